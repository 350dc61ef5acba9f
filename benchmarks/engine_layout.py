"""The site and stock Pyodide beside each other, with pages that time their starts."""

import json
import os
import re
import shutil
from pathlib import Path

from sitebuild import engine, wheels
from sitebuild.places import SITE

VERSION = re.compile(r'data-version="(\w+)"')


def lay_out(folder: Path) -> str:
    """Lay the site and stock Pyodide beside each other; give the version of the engine."""
    shutil.copytree(SITE, folder, copy_function=os.link, dirs_exist_ok=True)
    shutil.copytree(engine.PYODIDE, folder / "stock")
    wanted = (*engine.ZIPPED, *engine.UNPACKED)
    found = [*wheels.fetched("engine"), wheels.checker()]
    taken = [path for path in found if path.name.split("-")[0] in wanted]
    for path in taken:
        shutil.copy(path, folder / "stock")
    plan = {"library": engine.LIBRARY, "unpack": [path.name for path in taken]}
    (folder / "stock" / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    page = folder / "checker" / "start"
    page.mkdir()
    ours = {"start.html": "index.html", "start.mjs": "engine_start.mjs", "stock.mjs": "stock.mjs"}
    for end, name in ours.items():
        shutil.copy(Path(__file__).with_name(f"engine_{end}"), page / name)
    found_version = VERSION.search((SITE / "checker" / "index.html").read_text(encoding="utf-8"))
    return found_version[1] if found_version else ""
