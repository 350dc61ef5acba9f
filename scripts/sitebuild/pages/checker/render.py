"""The HTML templates of the checker page and what all of them may use."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from beiancheck.text import LANGUAGES, Language
from sitebuild import drawings

ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def language_of(name: str) -> Language:
    """Give the language of that name."""
    return next(language for language in LANGUAGES if language == name)


def render(template: str, language: Language, **values: object) -> str:
    """Fill one template; `t` gives the words of a text, `draw` the drawing of a paper."""
    return ENVIRONMENT.get_template(template).render(
        t=lambda text: text.of(language),
        draw=lambda name: Markup(drawings.paper(name, language)),  # noqa: S704 -- drawn by us
        zh=language == "zh",
        language=language,
        **values,
    )
