// What is said of files, what is too large, and what is typed when a session ends:
// nothing of it is lost. Holds with JavaScript on and off. All that is uploaded and
// typed is made up.
import type { Page } from "@playwright/test";
import { PASSWORD, signInAsNew } from "../harness/accounts.ts";
import { expectAccessible } from "../harness/axe.ts";
import { expectNarrow } from "../harness/narrow.ts";
import { expect, test } from "../harness/test.ts";
import type { Server } from "../harness/server.ts";

const DAYS = "date,title,kind,source_id\n3/4/2024,A day that is made up,act,EUIP\n";

function csv(name: string, text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

async function signIn(page: Page, server: Server, name: string): Promise<string> {
  const account = `${name}-${test.info().project.name}`;
  await signInAsNew(page, server, account, "analyst");
  await page.goto("/import");
  return account;
}

test("what is said of files is kept, shown, and said otherwise without uploading again", async ({ page, server }) => {
  await signIn(page, server, "said");
  await expectAccessible(page);
  await expectNarrow(page);
  await page.getByText("What a file may not say of itself").click();
  await page.getByLabel("Source").fill("REG-GH");
  await page.getByLabel("Files", { exact: true }).setInputFiles(csv("days.csv", DAYS));
  await page.getByRole("button", { name: "Read the files" }).click();
  await expect(page).toHaveURL(/\/import\/[0-9a-f]{32}$/);
  await expect(page.getByText("Rows whose file names no source are of REG-GH.")).toBeVisible();
  await expect(page.getByText("There is nothing to publish"), "a day in two ways is a fault").toBeVisible();
  await expect(page.getByLabel("Source"), "open, since something was said").toHaveValue("REG-GH");

  await page.getByLabel("A date such as 1/2/2026").selectOption("day first");
  await page.getByRole("button", { name: "Read and compare again" }).click();
  await expect(page.getByText("where its column does not tell, has the day first.")).toBeVisible();
  await expect(page.getByText("would add one record")).toBeVisible();
  await expectAccessible(page);
  await expectNarrow(page);
});

test("a file that is too large is named, and what was said stays", async ({ page, server, faults }) => {
  faults.allow(/413/);
  await signIn(page, server, "large");
  await page.getByText("What a file may not say of itself").click();
  await page.getByLabel("Source").fill("REG-GH");
  const large = csv("large.csv", "x".repeat(21 * 1024 * 1024));
  await page.getByLabel("Files", { exact: true }).setInputFiles([large, csv("days.csv", DAYS)]);
  await page.getByRole("button", { name: "Read the files" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "large.csv" });
  await expect(alert).toHaveText(/“large.csv” has 21.0 MiB; a file may have 20 MiB at most/);
  await expect(page.getByLabel("Source")).toHaveValue("REG-GH");
  await expectNarrow(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/drafts? waits? to be published/);
});

test("what was typed is sent again after the session had ended", async ({ page, server, faults, context }) => {
  faults.allow(/401/);
  const name = await signIn(page, server, "typed");
  await page.getByRole("link", { name: "Enter one finding" }).click();
  await page.getByLabel("The State").selectOption("Greece");
  await page.getByRole("textbox", { name: "The article" }).fill("19");
  await page.getByLabel("What it speaks about").selectOption("Conformity");
  await page.getByLabel("What it says").selectOption("Unclear");
  await page.getByLabel("When it holds").fill("2020-05-12");
  await page.getByLabel("Whose view it is").selectOption("An independent source");
  await page.getByLabel("The finding in words").fill("Typed for an hour,\nin two lines");
  await page.getByLabel("Who reports it").fill("EUIP");
  await context.clearCookies();
  await page.getByRole("button", { name: "Make a draft" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your session has ended; sign in again");
  await expect(page.getByText("Typed for an hour,")).toBeVisible();
  expect(page.url(), "it stands in no address").toMatch(/\/import\/record$/);
  // What was posted cannot be opened once more without its scripts.
  const scripts = test.info().project.use.javaScriptEnabled !== false;
  if (scripts) await expectAccessible(page);
  await expectNarrow(page);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are signed in again");
  expect(page.url()).toMatch(/\/accounts\/sign-in$/);
  if (scripts) await expectAccessible(page);
  await page.getByRole("button", { name: "Send it again" }).click();
  await expect(page).toHaveURL(/\/import\/[0-9a-f]{32}$/);
  await expect(page.getByText("Typed for an hour,").first()).toBeVisible();
});
