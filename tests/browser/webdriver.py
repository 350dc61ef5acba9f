"""The few commands of W3C WebDriver that a visitor needs, sent to WebKitGTK's own driver."""

import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from tests.browser.visitor import SLOW

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The name under which the standard hands elements over."""
SCREEN = "-screen 0 1400x1100x24"


class Session:
    """A browser that does what it is told."""

    def __init__(self, port: int, browser: str) -> None:
        """Start the browser."""
        self.port = port
        self.path = "/session"
        wanted = {
            "webkitgtk:browserOptions": {"binary": browser, "args": ["--automation"]},
            "unhandledPromptBehavior": "accept",
            "timeouts": {"script": SLOW * 1000, "pageLoad": SLOW * 1000, "implicit": 0},
        }
        given = self.tell("POST", "", {"capabilities": {"alwaysMatch": wanted}})
        self.path += f"/{given['sessionId']}"
        self.version = str(given["capabilities"]["browserVersion"])

    def tell(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """Send one command; give its value."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=SLOW)
        text = None if body is None else json.dumps(body)
        connection.request(method, self.path + path, text, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        value = json.loads(answer.read())["value"]
        connection.close()
        if isinstance(value, dict) and "error" in value:
            raise AssertionError(f"{path}: {value['error']} {value.get('message', '')}")
        return value

    def run(self, body: str) -> Any:
        """Run the body of a function in the page."""
        return self.tell("POST", "/execute/sync", {"script": body, "args": []})

    def to(self, element: dict[str, str], act: str, **body: Any) -> None:
        """Do something to an element."""
        self.tell("POST", f"/element/{element[ELEMENT]}/{act}", body)


@contextmanager
def session(driver: str, screen: str, browser: str, home: Path) -> Iterator[Session]:
    """Run the driver on a screen of its own; what is saved goes into the folder."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    command = [screen, "--auto-servernum", "--server-args", SCREEN, driver, f"--port={port}"]
    running = subprocess.Popen(
        command,
        env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config")},
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(port)
        started = Session(port, browser)
        yield started
        started.tell("DELETE", "")
    finally:
        os.killpg(running.pid, signal.SIGTERM)
        running.wait()


def wait_for(port: int) -> None:
    """Wait until the driver listens."""
    end = time.monotonic() + SLOW
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the driver does not start")
