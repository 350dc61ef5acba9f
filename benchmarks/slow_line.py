"""A slow line in front of the server of the site, for all that a browser asks: workers' too."""

import threading
import time
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path

from sitebuild.server import Answer, Server

PIECE = 8192


class Line:
    """So many bits a second, shared by all connections, and a wait before each answer."""

    def __init__(self, bits: int, wait: float) -> None:
        """Take the bits per second and the seconds of waiting."""
        self.bytes_per_second = bits / 8
        self.wait = wait
        self.lock = threading.Lock()
        self.free = 0.0
        self.carried = 0

    def take(self, size: int) -> None:
        """Wait until so many bytes are through."""
        with self.lock:
            self.carried += size
            self.free = max(self.free, time.monotonic()) + size / self.bytes_per_second
            until = self.free
        time.sleep(max(0.0, until - time.monotonic()))


def slowed(server: Server, line: Line) -> None:
    """Let a server answer over a line; the way to it costs nothing besides."""

    class Slow(Answer):
        def send(
            self, status: HTTPStatus, given: dict[str, str], body: bytes, *, with_body: bool = True
        ) -> None:
            time.sleep(line.wait)
            super().send(status, given, body, with_body=False)
            for start in range(0, len(body) if with_body else 0, PIECE):
                piece = body[start : start + PIECE]
                line.take(len(piece))
                self.wfile.write(piece)

    server.RequestHandlerClass = Slow


def served(folder: Path, line: Line | None, measure: Callable[[str], None]) -> None:
    """Serve a folder while something is measured."""
    with Server(folder, 0) as server:
        if line:
            slowed(server, line)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        measure(server.address)
        server.shutdown()
