// Pages on phones.
import { expect, type Page } from "@playwright/test";

/** The page, as it is, is not wider than the window. */
export async function expectToFit(page: Page, what = page.url()): Promise<void> {
  const wider = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(wider, what).toBeLessThanOrEqual(0);
}

/** The page is no wider than a phone. */
export async function expectNarrow(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 740 });
    await expectToFit(page, `${page.url()} at ${width} pixels`);
  }
  if (before) await page.setViewportSize(before);
}
