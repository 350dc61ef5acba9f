"""``beiancheck rules``: list the rules, or show one."""

import argparse
import json
import sys
from typing import Any

from beiancheck import retired
from beiancheck.citation import Citation
from beiancheck.commands import options
from beiancheck.retired import Retired
from beiancheck.rule import Rule
from beiancheck.rules import RULES
from beiancheck.text import Language, Text
from beiancheck.verdict import WORDS

_UNKNOWN = Text(
    zh="没有“{id}”这条规则；beiancheck rules 列出全部。",
    en="There is no rule “{id}”; beiancheck rules lists them.",
)


_RETIRED = Text(
    zh="{title}：{since} 版起停用。{why}",
    en="{title}: retired since version {since}. {why}",
)


def ask(door: argparse.ArgumentParser) -> None:
    """Ask for one rule, or for all."""
    door.add_argument("id", nargs="?", metavar="ID")
    options.language(door)
    options.output(door)
    door.set_defaults(run=run)


def run(order: argparse.Namespace) -> int:
    """Print the rules; return 2 if the one asked for does not exist."""
    rules = [rule for rule in RULES if order.id in {None, rule.id}]
    for gone in retired.rules():
        if gone.id == order.id:
            print(_gone(gone, order.lang))
            return 0
    if not rules:
        print(_UNKNOWN.fill(order.lang, {"id": order.id}), file=sys.stderr)
        return 2
    if order.format == "json":
        rows = [described(rule, order.lang) for rule in rules]
        made: Any = rows if order.id is None else rows[0]
        print(json.dumps(made, ensure_ascii=False, indent=2))
    else:
        for rule in rules:
            _print(rule, order.lang, is_whole=order.id is not None)
    return 0


def _gone(one: Retired, language: Language) -> str:
    told = _RETIRED.fill(language, {"title": one.title, "since": one.since, "why": one.why})
    return f"{one.id}  {told}" + (f"  → {one.instead}" if one.instead else "")


def described(rule: Rule, language: Language) -> dict[str, Any]:
    """Return all that a rule says of itself, in one language."""
    return {
        "id": rule.id,
        "severity": rule.verdict.severity.value,
        "ground": rule.verdict.ground.value,
        "causes": list(rule.causes),
        "kinds": sorted(kind.value for kind in rule.kinds),
        "filings": sorted(filing.value for filing in rule.filings),
        "title": rule.title.of(language),
        "why": rule.why.of(language),
        "fault": rule.fault.of(language),
        "fix": rule.fix.of(language),
        "cites": [cited(cite, language) for cite in rule.cites],
    }


def cited(cite: Citation, language: Language) -> dict[str, str]:
    """Return a citation in one language."""
    return {
        "title": cite.title(language),
        "authority": cite.authority.value,
        "url": cite.url,
        "checked": cite.checked.isoformat(),
    }


def _print(rule: Rule, language: Language, *, is_whole: bool) -> None:
    word = WORDS[rule.verdict.severity].of(language)
    print(f"{rule.id}  [{word}]  {rule.title.of(language)}  {' '.join(rule.causes)}")
    if is_whole:
        for words in (rule.why, rule.fault, rule.fix):
            print(f"  {words.of(language)}")
        for cite in rule.cites:
            print(f"  - {cite.title(language)} {cite.url}")
