// The time line of all Member States, by keyboard and by its address.
import { expectAccessible } from "../harness/axe.ts";
import { expectToFit } from "../harness/narrow.ts";
import { expect, test } from "../harness/test.ts";

for (const address of [
  "/timeline",
  "/timeline?on=2011-12-13",
  "/timeline?on=2015-03-11&sort=last_step",
  "/timeline?sort=delay&from=2011-12-13&until=2015-12-31",
  "/timeline?states=EL+UK+DK&type=non_communication",
]) {
  test(`${address} is whole and accessible, and fits a phone`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/had been opened/);
    await expect(page.getByRole("img", { name: /by Member State/ }).filter({ visible: true })).toHaveCount(1);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole("img", { name: /by Member State/ }).filter({ visible: true })).toHaveCount(1);
    await expectToFit(page);
  });
}

test("which procedures were open on a day, and how surely, is said in words", async ({ page }) => {
  await page.goto("/timeline?on=2015-03-11");
  const open = page.getByRole("region", { name: "Which procedures were open on 11 March 2015" });
  const row = (name: string) => open.locator("div", { has: page.getByText(name, { exact: true }) }).last();
  await expect(row("Known to be open")).toContainText("6");
  for (const state of ["EL Greece", "ES Spain", "IT Italy", "MT Malta", "PT Portugal", "RO Romania"]) {
    await expect(row("Known to be open").getByRole("link", { name: state })).toBeVisible();
  }
  await expect(row("May have ended").getByRole("link", { name: "CY Cyprus" })).toBeVisible();
});

test("order and period are chosen by keyboard and kept in the address", async ({ page }) => {
  await page.goto("/timeline?on=2026-01-30");
  const order = page.getByLabel("Order");
  await order.focus();
  await order.selectOption({ label: "Longest delay first" });
  await page.getByLabel("From", { exact: true }).fill("2012-01-01");
  await page.getByRole("button", { name: "Apply" }).press("Enter");
  await expect(page).toHaveURL(/sort=delay/);
  await expect(page).toHaveURL(/from=2012-01-01/);
  await expect(page).toHaveURL(/on=2026-01-30/);
  await expect(page.getByLabel("Order")).toHaveValue("delay");
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("2012-01-01");
  const rows = page.getByRole("region", { name: "State by State" }).getByRole("rowheader");
  await expect(rows.first()).toContainText("Romania");
  await expect(page.getByRole("row", { name: /Belgium/ })).toContainText("no closure held: not known");
});

test("a State's name leads to its page", async ({ page }) => {
  await page.goto("/timeline?on=2026-01-30");
  await page.getByRole("region", { name: "State by State" }).getByRole("link", { name: "Greece" }).press("Enter");
  await expect(page).toHaveURL(/\/member-states\/EL\?on=2026-01-30/);
});

test("a period that cannot be is refused in words", async ({ page, faults }) => {
  faults.allow(/400/);
  for (const [query, words] of [
    ["from=2016-01-01&until=2015-01-01", "before it begins"],
    ["from=2001-01-01", "adopted on 13 December 2011"],
    ["until=2999-01-01", "has not come yet"],
  ]) {
    const answer = await page.goto(`/timeline?${query}`);
    expect(answer?.status(), query).toBe(400);
    await expect(page.getByRole("main")).toContainText(words);
    await expect(page.getByRole("table")).toHaveCount(0);
  }
});
