// Keeps the site on this device, so that it works without a network, and keeps its promise there:
// to the host go only addresses of this build's files, with nothing in them but its version, and
// the workers that hold a visitor's words are sealed on every host.
// A classic script: not every browser runs modules here. A new build is a new script, which waits
// until the pages of the old one are closed, or until the visitor asks for it.
/* global FILES, FIRST, VERSION, listed, languageOf, newer, page, file, begin, bring, prune */

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
  if (event.data === "claim") event.waitUntil(self.clients.claim());
  if (!event.data.keep) return;
  const told = (done, total) => port?.postMessage({ done, total });
  const failed = () => port?.postMessage({ failed: true });
  event.waitUntil(begin().then(() => bring(whole(event.data.keep), told)).catch(failed));
});
