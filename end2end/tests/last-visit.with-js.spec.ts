// What is new since this browser was last on a page: kept in the browser alone.
import { expectAccessible } from "../harness/axe.ts";
import { expectToFit } from "../harness/narrow.ts";
import { expect, test } from "../harness/test.ts";

const LINK = /^What changed here since your last visit/;

test("a page says what is new since the last visit, and forgets it when asked", async ({ page }) => {
  await page.goto("/member-states/EL");
  // A first visit has nothing before it.
  await expect.poll(() => page.evaluate(() => localStorage.getItem("last-visit /member-states/EL"))).toMatch(/^\d+\/\d+$/);
  await expect(page.getByRole("link", { name: LINK })).toHaveCount(0);

  // As if that had been ten days before the end of 2023, with the same edition.
  const day = Date.UTC(2023, 11, 21) / 86_400_000;
  await page.evaluate((day) => {
    localStorage.setItem("last-visit /member-states/EL", `${day}/1`);
  }, day);
  await page.reload();
  const link = page.getByRole("link", { name: LINK });
  await expect(link).toHaveText("What changed here since your last visit on 21 December 2023");
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectToFit(page, "at 390 pixels");
  // Looking again the same day does not make it forget what was before.
  await page.reload();
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/member-states\/EL\?with=2023-12-21#compare$/);
  await expect(page.getByText("What changed between 21 December 2023 and")).toBeVisible();

  await page.goto("/member-states/EL");
  await page.getByRole("button", { name: "Forget my visits" }).click();
  await expect(page.getByText("This browser no longer keeps when you were here")).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a newer edition is told with the edition seen before", async ({ page }) => {
  await page.goto("/about");
  await page.evaluate(() => {
    localStorage.setItem("last-visit /", "20000/0");
  });
  await page.goto("/fr");
  await expect(page.getByText("Les données en étaient alors à l’édition 0.")).toBeVisible();
  await page.getByRole("link", { name: "Ce que les éditions plus récentes ont changé" }).click();
  await expect(page).toHaveURL(/\/fr\/changes$/);
});
