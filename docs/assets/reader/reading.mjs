/** Reads files on this device: the engine asks, the reader's worker has the pixels and answers. */
/** @import { Engine, Found, Options, ReadPage, Reading, Shown, Step } from "./types" */
import { readers } from "./line.mjs";

/** @param {{ base: string, version: string, list: string, engine: Engine, told: (reading: Reading) => void }} options */
export function reader({ base, version, list, engine, told }) {
  const now = { name: "", page: 0, pages: 0 };
  const worker = readers({
    ...{ base, version, list },
    told: (loaded, total) => told({ state: "loading", ...now, loaded, total }),
  });
  const { leave } = worker;
  /** @type {Promise<unknown>} */
  let queue = Promise.resolve();

  /**
   * Read a page: ask to and fro until it is there, or a trouble.
   * @param {Blob} file @param {number} page @param {Options} options @returns {Promise<Step>}
   */
  async function readPage(file, page, { language, signal, isLight = false }) {
    const letters = isLight ? [] : await worker.letters();
    const request = JSON.stringify({ name: now.name, page, letters, language });
    let answer = await engine.ask({ call: "read_start", request });
    /** @type {Shown} */
    const shown = answer.bytes?.byteLength ? { bytes: answer.bytes } : { file };
    for (;;) {
      signal?.throwIfAborted();
      /** @type {Step} */
      const step = JSON.parse(answer.value ?? "");
      Object.assign(now, { page, pages: step.pages });
      if (!step.request) return step;
      told({ state: "reading", ...now, loaded: 0, total: 0 });
      const source = step.request.ask === "open" ? shown : {};
      const { answers = [], value, error = "" } = await worker.ask(
        { call: "ask", request: step.request, ...source },
        { isLight, signal },
      );
      const lengths = answers.map((one) => one.byteLength);
      answer = await engine.ask({
        call: "read_next",
        request: JSON.stringify({ lengths, is_broken: value === "broken", fault: error, language }),
        bytes: await new Blob(answers).arrayBuffer(),
      });
    }
  }

  /** @param {string} name @param {Blob} file @param {Options} options @returns {Promise<Found>} */
  async function readFile(name, file, options) {
    options.signal?.throwIfAborted();
    Object.assign(now, { name, page: 0, pages: 0 });
    options.signal?.addEventListener("abort", leave);
    /** @type {ReadPage[]} */
    const pages = [];
    try {
      for (let number = 1, count = 1; number <= count; number += 1) {
        const { page, trouble = "", is_fault: isFault, is_picture: isPicture, pages: all } = await readPage(file, number, options);
        if (!page) return { pages, trouble, isFault, isPicture };
        pages.push(page);
        count = all;
      }
      return { pages, trouble: "" };
    } catch (error) {
      await engine.ask({ call: "read_stop" }).catch(() => {});
      throw options.signal?.aborted ? options.signal.reason : error;
    } finally {
      options.signal?.removeEventListener("abort", leave);
    }
  }

  return {
    leave,
    /** Read a file that the engine keeps by this name; one after the other. @param {string} name @param {Blob} file @param {Options} options */
    read(name, file, options) {
      const found = queue.then(() => readFile(name, file, options));
      queue = found.catch(() => {});
      return found;
    },
  };
}
