import { chromium } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
const base = process.argv[2]; const out = "/tmp/shotsf";
const pages = { g:"/figures/gaps?on=2026-01-30", g18:"/figures/gaps?node=18&on=2026-01-30", gC:"/figures/gaps?aspect=communication&on=2015-03-11", g22:"/figures/gaps?node=22", g27:"/figures/gaps?node=27", g99:"/figures/gaps?node=99", gE:"/figures/gaps?on=2013-01-01", cov:"/figures/coverage", covEL:"/figures/coverage?state=EL", covDK:"/figures/coverage?state=DK", cov5:"/figures/coverage?node=5", proc:"/figures/procedures?on=2015-03-11", procF:"/figures/procedures?on=2015-03-11&open=yes&type=non_communication", delay:"/figures/delay?on=2026-01-30", delayEL:"/figures/delay?state=EL", bound:"/figures/bound", ass:"/figures/assessed?state=NL&node=9&on=2012-12-31", ass0:"/figures/assessed", ev:"/figures/evidence?node=5", art:"/figures/articles", meas:"/figures/measures", src:"/figures/sources", articles:"/articles?on=2026-01-30", a5:"/articles/5?on=2016-12-31", states:"/member-states?on=2026-01-30", EL:"/member-states/EL?on=2026-01-30", about:"/about", sources:"/sources" };
const only = process.argv[3]?.split(",");
const widths = (process.argv[4] ?? "1440,390").split(",").map(Number);
const schemes = (process.argv[5] ?? "light").split(",");
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-quic","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync"] });
for (const [n, p] of Object.entries(pages)) { if (only && only[0] && !only.includes(n)) continue;
  for (const w of widths) for (const s of schemes) {
    const c = await b.newContext({ viewport: { width: w, height: 900 }, colorScheme: s, locale: "en-GB" });
    const page = await c.newPage();
    page.on("console", m => { if (!/status of 40/.test(m.text())) console.log(n, w, s, "console", m.text()); });
    page.on("pageerror", e => console.log(n, w, "error", e.message));
    await page.goto(base + p); await page.waitForTimeout(150);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.log(n, w, "overflow", over);
    await page.screenshot({ path: `${out}/${n}-${s}-${w}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22a","wcag22aa","best-practice"]).analyze();
    for (const v of violations) console.log(n, w, s, "axe", v.id, v.nodes.length, v.nodes[0].target.join(" "), v.nodes[0].failureSummary?.split("\n")[1]);
    await c.close();
  } }
await b.close();
