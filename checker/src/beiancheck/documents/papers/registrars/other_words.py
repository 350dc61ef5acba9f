"""Labels that ask or that say in other words what a domain's page tells: 谁注册的, 在哪注册."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell

_BULLET = re.compile(r"[①-⑳❶-❿⑴-⒇├└│┌◆◇■▪•➤❖※★☆·]+ ?(?=[一-鿿])")
_ASKS = "(?:(?:该|此|这个|本)?域名)?(?:是|由|归|被)?"
_WHEN = "(?:什么时候|何时|哪一?天|几时|什么时间|何日)"
_WHERE = "(?:在|于|由|从)?(?:哪|哪里|哪儿|哪家|谁家|何处|哪个(?:平台|公司|服务商|注册商))"
_RENEWED = "(?:续费|续期|续约|变更|延期)之?"
_LASTS = "(?:域名)?(?:到期|过期|截止|届满|有效期限?)(?:时间|日期?|至|到)?"
_WORDS = tuple(
    (label, re.compile(f"{shape}[?]?(?=:|$)"))
    for label, shape in (
        (
            "持有者",
            f"{_ASKS}谁(?:在)?(?:注册|持有|拥有|所有|登记|申请|的(?:域名)?)(?:的|了)?(?:域名|它)?",
        ),
        ("注册商", f"{_ASKS}{_WHERE}(?:注册|登记|买|购买|申请|管理)(?:的)?(?:域名)?"),
        ("注册时间", f"{_ASKS}{_WHEN}(?:注册|创建|登记|申请|买|购买|开通|生效)(?:的)?"),
        ("到期时间", f"{_ASKS}{_WHEN}(?:到期|过期|失效|截止|续费|届满)(?:的)?"),
        (
            "原到期时间",
            rf"(?:(?:原先?的?|旧的?|此前的?|{_RENEWED}前的?){_LASTS}|{_LASTS}\({_RENEWED}前\))",
        ),
        (
            "续费后到期时间",
            rf"(?:{_RENEWED}后的?(?:新的?)?{_LASTS}|{_LASTS}\({_RENEWED}后\))",
        ),
        ("实名状态", "(?:(?:身份|主体|资料|信息|实人|个人|企业)?(?:认证|核验|验证|校验)|审核)"),
    )
)


_SORTED = re.compile("[ ↕⇅↑↓▲▼△▽▾▴⌄ⓘ❓]+$")
"""What a list says behind a title to be sorted by it, or a page behind a label that it explains."""


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells without bullets, such a label in the usual words."""
    for cell in map(_without_signs, found):
        named = ((label, match) for label, shape in _WORDS if (match := shape.match(cell.text)))
        label, match = next(named, ("", None))
        yield _labelled(cell, label, match.end()) if match else cell


def _without_signs(cell: Cell) -> Cell:
    bullet = _BULLET.match(cell.text)
    cell = cell.part(bullet.end(), len(cell.text)) if bullet else cell
    signs = _SORTED.search(cell.text)
    return cell.part(0, signs.start()) if signs and signs.start() else cell


def _labelled(cell: Cell, label: str, end: int) -> Cell:
    """Return a cell that begins with a label in place of its first characters."""
    first, rest = cell.letters[:end], cell.letters[end:]
    last = replace(first[-1], left=first[-1].right)
    letters = (*first, *(last for _ in label))[: len(label)]
    told = [replace(one, text=sign) for one, sign in zip(letters, label, strict=True)]
    return replace(cell, letters=(*told[:-1], replace(told[-1], right=first[-1].right), *rest))
