/** The ways out of a worker, each tried towards a file of this site's own host, which answers. */

/** The rules by which the browser says that it stopped a way; not every browser says so in workers. */
const stopped = /** @type {Map<string, string>} */ (new Map());
self.addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => {
  stopped.set(/[?&]way=([\w-]+)/.exec(blockedURI)?.[1] ?? "", effectiveDirective);
});
/** Firefox says nothing of an EventSource in a worker; the same rule is over both. */
const SAME = /** @type {Record<string, string>} */ ({ events: "fetch" });
const [BRIEF, LONG] = [200, 2000];

/** Let go: whether the other side understands it is no matter. @param {string} name @param {string} kind */
function gone(name, kind) {
  return new Promise((done) => {
    const source = new /** @type {any} */ (self)[kind](name);
    source.onopen = done;
    source.onerror = done;
  });
}

/** @param {string} address */
function requested(address) {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.onload = done;
    request.onerror = fail;
    request.open("GET", address);
    request.send();
  });
}

/** @type {Record<string, (address: string) => Promise<unknown>>} */
const WAYS = {
  fetch: (address) => fetch(address),
  request: requested,
  import: (address) => import(address),
  socket: async (address) => gone(address.replace(/^http/, "ws"), "WebSocket"),
  events: async (address) => gone(address, "EventSource"),
  peer: async () => new RTCPeerConnection(),
};

/** @param {string} name @param {number} patience */
async function rule(name, patience) {
  const end = performance.now() + patience;
  while (!stopped.has(name) && performance.now() < end) await new Promise((done) => setTimeout(done, 50));
  return stopped.get(name) ?? stopped.get(SAME[name]) ?? "";
}

/** @param {string} name @param {string} address */
async function tried(name, address) {
  const error = await WAYS[name](`${address}&way=${name}`).then(
    () => null,
    (thrown) => thrown,
  );
  const by = await rule(name, error ? BRIEF : LONG);
  const outcome = error instanceof ReferenceError ? "absent" : error || by ? "stopped" : "open";
  self.postMessage({ way: `inside-${name}`, outcome, rule: by });
}

self.addEventListener("message", ({ data }) => {
  if (data.address) for (const name of Object.keys(WAYS)) tried(name, data.address);
});
