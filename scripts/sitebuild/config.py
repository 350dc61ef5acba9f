"""The made halves of the MkDocs configuration: what depends on the provider and the pages.

`mkdocs.yml` INHERITs `build/site.zh.yml`; `mkdocs.en.yml` INHERITs `build/site.en.yml`, which
INHERITs `mkdocs.yml`. JSON is YAML, so they are written as JSON.
"""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from beiancheck.text import Language
from sitebuild import ageing, nav, placing, provider
from sitebuild.places import BUILD, LANGUAGES, staged

STEP = re.compile(r"^step: (\d+)$", re.MULTILINE)


def write() -> None:
    """Write build/site.zh.yml and build/site.en.yml."""
    for language in LANGUAGES:
        text = json.dumps(made(language), ensure_ascii=False, indent=2)
        (BUILD / f"site.{language}.yml").write_text(text + "\n", encoding="utf-8")


def made(language: Language) -> dict[str, object]:
    """Give one language's made configuration."""
    given = provider.profile()
    words = provider.tokens(language)
    home = given.site.url
    is_root = language == "zh"
    return {
        **({} if is_root else {"INHERIT": "../mkdocs.yml"}),
        "site_name": words["site_name"],
        "site_author": words["name"],
        "site_url": home if is_root else f"{home}{language}/",
        "docs_dir": f"build/{language}",
        "site_dir": "site" if is_root else f"site/{language}",
        "nav": nav.read(language, staged(language)),
        "extra": {
            "language": language,
            "home": home,
            "base": urlsplit(home).path + ("" if is_root else f"{language}/"),
            "provider": words,
            "checked": checked(staged(language)),
            "steps": steps(staged(language)),
            "footer": msgspec.to_builtins(given.footer),
        },
    }


def checked(pages: Path) -> str:
    """Return the last day on which any page was checked."""
    days = (ageing.checked(page.read_text(encoding="utf-8")) for page in pages.rglob("*.md"))
    return max((day.isoformat() for day in days if day is not None), default="")


def steps(pages: Path) -> list[str]:
    """Return the paths of the guide's steps, in their order."""
    found: dict[int, str] = {}
    for page in pages.rglob("*.md"):
        head, _ = ageing.parts(page.read_text(encoding="utf-8"))
        step = STEP.search(head)
        if step:
            found[int(step[1])] = placing.path(page.relative_to(pages).as_posix())
    return [found[number] for number in sorted(found)]
