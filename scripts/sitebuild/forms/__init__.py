"""The forms to download: made from the checker's rows as Word and PDF files with previews."""

import shutil
from pathlib import Path

from beiancheck.text import Language
from sitebuild.forms import field_table, files, letters, pages

__all__ = ["blocks", "make"]


def blocks(language: Language) -> dict[str, str]:
    """Give the text of every `{{ made.NAME }}` token about forms."""
    found = {one.form.id: one for one in files.made(language)}
    return {
        **pages.blocks(language),
        "all_fields": field_table.block(language),
        "letters": letters.sections(found, language),
        "letters_overview": letters.overview(language),
        "letters_sources": letters.sources(language),
    }


def make(language: Language, out: Path) -> None:
    """Lay every form of one language into `out`/forms."""
    folder = out / "forms"
    folder.mkdir(parents=True, exist_ok=True)
    for made in files.made(language):
        for path in (made.pdf, made.word, *made.previews):
            shutil.copyfile(path, folder / path.name)
