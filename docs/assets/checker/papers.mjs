/** The papers: dropped, picked or photographed, shown, sent to the engine one by one. */
/** @import { Kept } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
/** @import { engine } from "./engine.mjs" */
import { all, one } from "./dom.mjs";
import { add, items, remove } from "./repeat.mjs";

const SHOWABLE = /^image\/(jpeg|png|webp|gif|bmp|avif)$/;

/** @typedef {{ file: File, url: string }} Held */

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {ReturnType<typeof engine>} python @param {() => void} changed
 */
export function papers(root, { say }, python, changed) {
  const desk = one(root, "[data-files]", HTMLElement);
  const status = one(root, "[data-files-status]", HTMLElement);
  /** @type {Map<HTMLElement, Held>} */
  const held = new Map();
  let queue = Promise.resolve();
  let sending = 0;

  /** @param {HTMLElement} item */
  const named = (item) => one(item, "input[type=hidden]", HTMLInputElement);

  /** @param {string} wanted */
  function unused(wanted) {
    const taken = new Set([...held.values()].map(({ file }) => file.name));
    const [, stem, end] = /^(.*?)(\.[^.]*)?$/s.exec(wanted) ?? ["", wanted, ""];
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${stem} (${number})${end ?? ""}`;
    return name;
  }

  /** @param {Iterable<File>} files */
  function take(files) {
    let first = null;
    for (const given of files) {
      const file = new File([given], unused(given.name), { type: given.type });
      const waiting = items(desk).find((item) => !held.has(item) && named(item).value === file.name);
      const item = waiting ?? add(desk);
      named(item).value = file.name;
      const url = SHOWABLE.test(file.type) ? URL.createObjectURL(file) : "";
      held.set(item, { file, url });
      describe(item, say("file.waiting", { size: size(file.size) }));
      picture(item, url);
      send(item, file);
      first ??= item;
    }
    changed();
    first?.querySelector("legend")?.focus();
  }

  /** @param {HTMLElement} item @param {string} url */
  function picture(item, url) {
    const preview = one(item, "img", HTMLImageElement);
    preview.addEventListener("error", () => (preview.hidden = true));
    if (url) preview.src = url;
    preview.hidden = !url;
  }

  /** @param {HTMLElement} item @param {string} about @param {string} [trouble] */
  function describe(item, about, trouble = "") {
    const words = { name: named(item).value, about, trouble };
    for (const [slot, text] of Object.entries(words)) {
      for (const spot of all(item, `[data-file="${slot}"]`)) {
        spot.textContent = text;
        spot.hidden = text === "";
      }
    }
  }

  /** @param {HTMLElement} item @param {File} file */
  function send(item, file) {
    sending += 1;
    status.textContent = say("files.reading", { count: sending });
    queue = queue.then(async () => {
      try {
        if (held.get(item)?.file === file) found(item, file, await python.keep(file.name, file));
      } catch {
        describe(item, say("file.unread", { size: size(file.size) }));
      }
      sending -= 1;
      status.textContent = say("files.reading", { count: sending });
    });
  }

  /** @param {HTMLElement} item @param {File} file @param {Kept} kept */
  function found(item, file, kept) {
    const [width, height] = kept.pages[0] ?? [0, 0];
    const values = { kind: say(`kind.${kept.kind}`), size: size(file.size), width, height };
    const about = say(`file.about.${kept.pages.length ? kept.kind : "none"}`, values) || say("file.about", values);
    describe(item, say("file.is", { about, count: kept.pages.length }), say(`trouble.${kept.trouble}`));
  }

  /** @param {HTMLElement} item */
  function drop(item) {
    const gone = held.get(item);
    if (gone?.url) URL.revokeObjectURL(gone.url);
    if (gone) python.drop(gone.file.name).catch(() => {});
    held.delete(item);
  }

  return {
    take,
    drop,
    files: () => [...held.values()].map(({ file }) => file),
    /** Name the files that a loaded submission tells of and that are not here. */
    name() {
      for (const item of items(desk)) if (!held.has(item)) describe(item, say("file.missing"));
    },
    clear() {
      for (const item of items(desk).reverse()) {
        drop(item);
        remove(desk, item);
      }
    },
  };
}

/** @param {number} bytes */
export function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
