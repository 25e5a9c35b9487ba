// Comfort around the form of uploads: dropping, limits before anything is sent,
// progress, breaking off, and what the server says. All that is uploaded is made up.
import type { Page } from "@playwright/test";
import { PASSWORD, signInAsNew } from "../harness/accounts.ts";
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";
import type { Server } from "../harness/server.ts";

const HEAD = "member_state,theme,article,provision,aspect,status,as_of,basis,finding,source_id,locator";
const ROW = "EL,,19,,conformity,unclear,2020-05-12,independent,Made up,EUIP,made up";
const GOOD = `${HEAD}\n${ROW}\n`;

async function signIn(page: Page, server: Server, name: string): Promise<string> {
  const account = `${name}-${test.info().project.name}`;
  await signInAsNew(page, server, account, "analyst");
  await page.goto("/import");
  await expect(page.getByText("Files can also be dropped anywhere on this page.")).toBeVisible();
  return account;
}

/** Drops files onto the heading of the page, as a hand would. */
async function drop(page: Page, files: { name: string; text: string; times: number }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const { name, text, times } of files) data.items.add(new File([text.repeat(times)], name));
    return data;
  }, files);
  const heading = page.getByRole("heading", { level: 1 });
  await heading.dispatchEvent("dragover", { dataTransfer });
  await expect(page.locator(".upload-drop")).toHaveAttribute("data-over");
  await heading.dispatchEvent("drop", { dataTransfer });
  await expect(page.locator(".upload-drop")).not.toHaveAttribute("data-over");
}

const chosen = (page: Page) => page.locator(".upload-files li");
const send = (page: Page) => page.getByRole("button", { name: "Read the files" });

test("files are dropped, listed, held against the limits, and sent", async ({ page, server }) => {
  await signIn(page, server, "drop");
  await drop(page, [
    { name: "large.csv", text: "x".repeat(1024), times: 20 * 1024 + 1 },
    { name: "good.csv", text: GOOD, times: 1 },
  ]);
  await expect(chosen(page)).toHaveText(["large.csv (20.1 MiB)", "good.csv (1 kB)"]);
  const alert = page.getByRole("alert").filter({ hasText: "large.csv" });
  await expect(alert).toHaveText(/“large.csv” has 20.1 MiB; a file may have 20 MiB at most/);
  const input = page.getByLabel("Files", { exact: true });
  await expect(input).toBeFocused();
  await expect(input).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await send(page).click();
  await expect(page, "nothing is sent").toHaveURL(/\/import$/);
  await expect(input).toBeFocused();

  await drop(page, [{ name: "good.csv", text: GOOD, times: 1 }]);
  await expect(chosen(page)).toHaveText(["good.csv (1 kB)"]);
  await expect(alert).toHaveCount(0);
  await expect(input).not.toHaveAttribute("aria-invalid");
  await send(page).click();
  await expect(page).toHaveURL(/\/import\/[0-9a-f]{32}$/);
  await expect(page.getByText("would add one record")).toBeVisible();
});

test("sending is shown, and can be broken off", async ({ page, server }) => {
  await signIn(page, server, "slow");
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 200_000 };
  await session.send("Network.emulateNetworkConditions", slow);
  const lines = Math.ceil(2_000_000 / ROW.length);
  await page.getByLabel("Files", { exact: true }).setInputFiles({
    name: "slow.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([HEAD, ...Array.from({ length: lines }, () => ROW)].join("\n")),
  });
  await expect(chosen(page)).toHaveText([/^slow.csv \(2\.\d MiB\)$/]);
  await send(page).click();
  const bar = page.getByRole("progressbar", { name: "Sending the files" });
  await expect(bar).toBeVisible();
  await expect(send(page)).toBeDisabled();
  const stop = page.getByRole("button", { name: "Break off" });
  await expect(stop).toBeFocused();
  await expect.poll(() => bar.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
  await expect(page.getByRole("status")).toHaveText(/\d+ % sent/);
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("Sending was broken off");
  await expect(bar).toBeHidden();
  await expect(page.getByLabel("Files", { exact: true })).toBeFocused();
  await expect(chosen(page)).toHaveCount(1);
  await expect(send(page)).toBeEnabled();
  expect(page.url()).toMatch(/\/import$/);
});

test("what the server says is shown, and nothing is lost", async ({ page, server, faults, context }) => {
  faults.allow(/422|401|ERR_INTERNET_DISCONNECTED/);
  const name = await signIn(page, server, "refused");
  await page.getByLabel("Files", { exact: true }).setInputFiles({
    name: "good.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(GOOD),
  });
  await page.getByText("What a file may not say of itself").click();
  await page.getByLabel("Source").fill("no source");
  await send(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "to be mended" })).toBeVisible();
  await expect(page.getByLabel("Source")).toHaveValue("no source");
  await expect(chosen(page)).toHaveCount(1);
  await expectAccessible(page);
  await page.getByLabel("Source").fill("EUIP");

  await context.setOffline(true);
  await send(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "No answer came" })).toBeVisible();
  await context.setOffline(false);

  await context.clearCookies();
  await send(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "One must be signed in for this." })).toBeVisible();
  await expectAccessible(page);
  const other = await context.newPage();
  await other.goto("/accounts/sign-in");
  await other.getByLabel("Name").fill(name);
  await other.getByLabel("Password").fill(PASSWORD);
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other).toHaveURL(/\/accounts\/me$/);
  await send(page).click();
  await expect(page).toHaveURL(/\/import\/[0-9a-f]{32}$/);
});
