"""What a visitor takes away: filled forms and letters, repaired pictures, a package."""

import json

from beiancheck import kept

_made: list[bytes] = []


def form_wants(request: str) -> str:
    """Name the part that must be loaded before a form is filled; "" for none."""
    from beiancheck.filled import door as forms

    return forms.wants(request)


def forms_listed(request: str) -> str:
    """Tell which forms and letters a submission needs, as ``filled.door`` has it."""
    from beiancheck.filled import door as forms

    return forms.listed(request)


def form_filled(request: str) -> str:
    """Fill a form and tell of it as JSON; ``made`` hands the file over."""
    from beiancheck.filled import door as forms

    told, data = forms.filled(request)
    _made[:] = [data]
    return json.dumps(told)


def form_read(request: str) -> str:
    """Read a filled form that was kept, and return what it says as JSON; null where it is none.

    ``request``: {"name": the file's; "language"}.
    """
    from beiancheck.filled import door as forms

    asked = json.loads(request)
    return json.dumps(forms.read(kept.files.get(asked["name"], b""), asked["language"]))


def repair(request: str) -> str:
    """Make what ``workbench`` makes of files that were kept, and tell of it as JSON."""
    from beiancheck import workbench

    told, data = workbench.made(json.loads(request), kept.files)
    _made[:] = [data]
    return json.dumps(told)


def made() -> bytes:
    """Return the bytes of what was made last, once."""
    return _made.pop() if _made else b""
