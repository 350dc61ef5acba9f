/** Waiting for what may never answer, such as a browser's store that is out of order. */

/** Milliseconds without a key after which what was typed is kept. */
export const PAUSE = 300;
const SOON = 3000;
const LATE = 10_000;

/** @param {number} time */
const after = (time) => new Promise((done) => setTimeout(done, time));

/** Take what comes, and wait a moment for it; what comes later is taken all the same, a failure is nothing.
 * @template T @param {Promise<T>} work @param {(found: T) => void} take */
export const soon = (work, take) => Promise.race([work.then(take).catch(() => {}), after(SOON)]);

/** What comes, or a failure where nothing ever does. @param {Promise<unknown>} work */
export const ever = (work) =>
  Promise.race([work, after(LATE).then(() => Promise.reject(new Error("no answer")))]);
