"""What an applicant hands in: the one schema behind web form, files, JSON Schema and paper forms.

Every field may be left out; what is required, by whom and when, stands in ``requirements``.
``facts`` in a field's meta is its place in the filing form as ``group.key``.
"""

from datetime import date
from typing import Annotated, Literal

import msgspec

from beiancheck.terms.access import AccessMode
from beiancheck.terms.certificates import HolderCertificate, PersonDocument
from beiancheck.terms.content import ApprovalField, Content, SiteLanguage
from beiancheck.terms.filings import Filing, ServiceType
from beiancheck.terms.kinds import Kind
from beiancheck.terms.papers import Paper
from beiancheck.terms.provinces import Province
from beiancheck.text import Text

LONG_TERM = "长期"
"""What ``valid_until`` holds for a document without an end date."""


def said(
    zh: str, en: str, hint: tuple[str, str] | None = None, *, facts: str = "", private: bool = False
) -> msgspec.Meta:
    """Describe a field: label, hint (what to type), place in the filing form, personal or not."""
    return msgspec.Meta(
        extra={
            "label": Text(zh=zh, en=en),
            "hint": Text(zh=hint[0], en=hint[1]) if hint else None,
            "facts": facts,
            "private": private,
        }
    )


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """A person in charge. ``facts`` are completed by the group that holds the person."""

    name: Annotated[str, said("姓名", "Name", facts="name", private=True)] = ""
    document: Annotated[
        PersonDocument | None, said("证件类型", "Identity document", facts="cert_type")
    ] = None
    number: Annotated[str, said("证件号码", "Document number", facts="cert_num", private=True)] = ""
    valid_from: Annotated[date | None, said("证件有效期起", "Document valid from")] = None
    valid_until: Annotated[
        str,
        said(
            "证件有效期止",
            "Document valid until",
            (
                "如 2032-05-01；没有期限填“长期”",
                "For example 2032-05-01; without an end date: 长期",
            ),
            facts="cert_validity",
        ),
    ] = ""
    mobile: Annotated[
        str,
        said(
            "手机号（联系方式一）",
            "Mobile number (contact 1)",
            ("11 位，能收短信", "11 digits, must receive text messages"),
            facts="mobile",
            private=True,
        ),
    ] = ""
    landline: Annotated[
        str,
        said(
            "固定电话（联系方式二）",
            "Landline (contact 2)",
            ("如 010-87654321", "For example 010-87654321"),
            facts="tel",
            private=True,
        ),
    ] = ""
    emergency: Annotated[
        str,
        said(
            "应急联系电话",
            "Emergency phone",
            ("另一个随时有人接的手机号", "Another mobile number that is always answered"),
            facts="emergency_tel",
            private=True,
        ),
    ] = ""
    email: Annotated[str, said("电子邮箱", "Email address", facts="email", private=True)] = ""
    im: Annotated[
        str, said("即时通信账号", "Instant messaging account", facts="im", private=True)
    ] = ""


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """The person or organisation whose website it is (主办者)."""

    name: Annotated[
        str,
        said(
            "主办者名称",
            "Holder's name",
            ("照证件逐字填，括号也照写", "Copy it from the certificate, brackets included"),
            facts="subject.unit_name",
            private=True,
        ),
    ] = ""
    certificate: Annotated[
        HolderCertificate | None,
        said("主办者证件类型", "Holder's certificate", facts="subject.unit_cert_type"),
    ] = None
    number: Annotated[
        str,
        said(
            "主办者证件号码",
            "Certificate number",
            (
                "有统一社会信用代码的，填 18 位代码",
                "The 18-character credit code where there is one",
            ),
            facts="subject.unit_cert_num",
            private=True,
        ),
    ] = ""
    region: Annotated[
        str,
        said(
            "所在市、区县",
            "City and county",
            ("如 北京市朝阳区", "For example 北京市朝阳区"),
        ),
    ] = ""
    certificate_address: Annotated[
        str,
        said(
            "证件住所",
            "Address on the certificate",
            ("照证件逐字填", "Copy it from the certificate"),
            facts="subject.unit_cert_address",
            private=True,
        ),
    ] = ""
    address: Annotated[
        str,
        said(
            "通信地址",
            "Correspondence address",
            (
                "写到门牌号或房间号；没有门牌号的，在备注里说明",
                "Down to the door or room number; if there is none, say so in the remarks",
            ),
            facts="subject.unit_contact_address",
            private=True,
        ),
    ] = ""
    investor: Annotated[
        str,
        said(
            "投资者或上级主管单位",
            "Investor or superior body",
            (
                "个人填本人姓名；企业一般填本单位全称；机关、事业单位填上级单位",
                (
                    "An individual: own name; a company: usually its own full name; "
                    "an agency or institution: the superior body"
                ),
            ),
            facts="subject.unit_superior",
            private=True,
        ),
    ] = ""
    remark: Annotated[str, said("主体备注", "Remarks on the holder", facts="subject.remark")] = ""


class Domain(msgspec.Struct, frozen=True, kw_only=True):
    """A domain of a service and what its certificate says."""

    name: Annotated[
        str,
        said(
            "域名",
            "Domain",
            ("如 example.cn，不带 www 和 http", "For example example.cn, without www or http"),
            facts="service.domain",
        ),
    ] = ""
    expires: Annotated[date | None, said("域名到期日", "Domain expires on")] = None


