// Another day, and two days compared, by plain links and forms.
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";

test("milestones and days of change are links that keep the page's filter", async ({ page }) => {
  await page.goto("/matrix?aspect=communication&on=2015-03-11");
  await page.getByRole("navigation", { name: "Milestones" }).getByRole("link", { name: /Transposition due/ }).click();
  await expect(page).toHaveURL(/\/matrix\?aspect=communication&on=2013-12-18$/);
  await page.getByRole("link", { name: "Next change 31 December 2013" }).click();
  await expect(page).toHaveURL(/\/matrix\?aspect=communication&on=2013-12-31$/);
  await page.getByRole("link", { name: /^Previous change/ }).click();
  await expect(page).toHaveURL(/on=2013-12-18/);
});

test("what changed between the end of 2018 and the end of 2023, with who says so", async ({ page }) => {
  await page.goto("/member-states/EL?on=2023-12-31");
  await page.getByText("Compare with another day").click();
  await page.getByLabel("Compare 31 December 2023 with").fill("2018-12-31");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/with=2018-12-31/);
  await expect(page).toHaveURL(/on=2023-12-31/);
  const told = page.getByRole("region", { name: "What changed between 31 December 2018 and 31 December 2023" });
  await expect(told).toContainText("1 of 28 parts of the Directive differ for conformity");
  await expect(told).toContainText(
    "Whole Directive: from no finding held to partially transposed, alleged by the Commission",
  );
  await expect(told).toContainText("Letter of formal notice, 10 October 2019");
  await expectAccessible(page);

  await told.getByRole("link", { name: /Show 31 December 2018 instead/ }).click();
  await expect(page).toHaveURL(/on=2018-12-31/);
  await expect(page.getByRole("heading", { level: 2, name: /between 31 December 2018 and 31 December 2023/ })).toBeVisible();
  await page.getByRole("banner").or(page.locator(".banner")).getByRole("link", { name: "Stop comparing" }).click();
  await expect(page).not.toHaveURL(/with=/);
});

test("a phone sees the page's heading on its first screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ["/", "/matrix?on=2015-03-11", "/member-states/EL?on=2023-12-31&with=2018-12-31"]) {
    await page.goto(address);
    const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
    expect((heading?.y ?? Infinity) + Math.min(heading?.height ?? 0, 100), address).toBeLessThan(844);
  }
});
