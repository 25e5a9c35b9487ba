// The page that shows every token and component.
import { expectAccessible } from "../harness/axe.ts";
import { expectNarrow } from "../harness/narrow.ts";
import { expect, test } from "../harness/test.ts";

for (const language of ["", "/fr", "/de"]) {
  test(`${language}/design is accessible, light and dark, and fits a phone`, async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${language}/design`);
      await expectAccessible(page);
    }
    await expectNarrow(page);
  });
}

test("search engines are told to leave it out", async ({ page }) => {
  await page.goto("/design");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
});

test("no public page leads there", async ({ page, faults }) => {
  faults.allow(/404/);
  for (const address of ["/", "/about", "/data", "/not-there"]) {
    await page.goto(address);
    await expect(page.locator('a[href*="/design"]')).toHaveCount(0);
  }
});

test("each status is drawn", async ({ page }) => {
  await page.goto("/design");
  for (const status of [
    "not-transposed",
    "partially-transposed",
    "unclear",
    "no-gap-found",
    "transposed",
    "no-finding",
    "optional",
    "not-bound",
  ]) {
    await expect(page.locator(`.design-marks .status-${status}`).first()).toBeVisible();
  }
});
