"""A file handed in."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from beiancheck.submission.said import said
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper


class Confirmed(msgspec.Struct, frozen=True, kw_only=True):
    """What a person has seen on a paper with their own eyes; it stands above what was read."""

    item: Annotated[Item | None, said("哪一项", "Which value?")] = None
    text: Annotated[
        str,
        said("证件上印的", "As it is printed", ("逐字照抄", "Letter by letter"), private=True),
    ] = ""


class File(msgspec.Struct, frozen=True, kw_only=True):
    """A file handed in and the role it plays."""

    name: Annotated[str, said("文件名", "File name", private=True)] = ""
    role: Annotated[Paper | None, said("这是什么材料", "Which paper is it?")] = None
    person: Annotated[
        Literal["holder-manager", "service-manager"] | None,
        said("谁的证件", "Whose document?"),
    ] = None
    service: Annotated[
        int | None,
        said("第几个网站", "Which service?", ("从 1 数起", "Counted from 1")),
    ] = None
    dated: Annotated[date | None, said("落款日期", "Date on the paper")] = None
    confirmed: Annotated[
        tuple[Confirmed, ...],
        said(
            "对着原件看过的内容",
            "Seen on the paper by a person",
            ("写在那份文件下面", "Written below the file it belongs to"),
        ),
    ] = ()
