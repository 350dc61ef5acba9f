"""Runs inside the browser's Python: imports all of the checker and opens a PDF."""

import importlib
import json
import pkgutil
import sys

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
        }
    )


def fault(name: str) -> str:
    """Import a module; give the reason if that fails."""
    try:
        importlib.import_module(name)
    except Exception as error:  # noqa: BLE001  any reason is one to report
        return repr(error)
    return ""


def pages() -> int:
    """Make a PDF of one page and count its pages."""
    import pypdfium2  # noqa: PLC0415  unpacked late, as on the page

    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    return len(document)
