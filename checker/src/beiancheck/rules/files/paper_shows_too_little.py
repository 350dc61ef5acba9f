"""Most of what a licence or certificate shows was not found on it."""

from collections.abc import Iterator

from beiancheck.documents.papers.pictures.flaw import FlawKind
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, OURS, TENCENT
from beiancheck.pictured import flawed, on_page
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text, listed
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.OURS,
    cites=(OURS, HUAWEI, TENCENT),
    causes=("C71",),
    title=Text(zh="证件好像没有拍全", en="A certificate that seems not to be whole"),
    why=Text(
        zh="证件要交整张；缺一半的看不出地址、日期，审核时会要求重拍。",
        en="The whole certificate is asked for; where half of it is missing, address and dates "
        "cannot be seen, and another photo is asked for.",
    ),
    fault=Text(
        zh="“{file}”{where}没有找到：{lacking}。",
        en="On “{file}”{where} these were not found: {lacking}.",
    ),
    fix=Text(
        zh="看一眼：没拍全的，把整张证件重新拍一遍；图上都有的，不用改。",
        en="Have a look: take the whole certificate again if a part is missing; if all of it is "
        "there, leave it.",
    ),
    about=Part.FILES,
)
def paper_shows_too_little(facts: Facts) -> Iterator[Evidence]:
    """Look for pages on which most of such a paper's values are lacking."""
    for document, flaw in flawed(facts, FlawKind.LACKING):
        if len(document.readings) == 1:
            labels = [_LABELS[word] for word in flaw.words.split()]
            lacking = Text(
                zh=listed([label.zh for label in labels], "zh"),
                en=listed([label.en.lower() for label in labels], "en"),
            )
            yield on_page(document, flaw, lacking=lacking)


_LABELS = {item.value: item.label for item in Item}
