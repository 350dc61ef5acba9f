"""A page per province: what it asks besides, with sources, conflicts and the rules that read it."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from beiancheck.law import SOURCES, Authority
from beiancheck.provinces import Row, rows
from beiancheck.rules import RULES
from beiancheck.terms.provinces import Province
from beiancheck.text import Language, Text
from sitebuild import ageing
from sitebuild.pages import confidence, page
from sitebuild.pages.province_rows import is_old, linked, row, side_by_side
from sitebuild.pages.province_topics import HOLDERS, SECTIONS, Section, section_of
from sitebuild.pages.readers import concerned, readers

TITLE = Text(zh="{province}：另外的要求", en="{province}: what it asks besides")
ABOUT = Text(
    zh="在{province}办理ICP备案，除国家的要求以外另外要什么：年龄、号码、负责人、材料，每条有来源和日期。",
    en="What an ICP filing in {province} needs besides the national requirements: ages, phones, "
    "persons in charge, papers; every row with its source and date.",
)
LEAD = Text(
    zh="国家的要求到处一样，见[材料清单](../materials/index.md)。"
    "下面是资料里写到的、{province}另外的做法，共 {count} 条。",
    en="The national requirements are the same everywhere: see [Papers](../materials/index.md). "
    "Below is what sources say {province} does besides, {count} in all.",
)
CAUTION = Text(
    zh="省里的做法会变，不另行通知。办理前，问服务商或者{province}的通信管理局。",
    en="Provinces change their practice without notice. Before you file, ask your provider or the "
    "communications administration of {province}.",
)
SECOND_HAND = Text(
    zh="下面的资料，没有一份是通信管理局自己发布的。",
    en="None of the sources below was issued by the administration itself.",
)
AGED = Text(
    zh="其中 {old} 条的资料超过一年没有更新，逐条标了“超过一年”。",
    en="For {old} of them the source is more than a year old; each of these says so.",
)
NO_ERROR = Text(
    zh="自查会看的，只提醒，不判“必须修改”；其余只列出来，请您自己对照。",
    en="What the checker applies is a reminder, never a must-fix; the rest is shown for you to "
    "compare.",
)
ONLY_SHOWN = Text(
    zh="下面这些自查不看，请您自己对照。",
    en="The checker applies none of these; compare them yourself.",
)
READ_BY = Text(zh="自查时按{province}看的规则", en="Rules that look at {province}")
NOT_READ = Text(
    zh="现在没有哪条规则按{province}的做法看。",
    en="No rule applies the practice of {province} yet.",
)
COMPARE = Text(zh="和别的省对照", en="Compare with other provinces")
SOURCES_OF = Text(zh="依据", en="Sources")


def make(language: Language, out: Path) -> None:
    """Write the page of every province."""
    for province in Province:
        named_so: dict[str, Text | str] = {"province": province.label}
        # Chinese lists provinces by their official codes, English by name.
        place = {"order": province.code} if language == "zh" else {}
        page.write(
            out / f"{province.value}.md",
            TITLE.fill(language, named_so),
            ABOUT.fill(language, named_so),
            "\n\n".join(_body(province, language)),
            checked=min(one.last_checked for one in rows(province)),
            short=province.label.of(language),
            **place,
        )


def _body(province: Province, language: Language) -> Iterator[str]:
    asked = rows(province)
    values: dict[str, Text | str] = {"province": province.label, "count": str(len(asked))}
    yield LEAD.fill(language, values)
    caution = [CAUTION.fill(language, values)]
    if all(one.cited.authority is not Authority.BUREAU for one in asked):
        caution.append(SECOND_HAND.of(language))
    yield '<div class="note" markdown>\n\n' + "\n".join(caution) + "\n\n</div>"
    old = sum(is_old(one, ageing.today()) for one in asked)
    yield (AGED.fill(language, {"old": str(old)}) + "\n" if old else "") + NO_ERROR.of(language)
    yield confidence.legend(asked, language)
    for section in SECTIONS:
        about = [one for one in asked if section_of(one.topic) is section]
        if about:
            yield f"## {section.title.of(language)} {{#{section.id}}}"
            yield from _section(province, section, about, language)
    yield f"## {READ_BY.fill(language, values)} {{#rules}}"
    yield _rules(province, language) or NOT_READ.fill(language, values)
    yield f"[{COMPARE.of(language)}](index.md#{province.value})"
    yield f"## {SOURCES_OF.of(language)} {{#sources}}"
    used = {one.source for one in asked}
    yield page.sources(tuple(SOURCES[key] for key in SOURCES if key in used), language, depth=2)


def _section(
    province: Province, section: Section, about: list[Row], language: Language
) -> Iterator[str]:
    if section.id == "note" and not any(readers(province, one) for one in about):
        yield ONLY_SHOWN.of(language)
    unplaced = dict.fromkeys(one.topic for one in about if one.topic not in section.topics)
    for topic, title in (section.topics | unplaced).items():
        for holders, whose in HOLDERS.items():
            found = [one for one in about if (one.topic, one.holders) == (topic, holders)]
            if found:
                # A heading, yet too small for the contents beside the page.
                words = (title or whose).of(language)
                small = f" <small>{whose.of(language)}</small>" if title else ""
                yield f'<h3 id="{topic}-{holders}">{words}{small}</h3>'
                yield '<div class="asked-rows">\n' + _rows(province, found, language) + "\n</div>"


def _rows(province: Province, found: list[Row], language: Language) -> str:
    return "\n".join(
        side_by_side(province, facing, language)
        if len(facing) > 1
        else row(province, facing[0], language)
        for facing in facing_each_other(found)
    )


def facing_each_other(found: list[Row]) -> Iterator[tuple[Row, ...]]:
    """Put rows together that contradict each other; any other stands alone.

    Disputed rows on one topic do. Notes share no topic: those one after the other do, each
    from another source.
    """
    for is_disputed, run in groupby(found, lambda one: one.is_disputed):
        several = tuple(run)
        if is_disputed and len({one.source for one in several}) == len(several):
            yield several
        else:
            yield from ((one,) for one in several)


def _rules(province: Province, language: Language) -> str:
    items = [
        f"<li>{linked([rule], language)}</li>" for rule in RULES if province in concerned(rule)
    ]
    return "<ul>\n" + "\n".join(items) + "\n</ul>" if items else ""
