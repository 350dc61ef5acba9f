"""The packed engine runs in real browsers, under the site's own policy."""

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
from sitebuild import engine, headers, programs
from sitebuild.places import ENGINE
from sitebuild.server import Answer, Server

HERE = Path(__file__).parent
PATIENCE = 90
COMMAND_LINE_ONLY = "beiancheck.ocr.native"


class Listener(Answer):
    """Answers like the site, and keeps what the page reports."""

    heard: dict[str, object]
    arrived: threading.Event

    def do_POST(self) -> None:
        """Keep the report of the page."""
        length = int(self.headers["Content-Length"])
        type(self).heard = json.loads(self.rfile.read(length))
        type(self).arrived.set()
        self.send(HTTPStatus.NO_CONTENT, {}, b"")


@pytest.fixture
def scratch(tmp_path: Path) -> Iterator[str]:
    engine.pack()
    shutil.copytree(ENGINE, tmp_path / "engine")
    for name in ("scratch.html", "scratch.mjs", "worker.mjs", "probe.py"):
        shutil.copy(HERE / name, tmp_path)
    headers.write(tmp_path)
    Listener.heard, Listener.arrived = {}, threading.Event()
    with Server(tmp_path, 0) as server:
        server.RequestHandlerClass = Listener
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"{server.address}scratch.html"
        server.shutdown()


def expected() -> dict[str, object]:
    modules = pkgutil.walk_packages(beiancheck.__path__, "beiancheck.")
    names = sorted(module.name for module in modules)
    return {
        "python": [3, 14],
        "modules": [name for name in names if not name.startswith(COMMAND_LINE_ONLY)],
        "not_imported": {},
        "pdf_pages": 1,
    }


def test_all_of_the_checker_is_imported_in_chromium(chromium: Browser, scratch: str) -> None:
    page = chromium.new_page()
    page.goto(scratch)
    Listener.arrived.wait(PATIENCE)
    page.close()

    assert expected() == Listener.heard


@pytest.mark.needs("firefox")
def test_all_of_the_checker_is_imported_in_firefox(scratch: str, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    command = [str(programs.find("firefox")), "--headless", "--no-remote", "--profile", profile]

    assert expected() == report_of([*map(str, command), scratch])


@pytest.mark.needs("webkit")
@pytest.mark.needs("xvfb")
def test_all_of_the_checker_is_imported_in_webkit(scratch: str) -> None:
    command = [str(programs.find("xvfb")), "--auto-servernum", str(programs.find("webkit"))]

    assert expected() == report_of([*command, scratch])


def report_of(command: list[str]) -> dict[str, object]:
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as browser:
        Listener.arrived.wait(PATIENCE)
        browser.terminate()
    return Listener.heard
