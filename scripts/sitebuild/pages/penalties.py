"""What follows where a duty is not met: a table, and the words for the prose of other pages."""

from beiancheck import penalties
from beiancheck.penalties import Penalty
from beiancheck.text import Language, Text

WHAT = Text(zh="行为", en="What")
FOLLOWS = Text(zh="后果", en="Consequence")
BASIS = Text(zh="依据", en="Basis")
UNREAD = Text(zh="{text}（原文未读到）", en="{text} (not read in the original)")


def table(language: Language) -> str:
    """Give the table, for a page of the regulations."""
    heads = (WHAT, FOLLOWS, BASIS)
    lines = [f"| {' | '.join(one.of(language) for one in heads)} |", "| --- | --- | --- |"]
    lines += [_line(row, language) for row in penalties.rows()]
    return "\n".join(lines)


def _line(row: Penalty, language: Language) -> str:
    said = row.said(language)
    text = UNREAD.fill(language, {"text": said}) if row.cited.unread else said
    link = f"[{row.cited.title(language)}]({row.law}.md#art-{row.article})"
    return f"| {row.act.of(language)} | {text} | {link} |"


def words(language: Language) -> dict[str, str]:
    """Give what follows as `penalty_NAME`, and the fine alone as `fine_NAME`."""
    found = {}
    for row in penalties.rows():
        name = row.id.replace("-", "_")
        found[f"penalty_{name}"] = row.said(language)
        if row.amount:
            found[f"fine_{name}"] = row.amount.of(language)
    return found
