"""The waiting line: who acts and who waits from first paper to open site, in working days.

It is a list, so that it reads without a picture; the stylesheet lays it flat or upright.
"""

from dataclasses import dataclass
from typing import Literal

from beiancheck.steps import AUTHORITY_DAYS
from beiancheck.text import Language, Text
from sitebuild import provider
from sitebuild.drawings.svg import html, path

Rail = Literal["dotted", "plain", "none"]
LONG = 10


@dataclass(frozen=True, slots=True)
class Stop:
    """A point on the line and the way to the next; `days` are working days, one tick each."""

    name: Text
    takes: Text
    days: int = 0
    rail: Rail = "plain"

    @property
    def is_wait(self) -> bool:
        """Tell whether others act here."""
        return self.days > 0


def stops() -> tuple[Stop, ...]:
    """Give the stops of a first filing; the provider says how many days its review takes."""
    review_days = provider.profile().practice.submit_days
    days = Text(zh=f"{review_days} 个工作日内", en=f"within {review_days} working days")
    return (
        Stop(
            Text(zh="备齐材料", en="Gather papers"),
            Text(zh="您说了算", en="up to you"),
            rail="dotted",
        ),
        Stop(Text(zh="填表交材料", en="Hand in"), Text(zh="当天", en="same day")),
        Stop(Text(zh="服务商初审", en="Provider review"), days, days=review_days),
        Stop(Text(zh="短信核验", en="SMS code"), Text(zh="24 小时内", en="within 24 hours")),
        Stop(
            Text(zh="通信管理局审核", en="Administration review"),
            Text(zh=f"最长 {AUTHORITY_DAYS} 个工作日", en=f"at most {AUTHORITY_DAYS} working days"),
            days=AUTHORITY_DAYS,
        ),
        Stop(
            Text(zh="开通网站", en="Open the site"),
            Text(zh="当天挂备案号", en="number in the footer"),
        ),
        Stop(
            Text(zh="公安备案", en="Public security filing"),
            Text(zh="联网后 30 日内", en="within 30 days of going online"),
            rail="none",
        ),
    )


def waiting(language: Language) -> str:
    """Draw the waiting line of a first filing."""
    items = "\n".join(item(stop, language) for stop in stops())
    return f'<div>\n<ol class="waiting">\n{items}\n</ol>\n{key(language)}\n</div>'


def item(stop: Stop, language: Language) -> str:
    """Write one stop with the rail that leads on from it."""
    css = " ".join(
        (["they-act"] if stop.is_wait else ["you-act"]) + (["long"] if stop.days > LONG else [])
    )
    words = f"<b>{html(stop.name, language)}</b><span>{html(stop.takes, language)}</span>"
    return f'<li class="{css}">{rails(stop)}{words}</li>'


def rails(stop: Stop) -> str:
    """Draw the rail twice, flat and upright; it stretches, its strokes do not."""
    if stop.rail == "none":
        return ""
    return rail(stop, "flat") + rail(stop, "upright")


def rail(stop: Stop, way: str) -> str:
    """Draw the rail of one stop along one way, with a tick for each full day."""
    length = max(stop.days, 1) * 10
    flat = way == "flat"
    along = f"M0 7H{length}" if flat else f"M7 0V{length}"
    marks = range(10, length, 10) if stop.is_wait else ()
    ticks = "".join(f"M{at} 3v8" if flat else f"M3 {at}h8" for at in marks)
    box = f"0 0 {length} 14" if flat else f"0 0 14 {length}"
    line = path(along, stop.rail)
    return (
        f'<svg class="rail {way}" viewBox="{box}" preserveAspectRatio="none" aria-hidden="true" '
        f'focusable="false">{line}{path(ticks, "ticks") if ticks else ""}</svg>'
    )


def key(language: Language) -> str:
    """Explain the dots and the ticks."""
    act = Text(zh="您来做", en="you act")
    wait = Text(zh="您等候，一格是一个工作日", en="you wait; one tick is one working day")
    return (
        f'<ul class="waiting-key"><li class="dot">{html(act, language)}</li>'
        f'<li class="dot dot-open">{html(wait, language)}</li></ul>'
    )
