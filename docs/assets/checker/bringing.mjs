/** Brings what a worker is made of: only files that its list names, and only as the list has them. */
/** @import { Manifest, Part } from "./types" */
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

  /** @param {string} name @param {string} [hash] */
  async function asked(name, hash = "") {
    const response = await fetch(address(name), { integrity: hash });
    if (!response.ok) throw new Error(`${response.status}: ${name}`);
    return response;
  }

  /** What there is, and what is needed at the start. @returns {Promise<Manifest>} */
  function listed() {
    known ??= asked("manifest.json", list).then((response) => response.json());
    known.catch(() => (known = null));
    return known;
  }

  /** @param {Response} response @param {boolean} isQuiet */
  function counted(response, isQuiet) {
    const counter = new TransformStream({
      transform(chunk, control) {
        alive();
        if (!isQuiet) told((total.loaded += chunk.length), total.total);
        control.enqueue(chunk);
      },
    });
    return new Response(response.body?.pipeThrough(counter)).arrayBuffer();
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
    const isProgram = name === known.compiled;
    // Where the page came over an open line, only fetch can compare.
    if (!crypto.subtle) {
      const part = await content(await asked(name, integrity(file.sha256)), isProgram);
      if (!isQuiet) told((total.loaded += file.bytes), total.total);
      return part;
    }
    const response = await asked(name);
    const program = isProgram && content(response.clone(), true);
    if (program) program.catch(() => {});
    const bytes = await counted(response, isQuiet);
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
