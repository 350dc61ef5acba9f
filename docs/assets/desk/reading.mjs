/** Which files are read, one after the other: asked for first, cancelled, and rested after. */
/** @import { Entry, Page } from "./types" */
/** @import { Reader, Reading } from "../reader/types" */
import { entries } from "./entries.mjs";

/** Milliseconds without a file after which the reader gives its memory back. */
const IDLE = 20_000;

/**
 * @param {{
 *   base: string, version: string, list: string, language: string, python: Page["python"],
 *   told: (reading?: Reading) => void, read: (entry: Entry) => Promise<void>,
 * }} page
 */
export function reading({ language, python, told, read, ...from }) {
  const files = entries();
  /** @type {Reader | null} */
  let reader = null;
  let control = new AbortController();
  let [isAllowed, isRunning, timer] = [false, false, 0];

  /** @param {Entry} entry */
  async function readOne(entry) {
    const { signal } = control;
    entry.state = "reading";
    told();
    try {
      // Only its page end is brought here; the models come with the first picture.
      const { reader: make } = await import("../reader/reading.mjs");
      reader ??= make({ ...from, engine: python, told });
      const found = await reader.read(entry.file.name, entry.file, { language, signal, isLight: !isAllowed });
      entry.state = found.isPicture ? "picture" : found.isFault ? "fault" : found.trouble ? "failed" : "read";
      entry.trouble = found.trouble;
    } catch {
      entry.state = "picture";
      // What cannot be brought for one file cannot be brought for the next.
      if (!signal.aborted) stop("failed");
    }
    files.tick(false);
    if (files.of(entry.file.name) === entry) await read(entry);
  }

  async function run() {
    if (isRunning || !files.those("waiting").length) return;
    isRunning = true;
    clearTimeout(timer);
    for (let [next] = files.those("waiting"); next; [next] = files.those("waiting")) await readOne(next);
    isRunning = false;
    files.tick(true);
    timer = setTimeout(() => reader?.leave(), IDLE);
    told();
  }

  /** End what is being read now. */
  function cancel() {
    control.abort();
    control = new AbortController();
  }

  /** @param {"stopped" | "failed" | ""} why */
  function stop(why) {
    isAllowed = false;
    files.hold();
    cancel();
    state.ended = why;
    told();
  }

  const state = {
    ...{ stop, those: files.those, of: files.of, count: files.count },
    /** Why the last reading ended before its time: stopped or failed. */
    ended: "",
    /** Take a file; one with its own text is read at once, a picture once that was asked for. @param {File} file @param {boolean} isPdf */
    take(file, isPdf) {
      files.put(file, isPdf || isAllowed ? "waiting" : "picture");
      told();
      run();
    },
    /** Read the pictures too, from now on; or one of them. @param {string} [name] */
    allow(name) {
      [isAllowed, state.ended] = [true, ""];
      files.allow(name);
      run();
    },
    /** @param {string} name */
    drop(name) {
      if (files.of(name)?.state === "reading") cancel();
      files.drop(name);
      told();
    },
    clear() {
      files.clear();
      clearTimeout(timer);
      reader?.leave();
      stop("");
    },
  };
  return state;
}
