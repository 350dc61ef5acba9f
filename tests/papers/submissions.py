"""Whole submissions with their papers, flawless or with one fault, and what must be found."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from beiancheck.documents.papers.values import days
from tests.papers import certificates, consoles, domains, faults, identity, letters
from tests.papers import licence_layouts as licences
from tests.papers.cast import KINDS, Cast, cast, typed
from tests.papers.chance import chance
from tests.papers.damage import damaged
from tests.papers.letters import Matter
from tests.papers.paper import Paper
from tests.papers.saving import Format, saved

DOMAINS = (
    domains.framed,
    domains.table,
    domains.banner,
    domains.prose,
    consoles.desktop,
    consoles.phone,
)


@dataclass(frozen=True, slots=True)
class Case:
    """A submission: what was typed, its papers by file name, and the fault in it, if any."""

    name: str
    typed: dict[str, Any]
    papers: dict[str, Paper]
    truth: dict[str, Any]


def case(kind: str, seed: object, fault: str = "") -> Case:
    """Make a submission of a kind; ``fault`` is a name in `faults.FAULTS`, or empty: flawless."""
    raw, shown, truth = written(kind, seed, fault)
    rng = chance("papers", kind, seed)
    papers = {}
    for file in raw["files"]:
        file["name"] = file["name"].rpartition(".")[0] + ".jpg"
        paper = _drawn(shown, file, rng)
        _copy_days(raw, file, paper)
        papers[file["name"]] = _hurt(paper, rng)
    return Case(f"{kind}-{fault or 'flawless'}-{seed}", raw, papers, truth)


def written(
    kind: str, seed: object, fault: str = ""
) -> tuple[dict[str, Any], Cast, dict[str, Any]]:
    """Return what is typed, whom the papers are about, and the truth; nothing is drawn yet."""
    rng = chance("submission", kind, seed)
    of = cast(kind, rng)
    raw = typed(of)
    truth: dict[str, Any] = {"kind": kind, "fault": fault or None}
    if fault == "domain-holder":
        other = faults.one_letter(of.holder, rng)
        truth |= {"paper": "domain-certificate", "typed": of.holder, "printed": other}
        return raw, replace(of, domain=replace(of.domain, holder=other)), truth
    if fault:
        truth |= _spoil(raw, faults.FAULTS[fault], rng)
    return raw, of, truth


def drawn(of: Cast, file: dict[str, Any], seed: object) -> Paper:
    """Draw the paper of one file, without any damage."""
    return _drawn(of, file, chance("paper", seed))


def _spoil(raw: dict[str, Any], fault: faults.Fault, rng: Random) -> dict[str, Any]:
    *way, last = fault.path
    place: Any = raw
    for part in way:
        place = place[part]
    printed = place[last]
    place[last] = fault.change(printed, rng)
    path = ".".join(str(part) for part in fault.path)
    told = {"path": path, "paper": fault.role, "field": fault.field}
    return told | {"typed": place[last], "printed": printed}


def _copy_days(raw: dict[str, Any], file: dict[str, Any], paper: Paper) -> None:
    """Type the days that only the drawing of a paper decides."""
    printed = {value.field: days.days(value.text) for value in paper.values}
    if "dated" in file and printed.get("dated"):
        file["dated"] = printed["dated"][-1].day
    if file["role"] in {one.paper for one in certificates.certificates()} and printed.get(
        "validity"
    ):
        until = printed["validity"][-1].day
        raw["holder"]["valid_until"] = until.isoformat() if until else "长期"


def _hurt(paper: Paper, rng: Random) -> Paper:
    if rng.random() < 0.5:
        return paper
    return damaged(paper, "photo", rng.uniform(0.2, 0.6), rng)


def _drawn(of: Cast, file: dict[str, Any], rng: Random) -> Paper:
    role = file["role"]
    who = of.second if file.get("person") == "service-manager" else of.body.head
    if role == "business-licence":
        return rng.choice([licences.landscape_of, licences.portrait_of])(of.body, rng)
    if role == "resident-id-front":
        return identity.front_of(who, rng)
    if role == "resident-id-back":
        return identity.back_of(who, rng)
    if role == "domain-certificate":
        return rng.choice(DOMAINS)(rng, of.domain)
    found = [one for one in certificates.certificates() if one.paper == role]
    if found:
        return certificates.draw(found[0], of.body, rng)
    about = Matter(of.body, of.second, of.domain.name)
    return letters.draw(next(one for one in letters.letters() if one.kind == role), about, rng)


def write(folder: Path, seed: int, count: int) -> Iterator[Path]:
    """Write submissions of all kinds in turn, every second one with a fault; give each folder."""
    names = list(faults.FAULTS)
    for number in range(count):
        fault = names[number // 2 % len(names)] if number % 2 else ""
        kind = "enterprise" if fault else KINDS[number // 2 % len(KINDS)]
        made = case(kind, f"{seed}-{number}", fault)
        place = folder / made.name
        place.mkdir(parents=True, exist_ok=True)
        for name, paper in made.papers.items():
            (place / name).write_bytes(saved(paper, Format.JPEG))
        _json(place / "submission.json", made.typed)
        _json(folder / f"{made.name}.truth.json", made.truth)
        yield place


def _json(path: Path, value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=1, default=str) + "\n"
    path.write_text(text, encoding="utf-8")
