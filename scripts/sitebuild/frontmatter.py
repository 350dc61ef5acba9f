"""The few lines between `---` that open a page: title, description, checked, step."""

from pathlib import Path

import yaml


def read(page: Path) -> dict[str, object]:
    """Give the front matter of a page; empty when it has none."""
    text = page.read_text(encoding="utf-8")
    if not text.startswith("---\n"):
        return {}
    head, _, _ = text[4:].partition("\n---")
    values = yaml.safe_load(head)
    return values if isinstance(values, dict) else {}
