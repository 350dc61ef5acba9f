"""Labels that ask or that say in other words what a domain's page tells: 谁注册的, 在哪注册."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell

_ASKS = "(?:(?:该|此|这个|本)?域名)?(?:是|由|归|被)?"
_WHEN = "(?:什么时候|何时|哪一?天|几时|什么时间|何日)"
_WHERE = "(?:在|于|由|从)?(?:哪|哪里|哪儿|哪家|何处|哪个(?:平台|公司|服务商|注册商))"
_WORDS = tuple(
    (label, re.compile(f"{shape}[?:]?"))
    for label, shape in (
        (
            "持有者",
            f"{_ASKS}谁(?:在)?(?:注册|持有|拥有|所有|登记|申请|的(?:域名)?)(?:的|了)?(?:域名|它)?",
        ),
        ("注册商", f"{_ASKS}{_WHERE}(?:注册|登记|买|购买|申请|管理)(?:的)?(?:域名)?"),
        ("注册时间", f"{_ASKS}{_WHEN}(?:注册|创建|登记|申请|买|购买|开通|生效)(?:的)?"),
        ("到期时间", f"{_ASKS}{_WHEN}(?:到期|过期|失效|截止|续费|届满)(?:的)?"),
    )
)


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells, such a label in the usual words."""
    for cell in found:
        label = next((label for label, shape in _WORDS if shape.fullmatch(cell.text)), "")
        if not label:
            yield cell
            continue
        last = replace(cell.letters[-1], left=cell.letters[-1].right)
        letters = (*cell.letters, *(last for _ in label))[: len(label)]
        told = [replace(one, text=sign) for one, sign in zip(letters, label, strict=True)]
        yield replace(cell, letters=(*told[:-1], replace(told[-1], right=cell.right)))
