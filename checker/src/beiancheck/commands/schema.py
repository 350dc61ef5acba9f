"""``beiancheck schema``: print the JSON Schema of a submission, a report or a timeline."""

import argparse
import json

from beiancheck import schema
from beiancheck.commands import options


def ask(door: argparse.ArgumentParser) -> None:
    """Ask whose schema to print."""
    door.add_argument("what", choices=("submission", "report", "timeline"))
    options.language(door)
    door.set_defaults(run=run)


def run(order: argparse.Namespace) -> int:
    """Print the schema."""
    makers = {
        "submission": schema.submission,
        "report": schema.report,
        "timeline": schema.timeline,
    }
    made = makers[order.what]()
    print(json.dumps(made, ensure_ascii=False, indent=2))
    return 0
