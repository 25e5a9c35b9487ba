// What each data edition changed: the list, one edition, the feed. Holds with
// JavaScript on and off.
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";

test("from the navigation to what an edition changed", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Changes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One data edition has been published.");
  await expectAccessible(page);
  const row = page.getByRole("row", { name: /The dataset that is shipped/ });
  await expect(row).toContainText("Findings: 148 new");
  await row.getByRole("link", { name: "1" }).click();
  await expect(page).toHaveURL(/\/changes\/1$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Data edition 1 changes");
  await expectAccessible(page);
});

test("what an edition changed is folded in by State, and leads to the evidence", async ({ page }) => {
  await page.goto("/changes/1?on=2026-01-30");
  const now = page.locator("section").filter({ has: page.locator("#now") });
  await expect(now.getByRole("link", { name: "Protection of victims" }).first()).toBeHidden();
  await now.getByText(/^Greece: /).click();
  const entry = now.getByRole("listitem").filter({ hasText: "Protection of victims" }).first();
  await expect(entry).toContainText("from no finding held to partially transposed, maintained by the Commission");
  await expect(entry.getByRole("time")).toHaveText("30 January 2026");
  await expectAccessible(page);
  await entry.getByRole("link", { name: "Protection of victims" }).click();
  await expect(page).toHaveURL(/\/member-states\/EL\?on=2026-01-30.*#victims$/);
});

test("records say from which file and row they came", async ({ page }) => {
  await page.goto("/changes/1");
  const records = page.locator("section").filter({ has: page.locator("#records") });
  await records.getByText(/^Greece: /).click();
  const item = records.getByRole("listitem").filter({ hasText: "INFR(2019)2230: Reasoned opinion, 30 January 2026" });
  await expect(item).toContainText(/infringements\.csv, row \d+/);
  await item.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/member-states\/EL#procedures$/);
});

test("figures open", async ({ page }) => {
  await page.goto("/changes/1?on=2026-01-30");
  const row = page.getByRole("row", { name: /^Conformity/ });
  await row.getByRole("link", { name: "21 (0)" }).click();
  await expect(page).toHaveURL(/\/figures\/gaps\?on=2026-01-30.*#reported$/);
});

test("a page tells programs of the feed", async ({ page, request }) => {
  await page.goto("/changes");
  const feed = page.locator('head link[rel="alternate"][type="application/atom+xml"]');
  const address = (await feed.getAttribute("href")) ?? "";
  const answer = await request.get(address);
  expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
  expect(await answer.text()).toContain("<title>Data edition 1: The dataset that is shipped with the monitor</title>");
});

test("an edition that is not there is not found", async ({ page, faults }) => {
  faults.allow(/404/);
  await page.goto("/changes/7");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("7");
  await expectAccessible(page);
});

test("nothing runs out of a narrow page", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["/changes", "/changes/1"]) {
    await page.goto(path);
    for (const summary of (await page.locator("main details > summary").all()).slice(0, 3)) await summary.click();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, path).toBeLessThanOrEqual(0);
  }
});
