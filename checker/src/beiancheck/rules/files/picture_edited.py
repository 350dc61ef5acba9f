"""A picture was saved by an image editor, or is a screenshot."""

from collections.abc import Iterator

from beiancheck import dated
from beiancheck.documents.document import Document, FileKind
from beiancheck.facts import Facts, Part
from beiancheck.formats.typed import upper
from beiancheck.law import GENERAL_KNOWLEDGE, TENCENT
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_MAY_BE_MADE = frozenset(
    {Paper.APP_ICON, Paper.CONSTRUCTION_PLAN, Paper.DOMAIN_CERTIFICATE, Paper.OTHER}
)
"""Papers that come from a screen or a designer anyway."""
_EDITORS = (
    *("PHOTOSHOP", "IMAGEREADY", "LIGHTROOM", "GIMP", "AFFINITY", "PIXELMATOR", "PAINT.NET"),
    *("SNAPSEED", "PICSART", "PIXLR", "CANVA", "FACETUNE", "BEAUTYPLUS", "COREL"),
    *("MEITU", "XIUXIU", "VSCO", "美图", "醒图", "轻颜", "天天P图", "光影魔术手"),
)
_EDITED = Text(zh="是修图软件“{software}”存的", en="was saved by the image editor “{software}”")
_SCREEN = Text(
    zh="正好是手机屏幕的尺寸 {width}×{height}，像是截图",
    en="has exactly the size of a phone's screen, {width}×{height}, as screenshots do",
)


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(TENCENT, GENERAL_KNOWLEDGE),
    causes=("C74",),
    about=Part.FILES,
    title=Text(zh="图片可能修过，或者是截图", en="A picture may be edited or a screenshot"),
    why=Text(
        zh="证件要交原件的照片；修过的、截图的会被退回。只裁边、转正的不算修。",
        en="Photos of the original are wanted; edited ones and screenshots are sent back. Cropping "
        "and turning are no edits.",
    ),
    fault=Text(zh="“{file}”{what}。", en="“{file}” {what}."),
    fix=Text(
        zh="看一眼是不是原件的照片；不是的，对着原件重新拍，直接交原图。",
        en="See whether it is a photo of the original; if not, take one and hand it in as it is.",
    ),
)
def picture_edited(facts: Facts) -> Iterator[Evidence]:
    """Look at the program that saved each picture, and for sizes of screens."""
    for document in facts.documents:
        if document.role is None or document.role in _MAY_BE_MADE:
            continue
        software = document.contents.software
        if any(editor in upper(software) for editor in _EDITORS):
            yield at(document.path, file=document.name, what=_EDITED, software=software)
        elif _is_of_screen(document):
            page = document.contents.pages[0]
            size = {"width": str(page.width), "height": str(page.height)}
            yield at(document.path, file=document.name, what=_SCREEN, **size)


def _is_of_screen(document: Document) -> bool:
    pages = document.contents.pages
    if document.contents.kind is not FileKind.PNG or not pages:
        return False
    known = dated.tables("screen_sizes")
    return [pages[0].width, pages[0].height] in known["rows"] + known["computers"]["rows"]
