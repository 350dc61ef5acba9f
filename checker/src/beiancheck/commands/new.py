"""``beiancheck new``: write a ``submission.toml`` for a kind of holder, ready to be filled in."""

import argparse
import sys
from pathlib import Path

from beiancheck.commands import options
from beiancheck.commands.template import template
from beiancheck.terms.kinds import Kind
from beiancheck.text import Text

_THERE = Text(
    zh="“{path}”已经有了，没有覆盖。", en="“{path}” is there already and was not overwritten."
)


def ask(door: argparse.ArgumentParser) -> None:
    """Ask whose submission it will be, and where to write it."""
    options.whose(door, Kind.ENTERPRISE)
    door.add_argument("--out", type=Path, metavar="FOLDER", help="写到哪里 / where to write")
    options.language(door)
    door.set_defaults(run=run)


def run(order: argparse.Namespace) -> int:
    """Print the template, or write it into a folder; return 2 rather than overwrite."""
    made = template(order)
    if order.out is None:
        print(made, end="")
        return 0
    path = order.out / "submission.toml"
    if path.exists():
        print(_THERE.fill(order.lang, {"path": str(path)}), file=sys.stderr)
        return 2
    order.out.mkdir(parents=True, exist_ok=True)
    path.write_text(made, encoding="utf-8")
    print(path)
    return 0
