/** The ways out of a page, each tried with a canary towards a host that cannot exist. */

/** Names under .invalid are reserved: where a rule fails to hold, nobody is reached all the same. */
export const NOWHERE = "https://canary.invalid/";
/** What a way gives that this browser does not have. */
export const ABSENT = "absent";

/** @param {string} name @param {Record<string, string>} given */
function placed(name, given) {
  const element = Object.assign(document.createElement(name), given, { hidden: true });
  document.body.append(element);
  setTimeout(() => element.remove(), 3000);
  return element;
}

/** @param {string} action */
function submitted(action) {
  placed("iframe", { name: "prove-form" });
  const form = /** @type {HTMLFormElement} */ (placed("form", { action, method: "post", target: "prove-form" }));
  form.submit();
}

/**
 * A worker that may start is under the page's rules: what goes nowhere at all is refused there too.
 * @param {string} address
 */
function worked(address) {
  const words = `fetch(${JSON.stringify(address)}).catch(() => fetch("data:,")).then(() => "", () => "connect-src").then(postMessage)`;
  const worker = new Worker(URL.createObjectURL(new Blob([words], { type: "text/javascript" })));
  return new Promise((done) => {
    worker.addEventListener("message", ({ data }) => done(data));
    worker.addEventListener("error", () => done(""));
    setTimeout(done, 3000, "");
  }).finally(() => worker.terminate());
}

/** @param {string} href */
function prefetched(href) {
  placed("link", { rel: "prefetch", href });
  return document.createElement("link").relList.supports("prefetch") ? "" : ABSENT;
}

/**
 * What a way gives as text is the rule that stopped it, where the page does not hear of it.
 * @type {Record<string, (address: string) => unknown>}
 */
export const WAYS = {
  fetch: (address) => fetch(address, { mode: "no-cors" }),
  request: (address) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.send("canary");
  },
  beacon: (address) => navigator.sendBeacon(address, "canary"),
  socket: (address) => new WebSocket(address.replace("https", "wss")),
  events: (address) => new EventSource(address),
  image: (src) => placed("img", { src, alt: "" }),
  style: (href) => placed("link", { rel: "stylesheet", href }),
  font: (address) => new FontFace("canary", `url(${address})`).load(),
  media: (src) => placed("video", { src }),
  script: (src) => placed("script", { src }),
  import: (address) => import(address),
  frame: (src) => placed("iframe", { src }),
  form: submitted,
  worker: worked,
  prefetch: prefetched,
};
