"""Compile every archive of a folder; runs inside Pyodide, see compile.mjs.

What is not ours loses what only a reader of its tracebacks would miss: which line of a function
an instruction stands for, and the functions' descriptions. Both are a third of the bytes.
"""

import marshal
import sys
import zipfile
from opcode import opmap
from pathlib import Path
from types import CodeType

sys.path[:0] = [str(wheel) for wheel in sorted(Path("/tools").glob("*.whl"))]

# What `pyodide py-compile` calls; the command itself would write the bytecode of its own Python.
from pyodide_build._py_compile import _py_compile_archive

OURS = "beiancheck"
HEADER = 16
HAS_DESCRIPTION = 0x4000000
# One entry of a table of lines: so many instructions, on the function's first line.
# (Objects/location table of CPython: kind 13, a line and no columns.)
LONGEST = 8
ENTRY = 0x80 | 13 << 3


def slim(code: CodeType) -> CodeType:
    """Give code that names its functions' first lines only and describes nothing."""
    constants = [slim(one) if isinstance(one, CodeType) else one for one in code.co_consts]
    # Where it is also a value of the function's, it stays.
    if code.co_flags & HAS_DESCRIPTION and (opmap["LOAD_CONST"], 0) not in pairs(code):
        constants[0] = ""
    whole, left = divmod(len(code.co_code) // 2, LONGEST)
    table = bytes([ENTRY | LONGEST - 1, 0]) * whole
    if left:
        table += bytes([ENTRY | left - 1, 0])
    return code.replace(co_consts=tuple(constants), co_linetable=table)


def pairs(code: CodeType) -> set[tuple[int, int]]:
    """Give the instructions with their arguments."""
    return set(zip(code.co_code[::2], code.co_code[1::2], strict=True))


def slimmed(archive: Path) -> None:
    """Make the bytecode of an archive slim, in place."""
    with zipfile.ZipFile(archive) as opened:
        files = {info.filename: opened.read(info) for info in opened.infolist()}
    with zipfile.ZipFile(archive, "w") as made:
        for name, content in files.items():
            kept = content
            if name.endswith(".pyc"):
                code = marshal.loads(content[HEADER:])  # noqa: S302  it was compiled just now
                kept = content[:HEADER] + marshal.dumps(slim(code))
            made.writestr(name, kept)


for archive in sorted(Path("/archives").iterdir()):
    print(_py_compile_archive(archive, keep=False, verbose=False, compression_level=0), flush=True)
for archive in sorted(Path("/archives").iterdir()):
    if not archive.name.startswith(OURS):
        slimmed(archive)
