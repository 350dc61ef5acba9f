// Runs the engine in a sealed worker and reports to the server what it answered, and how it is held.
import { connected } from "/assets/checker/opening.mjs";

const home = new URL("/engine/", location.href).href;

/** @returns {Promise<object>} */
async function answer() {
  const nothing = () => {};
  const { value } = await connected({
    ...{ base: home, version: "test", list: "", told: nothing, opened: nothing, ended: nothing },
  });
  return JSON.parse(value);
}
const report = await answer().catch((error) => ({ failed: String(error) }));
await fetch("/answer", { method: "POST", body: JSON.stringify(report) });
