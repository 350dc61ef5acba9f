"""Styles, pictures and scripts of ours: small, used, and inside a page only as a whole file."""

import re
from pathlib import Path

import pytest

from sitebuild import bench, engine, offline, reader
from sitebuild.places import ASSETS
from tests.site.built import Built

OURS = sorted(path for path in ASSETS.rglob("*") if path.is_file())
SCRIPTS = [path for path in OURS if path.suffix == ".js"]
INSIDE = "//script[not(@src)][not(@type='application/json')]"
KILO = 1024
LARGEST = {".css": 20 * KILO, ".mjs": 8 * KILO, ".js": 4 * KILO, ".svg": 4 * KILO, ".ts": 8 * KILO, ".png": 16 * KILO}
LONGEST_SCRIPT = 100


def texts(built: Built) -> str:
    """Put together everything of ours that can name a file: pages, styles and scripts."""
    pages = [path.read_text("utf-8") for path in built.folder.rglob("*.html")]
    # A site that was built to be published has them compressed beside these.
    lists = [*built.folder.rglob("manifest.json"), *built.folder.rglob("*.webmanifest")]
    pages += [path.read_text("utf-8") for path in lists]
    # The service worker is put together of these.
    pages += [f"/{name}" for name in offline.PARTS]
    return "\n".join(pages + [path.read_text("utf-8") for path in OURS if path.suffix != ".png"])


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_an_asset_is_small(path: Path) -> None:
    assert path.stat().st_size <= LARGEST[path.suffix]


@pytest.mark.parametrize(
    "path", [one for one in OURS if one.suffix in {".mjs", ".js"}], ids=lambda path: path.name
)
def test_a_script_fits_on_two_screens_and_never_writes_markup(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert len(text.splitlines()) <= LONGEST_SCRIPT
    assert (
        re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", text) == []
    )


@pytest.mark.parametrize("listed", [bench.MODULES, reader.MODULES, engine.MODULES])
def test_a_module_of_a_worker_stands_after_those_that_it_imports(listed: tuple[str, ...]) -> None:
    """A worker that is put together of texts knows a module only once it has come."""
    for place, name in enumerate(listed):
        text = (ASSETS / name).read_text(encoding="utf-8")
        wanted = re.findall(r"^(?:import|export) .*from \"(\.[^\"]+)\"", text, re.MULTILINE)
        known = {(ASSETS / one).resolve() for one in listed[:place]}

        assert {(ASSETS / name).parent.joinpath(one).resolve() for one in wanted} <= known, name


def test_no_script_holds_a_sentence() -> None:
    scripts = [one for one in OURS if one.suffix in {".mjs", ".js"}]

    assert [one.name for one in scripts if re.search(r"[一-鿿]", one.read_text("utf-8"))] == []


def test_all_styles_of_ours_together_are_smaller_than_the_theme_s(built: Built) -> None:
    ours = sum(one.stat().st_size for one in OURS if one.suffix == ".css")
    theme = sum(one.stat().st_size for one in built.folder.glob("assets/stylesheets/*.css"))

    assert ours < theme


def test_every_asset_is_used(built: Built) -> None:
    named = set(re.findall(r"[/\"'`(]([\w.-]+)", texts(built)))
    inside = {script.text for one in built.pages.values() for script in one.tree.xpath(INSIDE)}
    named |= {one.name for one in SCRIPTS if one.read_text("utf-8") in inside}

    assert [one.name for one in OURS if one.suffix != ".ts" and one.name not in named] == []


def test_every_class_that_a_style_names_is_somewhere(built: Built) -> None:
    """A rule for a class that no page, script or template has is left over."""
    scripts = [path for path in OURS if path.suffix in {".mjs", ".js"}]
    theme = built.folder.glob("assets/javascripts/*.js")
    used = "\n".join(
        path.read_text("utf-8") for path in [*built.folder.rglob("*.html"), *scripts, *theme]
    )
    named = set()
    for sheet in (path for path in OURS if path.suffix == ".css"):
        text = re.sub(
            r"/\*.*?\*/|url\([^)]*\)|\"[^\"]*\"", "", sheet.read_text("utf-8"), flags=re.DOTALL
        )
        named |= {(sheet.name, word) for word in re.findall(r"\.([a-z][\w-]*)", text)}

    words = set(re.findall(r"[\w-]+", used))

    assert sorted(f"{sheet}: .{word}" for sheet, word in named if word not in words) == []


def test_no_page_carries_a_foreign_script_a_style_or_an_event_handler_inside(built: Built) -> None:
    """What a page runs inside is a whole file of ours; its policy names it by its hash."""
    ours = {one.read_text("utf-8") for one in SCRIPTS}
    for url, one in built.pages.items():
        scripts = [script for script in one.tree.xpath(INSIDE) if script.text not in ours]
        handlers = one.tree.xpath("//@*[starts-with(name(), 'on')]")
        linked = one.tree.xpath("//@href[starts-with(., 'javascript:')]")

        assert [*scripts, *one.tree.xpath("//style"), *handlers, *linked] == [], url
