"""The JSON Schemas on the site, as ``beiancheck schema`` prints them."""

import json
from pathlib import Path

from beiancheck import schema

FOLDER = "schemas"


def make(out: Path) -> None:
    """Write every schema below `out`."""
    folder = out / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for made in (schema.submission, schema.report, schema.timeline):
        text = json.dumps(made(), ensure_ascii=False, indent=2)
        (folder / f"{made.__name__}.json").write_text(text + "\n", encoding="utf-8")
