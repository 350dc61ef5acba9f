"""Compile every archive of a folder; runs inside Pyodide, see compile.mjs."""

import sys
from pathlib import Path

sys.path[:0] = [str(wheel) for wheel in sorted(Path("/tools").glob("*.whl"))]

# What `pyodide py-compile` calls; the command itself would write the bytecode of its own Python.
from pyodide_build._py_compile import _py_compile_archive

for archive in sorted(Path("/archives").iterdir()):
    print(_py_compile_archive(archive, keep=False, verbose=False, compression_level=0), flush=True)
