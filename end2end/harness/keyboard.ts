// Going through a page with nothing but keys.
import type { Locator } from "@playwright/test";
import { expect } from "./test.ts";

// More stops than any page has between two things that a task needs.
const MOST = 400;

/** Presses Tab until this is focused; fails if Tab never comes by. */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target, `not reached by ${MOST} presses of Tab`).toBeFocused({ timeout: 1 });
}

/** Goes to a link or button by Tab and presses Enter on it. */
export async function enter(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press("Enter");
}

/** Types a day into the date field that is focused, whatever order its parts have. */
export async function typeDay(field: Locator, day: string): Promise<void> {
  await tabTo(field);
  const [year = "", month = "", date = ""] = day.split("-");
  const page = field.page();
  for (const typed of [month + date + year, date + month + year]) {
    // From the last part back to the first, so that both tries begin there.
    for (let part = 0; part < 3; part += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(typed);
    if ((await field.inputValue()) === day) return;
  }
  await expect(field).toHaveValue(day);
}


function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
