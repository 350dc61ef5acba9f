/** Brings what a worker is made of: only files that its list names, and only as the list has them. */
/** @import { Manifest, Part } from "./types" */
import { asked, counted, insisting } from "./asking.mjs";
import { content, hashOf, integrity } from "./contents.mjs";

/**
 * @param {{
 *   base: string, version: string, list: string,
 *   alive: () => void, told: (loaded: number, total: number) => void,
 * }} options `list` is the hash of the list itself, as the page names it
 */
export function bringing({ base, version, list, alive, told }) {
  const total = { loaded: 0, total: 0 };
  /** @type {Set<string>} */
  const expected = new Set();
  /** @type {Promise<Manifest> | null} */
  let known = null;

  /** @param {string} name */
  const address = (name) => `${new URL(name, base)}?v=${version}`;

  /** What there is, and what is needed at the start. @returns {Promise<Manifest>} */
  function listed() {
    known ??= insisting(async (cache) => (await asked(address("manifest.json"), { integrity: list, cache })).json());
    known.catch(() => (known = null));
    return known;
  }

  /** Count on files that will be brought. @param {Manifest} list @param {string[]} names */
  function expect({ files }, names) {
    // What is there is history; what is still on its way is not.
    if (total.loaded >= total.total) Object.assign(total, { loaded: 0, total: 0 });
    for (const name of names) total.total += files[name]?.bytes ?? 0;
    for (const name of names) expected.add(name);
  }

  /** Bring one file; a program that the list marks comes compiled. @param {string} name @returns {Promise<Part>} */
  async function bring(name) {
    const known = await listed();
    const file = known.files[name];
    if (!file) throw new Error(`not listed: ${name}`);
    const isQuiet = name === known.rest;
    if (!expected.has(name) && !isQuiet) expect(known, [name]);
    expected.delete(name);
    return insisting(async (cache) => {
      let own = 0;
      const count = (/** @type {number} */ bytes) => {
        alive();
        own += bytes;
        if (!isQuiet) told((total.loaded += bytes), total.total);
      };
      try {
        return await checked(name, file, { cache, count, isProgram: name === known.compiled });
      } catch (error) {
        if (!isQuiet) total.loaded -= own;
        throw error;
      }
    });
  }

  /** A file, if it is what the list has.
   * @param {string} name @param {{ bytes: number, sha256: string }} file
   * @param {{ cache: RequestCache, count: (bytes: number) => void, isProgram: boolean }} how */
  async function checked(name, file, { cache, count, isProgram }) {
    // Where the page came over an open line, only fetch can compare.
    if (!crypto.subtle) {
      const answer = await asked(address(name), { integrity: integrity(file.sha256), cache });
      const part = await content(answer, isProgram);
      count(file.bytes);
      return part;
    }
    const response = await asked(address(name), { cache });
    const copy = isProgram ? response.clone() : response;
    // The browser finds its machine code again by the answer itself.
    const program = isProgram && content(response, true);
    if (program) program.catch(() => {});
    const bytes = await counted(copy, count, response);
    if ((await hashOf(bytes)) !== file.sha256) throw new Error(`not as listed: ${name}`);
    return program || bytes;
  }

  /** Give the list, and count on what is needed at the start; to be bare, that is nothing. @param {boolean} isBare */
  async function begin(isBare) {
    const known = await listed();
    const list = isBare ? { ...known, first: [] } : known;
    expect(list, [...list.modules, ...list.first]);
    return list;
  }

  return { begin, bring };
}
