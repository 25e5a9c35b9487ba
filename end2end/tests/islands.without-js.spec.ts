// Without JavaScript a page is whole, and shows nothing that does not work.
import { expect, test } from "../harness/test.ts";

test("the rows are there and the filter is not", async ({ page }) => {
  await page.goto("/sources");
  expect(await page.locator("tbody tr").count()).toBeGreaterThan(5);
  await expect(page.locator("input[type=search]")).toBeHidden();
});
