"""The site: staged, rendered by MkDocs in both languages, put together in site/."""

import re
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sitebuild import (
    ageing,
    bench,
    bill,
    bundles,
    commands,
    config,
    freshness,
    headers,
    hosts,
    offline,
    outside,
    reader,
    say,
    sitemap,
    staging,
    stamps,
)
from sitebuild.places import (
    BUILD,
    CHECKER,
    DOCS,
    ENGINE,
    LANGUAGES,
    PROVIDER,
    PYTHON,
    REQUIREMENTS,
    ROOT,
    SCRIPTS,
    SITE,
    rendered,
)
from sitebuild.places import config as config_of

# Kept, so that a second start is quick and still says them.
WARNINGS = BUILD / "warnings.txt"
WARNING = re.compile(r"^(?:WARNING|ERROR) +-  ?(.*)$")


def build() -> list[str]:
    """Make site/ if anything it is made of changed; give the warnings, one line each."""
    sources = [DOCS, CHECKER / "src", PROVIDER, SCRIPTS, REQUIREMENTS / "site.txt"]
    # A page says when it has grown old: the site changes on that day without any change of ours.
    old = freshness.outdated(ageing.today())
    value = stamps.digest(
        [*sources, *map(config_of, LANGUAGES), ENGINE, reader.READER, bench.BENCH], *old
    )
    if stamps.fresh("site", value, SITE / "index.html", WARNINGS):
        return WARNINGS.read_text(encoding="utf-8").splitlines()
    stamps.forget("site")
    with say.step("Laying out the pages"):
        warnings = staging.stage()
        config.write()
    with say.step("Rendering both languages"), ThreadPoolExecutor() as pool:
        for found in pool.map(render, LANGUAGES):
            warnings += found
    put_together()
    WARNINGS.write_text("\n".join(warnings), encoding="utf-8")
    stamps.keep("site", value)
    return warnings


def render(language: str) -> list[str]:
    """Run MkDocs for one language; give its warnings."""
    heard: list[str] = []
    commands.run(
        [
            *(PYTHON, "-m", "mkdocs", "build", "--clean", "--no-strict"),
            *("--config-file", config_of(language), "--site-dir", rendered(language)),
        ],
        doing=f"Rendering the {language} pages",
        folder=ROOT,
        extra={
            "NO_MKDOCS_2_WARNING": "1",
            "PYTHONIOENCODING": "utf-8",
            # The day of the build stands in no file: the same sources give the same bytes.
            "SOURCE_DATE_EPOCH": "315532800",
            "PYTHONHASHSEED": "0",
        },
        heard=heard.append,
    )
    found = [WARNING.match(text) for text in heard]
    return [f"{language}: {match[1]}" for match in found if match]


def put_together() -> None:
    """Replace site/ by the two languages, the engine and the headers, in one move."""
    new, old = BUILD / "site.new", BUILD / "site.old"
    shutil.rmtree(old, ignore_errors=True)
    fill(new, rendered)
    hosts.write(new)
    if SITE.exists():
        SITE.rename(old)
    new.rename(SITE)
    shutil.rmtree(old, ignore_errors=True)


def fill(new: Path, html: Callable[[str], Path]) -> None:
    """Lay out a finished site in a folder, from where each language was rendered."""
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(html("zh"), new)
    shutil.copytree(html("en"), new / "en")
    for folder in (ENGINE, reader.READER, bench.BENCH):
        if folder.is_dir():
            shutil.copytree(folder, new / folder.name)
    bundles.write(new)
    sitemap.write(new)
    outside.write(new)
    headers.write(new)
    bill.write(new)
    offline.write(new)
