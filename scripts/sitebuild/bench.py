"""What repairs pictures in the browser: our own modules for a sealed worker, and what opens HEIC.

build/bench/ is copied to site/bench/. libheif-js opens pictures of iPhones where browsers cannot;
nothing of it is loaded before a visitor asks for it.
"""

import json
import shutil

from sitebuild import manifest, say, stamps
from sitebuild.places import ASSETS, BUILD, NODE_MODULES, ROOT, SCRIPTS

BENCH = BUILD / "bench"
PACKAGE = NODE_MODULES / "libheif-js"
# Script and program apart, unchanged, so that either can be replaced by another build (LGPL-3.0).
TAKEN = ("libheif.js", "libheif.wasm")
# In an order in which each stands after those that it imports.
MODULES = (
    "checker/parts.mjs",
    "repairs/edges.mjs",
    "repairs/printed.mjs",
    "repairs/empty.mjs",
    "repairs/warping.mjs",
    "repairs/drawing.mjs",
    "repairs/encoding.mjs",
    "repairs/fitting.mjs",
    "repairs/heic.mjs",
    "repairs/stripping.mjs",
    "repairs/worker.mjs",
)
NOTICE = """\
libheif.js and libheif.wasm are files of the npm package libheif-js {version}, unchanged.
They hold libheif and libde265, GNU Lesser General Public License, version 3; its text and that
of the GPL stand in LICENSE.txt beside this file.

Corresponding sources: https://github.com/strukturag/libheif, https://github.com/strukturag/libde265
How they were built: https://github.com/catdad-experiments/libheif-emscripten
"""


def pack() -> None:
    """Bring build/bench/ up to date; the npm packages must be there."""
    scripts = [SCRIPTS / "sitebuild" / f"{name}.py" for name in ("bench", "manifest")]
    scripts += [ASSETS / name for name in MODULES]
    value = stamps.digest([ROOT / "package-lock.json", *scripts])
    if stamps.fresh("bench", value, BENCH / manifest.NAME):
        return
    with say.step("Laying out what repairs pictures in the browser"):
        shutil.rmtree(BENCH, ignore_errors=True)
        BENCH.mkdir(parents=True)
        for name in TAKEN:
            shutil.copyfile(PACKAGE / "libheif-wasm" / name, BENCH / name)
        shutil.copyfile(PACKAGE / "libheif-wasm" / "LICENSE", BENCH / "LICENSE.txt")
        text = NOTICE.format(version=version())
        (BENCH / "NOTICE.txt").write_text(text, encoding="utf-8", newline="\n")
        manifest.write(BENCH, MODULES, ())
    stamps.keep("bench", value)


def version() -> str:
    """Give the version of the npm package."""
    package = (PACKAGE / "package.json").read_text(encoding="utf-8")
    return str(json.loads(package)["version"])


def size() -> int:
    """Give the bytes that opening a HEIC picture takes; 0 before the first build."""
    files = [BENCH / name for name in TAKEN]
    return sum(path.stat().st_size for path in files if path.exists())
