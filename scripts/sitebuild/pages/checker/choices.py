"""What the questions offer, in plain words and in groups."""

from dataclasses import dataclass

from beiancheck.terms.filings import Filing, ServiceType
from beiancheck.terms.kinds import Kind
from beiancheck.text import Text


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: value, words, how to tell that it fits, and its words in a summary."""

    value: str
    label: Text
    about: Text | None
    short: Text | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Answers that stand together; with a label they fold behind it."""

    label: Text | None
    about: Text | None
    options: tuple[Option, ...]


def kind(value: Kind, zh: str = "", en: str = "") -> Option:
    """Give a kind of holder as an answer."""
    return Option(value.value, value.label, Text(zh=zh, en=en) if zh else None)


def filing(value: Filing, zh: str, en: str) -> Option:
    """Give a filing as an answer: the situation in plain words, then its name."""
    return Option(value.value, Text(zh=zh, en=en), value.label, value.label)


KINDS = (
    Group(
        None,
        None,
        (
            kind(
                Kind.ENTERPRISE,
                "有限公司、股份公司、合伙、分公司",
                "Company, partnership or branch",
            ),
            kind(Kind.INDIVIDUAL, "没有营业执照，以本人名义办", "No licence; in your own name"),
            kind(
                Kind.PUBLIC_INSTITUTION,
                "学校、医院、研究所等，持事业单位法人证书",
                "School, hospital or institute with a public institution certificate",
            ),
        ),
    ),
    Group(
        Text(zh="个体工商户", en="Individual business"),
        Text(zh="营业执照类型写“个体工商户”", en="The licence says 个体工商户"),
        (
            kind(Kind.INDIVIDUAL_BUSINESS, "执照有名称", "The licence gives a name"),
            kind(
                Kind.INDIVIDUAL_BUSINESS_UNNAMED,
                "执照名称一栏是“*”或空白",
                "The licence’s name is blank or an asterisk",
            ),
        ),
    ),
    Group(
        Text(zh="社会组织", en="Civil society"),
        Text(zh="社会团体、基金会、民办非企业单位", en="Associations, foundations, private units"),
        (
            kind(Kind.SOCIAL_ORGANISATION, "协会、学会、商会", "Association, society or chamber"),
            kind(
                Kind.PRIVATE_NON_ENTERPRISE,
                "民办学校、社会服务机构",
                "Private school or social service agency",
            ),
            kind(Kind.FOUNDATION),
        ),
    ),
    Group(
        Text(zh="其他", en="Other"),
        Text(zh="党政机关、律师事务所、医疗机构等", en="Agencies, law firms, clinics and others"),
        (
            kind(Kind.GOVERNMENT),
            kind(Kind.LAW_FIRM),
            kind(Kind.MEDICAL),
            kind(Kind.COLLECTIVE, "村、社区的集体经济组织", "Village or community organisation"),
            kind(Kind.MASS_ORGANISATION, "工会、妇联等", "Trade union and the like"),
            kind(Kind.RELIGIOUS),
            kind(Kind.FORENSIC),
            kind(Kind.NOTARY),
            kind(Kind.ARBITRATION),
            kind(Kind.FOREIGN_CULTURAL_CENTRE),
            kind(Kind.OVERSEAS),
            kind(Kind.DEFENCE),
        ),
    ),
)

FILINGS = (
    Group(
        None,
        None,
        (
            filing(
                Filing.FIRST,
                "新开，主办者从没备过案",
                "Open something new; the holder has never filed",
            ),
            filing(
                Filing.ADD_SERVICE,
                "新开，主办者在本服务商备过案",
                "Open something new; the holder has filed here",
            ),
            filing(
                Filing.ADD_SERVICE_ELSEWHERE,
                "新开，主办者在别处备过案",
                "Open something new; the holder has filed elsewhere",
            ),
            filing(
                Filing.ADD_ACCESS,
                "备过案的网站，搬到本服务商",
                "Bring a filed site to this provider",
            ),
        ),
    ),
    Group(
        Text(zh="改已有的备案", en="Change a filing"),
        Text(zh="名称、负责人、域名、接入变了", en="Names, people, domains or access"),
        (
            filing(Filing.CHANGE_HOLDER, "只改主办者的信息", "Only the holder’s data"),
            filing(Filing.CHANGE_SERVICE, "只改网站的信息", "Only the site’s data"),
            filing(Filing.CHANGE_BOTH, "主办者和网站都改", "Both holder and site"),
            filing(Filing.CHANGE_ACCESS, "只换服务器或 IP", "Only server or IP address"),
        ),
    ),
    Group(
        Text(zh="注销", en="Cancel a filing"),
        Text(zh="网站不办了，或者不在这里接入了", en="The site closes or leaves this provider"),
        (
            filing(Filing.CANCEL_SERVICE, "不办这个网站了", "Close this site"),
            filing(Filing.CANCEL_HOLDER, "名下的网站全不办了", "Close every site"),
            filing(Filing.CANCEL_ACCESS, "只离开本服务商", "Only leave this provider"),
        ),
    ),
)

SERVICES = (Group(None, None, tuple(Option(one.value, one.label, None) for one in ServiceType)),)
