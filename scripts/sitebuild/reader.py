"""What reads pictures in the browser: the runtime's three files and the models, with a list.

build/reader/ is copied to site/reader/; nothing of it is loaded before a first picture arrives.
"""

import hashlib
import importlib.metadata
import json
import shutil
from pathlib import Path

from sitebuild import models, say, stamps
from sitebuild.places import BUILD, NODE_MODULES, ROOT, SCRIPTS

READER = BUILD / "reader"
RUNTIME = NODE_MODULES / "onnxruntime-web"
# The other builds in the package are two to ten times as large.
TAKEN = ("ort.wasm.min.mjs", "ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm")
FIRST = (*TAKEN, "det.onnx", "rec.onnx", "rec.txt", "rec-names.txt")
SECOND = ("rec-names.onnx",)


def pack() -> None:
    """Bring build/reader/ up to date; the models must have been made."""
    sources = [models.MODELS, ROOT / "package-lock.json", SCRIPTS / "sitebuild" / "reader.py"]
    value = stamps.digest(sources)
    if stamps.fresh("reader", value, READER / "manifest.json"):
        return
    with say.step("Laying out what reads pictures in the browser"):
        shutil.rmtree(READER, ignore_errors=True)
        shutil.copytree(models.MODELS, READER)
        for name in TAKEN:
            shutil.copyfile(RUNTIME / "dist" / name, READER / name)
        write_licences()
        write_manifest()
    stamps.keep("reader", value)


def write_licences() -> None:
    """Lay the runtime's terms beside it: the npm package lacks them, its wheel for Python not."""
    wheel = importlib.metadata.distribution("onnxruntime")
    for name in ("LICENSE", "ThirdPartyNotices.txt"):
        source = Path(str(wheel.locate_file(f"onnxruntime/{name}")))
        shutil.copyfile(source, READER / "licences" / f"onnxruntime-{name}")


def write_manifest() -> None:
    """List the files with sizes and hashes, and which are needed first."""
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    manifest = {
        "version": stamps.digest([READER])[:16],
        "runtime": package["dependencies"]["onnxruntime-web"],
        "first": {name: entry(READER / name) for name in FIRST},
        "second": {name: entry(READER / name) for name in SECOND},
    }
    text = json.dumps(manifest, indent=2, sort_keys=True)
    (READER / "manifest.json").write_text(text + "\n", encoding="utf-8")


def entry(path: Path) -> dict[str, int | str]:
    """Give a file's size and hash."""
    content = path.read_bytes()
    return {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
