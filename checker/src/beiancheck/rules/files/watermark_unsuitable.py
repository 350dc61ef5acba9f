"""The applicant says that a watermark names another purpose or covers text."""

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
    causes=("C72",),
    title=Text(
        zh="水印不合适",
        en="An unsuitable watermark",
    ),
    why=Text(
        zh="水印一般只能写“仅供备案使用”，压住文字或头像的看不清。",
        en="A watermark usually may only say “仅供备案使用”, and must not cover print or portrait.",
    ),
    fault=Text(
        zh="表里写着材料上有别的水印，或者水印压住了文字。",
        en="The form says that there is another watermark, or one that covers text.",
    ),
    fix=Text(
        zh="去掉水印，或只写“仅供备案使用”，放在空白处，重新拍照。",
        en="Remove it, or write only “仅供备案使用” on an empty part, and take the photo again.",
    ),
)
def watermark_unsuitable(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered."""
    path = "statements.has_other_watermark"
    answer = facts.submission.statements.has_other_watermark
    if answer is True:
        yield at(path)
    elif answer is None and any(one.contents.kind in READABLE for one in facts.documents):
        yield Unseen(path)
