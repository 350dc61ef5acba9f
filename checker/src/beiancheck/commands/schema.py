"""``beiancheck schema``: print the JSON Schema of a submission or a report."""

import argparse
import json

from beiancheck import schema


def run(order: argparse.Namespace) -> int:
    """Print the schema."""
    made = schema.submission() if order.what == "submission" else schema.report()
    print(json.dumps(made, ensure_ascii=False, indent=2))
    return 0
