// How the browser tests run: the same specs with JavaScript on and off.
//   *.with-js.spec.ts      need JavaScript
//   *.without-js.spec.ts   are about its absence
//   any other *.spec.ts    must hold both ways
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try is a test that fails.
  retries: 0,
  // Ample for a loaded machine: a test that hangs ends, one that is slow does not fail.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["./harness/reporter.ts"]],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/Brussels",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: {
      // Debian's; Playwright's own browser is never downloaded.
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      // The sandbox works neither as root nor in most containers, and all that
      // is opened here is our own pages.
      chromiumSandbox: false,
      // No calls home: tests run on closed networks.
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "js", testIgnore: "**/*.without-js.spec.ts" },
    { name: "nojs", testIgnore: "**/*.with-js.spec.ts", use: { javaScriptEnabled: false } },
  ],
});
