/** The line to the reader's worker: brought with the models, or bare, where only QR codes are asked for. */
/** @import { Order } from "./types" */
/** @import { Answer } from "../checker/types" */
/** @import { Line } from "../checker/opening.mjs" */
import { connected } from "../checker/opening.mjs";

/** @param {{ base: string, version: string, list: string, told: (loaded: number, total: number) => void }} options */
export function readers(options) {
  /** @type {Line | null} */
  let line = null;
  /** @type {Promise<{ own: Line, letters: string[] }> | null} */
  let starting = null;
  let isBare = false;
  /** Nothing could be brought for this page; its next question does not wait for it again. */
  let isOut = false;

  /** Give all memory back; the next file starts afresh. */
  const leave = () => line?.stop("left");
  const ended = () => ([line, starting] = [null, null]);

  /** Bring the models, once; where `isLight`, nothing yet. @param {boolean} isLight */
  function start(isLight) {
    if (starting && isBare && !isLight) leave();
    if (!starting) isBare = isLight;
    starting ??= (async () => {
      const opened = (/** @type {Line} */ own) => (line = own);
      const { line: own, value } = await connected({ ...options, isBare, opened, ended });
      return { own, letters: JSON.parse(value) };
    })();
    return starting;
  }

  /**
   * Ask. A worker that fails is given up, its fault is this file's. Where `isLight`, what cannot be
   * brought finds nothing, and the page's own text is there all the same.
   * @param {Order} order @param {{ isLight: boolean, signal?: AbortSignal }} how @returns {Promise<Partial<Answer>>}
   */
  async function ask(order, { isLight, signal }) {
    if (order.call === "ask" && order.request.ask === "open") isOut = false;
    if (isLight && isOut) return {};
    try {
      const { own } = await start(isLight);
      return await own.ask(order);
    } catch (error) {
      if (signal?.aborted) throw error;
      if (!isLight) {
        leave();
        return { error: String(error).replace(/^(Error: )+/, "") };
      }
      isOut = true;
      return {};
    }
  }

  return { leave, ask, /** The letters of both recognisers, once they are here. */ letters: async () => (await start(false)).letters };
}
