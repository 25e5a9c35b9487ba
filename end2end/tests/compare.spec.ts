// Member States side by side, and one provision across all. Holds with JavaScript on and
// off.
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";

test("States are chosen by a plain form and stand side by side", async ({ page }) => {
  await page.goto("/compare?on=2026-01-30");
  const main = page.getByRole("main");
  await main.getByLabel("Belgium").check();
  await main.getByLabel("Greece").check();
  await main.getByRole("button", { name: "Show side by side" }).click();
  await expect(page).toHaveURL(/states=BE&states=EL/);
  await expect(page).toHaveURL(/on=2026-01-30/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("of Belgium and Greece differs on");
  const table = page.getByRole("table", { name: /^Part by part/ });
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await expect(table.getByRole("row")).toHaveCount(29);
  await table.getByRole("row", { name: /^Protection of victims/ }).getByRole("link", { name: "Partially transposed" }).click();
  await expect(page).toHaveURL(/\/member-states\/EL\?on=2026-01-30#victims$/);
});

test("only what differs is shown where it is asked for", async ({ page }) => {
  await page.goto("/compare?states=BE,EL&on=2026-01-30");
  const table = page.getByRole("table", { name: /^Part by part/ });
  const different = await table.getByRole("row").filter({ hasText: "differs" }).count();
  await page.getByRole("link", { name: "Show only what differs" }).click();
  await expect(page).toHaveURL(/only=different/);
  await expect(table.getByRole("row")).toHaveCount(different + 1);
  await expectAccessible(page);
});

test("too many States are refused, and it is said how to mend it", async ({ page, faults }) => {
  faults.allow(/400/);
  const answer = await page.goto("/compare?states=BE,BG,CZ,DE,EE,IE,EL");
  expect(answer?.status()).toBe(400);
  await expect(page.getByRole("main")).toContainText("leave some of them out");
});

test("a provision is reached from its article and shows every State", async ({ page }) => {
  await page.goto("/articles/18?on=2026-01-30");
  await page.getByRole("main").getByRole("link", { name: "18(2)", exact: true }).first().click();
  await expect(page).toHaveURL(/\/compare\?provision=18%282%29&on=2026-01-30$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("a finding on Article 18(2)");
  await expectAccessible(page);
});
