/** What is left to do, said in the bars and headings of the stations. */
/** @import { Vocabulary } from "./dom.mjs" */
/** @import { questions } from "./answers.mjs" */
import { summary } from "./answers.mjs";
import { all, one } from "./dom.mjs";
import { isOff } from "./controls.mjs";
import { missing } from "./when.mjs";

/** @param {HTMLElement} root @param {Vocabulary} vocabulary @param {ReturnType<typeof questions>} asked */
export function counting(root, { say }, asked) {
  /** @param {string} selector */
  const shown = (selector) => all(root, selector).filter((found) => !isOff(found));

  return function count() {
    const listed = shown('[data-counted="list"] > li');
    const had = listed.filter((row) => one(row, "input", HTMLInputElement).checked);
    const counts = {
      "left.who": asked.left(),
      "left.list": listed.length - had.length,
      "left.form": missing(root, one(root, '[data-station="form"]', HTMLElement)).size,
      "left.papers": shown('[data-counted="papers"] [data-left]').length,
      "list.title": listed.length,
      "list.none": listed.length,
    };
    for (const [name, count] of Object.entries(counts)) {
      for (const spot of all(root, `[data-count="${name}"]`)) {
        spot.textContent = say(name, { count });
        spot.hidden = spot.textContent === "";
      }
    }
    for (const spot of all(root, "[data-summary]")) spot.textContent = summary(root, say("between"));
    for (const part of all(root, "[data-perhaps]")) part.hidden = all(part, "li").every(isOff);
  };
}
