// Accounts that specs sign in to, through the pages that people use.
import { expect, type Page } from "@playwright/test";
import type { Server } from "./server.ts";

export const PASSWORD = "correct horse battery staple";

/** Chooses the password by a one-time link, which signs in. */
export async function choosePassword(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("New password", { exact: true }).fill(PASSWORD);
  await page.getByLabel("New password once more").fill(PASSWORD);
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page).toHaveURL(/\/accounts\/me$/);
}

/** Adds an account and signs in to it. */
export async function signInAsNew(page: Page, server: Server, name: string, role: string): Promise<void> {
  await choosePassword(page, (await server.command("account", "add", name, "--role", role)).trim());
}
