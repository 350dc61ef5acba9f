"""The site and stock Pyodide beside each other, with the checker's page to start that from."""

import json
import os
import shutil
from pathlib import Path

from sitebuild import engine, wheels
from sitebuild.places import SITE

PAGE = "checker/index.html"
BEFORE = '<link rel="modulepreload"'
START = '<script type="module" src="start.mjs"></script>'


def lay_out(folder: Path) -> None:
    """Lay the site and stock Pyodide beside each other, and a twin of the page that starts it."""
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
    text = (SITE / PAGE).read_text(encoding="utf-8").replace('="../', '="../../')
    (page / "index.html").write_text(text.replace(BEFORE, START + BEFORE, 1), encoding="utf-8")
    for end in ("start", "stock"):
        shutil.copy(Path(__file__).with_name(f"engine_{end}.mjs"), page / f"{end}.mjs")
