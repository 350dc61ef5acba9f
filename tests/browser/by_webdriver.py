"""A visitor in a browser that W3C WebDriver drives: WebKitGTK's MiniBrowser."""

import time
from pathlib import Path
from typing import Any

from tests.browser.visitor import SLOW, quoted, shown
from tests.browser.webdriver import Session

FRAME = "phone.html"
"""MiniBrowser is never narrower than 447 pixels: a phone is a frame in a page of this name."""
LISTEN = """globalThis.heard ??= (() => {
  const heard = [];
  addEventListener("error", ({ message }) => heard.push(`thrown: ${message}`));
  addEventListener("unhandledrejection", ({ reason }) => heard.push(`thrown: ${reason}`));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    heard.push(`refused: ${violatedDirective} ${blockedURI}`));
  return heard;
})();"""
HEARD = """const asked = performance.getEntriesByType("resource").map(({ name }) => name);
return [...(globalThis.heard ?? []), ...asked.filter((one) => !/^(blob|data):/.test(one)
  && new URL(one).origin !== location.origin)];"""
FIND = """const found = [...document.querySelectorAll({css})];
const one = found.find((each) => each.checkVisibility()) ?? found[0];
if (one.checkVisibility()) one.scrollIntoView({{ block: "center", behavior: "instant" }});
return one;"""
ASK = """const done = arguments[arguments.length - 1];
const failed = (error) => done({{ error: `${{error}}` }});
(async () => {{ {body} }})().then((value) => done({{ value }}), failed);"""


class ByWebDriver:
    """A visitor on the one page of a session."""

    def __init__(
        self, session: Session, home: str, saved: Path, size: tuple[int, int], *, framed: bool
    ) -> None:
        """Give the window its size, or the frame in it."""
        self.session = session
        self.home = home
        self.saved = saved
        self.size = size
        self.framed = framed
        self.noted: list[str] = []
        width, height = (1280, 1000) if framed else size
        session.tell("POST", "/window/rect", {"width": width, "height": height})

    def open(self, path: str) -> None:
        self.note()
        if not self.framed:
            self.session.tell("POST", "/url", {"url": self.home.rstrip("/") + path})
        else:
            self.session.tell("POST", "/frame", {"id": None})
            self.session.tell("POST", "/url", {"url": self.home + FRAME})
            width, height = self.size
            self.session.tell(
                "POST",
                "/execute/async",
                {
                    "script": f"""
              const frame = document.querySelector("iframe");
              [frame.width, frame.height] = [{width}, {height}];
              frame.addEventListener("load", arguments[0]);
              frame.src = {quoted(path)};""",
                    "args": [],
                },
            )
            self.session.tell("POST", "/frame", {"id": 0})
        self.session.run(LISTEN)

    def again(self) -> None:
        self.note()
        if not self.framed:
            self.session.tell("POST", "/refresh", {})
        else:
            self.session.run("globalThis.isOld = true; setTimeout(() => location.reload());")
            self.renewed()
        self.session.run(LISTEN)

    def renewed(self) -> None:
        """Wait until the frame holds another document."""
        end = time.monotonic() + SLOW
        while time.monotonic() < end:
            time.sleep(0.2)
            self.session.tell("POST", "/frame", {"id": None})
            self.session.tell("POST", "/frame", {"id": 0})
            if self.session.run("return !globalThis.isOld && document.readyState === 'complete';"):
                return
        raise AssertionError("the frame was not loaded anew")

    def press(self, css: str) -> None:
        shown(self, css)
        self.session.to(self.find(css), "click")

    def write(self, css: str, words: str) -> None:
        self.session.to(self.find(css), "clear")
        self.session.to(self.find(css), "value", text=words)

    def choose(self, css: str, value: str) -> None:
        self.session.to(self.find(f'{css} option[value="{value}"]'), "click")

    def hand(self, css: str, file: Path) -> None:
        self.session.to(self.find(css), "value", text=str(file))

    def ask(self, body: str) -> Any:
        answer = self.session.tell(
            "POST", "/execute/async", {"script": ASK.format(body=body), "args": []}
        )
        if "error" in answer:
            raise AssertionError(f"{answer['error']}: {body}")
        return answer.get("value")

    def find(self, css: str) -> dict[str, str]:
        """Find the first element of that kind that is shown, or else the first."""
        found: dict[str, str] = self.session.run(FIND.format(css=quoted(css)))
        return found

    def note(self) -> None:
        """Keep what the page heard before it goes."""
        self.noted.extend(self.session.run(HEARD))

    def faults(self) -> list[str]:
        self.note()
        return self.noted
