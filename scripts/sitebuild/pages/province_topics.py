"""What provinces ask about, in the words and the order of their pages."""

from dataclasses import dataclass

from beiancheck.provinces import Topic
from beiancheck.text import Text


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a province's page; a topic without words of its own takes the part's."""

    id: str
    title: Text
    topics: dict[Topic, Text | None]


SECTIONS = (
    Section(
        "people",
        Text(zh="负责人", en="Persons in charge"),
        {
            "legal-representative": Text(
                zh="主体负责人与法定代表人",
                en="Holder’s manager and legal representative",
            ),
            "minimum-age": Text(zh="年龄", en="Age"),
            "people-from-elsewhere": Text(zh="外省的个人", en="Individuals from elsewhere"),
            "resident-id-only": Text(zh="证件", en="Identity documents"),
            "same-manager": Text(zh="同一人兼任", en="One person for both"),
            "one-holder": Text(zh="兼任别的主办者", en="Persons in charge elsewhere"),
            "numbers-elsewhere": Text(
                zh="证件和号码已用于别处", en="Documents and numbers used elsewhere"
            ),
            "residence-address": Text(zh="居住证和地址", en="Residence permit and address"),
            "same-city": Text(zh="两个地址在同一个市", en="Both addresses in one city"),
        },
    ),
    Section(
        "phones",
        Text(zh="电话", en="Phone numbers"),
        {
            "distinct-numbers": Text(zh="几个不同的号码", en="Different numbers"),
            "emergency-differs": Text(zh="应急电话", en="Emergency phone"),
            "local-mobile": Text(zh="本省号码", en="Numbers of the province"),
        },
    ),
    Section(
        "names",
        Text(zh="名称", en="Names"),
        {
            "name-brackets": Text(zh="名称里的括号", en="Brackets in names"),
            "name-relation": Text(zh="网站名称和主办者", en="The site’s name and the holder’s"),
            "site-name-words": Text(zh="网站名称的用词", en="Words in site names"),
            "site-name-english": Text(zh="网站名称的文字", en="Script of site names"),
            "site-name-length": Text(zh="网站名称的长度", en="Length of site names"),
            "site-name-places": Text(zh="网站名称里的地名", en="Place names in site names"),
        },
    ),
    Section(
        "domains",
        Text(zh="域名", en="Domains"),
        {
            "domain-holder": Text(zh="域名持有者", en="Who holds the domain"),
            "domain-words": Text(zh="域名里的词", en="Words in domains"),
        },
    ),
    Section(
        "content",
        Text(zh="内容、审批和备注", en="Content, approvals, remarks"),
        {
            "approval-words": Text(
                zh="名称和经营范围里的字样", en="Words in names and business scopes"
            ),
            "scope-words": Text(zh="经营范围里的字样", en="Words in the business scope"),
            "scope-remark": Text(zh="经营范围的备注", en="Remarks on the business scope"),
            "content-refused": Text(zh="服务内容", en="Content types"),
            "sector-remark": Text(zh="行业", en="Sectors"),
            "remark-statement": Text(zh="备注", en="Remarks"),
            "remark-length": Text(zh="备注的字数", en="Length of remarks"),
            "languages-exact": Text(zh="语言", en="Languages"),
            "copyright": Text(zh="版权单位", en="Copyright line"),
        },
    ),
    Section(
        "filing",
        Text(zh="主办者和订单", en="Holder and orders"),
        {
            "trade-name": Text(zh="个体工商户的字号", en="Trade name of an individual business"),
            "licence-months": Text(zh="证件还要有效多久", en="How long documents must still run"),
            "kind-change": Text(zh="个人和单位互换", en="Between individual and organisation"),
            "shell": Text(zh="空壳主体", en="Shell holders"),
            "sites-per-order": Text(zh="一个订单几个网站", en="Sites in one order"),
            "sites-in-all": Text(zh="一共几个网站", en="Sites in all"),
            "filed-sites": Text(zh="已备案的网站", en="Sites filed already"),
        },
    ),
    Section("paper", Text(zh="另外要交的材料", en="Papers to hand in besides"), {"paper": None}),
    Section("note", Text(zh="其他做法", en="Other practice"), {"note": None}),
)
"""Every topic stands in one of them; one that is new and has no place yet is shown at the end."""
HOLDERS = {
    "all": Text(zh="单位和个人", en="Organisations and individuals"),
    "organisations": Text(zh="单位", en="Organisations"),
    "individuals": Text(zh="个人", en="Individuals"),
}
"""Who a row concerns, in the order of the pages."""


def section_of(topic: Topic) -> Section:
    """Return the part of the page on which a topic stands."""
    return next((one for one in SECTIONS if topic in one.topics), SECTIONS[-1])
