"""What is particular to a kind of holder, shown beside the rows."""

from dataclasses import dataclass

from beiancheck.law import (
    ALIBABA,
    GOVERNMENT_APPLICATIONS,
    HUAWEI,
    MPS_ORDER_33,
    NOTICE_2017_264,
    PROVIDER_FORM_2023,
    SEED_NOTICE,
    TENCENT,
    Citation,
)
from beiancheck.terms.kinds import ALL_KINDS, ORGANISATIONS, PERSONS, Kind
from beiancheck.text import Text


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to know, and where it is from."""

    kinds: frozenset[Kind]
    text: Text
    cites: tuple[Citation, ...]


def _only(*kinds: Kind) -> frozenset[Kind]:
    return frozenset(kinds)


_FOUR = _only(Kind.ENTERPRISE, Kind.GOVERNMENT, Kind.SOCIAL_ORGANISATION)
_BUSINESS = _only(Kind.INDIVIDUAL_BUSINESS, Kind.INDIVIDUAL_BUSINESS_UNNAMED)

ROWS: tuple[Note, ...] = (
    Note(
        _FOUR,
        Text(
            zh="旧告知要求盖公章的证件复印件、两位负责人身份证复印件、域名证书各一份。"
            "现在通行的是原件彩色照片；个别省另收盖章件，见材料页的省级要求。",
            en="The old notice asked for stamped copies of the certificate, copies of both IDs and "
            "the domain certificate, one each. Today colour photos of the originals are usual; "
            "a few provinces still take stamped copies, see the provinces on the papers page.",
        ),
        (SEED_NOTICE, HUAWEI, TENCENT),
    ),
    Note(
        _only(Kind.INDIVIDUAL),
        Text(
            zh="旧告知要求带身份证原件和复印件、域名证书一份。现在一般只交身份证两面的照片，"
            "由 App 做活体核验。",
            en="The old notice asked for the ID card with a copy and one domain certificate. "
            "Today photos of both sides are usual, with a liveness check in an app.",
        ),
        (SEED_NOTICE, HUAWEI, TENCENT),
    ),
    Note(
        _only(Kind.GOVERNMENT),
        Text(
            zh="旧告知写的是组织机构代码证。现在交统一社会信用代码证书；"
            "还没换证的，问服务商收不收组织机构代码证。",
            en="The old notice names the organisation code certificate. Today it is the unified "
            "social credit code certificate; ask the provider if you still hold the old one.",
        ),
        (SEED_NOTICE, PROVIDER_FORM_2023),
    ),
    Note(
        _only(Kind.GOVERNMENT),
        Text(
            zh="域名用 .gov.cn 或 .政务，原则上中英文各一个，不得擅自转让；"
            "有的服务商另要《政府网站域名业务审核表》。",
            en="Use .gov.cn or .政务, in principle one Chinese and one English, not transferable "
            "without permission; some providers also want 政府网站域名业务审核表.",
        ),
        (GOVERNMENT_APPLICATIONS.whole, HUAWEI),
    ),
    Note(
        _only(Kind.PUBLIC_INSTITUTION),
        Text(
            zh="域名一般用 .cn 或 .公益；没有行政职能的，不宜用 .gov.cn。",
            en="The domain is usually .cn or .公益; without administrative functions, "
            ".gov.cn is not meant for you.",
        ),
        (GOVERNMENT_APPLICATIONS.whole, HUAWEI),
    ),
    Note(
        _BUSINESS,
        Text(
            zh="有字号并有公章的，一般按企业备案（北京不要求有字号）；"
            "没有字号的，有的省以经营者个人名义备案，执照放在其他材料里并写备注，"
            "有的省仍按企业办，有的省要先改执照。先看材料页的省级要求。",
            en="With a trade name and a seal you usually file as an enterprise (Beijing asks for "
            "no trade name). Without one, some provinces file in the owner's name with the "
            "licence among the other papers and a remark, some still as an enterprise, and some "
            "want the licence changed first: read yours on the papers page.",
        ),
        (TENCENT, HUAWEI),
    ),
    Note(
        _only(Kind.LAW_FIRM),
        Text(
            zh="北京要执业许可证的首页、登记页和最近一年的年检页；有变更的，加变更页。",
            en="Beijing asks for the licence's first page, the registration pages and the latest "
            "annual stamp; if anything changed, the change pages too.",
        ),
        (TENCENT,),
    ),
    Note(
        _only(Kind.FOUNDATION),
        Text(
            zh="名称里有“基金”的，可能要民政部门的证明和不从事金融业务的说明，问服务商。",
            en="A name with “基金” (fund) may need proof from the civil affairs authority and a "
            "statement that you do no finance business; ask the provider.",
        ),
        (TENCENT,),
    ),
    Note(
        _only(Kind.MEDICAL),
        Text(
            zh="广东不收医疗机构执业许可证作主体证件，先问服务商用哪种证件。",
            en="Guangdong does not take the practice licence as the holder's certificate; "
            "ask the provider which one to use.",
        ),
        (TENCENT,),
    ),
    Note(
        PERSONS,
        Text(
            zh="个人备案，主办者、主体负责人、网站负责人都是本人。",
            en="An individual is the holder and the person in charge of both holder and site.",
        ),
        (HUAWEI,),
    ),
    Note(
        PERSONS,
        Text(
            zh="港澳台居民用居住证，或者来往内地（大陆）通行证；外国人用护照或永久居留身份证。"
            "有的省只收其中几种。",
            en="Residents of Hong Kong, Macao and Taiwan use a residence permit or their mainland "
            "travel permit; foreigners a passport or permanent resident ID. "
            "Some provinces take only some of these.",
        ),
        (TENCENT, ALIBABA, PROVIDER_FORM_2023),
    ),
    Note(
        ORGANISATIONS,
        Text(
            zh="域名持有者按全国通知可以是本单位（公司的股东也算）、负责人或高级管理人员；"
            "有的省和服务商只认本单位。",
            en="By the national notice the domain may be held by the organisation (a company's "
            "shareholder included), its person in charge or a senior officer; some provinces and "
            "providers accept the organisation only.",
        ),
        (NOTICE_2017_264.article(1),),
    ),
    Note(
        PERSONS,
        Text(
            zh="域名持有者须是本人。",
            en="The domain must be held by you yourself.",
        ),
        (NOTICE_2017_264.article(1),),
    ),
    Note(
        ALL_KINDS - PERSONS,
        Text(
            zh="网络正式联通后 30 日内另办公安联网备案。",
            en="Within 30 days of being connected, file with public security as well.",
        ),
        (MPS_ORDER_33.article(12),),
    ),
)


def notes(kind: Kind) -> tuple[Note, ...]:
    """Return the notes for a kind of holder."""
    return tuple(note for note in ROWS if kind in note.kinds)
