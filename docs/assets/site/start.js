// The names that the theme's own script expects; a classic script, because that one is.
/* global __md_scope, __md_get, __md_set, __md_hash */
// Before anything is drawn: what needs scripts is shown at once.
document.documentElement.classList.replace("no-js", "js");
// A browser that is told to keep nothing throws at the very name of a store, and the theme would
// stop there: it gets one that holds nothing and takes nothing.
for (const name of ["localStorage", "sessionStorage"]) {
  try {
    globalThis[name].getItem("");
  } catch {
    const setItem = () => {
      throw new DOMException(name, "SecurityError");
    };
    const value = { getItem: () => null, setItem, removeItem() {}, clear() {}, length: 0 };
    Object.defineProperty(globalThis, name, { value });
  }
}
__md_scope = new URL(document.currentScript.dataset.base, location);
__md_hash = (text) => [...text].reduce((sum, letter) => (sum << 5) - sum + letter.charCodeAt(0), 0);
__md_get = (key, store = localStorage, scope = __md_scope) => {
  try {
    return JSON.parse(store.getItem(`${scope.pathname}.${key}`));
  } catch {
    return null;
  }
};
// The theme fetches the sitemap of every page that is named as an alternate by this very
// attribute, for a version picker that this site does not have. A space keeps the meaning.
for (const link of document.querySelectorAll("link[rel=alternate]")) {
  link.setAttribute("rel", "alternate ");
}
__md_set = (key, value, store = localStorage, scope = __md_scope) => {
  try {
    store.setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch {
    // Storage is full or forbidden: the choice lasts until the page is left.
  }
};
// The theme fetches all words of the search, 140 KB, with every page; here when a search is opened.
XMLHttpRequest = class extends XMLHttpRequest {
  open(method, address) {
    this.isIndex = address.endsWith("/search/search_index.json");
    super.open(method, address);
  }
  send(body) {
    const sheet = document.getElementById("__search");
    if (!this.isIndex || sheet.checked) super.send(body);
    else sheet.addEventListener("change", () => super.send(body), { once: true });
  }
};
