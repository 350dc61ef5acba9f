"""Everything that the provider's old notice told is on the site, in our words, right for today.

Each row: what the notice told, the page that tells it now, and words that must stand there.
"""

from pathlib import Path

import pytest

from sitebuild import provider
from tests.site.built import Built

PHONE = provider.profile().phone.number
ADDRESS = provider.profile().address

ROWS = (
    (
        "S1 legal basis",
        "guide/who/",
        "第292号 第四条 第33号 第五条",
        "Order 292|Article 4|Order 33|Article 5",
    ),
    ("S1 file before opening", "guide/who/", "未经备案", "without a filing"),
    ("S1 unfiled sites are blocked", "guide/who/", "阻断", "blocked"),
    ("S1 licence for commercial sites", "guide/who/", "经营性 许可", "commercial|licence"),
    ("S1 what happens otherwise", "guide/who/", "责令 罚款", "order to correct|fine"),
    ("S2 the filing system", "guide/choose-type/", "备案系统 登录", "filing system|Sign in"),
    (
        "S2 register, activate by e-mail",
        "guide/choose-type/",
        "注册账号 激活链接",
        "Register|activation link",
    ),
    ("S2 the provider's address for it", "provider/", "备案系统", "Filing system"),
    ("S3 four questions", "guide/choose-type/", "四个问题 首次备案", "Four questions|First filing"),
    (
        "S3 types",
        "guide/choose-type/",
        "新增接入 变更主体 注销主体",
        "New access provider|change of holder|cancellation of the holder",
    ),
    ("S3 the guide is the page", "guide/choose-type/", "选型指南", "used to be a download"),
    (
        "S4 confirm by phone",
        "guide/provider-review/",
        f"确认信息是否完整 {PHONE}",
        f"confirm|{PHONE}",
    ),
    ("S4 phone and extension", "provider/", f"{PHONE} 转", f"{PHONE}|ext."),
    ("S4 booking", "guide/verify-identity/", "预约", "Booking"),
    ("S5 face check today", "guide/verify-identity/", "人脸核验", "face check"),
    ("S5 original ID", "guide/verify-identity/", "身份证原件", "original ID"),
    (
        "S5 on site only where asked",
        "guide/verify-identity/",
        "只在服务商仍要求时才有",
        "only where a provider still asks",
    ),
    ("S6 four kinds then, twenty now", "guide/gather-papers/", "二十类", "lists twenty"),
    (
        "S6a company",
        "materials/enterprise/",
        "营业执照 域名证书 核验单 主体负责人 网站负责人",
        "Business licence|domain certificate|seal",
    ),
    (
        "S6b agency",
        "materials/government/",
        "统一社会信用代码证书 组织机构代码证 域名证书",
        "social credit code|domain certificate",
    ),
    (
        "S6c social organisation",
        "materials/social-organisation/",
        "社会团体法人登记证书 域名证书",
        "social organisation|domain certificate",
    ),
    ("S6d individual", "materials/individual/", "身份证 域名证书", "identity|domain certificate"),
    ("S6 counts and seals", "materials/enterprise/", "盖章 份", "Seal|copy"),
    (
        "S7 public security",
        "guide/public-security/",
        "30日内 网络安全保卫部门",
        "within 30 days|network security department",
    ),
    ("S7 steps and papers", "guide/public-security/", "流程 材料 朝阳区", "Steps|Papers|Chaoyang"),
    ("S7 number and icon", "guide/public-security/", "京公网安备 图标", "京公网安备|icon"),
    ("S8 ID on one A4", "guide/gather-papers/", "A4 两张图", "A4|two pictures"),
    (
        "S8 domain certificate",
        "guide/prepare-domain/",
        "域名注册商 下载域名证书",
        "registrar|domain certificate",
    ),
    (
        "S8 two working days",
        "guide/provider-review/",
        "2个工作日内提交通信管理局",
        "within 2 working days",
    ),
    (
        "S8 twenty working days",
        "guide/authority-review/",
        "20个工作日 短信和邮件",
        "20 working days|SMS and e-mail",
    ),
    ("S8 returned ones", "guide/authority-review/", "退回 改好再交", "Returned|resubmit"),
    ("S8 visit with the original", "guide/verify-identity/", "先在线预约 原件", "original ID|book"),
    ("S9 address", "provider/", ADDRESS.zh, ADDRESS.en),
    ("S9 how to get there", "provider/", "怎样到达", "how to get there"),
    (
        "S9 direct users only",
        "provider/",
        "只为直接购买",
        "only for customers who bought access here",
    ),
    ("S10 filing instructions", "forms/", "备案须知", "Filing Instructions"),
    ("S10 checklist", "forms/", "核验单", "Authenticity Checklist"),
    ("S10 registration form", "forms/", "登记表", "Registration Form"),
    (
        "S11 Order 292",
        "regulations/order-292/",
        "互联网信息服务管理办法 第四条 罚款",
        "Internet Information Services|Article 4|fine",
    ),
    (
        "S11 Order 33",
        "regulations/order-33/",
        "非经营性互联网信息服务备案管理办法 第五条",
        "Non-commercial|Article 5",
    ),
    (
        "S11 Cybersecurity Law",
        "regulations/cybersecurity-law/",
        "网络安全法 2026年1月1日",
        "Cybersecurity Law|1 January 2026",
    ),
    (
        "S11 all three listed",
        "regulations/",
        "第292号 第33号 网络安全法",
        "292|33|Cybersecurity Law",
    ),
    ("S12 status of the data", "provider/", "未注明日期 先致电", "undated|call first"),
)
CHANGED = (
    "choose-type",
    "prepare-domain",
    "gather-papers",
    "verify-identity",
    "sms-code",
    "authority-review",
    "open-site",
    "public-security",
)


@pytest.mark.parametrize(("row", "page", "zh", "en"), ROWS, ids=[row[0] for row in ROWS])
def test_the_site_tells_what_the_notice_told(
    built: Built, row: str, page: str, zh: str, en: str
) -> None:
    chinese, english = built.pages[page].words, built.pages[f"en/{page}"].words

    assert [word for word in zh.split() if word not in chinese] == [], row
    assert [word for word in en.split("|") if word.lower() not in english.lower()] == [], row


@pytest.mark.parametrize("name", CHANGED)
def test_the_guide_says_where_practice_changed(built: Built, name: str) -> None:
    for url in (f"guide/{name}/", f"en/guide/{name}/"):
        assert built.pages[url].text.xpath(".//div[@class='changed']"), url


def test_the_addresses_that_nobody_confirmed_stand_nowhere_in_the_site(built: Built) -> None:
    given = provider.profile()
    dead = [given.portal, given.appointment]
    hosts = [one.url.split("//")[1].strip("/").encode() for one in dead]
    naming = [
        path.relative_to(built.folder).as_posix()
        for path in built.folder.rglob("*")
        if path.is_file() and holds(path, hosts)
    ]

    assert all(one.unconfirmed for one in dead)
    assert len(set(hosts)) == 2
    assert naming == []


def holds(path: Path, words: list[bytes]) -> bool:
    """Tell whether a file holds one of the words; archives of ours are stored uncompressed."""
    content = path.read_bytes()
    return any(word in content for word in words)
