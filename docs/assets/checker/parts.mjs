/** A sealed worker's files: it asks the page for them by name, and the page posts them in. */
/** @import { Part } from "./types" */

/** @typedef {{ done: (part: Part) => void, fail: (error: Error) => void, part: Promise<Part> }} Entry */

/** @type {Map<string, Entry>} */
const entries = new Map();

/** @param {string} name @returns {Entry} */
function entry(name) {
  const known = entries.get(name);
  if (known) return known;
  /** @type {Partial<Entry>} */
  const made = {};
  made.part = new Promise((done, fail) => Object.assign(made, { done, fail }));
  // Whoever waits for it hears of it; nobody may wait yet.
  made.part.catch(() => {});
  entries.set(name, /** @type {Entry} */ (made));
  return /** @type {Entry} */ (made);
}

self.addEventListener("message", ({ data }) => {
  if (data.part === undefined) return;
  const { done, fail } = entry(data.part);
  if (data.error === undefined) done(data.content);
  else {
    entries.delete(data.part);
    fail(new Error(data.error));
  }
});

/** A file by its name in the list; it is not kept here. @param {string} name @returns {Promise<any>} */
export async function part(name) {
  self.postMessage({ id: 0, wants: name });
  const found = await entry(name).part;
  entries.delete(name);
  return found;
}

/** A program among the files, as the address to import it from. @param {string} name */
export async function script(name) {
  return URL.createObjectURL(new Blob([await part(name)], { type: "text/javascript" }));
}
