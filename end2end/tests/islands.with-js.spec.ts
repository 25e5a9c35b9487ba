// The islands come alive under the strict Content-Security-Policy.
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";

test("the row filter hides rows, tells how many are left, and gives them back", async ({ page }) => {
  await page.goto("/");
  const field = page.getByRole("searchbox", { name: "Find a Member State" });
  await expect(field).toBeVisible();
  const rows = page.getByRole("row").filter({ has: page.getByRole("cell") });
  await expect(rows).toHaveCount(3);

  await field.fill("oster");
  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveText("Österreich");
  await expect(page.getByRole("status")).toHaveText("1 of 3 shown");

  await field.fill("nowhere");
  await expect(rows).toHaveCount(0);
  await expect(page.getByRole("status")).toHaveText("None of 3 fits");

  await field.press("Escape");
  await expect(rows).toHaveCount(3);
  await expectAccessible(page);
});
