/** Opens the line to a sealed worker: starts it, brings its files, and waits until it is ready. */
/** @import { Part } from "./types" */
import { first } from "../site/first.mjs";
import { bringing } from "./bringing.mjs";
import { STILL, connection } from "./connection.mjs";
import { joined, sealed } from "./sealed.mjs";

/** @typedef {ReturnType<typeof connection>} Line */

/**
 * Start a sealed worker from the list at `base`, whose hash is `list`; gives the line and the first answer.
 * `isBare`: nothing comes but its own modules, and what it asks for later.
 * @param {{
 *   base: string, version: string, list: string, isBare?: boolean,
 *   told: (loaded: number, total: number) => void, opened: (line: Line) => void, ended: () => void,
 * }} options
 */
export function connected(options) {
  return first(connecting(options));
}

/** @param {Parameters<typeof connected>[0]} options */
async function connecting({ told, opened, ended, isBare = false, ...source }) {
  /** @type {Line | null} */
  let line = null;
  let isOver = false;
  const living = sealed();
  living.catch(() => {});
  const files = bringing({
    ...source,
    // Files that are still on their way when one has failed are no progress.
    alive: () => !isOver && line?.alive(),
    told: (loaded, total) => !isOver && told(loaded, total),
  });
  try {
    const list = await files.begin(isBare);
    /** @type {Map<string, Promise<Part>>} */
    const coming = new Map([...list.modules, ...list.first].map((name) => [name, files.bring(name)]));
    for (const one of coming.values()) one.catch(() => {});
    const taken = (/** @type {string} */ name) => {
      const part = coming.get(name) ?? files.bring(name);
      coming.delete(name);
      return part;
    };
    const modules = list.modules.map(async (name) => /** @type {[string, Part]} */ ([name, await taken(name)]));
    const [worker, own] = await Promise.all([living, Promise.all(modules)]);
    await joined(worker, own, STILL);
    line = connection({ worker, bring: taken, ended });
    opened(line);
    for (const name of list.first) line.push(name);
    return { line, value: await line.post({ call: "start", request: JSON.stringify(list) }, STILL) };
  } catch (error) {
    isOver = true;
    living.then((worker) => worker.terminate(), () => {});
    if (line) line.stop("did not start");
    else ended();
    throw error;
  }
}
