/** The page's end of the worker that repairs: started for the first repair, ended with the dialog. */
/** @import { Line } from "../checker/opening.mjs" */
/** @import { Corners, Result, Source, Wanted } from "./types" */
import { connected } from "../checker/opening.mjs";

/** @param {{ base: string, version: string, list: string }} source the worker's folder and its list */
export function bench(source) {
  /** @type {Promise<Line> | null} */
  let starting = null;
  /** @type {Line | null} */
  let line = null;

  function started() {
    starting ??= connected({
      ...source,
      told: () => {},
      opened: (opened) => (line = opened),
      ended: () => ([starting, line] = [null, null]),
    }).then((made) => made.line);
    return starting;
  }

  /** @param {{ call: string, [name: string]: any }} asked @returns {Promise<any>} */
  const ask = async (asked) => (await (await started()).ask(asked)).value;

  return {
    /** @param {Wanted} wanted @returns {Promise<Result>} */
    make: (wanted) => ask({ call: "make", ...wanted }),
    /** @param {Source} source @param {number} most @returns {Promise<Corners | null>} */
    corners: (source, most) => ask({ call: "corners", source, most }),
    /** @param {Blob} file @returns {Promise<Blob | null>} */
    strip: (file) => ask({ call: "strip", file }),
    /** @param {Blob} file @returns {Promise<Source>} */
    decode: (file) => ask({ call: "decode", file }),
    /** Whether this browser opens the picture by itself. @param {Blob} file */
    async opens(file) {
      try {
        (await createImageBitmap(file)).close();
        return true;
      } catch {
        return false;
      }
    },
    /** Give the memory back. */
    rest: () => line?.stop("at rest"),
  };
}
