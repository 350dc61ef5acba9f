/** Asks the host for a file, and once more past all that is kept on the way. */

/** Milliseconds without a byte after which a file is given up: less than a worker's watch waits. */
export const STALL = 40_000;

/** What ends a request whose answer has not come whole. @type {WeakMap<Response, AbortController>} */
const controls = new WeakMap();

/** @param {string} address @param {{ integrity?: string, cache: RequestCache }} how */
export async function asked(address, how) {
  const control = new AbortController();
  // Where the browser compares a file itself, it gives nothing before the last byte.
  const isWhole = how.integrity && !crypto.subtle;
  const timer = isWhole ? 0 : setTimeout(() => control.abort(), STALL);
  const response = await fetch(address, { ...how, signal: control.signal }).finally(() => clearTimeout(timer));
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  controls.set(response, control);
  return response;
}

/**
 * What was kept may be no good: a hotel's page for everything, or another build's file under this
 * build's address. Then it is asked of the host itself; so it is when a line has fallen silent.
 * @template T @param {(cache: RequestCache) => Promise<T>} asking
 */
export const insisting = (asking) => asking("default").catch(() => asking("reload"));

/** The bytes of an answer, counted as they come.
 * @param {Response} response @param {(bytes: number) => void} count @param {Response} whole what it is a copy of */
export async function counted(response, count, whole = response) {
  const silent = () => controls.get(whole)?.abort();
  let timer = setTimeout(silent, STALL);
  const counter = new TransformStream({
    transform(chunk, control) {
      clearTimeout(timer);
      timer = setTimeout(silent, STALL);
      count(chunk.length);
      control.enqueue(chunk);
    },
  });
  const bytes = new Response(response.body?.pipeThrough(counter)).arrayBuffer();
  return bytes.finally(() => clearTimeout(timer));
}
