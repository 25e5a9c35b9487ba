// Maximum penalties against what the Directive asks for. Holds with JavaScript on and off.
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";

test("what is held stands against what is asked for, and what is not is not known", async ({ page }) => {
  await page.goto("/penalties?on=2026-01-30");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "in 4 of 26 Member States. None of those held is lower. Of 22 nothing is held: not known.",
  );
  const table = page.getByRole("table", { name: "What the Directive asks for, and what is held" });
  const row = table.getByRole("row", { name: /^3\(4\)/ });
  await expect(row.getByRole("cell").nth(1)).toHaveText("5");
  await expect(row.getByRole("cell").nth(2)).toContainText("5 years");
  await expect(row.getByRole("cell").nth(4)).toHaveText("25");
  const nothing = table.getByRole("row", { name: /^4\(3\)/ }).first();
  await expect(nothing.getByRole("cell").nth(2)).toHaveText("none held");
  await expect(nothing.getByRole("cell").nth(3)).toHaveText("not known");
});

test("a maximum opens down to its record and source", async ({ page }) => {
  await page.goto("/penalties?on=2026-01-30");
  const table = page.getByRole("table", { name: "What the Directive asks for, and what is held" });
  await table.getByRole("row", { name: /^5\(2\)/ }).getByRole("link", { name: "3 years" }).click();
  await expect(page).toHaveURL(/#held-DE-/);
  const held = page.getByRole("table", { name: /each with its record/ });
  const record = held.getByRole("row", { name: /^Germany/ });
  await expect(record).toContainText("penalties.csv, row");
  await record.getByRole("link", { name: "DE-AE" }).click();
  await expect(page).toHaveURL(/\/sources\/DE-AE\?on=2026-01-30$/);
});

test("what is not known is listed State by State where an offence is chosen", async ({ page }) => {
  await page.goto("/penalties?on=2026-01-30");
  await page.getByLabel("Offence or article").selectOption("6(1)");
  await page.getByRole("main").getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/provision=6%281%29/);
  await expect(page).toHaveURL(/on=2026-01-30/);
  const unknown = page.locator("section").filter({ has: page.locator("#unknown") });
  await expect(unknown.getByRole("listitem")).toHaveCount(25);
  await expect(unknown).not.toContainText("Belgium");
  await expectAccessible(page);
});

test("the chart has its files with the same choice", async ({ page, request }) => {
  await page.goto("/penalties?provision=5&states=DE,FR&on=2026-01-30");
  const chart = page.getByRole("figure").filter({ has: page.locator("#penalties") });
  await chart.getByRole("radio", { name: "Download" }).check();
  const link = chart.getByRole("link", { name: /^Figures, CSV/ });
  const answer = await request.get((await link.getAttribute("href")) ?? "");
  const rows = (await answer.text()).trim().split("\n");
  expect(rows).toHaveLength(6);
  expect(rows[1]).toBe("5(2),any_age,1,DE,3,0,1,2,2026-01-30,1,1");
});
