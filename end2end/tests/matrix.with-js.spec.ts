// The matrix by keyboard, and the panel beside it.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";

const ADDRESS = "/matrix?on=2026-01-30";
const VICTIMS =
  "Greece, protection of victims: the Commission considers it partially transposed, since 30 January 2026";

/** What the focused element says. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

async function ready(page: Page, address = ADDRESS) {
  await page.goto(address);
  await expect(page.getByRole("grid")).toBeVisible();
}

test("one tab stop, then arrows from cell to cell, each a sentence", async ({ page }) => {
  await ready(page);
  const stops = page.locator('#matrix :is(a, td, th, [tabindex]):not([tabindex="-1"])').and(page.locator("[tabindex], a"));
  await expect(stops).toHaveCount(1);
  await page.getByRole("link", { name: /^Feed of changes in law/ }).focus();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toContain("Belgium, the whole Directive");
  for (const [key, says] of [
    ["ArrowRight", "Belgium, offences, investigation and prosecution: no finding held"],
    ["ArrowDown", "Bulgaria, offences, investigation and prosecution: no finding held"],
    ["Home", "BG"],
    ["End", "0/23"],
    ["Control+Home", "Offences, investigation, prosecution"],
    ["Control+End", "of 26 States"],
    ["PageUp", "Poland"],
  ] as const) {
    await page.keyboard.press(key);
    if (key !== "PageUp") expect(await focused(page), key).toContain(says);
  }
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("#matrix")), "Tab leaves the table").toBeNull();
  await expectAccessible(page);
});

test("a focused cell is not covered by heads that stick", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await ready(page);
  await page.locator("#matrix [tabindex='0']").focus();
  for (const key of ["PageDown", "PageDown", "End", "PageUp", "Home", "ArrowRight", "PageUp", "ArrowUp"]) {
    await page.keyboard.press(key);
    const covered = await page.evaluate(() => {
      const box = document.activeElement!.getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return !(top && (document.activeElement!.contains(top) || top.contains(document.activeElement)));
    });
    expect(covered, key).toBe(false);
  }
});

test("Enter shows what a cell rests on, Escape returns to the cell", async ({ page }) => {
  await ready(page);
  const cell = page.getByRole("link", { name: VICTIMS });
  await cell.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Greece: Protection of victims" });
  await expect(panel.getByText("support and protection of child victims")).toBeVisible();
  await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page, "the page stays").toHaveURL(ADDRESS);
  await expect(panel.getByRole("link", { name: "REAL-2026" }).first()).toHaveAttribute("href", /^\/sources\/REAL-2026/);
  await expect(panel.getByRole("link", { name: "Open this on its own page" })).toHaveAttribute(
    "href",
    "/member-states/EL?on=2026-01-30#victims",
  );
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(cell).toBeFocused();
});

test("another cell replaces what is shown, and the button closes it", async ({ page }) => {
  await ready(page);
  await page.getByRole("link", { name: VICTIMS }).click();
  await expect(page.getByRole("dialog", { name: "Greece: Protection of victims" })).toBeVisible();
  const other = page.getByRole("link", { name: /^Germany, Article 5: unclear/ });
  await other.click();
  const panel = page.getByRole("dialog", { name: "Germany: Article 5, Child sexual abuse material" });
  await expect(panel.getByRole("heading", { level: 3, name: /Germany/ })).toBeVisible();
  await panel.getByText("Why this status").click();
  await expectAccessible(page);
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toBeHidden();
  await expect(other).toBeFocused();
});

test("a page that cannot be had is said, with the plain link", async ({ page, faults }) => {
  faults.allow(/member-states\/EL|ERR_FAILED|Failed to load/);
  await ready(page);
  await page.route("**/member-states/EL**", (route) => route.abort());
  await page.getByRole("link", { name: VICTIMS }).click();
  const panel = page.getByRole("dialog");
  await expect(panel.getByRole("status")).toHaveText("What this cell rests on could not be loaded.");
  await expect(panel.getByRole("link", { name: "Open this on its own page" })).toBeVisible();
  await page.unroute("**/member-states/EL**");
  await page.route("**/member-states/EL**", (route) => route.fulfill({ status: 500, body: "" }));
  await page.getByRole("link", { name: /^Greece, the whole Directive/ }).click();
  await expect(panel.getByRole("status")).toHaveText("What this cell rests on could not be loaded.");
});

test("a click for another tab or window is left to the browser", async ({ page }) => {
  await ready(page);
  // What became of each click, once the page's own listeners have seen it. The tab itself
  // is the browser's to open, and the harness does not always learn of its address.
  await page.evaluate(() => {
    addEventListener("click", (event) => {
      const link = (event.target as Element).closest("a");
      document.documentElement.dataset.click = event.defaultPrevented ? "taken" : `left to ${link?.getAttribute("href")}`;
      event.preventDefault();
    });
  });
  const link = page.getByRole("link", { name: VICTIMS });
  const last = page.locator("html");
  for (const key of ["Control", "Meta", "Shift"] as const) {
    await link.click({ modifiers: [key] });
    await expect(last, key).toHaveAttribute("data-click", /^left to .*\/member-states\/EL\?on=2026-01-30#victims$/);
    await expect(page.getByRole("dialog"), key).toHaveCount(0);
    await last.evaluate((html) => delete html.dataset.click);
  }
  await link.click();
  await expect(last).toHaveAttribute("data-click", "taken");
});

test("a provision's evidence is shown as well", async ({ page }) => {
  await ready(page, "/matrix?on=2026-01-30&open=21&theme=prevention");
  await page.getByRole("link", { name: /^Portugal, Article 21\(b\)/ }).click();
  await expect(page.getByRole("dialog", { name: "Portugal: Article 21(b)" })).toContainText("Article 21");
});

test("on a phone the panel is a sheet at the foot of the window", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await ready(page);
  await page.getByRole("link", { name: /^Belgium, the whole Directive/ }).click();
  const box = await page.getByRole("dialog").boundingBox();
  expect(box?.width).toBe(390);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
  expect(box?.y).toBeGreaterThan(200);
  await expectAccessible(page);
});
