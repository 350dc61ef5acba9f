"""Import the checker, check once, and write what was noted; runs in Pyodide, see prepare.mjs."""

import marshal
import py_compile
import sys
from pathlib import Path

import sitecustomize

from beiancheck import web

TARGET = Path("/target")

web.warm()
# What was imported by now is what a first answer needs; nothing but that is loaded for it.
specs = [module.__spec__ for module in sys.modules.values() if module.__spec__]
used = sorted(spec.name for spec in specs if spec.origin != "frozen")
(TARGET / "used.txt").write_text("\n".join(used), encoding="utf-8")
(TARGET / sitecustomize.NAME).write_bytes(marshal.dumps(sitecustomize.made))
for name in ("sitecustomize", "second_part"):
    py_compile.compile(
        f"/inside/{name}.py",
        str(TARGET / f"{name}.pyc"),
        f"{name}.py",
        doraise=True,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
