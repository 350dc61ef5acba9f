"""The response headers of the site, written once: every host's file comes from the same rules.

`site/_headers` is in the form that static hosts read, and our server reads it too. Its rules never
meet on one path: hosts that add up policies would else make a worker's policy refuse everything.
"""

from collections.abc import Iterator
from pathlib import Path

from sitebuild import policies

FILE = "_headers"
POLICY = "Content-Security-Policy"
OTHER_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-DNS-Prefetch-Control": "off",
    "Permissions-Policy": "geolocation=(), microphone=(), payment=(), usb=()",
}
# The pages that run the engine; the one that proves it is under the very same rules.
PAGES = ("checker", "footer", "prove")
CHECKERS = (*PAGES, *(f"en/{page}" for page in PAGES))
WORKERS = ("assets/checker/shell.mjs",)
META = '<meta http-equiv="Content-Security-Policy" content="{}">'
ANCHOR = '<meta charset="utf-8">'


def write(site: Path) -> None:
    """Write the headers file for a finished site, and the policy into its pages."""
    pages = {page: page.read_text(encoding="utf-8") for page in sorted(site.rglob("*.html"))}
    for page, text in pages.items():
        put_policy(page, text, is_checker=is_checker(page.relative_to(site)))
    lines = ["/*", *(f"  {name}: {value}" for name, value in OTHER_HEADERS.items())]
    for pattern, policy in rules(site, pages):
        lines += [pattern, f"  {POLICY}: {policies.line(policy)}"]
    (site / FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")


def rules(site: Path, pages: dict[Path, str]) -> Iterator[tuple[str, dict[str, str]]]:
    """Give the policy of each path or folder; no path falls under two."""
    ours = {page.relative_to(site): text for page, text in pages.items()}
    plain = policies.of_page(
        policies.inline_hashes(text for page, text in ours.items() if not is_checker(page))
    )
    checker = policies.of_page(
        policies.inline_hashes(text for page, text in ours.items() if is_checker(page)),
        is_checker=True,
    )
    for home in ("", "en/"):
        folder = site / home
        yield f"/{home}", plain
        yield from ((f"/{home}{page.name}", plain) for page in sorted(folder.glob("*.html")))
        for below in sorted(path for path in folder.glob("*/") if any(path.rglob("*.html"))):
            name = below.relative_to(site).as_posix()
            if name != "en":
                yield f"/{name}/*", checker if name in CHECKERS else plain
        for worker in WORKERS:
            yield f"/{home}{worker}", policies.SEALED


def is_checker(page: Path) -> bool:
    """Tell whether a page, named from the site's root, is the checker."""
    return page.parent.as_posix() in CHECKERS


def put_policy(page: Path, text: str, *, is_checker: bool) -> None:
    """Write the policy into a page, once: the strictest one that it can live with."""
    if ANCHOR not in text or META.partition("{")[0] in text:
        return
    own = policies.of_page(policies.inline_hashes([text]), is_checker=is_checker)
    policy = policies.line(policies.in_page(own, is_checker=is_checker))
    page.write_text(text.replace(ANCHOR, ANCHOR + META.format(policy), 1), encoding="utf-8")


def read(site: Path) -> list[tuple[str, dict[str, str]]]:
    """Read the rules of a finished site: a path or the start of paths, and its headers."""
    found: list[tuple[str, dict[str, str]]] = []
    for text in (site / FILE).read_text(encoding="utf-8").splitlines():
        if text.startswith("/"):
            found.append((text, {}))
        elif ": " in text:
            name, value = text.strip().split(": ", 1)
            found[-1][1][name] = value
    return found


def of_path(found: list[tuple[str, dict[str, str]]], path: str) -> dict[str, str]:
    """Give the headers of a path; one that no rule names is answered like the home page."""
    given = dict(found[0][1]) | dict(found[1][1])
    for pattern, held in found[1:]:
        if pattern == path or (pattern.endswith("*") and path.startswith(pattern[:-1])):
            given |= held
    return given
