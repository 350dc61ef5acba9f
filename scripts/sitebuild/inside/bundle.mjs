// Puts the scripts of a page into one file each, in place of those that the pages name.
// Arguments: the folder of the assets, the module that stays one for all, the scripts below the folder.
import { build } from "esbuild-wasm";

const [folder, shared, ...entries] = process.argv.slice(2);

await build({
  absWorkingDir: folder,
  entryPoints: entries,
  outbase: ".",
  outdir: ".",
  outExtension: { ".js": ".mjs" },
  allowOverwrite: true,
  bundle: true,
  external: [`*/${shared}`],
  format: "esm",
  target: "es2022",
  charset: "utf8",
  // Not minified: the six kilobytes that this would spare are worth less than being read.
  minify: false,
  logLevel: "error",
});
