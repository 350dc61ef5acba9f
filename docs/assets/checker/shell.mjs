/**
 * A sealed worker at its start: its answer's policy lets nothing in and nothing out. The page posts
 * in the modules, in their order, each as it is listed; they are joined here and the last one runs.
 */

const IMPORTED = /(?<=from ")[^"]+(?=")/g;

/** @param {string} path */
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);

/** @param {[string, ArrayBuffer][]} modules */
async function join(modules) {
  /** @type {Map<string, string>} */
  const addresses = new Map();
  let last = "";
  for (const [path, bytes] of modules) {
    const text = new TextDecoder().decode(bytes);
    const joined = text.replace(IMPORTED, (other) => addresses.get(nameOf(other)) ?? other);
    last = URL.createObjectURL(new Blob([joined], { type: "text/javascript" }));
    addresses.set(nameOf(path), last);
  }
  await import(last);
}

self.addEventListener(
  "message",
  ({ data }) => {
    join(data).then(
      () => self.postMessage({ id: 0 }),
      (error) => self.postMessage({ id: 0, error: String(error) }),
    );
  },
  { once: true },
);
// Whoever got this far has the whole program.
self.postMessage({ id: 0 });
