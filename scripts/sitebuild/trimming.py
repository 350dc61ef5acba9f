"""Which files of the standard library and of the wheels the browser's Python gets.

Light on purpose: only what has no use without a terminal, a network or a second process.
tests/setup/test_engine.py runs the checker on what is left.
"""

from pathlib import PurePosixPath

LEFT_OUT_OF_PYTHON = frozenset(
    {
        "__phello__",
        "antigravity",
        "cProfile",
        "cmd",
        "doctest",
        "ensurepip",
        "ftplib",
        "idlelib",
        "imaplib",
        "lib2to3",
        "mailbox",
        "multiprocessing",
        "pdb",
        "pickletools",
        "poplib",
        "profile",
        "pstats",
        "pydoc_data",
        "smtplib",
        "sqlite3",
        "test",
        "this",
        "tkinter",
        "trace",
        "turtle",
        "turtledemo",
        "unittest",
        "venv",
        "webbrowser",
        "wsgiref",
        "xmlrpc",
    }
)
# Only the command line reads pictures by itself; in the browser the page's own scripts do, and
# what forms are filled with is fetched when a form is asked for.
LEFT_OUT_OF_CHECKER = (
    *("beiancheck/ocr/models/", "beiancheck/ocr/native/"),
    "beiancheck/sheets/made/",
)
# Countries and registers of other number formats; general arithmetic and China stay.
KEPT_OF_STDNUM = frozenset({"cn", "iso7064"})


def python(name: str) -> bool:
    """Tell whether a file of the standard library is packed."""
    return PurePosixPath(PurePosixPath(name).parts[0]).stem not in LEFT_OUT_OF_PYTHON


def wheel(name: str) -> bool:
    """Tell whether a file of a wheel is packed: its code and data, not its papers or types."""
    path = PurePosixPath(name)
    top = path.parts[0]
    if top.endswith(".dist-info") or path.suffix in {".pyi", ".typed"}:
        return False
    if name.startswith(LEFT_OUT_OF_CHECKER):
        return False
    if top == "stdnum":
        return path.parent.name in KEPT_OF_STDNUM or (is_direct(path) and path.suffix == ".pyc")
    return top != "pypdfium2_cli" and path.stem not in {"test", "test_psl"}


def is_direct(path: PurePosixPath) -> bool:
    """Tell whether a file lies in its package itself, not deeper."""
    return path.parent == PurePosixPath(path.parts[0])


def licence(name: str) -> bool:
    """Tell whether a file of a wheel is a licence text."""
    path = PurePosixPath(name)
    stem = path.name.upper()
    papers = path.parts[0].endswith(".dist-info")
    return papers and ("licenses" in path.parts or stem.startswith(("LICEN", "COPYING", "NOTICE")))
