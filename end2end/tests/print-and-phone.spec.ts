// What a page is on paper and on the narrowest screen.
import type { Page } from "@playwright/test";
import { expect, test } from "../harness/test.ts";

const MEGABYTE = 1_000_000;

// A tiled pattern becomes an image as large as the sheet: a page then weighs
// many times what its words do.
async function printed(page: Page, address: string): Promise<{ bytes: number; sheets: number }> {
  await page.goto(address);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  return { bytes: pdf.length, sheets: sheets.length };
}

for (const address of [
  "/",
  "/?on=2023-12-31&with=2018-12-31",
  "/matrix",
  "/articles/5",
  "/member-states/EL",
  "/member-states/PT",
  "/timeline",
  "/figures/gaps",
]) {
  test(`${address} prints to a small file`, async ({ page }) => {
    expect((await printed(page, address)).bytes).toBeLessThan(MEGABYTE);
  });
}

test("the charts of /gaps print to a file that can be mailed", async ({ page }) => {
  expect((await printed(page, "/gaps")).bytes).toBeLessThan(2 * MEGABYTE);
});

for (const address of ["/matrix", "/matrix?order=number&on=2023-06-01", "/matrix?aspect=communication"]) {
  test(`${address} prints on one sheet`, async ({ page }) => {
    expect((await printed(page, address)).sheets).toBe(1);
  });
}

for (const address of ["/", "/?on=2015-03-11"]) {
  test(`${address} prints on two sheets, its chart on the first`, async ({ page }) => {
    expect((await printed(page, address)).sheets).toBe(2);
  });
}

test("a printed page names its aspect", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/member-states/EL?aspect=communication");
  const aspects = page.locator(".aspects li");
  await expect(aspects.filter({ hasText: "Communication" })).toBeVisible();
  await expect(aspects.filter({ hasText: "Conformity" })).toBeHidden();
  await page.goto("/matrix?aspect=communication");
  const caption = page.locator(".matrix caption");
  await expect(caption).toContainText("Communication");
  expect((await caption.boundingBox())?.width).toBeGreaterThan(100);
});

test("figures of a theme keep their words on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/articles");
  const words = page.locator("tr.group td span").first();
  expect((await words.boundingBox())?.width).toBeGreaterThan(20);
});

test("a line of time fits the room that it has", async ({ page }) => {
  await page.goto("/member-states/PT");
  for (const [width, shown] of [
    [1440, "wide"],
    [768, "middle"],
    [390, "narrow"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const chart = page.locator("figure.chart");
    await expect(chart.locator(`.chart-${shown} svg`)).toBeVisible();
    await expect(chart.locator(".chart-scroll svg:visible")).toHaveCount(1);
    const hidden = await chart.locator(".chart-scroll").evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(hidden).toBeLessThanOrEqual(0);
  }
});

test("each sheet begins with the line of day, edition and address", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const address of ["/member-states/EL?on=2026-01-30", "/compare?states=EL,IE", "/reports/union", "/design"]) {
    await page.goto(address);
    const line = page.locator(".print-day");
    await expect(line).toContainText("Transposition Monitor Directive 2011/93/EU As things stood on");
    // Browsers repeat the head of a table on each sheet.
    await expect(line).toHaveCSS("display", "table-header-group");
    await expect(line).toHaveCSS("break-inside", "avoid");
    await expect(page.locator(".site-header")).toBeHidden();
    for (const name of ["Pages", "Language", "Milestones"]) {
      await expect(page.getByRole("navigation", { name })).toHaveCount(0);
    }
  }
});

test("States side by side keep their words apart", async ({ page }) => {
  await page.goto("/compare?states=BE,DK,EL,IE,PT,UK&on=2026-01-30");
  for (const width of [1440, 1024, 768]) {
    await page.setViewportSize({ width, height: 900 });
    const spilling = await page
      .locator(".beside td, .beside th")
      .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
    expect(spilling, `at ${width} pixels`).toBe(0);
  }
});

test("nothing moves for those who ask for none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of ["/", "/matrix", "/design"]) {
    await page.goto(address);
    const moving = await page.locator("*").evaluateAll(
      (all) =>
        all.filter((one) => {
          const style = getComputedStyle(one);
          return style.animationName !== "none" || Number.parseFloat(style.transitionDuration) > 0;
        }).length,
    );
    expect(moving, address).toBe(0);
  }
});
