// The site in French and German: the same pages, as accessible and as narrow, and a
// switch that keeps the page.
import { expectAccessible } from "../harness/axe.ts";
import { expectToFit } from "../harness/narrow.ts";
import { expect, test } from "../harness/test.ts";

// Pages of each make: without JavaScript and in English all of them are looked at elsewhere.
const PAGES = [
  "",
  "/matrix?theme=victims",
  "/articles/5",
  "/member-states/EL?on=2026-01-30&with=2018-12-31",
  "/timeline",
  "/gaps",
  "/resolution/14",
  "/reports/hearing?states=EL,IE&since=2018-12-31",
  "/search?q=Gr%C3%A8ce",
  "/penalties",
  "/compare?states=DE,FR",
  "/data",
  "/data/assessments?state=EL",
  "/api",
  "/accounts/sign-in",
];

for (const language of ["fr", "de"]) {
  for (const place of PAGES) {
    test(`/${language}${place} is whole, accessible and fits a phone`, async ({ page }) => {
      const answer = await page.goto(`/${language}${place}`);
      expect(answer?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 640 });
        await expectToFit(page, `at ${width} pixels`);
      }
    });
  }
}

test("the switch keeps the page, its filter, its day and its edition", async ({ page }) => {
  await page.goto("/matrix?theme=victims&status=gap&on=2026-01-30&rev=1");
  const switched = page.getByRole("navigation", { name: "Language" });
  await switched.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(/\/fr\/matrix\?theme=victims&status=gap&on=2026-01-30&rev=1$/);
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(page).toHaveURL(/\/de\/matrix\?theme=victims&status=gap&on=2026-01-30&rev=1$/);
  // A form and a link stay in the language.
  await page.locator("form.matrix-filters button").first().click();
  await expect(page).toHaveURL(/\/de\/matrix\?/);
  await page.locator(".site-nav a").nth(3).click();
  await expect(page).toHaveURL(/\/de\/member-states\?/);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/:\d+\/member-states\?/);
});

test("an error is told in the language of the address", async ({ page, faults }) => {
  faults.allow(/404/);
  await page.goto("/fr/nulle-part");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("link", { name: "English" })).toBeVisible();
  await expectAccessible(page);
});
