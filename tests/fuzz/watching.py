"""Feeding a worker, and telling hangs, deaths and too much memory from mere exceptions."""

import json
import os
import re
import select
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import Any, Self

from sitebuild.places import ROOT
from tests.fuzz.found import TOO_LONG, TOO_MUCH, Fault

WALL = 20
"""Times as long on the clock as it may compute: other work runs on the machine too."""
_FRAME = re.compile(r'File "([^"]*(?:src/beiancheck|tests/fuzz)/[^"]*)", line (\d+) in (\S+)')
_TICKS = os.sysconf("SC_CLK_TCK")


class Watched:
    """A worker that is started again whenever a file ended it."""

    def __init__(self, module: str, function: str, *, seconds: float = TOO_LONG) -> None:
        """Take the door to feed, and how long it may compute for a file."""
        self._words = [sys.executable, "-m", "tests.fuzz.worker", module, function]
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._said = TemporaryFile()  # noqa: SIM115 -- closed with the worker

    def __enter__(self) -> Self:
        """Nothing is started before the first file."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """End the worker."""
        self._end()
        self._said.close()

    def fed(self, door: str, data: bytes) -> tuple[str, Fault | None]:
        """Hand a file over; give what was told of it, or the fault."""
        process = self._started()
        assert process.stdin
        before = computed(process.pid)
        try:
            process.stdin.write(struct.pack(">I", len(data)) + data)
            process.stdin.flush()
        except OSError:
            return "", self._died(door)
        answer = self._answer(process, before)
        if answer is None:
            return "", self._hung(door) if process.poll() is None else self._died(door)
        if answer["what"]:
            return "", Fault(door, answer["what"], answer["where"])
        return answer["told"], Fault(door, "memory") if answer["peak"] > TOO_MUCH else None

    def _answer(self, process: subprocess.Popen[bytes], before: float) -> Any:
        assert process.stdout
        ends = time.monotonic() + WALL * self._seconds
        while time.monotonic() < ends and computed(process.pid) - before <= self._seconds:
            if select.select([process.stdout], [], [], 0.5)[0]:
                line = process.stdout.readline()
                if not line:
                    process.wait()
                return json.loads(line) if line else None
        return None

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._said.seek(0)
            self._said.truncate()
            path = f"{ROOT / 'scripts'}{os.pathsep}{ROOT}"
            self._process = subprocess.Popen(
                self._words,
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._said,
                env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"},
            )
        return self._process

    def _hung(self, door: str) -> Fault:
        assert self._process
        self._process.send_signal(signal.SIGUSR1)
        time.sleep(0.5)
        return Fault(door, "hang", self._last())

    def _died(self, door: str) -> Fault:
        assert self._process
        number = -(self._process.wait() or 0)
        name = signal.Signals(number).name if number > 0 else "death"
        return Fault(door, name, self._last())

    def _last(self) -> str:
        """End the worker and name the innermost own line that it told of."""
        self._end()
        self._said.seek(0)
        found = _FRAME.search(self._said.read().decode("utf-8", "replace"))
        return f"{Path(found[1]).name}:{found[2]} {found[3]}" if found else ""

    def _end(self) -> None:
        if self._process:
            self._process.kill()
            self._process.communicate()
            self._process = None


def computed(process: int) -> float:
    """Return how many seconds a process has computed."""
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    parts = told.rpartition(")")[2].split()
    return (int(parts[11]) + int(parts[12])) / _TICKS
