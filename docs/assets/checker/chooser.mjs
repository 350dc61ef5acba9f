/** The chooser of the filing type: questions and outcomes show under the answers before them. */
import { all } from "./dom.mjs";
import { settle } from "./when.mjs";

for (const chooser of all(document, "[data-chooser]")) {
  chooser.hidden = false;
  chooser.querySelector("form")?.reset();
  chooser.addEventListener("change", () => settle(chooser));
  settle(chooser);
}
