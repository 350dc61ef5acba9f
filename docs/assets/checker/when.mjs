/** What shows under the answers given, and what still must be filled in. */
/** @import { Condition } from "./types" */
/** @import { Given } from "./conditions.mjs" */
import { given, holds } from "./conditions.mjs";
import { all } from "./dom.mjs";
import { controls, isOff } from "./controls.mjs";

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

/** @type {WeakMap<HTMLElement, [Condition, Condition]>} */
const parsed = new WeakMap();

/** @param {HTMLElement} element @returns {[Condition, Condition]} */
function conditions(element) {
  const { when, unless } = element.dataset;
  /** @type {[Condition, Condition]} */
  const found = parsed.get(element) ?? [JSON.parse(when || "[{}]"), JSON.parse(unless || "[]")];
  parsed.set(element, found);
  return found;
}

/** @param {HTMLElement} element @param {Given} answers @param {string[]} there */
function shows(element, answers, there) {
  const [when, unless] = conditions(element);
  const places = scopes(element, there);
  const wanted = !element.dataset.when || places.some((scope) => holds(when, answers, scope));
  return wanted && !places.some((scope) => holds(unless, answers, scope));
}

/** Show and hide until nothing changes any more. @param {HTMLElement} root */
export function settle(root) {
  const there = paths(root);
  const bound = all(root, "[data-when], [data-unless]");
  for (let pass = 0, changed = true; changed && pass < 8; pass += 1) {
    changed = false;
    const answers = given(root);
    for (const element of bound) {
      const off = !shows(element, answers, there);
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
  const there = paths(root);
  const blank = controls(part).filter((control) => {
    const must = JSON.parse(control.dataset.must ?? "null");
    if (!must || isOff(control)) return false;
    if (must.length && !holds(must, answers, scopes(control, there)[0])) return false;
    return !(answers.get(control.name) ?? []).some((value) => value.trim() !== "");
  });
  return new Set(blank.map((control) => control.name));
}
