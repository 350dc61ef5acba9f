"""域名说明: who holds a domain that the holder does not, and why there are so many."""

from beiancheck.forms.layout import Form
from beiancheck.forms.letter_parts import (
    DATE,
    DATED,
    MANAGER,
    SEAL,
    SITE,
    TO,
    TRUE,
    UNIT,
    blank,
    both,
    letter,
    point,
    ticked,
)
from beiancheck.law import TENCENT

DOMAIN_HOLDER: Form = letter(
    "domain-holder",
    both("域名持有者说明", "Statement about the domain's holder"),
    both(
        "域名在法定代表人（上海：或境外母公司）名下，而本省允许时用；其他情况先把域名过户到主办者名下。",
        "For a domain held by the legal representative (in Shanghai: or the foreign parent), "
        "where the province allows it; otherwise move the domain to the holder first.",
    ),
    facts=(
        TO,
        *UNIT,
        *SITE,
        blank(
            both("域名持有者", "The domain's holder"),
            "services.domains.holder",
            both("照域名证书填", "As on the domain certificate"),
        ),
        blank(both("持有者证件号码", "Number of its document"), "services.domains.holder_number"),
        ticked(
            both("持有者是本单位的", "The holder is our"),
            both("法定代表人", "Legal representative"),
            both("境外母公司", "Foreign parent"),
            both("其他 ____________", "Other"),
        ),
    ),
    says=(
        both(
            "上列域名在上列持有者名下。持有者同意把域名交本单位用于本次备案的网站；"
            "域名转让、注销的，及时告知本单位办理备案变更。",
            "The domain named is held by the person or body named, who lets the organisation use "
            "it for the website filed and tells it in time of any transfer or cancellation.",
        ),
        TRUE,
    ),
    signing=(
        both("域名持有者签字（公司盖章）", "The domain's holder (a company: seal)"),
        SEAL,
        DATE,
    ),
    points=(
        point(
            "重庆：域名在法定代表人名下的，交单位说明，盖公章。",
            "Chongqing: with the domain in the legal representative's name, a sealed statement.",
            TENCENT,
        ),
        point(
            "上海，域名在境外母公司名下：另交母公司证件、其出具的授权信和域名证书。",
            "Shanghai, domain held by the foreign parent: its certificate, its own letter of "
            "permission and the domain certificate as well.",
            TENCENT,
        ),
        point(
            "湖南、青海、宁夏、西藏只收本单位名下的域名，不收说明。",
            "Hunan, Qinghai, Ningxia and Tibet take only domains in the organisation's name, with "
            "no such statement.",
            TENCENT,
        ),
        DATED,
    ),
)
MANY_DOMAINS: Form = letter(
    "many-domains",
    both("多个域名的用途说明", "Statement on several domains"),
    both(
        "域名多，本省要求盖章说明时用，如广西、四川的单位超过五个域名。",
        "For organisations with many domains where the province wants a sealed statement: more "
        "than five in Guangxi and Sichuan.",
    ),
    facts=(
        *(TO, *UNIT),
        blank(
            both("域名和各自用途", "Domains, and what each is for"),
            "services.domains.name",
            both("一行一个；广西连已备案的", "One a line; in Guangxi also those filed before"),
            lines=6,
        ),
        blank(both("为什么要这么多", "Why so many"), lines=3),
    ),
    says=(
        both(
            "上列域名都由本单位自己使用，不出租、不出借。不再使用的，及时办理变更或者注销。",
            "The organisation uses all of them itself and lends none. What it gives up it changes "
            "or cancels in time.",
        ),
        TRUE,
    ),
    signing=(MANAGER, SEAL, DATE),
    points=(
        point(
            "加盖公章；广西把已备案的域名也算进去。",
            "The official seal is on it; Guangxi counts domains filed before.",
            TENCENT,
        ),
        point(
            "宁夏，网站达到三个的，用途写在备注里，不用这份。",
            "Ningxia, three sites or more: say in the remark what they are for instead.",
            TENCENT,
        ),
        DATED,
    ),
)
