/** The ways out of a page, each tried with a canary towards a host that cannot exist. */

/** Names under .invalid are reserved: where a rule fails to hold, nobody is reached all the same. */
export const NOWHERE = "https://canary.invalid/";

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

/** @param {string} address */
function worked(address) {
  const script = new Blob([`fetch(${JSON.stringify(address)})`], { type: "text/javascript" });
  new Worker(URL.createObjectURL(script)).terminate();
}

/** @type {Record<string, (address: string) => unknown>} */
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
  prefetch: (href) => placed("link", { rel: "prefetch", href }),
};
