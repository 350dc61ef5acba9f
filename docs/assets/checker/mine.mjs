/** The buttons that save “my data” as a file and load it again. */
/** @import { Tree } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
import { one } from "./dom.mjs";
import { read } from "./form.mjs";
import { load, save } from "./save.mjs";

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {{
 *   fill: (submission: Tree) => string[], typed: () => void, saved: () => void,
 *   tell: (name: string, values?: Record<string, string>) => void,
 * }} page
 */
export function mine(root, { say }, { fill, typed, saved, tell }) {
  const form = one(root, "form", HTMLFormElement);
  one(root, "[data-save-mine]", HTMLButtonElement).addEventListener("click", () => {
    save(say("save.mine"), `${JSON.stringify(read(form, { whole: true }), null, 2)}\n`);
    saved();
  });
  one(root, "[data-load-mine]", HTMLInputElement).addEventListener("change", async (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const [file] = input.files ?? [];
    try {
      const missed = fill(/** @type {Tree} */ (await load(file)));
      tell(missed.length ? "load.missed" : "load.done", { paths: missed.slice(0, 9).join(", ") });
      typed();
    } catch {
      tell("load.unreadable");
    }
    input.value = "";
  });
}
