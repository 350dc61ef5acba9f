/** The chooser among the questions: what its answers lead to is filled in, and can be changed. */
import { controls, isOff } from "./controls.mjs";
import { all } from "./dom.mjs";
import { write } from "./form.mjs";
import { reflect } from "./mirrors.mjs";

/** @param {HTMLElement} root @param {HTMLFormElement} form */
export function choose(root, form) {
  for (const outcome of all(root, "[data-chooser] [data-sets]")) {
    if (isOff(outcome)) continue;
    for (const [path, value] of Object.entries(JSON.parse(outcome.dataset.sets ?? "{}"))) {
      write(form, value, path);
      const set = controls(form).find((one) => one.name === path && isChosen(one));
      if (set) reflect(form, set);
    }
  }
}

/** @param {import("./types").Control} control */
function isChosen(control) {
  return !(control instanceof HTMLInputElement && control.type === "radio") || control.checked;
}
