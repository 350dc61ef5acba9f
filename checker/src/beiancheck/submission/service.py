"""One website, app, mini program or quick app."""

from datetime import date
from typing import Annotated

import msgspec

from beiancheck.submission.connection import Access, App
from beiancheck.submission.people import Person
from beiancheck.submission.said import said
from beiancheck.terms.content import ApprovalField, Content, SiteLanguage
from beiancheck.terms.filings import ServiceType


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
    holder: Annotated[
        str,
        said(
            "域名持有者",
            "Domain holder",
            ("照域名证书填", "As on the domain certificate"),
            private=True,
        ),
    ] = ""
    holder_number: Annotated[
        str, said("域名持有者证件号码", "Domain holder's document number", private=True)
    ] = ""
    registrar: Annotated[str, said("域名注册商", "Registrar")] = ""
    verified_on: Annotated[date | None, said("实名认证通过日", "Real-name check passed on")] = None


class Approval(msgspec.Struct, frozen=True, kw_only=True):
    """An approval that a sector authority gave."""

    field: Annotated[
        ApprovalField | None,
        said("前置审批类别", "Field of approval", facts="service.approval"),
    ] = None
    number: Annotated[str, said("批准文号", "Approval number")] = ""


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
