"""The applicant says that photos are cropped, glaring or taken off a screen."""

from collections.abc import Iterator

from beiancheck.documents.document import READABLE
from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C71",),
    title=Text(
        zh="照片不完整、反光或翻拍屏幕",
        en="Photos that are cropped, glaring or of a screen",
    ),
    why=Text(
        zh="缺边、反光、隔着屏幕拍的，看不出是原件，会要求重拍。",
        en="Reviewers cannot tell whether such a photo shows the original, and ask for another.",
    ),
    fault=Text(
        zh="表里写着有照片四边不完整、有反光或是翻拍屏幕。",
        en="The form says that a photo is cropped, glaring or taken off a screen.",
    ),
    fix=Text(
        zh="把原件放平，避开灯光，四边留一点空白，重新拍。",
        en="Lay the original flat, away from lamps, leave a margin on all four sides, and "
        "take it again.",
    ),
)
def photos_not_clear(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered."""
    path = "statements.photos_are_clear"
    answer = facts.submission.statements.photos_are_clear
    if answer is False:
        yield at(path)
    elif answer is None and any(one.contents.kind in READABLE for one in facts.documents):
        yield Unseen(path)
