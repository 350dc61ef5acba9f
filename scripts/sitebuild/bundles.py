"""The scripts of each page in few files: a page waits for every one of them."""

import re
import shutil
from pathlib import Path

from sitebuild import commands, node
from sitebuild.places import ASSETS, INSIDE

ENTRY = re.compile(r'<script[^>]* src="([./]*assets/)([a-z]+/[a-z]+\.mjs)"')
# Holds what two scripts of one page have to agree on, so there is one of it.
SHARED = "site/first.mjs"
# A classic script holds up the page; these are shorter than the way to ask for them.
SMALL = re.compile(r'<script src="[./]*assets/(site/[a-z]+\.js)"([^>]*)></script>')


def write(site: Path) -> None:
    """Put small scripts into the pages, and the modules that a page names into one file each.

    What these are made of stays beside them, to be read.
    """
    node.packages()
    assets, entries = site / "assets", set[str]()
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        found = ENTRY.findall(text)
        entries.update(entry for _, entry in found)
        if found:
            path.write_text(announced(SMALL.sub(inside, text), found), encoding="utf-8")
    commands.run(
        [node.node(), INSIDE / "bundle.mjs", assets, Path(SHARED).name, *sorted(entries)],
        doing="Putting the scripts of the pages together",
    )
    # The twin's scripts are the same.
    shutil.copytree(assets, site / "en" / "assets", dirs_exist_ok=True)


def inside(named: re.Match[str]) -> str:
    """Give a script as the page holds it."""
    return f"<script{named[2]}>{(ASSETS / named[1]).read_text(encoding='utf-8')}</script>"


def announced(text: str, scripts: list[tuple[str, str]]) -> str:
    """Give a page that asks for its scripts, and what they share, before it is all read."""
    names = dict.fromkeys([scripts[0][0] + SHARED, *(base + name for base, name in scripts)])
    links = "".join(f'<link rel="modulepreload" href="{name}">' for name in names)
    return text.replace("</head>", f"{links}</head>", 1)
