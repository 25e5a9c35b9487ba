// Every public page loads without a complaint of the browser, has what a page
// must have, keeps the accessibility rules and fits a phone.
import { expectAccessible } from "../harness/axe.ts";
import { expectToFit } from "../harness/narrow.ts";
import { expect, test } from "../harness/test.ts";

const PAGES = [
  "/",
  "/?on=2011-12-13",
  "/?on=2015-03-11",
  "/?on=2023-12-31&with=2018-12-31",
  "/?measure=step&on=2023-06-01",
  "/?measure=coverage",
  "/?measure=delay&on=2026-01-30",
  "/matrix",
  "/matrix?order=number&aspect=communication&on=2014-06-01",
  "/matrix?theme=victims&status=gap&on=2026-01-30",
  "/matrix?on=2023-12-31&with=2018-12-31",
  "/articles",
  "/articles/5",
  "/articles/18",
  "/articles/22?on=2026-01-30&with=2018-12-31",
  "/member-states",
  "/member-states/DK",
  "/member-states/EL",
  "/member-states/EL?on=2026-01-30&with=2018-12-31",
  "/member-states/PT?aspect=communication&on=2016-01-01",
  "/timeline",
  "/timeline?on=2015-03-11",
  "/gaps",
  "/penalties",
  "/penalties?on=2011-12-13",
  "/penalties?provision=5&states=DE,FR&on=2026-01-30",
  "/compare",
  "/compare?states=BE,DK,EL,IE,PT,UK&on=2026-01-30",
  "/compare?states=EL",
  "/compare?provision=5&on=2026-01-30",
  "/compare?provision=2(c)&aspect=application",
  "/resolution",
  "/resolution/14",
  "/resolution/19",
  "/reports",
  "/reports/union",
  "/reports/union?on=2011-12-13",
  "/reports/member-states/EL?on=2026-01-30",
  "/reports/themes/victims",
  "/reports/articles/18?aspect=application",
  "/reports/resolution",
  "/reports/hearing?states=EL,IE&since=2018-12-31",
  "/cite?page=/member-states/EL",
  "/data",
  "/data/assessments?state=EL",
  "/api",
  "/api?on=2015-03-11",
  "/gaps?on=2011-12-13",
  "/gaps?on=2015-03-11&aspect=communication",
  "/figures/gaps?node=victims&on=2026-01-30",
  "/figures/coverage?state=EL",
  "/figures/procedures?on=2015-03-11",
  "/figures/delay",
  "/search",
  "/search?q=Greece&on=2026-01-30",
  "/search?q=nowhere+to+be+found",
  "/sources",
  "/sources/REG-GH",
  "/changes",
  "/changes/1",
  "/changes/1?on=2015-03-11",
  "/about",
  "/design",
  "/accounts/sign-in",
];

for (const address of PAGES) {
  test(`${address} is whole and accessible`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expectAccessible(page);
  });

  test(`${address} does not scroll sideways on a phone, whatever is opened`, async ({ page }) => {
    await page.goto(address);
    for (const details of await page.locator("main details").all()) {
      await details.evaluate((element) => element.setAttribute("open", ""));
    }
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 640 });
      // What is wider, such as the matrix, scrolls inside its own frame.
      await expectToFit(page, `at ${width} pixels`);
    }
  });
}

test("the API is told address by address, each with a request that is answered", async ({ page, request }) => {
  await page.goto("/data?on=2026-01-30");
  await page.getByRole("main").getByRole("link", { name: "For programs" }).click();
  await expect(page).toHaveURL(/\/api\?on=2026-01-30$/);
  const matrix = page.getByRole("article", { name: "GET /api/v1/matrix" });
  const takes = matrix.getByRole("table", { name: "What it takes" });
  await expect(takes.getByRole("row", { name: /^aspect/ })).toContainText("Conformity where it is missing");
  const answers = matrix.getByRole("table", { name: "What it answers" });
  await expect(answers.getByRole("row", { name: /^cells/ })).toContainText("list of Cell");
  const asked = matrix.getByRole("link", { name: /\/api\/v1\/matrix\?/ });
  const address = (await asked.getAttribute("href")) ?? "";
  expect(address).toContain("on=2026-01-30");
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  const shown = matrix.getByRole("region", { name: /The answer of/ });
  const { cells } = (await answer.json()) as { cells: { status: string }[] };
  await expect(shown).toContainText(`"status": "${cells[0]?.status}"`);
  await expect(shown).toContainText(`… ${cells.length - 1} more`);
  await matrix.getByRole("link", { name: "Cell", exact: true }).click();
  await expect(page.getByRole("article", { name: "Cell", exact: true })).toBeInViewport();
  // Each address that is listed is told below, and each example is answered.
  for (const link of await page.getByRole("article").getByRole("link", { name: /^\/api\/v1\// }).all()) {
    expect((await request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
  }
});

test("the foot of every page leads programs to the API", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "For programs (API)" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Programs read the same figures");
});

test("an address that is not there is a page that helps", async ({ page, faults }) => {
  faults.allow(/404/);
  const answer = await page.goto("/not-there");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  await expectAccessible(page);
});

test("a day that cannot be shown is refused, never an empty matrix", async ({ page, faults }) => {
  faults.allow(/400/);
  for (const day of ["2011-12-12", "2999-01-01", "yesterday"]) {
    const answer = await page.goto(`/matrix?on=${day}`);
    expect(answer?.status(), day).toBe(400);
    await expect(page.getByRole("table")).toHaveCount(0);
  }
  await expectAccessible(page);
});
