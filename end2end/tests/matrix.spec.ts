// The matrix by plain links and a plain form. Holds with JavaScript on and off.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../harness/axe.ts";
import { expectToFit } from "../harness/narrow.ts";
import { expect, test } from "../harness/test.ts";

const DAY = "on=2026-01-30";

/** The codes of the States shown, in order: looked at until they are as expected. */
const codes = (page: Page) => page.locator("table.matrix tbody .state-code");
/** The same as they are now. */
const states = (page: Page) => codes(page).allTextContents();

test("filters are filled into a plain form, said, and let go of one by one", async ({ page }) => {
  await page.goto(`/matrix?${DAY}`);
  await page.getByText("More filters").click();
  await page.getByLabel("How firmly held").selectOption("maintained");
  await page.getByRole("combobox", { name: "Part of the Directive" }).selectOption("victims");
  await page.getByRole("checkbox", { name: "Greece" }).check();
  await page.getByRole("checkbox", { name: "Cyprus" }).check();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/on=2026-01-30/);
  await expect(codes(page)).toHaveText(["EL"]);
  await expect(page.locator("#shown")).toContainText("One of 28 Member States has 2 cells that the filter chooses");
  const chosen = page.getByRole("list", { name: "Filters chosen" });
  await expect(chosen.getByRole("listitem")).toHaveCount(5);
  await expectAccessible(page);

  await chosen.getByRole("link", { name: "Remove How firmly held: Maintained by the Commission" }).click();
  await expect(codes(page)).toHaveText(["EL", "CY"]);
  await expect(page).toHaveURL(/states=EL,CY/);
  await chosen.getByRole("link", { name: "Clear all filters" }).click();
  await expect(codes(page)).toHaveCount(28);
  await expect(chosen).toHaveCount(0);
});

test("where nothing matches, words say so and lead back", async ({ page }) => {
  await page.goto(`/matrix?${DAY}&grade=established&sort=name`);
  await expect(page.getByText(/^Nothing matches/)).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await expect(page.getByRole("grid")).toHaveCount(0);
  await page.getByRole("link", { name: "Clear all filters" }).click();
  await expect(codes(page)).toHaveCount(28);
  await expect(page, "how rows are sorted is kept").toHaveURL(/sort=name/);
});

test("what the filter does not choose can still be read", async ({ page }) => {
  await page.goto(`/matrix?${DAY}&basis=commission&contested=yes`);
  await expect(codes(page)).toHaveText(["IE", "PT"]);
  const dimmed = page.getByRole("link", { name: /^Ireland, Article 2: .*not chosen by the filter$/ });
  await expect(dimmed).toHaveText(/1\/10/);
  await expectAccessible(page);
});

test("heads sort, and say by what", async ({ page }) => {
  await page.goto(`/matrix?${DAY}`);
  const gaps = page.getByRole("columnheader", { name: /^Gaps/ });
  await expect(gaps).not.toHaveAttribute("aria-sort");
  await gaps.getByRole("link").click();
  await expect(gaps).toHaveAttribute("aria-sort", "descending");
  expect((await states(page)).slice(0, 5)).toEqual(["IE", "EL", "ES", "IT", "PT"]);
  expect((await states(page)).slice(-2), "States not bound stand last").toEqual(["DK", "UK"]);
  await gaps.getByRole("link").click();
  await expect(gaps).toHaveAttribute("aria-sort", "ascending");
  const coverage = page.getByRole("columnheader", { name: /^Coverage/ });
  await coverage.getByRole("link").click();
  await expect(codes(page).first()).toHaveText("PT");
  const state = page.getByRole("columnheader", { name: /^Member State/ });
  await state.getByRole("link").click();
  await expect(state).toHaveAttribute("aria-sort", "ascending");
  expect((await states(page)).slice(0, 3)).toEqual(["AT", "BE", "BG"]);
});

test("an article's provisions are opened as columns and closed again", async ({ page }) => {
  await page.goto("/matrix?on=2024-02-01");
  await page.getByRole("link", { name: "Show the 2 provisions of Article 21" }).click();
  await expect(page).toHaveURL(/open=21&on=2024-02-01#open-21$/);
  await expect(page.getByRole("columnheader", { name: "21(a)" })).toBeVisible();
  await page.getByRole("link", { name: "Show the 8 provisions of Article 5" }).click();
  await expect(page).toHaveURL(/open=5,21/);
  await expect(page.getByRole("columnheader", { name: "5(7), option" })).toBeVisible();
  await expect(page.getByText("Portugal, Article 21(a): no finding held")).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Hide the 2 provisions of Article 21" }).click();
  await expect(page).toHaveURL(/open=5&/);
  await expect(page.getByRole("columnheader", { name: "21(a)" })).toHaveCount(0);
});

test("the file holds what is shown, and its link says how much", async ({ page, request }) => {
  await page.goto(`/matrix?${DAY}&states=EL,PT&theme=victims&open=18`);
  const link = page.getByRole("link", { name: "These 16 cells as CSV" });
  const file = await request.get((await link.getAttribute("href")) ?? "");
  expect(file.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const lines = (await file.text()).trim().split("\n");
  expect(lines).toHaveLength(17);
  expect(lines[3]).toBe(
    "2026-01-30,1,1,conformity,EL,18,no_finding,,false,false,,,,0,3,yes",
  );
});

test("figures of a column are opened", async ({ page }) => {
  await page.goto(`/matrix?${DAY}`);
  const reported = page.getByRole("row", { name: /^Gap reported/ });
  await expect(reported.getByRole("link").first()).toHaveText("21");
  await reported.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/figures\/gaps.*#reported$/);
});

test("cells that differ between two days are marked and listed", async ({ page }) => {
  await page.goto("/matrix?on=2023-12-31&with=2018-12-31");
  await expect(page.locator(".is-changed").first()).toBeVisible();
  await expect(page.getByText(/^A second outline marks/)).toBeVisible();
  await expect(page.getByRole("heading", { name: /^What changed between/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Greece, the whole Directive: .*; changed: .* on 31 December 2018/ })).toHaveCount(1);
  await expectAccessible(page);
});

for (const width of [390, 320]) {
  test(`at ${width} pixels the matrix scrolls in its own region, its heads in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const query of ["", "&open=5,18", "&theme=victims&open=18", "&grade=maintained"]) {
      await page.goto(`/matrix?${DAY}${query}`);
      await expectToFit(page, query);
    }
    await page.goto(`/matrix?${DAY}`);
    const region = page.getByRole("region", { name: /Directive 2011\/93\/EU by Member State/ });
    const code = page.locator("tbody .state-code").first();
    await code.scrollIntoViewIfNeeded();
    const left = (await code.boundingBox())?.x;
    await region.evaluate((box) => box.scrollTo(400, 0));
    expect((await code.boundingBox())?.x).toBe(left);
    await expect(code).toBeInViewport();
  });
}
