"""What reads pictures in the browser: the runtime's three files and the models, with a list.

build/reader/ is copied to site/reader/; nothing of it is loaded before a first picture arrives.
"""

import gzip
import importlib.metadata
import shutil
from collections.abc import Iterable
from pathlib import Path

from sitebuild import manifest, models, say, stamps
from sitebuild.places import ASSETS, BUILD, NODE_MODULES, ROOT, SCRIPTS

READER = BUILD / "reader"
RUNTIME = NODE_MODULES / "onnxruntime-web"
# The other builds in the package are two to ten times as large.
TAKEN = ("ort.wasm.min.mjs", "ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm")
# In an order in which each stands after those that it imports.
MODULES = (
    "checker/parts.mjs",
    "reader/cutting.mjs",
    "reader/patches.mjs",
    "reader/cells.mjs",
    "reader/levels.mjs",
    "reader/clearing.mjs",
    "reader/windows.mjs",
    "reader/measuring.mjs",
    "reader/codes.mjs",
    "reader/models.mjs",
    "reader/raster.mjs",
    "reader/scaling.mjs",
    "reader/weighing.mjs",
    "reader/worker.mjs",
)
FIRST = (*TAKEN, "det.onnx", "rec.onnx", "rec.txt", "rec-names.txt")
SECOND = ("rec-names.onnx",)
CODES = ("zxing.mjs", "zxing.wasm")
"""Brought with the first paper that may bear a QR code."""
ZXING = NODE_MODULES / "zxing-wasm"


def pack() -> None:
    """Bring build/reader/ up to date; the models must have been made."""
    scripts = [SCRIPTS / "sitebuild" / f"{name}.py" for name in ("reader", "manifest")]
    scripts += [ASSETS / name for name in MODULES]
    sources = [models.MODELS, ROOT / "package-lock.json", *scripts]
    value = stamps.digest(sources)
    if stamps.fresh("reader", value, READER / "manifest.json"):
        return
    with say.step("Laying out what reads pictures in the browser"):
        shutil.rmtree(READER, ignore_errors=True)
        shutil.copytree(models.MODELS, READER)
        for name in TAKEN:
            shutil.copyfile(RUNTIME / "dist" / name, READER / name)
        lay_scanner()
        write_licences()
        told = {"first": sent(FIRST), "second": sent(SECOND), "codes": sent(CODES)}
        manifest.write(READER, MODULES, FIRST, sent=told)
    stamps.keep("reader", value)


def lay_scanner() -> None:
    """Lay out what finds QR codes; of its builds, the one in a single script."""
    script = (ZXING / "dist" / "iife" / "reader" / "index.js").read_text(encoding="utf-8")
    whole = script + "\nexport default ZXingWASM;\n"
    (READER / "zxing.mjs").write_text(whole, encoding="utf-8")
    shutil.copyfile(ZXING / "dist" / "reader" / "zxing_reader.wasm", READER / "zxing.wasm")


def sent(names: Iterable[str]) -> int:
    """Count the bytes that a host sends which compresses: what visitors are told beforehand."""
    return sum(len(gzip.compress((READER / name).read_bytes(), mtime=0)) for name in names)


def write_licences() -> None:
    """Lay the runtime's terms beside it: the npm package lacks them, its wheel for Python not."""
    wheel = importlib.metadata.distribution("onnxruntime")
    for name in ("LICENSE", "ThirdPartyNotices.txt"):
        source = Path(str(wheel.locate_file(f"onnxruntime/{name}")))
        shutil.copyfile(source, READER / "licences" / f"onnxruntime-{name}")
    shutil.copyfile(ZXING / "LICENSE", READER / "licences" / "zxing-wasm-LICENSE")
    scanner = importlib.metadata.distribution("zxing-cpp")
    (terms,) = (file for file in scanner.files or () if file.name == "LICENSE")
    shutil.copyfile(Path(str(terms.locate())), READER / "licences" / "zxing-cpp-LICENSE")
