"""``beiancheck requirements``: which papers and fields a holder must hand in."""

import argparse
import json
from typing import Any

from beiancheck.commands import options
from beiancheck.commands.rules import cited
from beiancheck.provider import default
from beiancheck.provinces import of as province_rules
from beiancheck.requirements import fields
from beiancheck.requirements.listing import Listed, listed
from beiancheck.shape import at
from beiancheck.terms.kinds import PERSONS
from beiancheck.text import Language
from beiancheck.verdict import WORDS


def ask(door: argparse.ArgumentParser) -> None:
    """Ask whose papers to list."""
    options.whose(door)
    options.language(door)
    options.output(door)
    door.set_defaults(run=run)


def run(order: argparse.Namespace) -> int:
    """Print the papers and the fields."""
    rows = listed(order.kind, order.filing, order.province, default())
    asked = [
        path
        for row in fields.ROWS
        if order.kind in row.when.kinds and order.filing in row.when.filings
        for path in row.paths
    ]
    if order.format == "json":
        made = {
            "kind": order.kind.value,
            "filing": order.filing.value,
            "province": order.province.value if order.province else None,
            "papers": [_paper(row, order.lang) for row in rows],
            "fields": [_field(path, order.lang) for path in asked],
            "province_rows": _province(order),
        }
        print(json.dumps(made, ensure_ascii=False, indent=2))
        return 0
    for row in rows:
        word = f"[{WORDS[row.verdict.severity].of(order.lang)}] " if row.verdict else ""
        print(f"- {row.title.of(order.lang)}  {word}({row.reason.of(order.lang)})")
        print(f"  {' / '.join(paper.label.of(order.lang) for paper in row.papers)}")
        print(f"  {row.what.of(order.lang)}")
    print()
    for path in asked:
        print(f"- {at(path).label.of(order.lang)}  <{path}>")
    return 0


def _paper(row: Listed, language: Language) -> dict[str, Any]:
    return {
        "id": row.id,
        "title": row.title.of(language),
        "papers": [
            {"role": paper.value, "title": paper.label.of(language)} for paper in row.papers
        ],
        "whose": row.whose,
        "when": row.when,
        "severity": row.verdict.severity.value if row.verdict else None,
        "ground": row.verdict.ground.value if row.verdict else None,
        "reason": row.reason.of(language),
        "what": row.what.of(language),
        "seal": row.seal.of(language),
        "photo": row.photo.of(language),
        "cites": [cited(cite, language) for cite in row.cites],
    }


def _field(path: str, language: Language) -> dict[str, str]:
    field = at(path)
    return {"path": path, "label": field.label.of(language), "facts": field.facts}


def _province(order: argparse.Namespace) -> list[dict[str, str]]:
    if order.province is None:
        return []
    rows = province_rules(order.province, is_person=order.kind in PERSONS).rows
    return [
        {
            "topic": row.topic,
            "text": row.text.of(order.lang),
            "source": row.cited.name.of(order.lang),
            "as_of": row.as_of,
        }
        for row in rows
    ]