class Approval(msgspec.Struct, frozen=True, kw_only=True):
    """An approval that a sector authority gave."""

    field: Annotated[
        ApprovalField | None,
        said("前置审批类别", "Field of approval", facts="service.approval"),
    ] = None
    number: Annotated[str, said("批准文号", "Approval number")] = ""


class Access(msgspec.Struct, frozen=True, kw_only=True):
    """How the service is connected (接入信息)."""

    provider: Annotated[str, said("接入服务商", "Access provider", facts="access.asp")] = ""
    mode: Annotated[
        AccessMode | None, said("接入方式", "Access mode", facts="access.connect_mode")
    ] = None
    server_province: Annotated[
        Province | None, said("服务器放置地", "Server location", facts="access.server_address")
    ] = None
    ip: Annotated[
        str,
        said(
            "IP 地址",
            "IP addresses",
            (
                "一个地址，或 起-止；几段用分号隔开",
                "One address, or start-end; separate ranges with semicolons",
            ),
            facts="access.ip",
        ),
    ] = ""


class App(msgspec.Struct, frozen=True, kw_only=True):
    """What identifies an app."""

    platforms: Annotated[
        str,
        said(
            "运行平台",
            "Platforms",
            ("如 安卓、iOS、鸿蒙", "For example Android, iOS, HarmonyOS"),
            facts="app.platform",
        ),
    ] = ""
    package: Annotated[
        str,
        said(
            "包名或 Bundle ID",
            "Package name or bundle ID",
            ("如 cn.example.app", "For example cn.example.app"),
            facts="app.package",
        ),
    ] = ""
    public_key: Annotated[str, said("公钥", "Public key", facts="app.pubkey")] = ""
    fingerprint: Annotated[
        str,
        said(
            "证书指纹",
            "Certificate fingerprint",
            ("安卓填 MD5，iOS 填 SHA-1", "Android: MD5; iOS: SHA-1"),
            facts="app.fingerprint",
        ),
    ] = ""
    domain: Annotated[str, said("App 域名", "App domain", facts="app.domain")] = ""


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """One website, app, mini program or quick app."""

    type: Annotated[ServiceType, said("服务类型", "Service type", facts="service.server_type")] = (
        ServiceType.WEBSITE
    )
    name: Annotated[
        str,
        said(
            "网站名称",
            "Website name",
            ("三个字以上，不用域名作名称", "Three characters or more, not a domain"),
            facts="service.name",
        ),
    ] = ""
    domains: Annotated[tuple[Domain, ...], said("域名", "Domains")] = ()
    home_page: Annotated[
        str,
        said(
            "首页地址",
            "Home page",
            ("如 www.example.cn，只填一个", "For example www.example.cn, one only"),
            facts="service.first_page_url",
        ),
    ] = ""
    content: Annotated[
        tuple[Content, ...], said("服务内容", "Service content", facts="service.content_type")
    ] = ()
    languages: Annotated[
        tuple[SiteLanguage, ...], said("网站语言", "Languages", facts="service.language")
    ] = ()
    approvals: Annotated[tuple[Approval, ...], said("前置审批", "Approvals")] = ()
    remark: Annotated[
        str,
        said(
            "网站备注",
            "Remarks on the site",
            ("网站做什么用", "What the site is for"),
            facts="service.remark",
        ),
    ] = ""
    is_open: Annotated[
        bool | None, said("域名现在能打开网站吗", "Does the domain open a website now?")
    ] = None
    same_manager: Annotated[
        bool | None,
        said(
            "网站负责人就是主体负责人吗",
            "Is the person in charge of the holder also in charge of the site?",
        ),
    ] = None
    manager: Annotated[
        Person, said("网站负责人", "Person in charge of the site", facts="service_principal")
    ] = Person()
    access: Annotated[Access, said("接入信息", "Access")] = Access()
    app: Annotated[App, said("App 信息", "App")] = App()


class File(msgspec.Struct, frozen=True, kw_only=True):
    """A file handed in and the role it plays."""

    name: Annotated[str, said("文件名", "File name", private=True)] = ""
    role: Annotated[Paper | None, said("这是什么材料", "Which paper is it?")] = None
    person: Annotated[
        Literal["holder-manager", "service-manager"] | None,
        said("谁的证件", "Whose document?"),
    ] = None
    service: Annotated[
        int | None,
        said("第几个网站", "Which service?", ("从 1 数起", "Counted from 1")),
    ] = None
    dated: Annotated[date | None, said("落款日期", "Date on the paper")] = None


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """A whole submission."""

    kind: Annotated[
        Kind | None, said("主办者性质", "Kind of holder", facts="subject.unit_property")
    ] = None
    filing: Annotated[Filing | None, said("备案类型", "Type of filing")] = None
    province: Annotated[
        Province | None,
        said("备案省份", "Province of the filing", facts="subject.province_city_county"),
    ] = None
    holder: Annotated[Holder, said("主办者", "Holder")] = Holder()
    manager: Annotated[
        Person, said("主体负责人", "Person in charge of the holder", facts="principal")
    ] = Person()
    manager_is_legal_representative: Annotated[
        bool | None,
        said(
            "主体负责人是法定代表人吗",
            "Is the person in charge of the holder its legal representative?",
        ),
    ] = None
    services: Annotated[tuple[Service, ...], said("网站", "Services")] = ()
    files: Annotated[tuple[File, ...], said("材料文件", "Files")] = ()
