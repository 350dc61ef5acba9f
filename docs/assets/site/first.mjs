/** What a visitor waits for comes first; what is only kept for later waits until that is there. */

/** @type {Set<Promise<unknown>>} */
const underway = new Set();

/** Let some work come first. @template T @param {Promise<T>} work @returns {Promise<T>} */
export function first(work) {
  const over = () => underway.delete(work);
  underway.add(work);
  work.then(over, over);
  return work;
}

/** Wait until nothing comes first any more. */
export async function afterwards() {
  while (underway.size > 0) await Promise.allSettled(underway);
}
