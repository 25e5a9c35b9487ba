// Every kind of page has at least 95 of 100 points for accessibility and for
// best practices, on a desktop and, where it is laid out anew, on a phone.
import { expectHighScores, test, type Form } from "../harness/lighthouse.ts";

const BOTH: Form[] = ["desktop", "phone"];

const PAGES: [string, Form[]][] = [
  ["/", BOTH],
  ["/?on=2015-03-11", BOTH],
  ["/?on=2023-12-31&with=2018-12-31", ["phone"]],
  ["/matrix", BOTH],
  ["/articles", BOTH],
  ["/articles/18", BOTH],
  ["/member-states", ["desktop"]],
  ["/member-states/EL", BOTH],
  ["/timeline", BOTH],
  ["/gaps", BOTH],
  ["/figures/gaps?node=victims&on=2026-01-30", BOTH],
  ["/penalties", BOTH],
  ["/compare?states=EL,IE&on=2026-01-30", BOTH],
  ["/compare?provision=5&on=2026-01-30", ["phone"]],
  ["/resolution", BOTH],
  ["/resolution/14", ["phone"]],
  ["/reports", BOTH],
  ["/reports/member-states/EL?on=2026-01-30", BOTH],
  ["/data", ["desktop"]],
  ["/design", ["desktop"]],
  ["/search?q=Greece", BOTH],
  ["/sources", ["desktop"]],
  ["/sources/REG-GH", ["desktop"]],
  ["/changes", ["desktop"]],
  ["/changes/1", BOTH],
  ["/about", ["desktop"]],
  ["/accounts/sign-in", ["phone"]],
];

for (const [address, forms] of PAGES) {
  for (const form of forms) {
    test(`Lighthouse on ${address} as on a ${form}`, async ({ server, lighthouseBrowser }) => {
      await expectHighScores(lighthouseBrowser, server.address + address, form);
    });
  }
}
