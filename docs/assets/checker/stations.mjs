/** The five stations: which one is shown, its place in the line, and where the focus goes. */
import { all, one } from "./dom.mjs";

/** @param {HTMLElement} root @param {(station: string) => void} arrived */
export function stations(root, arrived) {
  const sections = all(root, "[data-station]");
  const names = sections.map((section) => section.dataset.station ?? "");
  let shown = "";

  /** @param {string} name @param {{ focus?: boolean }} [options] */
  function show(name, { focus = true } = {}) {
    const index = Math.max(names.indexOf(name), 0);
    shown = names[index];
    sections.forEach((section, place) => {
      section.hidden = place !== index;
    });
    all(root, ".stations > li").forEach((spot, place) => {
      spot.toggleAttribute("aria-current", place === index);
      if (place === index) spot.setAttribute("aria-current", "step");
    });
    arrived(shown);
    if (!focus) return;
    root.scrollIntoView({ block: "start" });
    heading()?.focus({ preventScroll: true });
  }

  function heading() {
    const section = sections[names.indexOf(shown)];
    return all(section, "[data-heading], legend").find((found) => found.offsetParent !== null);
  }

  /** Go to a station and leave a step in the history. @param {string} name */
  function go(name) {
    if (location.hash !== `#${name}`) history.pushState(null, "", `#${name}`);
    show(name);
  }

  /** Show a field or file, wherever it is, and put the focus there. @param {HTMLElement} target */
  function reveal(target) {
    const section = target.closest("[data-station]");
    if (section instanceof HTMLElement) go(section.dataset.station ?? "");
    for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
      fold.open = true;
    }
    const inner = target.matches("input, select, textarea") ? target : all(target, "input:not([type=hidden]), select, textarea, legend").find((found) => found.offsetParent !== null);
    const spot = inner ?? target;
    if (!spot.matches("input, select, textarea")) spot.tabIndex = -1;
    spot.focus({ preventScroll: true });
    (spot.closest(".field, .item") ?? spot).scrollIntoView({ block: "center" });
  }

  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("[data-go]") : null;
    if (!(link instanceof HTMLElement)) return;
    event.preventDefault();
    go(link.dataset.go ?? "");
  });
  addEventListener("popstate", () => {
    const name = location.hash.slice(1);
    // The link past the navigation leads to the text, not to another station.
    if (!name || names.includes(name)) show(name);
  });
  one(root, ".stations", HTMLElement);

  return { show, go, reveal, current: () => shown };
}
