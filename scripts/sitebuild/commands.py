"""Other programs, run quietly: what they said is shown only when they fail."""

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from sitebuild.places import ROOT
from sitebuild.say import Trouble

OFFLINE = (
    *("NewConnectionError", "Temporary failure", "getaddrinfo", "from versions: none"),
    *("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH"),
)
LAST_LINES = 40


def run(
    command: Sequence[str | Path],
    *,
    doing: str,
    folder: Path = ROOT,
    extra: Mapping[str, str] | None = None,
    heard: Callable[[str], None] | None = None,
) -> str:
    """Run a program and give what it printed; `heard` gets each line as it comes.

    Raises `Trouble`, with the program's last lines, when it fails.
    """
    words = [str(word) for word in command]
    try:
        process = subprocess.Popen(
            words,
            cwd=folder,
            env={**os.environ, **(extra or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        message = f"{doing}: cannot start {words[0]} ({error.strerror})."
        raise Trouble(message) from error
    printed: list[str] = []
    with process:
        for text in process.stdout or ():
            printed.append(text)
            if heard:
                heard(text.rstrip())
    if process.returncode:
        raise Trouble(failure(doing, printed))
    return "".join(printed)


def failure(doing: str, printed: Sequence[str]) -> str:
    """Say why a program failed, with its last lines below."""
    if any(sign in text for sign in OFFLINE for text in printed):
        return f"{doing}: no network, or the package registry cannot be reached. Try again."
    tail = "".join(f"    {text.rstrip()}\n" for text in printed[-LAST_LINES:] if text.strip())
    return f"{doing}: it failed. The last lines were:\n{tail}".rstrip()
