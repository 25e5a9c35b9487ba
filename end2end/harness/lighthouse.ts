// Lighthouse's accessibility and best practices of a page, in the browser that
// the other tests use. Its performance figure is no test: it depends on the machine.
import lighthouse, { desktopConfig, type Config, type Flags, type Result } from "lighthouse";
import puppeteer, { type Browser } from "puppeteer-core";
import { expect, test as base } from "./test.ts";

const CATEGORIES = ["accessibility", "best-practices"];
const LEAST = 95;

// The form of the device is all that the two differ in.
const FORMS: Record<Form, Config | undefined> = { desktop: desktopConfig, phone: undefined };

const FLAGS: Flags = {
  onlyCategories: CATEGORIES,
  logLevel: "error",
  // Nothing here measures time: nothing is slowed down (what is simulated would
  // be computed afterwards), and nothing waited for.
  throttlingMethod: "simulate",
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
  disableFullPageScreenshot: true,
};

export type Form = "desktop" | "phone";

/** Lighthouse speaks to a browser through Puppeteer, so each worker starts one more. */
export const test = base.extend<{}, { lighthouseBrowser: Browser }>({
  lighthouseBrowser: [
    async ({ launchOptions }, use) => {
      const browser = await puppeteer.launch({
        executablePath: launchOptions.executablePath,
        args: [...(launchOptions.args ?? []), "--no-sandbox"],
        pipe: true,
      });
      await use(browser);
      await browser.close();
    },
    { scope: "worker", timeout: 90_000 },
  ],
});

/** Fails with each audit that costs points, and where it saw what. */
export async function expectHighScores(browser: Browser, address: string, form: Form): Promise<void> {
  const page = await browser.newPage();
  const run = await lighthouse(address, FLAGS, FORMS[form], page);
  await page.close();
  if (!run) throw new Error(`Lighthouse gave no result for ${address}`);
  const { lhr } = run;
  expect(lhr.runtimeError, `Lighthouse on ${address}`).toBeUndefined();
  for (const category of CATEGORIES) {
    const score = (lhr.categories[category]?.score ?? 0) * 100;
    const told = `${category} of ${address} (${form}) is ${score}\n${costs(lhr, category).join("\n")}`;
    expect.soft(score, told).toBeGreaterThanOrEqual(LEAST);
  }
}

function costs(lhr: Result, category: string): string[] {
  const weighed = lhr.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return weighed.flatMap(({ id, weight }) => {
    const audit = lhr.audits[id];
    const failed = audit?.scoreDisplayMode === "error";
    if (!audit || audit.score === 1 || (audit.score === null && !failed)) return [];
    return [`- ${id} (weight ${weight}): ${audit.errorMessage ?? audit.title}`, ...places(audit.details)];
  });
}

function places(details: Result["audits"][string]["details"]): string[] {
  if (details?.type !== "table") return [];
  return details.items.map((item) => {
    const { node } = item;
    const element = node !== null && typeof node === "object" && node.type === "node";
    return `    ${element ? `${node.selector}: ${node.explanation}` : JSON.stringify(item)}`;
  });
}
