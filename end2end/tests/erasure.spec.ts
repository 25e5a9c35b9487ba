// Erasing what should never have been published, with a plain form. Holds with
// JavaScript on and off. All facts that are uploaded here are made up.
import type { Page } from "@playwright/test";
import { signInAsNew } from "../harness/accounts.ts";
import { expectAccessible } from "../harness/axe.ts";
import { expectToFit } from "../harness/narrow.ts";
import { expect, test } from "../harness/test.ts";

test.use({ publishes: true });

const HEAD = "member_state,theme,article,provision,aspect,status,as_of,basis,finding,source_id,locator";
const WORDS = "Xanthippe Zwingelspan, who is made up, left it open";
const ROW = `EL,,22,,conformity,unclear,2020-05-12,independent,"${WORDS}",EUIP,made up`;

/** Publishes the row; the number of the revision. */
async function publish(page: Page): Promise<string> {
  const buffer = Buffer.from([HEAD, ROW, ""].join("\n"));
  await page.goto("/import");
  await page.getByLabel("Files", { exact: true }).setInputFiles({ name: "made up.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Read the files" }).click();
  const tick = page.getByRole("button", { name: /^I have looked at this/ });
  for (let left = await tick.count(); left > 0; left--) {
    await tick.first().click();
    await expect(tick).toHaveCount(left - 1);
  }
  await page.getByLabel("What the revision brings").fill("Made up for a test");
  await page.getByRole("button", { name: /^Publish as revision/ }).click();
  await expect(page).toHaveURL(/\/changes\/\d+$/);
  return page.url().split("/").at(-1) ?? "";
}

/** No page is wider than a phone, in light and dark; a picture of each. */
async function look(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const [width, colorScheme] of [[1440, "light"], [390, "light"], [390, "dark"]] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await expectToFit(page, `${page.url()} at ${width} pixels`);
    await page.screenshot({ path: test.info().outputPath(`${name}-${width}-${colorScheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: "light" });
  if (before) await page.setViewportSize(before);
}

test("an admin erases a record, and a tombstone stays", async ({ page, server, faults }) => {
  const name = `erna-${test.info().project.name}`;
  await signInAsNew(page, server, name, "admin");
  const revision = await publish(page);
  await expect(page.getByText(WORDS).first()).toBeAttached();

  await page.goto(`/import/revisions/${revision}`);
  await page.getByRole("link", { name: "Erase something of it" }).click();
  await expectAccessible(page);
  await look(page, "list");
  await page.getByRole("link", { name: "Findings" }).click();
  await expectAccessible(page);
  await look(page, "records");
  await page.getByRole("link", { name: /^Erase EL/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Erase a record (Findings)");
  await expect(page.getByText(WORDS).first()).toBeVisible();
  await expectAccessible(page);
  await look(page, "form");

  faults.allow(/422/);
  const reason = page.getByLabel("Why it is erased");
  const understood = page.getByLabel("I understand that this cannot be undone.");
  await reason.fill(" ");
  await understood.check();
  await page.getByRole("button", { name: "Erase it for good" }).click();
  await expect(page.getByRole("alert")).toContainText("Say in one sentence");
  await expect(reason).toHaveAccessibleDescription(/Say in one sentence/);
  await look(page, "refused");
  await reason.fill("It names a person");
  await understood.check();
  await page.getByRole("button", { name: "Erase it for good" }).click();

  await expect(page).toHaveURL(new RegExp(`/import/revisions/${revision}#erased$`));
  await expect(page.getByText("It names a person").first()).toBeVisible();
  await expectAccessible(page);
  await look(page, "tombstone");
  await page.goto(`/changes/${revision}`);
  await expect(page.getByText(WORDS)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "What was erased" })).toBeVisible();
  await expect(page.getByText("It names a person")).toHaveCount(0);
  await expectAccessible(page);
  await look(page, "edition");
  await page.goto("/member-states/EL");
  await expect(page.getByText(WORDS)).toHaveCount(0);
  await page.getByRole("link", { name: "a record of it was erased" }).click();
  await expect(page).toHaveURL(new RegExp(`/changes/${revision}#erased$`));
});
