"""Whether a page that looks like no paper tells what registrars tell of a domain.

A page that only names a domain does not: a letter, an invoice, the order of a host or of a
certificate for encryption, which have days and an owner of their own.
"""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.registrars import (
    domain_sayings,
    domain_words,
    english_sentences,
    json_lines,
    only_hosts,
    rdap,
)
from beiancheck.documents.papers.registrars.domains import HOST
from beiancheck.documents.papers.rows import layouts, separators
from beiancheck.documents.papers.rows.label_at import label_at
from beiancheck.documents.papers.values import days
from beiancheck.formats.suffixes import has_known_suffix
from beiancheck.terms.items import Item

_ENOUGH = 5
"""Points of a page whose labels or sentences tell of a domain: its name, a holder and a day."""
_OF_DOMAINS = re.compile(
    "域名|注册|持有|所有[者人权]|拥有|归属|权属|认证主体|实名|regist|creat|owner|holder",
    re.IGNORECASE,
)
"""What makes a label one that hardly stands elsewhere; 有效期 and 单位名称 do."""
_DEED = re.compile(
    "域名(?:注册|续费|转入|转移|过户)|(?:domain|whois) ?(?:lookup|query)", re.IGNORECASE
)
"""What was done to a domain: its order names who holds it."""
_ORDERED = re.compile(
    "(?:商品|产品|业务|项目|类型|服务|名称|内容|[计收]费|费用|用途|摘要|明细)[^:]{0,4}: ?"
    "(?:[一-鿿]{0,4})域名(?:注册|续费|续期|转入)"
    "|(?:product|item|service|description)[^:]{0,12}: ?domain (?:name )?(?:registr|renew|transfer)"
    "|《[^》]{0,10}域名[^》]{0,10}》"
    "|域名(?:注册|续费|续期|转入) ?[0-9一二三四五六七八九十]{1,2} ?年"
    "|域名.{0,12}(?:续费|续期|注册|转入)成功|(?:续费|续期|转入)成功",
    re.IGNORECASE,
)
"""What an order of a domain is for, in words that no menu has."""
_DAYS = frozenset({Item.REGISTERED, Item.EXPIRES})
_WITHOUT_NAME = frozenset({Item.HOLDER, Item.REGISTRAR, *_DAYS})
"""What makes a host name that stands alone the domain that a page is of."""
_OFTEN = 3
"""Labels that say 域名 on a page that is of one."""
_IN_ENGLISH = frozenset({Item.DOMAIN, Item.HOLDER, Item.EXPIRES})
"""What sentences in English say of a domain, and of hardly anything else."""
_HEADING = re.compile("domain(?: name)? (?:information|details|data):?", re.IGNORECASE)
"""What heads the part of a page that tells a domain with a bare key."""
_BULLET = re.compile(r"[\s◆●■·*※-]*(?:[(]?[0-9一二三四五六七八九十①-⑩]{1,2}[.、)]?\s*)?(?:其|该)?")
_NAMES_HOST = re.compile(
    rf"(?:域名|domain|name)[^0-9A-Za-z.]{{0,12}}(?P<host>{HOST.pattern})"
    rf"|(?:that|for|of) (?P<other>{HOST.pattern})(?= )"
    rf"|(?P<first>{HOST.pattern})(?= (?:was|is|has been) | ?的(?:注册|持有|所有))",
    re.IGNORECASE,
)


def is_told(texts: Sequence[str]) -> bool:
    """Tell whether lines of text name a domain and say who holds it, or when it was registered."""
    if rdap.is_one(texts):
        return True
    texts = _plain(texts)
    labelled = set(_labelled(texts))
    named = {item for item, _ in labelled}
    if not any(_has_host(text) for text in texts):
        # The line of the domain may be cut off, where the others say of what they are.
        return named >= _WITHOUT_NAME and sum(text.startswith("域名") for text in texts) >= _OFTEN
    if domain_sayings.is_expiring(texts):
        return True
    is_deed = Item.HOLDER in named and any(map(_DEED.search, texts))
    is_order = bool(named & _DAYS) and any(map(_ORDERED.search, texts))
    if Item.DOMAIN in named and _points(labelled) + is_deed + 2 * is_order >= _ENOUGH:
        return True
    if named >= _WITHOUT_NAME and any(_is_host(text) for text in texts):
        return True
    said = domain_sayings.said(texts)
    return (Item.DOMAIN, True) in said and _points(said) >= _ENOUGH


def is_likely(texts: Sequence[str], pairs: Sequence[str]) -> bool:
    """Tell whether lines of text name a domain, in a row of its own, and speak of it enough.

    ``pairs``: what stands side by side or one below the other.
    """
    if english_sentences.told(english_sentences.joined(texts)).keys() >= _IN_ENGLISH:
        return True
    plain = _plain(texts)
    is_named = any(map(_is_named, plain)) or only_hosts.only(plain) is not None
    if is_named and domain_words.is_spoken_of(
        plain, pairs, is_order=any(map(_ORDERED.search, pairs))
    ):
        return True
    if is_named and domain_words.is_told_of(pairs):
        return True
    told = domain_sayings.said(plain) | set(_labelled(plain))
    is_deed = any(map(_DEED.search, plain))
    named = {item for item, _ in told}
    return named >= {Item.DOMAIN, Item.HOLDER} and _points(told) + is_deed >= _ENOUGH


def _plain(texts: Sequence[str]) -> list[str]:
    """Return lines of text with a colon behind each label."""
    return list(separators.plain_texts(list(json_lines.plain_texts(texts))))


def _points(facts: set[tuple[Item, bool]]) -> int:
    """Return two points for each thing that is said of domains alone, one for another."""
    best = {item: max(2 if own else 1 for one, own in facts if one is item) for item, _ in facts}
    return sum(best.values())


def _labelled(texts: Sequence[str]) -> Iterator[tuple[Item, bool]]:
    labels = layouts.DOMAIN.labels
    for text in texts:
        if _HEADING.fullmatch(text):
            yield Item.DOMAIN, True
        begin = _BULLET.match(text)
        found = label_at(
            text, begin.end() if begin else 0, labels.words, labels.whose, is_first=True
        )
        item = layouts.DOMAIN.item(found[0]) if found else None
        rest = text[found[1] :] if found else ""
        is_other = item in _DAYS and len(rest) > 1 and not days.days(rest)
        if found and item and not is_other:
            yield item, bool(_OF_DOMAINS.search(found[0]))


def _is_host(text: str) -> bool:
    bare = text.strip(" ←→<>‹›●○◆■★☆·")
    return bool(HOST.fullmatch(bare)) and has_known_suffix(bare) and not bare.startswith("www.")


def _is_named(text: str) -> bool:
    """Tell whether a line is a host name, or says that one is a domain."""
    named = _NAMES_HOST.search(text)
    return _is_host(text) or bool(named and has_known_suffix(next(filter(None, named.groups()))))


def _has_host(text: str) -> bool:
    return any(has_known_suffix(host.group()) for host in HOST.finditer(text))
