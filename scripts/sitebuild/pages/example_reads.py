"""What a case says was read on its papers, as a reader is shown it."""

from collections.abc import Iterator, Mapping
from typing import Any

from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from beiancheck.text import Language, Text, listed

PRINTED = Text(zh="{paper}上的{item}", en="{item} on the {paper}")
PAPERS = {paper.value: paper for paper in Paper}
ITEMS = {item.value: item for item in Item}
LOOKS = Text(zh="看上去是“{paper}”", en="looks like “{paper}”")
PLACE = Text(zh="{file}上的“{label}”", en="“{label}” on {file}")
MARKS = {
    "signed yes": Text(zh="签了字", en="signed"),
    "signed no": Text(zh="没有签字", en="not signed"),
    "sealed yes": Text(zh="盖了章", en="sealed"),
    "sealed no": Text(zh="没有盖章", en="not sealed"),
    "dated yes": Text(zh="写了日期", en="dated"),
    "dated no": Text(zh="没有写日期", en="not dated"),
    "blank yes": Text(zh="空着没填", en="left blank"),
    "blank no": Text(zh="填好了", en="filled in"),
}
UNSURE = Text(zh="看不准", en="cannot be told")
FLAWS = {
    "blurred": Text(zh="笔画发虚（{amount}）", en="blurred strokes ({amount})"),
    "glare": Text(zh="反光（{amount}‰）", en="glare ({amount}‰)"),
    "dark": Text(zh="太暗（{amount}）", en="too dark ({amount})"),
    "cut": Text(zh="边缘被切掉", en="an edge is cut off"),
    "slanted": Text(zh="斜了 {amount} 度", en="slanted by {amount} degrees"),
    "small-print": Text(zh="字高只有 {amount} 像素", en="letters {amount} pixels high"),
    "colourless": Text(zh="没有颜色", en="without colour"),
    "screen": Text(zh="有屏幕的点纹（{amount}‰）", en="dots of a screen ({amount}‰)"),
    "empty": Text(zh="空白页", en="an empty page"),
    "watermark": Text(zh="水印“{amount}”", en="the watermark “{amount}”"),
    "lacking": Text(zh="没有找到{amount}", en="{amount} not found"),
    "numbered": Text(zh="印着第 {amount} 页", en="says page {amount}"),
}
NUMBERS = {"zh": "{} 页、共 {}", "en": "{} of {}"}


def read(row: Mapping[str, Any], language: Language) -> Iterator[tuple[str, str]]:
    """Yield what was read of one page: where it stands, and what it says or shows."""
    file = row["file"]
    values, marks, flaws = (row.get(name, {}) for name in ("values", "marks", "flaws"))
    named = PAPERS[row["paper"]].label.of(language) if "paper" in row else file
    if named != file and not values:
        yield file, LOOKS.of(language).format(paper=named)
    for item, text in values.items():
        label = PRINTED.of(language).format(paper=named, item=ITEMS[item].label.of(language))
        yield label, listed(text if isinstance(text, list) else [text], language)
    for label, told in marks.items():
        place = PLACE.of(language).format(file=file, label=label)
        yield place, MARKS.get(told, UNSURE).of(language)
    for kind, told in flaws.items():
        yield file, FLAWS[kind].of(language).format(amount=_amount(kind, told, language))


def _amount(kind: str, told: Any, language: Language) -> str:  # noqa: ANN401 -- as TOML has it
    """Return what was measured as a reader is told it: names for items, both numbers of a page."""
    if kind == "lacking":
        return listed([ITEMS[item].label.of(language).lower() for item in told.split()], language)
    return NUMBERS[language].format(*told) if kind == "numbered" else str(told)
