/** The papers: dropped, picked or photographed, shown, sent to the engine one by one. */
/** @import { Vocabulary } from "./dom.mjs" */
/** @import { engine } from "./engine.mjs" */
import { one } from "./dom.mjs";
import { about, describe, named, picture, size, unused } from "./file.mjs";
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

  const taken = () => new Set([...held.values()].map(({ file }) => file.name));

  /** @param {Iterable<File>} files */
  function take(files) {
    let first = null;
    for (const given of files) {
      const file = new File([given], unused(given.name, taken()), { type: given.type });
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

  /** @param {HTMLElement} item @param {File} file */
  function send(item, file) {
    sending += 1;
    status.textContent = say("files.reading", { count: sending });
    queue = queue.then(async () => {
      try {
        if (held.get(item)?.file === file) {
          const kept = await python.keep(file.name, file);
          describe(item, about(say, file, kept), say(`trouble.${kept.trouble}`));
        }
      } catch {
        describe(item, say("file.unread", { size: size(file.size) }));
      }
      sending -= 1;
      status.textContent = say("files.reading", { count: sending });
    });
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
