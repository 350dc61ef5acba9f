/** Keeping on this device, only if asked: typed words and, separately, pictures. */

const KEY = "beiancheck.typed";
export const BASE = "beiancheck";
const STORE = "files";

/** @param {unknown} typed @returns {boolean} whether there was room and leave */
export function keepTyped(typed) {
  try {
    localStorage.setItem(KEY, JSON.stringify(typed));
    return true;
  } catch {
    return false;
  }
}

/** @returns {any} what was kept, or null */
export function keptTyped() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}

export function dropTyped() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing may be kept, nothing was.
  }
}

/** A line to the other tabs, where the browser has one and lets this page have it. */
function line() {
  try {
    return new BroadcastChannel(BASE);
  } catch {
    return null;
  }
}
const others = line();

/** Tell the other tabs that this one changed what is kept. */
export const tellOthers = () => others?.postMessage("changed");

/** @param {() => void} heard called when another tab changed what is kept */
export const hearOthers = (heard) => others?.addEventListener("message", heard);

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
export function done(request) {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("blocked", () => reject(new Error("another tab has it open")));
  });
}

/** @template T @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => T} work */
async function inStore(mode, work) {
  const opening = indexedDB.open(BASE, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(STORE));
  const base = await done(opening);
  base.addEventListener("versionchange", () => base.close());
  try {
    const transaction = base.transaction(STORE, mode);
    const ended = new Promise((resolve, reject) => {
      transaction.addEventListener("complete", resolve);
      transaction.addEventListener("abort", () => reject(transaction.error));
    });
    const result = work(transaction.objectStore(STORE));
    await ended;
    return result;
  } finally {
    base.close();
  }
}

/** Bytes, not files: WebKit's private windows keep none that were made in the page. @param {File[]} files */
export async function keepFiles(files) {
  const held = await Promise.all(
    files.map(async (file) => ({ name: file.name, type: file.type, bytes: await file.arrayBuffer() })),
  );
  await inStore("readwrite", (store) => {
    store.clear();
    for (const one of held) store.put(one, one.name);
  });
}

/** @returns {Promise<File[]>} */
export async function keptFiles() {
  const known = await indexedDB.databases?.();
  if (known && !known.some(({ name }) => name === BASE)) return [];
  const request = await inStore("readonly", (store) => store.getAll());
  return request.result.map((held) => (held instanceof File ? held : new File([held.bytes], held.name, held)));
}

export async function dropFiles() {
  await done(indexedDB.deleteDatabase(BASE));
}
