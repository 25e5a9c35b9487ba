// Without JavaScript the matrix is a plain table whose cells lead to their evidence.
import { expect, test } from "../harness/test.ts";

test("cells are plain links, and nothing promises keys or a panel", async ({ page }) => {
  await page.goto("/matrix?on=2026-01-30");
  await expect(page.getByRole("table")).toHaveCount(1);
  await expect(page.getByText("Arrow keys move between cells")).toBeHidden();
  await expect(page.locator(".cell-panel")).toBeHidden();
  await page.getByRole("link", { name: /^Greece, protection of victims/ }).click();
  await expect(page).toHaveURL(/\/member-states\/EL\?on=2026-01-30#victims$/);
});
