// Signing in with plain forms: from the one-time link to the way out, and what
// an admin does. Holds with JavaScript on and off.
import type { Page } from "@playwright/test";
import { PASSWORD, choosePassword, signInAsNew } from "../harness/accounts.ts";
import { expectAccessible } from "../harness/axe.ts";
import { expectToFit } from "../harness/narrow.ts";
import { expect, test } from "../harness/test.ts";


async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("from the one-time link to the way out, and in again", async ({ page, server, faults }) => {
  const name = `anna-${test.info().project.name}`;
  const link = (await server.command("account", "add", name, "--role", "analyst")).trim();

  await page.goto(link);
  await expect(page.getByText("At least 12 characters")).toBeVisible();
  await expectAccessible(page);
  faults.allow(/422/);
  await page.getByLabel("New password", { exact: true }).fill("too short");
  await page.getByLabel("New password once more").fill("too short");
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByLabel("New password", { exact: true })).toHaveAccessibleDescription(/This is too short/);
  await choosePassword(page, link);

  await expect(page).toHaveURL(/\/accounts\/me$/);
  await expect(page.getByText(`Signed in as ${name} (analyst)`)).toBeVisible();
  await expectAccessible(page);
  const cookies = await page.context().cookies();
  const held = cookies.map(({ name, secure, httpOnly, sameSite }) => [name, secure, httpOnly, sameSite]);
  expect(held.sort()).toEqual([
    ["__Host-browser", true, true, "Lax"],
    ["__Host-session", true, true, "Lax"],
  ]);

  await page.goto("/about");
  await expect(page.getByText("Signed in as"), "public pages are the same for everyone").toHaveCount(0);
  await page.goto("/accounts/me");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/$/);

  await page.goto("/accounts/password");
  await expect(page).toHaveURL(/\/accounts\/sign-in\?next=/);
  await expectAccessible(page);
  await signIn(page, name, "not my password");
  await expect(page.getByLabel("Password")).toHaveAccessibleDescription(/do not belong together/);
  await expect(page.getByLabel("Name")).toHaveValue(name);
  await signIn(page, name, PASSWORD);
  await expect(page, "back to what was asked for").toHaveURL(/\/accounts\/password$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change your password");
  await expectAccessible(page);

  faults.allow(/403/);
  await page.goto("/accounts");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account may not do this.");
});

test("an admin adds an account, gives it a role, disables it, and reads the log", async ({ page, server }) => {
  const project = test.info().project.name;
  const [admin, added] = [`admin-${project}`, `cleo-${project}`];
  await signInAsNew(page, server, admin, "admin");
  await page.getByRole("link", { name: "Accounts" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill(added);
  await page.getByRole("combobox", { name: "Role", exact: true }).selectOption("analyst");
  await page.getByRole("button", { name: "Add and make a link" }).click();
  await expect(page.getByRole("status").getByRole("link")).toHaveText(/^\/accounts\/welcome\/[0-9a-f]{64}$/);

  const row = page.getByRole("row").filter({ hasText: added });
  await expect(row).toContainText("no password chosen yet");
  await row.getByRole("combobox").selectOption("publisher");
  await row.getByRole("button", { name: `Change the role of ${added}` }).click();
  await expect(row.getByRole("combobox")).toHaveValue("publisher");
  await expectAccessible(page);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await expectToFit(page, `at ${width} pixels`);
  }
  await row.getByRole("button", { name: `Disable ${added}` }).click();
  await expect(row).toContainText("disabled");

  await page.getByRole("link", { name: "Audit log" }).click();
  await expect(page.getByText(`${admin} disabled the account ${added}.`)).toBeVisible();
  await expect(page.getByText(`${admin} gave ${added} the role publisher.`)).toBeVisible();
  await expectAccessible(page);
});
