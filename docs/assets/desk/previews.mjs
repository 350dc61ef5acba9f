/** Small pictures of large ones, made one after the other: thirty photos must not fill the memory. */
import { picture } from "../checker/file.mjs";

/** Pixels; twice what is shown, for fine screens. */
const WIDTH = 440;

const SHOWABLE = /^image\/(jpeg|png|webp|gif|bmp|avif)$/;

/** @type {WeakMap<HTMLElement, { url: string }>} */
const shown = new WeakMap();
/** @type {Promise<unknown>} */
let queue = Promise.resolve();

/** @param {File} file */
async function made(file) {
  const bitmap = await createImageBitmap(file, { resizeWidth: WIDTH, resizeQuality: "medium" });
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.8 });
  canvas.width = canvas.height = 0;
  return URL.createObjectURL(blob);
}

/** Show a small picture of a file, if it is one and still there then. @param {HTMLElement} item @param {File} file */
export function preview(item, file) {
  hide(item);
  if (!SHOWABLE.test(file.type)) return;
  const own = { url: "" };
  shown.set(item, own);
  queue = queue.then(async () => {
    own.url = await made(file).catch(() => "");
    if (shown.get(item) === own) picture(item, own.url);
    else URL.revokeObjectURL(own.url);
  });
}

/** Give a picture's memory back. @param {HTMLElement} item */
export function hide(item) {
  URL.revokeObjectURL(shown.get(item)?.url ?? "");
  shown.delete(item);
  picture(item, "");
}
