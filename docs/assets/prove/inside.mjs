/** The ways out of a worker, each tried towards this site's own host and none other. */

/** @param {string} name @param {string} kind */
function told(name, kind) {
  return new Promise((done, fail) => {
    const source = new /** @type {any} */ (self)[kind](name);
    source.onopen = done;
    source.onerror = fail;
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
  socket: (address) => told(address.replace(/^http/, "ws"), "WebSocket"),
  events: (address) => told(address, "EventSource"),
  peer: async () => new /** @type {any} */ (self).RTCPeerConnection(),
};

self.addEventListener("message", async ({ data }) => {
  if (!data.address) return;
  for (const [name, way] of Object.entries(WAYS)) {
    const isOpen = await way(data.address).then(
      () => true,
      () => false,
    );
    self.postMessage({ way: `inside-${name}`, isOpen });
  }
});
