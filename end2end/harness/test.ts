// What every spec imports instead of Playwright's own `test`: pages come from
// a server of the worker's own, and whatever the browser complains about
// fails the test, also when the page looks right.
import { test as base, expect } from "@playwright/test";
import { startServer, type Server } from "./server.ts";

/** What the browser complained about while a test ran. */
export class Faults {
  readonly seen: string[] = [];
  private allowed: RegExp[] = [];

  /** Expect a complaint: a page shown with status 404 logs one. */
  allow(pattern: RegExp): void {
    this.allowed.push(pattern);
  }

  add(fault: string): void {
    this.seen.push(fault);
  }

  left(): string[] {
    return this.seen.filter((fault) => !this.allowed.some((pattern) => pattern.test(fault)));
  }
}

export const test = base.extend<{ faults: Faults }, { publishes: boolean; server: Server }>({
  // A spec that publishes says so with `test.use({ publishes: true })`: it gets a
  // worker, and so a server, that no other spec looks at.
  publishes: [false, { option: true, scope: "worker" }],

  server: [
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],

  // Relative addresses lead to the worker's server.
  baseURL: async ({ server }, use) => {
    await use(server.address);
  },

  faults: [
    async ({ context }, use) => {
      const faults = new Faults();
      context.on("console", (message) => {
        // Violations of the Content-Security-Policy are console errors, too.
        if (["error", "warning"].includes(message.type())) faults.add(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => faults.add(`script: ${error.error().message}`));
      context.on("requestfailed", (request) => {
        // Whoever follows a link before the page has all that it asked for, or
        // downloads a file, ends a request. A refusal has another name.
        const why = request.failure()?.errorText;
        if (why !== "net::ERR_ABORTED") faults.add(`request: ${request.url()}: ${why}`);
      });
      context.on("response", (response) => {
        if (response.status() >= 400) faults.add(`status: ${response.status()} ${response.url()}`);
      });
      await use(faults);
      expect(faults.left(), "the browser complained").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
