"""The Python environment of this repository: made once, filled from hashed lists."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from sitebuild import commands, say, stamps
from sitebuild.places import CHECKER, PYTHON, REQUIREMENTS, ROOT, VENV

PIP = (str(PYTHON), "-m", "pip", "--no-input", "--disable-pip-version-check")
NO_VENV = (
    "This Python can make no environment: install its venv module "
    "(Debian, Ubuntu: apt install python3-venv) and start again."
)


def enter(*lists: str) -> None:
    """Make or complete the environment, and go on inside it (does not return from outside)."""
    if not is_inside() and not is_usable():
        make()
    install(*lists)
    if not is_inside():
        command = [str(PYTHON), *sys.argv]
        if os.name == "nt":
            sys.exit(subprocess.run(command, check=False).returncode)
        os.execv(command[0], command)


def is_inside() -> bool:
    """Tell whether this very process runs in the repository's environment."""
    return Path(sys.prefix).resolve() == VENV.resolve()


def is_usable() -> bool:
    """Tell whether the environment is there, of this Python version, and starts."""
    if not PYTHON.exists():
        return False
    question = "import sys, pip; print(sys.version_info[:2])"
    asked = subprocess.run([PYTHON, "-c", question], capture_output=True, text=True, check=False)
    return asked.stdout.strip() == str(tuple(sys.version_info[:2]))


def make() -> None:
    """Make an empty environment with pip in it, in whichever way this Python can."""
    shutil.rmtree(VENV, ignore_errors=True)
    with say.step(f"Making a Python {sys.version_info[0]}.{sys.version_info[1]} environment"):
        for way in (with_venv, with_virtualenv, with_foreign_pip):
            if way() and is_usable():
                return
            shutil.rmtree(VENV, ignore_errors=True)
    raise say.Trouble(NO_VENV)


def works(*words: str) -> bool:
    """Run this Python with some words and tell whether it succeeded."""
    command = [sys.executable, "-m", *words]
    return subprocess.run(command, capture_output=True, check=False, cwd=ROOT).returncode == 0


def with_venv() -> bool:
    """Use the standard library, which some systems ship without its pip."""
    return importlib.util.find_spec("ensurepip") is not None and works("venv", str(VENV))


def with_virtualenv() -> bool:
    """Use virtualenv, where it is installed."""
    return importlib.util.find_spec("virtualenv") is not None and works("virtualenv", str(VENV))


def with_foreign_pip() -> bool:
    """Make the environment empty and let the system's pip put pip into it."""
    if importlib.util.find_spec("pip") is None:
        return False
    lock = str(REQUIREMENTS / "pip.txt")
    return works("venv", "--without-pip", str(VENV)) and works(
        "pip", "--python", str(PYTHON), "install", "--quiet", "--require-hashes", "-r", lock
    )


def install(*lists: str) -> None:
    """Install every package of the hashed lists, and the checker from its folder."""
    for name in lists:
        lock = REQUIREMENTS / f"{name}.txt"
        value = stamps.digest([lock])
        if not stamps.fresh(name, value, folder=VENV):
            fill(lock)
            stamps.keep(name, value, folder=VENV)
    if (CHECKER / "pyproject.toml").is_file():
        link_checker()


def fill(lock: Path) -> None:
    """Install one hashed list, counting as pip goes through it."""
    total = sum("==" in text for text in lock.read_text(encoding="utf-8").splitlines())
    counter = say.Counter(total, "packages looked up")

    def heard(text: str) -> None:
        if text.startswith("Collecting "):
            counter.add(text.split()[1])
        if text.startswith("Installing collected"):
            counter.end()
            say.line("  unpacking")

    with say.step(f"Installing requirements/{lock.name} ({total})"):
        commands.run(
            [*PIP, "install", "--require-hashes", "--only-binary=:all:", "--no-deps", "-r", lock],
            doing=f"Installing requirements/{lock.name}",
            heard=heard,
        )


def link_checker() -> None:
    """Install the checker so that changes in its folder count at once."""
    value = stamps.digest([CHECKER / "pyproject.toml"], "editable")
    if stamps.fresh("checker", value, folder=VENV):
        return
    with say.step("Installing the checker from checker/"):
        commands.run(
            [
                *PIP,
                "install",
                "--quiet",
                "--no-deps",
                "--no-build-isolation",
                "--editable",
                CHECKER,
            ],
            doing="Installing the checker",
        )
    stamps.keep("checker", value, folder=VENV)
