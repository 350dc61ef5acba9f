// Keeps the site on this device, so that it works without a network, and keeps its promise there:
// to the host go only addresses of this build's files, with nothing in them but its version, and
// the workers that hold a visitor's words are sealed on every host.
// A classic script: not every browser runs modules here. A new build is a new script, which waits
// until the pages of the old one are closed, or until the visitor asks for it.
/* global FILES, FIRST, SEALS, VERSION, address, listed, isOurs, begin, keep, kept, unkept, bring, prune */

const PROGRAM = "engine/pyodide.asm.wasm";
/** Pages that came from a newer build than this one. */
const newer = new Set();
const languageOf = (path) => (path.startsWith("en/") ? "en" : "zh");

/** Seal what has a seal; most hosts have done so already. */
function sealed(path, response) {
  const seal = SEALS[path.replace(/^en\//, "")];
  if (!seal) return response;
  const headers = new Headers(response.headers);
  headers.set("Content-Security-Policy", seal);
  return new Response(response.body, { status: response.status, headers });
}

/** A page, kept or as the host has it now; what stands behind its path is told to nobody. */
async function page(event, path) {
  const here = await kept(path);
  if (here) return here;
  let response;
  try {
    response = await fetch(address(path), { redirect: "manual" });
  } catch {
    return unkept(languageOf(path));
  }
  // Where the host sends on to, the browser goes by itself.
  if (response.type === "opaqueredirect") return response;
  const copy = response.clone();
  if (await isOurs(path, response.clone())) event.waitUntil(begin().then(() => keep(path, copy)));
  else if (response.ok) {
    newer.add(event.resultingClientId);
    self.registration.update().catch(() => {});
  }
  return response;
}

/**
 * What is kept, or the same as the browser has it: with a program it also keeps the machine code
 * that it made of it, and Python starts in half the time. Whoever asked compares the content, and
 * asks past all that is on the way where it is another.
 */
async function nearest({ request }, path, here) {
  if (path !== PROGRAM || request.cache === "reload") return here;
  const inBrowser = fetch(request, { cache: "only-if-cached", mode: "same-origin" });
  const answer = await inBrowser.catch(() => here);
  return answer.ok ? answer : here;
}

/** Anything else; a page of a newer build gets that build's. */
async function file(event, path, isOurBuild) {
  const here = isOurBuild && (await kept(path));
  if (here) return sealed(path, await nearest(event, path, here));
  const response = await fetch(event.request);
  if (isOurBuild) event.waitUntil(keep(path, response.clone()));
  return sealed(path, response);
}

self.addEventListener("fetch", (event) => {
  const { request, clientId } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  // Nothing of this site asks in another way, and a body would be words for the host.
  if (request.method !== "GET") return event.respondWith(Response.error());
  const path = listed(url);
  const version = /^\?v=(\w+)$/.exec(url.search)?.[1];
  if (request.mode === "navigate") {
    if (path) event.respondWith(page(event, path));
  } else if (path && (version || !url.search)) {
    const isOurBuild = !newer.has(clientId) && [VERSION, undefined].includes(version);
    event.respondWith(file(event, path, isOurBuild));
  } else event.respondWith(Response.error());
});

self.addEventListener("install", (event) => {
  const first = async () => {
    await begin();
    const clients = await self.clients.matchAll({ includeUncontrolled: true });
    const paths = clients.map(({ url }) => listed(new URL(url)) ?? "");
    for (const language of new Set(paths.map(languageOf))) {
      // What does not fit is left out; the next visit tries again.
      await bring(FIRST[language]).catch(() => {});
    }
  };
  event.waitUntil(first());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), prune()]));
});

/** Everything of a language, and what checks and reads. */
function whole(language) {
  const isOurs = (path) => /^(engine|reader|bench)\//.test(path) || languageOf(path) === language;
  return Object.keys(FILES).filter(isOurs);
}

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data === "renew") self.skipWaiting();
  if (!event.data.keep) return;
  const told = (done, total) => port?.postMessage({ done, total });
  const failed = () => port?.postMessage({ failed: true });
  event.waitUntil(begin().then(() => bring(whole(event.data.keep), told)).catch(failed));
});
