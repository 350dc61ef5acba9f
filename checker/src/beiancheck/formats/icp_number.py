"""The filing number that a home page shows: 京ICP备12345678号-1, or a licence's."""

import re
from dataclasses import dataclass

from beiancheck.formats.typed import half_width, tight, upper
from beiancheck.terms.provinces import Province

SIGNS = {
    "京": Province.BEIJING,
    "津": Province.TIANJIN,
    "冀": Province.HEBEI,
    "晋": Province.SHANXI,
    "蒙": Province.INNER_MONGOLIA,
    "辽": Province.LIAONING,
    "吉": Province.JILIN,
    "黑": Province.HEILONGJIANG,
    "沪": Province.SHANGHAI,
    "苏": Province.JIANGSU,
    "浙": Province.ZHEJIANG,
    "皖": Province.ANHUI,
    "闽": Province.FUJIAN,
    "赣": Province.JIANGXI,
    "鲁": Province.SHANDONG,
    "豫": Province.HENAN,
    "鄂": Province.HUBEI,
    "湘": Province.HUNAN,
    "粤": Province.GUANGDONG,
    "桂": Province.GUANGXI,
    "琼": Province.HAINAN,
    "渝": Province.CHONGQING,
    "川": Province.SICHUAN,
    "蜀": Province.SICHUAN,
    "贵": Province.GUIZHOU,
    "黔": Province.GUIZHOU,
    "云": Province.YUNNAN,
    "滇": Province.YUNNAN,
    "藏": Province.TIBET,
    "陕": Province.SHAANXI,
    "甘": Province.GANSU,
    "陇": Province.GANSU,
    "青": Province.QINGHAI,
    "宁": Province.NINGXIA,
    "新": Province.XINJIANG,
}
"""The sign with which a province's numbers begin; four provinces use two."""

_SIGN = "".join(SIGNS)
_NUMBER = re.compile(f"([{_SIGN}])ICP[备備](?:[0-9]{{10}}|[0-9]{{8}})[号號](?:-[0-9]+[AXK]?)?")
_LICENCE = re.compile(f"[{_SIGN}]?ICP[证證][0-9]{{6,8}}[号號]|[AB][12](?:[.][A-Z])?-[0-9]{{8}}")
_ATTEMPT = re.compile("[^ ]?ICP.{0,3}[备備](?!案).{0,16}")
_PUBLIC_SECURITY = re.compile("公网安[备備]")


@dataclass(frozen=True, slots=True)
class Shown:
    """A well-formed filing number and the province that gave it."""

    number: str
    province: Province


def numbers(words: str) -> tuple[Shown, ...]:
    """Return the filing numbers in a text, each once."""
    found = {hit[0]: SIGNS[hit[1]] for hit in _NUMBER.finditer(_plain(words))}
    return tuple(Shown(number, province) for number, province in found.items())


def exact(typed: str) -> Shown | None:
    """Return the number as it is written, if that is all that was typed; None for anything else."""
    found = _NUMBER.fullmatch(_plain(typed).replace("備", "备").replace("號", "号"))
    return Shown(found[0], SIGNS[found[1]]) if found else None


def has_licence(words: str) -> bool:
    """Tell whether a text holds the number of an operating licence."""
    return _LICENCE.search(_plain(words)) is not None


def attempt(words: str) -> str:
    """Return what looks like a filing number and is none; empty if there is nothing such."""
    found = _ATTEMPT.search(upper(half_width(words)))
    return found[0].strip() if found and not numbers(words) else ""


def has_public_security_number(words: str) -> bool:
    """Tell whether a text names a public security filing."""
    return _PUBLIC_SECURITY.search(tight(words)) is not None


def _plain(words: str) -> str:
    return upper(tight(words))
