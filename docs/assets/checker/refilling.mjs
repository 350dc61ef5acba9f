/** Filling the form from a file, and from what another page of this site chose. */
/** @import { Tree } from "./types" */
import { choose } from "./choosing.mjs";
import { all } from "./dom.mjs";
import { write } from "./form.mjs";
import { reflectAll } from "./mirrors.mjs";
import { atLeast, items, remove } from "./repeat.mjs";
import { settle } from "./when.mjs";

/**
 * Fill the form anew; gives the paths that have no place.
 * @param {HTMLElement} root @param {HTMLFormElement} form @param {Tree} submission
 * @param {{ papers?: boolean }} [options] whether the files that lie there are put away too
 */
export function renew(root, form, submission, { papers = true } = {}) {
  form.reset();
  for (const repeat of all(root, "[data-repeat]")) {
    if (repeat.dataset.repeat?.includes(".")) continue;
    if (!papers && repeat.matches("[data-files]")) continue;
    for (const item of items(repeat).reverse()) remove(repeat, item);
    atLeast(repeat);
  }
  const missed = write(form, submission);
  reflectAll(form);
  return missed;
}

/** Take answers from the address (`#name=value&…`), and leave none there.
 * @param {HTMLElement} root @param {HTMLFormElement} form */
export function arrive(root, form) {
  const given = [...location.hash.matchAll(/[#&]([\w.]+)=([\w-]+)/g)];
  if (given.length === 0) return;
  for (const [, name, value] of given) write(form, value, name);
  settle(root);
  choose(root, form);
  history.replaceState(null, "", location.pathname);
}
