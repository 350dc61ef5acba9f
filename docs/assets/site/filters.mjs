/** A list of rules and the form that hides those nobody asked for; no script, no form. */
import { all, one } from "../checker/dom.mjs";

const form = one(document, "form[data-filters]", HTMLFormElement);
const typed = one(form, '[type="search"]', HTMLInputElement);
const lists = all(document, "[data-rules]");

/** @param {string} words */
const parts = (words) => words.toLowerCase().split(/\s+/).filter(Boolean);

/**
 * An item that does not name an answer is there for every answer.
 * @param {HTMLElement} item @param {string} name @param {string} value
 */
function fits(item, name, value) {
  const known = item.dataset[name];
  return !known || known.split(" ").includes(value);
}

function filter() {
  const chosen = [...new FormData(form)].filter(([, value]) => value);
  const words = parts(typed.value);
  let count = 0;
  for (const list of lists) {
    const items = all(list, ":scope > li");
    for (const item of items) {
      const said = `${item.textContent} ${item.dataset.words}`.toLowerCase();
      item.hidden =
        !chosen.every(([name, value]) => fits(item, name, String(value))) ||
        !words.every((word) => said.includes(word));
    }
    const left = items.filter((item) => !item.hidden).length;
    list.hidden = left === 0;
    list.previousElementSibling?.toggleAttribute("hidden", left === 0);
    count += left;
  }
  one(form, "[data-shown]", HTMLElement).textContent = String(count);
  one(form, "[data-none]", HTMLElement).hidden = count > 0;
}

form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
// The fields are blank only after the event.
form.addEventListener("reset", () => setTimeout(filter));
// Coming back to the page, the browser has filled the form in again.
addEventListener("pageshow", filter);
