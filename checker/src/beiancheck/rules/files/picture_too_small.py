"""A picture has too few pixels to be read."""

from collections.abc import Iterator

from beiancheck.documents.document import FileKind
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, OURS, TENCENT
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

LEAST_PIXELS = 1000
"""How long the longer side should be at least; no authority states a number."""
_PICTURES = frozenset({FileKind.JPEG, FileKind.PNG, FileKind.WEBP})


@rule(
    severity=Severity.WARNING,
    ground=Ground.OURS,
    cites=(OURS, HUAWEI, TENCENT),
    causes=("C69",),
    about=Part.FILES,
    title=Text(zh="图片像素太少", en="A picture has too few pixels"),
    why=Text(
        zh="像素太少，证件上的小字看不清，审核时会要求重交。",
        en="With so few pixels the small print cannot be read, and the picture is asked for again.",
    ),
    fault=Text(
        zh="“{file}”是 {width}×{height} 像素，长边不到本站的尺度 {least}。",
        en="“{file}” measures {width}×{height} pixels; by our tolerance the longer side "
        "has {least}.",
    ),
    fix=Text(
        zh="用手机重新拍一张，交原图，不要截图，也不要用聊天软件压缩。",
        en="Take a new photo and hand in the original, no screenshot and not compressed by a chat "
        "program.",
    ),
)
def picture_too_small(facts: Facts) -> Iterator[Evidence]:
    """Measure every picture but icons."""
    for document in facts.documents:
        if document.contents.kind not in _PICTURES or document.role is Paper.APP_ICON:
            continue
        for page in document.contents.pages:
            if max(page.width, page.height) < LEAST_PIXELS:
                yield at(
                    document.path,
                    file=document.name,
                    width=str(page.width),
                    height=str(page.height),
                    least=str(LEAST_PIXELS),
                )
