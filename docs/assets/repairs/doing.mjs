/** Each repair by the name of its button: from what is on the desk to the next version of it. */
/** @import { Corners, Result, Step, Version, Wanted } from "./types" */
/** @import { bench } from "./bench.mjs" */
/** @import { engine } from "../checker/engine.mjs" */
import { moves } from "./moving.mjs";

/** Names in the engine that no file of a visitor's has. */
const [OWN, FONT] = ["\u0001repair", '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'];

/** What keeps a repair from being done, by a name for which the page has words. */
export class Trouble extends Error {
  /** @param {string} name @param {Result} [result] */
  constructor(name, result) {
    super(name);
    this.result = result;
  }
}

/**
 * @typedef {Version & { wanted?: Wanted, note?: string, count?: number }} Done
 * @typedef {{ name: string, now: Done, others: File[] }} Desk
 * @param {ReturnType<typeof bench>} worker @param {ReturnType<typeof engine>} python
 * @param {any} told sizes and limits, as the page has them
 */
export function doing(worker, python, told) {
  /** @param {Wanted} wanted @param {Partial<Done>} [more] @returns {Promise<Done>} */
  async function make(wanted, more = {}) {
    const result = await worker.make(wanted);
    if (result.trouble) throw new Trouble(result.trouble, result);
    return { ...result, kind: "jpeg", wanted, ...more };
  }

  /** @param {Done} now @returns {Wanted} */
  const begun = (now) => now.wanted ?? { source: { file: now.blob }, steps: [], most: told.largest };

  /** @param {Done} now @param {Step} step @param {Partial<Wanted>} [more] */
  const added = (now, step, more) => make({ ...begun(now), ...more, steps: [...begun(now).steps, step] }, { note: now.note });

  /** Bind JPEGs to a PDF; what is none becomes one first. @param {Blob[]} pictures @param {number} margin @returns {Promise<Done>} */
  async function bound(pictures, margin) {
    const names = pictures.map((_, index) => `${OWN}${index}`);
    try {
      for (const [index, picture] of pictures.entries()) {
        const isJpeg = picture.type === "image/jpeg";
        const fit = isJpeg ? picture : (await make(begun({ blob: picture, width: 0, height: 0, kind: "" }))).blob;
        await python.keep(names[index], fit);
      }
      const { bytes } = await python.ask({ call: "repair", request: JSON.stringify({ make: "pdf", names, margin }) });
      const blob = new Blob([bytes ?? ""], { type: "application/pdf" });
      return { blob, width: 0, height: 0, kind: "pdf", count: pictures.length, isNew: true, note: "bound" };
    } finally {
      for (const name of names) await python.drop(name).catch(() => {});
    }
  }

  return {
    /** What a picture is when it is first laid on the desk. @param {Desk} desk @returns {Promise<Done>} */
    heic: async ({ now }) => make({ ...begun(now), source: (await worker.opens(now.blob)) ? { file: now.blob } : await worker.decode(now.blob) }),
    opens: (/** @type {Blob} */ file) => worker.opens(file),
    moves,
    /** @param {Desk} desk @param {number} page @returns {Promise<Done>} */
    async page({ name }, page) {
      const request = JSON.stringify({ make: "page", name, page });
      const { value = "", bytes } = await python.ask({ call: "repair", request });
      const { width, height } = JSON.parse(value);
      const pixels = new Uint8ClampedArray(bytes ?? new ArrayBuffer(0));
      return make({ source: { pixels, width, height }, steps: [], most: told.largest });
    },
    /** @param {Desk} desk @param {Corners} corners */
    crop: ({ now }, corners) => added(now, { do: "crop", corners, shapes: told.shapes }),
    /** @param {Desk} desk @param {number} degrees */
    turn: ({ now }, degrees) => added(now, { do: "turn", degrees }),
    /** @param {Desk} desk @param {string} text */
    mark: ({ now }, text) => added(now, { do: "mark", text, font: FONT }),
    /** @param {Desk} desk @param {import("./types").Window} window */
    fit: ({ now }, window) => make({ ...begun(now), window }, { note: now.note, isNew: now.isNew }),
    /** @param {Desk} desk @returns {Promise<Done | null>} */
    async strip({ now }) {
      const blob = await worker.strip(now.blob);
      return blob && blob.size < now.blob.size ? { ...now, blob } : null;
    },
    /** @param {Desk} desk @param {File} other @param {boolean} isPdf */
    async sheet({ now }, other, isPdf) {
      const step = /** @type {Step} */ ({ do: "sheet", other, sheet: told.sheet });
      const made = await make({ ...begun(now), steps: [...begun(now).steps, step], dots: told.sheet.dots }, { isNew: true, note: "sheet" });
      return isPdf ? { ...(await bound([made.blob], 0)), note: "sheet" } : made;
    },
    /** @param {Desk} desk @param {File[]} others */
    bind: ({ now }, others) => bound([now.blob, ...others], told.margin),
    corners: (/** @type {Desk} */ { now }) => worker.corners({ file: now.blob }, told.largest),
  };
}
