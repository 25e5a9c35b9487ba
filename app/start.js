// Starts the islands of a page. The build puts the hashed file names in.
// A file, not an inline script: the Content-Security-Policy allows no other.
import init, * as app from "./__APP_JS__";

const found = document.querySelectorAll("leptos-island");
try {
  await init({ module_or_path: new URL("./__APP_WASM__", import.meta.url) });
  app.hydrate();
  // Islands are flat (none holds another), so document order is enough.
  for (const island of found) {
    const start = app[island.dataset.component];
    if (start) {
      start(island);
    } else {
      console.error(`No browser code for the island ${island.dataset.component}: the page and the script are of different builds.`);
    }
  }
} catch (reason) {
  // The page is complete without islands; say so and leave it alone.
  console.error("The islands of this page could not start.", reason);
}
