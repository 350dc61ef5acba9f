"""Whether a report belongs to a package: its submission and files, digest by digest."""

import hashlib
from collections import Counter
from dataclasses import dataclass
from enum import Enum

from msgspec.structs import replace

from beiancheck import __version__
from beiancheck.check import Order, check
from beiancheck.decode import decode
from beiancheck.formats.day import parse_date
from beiancheck.masking import Mask
from beiancheck.package import Package
from beiancheck.pairing import Digested, Line, State, paired
from beiancheck.provider import Provider
from beiancheck.report import Report, encode, submission_digest
from beiancheck.rules import RULES
from beiancheck.text import Text, shown

_OF_READING = frozenset(rule.id for rule in RULES if ".agreement." in rule.look.__module__)


class Repeated(Enum):
    """What checking the same package again gave."""

    SAME = Text(
        zh="用同一版本重新核对，结果与报告相同。",
        en="Checked again with the same version: the result is the same as in the report.",
    )
    DIFFERENT = Text(
        zh="用同一版本重新核对，结果与报告不同：报告可能改过，或当时用的是另一份 provider.toml。",
        en="Checked again with the same version: the result differs. The report may have been "
        "changed, or was made with another provider.toml.",
    )
    PARTLY = Text(
        zh="用同一版本重新核对，结果与报告相同；从图片和扫描件上识别的部分没有重做。",
        en="Checked again with the same version: the result is the same as in the report. "
        "What was read in pictures and scans was not read again.",
    )
    NO_REPORT = Text(
        zh="手上只有核对码，没有报告，没有重新核对。",
        en="There was a check code and no report, so nothing was checked again.",
    )
    NOT_DONE = Text(
        zh="报告是另一版本写的，没有重新核对；报告本身改没改过，看不出来。",
        en="Another version wrote the report, so nothing was checked again: "
        "whether the report itself was changed cannot be told.",
    )


@dataclass(frozen=True, slots=True)
class Comparison:
    """A report held against a package. ``repeated`` is None where the two differ anyway."""

    submission: State
    lines: tuple[Line, ...]
    repeated: Repeated | None

    @property
    def is_same(self) -> bool:
        """Tell whether the report belongs to the package, as far as can be told."""
        return self.repeated in {
            Repeated.SAME,
            Repeated.PARTLY,
            Repeated.NOT_DONE,
            Repeated.NO_REPORT,
        }


def verify(report: Report, package: Package, provider: Provider) -> Comparison:
    """Hold a report against a package.

    ``provider`` is the profile to check again with, which is done where nothing differs.
    """
    submission = _submission(report, package)
    mask = Mask.of(decode(package.raw).submission) if report.masked else Mask(())
    in_hand = listed(package)
    short = Counter(mask.on(name) for name, _ in in_hand)
    named = {mask.on(name): name for name, _ in in_hand if short[mask.on(name)] == 1}
    found = paired(
        [(file.name, file.sha256) for file in report.files],
        [(mask.on(name), digest) for name, digest in in_hand],
    )
    # Whoever has the package in hand may read its names, where the short one means one file.
    lines = tuple(
        line if line.state is State.MISSING else Line(line.state, named.get(line.name, line.name))
        for line in found
    )
    is_same = submission is State.SAME and all(
        line.state in {State.SAME, State.ABSENT} for line in lines
    )
    return Comparison(submission, lines, _again(report, package, provider) if is_same else None)


def listed(package: Package) -> list[Digested]:
    """Return name and digest of each file that the submission lists, as a report lists them."""
    found: list[Digested] = []
    for file in decode(package.raw).submission.files:
        if file.name or file.role:
            data = package.files.get(file.name)
            found.append((shown(file.name), hashlib.sha256(data).hexdigest() if data else ""))
    return found


def _submission(report: Report, package: Package) -> State:
    digest = submission_digest(package.raw)
    if not digest or not report.submission_sha256:
        return State.UNKNOWN
    return State.SAME if digest == report.submission_sha256 else State.CHANGED


def _again(report: Report, package: Package, provider: Provider) -> Repeated:
    day = parse_date(report.today)
    if report.engine != __version__:
        return Repeated.NOT_DONE
    if day is None:
        return Repeated.DIFFERENT
    order = Order(language=report.language, today=day, provider=provider, is_masked=report.masked)
    again = check(package.raw, package.files, order)
    if report.papers:
        # Two machines need not read a picture alike to the last digit.
        return Repeated.PARTLY if _typed(again) == _typed(report) else Repeated.DIFFERENT
    is_same = encode(_without_reasons(again)) == encode(_without_reasons(report))
    return Repeated.SAME if is_same else Repeated.DIFFERENT


def _without_reasons(report: Report) -> Report:
    """Leave out why things were not checked: --no-read and a lacking library give another."""
    unlooked = (one if one.rules else replace(one, reason="") for one in report.not_checked)
    return replace(report, not_checked=tuple(unlooked))


def _typed(report: Report) -> object:
    """Return what of a report rests on nothing that was read."""
    findings = [one for one in report.findings if not one.spots and one.rule not in _OF_READING]
    return report.subject, report.reminders, report.files, findings
