// Prints the one line that `cargo xtask test` counts.
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

export default class CountingReporter implements Reporter {
  private passed = 0;
  private failed = 0;

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === "skipped") return;
    if (test.outcome() === "expected") this.passed += 1;
    else this.failed += 1;
  }

  // A fault outside a test (a spec that does not load) counts as one.
  onError(): void {
    this.failed += 1;
  }

  onExit(): Promise<void> {
    console.log(`browser tests: ${this.passed} passed, ${this.failed} failed`);
    return Promise.resolve();
  }

  printsToStdio(): boolean {
    return false;
  }
}
