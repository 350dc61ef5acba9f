"""A page per province: what it asks besides, with sources, conflicts and the rules that read it."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from beiancheck.law import SOURCES, Authority
from beiancheck.provinces import Row, Topic, rows
from beiancheck.rules import RULES
from beiancheck.terms.provinces import Province
from beiancheck.text import Language, Text
from sitebuild import ageing
from sitebuild.pages import page
from sitebuild.pages.province_rows import is_old, linked, row, side_by_side
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
    zh="下面的资料，没有一份是管局自己发布的。",
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
TOPICS: dict[Topic, Text] = {
    "legal-representative": Text(zh="主体负责人与法定代表人", en="The holder’s manager"),
    "minimum-age": Text(zh="负责人的年龄", en="Age of persons in charge"),
    "people-from-elsewhere": Text(zh="外省的个人", en="Individuals from elsewhere"),
    "resident-id-only": Text(zh="负责人的证件", en="Identity documents"),
    "distinct-numbers": Text(zh="几个不同的号码", en="Different phone numbers"),
    "emergency-differs": Text(zh="应急电话", en="Emergency phone"),
    "domain-words": Text(zh="域名里的词", en="Words in domains"),
    "domain-holder": Text(zh="域名在谁名下", en="Whose name the domain is in"),
    "name-brackets": Text(zh="名称里的括号", en="Brackets in names"),
    "site-name-words": Text(zh="网站名称里的词", en="Words in site names"),
    "site-name-english": Text(zh="网站名称里的英文", en="English in site names"),
    "site-name-places": Text(zh="网站名称里的地名", en="Place names as site names"),
    "name-relation": Text(zh="网站名称与单位名称", en="Site name and the organisation’s"),
    "approval-words": Text(zh="要说明的字样", en="Words that need a letter or approval"),
    "scope-words": Text(zh="经营范围里的字样", en="Words in the business scope"),
    "scope-remark": Text(zh="经营范围与备注", en="Business scope and remark"),
    "content-refused": Text(zh="不收的服务内容", en="Content that is refused"),
    "remark-statement": Text(zh="备注里的固定声明", en="Fixed statements in the remark"),
    "sector-remark": Text(zh="备注里的行业信息", en="Sector data in the remark"),
    "languages-exact": Text(zh="网站语言", en="Languages"),
    "copyright": Text(zh="页脚的版权", en="Copyright line"),
    "paper": Text(zh="另外要交的材料", en="Papers to hand in besides"),
    "note": Text(zh="其他做法", en="Other practice"),
}
"""Every topic, in the order of the page."""
HOLDERS = {
    "all": Text(zh="单位和个人", en="Organisations and individuals"),
    "organisations": Text(zh="单位", en="Organisations"),
    "individuals": Text(zh="个人", en="Individuals"),
}
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
    for topic, title in TOPICS.items():
        about = [one for one in asked if one.topic == topic]
        if about:
            yield f"## {title.of(language)} {{#{topic}}}"
            yield from _topic(province, about, language)
    yield f"## {READ_BY.fill(language, values)} {{#rules}}"
    yield _rules(province, language) or NOT_READ.fill(language, values)
    yield f"[{COMPARE.of(language)}](index.md#{province.value})"
    yield f"## {SOURCES_OF.of(language)} {{#sources}}"
    used = {one.source for one in asked}
    yield page.sources(tuple(SOURCES[key] for key in SOURCES if key in used), language, depth=2)


def _topic(province: Province, about: list[Row], language: Language) -> Iterator[str]:
    if about[0].topic == "note" and not any(readers(province, one) for one in about):
        yield ONLY_SHOWN.of(language)
    for holders, title in HOLDERS.items():
        whose = [one for one in about if one.holders == holders]
        if whose:
            # A heading of its own, yet too small for the contents beside the page.
            yield f'<h3 id="{about[0].topic}-{holders}">{title.of(language)}</h3>'
            yield '<div class="asked-rows">\n' + _rows(province, whose, language) + "\n</div>"


def _rows(province: Province, whose: list[Row], language: Language) -> str:
    return "\n".join(
        side_by_side(province, facing, language)
        if len(facing) > 1
        else row(province, facing[0], language)
        for facing in facing_each_other(whose)
    )


def facing_each_other(whose: list[Row]) -> Iterator[tuple[Row, ...]]:
    """Put rows together that contradict each other; any other stands alone.

    Disputed rows on one topic do. Notes share no topic: those one after the other do, each
    from another source.
    """
    for is_disputed, run in groupby(whose, lambda one: one.is_disputed):
        found = tuple(run)
        if is_disputed and len({one.source for one in found}) == len(found):
            yield found
        else:
            yield from ((one,) for one in found)


def _rules(province: Province, language: Language) -> str:
    items = [
        f"<li>{linked([rule], language)}</li>" for rule in RULES if province in concerned(rule)
    ]
    return "<ul>\n" + "\n".join(items) + "\n</ul>" if items else ""
