/** The switches for keeping on this device, and the button for forgetting. */
/** @import { Tree } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
import { one } from "./dom.mjs";
import { forgetAll } from "./forgetting.mjs";
import { read } from "./form.mjs";
import * as store from "./keep.mjs";
import { mine } from "./mine.mjs";
import { asides, setAsides } from "./mirrors.mjs";
import { PAUSE, soon } from "./patience.mjs";

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {{ files: () => File[], fill: (submission: Tree) => string[], forget: () => void, forgotten: () => void }} page
 */
export function keeping(root, vocabulary, page) {
  const { say } = vocabulary;
  const form = one(root, "form", HTMLFormElement);
  const words = one(root, "[data-keep-typed]", HTMLInputElement);
  const pictures = one(root, "[data-keep-files]", HTMLInputElement);
  const status = one(root, "[data-keep-status]", HTMLElement);
  let [isUnkept, timer] = [false, 0];

  /** @type {typeof say} */
  const tell = (name, values) => (status.textContent = say(name, values));

  /** Keep what is to be kept, and say how that went. */
  async function keepNow() {
    clearTimeout(timer);
    if (!words.checked && !pictures.checked) return;
    store.tellOthers();
    // The words first and at once: a page that goes away waits for nothing.
    const submission = read(form, { whole: true });
    if (words.checked) isUnkept = !store.keepTyped({ submission, asides: asides(form) });
    let isFull = words.checked && isUnkept;
    if (pictures.checked) await store.keepFiles(page.files()).catch(() => (isFull = true));
    tell(isFull ? "keep.full" : "keep.kept");
  }

  function typed() {
    isUnkept = true;
    clearTimeout(timer);
    timer = setTimeout(keepNow, PAUSE);
  }

  words.addEventListener("change", async () => {
    if (words.checked) return keepNow();
    store.dropTyped();
    isUnkept = true;
    tell("keep.dropped");
  });
  pictures.addEventListener("change", async () => {
    if (pictures.checked) return keepNow();
    await store.dropFiles().catch(() => {});
    tell("keep.dropped");
  });
  store.hearOthers(() => {
    if (!words.checked && !pictures.checked) return;
    words.checked = false;
    pictures.checked = false;
    isUnkept = true;
    tell("keep.elsewhere");
  });
  one(root, "[data-forget]", HTMLButtonElement).addEventListener("click", async () => {
    clearTimeout(timer);
    // What was said of keeping before is over.
    [words.checked, pictures.checked, status.textContent] = [false, false, ""];
    page.forget();
    store.tellOthers();
    // Said only when it is so.
    await forgetAll().then(page.forgotten, () => tell("keep.busy"));
    isUnkept = false;
  });
  mine(root, vocabulary, { fill: page.fill, typed, tell, saved: () => (isUnkept = false) });
  addEventListener("pagehide", () => isUnkept && keepNow());
  addEventListener("beforeunload", (event) => {
    if (isUnkept && words.checked) keepNow();
    if (isUnkept) event.preventDefault();
  });

  return {
    typed,
    /** @param {(files: File[]) => void} take */
    async restore(take) {
      const held = store.keptTyped();
      words.checked = held !== null;
      if (held) {
        page.fill(held.submission);
        setAsides(form, held.asides ?? []);
      }
      clearTimeout(timer);
      await soon(store.keptFiles(), (files) => {
        pictures.checked ||= files.length > 0;
        if (files.length) take(files);
      });
      clearTimeout(timer);
      isUnkept = false;
    },
  };
}
