"""Changing real input a little, as a mutator that knows text and trees would: seeded, no state."""

import random
from collections.abc import Callable
from typing import Any

LETTERS = (
    *"0123456789Xx-—.。,，、:：;；/\\\"'“”‘’()（）[]【】{}｛｝<>#*=+@&%$^~`|_! \t\n\r\0",
    *"０９Ｘ．＠²③٣०〇零一二年月日号至长期省市区县路有限公司备案京沪𠮷龥㐂䶮",
    *"ßİıſǅﬁÅé́ก็👨‍👩‍👧🇨🇳\u200b\u200f\u202e\u2028\u3000\ufeff\ufffd\ud800\udc00\U0010ffff",
)
PIECES = (
    "京ICP备12345678号-1",
    "91110108MA01KPGG0X",
    "110105198801010015",
    "xn--",
    "://",
    "9" * 5000,
)
PIECES += ("2026-02-30", "9999-12-31", "0000-00-00", "长期", "::ffff:", "[[", "{}", "{0}", "%s")
PIECES += ("services.0.name", "services.*.name", "manager.²", "①②", "（199）", "a" * 300)
VALUES: tuple[Any, ...] = (None, True, False, 0, -1, 1, 999, 2**31, 2**63, 10**30, 1.5, "", [], {})
_MOST = 40
_DEEP = 60


def text(rng: random.Random, words: str) -> str:
    """Change a text in one to four places."""
    for _ in range(rng.randint(1, 4)):
        start = rng.randint(0, len(words))
        stop = min(len(words), start + rng.choice((0, 0, 1, 1, 2, 8, 40)))
        words = words[:start] + _piece(rng, words, words[start:stop]) + words[stop:]
    return words


def _piece(rng: random.Random, words: str, old: str) -> str:
    match rng.randrange(7):
        case 0:
            return ""
        case 1:
            return old * rng.choice((2, 3, 20))
        case 2:
            return rng.choice(PIECES)
        case 3 if words:
            start = rng.randrange(len(words))
            return words[start : start + rng.randint(1, 12)]
        case 4:
            return "".join(chr(ord(one) ^ (1 << rng.randrange(6))) for one in old)
        case _:
            return "".join(rng.choices(LETTERS, k=rng.randint(1, 3)))


def tree(rng: random.Random, value: Any) -> Any:
    """Change a tree of JSON in one to three places."""
    for _ in range(rng.randint(1, 3)):
        places = list(_places(value))
        if not places:
            return value
        holder, key = rng.choice(places)
        _change(rng, holder, key, places)
    return value


def _places(value: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting and len(found) < 4000:
        one = waiting.pop()
        keys = list(one) if isinstance(one, dict) else range(len(one))
        for key in keys:
            found.append((one, key))
            if isinstance(one[key], dict | list):
                waiting.append(one[key])
    return found


def _change(rng: random.Random, holder: Any, key: Any, places: list[tuple[Any, Any]]) -> None:
    old = holder[key]
    if isinstance(old, str) and rng.random() < 0.7:
        holder[key] = text(rng, old)
        return
    if isinstance(old, int) and rng.random() < 0.7:
        holder[key] = _number(rng, old)
        return
    match rng.randrange(5):
        case 0:
            del holder[key]
        case 1:
            holder[key] = rng.choice(VALUES)
        case 2:
            other, name = rng.choice(places)
            if name in other if isinstance(other, dict) else name < len(other):
                holder[key] = _copied(other[name])
        case 3 if isinstance(holder, list):
            for _ in range(rng.choice((1, 2, _MOST))):
                holder.insert(rng.randint(0, len(holder)), _copied(old))
        case _ if isinstance(holder, dict):
            holder[text(rng, str(key))] = holder.pop(key)


def _number(rng: random.Random, old: int) -> int:
    changes: tuple[Callable[[], int], ...] = (
        lambda: old + rng.choice((-1, 1, -7, 7, 100, -100)),
        lambda: old * 10,
        lambda: -old,
        lambda: rng.randint(0, 2000),
        lambda: rng.choice((0, 1, 1000, 1001, 10**9)),
    )
    return rng.choice(changes)()


def _copied(value: Any, depth: int = 0) -> Any:
    if depth > _DEEP:
        return None
    if isinstance(value, dict):
        return {key: _copied(one, depth + 1) for key, one in value.items()}
    return [_copied(one, depth + 1) for one in value] if isinstance(value, list) else value
