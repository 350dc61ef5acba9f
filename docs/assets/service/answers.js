// What a page is answered with: what is kept of this build, else what the host has.
/* global SEALS, address, isOurs, begin, keep, kept, unkept */

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
