"""The forms to download: made from the checker's rows as Word and PDF files with previews."""

import shutil
from pathlib import Path

from beiancheck.text import Language
from sitebuild.forms import files
from sitebuild.forms.pages import blocks

__all__ = ["blocks", "make"]


def make(language: Language, out: Path) -> None:
    """Lay every form of one language into `out`/forms."""
    folder = out / "forms"
    folder.mkdir(parents=True, exist_ok=True)
    for made in files.made(language):
        for path in (made.pdf, made.word, *made.previews):
            shutil.copyfile(path, folder / path.name)
