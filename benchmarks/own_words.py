"""Give a submission words and numbers of its own, so that no answer kept from another one helps."""

import re
from typing import Any

from stdnum.cn import ric, uscc

_RESIDENT_ID = re.compile(r"(?<![0-9A-Z])[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9X](?![0-9A-Z])")
_CREDIT_CODE = re.compile(r"(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])")
_MOBILE = re.compile(r"(?<![0-9])1[3-9][0-9]{9}(?![0-9])")
_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_HAN = 0x4E00
_HANS = 20_000


def own(value: Any, number: int) -> Any:  # noqa: ANN401 -- decoded TOML
    """Return a copy in which names, domains, IDs, codes and mobiles are those of `number`.

    Sound check digits stay sound, wrong ones stay as they are.
    """
    if isinstance(value, dict):
        return {key: own(held, number) for key, held in value.items()}
    if isinstance(value, list):
        return [own(held, number) for held in value]
    if not isinstance(value, str):
        return value
    if _RESIDENT_ID.search(value):
        value = _RESIDENT_ID.sub(lambda found: _resident_id(found[0], number), value)
    else:
        value = _CREDIT_CODE.sub(lambda found: _credit_code(found[0], number), value)
    value = _MOBILE.sub(lambda found: _counted(found[0], 7, 11, number), value)
    name = f"示例{chr(_HAN + number % _HANS)}"
    return value.replace("示例", name).replace("example", f"example{number}")


def _counted(digits: str, start: int, stop: int, number: int) -> str:
    width = stop - start
    counted = (int(digits[start:stop]) + number) % 10**width
    return f"{digits[:start]}{counted:0{width}d}{digits[stop:]}"


def _resident_id(code: str, number: int) -> str:
    if ric.calc_check_digit(code) != code[-1]:
        return code
    counted = _counted(code, 14, 17, number)
    return counted[:-1] + str(ric.calc_check_digit(counted))


def _credit_code(code: str, number: int) -> str:
    if not set(code) <= set(_LETTERS) or uscc.calc_check_digit(code[:-1]) != code[-1]:
        return code
    size = len(_LETTERS)
    middle = "".join(_LETTERS[number // size**place % size] for place in range(3))
    counted = code[:10] + middle + code[13:-1]
    return counted + str(uscc.calc_check_digit(counted))
