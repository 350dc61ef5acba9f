"""``beiancheck timeline``: print by when each step of a filing is done."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from beiancheck import package
from beiancheck.check import Order, today_in_china
from beiancheck.commands import options
from beiancheck.planned import UNSURE, Timeline, as_calendar, encode
from beiancheck.provider import default, load
from beiancheck.terms.filings import Filing
from beiancheck.timeline import timeline


def ask(door: argparse.ArgumentParser) -> None:
    """Ask for a day, and whose dates to count with."""
    door.add_argument(
        "path", type=Path, nargs="?", metavar="PATH", help="文件夹、zip / folder, zip"
    )
    door.add_argument(
        "--from",
        dest="start",
        type=options.start,
        metavar="DATE",
        help="哪天交材料 / day of handing in",
    )
    door.add_argument("--filing", type=options.term(Filing), default=None, metavar="FILING")
    door.add_argument("--today", type=options.day, metavar="DATE", help="今天 / today")
    options.language(door)
    door.add_argument("--format", choices=("text", "json", "ics"), default="text")
    door.add_argument("--provider", type=Path, metavar="FILE", help="provider.toml")
    door.set_defaults(run=run)


def run(order: argparse.Namespace) -> int:
    """Count from the day of handing in, today if none is given, and print."""
    raw = dict(package.read(order.path).raw) if order.path else {}
    if order.filing is not None:
        raw["filing"] = order.filing.value
    today = order.today or today_in_china()
    asked = Order(
        language=order.lang,
        today=today,
        provider=load(order.provider) if order.provider else default(),
    )
    made = timeline(raw, asked, order.start or today)
    if order.format == "ics":
        # A calendar wants CRLF, on every system and no more than that.
        sys.stdout.flush()
        sys.stdout.buffer.write(as_calendar(made).encode("utf-8"))
        return 0
    print(encode(made) if order.format == "json" else "\n".join(_lines(made)) + "\n", end="")
    return 0


def _lines(made: Timeline) -> Iterator[str]:
    colon = "：" if made.language == "zh" else ": "
    yield f"{made.filing}{colon}{made.heading}"
    yield made.lead
    if made.unsure:
        yield made.unsure
    yield ""
    for step in made.steps:
        doubt = "" if step.is_certain else f" [{UNSURE.of(made.language)}]"
        about = " · ".join(filter(None, (step.who, step.takes)))
        yield f"  {step.by} {step.weekday}{doubt}  {step.what}  ({about})"
        if step.detail:
            yield f"    {step.detail}"
    if made.ends:
        yield ""
    for end in made.ends:
        yield f"  {end.until or ' ' * 10}  {end.what}  {end.said}"
