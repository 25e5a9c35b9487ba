// What people come for, by keyboard alone: no pointer is ever used here.
import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { enter, tabTo, typeDay } from "../harness/keyboard.ts";
import { readPng } from "../harness/png.ts";
import { expect, test } from "../harness/test.ts";

test("which States had an open procedure on 11 March 2015, and how sure that is", async ({ page }) => {
  await page.goto("/");
  await typeDay(page.getByRole("textbox", { name: /As things stood on/ }), "2015-03-11");
  await enter(page.getByRole("button", { name: "Show" }));
  await expect(page).toHaveURL(/on=2015-03-11/);
  const steps = page.getByRole("region", { name: "Procedures by newest step" });
  const row = steps.getByRole("listitem").filter({ hasText: "failure to notify" });
  await expect(row).toContainText("may have ended");
  for (const state of ["EL Greece", "ES Spain", "IT Italy", "MT Malta", "PT Portugal", "RO Romania", "CY Cyprus"]) {
    await expect(row.getByRole("link", { name: state })).toHaveCount(1);
  }
  // The one that is less sure leads to why.
  await enter(row.getByRole("link", { name: "CY Cyprus" }));
  await expect(page).toHaveURL(/\/member-states\/CY\?aspect=communication&on=2015-03-11#procedures$/);
  await expect(page.getByRole("region", { name: "Infringement procedures" })).toContainText("may have ended");
});

test("what the Commission says of Greece on protection of victims, since when, and where that is written", async ({
  page,
}) => {
  await page.goto("/?on=2026-01-30");
  await enter(page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Member States" }));
  await enter(page.getByRole("main").getByRole("link", { name: "Greece" }).first());
  await enter(page.getByRole("main").getByRole("link", { name: "Protection of victims" }).first());
  await expect(page).toHaveURL(/\/member-states\/EL\?on=2026-01-30#victims$/);
  const node = page.locator("#victims");
  await expect(node).toContainText("Partially transposed since 30 January 2026");
  await expect(node).toContainText("support and protection of child victims");
  await enter(node.getByRole("link", { name: "REAL-2026" }).first());
  await expect(page).toHaveURL(/\/sources\/REAL-2026\?on=2026-01-30$/);
  await tabTo(page.getByRole("link", { name: /real\.gr/ }).first());
});

test("what changed between the end of 2018 and the end of 2023", async ({ page }) => {
  await page.goto("/");
  await typeDay(page.getByRole("textbox", { name: /As things stood on/ }), "2023-12-31");
  await enter(page.getByRole("button", { name: "Show" }));
  await expect(page).toHaveURL(/on=2023-12-31/);
  await enter(page.getByText("Compare with another day"));
  await typeDay(page.getByLabel("Compare 31 December 2023 with"), "2018-12-31");
  await enter(page.getByRole("button", { name: "Compare", exact: true }));
  await expect(page).toHaveURL(/with=2018-12-31/);
  const changes = page.getByRole("region", { name: "What changed between 31 December 2018 and 31 December 2023" });
  await expect(changes).toContainText("44 of 728 cells differ");
  await expect(changes).toContainText("United Kingdom ceased to be bound");
  const greece = changes.locator(".change-state").filter({ hasText: "Greece" });
  await expect(greece).toContainText("from no finding held to partially transposed");
  await expect(greece).toContainText("10 October 2019");
  // The fact that changed it opens.
  await enter(greece.getByRole("link", { name: "REG-GH" }).first());
  await expect(page).toHaveURL(/\/sources\/REG-GH\?on=2023-12-31$/);
});

test("a chart as a picture in a file, and its numbers", async ({ page, request }) => {
  await page.goto("/?on=2023-12-31");
  const chart = page.getByRole("figure", { name: "Reported gaps, and what is not known" });
  await tabTo(chart.getByRole("radio", { name: "Chart" }));
  await page.keyboard.press("ArrowRight");
  const table = chart.getByRole("table");
  await expect(table).toBeVisible();
  await expect(chart.getByRole("img")).toBeHidden();
  await expect(table.getByRole("row", { name: /^Whole Directive/ }).getByRole("cell")).toHaveText(["21", "5", "26", "0"]);
  const shown = await table.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")),
  );

  await page.keyboard.press("ArrowRight");
  await expect(table).toBeHidden();
  const picture = await downloaded(chart.getByRole("link", { name: /^Picture, PNG ?: / }));
  expect(picture.name).toMatch(/^gaps.*\.png$/);
  const { width, height, rows } = readPng(picture.bytes);
  expect(width).toBeGreaterThan(1000);
  expect(height).toBeGreaterThan(1000);
  expect(rows, "not blank").toBeGreaterThan(100);

  const figures = await downloaded(chart.getByRole("link", { name: /^Figures, CSV/ }));
  const [head, ...lines] = figures.bytes.toString().replace(/^\uFEFF/, "").trim().split(/\r?\n/);
  expect(head).toMatch(/^node,reported,unknown,bound,transposed,/);
  const counted = shown.map((cells) => cells.slice(0, 3));
  expect(lines.map((line) => line.split(",").slice(1, 4))).toEqual(counted);
  // Of Article 8 all is left to choice: nothing is counted as transposed or not.
  expect(lines.find((line) => line.startsWith("8,"))).toMatch(/^8,0,1,26,,options_only,/);
  const { gaps } = await (await request.get("/api/v1/gaps?on=2023-12-31")).json();
  const held = new Map(gaps.map((gap: Record<string, unknown>) => [gap.node, [gap.reported, gap.unknown, gap.bound].map(String)]));
  expect(lines.map((line) => held.get(line.split(",")[0]))).toEqual(counted);
});

/** The file that a link gives when Enter is pressed on it. */
async function downloaded(link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const started = link.page().waitForEvent("download");
  await enter(link);
  const download = await started;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
