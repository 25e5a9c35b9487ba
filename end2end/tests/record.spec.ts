// What is wrong, shown where it stands: in the sheet of an uploaded file, and
// beside the field of a form. All that is entered is made up.
import type { Page } from "@playwright/test";
import { signInAsNew } from "../harness/accounts.ts";
import { expectAccessible } from "../harness/axe.ts";
import { expect, test } from "../harness/test.ts";
import type { Server } from "../harness/server.ts";

const HEAD = "member_state,theme,article,provision,aspect,status,as_of,basis,act,case,attribution,finding,source_id,locator";
const ROW = "EL,,5,,conformity,unclear,2020-05-12,independent,,,,A finding that is made up,EUIP,page 3";

async function signIn(page: Page, server: Server, name: string): Promise<void> {
  await signInAsNew(page, server, name, "analyst");
  await page.goto("/import");
}

/** Nothing but a region of its own scrolls sideways. */
async function expectToFit(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  const body = await page.locator("body").boundingBox();
  expect(body?.width).toBeLessThanOrEqual(width);
  const main = await page.locator("main").boundingBox();
  expect(main?.width).toBeLessThanOrEqual(width);
}

test("a fault is marked in the cell of its sheet, and leads to the list and back", async ({ page, server }) => {
  await signIn(page, server, `grid-${test.info().project.name}`);
  const rows = [
    ...[6, 7, 8].map((article) => ROW.replace(",5,", `,${article},`)),
    ROW.replace("unclear", "uncler").replace("EUIP", "A B"),
    ROW.replace("made up", "made <script>alert(1)</script> &amp; up").replace(",5,", ",9,"),
    `${ROW},one cell too many`,
  ];
  const file = { name: "made up.csv", mimeType: "text/csv", buffer: Buffer.from([HEAD, ...rows, ""].join("\n")) };
  await page.getByLabel("Files", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Read the files" }).click();

  const grid = page.getByRole("region", { name: "made up.csv" });
  const cell = page.locator("#cell-1-F5");
  await expect(cell).toContainText("uncler");
  await expect(cell).toContainText("error: ");
  await expect(page.locator("#cell-1-L6")).toContainText("warning: ");
  await expect(grid.getByRole("columnheader", { name: "status" })).toBeVisible();
  await page.getByRole("link", { name: "F5" }).click();
  await expect(page).toHaveURL(/#cell-1-F5$/);
  await expect(cell).toBeInViewport();
  const back = cell.getByRole("link");
  const row = page.locator(new URL((await back.getAttribute("href")) ?? "", page.url()).hash);
  await back.click();
  await expect(row).toBeInViewport();
  await expect(row).toContainText("did you mean `unclear`?");

  for (const width of [1440, 390]) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await expectToFit(page);
      await expectAccessible(page);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await grid.focus();
  await expect(grid).toBeFocused();
});

test("a finding is entered through a form, mended, and becomes a draft", async ({ page, server, faults }) => {
  faults.allow(/422/);
  await signIn(page, server, `form-${test.info().project.name}`);
  await page.getByRole("link", { name: "Enter one finding" }).click();
  await expectAccessible(page);
  await page.getByLabel("The State").selectOption("Greece");
  await page.getByRole("textbox", { name: "The article" }).fill("19");
  await page.getByLabel("What it speaks about").selectOption("Conformity");
  await page.getByLabel("What it says").selectOption("Unclear");
  await page.getByLabel("When it holds").fill("12/5");
  await page.getByLabel("Whose view it is").selectOption("An independent source");
  await page.getByLabel("The finding in words").fill("Made up,\nin two lines");
  await page.getByLabel("Who reports it").fill("EUIP");
  await page.getByRole("button", { name: "Make a draft" }).click();

  const day = page.getByLabel("When it holds");
  await expect(page.getByRole("alert")).toContainText("one field is to be mended");
  await expect(day).toHaveAccessibleDescription(/is not a date/);
  await expect(day).toHaveValue("12/5");
  await expect(page.getByLabel("The finding in words")).toHaveValue("Made up,\nin two lines");
  await expect(page.getByLabel("The State")).toHaveValue("EL");
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expectToFit(page);
    // What was posted cannot be opened once more without its scripts.
    if (test.info().project.use.javaScriptEnabled !== false) await expectAccessible(page);
  }

  await day.fill("2020-05-12");
  await page.getByRole("button", { name: "Make a draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("form-assessments.csv");
  await expect(page.getByText("would add one record")).toBeVisible();
});
