"""How a service is connected, and what identifies an app."""

from typing import Annotated

import msgspec

from beiancheck.submission.said import said
from beiancheck.terms.access import AccessMode
from beiancheck.terms.provinces import Province


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
