"""The wheels of the browser's Python: fetched by hash, or built from checker/."""

import shutil
from pathlib import Path

from sitebuild import commands, say, stamps
from sitebuild.environment import PIP
from sitebuild.places import BUILD, CHECKER, PROVIDER, PYTHON, REQUIREMENTS

FOR_THE_BROWSER = (
    "--only-binary=:all:",
    *("--platform", "pyemscripten_2026_0_wasm32", "--platform", "any"),
    *("--implementation", "cp", "--abi", "cp314", "--abi", "none", "--python-version", "3.14"),
)


def fetched(name: str) -> list[Path]:
    """Give the wheels of a hashed list for the browser's Python, downloading what is missing."""
    lock = REQUIREMENTS / f"{name}.txt"
    folder = BUILD / "wheels" / name
    value = stamps.digest([lock], *FOR_THE_BROWSER)
    if not stamps.fresh(f"wheels-{name}", value, folder):
        shutil.rmtree(folder, ignore_errors=True)
        with say.step(f"Downloading the wheels of requirements/{name}.txt"):
            commands.run(
                [
                    *(*PIP, "download", "--quiet", "--no-deps", "--require-hashes"),
                    *(*FOR_THE_BROWSER, "--requirement", lock, "--dest", folder),
                ],
                doing=f"Downloading the wheels of requirements/{name}.txt",
            )
        stamps.keep(f"wheels-{name}", value)
    return sorted(folder.glob("*.whl"))


def checker() -> Path:
    """Build the checker's wheel; the same sources give the same bytes."""
    folder = BUILD / "wheels" / "checker"
    value = stamps.digest([CHECKER / "src", CHECKER / "pyproject.toml", PROVIDER])
    if not stamps.fresh("wheels-checker", value, folder):
        shutil.rmtree(folder, ignore_errors=True)
        with say.step("Building the checker's wheel"):
            commands.run(
                [PYTHON, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
                doing="Building the checker's wheel",
                folder=CHECKER,
            )
        stamps.keep("wheels-checker", value)
    return next(folder.glob("*.whl"))
