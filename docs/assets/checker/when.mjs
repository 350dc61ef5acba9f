/** What shows under the answers given: conditions are data of the page, matched here. */
/** @import { Condition, Control } from "./types" */
import { all } from "./dom.mjs";
import { controls, isOff } from "./form.mjs";

/** @typedef {Map<string, string[]>} Given */

/** @param {ParentNode} root @returns {Given} */
function given(root) {
  /** @type {Given} */
  const found = new Map();
  for (const control of controls(root)) {
    if (isOff(control)) continue;
    const ticks = control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);
    const held = found.get(control.name) ?? [];
    if (!ticks || control.checked) held.push(control.value);
    found.set(control.name, held);
  }
  for (const repeat of all(root, "[data-repeat]")) {
    const path = repeat.dataset.repeat ?? "";
    const count = all(repeat, "[data-item]").filter((item) => item.dataset.item?.match(/^(.*)\.\d+$/)?.[1] === path);
    found.set(`${path}.#count`, [String(count.length)]);
  }
  return found;
}

/** The name of a control as seen from inside an item: `services.type` → `services.1.type`.
 * @param {string} key @param {string} scope */
function seen(key, scope) {
  const parts = scope.split(".");
  for (let length = parts.length; length > 0; length -= 2) {
    const prefix = parts.slice(0, length);
    const bare = `${prefix.filter((part) => !/^\d+$/.test(part)).join(".")}.`;
    if (key.startsWith(bare) && !key.startsWith(`${bare}#`)) return `${prefix.join(".")}.${key.slice(bare.length)}`;
  }
  return key;
}

/** @param {Condition} condition @param {Given} answers @param {string} scope */
function holds(condition, answers, scope) {
  return condition.some((alternative) =>
    Object.entries(alternative).every(([key, allowed]) => {
      const held = answers.get(seen(key, scope)) ?? [];
      return held.length ? held.some((value) => allowed.includes(value)) : allowed.includes("");
    }),
  );
}

/** @param {HTMLElement} element @param {ParentNode} root @returns {string[]} */
function scopes(element, root) {
  if (element.dataset.each) {
    const wanted = new RegExp(`^${element.dataset.each}\\.\\d+$`);
    return all(root, "[data-item]").map((item) => item.dataset.item ?? "").filter((path) => wanted.test(path));
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

/** @param {HTMLElement} element @param {Given} answers @param {ParentNode} root */
function shows(element, answers, root) {
  const [when, unless] = conditions(element);
  const places = scopes(element, root);
  const wanted = !element.dataset.when || places.some((scope) => holds(when, answers, scope));
  return wanted && !places.some((scope) => holds(unless, answers, scope));
}

/** Show and hide until nothing changes any more. @param {HTMLElement} root */
export function settle(root) {
  for (let pass = 0, changed = true; changed && pass < 8; pass += 1) {
    changed = false;
    const answers = given(root);
    for (const element of all(root, "[data-when], [data-unless]")) {
      const off = !shows(element, answers, root);
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

/** The names of controls that must be filled and are blank. @param {HTMLElement} root */
export function missing(root) {
  const answers = given(root);
  const blank = controls(root).filter((control) => {
    const must = JSON.parse(control.dataset.must ?? "null");
    if (!must || isOff(control)) return false;
    if (must.length && !holds(must, answers, scopes(control, root)[0])) return false;
    return !(answers.get(control.name) ?? []).some((value) => value.trim() !== "");
  });
  return new Set(blank.map((control) => control.name));
}
