// tesseract.js at work: the path of a picture a line in, its lines of text as JSON out.
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { createWorker } from "tesseract.js";

const SURE = 90;
const langPath = fileURLToPath(
  new URL("node_modules/@tesseract.js-data/chi_sim/4.0.0_best_int", import.meta.url),
);
const worker = await createWorker("chi_sim", 1, { langPath, cacheMethod: "none" });

/** @param {unknown} answer */
const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);

say({ legible: "" });
for await (const path of createInterface({ input: process.stdin })) {
  const { data } = await worker.recognize(path, {}, { blocks: true, text: false });
  const lines = (data.blocks ?? [])
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines);
  say(
    lines.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({
      text,
      quad: [[x0, y0], [x1, y0], [x1, y1], [x0, y1]],
      sure: confidence >= SURE,
    })),
  );
}
await worker.terminate();
