// Applies the chosen colours, or the system's, before the page is drawn.
/* global __md_get */
(() => {
  const stored = __md_get("__palette")?.color;
  const follows = !stored || stored.media === "(prefers-color-scheme)";
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const scheme = follows ? (dark ? "slate" : "default") : stored.scheme;
  document.body.setAttribute("data-md-color-scheme", scheme);
})();
