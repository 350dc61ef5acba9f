"""The applicant says that the verification photo is not as wanted."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import ALIBABA, HUAWEI, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(ALIBABA, HUAWEI, TENCENT),
    causes=("C79",),
    title=Text(
        zh="核验照片不合要求",
        en="The verification photo is not as wanted",
    ),
    why=Text(
        zh="照片要能与证件比对：背景、遮挡、修图都会影响。",
        en="The photo is compared with the document; background, covering and editing get "
        "in the way.",
    ),
    fault=Text(
        zh="表里写着核验照片不是白底、面部有遮挡或修过。",
        en="The form says that the photo is not on white, the face is covered or it was edited.",
    ),
    fix=Text(
        zh="由网站负责人本人重拍：白底，光线均匀，不戴帽子，头发、镜框不遮脸，不修图。",
        en="Have the person in charge take it again: on white, even light, no hat, face "
        "clear of hair and frames, unedited.",
    ),
)
def portrait_unsuitable(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered."""
    path = "statements.portrait_is_fine"
    answer = facts.submission.statements.portrait_is_fine
    if answer is False:
        yield at(path)
    elif answer is None and facts.provider.practice.on_site:
        yield Unseen(path)
