// The accessibility rules that every page must keep: WCAG 2.2, A and AA.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** Fails with the rule, the element and the mend for each violation. */
export async function expectAccessible(page: Page): Promise<void> {
  const plain = test.info().project.use.javaScriptEnabled === false;
  const shown = plain ? await withoutItsScripts(page) : page;
  // Only what is wrong is told of: to describe all that is right takes most of the time.
  // No page has a frame of another origin, which is all that the legacy mode cannot see.
  const { violations } = await new AxeBuilder({ page: shown })
    .options({ resultTypes: ["violations"] })
    .withTags(RULES)
    .setLegacyMode(true)
    .analyze();
  if (plain) await shown.context().close();
  const found = violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}\n${node.failureSummary}\n${rule.helpUrl}`),
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

// axe itself needs JavaScript: it sees the same page with none of the page's
// own scripts running.
async function withoutItsScripts(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error("axe needs a browser of its own to open the page in");
  // Whoever is signed in still is.
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ javaScriptEnabled: true, storageState, viewport: page.viewportSize() });
  const copy = await context.newPage();
  await copy.route("**/*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await copy.goto(page.url());
  return copy;
}
