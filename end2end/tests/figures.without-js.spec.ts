// Pages, tables, files and the API show the same figures on every day.
import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "../harness/test.ts";

// Before anything was due, around the steps that changed most, and after them.
const DAYS = [
  "2011-12-13",
  "2013-01-01",
  "2014-01-27",
  "2015-03-11",
  "2016-12-31",
  "2018-12-31",
  "2020-01-31",
  "2021-06-15",
  "2023-12-31",
  "2026-01-30",
];
const ASPECTS = ["communication", "conformity", "application"];
// What the table of the chart is called.
const GAPS = /^Reported gaps, and what is not known, \d/;

type Gap = { node: string; bound: number; reported: number; unknown: number };
type Cell = { member_state: string; status: string; contested: boolean; inferred: boolean };
type Procedure = { member_state: string; type: string; open: "yes" | "presumed" | "unknown" | "no" };

async function api<Row>(request: APIRequestContext, list: string, query: string): Promise<Row[]> {
  const answer = await request.get(`/api/v1/${list}?${query}`);
  expect(answer.status(), `${list}?${query}`).toBe(200);
  return (await answer.json())[list === "matrix" ? "cells" : list];
}

// The header of the file names its columns; no cell of it holds a comma.
async function file(request: APIRequestContext, address: string): Promise<Record<string, string>[]> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  const [head = "", ...rows] = (await answer.text()).trim().split(/\r?\n/);
  const names = head.replace(/^\uFEFF/, "").split(",");
  return rows.map((row) => Object.fromEntries(row.split(",").map((cell, at) => [names[at], cell])));
}

/** The numbers of each row of the table under this caption. */
function numbers(page: Page, caption: RegExp): Promise<number[][]> {
  return page
    .getByRole("table", { name: caption, includeHidden: true })
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("td.number")].map((cell) => Number(cell.textContent))),
    );
}

for (const on of DAYS) {
  test(`gaps on ${on}: API, file and tables agree`, async ({ page, request }) => {
    for (const aspect of ASPECTS) {
      const query = `on=${on}&aspect=${aspect}`;
      const gaps = await api<Gap>(request, "gaps", query);
      const ofNode = new Map(gaps.map((gap) => [gap.node, [gap.reported, gap.unknown, gap.bound]]));
      if (gaps.every(({ bound }) => bound === 0)) {
        // Nothing can be counted, so nothing is drawn: no row of noughts.
        expect(await file(request, `/charts/gaps.csv?${query}`)).toEqual([]);
        await page.goto(`/gaps?${query}`);
        expect(await numbers(page, GAPS), query).toEqual([]);
        continue;
      }
      const drawn = await file(request, `/charts/gaps.csv?${query}`);
      expect(drawn.map(({ node }) => node).sort()).toEqual([...ofNode.keys()].sort());
      const figures = drawn.map(({ reported, unknown, bound }) => [reported, unknown, bound].map(Number));
      expect(figures, query).toEqual(drawn.map(({ node }) => ofNode.get(node ?? "")));
      for (const address of aspect === "conformity" ? ["/", "/gaps"] : ["/gaps"]) {
        // The state of play has one aspect and takes none.
        await page.goto(address === "/" ? `/?on=${on}` : `/gaps?${query}`);
        const shown = await numbers(page, GAPS);
        expect(shown.map((row) => row.slice(0, 3)), address).toEqual(figures);
      }
    }
  });

  test(`the matrix on ${on} shows what the API says`, async ({ page, request }) => {
    for (const aspect of ASPECTS) {
      const query = `on=${on}&aspect=${aspect}`;
      const cells = await api<Cell>(request, "matrix", query);
      await page.goto(`/matrix?${query}`);
      expect(await marks(page), query).toEqual(tally(cells));
    }
  });

  test(`procedures on ${on}: the list by step has as many as the API`, async ({ page, request }) => {
    const procedures = await api<Procedure>(request, "procedures", `on=${on}`);
    const count = (open: Procedure["open"]) => procedures.filter((one) => one.open === open).length;
    await page.goto(`/?on=${on}`);
    const steps = page.getByRole("region", { name: "Procedures by newest step" });
    const listed = (tag: string) => steps.locator(`p:has(.tag-${tag}) .codes-inline a`).count();
    expect(await listed("open")).toBe(count("yes"));
    expect(await listed("presumed")).toBe(count("presumed"));
    expect(await listed("unknown")).toBe(count("unknown"));
  });
}

type Tally = Record<string, Record<string, number>>;

function add(tally: Tally, state: string, what: string): void {
  const of = (tally[state] ??= {});
  of[what] = (of[what] ?? 0) + 1;
}

/** How many cells of each State have which status, are contested, are inferred. */
function tally(cells: Cell[]): Tally {
  const counts: Tally = {};
  for (const cell of cells) {
    add(counts, cell.member_state, cell.status);
    if (cell.contested) add(counts, cell.member_state, "contested");
    if (cell.inferred) add(counts, cell.member_state, "inferred");
  }
  return counts;
}

/** The same, read from the marks of the matrix. */
async function marks(page: Page): Promise<Tally> {
  const rows = page.locator("table.matrix tbody tr").filter({ has: page.locator(".state-code") });
  const seen = await rows.evaluateAll((all) =>
    all.map((row) => ({
      state: row.querySelector(".state-code")?.textContent ?? "",
      marks: [...row.querySelectorAll("td .mark")].map((mark) => [...mark.classList]),
    })),
  );
  const counts: Tally = {};
  for (const { state, marks } of seen) {
    for (const names of marks) {
      const status = names.find((name) => name.startsWith("status-"))?.slice("status-".length);
      add(counts, state, (status ?? "none").replaceAll("-", "_"));
      if (names.includes("is-contested")) add(counts, state, "contested");
      if (names.includes("is-inferred")) add(counts, state, "inferred");
    }
  }
  return counts;
}
