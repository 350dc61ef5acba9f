/** The form as a submission and back, by the names of its controls alone. */
/** @import { Json, Tree } from "./types" */
import { controls, isOff, set, value } from "./controls.mjs";
import { all } from "./dom.mjs";
import { setCount } from "./repeat.mjs";

const ASIDE = "aside";
/** Items of a list that the page shows; no filing has so many. */
const MOST = 50;

/** Whether an item stands alone and nothing was filled in. @param {HTMLElement} item */
function isBlank(item) {
  const own = controls(item).filter((control) => !("fixed" in control.dataset));
  return item.parentElement?.children.length === 1 && own.every((one) => value(one) === undefined);
}

/**
 * What is filled in, without what does not matter now unless `whole`.
 * @param {ParentNode} root @param {{ whole?: boolean }} [options]
 */
export function read(root, { whole = false } = {}) {
  const found = /** @type {Tree} */ ({});
  for (const item of all(root, "[data-item]")) {
    if (whole ? !isBlank(item) : !isOff(item)) put(found, item.dataset.item ?? "", {});
  }
  for (const control of controls(root)) {
    const isAside = control.dataset.value === ASIDE || (whole && "fixed" in control.dataset);
    if (isAside || (!whole && isOff(control))) continue;
    const given = value(control);
    if (given !== undefined) put(found, control.name, given);
  }
  return found;
}

/** @param {Tree} tree @param {string} path @param {Json} given */
function put(tree, path, given) {
  const keys = path.split(".");
  /** @type {any} */
  let place = tree;
  keys.forEach((key, depth) => {
    if (depth === keys.length - 1) {
      place[key] = Array.isArray(given) ? [...(place[key] ?? []), ...given] : (place[key] ?? given);
    } else {
      place = place[key] ??= /^\d+$/.test(keys[depth + 1]) ? [] : {};
    }
  });
}

/**
 * Fill the form; gives the paths for which the form has no place.
 * @param {HTMLElement} root @param {Json | undefined} given @param {string} [path]
 * @returns {string[]}
 */
export function write(root, given, path = "") {
  if (given === null || given === undefined || given === "") return [];
  const stem = path ? `${path}.` : "";
  if (Array.isArray(given) && setCount(root, path, Math.min(given.length, MOST))) {
    const missed = given.slice(0, MOST).flatMap((item, index) => write(root, item, `${stem}${index}`));
    return given.length > MOST ? [...missed, path] : missed;
  }
  if (typeof given === "object" && !Array.isArray(given)) {
    return Object.entries(given).flatMap(([key, item]) => write(root, item, `${stem}${key}`));
  }
  const named = controls(root).filter((one) => one.name === path && !("fixed" in one.dataset));
  const values = (Array.isArray(given) ? given : [given]).map(String);
  const missed = values.filter((one) => !named.some((control) => set(control, one, values)));
  return missed.length ? [path] : [];
}
