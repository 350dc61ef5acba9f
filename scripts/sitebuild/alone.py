"""One build at a time: a second one waits until the first has put its folders down."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from sitebuild import say
from sitebuild.places import VENV

try:
    import fcntl
except ImportError:  # Windows; there two builds at once are the person's own risk.
    fcntl = None  # type: ignore[assignment]


@contextmanager
def alone() -> Iterator[None]:
    """Hold the lock of this repository; says so when it has to wait for it."""
    if fcntl is None:
        yield
        return
    lock = os.open(VENV / "lock", os.O_RDWR | os.O_CREAT)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say.line("· Waiting for another build of this folder …")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)
