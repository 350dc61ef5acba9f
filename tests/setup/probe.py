"""Runs inside the browser's Python: imports all of the checker and opens a PDF."""

import importlib
import json
import pkgutil
import sys
from collections.abc import Iterator
from importlib.resources import files

import sitecustomize

import beiancheck


def answer() -> str:
    """Say what ran and what could not be imported, as JSON."""
    names = [found.name for found in pkgutil.walk_packages(beiancheck.__path__, "beiancheck.")]
    failed = {name: why for name in names if (why := fault(name))}
    return json.dumps(
        {
            "python": list(sys.version_info[:2]),
            "modules": sorted(names),
            "not_imported": failed,
            "pdf_pages": pages(),
            "prepared": [len(made) > 0 for made in sitecustomize.made],
            "prepared_otherwise": [*otherwise()],
        }
    )


def fault(name: str) -> str:
    """Import a module; give the reason if that fails."""
    try:
        importlib.import_module(name)
    except Exception as error:  # noqa: BLE001  any reason is one to report
        return repr(error)
    return ""


def otherwise() -> Iterator[str]:
    """Name what was prepared and comes out otherwise when it is made anew."""
    anew = sitecustomize.pattern.__kwdefaults__["anew"]
    for given, flags in sitecustomize.patterns:
        if sitecustomize.pattern(given, flags) != anew(given, flags):
            yield str(given)
    anew = sitecustomize.table.__kwdefaults__["anew"]
    for path in files("beiancheck").joinpath("data").iterdir():
        if path.name.endswith(".toml"):
            text = path.read_text(encoding="utf-8")
            if sitecustomize.table(text) != anew(text):
                yield path.name


def pages() -> int:
    """Make a PDF of one page and count its pages."""
    import pypdfium2  # noqa: PLC0415  unpacked late, as on the page

    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    return len(document)
