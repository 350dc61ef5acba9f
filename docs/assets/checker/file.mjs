/** One file on the page: its name, its picture, what it really is. */
/** @import { Kept } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
import { all, one } from "./dom.mjs";

/** The control that holds the file's name. @param {HTMLElement} item */
export function named(item) {
  return one(item, "input[type=hidden]", HTMLInputElement);
}

/** A name that no other file has: phones call every photo the same.
 * @param {string} wanted @param {Set<string>} taken */
export function unused(wanted, taken) {
  const [, stem, end] = /^(.*?)(\.[^.]*)?$/s.exec(wanted) ?? ["", wanted, ""];
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${stem} (${number})${end ?? ""}`;
  return name;
}

/** @param {HTMLElement} item @param {string} url */
export function picture(item, url) {
  const preview = one(item, "img", HTMLImageElement);
  preview.addEventListener("error", () => {
    preview.hidden = true;
  });
  if (url) preview.src = url;
  preview.hidden = !url;
}

/** @param {HTMLElement} item @param {string} about @param {string} [trouble] */
export function describe(item, about, trouble = "") {
  const words = { name: named(item).value, about, trouble };
  for (const [slot, text] of Object.entries(words)) {
    for (const spot of all(item, `[data-file="${slot}"]`)) {
      spot.textContent = text;
      spot.hidden = text === "";
    }
  }
}

/** Offer to repair a file that can be, and to bring back what stood there first.
 * @param {HTMLElement} item @param {Kept} [kept] @param {File} [first] */
export function offer(item, kept, first) {
  const repair = one(item, "[data-repair]", HTMLElement);
  const kinds = (repair.dataset.repair ?? "").split(" ");
  repair.hidden = !kept || kept.trouble !== "" || !kinds.includes(kept.kind);
  one(item, "[data-repair-back]", HTMLElement).hidden = !first;
}

/** @param {Vocabulary["say"]} say @param {File} file @param {Kept} kept */
export function about(say, file, kept) {
  const [width, height] = kept.pages[0] ?? [0, 0];
  const values = { kind: say(`kind.${kept.kind}`), size: size(file.size), width, height };
  const measured = kept.pages.length ? say(`file.about.${kept.kind}`, values) : "";
  return say("file.is", { about: measured || say("file.about", values), count: kept.pages.length });
}

/** @param {number} bytes */
export function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
