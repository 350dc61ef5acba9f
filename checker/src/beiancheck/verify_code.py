"""Whether a check code belongs to a package; which file differs is told by the code's parts."""

from collections import Counter
from collections.abc import Iterator

from beiancheck.check_code import CheckCode, of_digests, part
from beiancheck.package import Package
from beiancheck.pairing import Digested, Line, State
from beiancheck.report import submission_digest
from beiancheck.verify import Comparison, Repeated, listed


def verify_code(code: CheckCode, package: Package) -> Comparison:
    """Hold a check code against a package."""
    submission = submission_digest(package.raw)
    files = listed(package)
    in_hand = of_digests(submission, tuple(digest for _, digest in files))
    if not submission or (not code.parts and code.digest != in_hand.digest):
        return Comparison(
            State.UNKNOWN, tuple(Line(State.UNKNOWN, _short(*it)) for it in files), None
        )
    if code.digest == in_hand.digest:
        same = tuple(Line(State.SAME if digest else State.ABSENT, name) for name, digest in files)
        return Comparison(State.SAME, same, Repeated.NO_REPORT)
    state = State.SAME if part(submission) == code.parts[0] else State.CHANGED
    return Comparison(state, tuple(_by_parts(files, Counter(code.parts[1:]))), None)


def _by_parts(files: list[Digested], left: Counter[str]) -> Iterator[Line]:
    """Tell what became of each file; ``left`` holds the parts of the files of the report."""
    others = []
    for name, digest in files:
        if left[part(digest)]:
            left[part(digest)] -= 1
            yield Line(State.SAME if digest else State.ABSENT, name)
        else:
            others.append(name)
    gone = left.total()
    for place, name in enumerate(others):
        yield Line(State.CHANGED if place < gone else State.NEW, name)
    yield from (Line(State.MISSING, "—") for _ in range(gone - len(others)))


def _short(name: str, digest: str) -> str:
    return f"{name}  {part(digest).lower()}"
