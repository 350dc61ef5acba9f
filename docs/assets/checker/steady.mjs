/** A line to the engine that starts once, and again when the engine falls over. */
/** @import { Progress } from "./types" */
/** @import { Line } from "./opening.mjs" */
import { connected } from "./opening.mjs";

/**
 * @param {{
 *   base: string, version: string, list: string,
 *   told: (progress: Progress) => void, lost: () => void,
 * }} options `lost`: the worker is gone, and all that it had with it.
 */
export function steady({ base, version, list, told, lost }) {
  /** @type {Line | null} */
  let line = null;
  /** @type {Promise<void> | null} */
  let starting = null;
  let isReady = false;
  let forgotten = 0;

  /** @param {Progress["state"]} state */
  const tell = (state) => told({ state, loaded: 0, total: 0 });
  function ended() {
    [line, starting, isReady] = [null, null, false];
    lost();
  }

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

  return {
    start,
    hasStarted: () => starting !== null,
    line: () => line,
    /** Say that it is ready: a part may have been loaded on the way. */
    ready: () => tell("ready"),
    /** Ask; again of a new worker if this one falls over, but not what is forgotten by then.
     * @template T @param {(own: Line) => Promise<T>} asking */
    async asked(asking) {
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
    },
    /** Stop; what was asked is not asked again. */
    forget() {
      forgotten += 1;
      line?.stop("forgotten");
      tell("idle");
    },
  };
}
