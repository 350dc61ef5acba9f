"""Whom a letter names, all in all: what its sentences say, else its labels, else its foot."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from beiancheck.documents.papers.letters import (
    each_once,
    letter_bodies,
    letter_labels,
    other_bodies,
)
from beiancheck.documents.papers.letters.letter_labels import Named
from beiancheck.documents.papers.letters.letter_roles import Role
from beiancheck.documents.papers.letters.named_people import people
from beiancheck.documents.papers.letters.sealed_names import has_seal, with_beginning, without_seal
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_PARTY = re.compile(
    r"^(?:合同|财务)?(?:公章|盖章|印章|签章|专用章)|[甲乙丙]方|[0-9]{4}年|^系(?![统列])|^(?:\)|(?:单位|公司|企业)?(?:名称|全称)|名为)|^.{0,6}(?:授权|委托|承诺|告知|通知|责任)书"
)
_LED = re.compile(
    "(?:[我系是为任于由及的在向与和]|代表|作为|授权|委托|承诺|证明|名称|全称|单位|[方书])$"
)
_PART = re.compile(
    r"(.{2,}(?:公司|事务所|合作社|学校|学院|医院|协会)(?:\([^()]*合伙\))?)"
    "[一-鿿]{1,4}(?<!营业)(?<!经营)(?<!门市)(?<!项目)(?<!服务)(?<!销售)(?<!分)部"
)
_SEAL = re.compile("[(]?加?盖?[公印]?章[)]?")
_ALIKE = 0.8
"""Share of the characters of a name that are in another reading of it, in their order."""
_MORE = re.compile(r"\(.+\)|.{2,12}(?:分公司|分店|分院|支行|分行|办事处)")


def settled(
    values: Iterable[Value], text: str, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    """Yield the values of a letter, its body and its people as all of its parts name them."""
    every = list(values)
    told = list(letter_labels.named(found))
    bodies = _bodies([one for one in every if one.item is Item.NAME], told, text, found, page)
    whole = [_without_part(without_seal(one, found)) for one in bodies]
    others = {one.text for one in whole}
    yield from (
        with_beginning(one, text, found, page)
        for one in whole
        if not any(has_seal(one.text, other) or _is_doubled(one.text, other) for other in others)
    )
    yield from people([one for one in every if one.item is Item.PERSON], told, text, found, page)
    yield from (one for one in every if one.item not in {Item.NAME, Item.PERSON})


def _bodies(
    values: Sequence[Value], told: Sequence[Named], text: str, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    sent = letter_bodies.addressed(found)
    labelled = letter_bodies.labelled(told, text)
    others = other_bodies.stretches(found)
    foot = letter_bodies.signing(found, sent, others)
    alone = {cell.text for cell in (*labelled, *((foot,) if foot else ()))}
    spans = list(letter_bodies.said(text, found, sent, others))
    alone |= {text[start:stop] for start, stop, is_certain in spans if is_certain}
    kept = [
        one
        for one in values
        if not any(to.startswith(one.text) for to in sent)
        and not _is_worse(one.text, alone)
        and not other_bodies.is_another(one.text, text, others)
        and not letter_bodies.is_clause(one.text)
    ]
    if labelled:
        printed = {cell.text for cell in labelled}
        kept = [one for one in kept if one.text in printed or not _is_aside(one.text, text)]
    cells = labelled or ([foot] if foot else [])
    agreed = [one for one in kept if any(_is_alike(one.text, cell.text) for cell in cells)]
    if agreed or not cells:
        kept = agreed or kept
    elif kept and not labelled:
        # Two bodies, and nothing tells which of them the letter is from.
        for value in (*each_once.values(Item.NAME, cells, page), *kept):
            yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)
        return
    else:
        kept = []
    if kept:
        yield from kept
        return
    if cells:
        yield from each_once.values(Item.NAME, cells, page)
        return
    certain = {(start, stop): is_certain for start, stop, is_certain in spans}
    for span in each_once.spans(certain, text):
        value = made.stretch(Item.NAME, span, found, page)
        yield value if certain[span] else value.as_text(value.text, Doubt.LOW_CONFIDENCE)
    if spans:
        return
    employers = [one.cell for one in told if one.role is Role.EMPLOYS]
    yield from each_once.values(Item.NAME, employers, page)
    head = None if employers else letter_bodies.heading(found, sent)
    for value in each_once.values(Item.NAME, [head] if head else [], page):
        # A provider's paper is headed by the provider.
        yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)


def _is_doubled(text: str, name: str) -> bool:
    """Tell whether a text is a name with its end once more, as a line that was found twice."""
    more = _SEAL.sub("", text.removeprefix(name))
    return more not in {text, ""} and name.endswith(more)


def _is_worse(text: str, alone: Iterable[str]) -> bool:
    """Tell whether a name was taken from a sentence with a word more or less than it has alone."""
    return _PARTY.search(text) is not None or any(
        text != one and (_is_led(text, one) or _is_cut(text, one) or one.endswith(text))
        for one in alone
    )


def _without_part(name: Value) -> Value:
    """Return a body without the part of it that somebody works in: 样例公司技术部."""
    part = _PART.fullmatch(name.text)
    return name.as_text(part[1]) if part else name


def _is_alike(name: str, other: str) -> bool:
    """Tell whether two texts may be one name, of which a seal hides a part."""
    shorter, longer = sorted((name, other), key=len)
    blocks = SequenceMatcher(None, shorter, longer, autojunk=False).get_matching_blocks()
    return shorter in longer or sum(one.size for one in blocks) >= _ALIKE * len(shorter)


def _is_aside(name: str, text: str) -> bool:
    """Tell whether a sentence names a body beside the one that has its label: 在样例公司办理."""
    return text[: text.find(name)].endswith(tuple("在为向由经于与和给"))


def _is_cut(text: str, name: str) -> bool:
    """Tell whether a text is the beginning of a name that goes on: 样例面馆(个体工商户)."""
    return name.startswith(text) and _MORE.fullmatch(name[len(text) :]) is not None


def _is_led(text: str, name: str) -> bool:
    """Tell whether a text is a name with words of its sentence before it, 及代表…, and no more.

    A foot may lack its beginning below a seal.
    """
    return text.endswith(name) and _LED.search(text[: -len(name)]) is not None
