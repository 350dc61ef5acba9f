"""Import the checker, check once, and write what was noted; runs in Pyodide, see prepare.mjs."""

import marshal
import py_compile
from pathlib import Path

import sitecustomize

from beiancheck import web

TARGET = Path("/target")

web.warm()
(TARGET / sitecustomize.NAME).write_bytes(marshal.dumps(sitecustomize.made))
py_compile.compile(
    "/inside/sitecustomize.py",
    str(TARGET / "sitecustomize.pyc"),
    "sitecustomize.py",
    doraise=True,
    invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
)
