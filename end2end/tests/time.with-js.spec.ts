// The slider over the line of time: by keyboard and by pointer, without a word
// to the server until the day is chosen.
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";

const PAGE = "/matrix?aspect=communication&on=2015-03-11";

test("the slider is stepped by keyboard, says its day, and Enter leads to it", async ({ page }) => {
  await page.goto(PAGE);
  const slider = page.getByRole("slider", { name: "As things stood on" });
  await expect(slider).toHaveAttribute("aria-valuetext", "11 March 2015");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await slider.focus();
  for (const [key, day] of [
    ["ArrowRight", "12 March 2015"],
    ["ArrowLeft", "11 March 2015"],
    ["PageUp", "11 April 2015"],
    ["PageDown", "11 March 2015"],
    ["Shift+ArrowRight", "29 April 2015"],
    ["[", "26 February 2015"],
    ["]", "29 April 2015"],
    ["Home", "13 December 2011"],
    ["]", "17 December 2011"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(slider, key).toHaveAttribute("aria-valuetext", day);
    // What is chosen is said apart from the day that the page shows.
    const chosen = page.getByText(`${day}, not shown yet`);
    await (day === "11 March 2015" ? expect(chosen, key).toBeHidden() : expect(chosen, key).toBeVisible());
    await expect(page.getByText("As things stood on").first(), key).toContainText("11 March 2015");
  }
  await expect(page.getByLabel(/As things stood on/).first()).toHaveValue("2011-12-17");
  await expect(page.getByText(/Enter: show the day/), "those who use keys see which").toBeVisible();
  expect(asked, "nothing is fetched").toEqual([]);
  await expectAccessible(page);

  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/matrix\?aspect=communication&on=2011-12-17$/);
  await expect(page.getByRole("slider"), "the keyboard stays where it was").toBeFocused();
});

test("letting go of the slider leads to the day, and the page keeps its place", async ({ page }) => {
  await page.goto(PAGE);
  const slider = page.getByRole("slider");
  await expect(slider).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 60));
  const box = await slider.boundingBox();
  if (!box) throw new Error("the slider has no box");
  const across = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 4, across);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, across, { steps: 4 });
  await expect(page, "not before it is let go").toHaveURL(/on=2015-03-11/);
  await expect(slider).not.toHaveAttribute("aria-valuetext", "11 March 2015");
  await page.mouse.up();
  await expect(page).not.toHaveURL(/on=2015-03-11/);
  await expect(page, "the page's own filter is kept").toHaveURL(/aspect=communication/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(60);

  await page.goBack();
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", "11 March 2015");
  await expect(page.getByText("As things stood on").first()).toContainText("11 March 2015");
});

test("the bar is as high with the slider as without", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("slider")).toBeVisible();
  const bar = page.locator(".timebar");
  const high = async () => (await bar.boundingBox())?.height;
  const shown = await high();
  await page.locator(".time-slider").evaluate((slider) => slider.setAttribute("hidden", ""));
  expect(await high()).toBe(shown);
});
