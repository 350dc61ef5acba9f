/** Choosing what files are: one after the other, or all at once that nobody has said anything of. */
/** @import { Vocabulary } from "../checker/dom.mjs" */
/** @import { FileRead } from "./types" */
import { one } from "../checker/dom.mjs";

/** @param {HTMLElement} item */
const chooser = (item) => one(item, "select[name$='.role']", HTMLSelectElement);

/** Say what a file is. @param {HTMLElement} item @param {string} role */
export function choose(item, role) {
  chooser(item).value = role;
  chooser(item).dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Offer to choose for all files that have no kind and look like one; gives what shows the offer.
 * @param {HTMLElement} root @param {Vocabulary} vocabulary @param {() => void} renew
 */
export function kinds(root, { say }, renew) {
  const place = one(root, "[data-kinds]", HTMLElement);
  const aloud = one(root, "[data-reading-status]", HTMLElement);
  /** @type {[HTMLElement, string][]} */
  let offered = [];

  one(place, "[data-kinds-choose]", HTMLButtonElement).addEventListener("click", () => {
    const [first] = offered;
    for (const [item, role] of offered) choose(item, role);
    aloud.textContent = say("kinds.chosen", { count: offered.length });
    if (first) chooser(first[0]).focus();
    renew();
  });

  /** @param {Map<string, HTMLElement>} items @param {Map<string, FileRead>} known */
  return function show(items, known) {
    offered = [];
    for (const [name, item] of items) {
      const role = known.get(name)?.pages.find(({ offer }) => offer)?.offer;
      if (role && chooser(item).value === "") offered.push([item, role]);
    }
    // A single one has its own button.
    place.hidden = offered.length < 2;
    one(place, "[data-kinds-count]", HTMLElement).textContent = say("kinds", { count: offered.length });
  };
}
