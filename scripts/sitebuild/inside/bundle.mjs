// Puts the scripts of a page into one file each, in place of those that the pages name.
// Arguments: the folder of the assets, then the scripts below it.
import { build } from "esbuild-wasm";

const [folder, ...entries] = process.argv.slice(2);

await build({
  absWorkingDir: folder,
  entryPoints: entries,
  outbase: ".",
  outdir: ".",
  outExtension: { ".js": ".mjs" },
  allowOverwrite: true,
  bundle: true,
  // What two entries share stays one module with one state.
  splitting: true,
  chunkNames: "shared/[name]-[hash]",
  format: "esm",
  target: "es2022",
  charset: "utf8",
  // Not minified: the six kilobytes that this would spare are worth less than being read.
  minify: false,
  logLevel: "error",
});
