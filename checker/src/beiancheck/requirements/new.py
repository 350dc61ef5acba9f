"""What a new site or app is filed as, by what was filed before."""

from beiancheck.terms.filings import Filing, ServiceType
from beiancheck.text import Text

NOT_SITES = tuple(one for one in ServiceType if one is not ServiceType.WEBSITE)
"""Services that are filed by their own name and have no domain to be looked up."""

Rows = dict[tuple[str, str], tuple[Filing | None, Text]]
"""By holder (never, here, elsewhere) and whether the service was filed (no, yes)."""

SITES: Rows = {
    ("never", "no"): (
        Filing.FIRST,
        Text(
            zh="发新的主体备案号和网站备案号。", en="You get a new holder number and site number."
        ),
    ),
    ("here", "no"): (
        Filing.ADD_SERVICE,
        Text(
            zh="主体号不变，网站号加“-数字”。",
            en="The holder number stays; the site number gets a “-n”.",
        ),
    ),
    ("elsewhere", "no"): (
        Filing.ADD_SERVICE_ELSEWHERE,
        Text(
            zh="所填主体信息须与原备案一致。",
            en="The holder’s data must equal the existing filing.",
        ),
    ),
    ("never", "yes"): (
        None,
        Text(
            zh="先查域名：在别人名下备过，由原主办者先注销。",
            en="Look up the domain: if someone else filed it, they cancel first.",
        ),
    ),
    ("here", "yes"): (
        None,
        Text(
            zh="不用再备；换 IP 地址时，可以办变更接入。",
            en="Nothing to file; if only the IP address changes, change the access data.",
        ),
    ),
    ("elsewhere", "yes"): (
        Filing.ADD_ACCESS,
        Text(
            zh="备案号不变，网站可以照常开着。", en="The number stays and the site may stay open."
        ),
    ),
}
APPS: Rows = {
    ("never", "no"): (
        Filing.FIRST,
        Text(
            zh="发新的主体备案号，后面加“-数字”和一个字母，就是这一个的备案号。",
            en="You get a new holder number; with “-n” and a letter it is the number of this one.",
        ),
    ),
    ("here", "no"): (
        Filing.ADD_SERVICE,
        Text(
            zh="主体号不变，后面加“-数字”和一个字母。",
            en="The holder number stays and gets a “-n” and a letter.",
        ),
    ),
    ("elsewhere", "no"): SITES["elsewhere", "no"],
    ("never", "yes"): (
        None,
        Text(
            zh="先到备案系统查：在别人名下备过，由原主办者先注销。",
            en="Look it up in the filing system: if someone else filed it, they cancel first.",
        ),
    ),
    ("here", "yes"): (
        None,
        Text(
            zh="不用再备；信息变了的，办变更。",
            en="Nothing to file; if something has changed, file a change.",
        ),
    ),
    ("elsewhere", "yes"): (
        Filing.ADD_ACCESS,
        Text(zh="备案号不变。", en="The number stays."),
    ),
}
