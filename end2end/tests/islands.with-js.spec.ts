// The islands come alive under the strict Content-Security-Policy.
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";

test("the row filter hides rows, tells how many are left, and gives them back", async ({ page }) => {
  await page.goto("/sources");
  const field = page.getByRole("main").getByRole("searchbox");
  await expect(field).toBeVisible();
  const rows = page.locator("leptos-children tbody tr").filter({ visible: true });
  const all = await rows.count();
  expect(all).toBeGreaterThan(5);

  await field.fill("commission");
  await expect(rows).not.toHaveCount(all);
  const left = await rows.count();
  expect(left).toBeGreaterThan(0);
  await expect(page.getByRole("status")).toContainText(String(left));
  await expectAccessible(page);

  await field.fill("no source says this");
  await expect(rows).toHaveCount(0);
  await expect(page.getByRole("status")).not.toBeEmpty();

  await field.press("Escape");
  await expect(rows).toHaveCount(all);
});
