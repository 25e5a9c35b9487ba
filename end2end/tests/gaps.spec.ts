// The page of gaps: what is reported, what is not known, and since when. Holds
// with JavaScript on and off.
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";

test("a part of the Directive is chosen by a plain form, and the day is kept", async ({ page }) => {
  await page.goto("/gaps?on=2026-01-30");
  await page.getByLabel("Part of the Directive").selectOption({ label: "Protection of victims" });
  await page.getByRole("main").getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/node=victims/);
  await expect(page).toHaveURL(/on=2026-01-30/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "a gap in national law on protection of victims was reported in 5 of 26 Member States. Of 21 it is not known.",
  );
  await expectAccessible(page);
});

test("what the sentence counts opens", async ({ page }) => {
  await page.goto("/gaps?on=2026-01-30");
  const heading = page.getByRole("heading", { level: 1 });
  await heading.getByRole("link", { name: "21" }).click();
  await expect(page).toHaveURL(/\/figures\/gaps\?on=2026-01-30#reported$/);
  await expect(page.getByRole("main")).toContainText("Greece");
});

test("the contents lead to every chart", async ({ page }) => {
  await page.goto("/gaps");
  const contents = page.getByRole("navigation", { name: "On this page" }).getByRole("link");
  await expect(contents).toHaveCount(7);
  for (const link of await contents.all()) {
    const place = await link.getAttribute("href");
    await expect(page.locator(`h2${place}`)).toHaveText((await link.textContent()) ?? "");
  }
});

test("a figure of the past opens as it stood then", async ({ page }) => {
  await page.goto("/gaps?on=2026-01-30&aspect=communication");
  const chart = page.getByRole("figure").filter({ has: page.locator("#gaps-over-time") });
  await chart.getByRole("radio", { name: "Table" }).check();
  const row = chart.getByRole("row", { name: /^27 January 2014/ });
  await expect(row.getByRole("cell").nth(1)).toHaveText("6");
  await row.getByRole("cell").nth(1).getByRole("link").click();
  await expect(page).toHaveURL(/\/figures\/gaps\?aspect=communication&on=2014-01-27#reported$/);
});

test("a delay of which nothing is held is not known", async ({ page }) => {
  await page.goto("/gaps?on=2026-01-30");
  const chart = page.getByRole("figure").filter({ has: page.locator("#delay") });
  await chart.getByRole("radio", { name: "Table" }).check();
  await expect(chart.getByRole("row", { name: /^Greece/ })).toContainText("862 days");
  await expect(chart.getByRole("row", { name: /^Cyprus/ })).toContainText("422 to 743 days");
  await expect(chart.getByRole("row", { name: /^Germany/ })).toContainText("not known");
  await expect(chart.getByRole("row", { name: /^Denmark/ })).toContainText("not bound");
});

test("before anything was due or anybody bound, it is said in words", async ({ page }) => {
  await page.goto("/gaps?on=2011-12-13");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("did not yet bind any Member State");
  await expect(page.getByRole("main").getByRole("img")).toHaveCount(0);
  await page.goto("/gaps?on=2013-01-01");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("not yet due");
  await expect(page.getByRole("main")).toContainText("No procedure is held by this day.");
  await expect(page.getByRole("main")).toContainText("There is no delay to count.");
  await expectAccessible(page);
});
