"""The packed engine runs in real browsers, in a worker that nothing gets out of."""

import json
import pkgutil
import shutil
import subprocess
import threading
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

import pytest
from playwright.sync_api import Browser

import beiancheck
from sitebuild import engine, headers, manifest, programs
from sitebuild.places import ASSETS, ENGINE
from sitebuild.server import Answer, Server

HERE = Path(__file__).parent
PATIENCE = 90
COMMAND_LINE_ONLY = ("beiancheck.ocr.native", "beiancheck.commands", "beiancheck.__main__")


class Listener(Answer):
    """Answers like the site, and keeps what the page reports."""

    heard: dict[str, object]
    arrived: threading.Event
    asked: list[str]

    def do_GET(self) -> None:
        """Answer, and note what was asked for."""
        type(self).asked.append(self.path)
        super().do_GET()

    def do_POST(self) -> None:
        """Keep the report of the page."""
        length = int(self.headers["Content-Length"])
        type(self).heard = json.loads(self.rfile.read(length))
        type(self).arrived.set()
        self.send(HTTPStatus.NO_CONTENT, {}, b"")


def lay_out(site: Path) -> None:
    """Lay out a site whose checker page runs every module and tries every way out."""
    engine.pack()
    shutil.copytree(ENGINE, site / "engine")
    shutil.copy(HERE / "probe.py", site / "engine")
    for folder in ("checker", "site"):
        shutil.copytree(ASSETS / folder, site / "assets" / folder)
    worker = site / "assets" / "checker" / "worker.mjs"
    shutil.copy(HERE / "scratch" / "worker.mjs", worker)
    (site / "checker").mkdir()
    plan = json.loads((ENGINE / manifest.NAME).read_text(encoding="utf-8"))
    for name, path in {
        "../assets/checker/worker.mjs": worker,
        "probe.py": HERE / "probe.py",
    }.items():
        plan["files"][name] = {"bytes": 1, "sha256": manifest.sha256(path).hex()}
    (site / "engine" / manifest.NAME).write_text(json.dumps(plan), encoding="utf-8")
    shutil.copy(HERE / "scratch" / "index.html", site / "checker")
    shutil.copy(HERE / "scratch" / "scratch.mjs", site)
    headers.write(site)


@pytest.fixture
def scratch(tmp_path: Path) -> Iterator[str]:
    lay_out(tmp_path)
    Listener.heard, Listener.arrived, Listener.asked = {}, threading.Event(), []
    with Server(tmp_path, 0) as server:
        server.RequestHandlerClass = Listener
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"{server.address}checker/"
        server.shutdown()


def expected() -> dict[str, object]:
    modules = pkgutil.walk_packages(beiancheck.__path__, "beiancheck.")
    names = sorted(module.name for module in modules)
    return {
        "python": [3, 14],
        "modules": [name for name in names if not name.startswith(COMMAND_LINE_ONLY)],
        "not_imported": {},
        "pdf_pages": 1,
        "prepared": [True, True, True, True],
        "prepared_otherwise": [],
        "ways": dict.fromkeys(("fetch", "import", "request", "socket", "events"), "stopped"),
    }


def test_all_of_the_checker_is_imported_in_chromium(chromium: Browser, scratch: str) -> None:
    page = chromium.new_page()
    page.goto(scratch)
    Listener.arrived.wait(PATIENCE)
    page.close()

    assert expected() == Listener.heard
    assert [path for path in Listener.asked if "leak" in path] == []


@pytest.mark.needs("firefox")
def test_all_of_the_checker_is_imported_in_firefox(scratch: str, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    command = [str(programs.find("firefox")), "--headless", "--no-remote", "--profile", profile]

    assert expected() == report_of([*map(str, command), scratch])
    assert [path for path in Listener.asked if "leak" in path] == []


@pytest.mark.needs("webkit")
@pytest.mark.needs("xvfb")
def test_all_of_the_checker_is_imported_in_webkit(scratch: str) -> None:
    command = [str(programs.find("xvfb")), "--auto-servernum", str(programs.find("webkit"))]

    assert expected() == report_of([*command, scratch])
    assert [path for path in Listener.asked if "leak" in path] == []


def report_of(command: list[str]) -> dict[str, object]:
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as browser:
        Listener.arrived.wait(PATIENCE)
        browser.terminate()
    return Listener.heard
