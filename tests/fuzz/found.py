"""Faults that fuzzing finds: what broke and where, each kept once with the bytes that broke it."""

import hashlib
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Reader = Callable[[bytes], Any]
"""Reads bytes and raises nothing, unless the fault is ours."""
TOO_MUCH = 1024**3
"""Bytes of memory that no input may cost."""
TOO_LONG = 10
"""Seconds that no input may take."""
OURS = ("src/beiancheck/", "tests/fuzz/")


@dataclass(frozen=True, slots=True)
class Fault:
    """What broke: the reader or door, what was raised (or a hang, memory), the last own line."""

    door: str
    what: str
    where: str = ""

    @property
    def name(self) -> str:
        """One name for all inputs that break the same thing."""
        told = f"{self.door} {self.what} {self.where}"
        return f"{self.door}-{self.what}-{hashlib.sha256(told.encode()).hexdigest()[:8]}"


def judged(door: str, reader: Reader, data: bytes) -> Fault | None:
    """Read bytes and tell what broke, if anything did."""
    try:
        reader(data)
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is what we look for
        return Fault(door, type(error).__name__, place(error))
    return None


def place(error: BaseException) -> str:
    """Name the innermost line of ours that was under way."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [one for one in frames if any(part in one.filename for part in OURS)]
    last = (own or frames)[-1]
    return f"{Path(last.filename).name}:{last.lineno} {last.name}"


def kept(folder: Path, fault: Fault, data: bytes, ending: str = "") -> bool:
    """Keep the shortest bytes that show a fault, and tell whether it is new."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{fault.name}{ending}"
    is_new = not path.exists()
    if is_new or path.stat().st_size > len(data):
        path.write_bytes(data)
        told = f"{fault.door}\t{fault.what}\t{fault.where}\n"
        path.with_name(f"{path.name}.told").write_text(told, encoding="utf-8")
    return is_new
