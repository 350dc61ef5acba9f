/** The papers: dropped, picked or photographed, shown, sent to the engine one by one. */
/** @import { Kept } from "./types" @import { Vocabulary } from "./dom.mjs" @import { engine } from "./engine.mjs" */
import { one } from "./dom.mjs";
import { about, describe, named, offer, size, unused } from "./file.mjs";
import { add, items, remove } from "./repeat.mjs";
import { hide, preview } from "../desk/previews.mjs";
import { sender } from "./sending.mjs";

/** `first`: what was handed in, where something else stands now. @typedef {{ file: File, first?: File, kept?: Kept }} Held */
/** @typedef {(name: string) => void} Named @typedef {{ arrived: (item: HTMLElement, file: File, kept: Kept) => void, gone: Named, opened: Named }} Told */
/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {ReturnType<typeof engine>} python @param {() => void} changed @param {Told} told
 */
export function papers(root, { say }, python, changed, told) {
  const desk = one(root, "[data-files]", HTMLElement);
  const queue = sender(one(root, "[data-files-status]", HTMLElement), say);
  const held = /** @type {Map<HTMLElement, Held>} */ (new Map());
  const taken = () => new Set([...held.values()].map(({ file }) => file.name));

  /** @param {Iterable<File>} files */
  function take(files) {
    let first = null;
    for (const given of files) {
      const file = new File([given], unused(given.name, taken()), { type: given.type });
      const waiting = items(desk).find((item) => !held.has(item) && named(item).value === file.name);
      const item = waiting ?? add(desk);
      put(item, file);
      first ??= item;
    }
    changed();
    first?.querySelector("legend")?.focus();
  }

  /** @param {HTMLElement} item @param {File} file @param {File} [first] */
  function put(item, file, first) {
    named(item).value = file.name;
    held.set(item, { file, first });
    describe(item, say("file.waiting", { size: size(file.size) }));
    preview(item, file);
    offer(item);
    send(item, file);
  }

  /** Put another file in an item's place, or what was handed in back. @param {HTMLElement} item @param {File} [other] */
  function swap(item, other) {
    const { file, first = file } = /** @type {Held} */ (held.get(item));
    const next = other ?? first;
    drop(item);
    put(item, new File([next], unused(next.name, taken()), { type: next.type }), other && first);
    changed();
  }

  /** @param {HTMLElement} item @param {File} file */
  function send(item, file) {
    queue(async () => {
      if (held.get(item)?.file !== file) return;
      try {
        const kept = await python.keep(file.name, file);
        const now = held.get(item);
        if (now?.file !== file) return;
        Object.assign(now, { kept });
        offer(item, kept, now.first);
        describe(item, about(say, file, kept), say(`trouble.${kept.trouble}`));
        told.arrived(item, file, kept);
        if (kept.may_be_form) told.opened(file.name);
      } catch {
        describe(item, say("file.unread", { size: size(file.size) }));
      }
    });
  }

  /** @param {HTMLElement} item */
  function drop(item) {
    const gone = held.get(item);
    if (!gone) return;
    hide(item);
    held.delete(item);
    told.gone(gone.file.name);
    python.drop(gone.file.name).catch(() => {});
  }

  return {
    take,
    drop,
    swap,
    held: (/** @type {HTMLElement} */ item) => held.get(item),
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
