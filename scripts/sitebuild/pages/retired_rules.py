"""A page for every rule that is gone, at the address that it had, and its line in the index."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from beiancheck import retired
from beiancheck.dated import DataError
from beiancheck.retired import Retired
from beiancheck.rules import RULES
from beiancheck.text import Language, Text
from sitebuild import ageing
from sitebuild.pages import page

GROUP = Text(zh="已停用", en="Retired")
ID = "retired"
LAST = "99"
"""They stand after every group of living rules."""
ABOUT = Text(
    zh="这条规则已经停用，自查不再看；旧报告里提到它的，看这里。",
    en="This rule is retired and no longer applied; old reports may still name it.",
)
GONE = Text(
    zh="**已停用。** 从 {since} 版（{day}）起，自查不再看这一条。",
    en="**Retired.** Since version {since} ({day}) the checker no longer looks at this.",
)
WHY = Text(zh="为什么停用", en="Why it was retired")
INSTEAD = Text(zh="现在由哪条规则看", en="What looks now")
NONE = Text(zh="没有规则接替它。", en="No rule took its place.")


def make(language: Language, out: Path) -> None:
    """Write their pages.

    :raises DataError: if a living rule has a retired name, or `instead` names no rule.
    """
    titles = {rule.id: rule.title for rule in RULES}
    for one in retired.rules():
        if one.id in titles:
            raise DataError(f"data/retired_rules.toml: “{one.id}” is the name of a living rule")
        known = titles | {other.id: other.title for other in retired.rules() if other is not one}
        if one.instead and one.instead not in known:
            raise DataError(f"data/retired_rules.toml, {one.id}: no rule is called “{one.instead}”")
        page.write(
            out / f"{one.id}.md",
            one.title.of(language),
            ABOUT.of(language),
            "\n\n".join(_body(one, known, language)),
            checked=None,  # what is gone does not age
            group=GROUP.of(language),
            order=LAST,
        )


def _body(one: Retired, titles: dict[str, Text], language: Language) -> Iterator[str]:
    day = ageing.spelled(one.retired, language)
    gone = GONE.fill(language, {"since": one.since, "day": day})
    yield f'<div class="note" markdown>\n\n{gone}\n\n</div>'
    yield f"## {WHY.of(language)} {{#why}}"
    yield escape(one.why.of(language), quote=False)
    yield f"## {INSTEAD.of(language)} {{#instead}}"
    if one.instead:
        yield f"[{titles[one.instead].of(language)}]({one.instead}.md)"
    else:
        yield NONE.of(language)


def listing(language: Language) -> Iterator[str]:
    """Give their part of the index; nothing while no rule is retired."""
    if not retired.rules():
        return
    yield f"## {GROUP.of(language)} {{#{ID}}}"
    items = "\n".join(
        f'<li data-state="{ID}" data-words="{one.id}">'
        f'<a href="{one.id}/">{escape(one.title.of(language))}</a></li>'
        for one in retired.rules()
    )
    yield f"<ul data-rules>\n{items}\n</ul>"
