"""How a service is connected to the internet."""

from beiancheck.terms.term import Term


class AccessMode(Term):
    """Access mode (接入方式), codes are the bits of the filing form."""

    LEASED_LINE = "leased-line", "1", "专线", "Leased line"
    COLOCATION = "colocation", "2", "主机托管", "Colocation"
    VIRTUAL_HOSTING = "virtual-hosting", "4", "虚拟主机", "Virtual hosting"
    OTHER = "other", "8", "其他方式", "Other"
    CLOUD_ACCESS = "cloud-access", "16", "云接入", "Cloud access"
