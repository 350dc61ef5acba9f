/** Keeps the site on this device by its service worker, and says when a new build has come. */
import { afterwards } from "./first.mjs";

/** @type {HTMLElement | null} */
const notice = document.querySelector("[data-renewal]");
const isEnglish = document.documentElement.lang.startsWith("en");
const home = new URL(isEnglish ? "../../../" : "../../", import.meta.url);

/** @param {ServiceWorkerRegistration} registration */
function watch(registration) {
  const show = () => {
    if (notice && registration.waiting && navigator.serviceWorker.controller) notice.hidden = false;
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", show);
  });
  show();
  notice?.querySelector("button")?.addEventListener("click", () => {
    if (!registration.waiting) location.reload();
    registration.waiting?.postMessage("renew");
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
  });
}

/** Another tab has gone over to the new build: what is open here is the old one.
 * @param {ServiceWorker | null} before */
function follow(before) {
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (notice && before) notice.hidden = false;
    before = navigator.serviceWorker.controller;
  });
}

/** Be answered by the worker: it may have passed over a page that was just coming when it took over. */
async function join() {
  const { active } = await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) active?.postMessage("claim");
}

/** Keep everything of this language, the reader and the engine, when the visitor asks for it. */
function offer() {
  /** @type {HTMLElement | null} */
  const part = document.querySelector("[data-keep-site]");
  const status = part?.querySelector("[role=status]");
  const words = part?.dataset ?? {};
  if (!part || !status) return;
  part.hidden = false;
  part.querySelector("button")?.addEventListener("click", async () => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      const isAll = data.done === data.total;
      const said = data.failed ? words.failed : isAll ? words.all : words.some;
      status.textContent = (said ?? "").replace("{done}", data.done).replace("{total}", data.total);
    };
    active?.postMessage({ keep: isEnglish ? "en" : "zh" }, [port2]);
  });
}

if (navigator.serviceWorker) {
  follow(navigator.serviceWorker.controller);
  // Keeping brings a megabyte, and the line may be slow.
  await afterwards();
  try {
    watch(await navigator.serviceWorker.register(new URL("service.js", home), { updateViaCache: "none" }));
    offer();
    await join();
  } catch {
    // A browser that keeps nothing still has the site from the network.
  }
}
