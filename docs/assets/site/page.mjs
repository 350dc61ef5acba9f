/** Small help for every page: the theme's switches as buttons, printing, searching. */

for (const button of document.querySelectorAll("[data-opens]")) {
  const id = button.getAttribute("data-opens") ?? "";
  button.addEventListener("click", () => {
    document.getElementById(id)?.click();
    // What has opened is where the next key should go.
    /** @type {HTMLElement | null} */ (document.querySelector(`[data-opened-by="${id}"]`))?.focus();
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.removeAttribute("hidden");
  button.addEventListener("click", () => window.print());
}

// The policy lets no form be sent: the search's address is opened instead, with the words behind
// a sign that no host is told of.
for (const form of document.querySelectorAll("form[data-search]")) {
  form.removeAttribute("hidden");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { action, elements } = /** @type {HTMLFormElement} */ (form);
    const field = /** @type {HTMLInputElement} */ (elements.namedItem("q"));
    location.assign(`${action}#q=${encodeURIComponent(field.value)}`);
  });
}

/** @type {HTMLInputElement | null} */
const drawer = document.querySelector("#__drawer");
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !drawer?.checked) return;
  drawer.click();
  /** @type {HTMLElement | null} */ (document.querySelector("[data-opens=__drawer]"))?.focus();
});

// The theme looks for words when a key goes up; pasting and input methods may press none.
const query = document.querySelector(".md-search__input");
query?.addEventListener("input", () => query.dispatchEvent(new KeyboardEvent("keyup")));

const asked = new URLSearchParams(location.hash.slice(1)).get("q");
if (asked && query instanceof HTMLInputElement) {
  history.replaceState(null, "", location.pathname);
  document.getElementById("__search")?.click();
  query.value = asked;
  query.focus();
}

// After everything that a page needs; Firefox fails what a page that is left was still bringing.
addEventListener("load", () => import("./offline.mjs").catch(() => {}));
