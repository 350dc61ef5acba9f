"""Which files of the standard library and of the wheels the browser's Python gets.

Light on purpose: only what has no use without a terminal, a network or a second process.
tests/setup/test_engine.py runs the checker on what is left.
"""

from pathlib import PurePosixPath

LEFT_OUT_OF_PYTHON = frozenset(
    {
        "__phello__",
        "_pyio",
        "antigravity",
        "bdb",
        "cProfile",
        "cmd",
        "doctest",
        "ensurepip",
        "fileinput",
        "ftplib",
        "getpass",
        "http/cookiejar",
        "http/server",
        "idlelib",
        "imaplib",
        "lib2to3",
        "mailbox",
        "modulefinder",
        "multiprocessing",
        "netrc",
        "optparse",
        "pdb",
        "pickletools",
        "plistlib",
        "poplib",
        "profile",
        "pstats",
        "pty",
        "pyclbr",
        "pydoc_data",
        "rlcompleter",
        "shelve",
        "smtplib",
        "socketserver",
        "sqlite3",
        "symtable",
        "tabnanny",
        "test",
        "this",
        "timeit",
        "tkinter",
        "trace",
        "turtle",
        "turtledemo",
        "unittest",
        "venv",
        "webbrowser",
        "wsgiref",
        "xml/dom",
        "xmlrpc",
        "zipapp",
    }
)
# Commands, and the pictures that they read by themselves: in the browser the page's own scripts do
# that, and what forms are filled with is fetched when a form is asked for.
LEFT_OUT_OF_CHECKER = (
    *("beiancheck/commands/", "beiancheck/__main__."),
    *("beiancheck/ocr/models/", "beiancheck/ocr/native/"),
    "beiancheck/sheets/made/",
)
# python-stdnum asks pydoc, and pydoc the terminal's pager.
KEPT_OF_REPL = frozenset({"__init__", "pager"})
# Countries and registers of other number formats; general arithmetic and China stay.
KEPT_OF_STDNUM = frozenset({"cn", "iso7064"})


def python(name: str) -> bool:
    """Tell whether a file of the standard library is packed."""
    folder, _, file = name.rpartition("/")
    path = PurePosixPath(folder, file.partition(".")[0])
    if path.parts[0] == "_pyrepl":
        return path.name in KEPT_OF_REPL
    return LEFT_OUT_OF_PYTHON.isdisjoint(str(one) for one in (path, *path.parents))


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
