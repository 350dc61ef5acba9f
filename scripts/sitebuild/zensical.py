"""The same site rendered by Zensical, the successor of Material for MkDocs.

Not published: a test builds it, so that the day of the switch holds no surprise. See
docs/decisions/0018-zensical-stays-ready.md.
"""

import html
import json
import re
import shutil
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from sitebuild import commands, ranking, site
from sitebuild.places import BUILD, DOCS, LANGUAGES, PYTHON, ROOT, config, staged

FOLDER = BUILD / "zensical"
FINISHED = FOLDER / "site"
# Our search, because the theme's speaks English only and has a style that our policy refuses.
OURS = DOCS / "zensical"
# The theme's skip link, whose target stands in a block that we fill ourselves.
THEIR_SKIP = 'href="#__skip"'
INDEX = "search.json"
UP = re.compile(r'href="\.\./(?![^"]*\.md)')
TAG = re.compile(r"<[^>]*>")


def build() -> Path:
    """Render the pages that `site.build` laid out; give the finished folder."""
    # In turns: both keep their cache in one place.
    for language in LANGUAGES:
        render(language)
    site.fill(FINISHED, rendered)
    return FINISHED


def rendered(language: str) -> Path:
    """Folder that Zensical writes for one language."""
    return FOLDER / language


def docs(language: str) -> Path:
    """Folder that Zensical reads for one language."""
    return FOLDER / "docs" / language


def render(language: str) -> None:
    """Run Zensical for one language; any warning of its is `Trouble`."""
    lay_out(language)
    file = BUILD / f"zensical.{language}.yml"
    file.write_text(json.dumps(made(language), ensure_ascii=False, indent=2), encoding="utf-8")
    commands.run(
        [PYTHON, "-m", "zensical", "build", "--clean", "--strict", "--config-file", file],
        doing=f"Rendering the {language} pages with Zensical",
        folder=ROOT,
        extra={"NO_COLOR": "1"},
    )
    shutil.copytree(OURS, rendered(language) / "assets" / "zensical")
    for page in rendered(language).rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace(THEIR_SKIP, 'href="#text"'), encoding="utf-8")
    index(rendered(language) / INDEX, language)


def lay_out(language: str) -> None:
    """Copy the staged pages, with addresses in their HTML as Zensical reads them: from the file.

    MkDocs leaves such an address as it is, so that it starts from the folder that a page becomes.
    """
    for folder in (docs(language), rendered(language)):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(staged(language), docs(language))
    for page in docs(language).rglob("*.md"):
        # From the first folder no address of MkDocs can be taken for one of Zensical: left alone.
        if page.name != "index.md" and page.parent != docs(language):
            text = page.read_text(encoding="utf-8")
            page.write_text(UP.sub('href="', text), encoding="utf-8")


def made(language: str) -> dict[str, Any]:
    """Give MkDocs' settings of one language, and what Zensical needs besides.

    Whole, not inherited: Zensical adds up lists where MkDocs lets the later one stand.
    """
    with config(language).open(encoding="utf-8") as opened:
        given: dict[str, Any] = yaml_load(opened)
    return {
        **given,
        "docs_dir": f"{FOLDER.name}/docs/{language}",
        "site_dir": f"{FOLDER.name}/{language}",
        "theme": {**given["theme"], "custom_dir": "../docs/overrides", "variant": "classic"},
        "extra": {**given["extra"], "own_search": True},
        "extra_css": [*given["extra_css"], "assets/zensical/zensical.css"],
        "extra_javascript": [*given["extra_javascript"], "assets/zensical/search.mjs"],
        # Stations of the checker are no anchors of its source; a test follows every link.
        "validation": {**given["validation"], "anchors": "ignore"},
    }


def index(path: Path, language: str) -> None:
    """Turn Zensical's list of parts into what our search reads: plain words and a weight."""
    found = [
        {
            "location": part["location"],
            "title": plain(part["title"]),
            "text": plain(part["text"]),
            "weight": weight(part["location"], language),
        }
        for part in json.loads(path.read_text(encoding="utf-8"))["items"]
    ]
    path.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


def plain(text: str) -> str:
    """Give the words of a text without its markup, also where that was taken for words."""
    return " ".join(TAG.sub(" ", html.unescape(TAG.sub("", text))).split())


def weight(location: str, language: str) -> float:
    """Give what the page of a part counts in the search."""
    page = location.partition("#")[0]
    name = f"{page.removesuffix('/')}.md"
    if not (staged(language) / name).is_file():
        name = f"{page}index.md"
    return ranking.weight(name) or 1
