// What is kept on this device: files of this build, each under its place and its content, so that
// no build ever meets another's. The build writes FILES and the other names above this.
/* global FILES */
const STORE = "beiancheck";
const HOME = new URL("./", self.location.href);

const key = (path) => `${HOME}${encodeURI(path)}?${FILES[path]}`;
/** Where the host has a file; a page by its folder, because some hosts send on from index.html. */
const address = (path) => HOME + encodeURI(path).replace(/(^|\/)index\.html$/, "$1");
/** A browser refuses a kept page that the host sent on to; what counts is that its content is ours. */
const direct = (response) => (response.redirected ? new Response(response.body, response) : response);

/** The path of an address in the build's list; a folder is its page. */
function listed(url) {
  if (!url.href.startsWith(HOME.href)) return null;
  let path;
  try {
    path = decodeURI(url.pathname.slice(HOME.pathname.length));
  } catch {
    return null; // No file has such a name.
  }
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return Object.hasOwn(FILES, file) ? file : null;
}

/** Whether an answer is this build's file. */
async function isOurs(path, response) {
  if (!response.ok) return false;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  const hex = [...hash.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, "0"));
  return hex.join("") === FILES[path];
}

/** Begin to keep: on a visit's first page, or when the visitor asks for it. */
async function begin() {
  // Where the browser keeps nothing the site goes on without.
  await caches.open(STORE).catch(() => {});
}

/** Keep a file if it is this build's and there is room.
 *
 * Once a visitor has had everything forgotten there is no store, and a page that is still open
 * brings none back by what it asks for afterwards.
 */
async function keep(path, response) {
  if (!(await isOurs(path, response.clone()))) return false;
  try {
    if (!(await caches.has(STORE))) return false;
    await (await caches.open(STORE)).put(key(path), direct(response));
  } catch {
    return false;
  }
  return true;
}

/** The kept file, if it is there and the browser lets it be read. */
async function kept(path) {
  try {
    return await caches.match(key(path), { cacheName: STORE });
  } catch {
    return undefined;
  }
}

/** What is said of a page that is not kept where there is no line; in the other language at need. */
async function unkept(language) {
  const pages = ["en/offline.html", "offline.html"];
  if (language === "zh") pages.reverse();
  const [page] = (await Promise.all(pages.map(kept))).filter(Boolean);
  return page ?? Response.error();
}

/** Bring files that are not here yet, a few at a time; tells how many are kept. */
async function bring(paths, told = () => {}) {
  const left = [...paths];
  let done = 0;
  const one = async (path) => {
    const isHere =
      (await kept(path)) ?? (await keep(path, await fetch(address(path), { cache: "no-cache" })));
    if (!isHere) throw new Error(`no room, or not of this build: ${path}`);
    told((done += 1), paths.length);
  };
  const some = async () => {
    for (let path = left.shift(); path; path = left.shift()) await one(path);
  };
  // Where one fails the others go no further, and nothing is told after it.
  const lanes = [1, 2, 3, 4].map(() => some().finally(() => (left.length = 0)));
  const failed = (await Promise.allSettled(lanes)).find(({ reason }) => reason);
  if (failed) throw failed.reason;
}

/** Let go of what is no file of this build. */
async function prune() {
  if (!(await caches.has(STORE))) return;
  const store = await caches.open(STORE);
  const ours = new Set(Object.keys(FILES).map(key));
  for (const { url } of await store.keys()) if (!ours.has(url)) await store.delete(url);
}
