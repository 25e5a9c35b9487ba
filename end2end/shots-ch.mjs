import { chromium } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
const base = "http://127.0.0.1:8101";
const [path, name, sel, widths = "1440,768,390", schemes = "light,dark"] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-quic","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync"] });
for (const w of widths.split(",").map(Number)) for (const s of schemes.split(",")) {
  const c = await b.newContext({ viewport: { width: w, height: 900 }, colorScheme: s, locale: "en-GB", javaScriptEnabled: w !== 768 });
  const page = await c.newPage();
  page.on("console", m => console.log(w, s, "console", m.text()));
  await page.goto(base + path);
  const fig = page.locator(sel).first();
  for (const view of ["Chart", "Table", "Download"]) {
    if (view !== "Chart") { await fig.getByRole("radio", { name: view }).check(); }
    await fig.screenshot({ path: `/tmp/charts/${name}-${view}-${s}-${w}.png` });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.log(view, w, "overflow", over);
    if (w !== 768) {
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22a","wcag22aa","best-practice"]).analyze();
    for (const v of violations) console.log(view, w, s, "axe", v.id, v.nodes.length, v.nodes[0].target.join(" "), v.nodes[0].failureSummary?.split("\n")[1]); }
    if (w === 1440 && s === "light") await page.pdf({ path: `/tmp/charts/${name}-${view}.pdf`, format: "A4" }).catch(e => console.log(String(e)));
  }
  await c.close();
}
await b.close();
