/** Forgetting: every store of this site, as far as the browser gives it to the page at all. */
import { BASE, done } from "./keep.mjs";
import { ever } from "./patience.mjs";

/** Empty every store of this site in this browser; one that cannot be reached holds up no other. */
export async function forgetAll() {
  const emptied = [
    async () => localStorage.clear(),
    async () => sessionStorage.clear(),
    async () => {
      const bases = (await indexedDB.databases?.()) ?? [{ name: BASE }];
      await Promise.all(bases.map(({ name }) => (name ? done(indexedDB.deleteDatabase(name)) : null)));
    },
    async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))),
    async () => {
      const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
      await Promise.all(workers.map((worker) => worker.unregister()));
    },
  ].map((empty) => ever(empty()));
  const failed = (await Promise.allSettled(emptied)).filter(({ status }) => status === "rejected");
  const reasons = failed.map((one) => "reason" in one && one.reason);
  const isBarred = reasons.some((reason) => reason?.name === "SecurityError");
  if (!reasons.every((reason) => isUnreachable(reason, isBarred))) throw new Error("something is still kept");
}

/** What Chromium says of some stores when it bars all. */
const DENIED = ["UnknownError", "NotSupportedError"];

/** A store that the browser does not give to this page holds nothing.
 * @param {unknown} reason @param {boolean} isBarred whether it bars others from this page as well */
function isUnreachable(reason, isBarred) {
  const isLacking = reason instanceof ReferenceError || reason instanceof TypeError;
  const name = reason instanceof DOMException ? reason.name : "";
  return isLacking || name === "SecurityError" || (isBarred && DENIED.includes(name));
}
