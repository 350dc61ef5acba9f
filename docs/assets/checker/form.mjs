/** The form as a submission and back, by the names of its controls alone. */
/** @import { Control, Json, Tree } from "./types" */
import { all } from "./dom.mjs";
import { setCount } from "./repeat.mjs";

const ASIDE = "aside";

/** @param {Control} control @returns {Json | undefined} */
function value(control) {
  const given = control.value;
  const ticks = control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);
  if (ticks && !control.checked) return undefined;
  switch (control.dataset.value) {
    case "choices":
      return [given];
    case "yes-no":
      return given === "" ? undefined : given === "true";
    case "number":
      return given === "" || Number.isNaN(Number(given)) ? undefined : Number(given);
    default:
      return given === "" ? undefined : given;
  }
}

/** @param {ParentNode} root @returns {Control[]} */
export function controls(root) {
  return /** @type {Control[]} */ (all(root, "[name][data-value]"));
}

/** @param {Element} element */
export function isOff(element) {
  return element.closest("[data-off]") !== null;
}

/**
 * What is filled in, without what does not matter now unless `whole`.
 * @param {ParentNode} root @param {{ whole?: boolean }} [options]
 */
export function read(root, { whole = false } = {}) {
  /** @type {Tree} */
  const found = {};
  for (const item of all(root, "[data-item]")) {
    if (whole || !isOff(item)) put(found, item.dataset.item ?? "", {});
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
  if (Array.isArray(given) && setCount(root, path, given.length)) {
    return given.flatMap((item, index) => write(root, item, `${stem}${index}`));
  }
  if (typeof given === "object" && !Array.isArray(given)) {
    return Object.entries(given).flatMap(([key, item]) => write(root, item, `${stem}${key}`));
  }
  const named = controls(root).filter((one) => one.name === path && !("fixed" in one.dataset));
  const values = (Array.isArray(given) ? given : [given]).map(String);
  const missed = values.filter((one) => !named.some((control) => set(control, one, values)));
  return missed.length ? [path] : [];
}

/** @param {Control} control @param {string} one @param {string[]} values */
export function set(control, one, values) {
  if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
    control.checked = values.includes(control.value);
    if (control.checked) control.closest("details")?.setAttribute("open", "");
    return control.value === one;
  }
  control.value = one;
  // A date that is none stays as it was typed, so that it can be seen and put right.
  if (control.value !== one && control instanceof HTMLInputElement) control.type = "text";
  control.value = one;
  return control.value === one;
}
