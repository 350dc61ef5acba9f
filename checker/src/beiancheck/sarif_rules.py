"""The rules of a report as SARIF describes them: once as the tool's own, once translated."""

import re
from collections.abc import Sequence
from typing import Any

from beiancheck import site_links
from beiancheck.provider import Provider
from beiancheck.report import Report
from beiancheck.rule import Rule
from beiancheck.rules import RULES
from beiancheck.text import Language, Text
from beiancheck.verdict import Severity

NAME = "beiancheck"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.LOOK: "note"}
"""SARIF has no level for what a person must look at: a note, and the severity beside it."""
_ABOUT = Text(
    zh="ICP备案材料自查。它不替代审核，最终由省通信管理局决定。",
    en="Checks the materials of an ICP filing. It does not replace the review: "
    "the provincial communications administration decides.",
)
_TAGS = {"zh": "zh-CN", "en": "en-GB"}
_LINK = re.compile(r"\[(?=[^\[\]]*\]\()")


def plain(words: str) -> str:
    """Return words as a plain SARIF message: braces and links in them stay signs.

    SARIF 2.1.0, 3.11.5 and 3.11.6: a brace is doubled, a bracket that would begin a link escaped.
    """
    return _LINK.sub(r"\\[", words.replace("{", "{{").replace("}", "}}"))


def ran(report: Report) -> tuple[Rule, ...]:
    """Return the rules that looked or would have, in their fixed order."""
    named = {one.rule for one in report.findings} | set(report.clear)
    named.update(name for item in report.not_checked for name in item.rules)
    return tuple(rule for rule in RULES if rule.id in named)


def driver(rules: Sequence[Rule], report: Report, provider: Provider) -> dict[str, Any]:
    """Describe the tool in the language of the report."""
    return _component(rules, report.language, report.engine, provider) | {
        "version": report.engine,
        "rules": [
            _texts(rule, report.language, provider)
            | {
                "defaultConfiguration": {"level": LEVELS[rule.verdict.severity]},
                "properties": {
                    "severity": rule.verdict.severity,
                    "ground": rule.verdict.ground,
                    "causes": list(rule.causes),
                },
            }
            for rule in rules
        ],
    }


def translation(rules: Sequence[Rule], report: Report, provider: Provider) -> dict[str, Any]:
    """Describe the same rules in the other language."""
    other: Language = "en" if report.language == "zh" else "zh"
    return _component(rules, other, report.engine, provider) | {
        "contents": ["localizedData"],
        "isComprehensive": True,
        "translationMetadata": {"name": f"{NAME}-{_TAGS[other]}"},
        "associatedComponent": {"name": NAME},
    }


def _component(
    rules: Sequence[Rule], language: Language, engine: str, provider: Provider
) -> dict[str, Any]:
    home = site_links.page(provider, "", language)
    return {
        "name": NAME,
        "language": _TAGS[language],
        "semanticVersion": engine,
        "shortDescription": {"text": plain(_ABOUT.of(language))},
        "rules": [_texts(rule, language, provider) for rule in rules],
    } | ({"informationUri": home} if home else {})


def _texts(rule: Rule, language: Language, provider: Provider) -> dict[str, Any]:
    help_page = site_links.rule(provider, rule.id, language)
    return {
        "id": rule.id,
        "shortDescription": {"text": plain(rule.title.of(language))},
        "fullDescription": {"text": plain(rule.why.of(language))},
    } | ({"helpUri": help_page} if help_page else {})
