"""A report as SARIF 2.1.0, for programs that collect what many checkers find."""

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from msgspec import to_builtins

from beiancheck import sarif_rules
from beiancheck.check import CHINA
from beiancheck.provider import Provider
from beiancheck.report import NotChecked, Report, ReportedFile, ReportedFinding
from beiancheck.sarif_rules import LEVELS, plain
from beiancheck.text import Language
from beiancheck.verdict import Severity

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_BASE = "SUBMISSION"


def encode(report: Report, twin: Report, provider: Provider, made: datetime) -> str:
    """Write a report as SARIF.

    ``twin`` is the same report in the other language, ``made`` the moment it was made, with zone.
    """
    rules = sarif_rules.ran(report)
    # SARIF lists an artifact once, a submission may list a file twice.
    files = tuple(dict.fromkeys(report.files))
    places = {rule.id: index for index, rule in enumerate(rules)}
    run = {
        "tool": {"driver": sarif_rules.driver(rules, report, provider)},
        "translations": [sarif_rules.translation(rules, report, provider)],
        "invocations": [_invocation(report, made)],
        "originalUriBaseIds": {_BASE: {"description": {"text": "submission.toml"}}},
        "artifacts": [_artifact(file) for file in files],
        "results": [
            _result(one, other, places[one.rule], report.language)
            | {"locations": [_place(one, files)]}
            for one, other in zip(report.findings, twin.findings, strict=True)
        ],
        "properties": _properties(report),
    }
    if report.masked:
        run["redactionTokens"] = ["…", "*"]
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _properties(report: Report) -> dict[str, Any]:
    return {
        "provider": report.provider,
        "asOf": report.today,
        "masked": report.masked,
        "submissionSha256": report.submission_sha256,
        "verdict": report.verdict,
        "caution": report.caution,
        "subject": to_builtins(report.subject),
        "counts": to_builtins(report.counts),
        "reminders": [one.text for one in report.reminders],
    }


def _invocation(report: Report, made: datetime) -> dict[str, Any]:
    return {
        "executionSuccessful": True,
        "exitCode": 1 if report.counts.error else 0,
        "endTimeUtc": made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        # What was not checked must not be lost among what was.
        "toolExecutionNotifications": [_unlooked(item, report) for item in report.not_checked],
        "properties": {"dateInChina": made.astimezone(CHINA).date().isoformat()},
    }


def _unlooked(item: NotChecked, report: Report) -> dict[str, Any]:
    colon = "：" if report.language == "zh" else ": "
    said: dict[str, Any] = {
        "level": "note",
        "message": {"text": plain(f"{item.what}{colon}{item.reason}")},
        "properties": {"rules": list(item.rules)},
    }
    if item.place:
        said["locations"] = [{"logicalLocations": [_logical(item.place)]}]
    return said


def _artifact(file: ReportedFile) -> dict[str, Any]:
    made: dict[str, Any] = {
        "roles": ["analysisTarget"],
        "properties": {"name": file.name, "role": file.role, "kind": file.kind},
    }
    if _uri(file.name):
        made["location"] = _location(file.name)
    if file.sha256:
        made |= {"length": file.size, "hashes": {"sha-256": file.sha256}}
    return made


def _location(name: str) -> dict[str, Any]:
    return {"uri": _uri(name), "uriBaseId": _BASE}


def _uri(name: str) -> str:
    """Return a name as a relative address that leads to nowhere else."""
    return "/".join(quote(part, safe="") for part in name.split("/") if part.strip("."))


def _logical(place: str) -> dict[str, Any]:
    return {"name": place.rpartition(".")[2], "fullyQualifiedName": place, "kind": "member"}


def _place(one: ReportedFinding, files: tuple[ReportedFile, ...]) -> dict[str, Any]:
    location: dict[str, Any] = {
        "logicalLocations": [_logical(one.place)],
        "message": {"text": plain(one.place_label)},
    }
    if _uri(one.file):
        location["physicalLocation"] = {"artifactLocation": _artifact_of(one.file, files)}
    return location


def _result(
    one: ReportedFinding, other: ReportedFinding, rule: int, language: Language
) -> dict[str, Any]:
    gap = "" if language == "zh" else " "
    return {
        "ruleId": one.rule,
        "ruleIndex": rule,
        "level": LEVELS[Severity(one.severity)],
        "message": {"text": plain(f"{one.message}{gap}{one.fix}")},
        "properties": {
            "severity": one.severity,
            "ground": one.ground,
            "causes": list(one.causes),
            "cites": [cite.title for cite in one.cites],
            "spots": to_builtins(one.spots),
            language: {"message": one.message, "fix": one.fix},
            "en" if language == "zh" else "zh": {"message": other.message, "fix": other.fix},
        },
    }


def _artifact_of(name: str, files: tuple[ReportedFile, ...]) -> dict[str, Any]:
    found = [index for index, file in enumerate(files) if file.name == name]
    # Two files of one name, or shortened to one: better no index than a wrong one.
    return _location(name) | ({"index": found[0]} if len(found) == 1 else {})
