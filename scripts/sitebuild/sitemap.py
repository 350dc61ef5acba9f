"""What search engines read: every page with its twin and the day its facts were checked.

Written here, not by a template: builders differ in what they tell a template of all pages.
"""

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from sitebuild import ageing, placing, provider
from sitebuild.places import LANGUAGES, staged

FILE = "sitemap.xml"
TAGS = {"zh": "zh-CN", "en": "en"}
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:xhtml="http://www.w3.org/1999/xhtml">'
)


def write(site: Path) -> None:
    """Write the map of each language and who may read them into a finished site."""
    for language in LANGUAGES:
        folder = site if language == "zh" else site / language
        text = "\n".join((HEAD, *entries(language), "</urlset>\n"))
        (folder / FILE).write_text(text, encoding="utf-8")
        # The builder packed a map of its own.
        (folder / f"{FILE}.gz").unlink(missing_ok=True)
    maps = (f"Sitemap: {address(language, FILE)}" for language in LANGUAGES)
    robots = "\n".join(("User-agent: *", "Allow: /", *maps, ""))
    (site / "robots.txt").write_text(robots, encoding="utf-8")


def entries(language: str) -> Iterator[str]:
    """Give one entry for each staged page of a language, in the order of their names."""
    pages = staged(language)
    for page in sorted(pages.rglob("*.md")):
        path = placing.path(page.relative_to(pages).as_posix())
        checked = ageing.checked(page.read_text(encoding="utf-8"))
        yield "  <url>"
        yield f"    <loc>{escape(address(language, path))}</loc>"
        if checked is not None:
            yield f"    <lastmod>{checked}</lastmod>"
        for twin, tag in TAGS.items():
            yield (
                f'    <xhtml:link rel="alternate" hreflang="{tag}" '
                f"href={quoteattr(address(twin, path))}/>"
            )
        yield "  </url>"


def address(language: str, path: str) -> str:
    """Return the address of a page in a language."""
    return f"{provider.profile().site.url}{'' if language == 'zh' else f'{language}/'}{path}"
