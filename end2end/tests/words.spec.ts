// A table that somebody keeps by hand, in Polish: what it does not say is asked once,
// words that are not understood are given a meaning, and kept for the next file. Holds
// with JavaScript on and off. All that the file says is made up.
import { expectAccessible } from "../harness/axe.ts";
import { signInAsNew } from "../harness/accounts.ts";
import { expectNarrow } from "../harness/narrow.ts";
import { expect, test } from "../harness/test.ts";

const TRACKER = `Państwo członkowskie;Artykuł;Status;Kolor
Malta;art. 10 ust. 1;transponowano;zielony
Włochy;art. 10 ust. 1;w toku;żółty
`;

test("an analyst says what a file does not say, and what its words mean", async ({ page, server }) => {
  const kept = `Words of ${test.info().project.name}`;
  await signInAsNew(page, server, `wanda-${test.info().project.name}`, "analyst");
  await page.goto("/import");
  const buffer = Buffer.from(TRACKER);
  await page.getByLabel("Files", { exact: true }).setInputFiles({ name: "tracker.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Read the files" }).click();
  await expect(page).toHaveURL(/\/import\/[0-9a-f]{32}$/);
  await expect(page.getByRole("heading", { name: "5 errors, one warning" })).toBeVisible();

  // The file comes back with its faults marked.
  const [copy] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Annotated copy (xlsx)" }).click(),
  ]);
  expect(copy.suggestedFilename()).toMatch(/\.xlsx$/);

  // Each fault that an answer mends leads to the field for it.
  const fault = page.getByRole("row").filter({ hasText: "C3" });
  await fault.getByRole("link", { name: "Say it below, in “What words of the files mean”." }).click();
  await expect(page.getByRole("group", { name: "What words of the files mean" })).toBeInViewport();
  await page.getByLabel("Source", { exact: true }).fill("COM871");
  await page.getByLabel("Day of the file").fill("2016-12-16");
  await page.getByLabel("Whose view the findings are").selectOption("An independent source");
  await page.getByLabel("What the findings speak about").selectOption("Conformity");
  await page.getByLabel("“w toku”").selectOption("not transposed");
  await page.getByLabel("“Kolor”").selectOption("nothing that is kept");
  await page.getByLabel("Keep these words under a name").fill(kept);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Read and compare again" }).click();

  await expect(page.getByText("Publishing it would add 2 records")).toBeVisible();
  await expect(page.getByText("“w toku” means: not transposed.")).toBeVisible();
  await expect(page.getByRole("heading", { name: /error|warning/ })).toHaveCount(0);
  await expectAccessible(page);
  await expectNarrow(page);

  // The words are offered with the next file.
  await page.goto("/import");
  await page.getByText("What a file may not say of itself").click();
  await page.getByLabel("Words that were kept").selectOption(kept);
  await expectAccessible(page);
  await expectNarrow(page);
});
