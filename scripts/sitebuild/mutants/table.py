"""The closing table of the mutants."""

from collections.abc import Iterable, Iterator

from sitebuild.mutants.counting import Count


def table(counted: Iterable[Count]) -> Iterator[str]:
    """Give a line for each rule and one for all of them."""
    rows = [_row(count) for count in counted]
    totals = [sum(column) for column in zip(*(row[1:] for row in rows), strict=True)]
    yield f"{'rule':<40}{'mutants':>8}{'killed':>8}{'with a reason':>15}{'without':>9}"
    for name, *figures in (*rows, (f"{len(rows)} rules", *totals)):
        made, killed, explained, rest = figures
        yield f"{name:<40}{made:>8}{killed:>8}{explained:>15}{rest:>9}"


def _row(count: Count) -> tuple[str, int, int, int, int]:
    rest = len(count.unexplained)
    killed = count.made - count.explained - rest
    return count.rule, count.made, killed, count.explained, rest
