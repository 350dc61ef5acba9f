/** A filled form among the files: asked about, read into the form, and undone if it was a mistake. */
/** @import { Answer, Ask, Json, Reread, Tree } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
import { clone, fill, one } from "./dom.mjs";
import { named } from "./file.mjs";
import { items, remove } from "./repeat.mjs";

/** Put what a file says over what is there; what it leaves out stays.
 * @param {Json | undefined} before @param {Json | undefined} said @returns {Json | undefined} */
export function merged(before, said) {
  if (said === undefined || said === null) return before;
  if (typeof said !== "object") return said;
  if (Array.isArray(said)) {
    const own = Array.isArray(before) ? before : [];
    if (!said.some((item) => item && typeof item === "object")) return said;
    const items = Array.from({ length: Math.max(own.length, said.length) });
    return items.map((_, index) => merged(own[index], said[index]) ?? {});
  }
  const own = before && typeof before === "object" && !Array.isArray(before) ? before : {};
  const keys = new Set([...Object.keys(own), ...Object.keys(said)]);
  return Object.fromEntries([...keys].map((key) => [key, merged(own[key], said[key])]));
}

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {{
 *   ask: (ask: Omit<Ask, "id">) => Promise<Answer>, whole: () => Tree,
 *   fill: (submission: Tree) => void, drop: (item: HTMLElement) => void,
 * }} page
 */
export function rereading(root, { say }, page) {
  const place = one(root, "[data-reread]", HTMLElement);

  /** Ask about a file if it is a filled form. @param {string} name */
  async function offer(name) {
    const request = JSON.stringify({ name, language: root.dataset.language });
    const answer = await page.ask({ call: "form_read", request }).catch(() => null);
    /** @type {Reread | null} */
    const found = JSON.parse(answer?.value || "null");
    if (!found || Object.keys(found.submission).length === 0) return;
    const heading = found.unread.length ? say("reread.unread") : "";
    const box = fill(clone(root, "reread"), { title: found.title, heading });
    const lines = found.unread.map((line) => {
      const item = document.createElement("li");
      item.textContent = line;
      return item;
    });
    one(box, "[data-unread]", HTMLElement).replaceChildren(...lines);
    settle(box, name, found);
    place.append(box);
    one(box, "[tabindex]", HTMLElement).focus();
  }

  /** Take the form away from the papers: it is none. @param {string} name */
  function withdraw(name) {
    const desk = one(root, "[data-files]", HTMLElement);
    const item = items(desk).find((each) => named(each).value === name);
    if (!item) return;
    page.drop(item);
    remove(desk, item);
  }

  /** @param {HTMLElement} box @param {string} name @param {Reread} found */
  function settle(box, name, found) {
    const accept = one(box, "[data-reread-accept]", HTMLButtonElement);
    const decline = one(box, "[data-reread-decline]", HTMLButtonElement);
    const undo = one(box, "[data-reread-undo]", HTMLButtonElement);
    /** @type {Tree} */
    let before = {};
    /** @param {string} words */
    const tell = (words) => (one(root, "[data-files-status]", HTMLElement).textContent = say(words));
    accept.addEventListener("click", () => {
      withdraw(name);
      before = page.whole();
      page.fill(/** @type {Tree} */ (merged(before, found.submission)));
      accept.hidden = decline.hidden = true;
      undo.hidden = false;
      undo.focus();
      tell("reread.done");
    });
    undo.addEventListener("click", () => {
      page.fill(before);
      box.remove();
      tell("reread.undone");
    });
    decline.addEventListener("click", () => box.remove());
  }

  return { offer, clear: () => place.replaceChildren() };
}
