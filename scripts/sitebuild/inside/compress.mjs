// Lays .br and .gz copies beside the files of a folder; what was compressed before is copied.
// Arguments: the folder, the folder that remembers.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const [folder, memory] = process.argv.slice(2);
const COMPRESSIBLE = /\.(html|css|js|mjs|json|svg|xml|txt|wasm|zip|bin|onnx)$/;
const SMALLEST = 1024;
const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** @type {Record<string, (content: Buffer) => Promise<Buffer>>} */
const WAYS = {
  ".br": (content) => promisify(brotliCompress)(content, { params: quality }),
  ".gz": (content) => promisify(gzip)(content, { level: 9 }),
};

/** Twins hold the same files: each content is compressed once. @type {Map<string, Promise<void>>} */
const running = new Map();

/** @param {string} path @param {string} suffix */
async function compress(path, suffix) {
  const content = readFileSync(path);
  const name = createHash("sha256").update(content).digest("hex");
  const known = join(memory, name + suffix);
  if (!running.has(known)) running.set(known, remember(known, content, suffix));
  await running.get(known);
  await copyFile(known, path + suffix);
}

/** @param {string} known @param {Buffer} content @param {string} suffix */
async function remember(known, content, suffix) {
  if (!existsSync(known)) await writeFile(known, await WAYS[suffix](content));
}

mkdirSync(memory, { recursive: true });
const large = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .filter((path) => readFileSync(path).length >= SMALLEST);
// Node compresses on its own threads, as many as there are cores.
await Promise.all(large.flatMap((path) => Object.keys(WAYS).map((suffix) => compress(path, suffix))));
