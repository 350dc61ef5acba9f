/** Matching conditions, which are data of the page, against what its controls hold. */
/** @import { Condition } from "./types" */
import { all } from "./dom.mjs";
import { controls, isOff } from "./controls.mjs";

/** @typedef {Map<string, string[]>} Given */

/** What every control that matters now holds. @param {ParentNode} root @returns {Given} */
export function given(root) {
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

/** Whether a condition holds, seen from inside an item.
 * @param {Condition} condition @param {Given} answers @param {string} scope */
export function holds(condition, answers, scope) {
  return condition.some((alternative) =>
    Object.entries(alternative).every(([key, allowed]) => {
      const held = answers.get(seen(key, scope)) ?? [];
      return held.length ? held.some((value) => allowed.includes(value)) : allowed.includes("");
    }),
  );
}
