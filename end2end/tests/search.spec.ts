// Searching, as readers do it: the box on every page, and what is found. Holds with
// JavaScript on and off.
import { expectAccessible } from "../harness/axe.ts";
import { enter, tabTo } from "../harness/keyboard.ts";
import { expectNarrow } from "../harness/narrow.ts";
import { expect, test } from "../harness/test.ts";

test("words are searched from any page, on its day, and lead down to the source", async ({ page }) => {
  await page.goto("/gaps?on=2026-01-30");
  const box = page.getByRole("search").getByRole("searchbox", { name: "Search this site" });
  await tabTo(box);
  await page.keyboard.type("Greexe victims");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=Greexe\+victims&on=2026-01-30$/);
  await expect(box).toHaveValue("Greexe victims");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("for “Greexe victims”");
  const findings = page.getByRole("region", { name: /^Findings/ });
  const hit = findings.getByRole("listitem").filter({ hasText: "support and protection of child victims" });
  await expect(hit.locator("mark").filter({ hasText: "victims" }).first()).toBeVisible();
  await expect(hit.first()).toContainText("resembles what was searched for");
  await expectAccessible(page);
  await hit.getByRole("link", { name: /Greece/ }).click();
  await expect(page).toHaveURL(/\/member-states\/EL\?on=2026-01-30#victims$/);
  await expect(page.locator("#victims")).toContainText("REAL-2026");
});

test("by keyboard alone to a procedure by its number", async ({ page }) => {
  await page.goto("/");
  await tabTo(page.getByRole("searchbox", { name: "Search this site" }));
  await page.keyboard.type("2019/2230");
  await enter(page.getByRole("search").getByRole("button", { name: "Search" }));
  const procedures = page.getByRole("region", { name: /^Infringement procedures/ });
  await expect(procedures.locator("mark").first()).toHaveText("INFR(2019)2230");
  await enter(procedures.getByRole("link", { name: "INFR(2019)2230" }));
  await expect(page).toHaveURL(/\/member-states\/EL#procedures$/);
});

test("one kind is shown alone, with all that there is of it", async ({ page }) => {
  await page.goto("/search?q=Commission");
  const show = page.getByRole("main").getByRole("link", { name: /^Show all \d+: Findings$/ });
  const all = Number((await show.textContent())?.match(/\d+/)?.[0]);
  await show.click();
  await expect(page).toHaveURL(/\/search\?q=Commission&kind=findings$/);
  const kinds = page.getByRole("navigation", { name: "Kinds of results" });
  await expect(kinds.getByRole("link", { name: /^Findings/ })).toHaveAttribute("aria-current", "true");
  await expect(page.locator(".hit")).toHaveCount(all);
  await expectAccessible(page);
  await kinds.getByRole("link", { name: /^All kinds/ }).click();
  await expect(page.getByRole("region", { name: /^Sources/ })).toBeVisible();
});

test("what is not there is said, and what is near", async ({ page }) => {
  await page.goto("/search?q=Grxxce&on=2023-06-01");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing is found for “Grxxce”");
  await expect(page.getByRole("main")).toContainText("Names and codes of Member States");
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Greece" }).click();
  await expect(page).toHaveURL(/\/search\?q=Greece&on=2023-06-01$/);
  await expect(page.getByRole("region", { name: /^Member States/ })).toContainText("EL");
});

test("results and the box fit a phone", async ({ page }) => {
  for (const address of ["/search?q=Commission", "/search?q=INFR(2019)2230", "/search?q=xyzzyq", "/search", "/", "/matrix"]) {
    await page.goto(address);
    await expectNarrow(page);
  }
});
