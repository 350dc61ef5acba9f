/** What shows under the answers given, and what still must be filled in. */
/** @import { Condition } from "./types" */
/** @import { Given } from "./conditions.mjs" */
import { given, holds } from "./conditions.mjs";
import { all } from "./dom.mjs";
import { controls, isOff } from "./controls.mjs";

/** What must be filled in whatever is answered. */
const ALWAYS = "[]";

/** The paths of the items that are there. @param {ParentNode} root */
const paths = (root) => all(root, "[data-item]").map((item) => item.dataset.item ?? "");

/** @param {HTMLElement} element @param {string[]} there the paths of the items @returns {string[]} */
function scopes(element, there) {
  if (element.dataset.each) {
    const wanted = new RegExp(`^${element.dataset.each}\\.\\d+$`);
    return there.filter((path) => wanted.test(path));
  }
  const item = element.closest("[data-item]");
  return [item instanceof HTMLElement ? (item.dataset.item ?? "") : ""];
}

/** Conditions as they stand on the page; many elements have the same. @type {Map<string, Condition>} */
const parsed = new Map();

/** @param {string} written @returns {Condition} */
function condition(written) {
  const found = parsed.get(written) ?? JSON.parse(written);
  parsed.set(written, found);
  return found;
}

/** Tells whether a condition holds in an item, working out each only once. @param {Given} answers */
function judge(answers) {
  /** @type {Map<string, boolean>} */
  const known = new Map();
  /** @param {string} written @param {string} scope */
  return function judged(written, scope) {
    const key = `${scope} ${written}`;
    const found = known.get(key) ?? holds(condition(written), answers, scope);
    known.set(key, found);
    return found;
  };
}

/** @param {HTMLElement} element @param {ReturnType<typeof judge>} judged @param {string[]} there */
function shows(element, judged, there) {
  const { when, unless } = element.dataset;
  const places = scopes(element, there);
  const wanted = !when || places.some((scope) => judged(when, scope));
  return wanted && !(unless && places.some((scope) => judged(unless, scope)));
}

/** Show and hide until nothing changes any more. @param {HTMLElement} root */
export function settle(root) {
  const there = paths(root);
  const bound = all(root, "[data-when], [data-unless]");
  for (let pass = 0, changed = true; changed && pass < 8; pass += 1) {
    changed = false;
    const judged = judge(given(root));
    for (const element of bound) {
      const off = !shows(element, judged, there);
      if (off === element.hasAttribute("data-off")) continue;
      changed = true;
      element.toggleAttribute("data-off", off);
      if (!("question" in element.dataset)) element.hidden = off;
      if (element instanceof HTMLOptionElement) unoffer(element, off);
    }
  }
}

/** @param {HTMLOptionElement} option @param {boolean} off */
function unoffer(option, off) {
  option.disabled = off;
  const select = option.closest("select");
  if (off && option.selected && select) select.value = "";
}

/** The names of controls in a part that must be filled and are blank.
 * @param {HTMLElement} root @param {HTMLElement} part */
export function missing(root, part) {
  const answers = given(root);
  const judged = judge(answers);
  const there = paths(root);
  const blank = controls(part).filter((control) => {
    const { must } = control.dataset;
    if (!must || isOff(control)) return false;
    if (must !== ALWAYS && !judged(must, scopes(control, there)[0])) return false;
    return !(answers.get(control.name) ?? []).some((value) => value.trim() !== "");
  });
  return new Set(blank.map((control) => control.name));
}
