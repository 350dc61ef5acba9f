"""How far something that a province is said to ask can be relied on."""

from beiancheck.terms.term import Term


class Confidence(Term):
    """Derived from the kind of the source and from what other sources say, never typed."""

    STATED = "stated", "", "通信管理局发布", "Stated by the administration"
    RELAYED = "relayed", "", "服务商转述", "Relayed by a provider"
    SEEN = "seen", "", "通行做法", "Seen in practice"
    CONFLICTING = "conflicting", "", "来源不一", "Sources differ"
    UNVERIFIED = "unverified", "", "未核实", "Unverified"
