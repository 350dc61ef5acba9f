/** Small help for every page: keys for the theme's label buttons, and printing. */

/** @param {KeyboardEvent} event */
function press(event) {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  /** @type {HTMLElement} */ (event.currentTarget).click();
}

for (const label of document.querySelectorAll("label[role=button]")) {
  label.addEventListener("keydown", /** @type {EventListener} */ (press));
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.removeAttribute("hidden");
  button.addEventListener("click", () => window.print());
}

// The policy lets no form be sent: the search's address is opened instead.
for (const form of document.querySelectorAll("form[data-search]")) {
  form.removeAttribute("hidden");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { action, elements } = /** @type {HTMLFormElement} */ (form);
    const field = /** @type {HTMLInputElement} */ (elements.namedItem("q"));
    location.assign(`${action}?q=${encodeURIComponent(field.value)}`);
  });
}

/** @type {HTMLInputElement | null} */
const drawer = document.querySelector("#__drawer");
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && drawer?.checked) drawer.click();
});

// The theme looks for words when a key goes up; pasting and input methods may press none.
const query = document.querySelector(".md-search__input");
query?.addEventListener("input", () => query.dispatchEvent(new KeyboardEvent("keyup")));
