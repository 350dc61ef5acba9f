"""Every address outside the site that its pages lead to, with the day they were last checked."""

import re
from pathlib import Path

from sitebuild import ageing, placing
from sitebuild.places import LANGUAGES, staged

FILE = "links.txt"
ADDRESS = re.compile(r"""(?:\]\(|href="|<)(https?://[^\s)">]+)""")


def write(site: Path) -> None:
    """Write the list into a finished site: day, address, the pages that name it."""
    named: dict[str, list[tuple[str, str]]] = {}
    for language in LANGUAGES:
        home = "" if language == "zh" else f"{language}/"
        for page in sorted(staged(language).rglob("*.md")):
            text = page.read_text(encoding="utf-8")
            path = f"/{home}{placing.path(page.relative_to(staged(language)).as_posix())}"
            for address in dict.fromkeys(ADDRESS.findall(text)):
                named.setdefault(address, []).append((str(ageing.checked(text) or "-"), path))
    rows = (
        # Where several pages name it, the one that was looked at last counts.
        f"{max(day for day, _ in pages)}  {address}  {' '.join(path for _, path in pages)}"
        for address, pages in sorted(named.items())
    )
    (site / FILE).write_text("\n".join(rows) + "\n", encoding="utf-8")
