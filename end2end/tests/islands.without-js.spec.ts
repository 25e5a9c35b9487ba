// Without JavaScript a page is whole, and shows nothing that does not work.
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";

test("the rows are there and the filter is not", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("row")).toHaveCount(4);
  await expect(page.locator("input")).toBeHidden();
  await expectAccessible(page);
});
