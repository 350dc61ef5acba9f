/** The files of the desk, and how far the reading of each is. */
/** @import { Entry } from "./types" */

export function entries() {
  /** @type {Map<string, Entry>} */
  const held = new Map();
  let done = 0;
  /** @param {Entry["state"]} state */
  const those = (state) => [...held.values()].filter((entry) => entry.state === state);

  return {
    those,
    /** @param {string} name */
    of: (name) => held.get(name),
    /** @param {File} file @param {Entry["state"]} state */
    put: (file, state) => held.set(file.name, { file, state, trouble: "" }),
    /** @param {string} name */
    drop: (name) => held.delete(name),
    clear: () => held.clear(),
    /** Let those that wait not be read now. */
    hold() {
      for (const entry of those("waiting")) entry.state = "picture";
    },
    /** Let pictures be read: all, or one, which may have met a fault. @param {string} [name] */
    allow(name) {
      for (const entry of [...those("picture"), ...(name ? those("fault") : [])]) {
        if (!name || entry.file.name === name) entry.state = "waiting";
      }
    },
    /** How many files of this row are done, and how many it has. */
    count: () => ({ done, all: done + those("waiting").length + those("reading").length }),
    /** One more of the row is done; or the row is over. @param {boolean} isOver */
    tick(isOver) {
      done = isOver ? 0 : done + 1;
    },
  };
}
