// Uploading, mending, looking at what would change, publishing and taking back,
// with plain forms. Holds with JavaScript on and off. All facts that are uploaded
// here are made up.
import type { Locator, Page } from "@playwright/test";
import { signInAsNew } from "../harness/accounts.ts";
import { expectAccessible } from "../harness/axe.ts";
import { expectNarrow } from "../harness/narrow.ts";
import { expect, test } from "../harness/test.ts";

test.use({ publishes: true });

const HEAD = "member_state,theme,article,provision,aspect,status,as_of,basis,finding,source_id,locator";
const WORDS = "Made up for a test: the national court left it open";

/** Two findings that are made up; the day of the second has not come yet, which is asked about. */
function file(status: string): { name: string; mimeType: string; buffer: Buffer } {
  const rows = [
    `EL,,19,,conformity,${status},2020-05-12,independent,${WORDS},EUIP,made up`,
    `EL,,20,,conformity,${status},2099-05-12,independent,${WORDS},EUIP,made up`,
  ];
  return { name: "made up.csv", mimeType: "text/csv", buffer: Buffer.from([HEAD, ...rows, ""].join("\n")) };
}

async function upload(page: Page, status: string): Promise<void> {
  await page.goto("/import");
  await page.getByLabel("Files", { exact: true }).setInputFiles(file(status));
  await page.getByRole("button", { name: "Read the files" }).click();
  await expect(page).toHaveURL(/\/import\/[0-9a-f]{32}$/);
}

/** Ticks everything off that stands out, one by one; how much there was. */
async function tickAll(page: Page): Promise<number> {
  const left = (): Locator => page.getByRole("button", { name: /^I have looked at this: / });
  const count = await left().count();
  for (let done = 0; done < count; done += 1) {
    await expect(page.getByRole("button", { name: /^Take the tick back: / })).toHaveCount(done);
    await left().first().click();
    await expect(page, "back at the same place").toHaveURL(/#alarm-[0-9a-f]+$/);
    await expect(left()).toHaveCount(count - done - 1);
  }
  return count;
}

async function publish(page: Page, message: string, revision: number): Promise<void> {
  await page.getByLabel("What the revision brings").fill(message);
  await page.getByRole("button", { name: `Publish as revision ${revision}` }).click();
  await expect(page).toHaveURL(new RegExp(`/changes/${revision}$`));
}

test("a faulty file is mended, published, seen by everyone, and taken back", async ({ page, server, faults }) => {
  const name = `dora-${test.info().project.name}`;
  await signInAsNew(page, server, name, "publisher");
  await page.getByRole("link", { name: "Upload" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No draft waits to be published.");
  await expectAccessible(page);

  await upload(page, "uncler");
  await expect(page.getByRole("heading", { name: "2 errors, 3 warnings" })).toBeVisible();
  const fault = page.getByRole("row").filter({ hasText: "F2" });
  await expect(fault).toContainText("uncler");
  await expect(fault).toContainText("did you mean `unclear`?");
  await expect(page.getByText("There is nothing to publish: no record would change.")).toBeVisible();
  await expectAccessible(page);
  await expectNarrow(page);
  await page.getByRole("button", { name: "Give the draft up" }).click();
  await expect(page).toHaveURL(/\/import$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No draft waits to be published.");

  await upload(page, "unclear");
  await expect(page.getByText("Publishing it would add 2 records, change 0 and remove 0")).toBeVisible();
  await expect(page.getByText(WORDS).first()).toBeVisible();
  await expectAccessible(page);
  await expectNarrow(page);
  await page.goto("/articles/19");
  await expect(page.getByText(WORDS), "nobody else sees a draft").toHaveCount(0);
  await page.goBack();

  faults.allow(/422/);
  await page.getByLabel("What the revision brings").fill("Made up for a test");
  await page.getByRole("button", { name: "Publish as revision 2" }).click();
  await expect(page.getByRole("alert")).toContainText("not ticked off yet");
  await expect(page.getByLabel("What the revision brings"), "what was typed is kept").toHaveValue("Made up for a test");
  await expectAccessible(page);
  expect(await tickAll(page)).toBeGreaterThan(0);
  await expectAccessible(page);
  await publish(page, "Made up for a test", 2);
  await expect(page.getByText("Made up for a test").first()).toBeVisible();
  await expectAccessible(page);
  await page.goto("/member-states/EL");
  await expect(page.getByText(WORDS).first()).toBeAttached();

  await page.goto("/import");
  await page.getByRole("button", { name: "Take back revision 2" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Take back revision 2");
  await expectAccessible(page);
  await tickAll(page);
  await publish(page, "Taken back: it was made up", 3);
  await page.goto("/member-states/EL");
  await expect(page.getByText(WORDS), "all is as it was").toHaveCount(0);
  await page.goto("/import");
  await expect(page.getByText("Taken back: it was made up")).toBeVisible();
  await expectAccessible(page);
  await expectNarrow(page);
});
