/** The page's end of the engine: starts it, asks it, and starts it again when it falls over. */
/** @import { Answer, Ask, Kept, Progress } from "./types" */
/** @import { Line } from "./opening.mjs" */
import { connected } from "./opening.mjs";

/** @param {{ base: string, version: string, list: string, told: (progress: Progress) => void }} options */
export function engine({ base, version, list, told }) {
  /** @type {Line | null} */
  let line = null;
  /** @type {Promise<void> | null} */
  let starting = null;
  /** @type {Map<string, Blob>} */
  const files = new Map();
  /** @type {Map<string, Blob>} */
  let sent = new Map();
  let isReady = false;
  let forgotten = 0;

  /** @param {Progress["state"]} state */
  const tell = (state) => told({ state, loaded: 0, total: 0 });
  const ended = () => ([line, starting, isReady, sent] = [null, null, false, new Map()]);

  /** Load everything; asking again while it loads or when it is there costs nothing. */
  function start() {
    starting ??= (async () => {
      tell("loading");
      try {
        await connected({
          ...{ base, version, list, ended },
          told: (loaded, total) => told({ state: isReady ? "more" : "loading", loaded, total }),
          opened: (own) => (line = own),
        });
      } catch (error) {
        tell("failed");
        throw error;
      }
      isReady = true;
      tell("ready");
    })();
    return starting;
  }

  /** Ask; again of a new worker if this one falls over, but not what is forgotten by then. @template T @param {(own: Line) => Promise<T>} asking */
  async function asked(asking) {
    const turn = forgotten;
    await start();
    const own = line;
    try {
      if (!own || turn !== forgotten) throw new Error("the engine is gone");
      return await asking(own);
    } catch (error) {
      if (turn !== forgotten) throw error;
      own?.stop(String(error));
      await start();
      if (!line) throw error;
      return asking(line);
    }
  }

  /** @param {Line} own @param {string} name @param {Blob} blob */
  async function send(own, name, blob) {
    const found = await own.post({ call: "keep", name, bytes: await blob.arrayBuffer() });
    sent.set(name, blob);
    tell("ready");
    return found;
  }

  /** Ask for the whole answer; what the worker does not have is sent first.
   * @param {Omit<Ask, "id">} ask @returns {Promise<Answer>} */
  function ask(ask) {
    // Where nothing runs there is nothing to stop.
    if (ask.call === "read_stop" && !starting) return Promise.resolve({ id: 0 });
    return asked(async (own) => {
      for (const [name, blob] of files) if (sent.get(name) !== blob) await send(own, name, blob);
      const answer = await own.ask(ask);
      // A part may have been loaded on the way.
      tell("ready");
      return answer;
    });
  }

  return {
    start,
    ask,
    hasStarted: () => starting !== null,
    /** @param {string} name @param {Blob} blob @returns {Promise<Kept>} */
    async keep(name, blob) {
      files.set(name, blob);
      return JSON.parse(await asked((own) => send(own, name, blob)));
    },
    /** @param {string} name */
    async drop(name) {
      if (files.delete(name) && sent.delete(name)) await line?.post({ call: "drop", name });
    },
    /** @param {object} request @param {Ask["call"]} [call] */
    run: async (request, call = "run") =>
      (await ask({ call, request: JSON.stringify(request) })).value ?? "",
    forget() {
      forgotten += 1;
      files.clear();
      line?.stop("forgotten");
      tell("idle");
    },
  };
}
