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

/** @type {HTMLInputElement | null} */
const drawer = document.querySelector("#__drawer");
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && drawer?.checked) drawer.click();
});
