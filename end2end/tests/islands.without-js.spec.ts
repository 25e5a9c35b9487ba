// Without JavaScript a page is whole, and shows nothing that does not work.
import { expect, test } from "../harness/test.ts";

test("the rows are there and the filter is not", async ({ page }) => {
  await page.goto("/sources");
  expect(await page.locator("tbody tr").count()).toBeGreaterThan(5);
  // The search of the whole site is a plain form and stays; the rows' own needs its script.
  await expect(page.getByRole("main").locator("input[type=search]")).toBeHidden();
});
