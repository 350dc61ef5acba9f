/** The place where files are dropped, picked or photographed. */
import { all, one } from "./dom.mjs";

/** @param {HTMLElement} root @param {(files: Iterable<File>) => void} take */
export function dropPlace(root, take) {
  const place = one(root, ".drop", HTMLElement);
  for (const input of all(place, "input[type=file]")) {
    if (!(input instanceof HTMLInputElement)) continue;
    input.addEventListener("change", () => {
      take([...(input.files ?? [])]);
      input.value = "";
    });
  }
  const whole = one(root, "[data-files]", HTMLElement);
  let depth = 0;
  whole.addEventListener("dragenter", () => {
    depth += 1;
    place.dataset.over = "";
  });
  whole.addEventListener("dragleave", () => {
    depth -= 1;
    if (depth === 0) delete place.dataset.over;
  });
  whole.addEventListener("dragover", (event) => event.preventDefault());
  whole.addEventListener("drop", (event) => {
    event.preventDefault();
    depth = 0;
    delete place.dataset.over;
    take([...(event.dataTransfer?.files ?? [])]);
  });
  // A file that misses the place would otherwise replace the page and all that was typed.
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => event.preventDefault());
}
