/** What is left to do, said in the bars and headings of the stations. */
/** @import { Vocabulary } from "./dom.mjs" */
/** @import { questions } from "./answers.mjs" */
import { summary } from "./answers.mjs";
import { all, one } from "./dom.mjs";
import { isOff } from "./controls.mjs";
import { missing } from "./when.mjs";

/** What a spot says while questions are open, on whose answers its own count rests.
 * @type {Record<string, string>} */
const BEFORE = {
  "left.list": "left.first",
  "left.form": "left.first",
  "left.papers": "left.first",
  "list.title": "list.first",
  "list.none": "",
};

/** @param {HTMLElement} root @param {Vocabulary} vocabulary @param {ReturnType<typeof questions>} asked */
export function counting(root, { say }, asked) {
  /** @param {string} selector */
  const shown = (selector) => all(root, selector).filter((found) => !isOff(found));

  /** Tick the stations that lie behind and where nothing is left to do.
   * @param {number} open @param {Record<string, number>} left */
  function tick(open, left) {
    const spots = all(root, ".stations > li");
    const here = spots.findIndex((spot) => spot.hasAttribute("aria-current"));
    spots.forEach((spot, place) => {
      const name = one(spot, "[data-go]", HTMLElement).dataset.go ?? "";
      spot.classList.toggle("done", place < here && open === 0 && !left[name]);
    });
  }

  return function count() {
    const listed = shown('[data-counted="list"] > li');
    const had = listed.filter((row) => one(row, "input", HTMLInputElement).checked);
    const open = asked.left();
    const counts = {
      "left.who": open,
      "left.list": listed.length - had.length,
      "left.form": missing(root, one(root, '[data-station="form"]', HTMLElement)).size,
      "left.papers": shown('[data-counted="papers"] [data-left]').length,
      "list.title": listed.length,
      "list.none": listed.length,
    };
    for (const [name, count] of Object.entries(counts)) {
      for (const spot of all(root, `[data-count="${name}"]`)) {
        spot.textContent = open && name in BEFORE ? say(BEFORE[name], { count: open }) : say(name, { count });
        spot.hidden = spot.textContent === "";
      }
    }
    // The list is only ticked for oneself; of the others nothing may be left.
    tick(open, { form: counts["left.form"], papers: counts["left.papers"] });
    for (const part of all(root, "[data-first]")) part.hidden = open === 0;
    for (const part of all(root, "[data-answered]")) part.hidden = open > 0;
    for (const spot of all(root, "[data-summary]")) spot.textContent = summary(root, say("between"));
    for (const part of all(root, "[data-perhaps]")) part.hidden = all(part, "li").every(isOff);
  };
}
