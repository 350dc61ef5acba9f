/** The switches for keeping and the buttons for saving, loading and forgetting. */
/** @import { Tree } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
import { one } from "./dom.mjs";
import { read } from "./form.mjs";
import * as store from "./keep.mjs";
import { asides, setAsides } from "./mirrors.mjs";
import { load, save } from "./save.mjs";

const SOON = 300;

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {{ files: () => File[], fill: (submission: Tree) => string[], forget: () => void }} page
 */
export function keeping(root, { say }, page) {
  const form = one(root, "form", HTMLFormElement);
  const words = one(root, "[data-keep-typed]", HTMLInputElement);
  const pictures = one(root, "[data-keep-files]", HTMLInputElement);
  const status = one(root, "[data-keep-status]", HTMLElement);
  let isUnkept = false;
  let timer = 0;

  /** @type {typeof say} */
  const tell = (name, values) => (status.textContent = say(name, values));

  async function keepNow() {
    if (words.checked) {
      isUnkept = !store.keepTyped({ submission: read(form, { whole: true }), asides: asides(form) });
      tell(isUnkept ? "keep.full" : "keep.kept");
    }
    if (pictures.checked) await store.keepFiles(page.files()).catch(() => tell("keep.full"));
  }

  function typed() {
    isUnkept = true;
    clearTimeout(timer);
    timer = setTimeout(keepNow, SOON);
  }

  words.addEventListener("change", () => {
    if (words.checked) keepNow();
    else {
      store.dropTyped();
      isUnkept = true;
      tell("keep.dropped");
    }
  });
  pictures.addEventListener("change", async () => {
    if (pictures.checked) await keepNow();
    else await store.dropFiles().catch(() => {});
    tell(pictures.checked ? "keep.kept" : "keep.dropped");
  });
  one(root, "[data-forget]", HTMLButtonElement).addEventListener("click", async () => {
    clearTimeout(timer);
    words.checked = false;
    pictures.checked = false;
    page.forget();
    await store.forgetAll().catch(() => tell("keep.busy"));
    isUnkept = false;
  });
  one(root, "[data-save-mine]", HTMLButtonElement).addEventListener("click", () => {
    save(say("save.mine"), `${JSON.stringify(read(form, { whole: true }), null, 2)}\n`);
    isUnkept = false;
  });
  one(root, "[data-load-mine]", HTMLInputElement).addEventListener("change", async (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const [file] = input.files ?? [];
    try {
      const missed = page.fill(/** @type {Tree} */ (await load(file)));
      tell(missed.length ? "load.missed" : "load.done", { paths: missed.slice(0, 9).join(", ") });
      typed();
    } catch {
      tell("load.unreadable");
    }
    input.value = "";
  });
  addEventListener("pagehide", () => keepNow());
  addEventListener("beforeunload", (event) => {
    if (isUnkept && !words.checked) event.preventDefault();
  });

  return {
    typed,
    /** @param {(files: File[]) => void} take */
    async restore(take) {
      const held = store.keptTyped();
      const files = await store.keptFiles().catch(() => []);
      words.checked = held !== null;
      pictures.checked = files.length > 0;
      if (held) {
        page.fill(held.submission);
        setAsides(form, held.asides ?? []);
      }
      if (files.length) take(files);
      clearTimeout(timer);
      isUnkept = false;
    },
  };
}
