"""A process that reads files one after the other, until one of them ends it.

``worker.py MODULE FUNCTION``; four bytes of length and a file on its input, a line of JSON on its
output: what was told, what was raised and where, and the most memory that it took.
"""

import faulthandler
import json
import resource
import signal
import struct
import sys
from importlib import import_module
from pathlib import Path

from tests.fuzz.found import TOO_MUCH, judged

_STATUS = Path("/proc/self/status")
_PEAK = Path("/proc/self/clear_refs")


def main(module: str, function: str) -> None:
    """Read until there is nothing more."""
    door = getattr(import_module(module), function)
    answers = sys.stdout
    sys.stdout = sys.stderr
    faulthandler.enable()
    faulthandler.register(signal.SIGUSR1)
    # What is asked for beyond is refused; what is taken up to there is measured.
    resource.setrlimit(resource.RLIMIT_DATA, (3 * TOO_MUCH, 3 * TOO_MUCH))
    while head := sys.stdin.buffer.read(4):
        data = sys.stdin.buffer.read(*struct.unpack(">I", head))
        told: list[str] = []
        _PEAK.write_text("5", encoding="ascii")
        fault = judged("", lambda given: told.append(str(door(given))), data)  # noqa: B023 -- at once
        answer = {
            "told": "".join(told),
            "what": fault.what if fault else "",
            "where": fault.where if fault else "",
            "peak": _peak(),
        }
        print(json.dumps(answer), file=answers, flush=True)


def _peak() -> int:
    lines = _STATUS.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


if __name__ == "__main__":
    main(*sys.argv[1:])
