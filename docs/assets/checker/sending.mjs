/** Work on files, one after the other, and say how many are still waiting. */
/** @import { Vocabulary } from "./dom.mjs" */

/** @param {HTMLElement} status @param {Vocabulary["say"]} say */
export function sender(status, say) {
  let queue = Promise.resolve();
  let count = 0;
  const tell = () => (status.textContent = say("files.reading", { count }));

  /** @param {() => Promise<void>} work it says its own troubles */
  return (work) => {
    count += 1;
    tell();
    queue = queue.then(work).then(() => {
      count -= 1;
      tell();
    });
  };
}
