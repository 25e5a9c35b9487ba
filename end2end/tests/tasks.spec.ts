// What people come for, done the way they would do it: by following links,
// filling plain forms and reading. Holds with JavaScript on and off.
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";

test("from a cell of the matrix to who says so, and where it is written", async ({ page }) => {
  await page.goto("/matrix?on=2026-01-30");
  const cell = page.getByRole("link", {
    name: "Greece, protection of victims: the Commission considers it partially transposed, since 30 January 2026",
  });
  if (test.info().project.use.javaScriptEnabled === false) {
    await cell.click();
  } else {
    // In a browser with JavaScript a panel shows it first.
    await expect(page.getByRole("grid")).toBeVisible();
    await cell.click();
    await page.getByRole("dialog").getByRole("link", { name: "Open this on its own page" }).click();
  }
  await expect(page).toHaveURL(/\/member-states\/EL\?on=2026-01-30#victims$/);
  const node = page.locator("#victims");
  await expect(node).toContainText("support and protection of child victims");
  await node.getByRole("link", { name: "REAL-2026" }).first().click();
  await expect(page).toHaveURL(/\/sources\/REAL-2026\?on=2026-01-30$/);
  await expect(page.getByRole("link", { name: /real\.gr/ }).first()).toHaveAttribute("href", /^https:\/\/www\.real\.gr\//);
});

test("another day through the plain form, and the way back", async ({ page }) => {
  await page.goto("/matrix?aspect=communication");
  await page.getByRole("textbox", { name: /As things stood on/ }).fill("2015-03-11");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/on=2015-03-11/);
  await expect(page, "the page's own filter is kept").toHaveURL(/aspect=communication/);
  await expect(
    page.getByRole("link", { name: /^Greece, the whole Directive: .*not notified in full.*27 January 2014/ }),
  ).toBeVisible();
  await page.getByRole("link", { name: "Back to today" }).click();
  await expect(page).not.toHaveURL(/on=/);
  await expect(page).toHaveURL(/aspect=communication/);
});

test("which procedures were open on the day of Parliament's resolution, and how sure that is", async ({ page }) => {
  await page.goto("/?on=2015-03-11");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("27 Member States");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("it is not known");
  const steps = page.getByRole("region", { name: "Procedures by newest step" });
  const row = steps.getByRole("listitem").filter({ hasText: "failure to notify" });
  const surely = row.getByRole("paragraph");
  await expect(surely.nth(0)).toHaveText(/^Letter of formal notice failure to notify\s*7$/);
  await expect(surely.nth(1)).toHaveText(/^open 6: EL Greece ES Spain IT Italy MT Malta PT Portugal RO Romania\s*$/);
  await expect(surely.nth(2)).toHaveText(/^may have ended 1: CY Cyprus last seen active on 12 February 2015$/);
  // What institutions said stands beside what is held.
  await expect(page.getByRole("main")).toContainText("fewer than half");
  await expect(page.getByRole("main")).toContainText("11");
});

test("the tiles are looked at for another thing, and each leads to its evidence", async ({ page }) => {
  await page.goto("/?on=2026-01-30");
  const tile = (name: RegExp) => page.getByRole("main").getByRole("link", { name });
  await expect(tile(/^DK Denmark: not bound$/)).toBeVisible();
  await tile(/^EL Greece, the whole Directive: .*Reasoned opinion of 30 January 2026.*known to be open$/).click();
  await expect(page).toHaveURL(/\/member-states\/EL\?on=2026-01-30#directive$/);
  await page.goBack();
  await page.getByRole("navigation", { name: "What the tiles show" }).getByRole("link", { name: "Delay" }).click();
  await expect(page).toHaveURL(/measure=delay&on=2026-01-30/);
  await expect(page.getByRole("heading", { name: /^Days to the closure/ })).toBeVisible();
  await expect(tile(/^CY Cyprus: .*422–743 days after the deadline$/)).toBeVisible();
  await tile(/^DE Germany: not known, no closed procedure/).click();
  await expect(page).toHaveURL(/\/member-states\/DE\?aspect=communication&on=2026-01-30#procedures$/);
});

test("the matrix is filtered by a plain form", async ({ page }) => {
  await page.goto("/matrix?on=2026-01-30");
  await page.getByLabel("Status").selectOption({ label: "Unclear" });
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/status=unclear/);
  await expect(page, "the day is kept").toHaveURL(/on=2026-01-30/);
  await expect(page.getByRole("link", { name: /^Netherlands, Article 9: / })).toBeVisible();
  // A State without such a cell is left out.
  await expect(page.getByRole("rowheader", { name: /Bulgaria/ })).toHaveCount(0);
  await expectAccessible(page);
});

test("why a cell has its status opens by keyboard", async ({ page }) => {
  await page.goto("/articles/5?on=2015-12-31");
  const why = page.locator("#DE").locator("summary", { hasText: "Why this status" });
  await why.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#DE details[open]")).toContainText(/later law|overtaken/i);
  await expectAccessible(page);
});

test("the first thing that a keyboard reaches leads to the content", async ({ page }) => {
  await page.goto("/member-states");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
});

test("printed, a page says which day, edition and address it is", async ({ page }) => {
  await page.goto("/articles/22?on=2026-01-30");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/As things stood on 30 January 2026 · data edition 1, method 1/)).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Pages" })).toHaveCount(0);
  await expect(page.getByRole("navigation", { name: "Milestones" })).toHaveCount(0);
});

for (const address of ["/", "/matrix", "/member-states/PT", "/articles/5", "/penalties", "/resolution", "/design"]) {
  test(`dark, ${address} keeps its contrasts`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(address);
    await expectAccessible(page);
  });
}
