"""What goes to the foot of a home page: HTML, plain text, and the lines of an app's “about” page.

Number and link per Order 292, Article 12 and Order 33, Article 13; of apps per 2023-105.
"""

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from beiancheck.formats import icp_number, public_security_number
from beiancheck.text import Language, Text, shown

SYSTEM = "https://beian.miit.gov.cn/"
POLICE = "https://beian.mps.gov.cn/#/query/webSearch?code="
Place = Literal["icp", "public_security"]
_OF_APP = re.compile("-[0-9]+[AXK]")
_BLANK = Text(
    zh="填备案号，样子如 京ICP备12345678号-1。",
    en="Enter the filing number, such as 京ICP备12345678号-1.",
)
_LICENCE = Text(
    zh="“{typed}”是经营许可证的编号，这里填备案号，样子如 京ICP备12345678号-1。",
    en="“{typed}” is the number of a licence. Enter the filing number, such as "
    "京ICP备12345678号-1.",
)
_ILL = Text(
    zh="“{typed}”不像备案号：省份简称、ICP备、8 位或 10 位数字、号，样子如 京ICP备12345678号-1。",
    en="“{typed}” is not written as filing numbers are: the sign of a province, ICP备, 8 or 10 "
    "digits, 号, such as 京ICP备12345678号-1.",
)
_ILL_POLICE = Text(
    zh="“{typed}”不像公安联网备案号：省份简称、公网安备、14 位数字、号，"
    "样子如 京公网安备11010502000000号。",
    en="“{typed}” is not written as public security numbers are: the sign of a province, 公网安备, "
    "14 digits, 号, such as 京公网安备11010502000000号.",
)
_APP = Text(
    zh="“{typed}”带字母，是 App、小程序或快应用的号；网页上放网站的号，只带“-数字”。",
    en="“{typed}” ends in a letter: it belongs to an app, mini program or quick app. A web page "
    "shows the website's number, which ends in “-1” or another figure.",
)
_HOLDER = Text(
    zh="这是主体备案号。一般放网站备案号（带“-数字”）；法规没有写放哪个，通信管理局或服务商另有要求的照办。",
    en="This is the holder's number. Usually the website's goes there, which ends in “-1” or "
    "another figure. The law does not say which; follow what the administration or provider asks.",
)
_AREA = Text(
    zh="开头的省份简称和数字里的地区对不上，请对着公安备案平台再看一遍。",
    en="The sign of the province and the area in the digits differ. Compare with the platform.",
)
_ICON = Text(
    zh="图标登录 beian.mps.gov.cn 下载，放进网站，再把 src 改成它的地址",
    en="Sign in at beian.mps.gov.cn for the icon, put it on your site and set src to its address",
)


class Remark(msgspec.Struct, frozen=True, kw_only=True):
    """Something about a number; ``stops`` where nothing can be made of it."""

    place: Place
    stops: bool
    text: str


class Footer(msgspec.Struct, frozen=True, kw_only=True):
    """What to copy; all of it is empty where a remark stops."""

    html: str = ""
    plain: str = ""
    app: str = ""
    remarks: tuple[Remark, ...] = ()


def footer(icp: str, public_security: str, language: Language) -> Footer:
    """Make the foot from the numbers as typed; the second may be empty."""
    remarks = tuple(_remarks(icp, public_security, language))
    number = icp_number.exact(icp)
    if number is None or any(remark.stops for remark in remarks):
        return Footer(remarks=remarks)
    police = public_security_number.exact(public_security)
    rows = [(number.number, SYSTEM)]
    if police:
        rows.append((police.number, POLICE + police.digits))
    icon = f"  <!-- {_ICON.of(language)} -->" if police else ""
    return Footer(
        html="\n".join(_html(rows, icon)),
        plain="\n".join(f"{words}\n{link}" for words, link in rows),
        # A Chinese app's page speaks Chinese, whatever its maker reads.
        app=f"备案号：{number.number}\n{SYSTEM}",
        remarks=remarks,
    )


def _remarks(icp: str, public_security: str, language: Language) -> Iterator[Remark]:
    typed: dict[str, Text | str] = {"typed": shown(icp.strip())}
    number = icp_number.exact(icp)
    if number is None:
        ill = _LICENCE if icp_number.has_licence(icp) else _ILL
        text = (ill if icp.strip() else _BLANK).fill(language, typed)
        yield Remark(place="icp", stops=True, text=text)
    elif _OF_APP.search(number.number):
        yield Remark(place="icp", stops=False, text=_APP.fill(language, typed))
    elif "-" not in number.number:
        yield Remark(place="icp", stops=False, text=_HOLDER.of(language))
    police = public_security_number.exact(public_security)
    if public_security.strip() and police is None:
        typed = {"typed": shown(public_security.strip())}
        text = _ILL_POLICE.fill(language, typed)
        yield Remark(place="public_security", stops=True, text=text)
    elif police and not police.is_of_one_province:
        yield Remark(place="public_security", stops=False, text=_AREA.of(language))


def _html(rows: list[tuple[str, str]], icon: str) -> Iterator[str]:
    yield '<div style="text-align: center">'
    for place, (words, link) in enumerate(rows):
        picture = '<img src="beian.png" alt="" height="20"> ' if place else ""
        if place:
            yield "  <br>"
            yield icon
        yield f'  <a href="{link}" target="_blank" rel="noopener">{picture}{words}</a>'
    yield "</div>"
