"""The place where filled forms and letters are taken away, and where a filled one is read back."""

from beiancheck.text import Language
from sitebuild.pages.checker.render import render


def block(language: Language) -> str:
    """Give the section with its templates and words; the engine tells which forms there are."""
    return render("taking.html", language)
