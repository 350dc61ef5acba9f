/** The search field where the theme's own search speaks neither of our languages. */

import { found } from "./matching.mjs";

/** @typedef {import("./matching.mjs").Part} Part */

const SHOWN = 10;
const AROUND = 60;

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
const one = (selector, kind) => {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(selector);
  return element;
};
const given = JSON.parse(one("#__config", HTMLScriptElement).text);
const home = new URL(`${given.base}/`, location.href);
const field = one(".md-search__input", HTMLInputElement);
const said = one(".md-search-result__meta", HTMLElement);
const list = one(".md-search-result__list", HTMLElement);
const sheet = one("#__search", HTMLInputElement);
/** @type {Promise<Part[]> | undefined} */
let parts;

/** Brings what is searched, once, when someone wants to search. */
const bring = () => (parts ??= fetch(new URL("search.json", home)).then((got) => got.json()));

/** @param {string} key @param {number} count */
const words = (key, count) => given.translations[`search.result.${key}`].replace("#", `${count}`);

/** @param {Part} part */
function line({ location: place, title, text }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const [name, about] = [document.createElement("b"), document.createElement("span")];
  const at = Math.max(0, text.toLowerCase().indexOf(field.value.trim().toLowerCase()) - AROUND / 2);
  item.className = "md-search-result__item";
  link.href = new URL(place, home).href;
  name.textContent = title;
  about.textContent = text.slice(at, at + AROUND * 2);
  link.append(name, about);
  item.append(link);
  return item;
}

async function look() {
  const typed = field.value;
  const known = await bring();
  // An answer to what was typed before comes too late.
  if (typed !== field.value) return;
  const pages = found(known, typed);
  const key = !typed.trim() ? "placeholder" : ["none", "one"][pages.length] ?? "other";
  said.textContent = words(key, pages.length);
  list.replaceChildren(...pages.slice(0, SHOWN).map(line));
}

function open() {
  sheet.checked = true;
  look();
}

function close() {
  sheet.checked = false;
  field.blur();
}

field.addEventListener("focus", open);
field.addEventListener("input", look);
field.form?.addEventListener("reset", () => setTimeout(look));
field.form?.addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.click();
});
document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
  if (event.key === "Escape" && sheet.checked) close();
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  field.focus();
});

const asked = new URL(location.href).searchParams.get("q");
if (asked) {
  field.value = asked;
  field.focus();
}
