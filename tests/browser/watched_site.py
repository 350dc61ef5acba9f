"""The finished site on a server that notes what it is asked, sends headers or none, and can go."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sitebuild import headers
from sitebuild.places import SITE
from sitebuild.server import Answer, Server


@dataclass
class Heard:
    """A request as the server saw it."""

    method: str
    path: str
    host: str
    body: int


@dataclass
class Watched:
    """A served folder."""

    folder: Path
    server: Server
    heard: list[Heard] = field(default_factory=list)

    @property
    def address(self) -> str:
        """Web address of the home page."""
        return self.server.address

    def cut(self) -> None:
        """Take the server away, as a cut network does."""
        self.server.shutdown()
        self.server.server_close()


@contextmanager
def watched(folder: Path, *, is_bare: bool = False) -> Iterator[Watched]:
    """Serve a folder; a bare host sends no policy."""

    class Noting(Answer):
        def parse_request(self) -> bool:
            is_fine = super().parse_request()
            if is_fine:
                length = int(self.headers.get("Content-Length", 0))
                host = self.headers.get("Host", "")
                site.heard.append(Heard(self.command, self.path, host, length))
            return is_fine

        def send_header(self, keyword: str, value: str) -> None:
            if not (is_bare and keyword == headers.POLICY):
                super().send_header(keyword, value)

    with Server(folder, 0) as server:
        server.RequestHandlerClass = Noting
        site = Watched(folder, server)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield site
        server.shutdown()


def instead(site: Watched, answer: Callable[[Answer], bool]) -> None:
    """Let something else answer from now on; where it tells that it did not, the site does."""
    usual = site.server.RequestHandlerClass

    class Instead(usual):  # type: ignore[misc, valid-type]  # a class found as it runs
        def reply(self, *, with_body: bool) -> None:
            if not answer(self):
                super().reply(with_body=with_body)

    site.server.RequestHandlerClass = Instead


def copied(folder: Path) -> Path:
    """Lay the finished site out a second time, by links; files are replaced, never written into."""
    return Path(shutil.copytree(SITE, folder, copy_function=os.link))


def replace(path: Path, text: str) -> None:
    """Put a file in the place of a linked one."""
    for end in ("", ".br", ".gz"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    path.write_text(text, encoding="utf-8")
