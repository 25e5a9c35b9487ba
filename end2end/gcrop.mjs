import { chromium } from "@playwright/test";
const [base, path, width, scheme, names, out] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-quic","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync"] });
const c = await b.newContext({ viewport: { width: +width, height: 900 }, colorScheme: scheme === "dark" ? "dark" : "light", locale: "en-GB" });
const p = await c.newPage(); await p.goto(base + path);
if (scheme === "print") await p.emulateMedia({media:"print"});
for (const n of names.split(",")) {
  const el = n === "top" ? p.locator("main .opening") : p.locator(`figure:has(#${n})`);
  if (n === "top") await p.screenshot({path:`${out}-top.png`}); else await el.screenshot({ path: `${out}-${n}.png` });
}
await b.close();
