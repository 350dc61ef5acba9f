"""Expected trouble is one clear line, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sitebuild import commands, doors, environment, node, programs, say
from sitebuild.places import ROOT


def trouble_of(script: str) -> str:
    with pytest.raises(say.Trouble) as caught:
        commands.run([sys.executable, "-c", script], doing="Installing")
    return str(caught.value)


@pytest.mark.parametrize(
    "said",
    [
        "NewConnectionError: Failed to establish a new connection",
        "No matching distribution: (from versions: none)",
        "npm error code EAI_AGAIN",
    ],
)
def test_without_network_one_line_says_so(said: str) -> None:
    assert (
        "Installing: no network, or the package registry cannot be reached. Try again."
        == trouble_of(f"print({said!r}); raise SystemExit(1)")
    )


def test_a_failed_program_shows_its_last_lines() -> None:
    trouble = trouble_of("print('one'); print('two'); raise SystemExit(3)")

    assert trouble == "Installing: it failed. The last lines were:\n    one\n    two"


def test_a_program_that_is_not_there_is_named() -> None:
    with pytest.raises(say.Trouble, match=r"^Looking: cannot start no-such-program"):
        commands.run(["no-such-program"], doing="Looking")


def test_a_python_that_can_make_no_environment_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(environment, "VENV", tmp_path / "venv")
    monkeypatch.setattr(environment, "is_usable", lambda: False)
    for way in ("with_venv", "with_virtualenv", "with_foreign_pip"):
        monkeypatch.setattr(environment, way, lambda: False)

    with pytest.raises(say.Trouble, match="apt install python3-venv"):
        environment.make()


def test_a_command_ends_with_one_line_of_trouble(capsys: pytest.CaptureFixture[str]) -> None:
    @doors.door
    def command(_: object) -> int:
        raise say.Trouble("Port 8000 is in use.")

    assert command([]) == 1
    assert capsys.readouterr().err == "! Port 8000 is in use.\n"


def test_ctrl_c_ends_quietly(capsys: pytest.CaptureFixture[str]) -> None:
    @doors.door
    def command(_: object) -> int:
        raise KeyboardInterrupt

    assert command([]) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("name", ["serve", "build", "test"])
def test_a_command_explains_itself(name: str) -> None:
    asked = subprocess.run(
        [sys.executable, ROOT / "scripts" / name, "--help"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert asked.stdout.startswith(f"usage: scripts/{name}")


def test_an_old_node_is_not_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("node", "npm"):
        program = tmp_path / name
        program.write_text("#!/bin/sh\necho v18.19.0\n", encoding="utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    asked: list[str] = []
    monkeypatch.setattr(environment, "install", asked.append)
    node.node.cache_clear()
    found = node.node()
    node.node.cache_clear()

    assert asked == ["node"]
    assert found.is_relative_to(node.wheel())


def test_a_missing_program_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "PROGRAMS", {"viewer": ("no-such-viewer", "/no/*/viewer")})

    assert programs.missing() == ["viewer"]
