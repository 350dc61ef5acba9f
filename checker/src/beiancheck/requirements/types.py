"""Which type of filing it is: what the answers to four questions lead to.

The questions: aim (new, change, cancel); of a new one holder (never, here, elsewhere) and domain
(no, yes); else what is changed (holder, service, both, access) or cancelled.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from beiancheck.terms.filings import Filing
from beiancheck.text import Text

Answers = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What answers lead to: a type of filing, or words where there is none to choose."""

    when: Answers
    filing: Filing | None
    about: Text


_LOOK_UP = Text(
    zh="先查域名：在别人名下备过，由原主办者先注销。",
    en="Look up the domain: if someone else filed it, they cancel first.",
)
OUTCOMES = (
    Outcome(
        when={"aim": "new", "holder": "never", "domain": "no"},
        filing=Filing.FIRST,
        about=Text(
            zh="发新的主体备案号和网站备案号。", en="You get a new holder number and site number."
        ),
    ),
    Outcome(
        when={"aim": "new", "holder": "here", "domain": "no"},
        filing=Filing.ADD_SERVICE,
        about=Text(
            zh="主体号不变，网站号加“-数字”。",
            en="The holder number stays; the site number gets a “-n”.",
        ),
    ),
    Outcome(
        when={"aim": "new", "holder": "elsewhere", "domain": "no"},
        filing=Filing.ADD_SERVICE_ELSEWHERE,
        about=Text(
            zh="所填主体信息须与原备案一致。",
            en="The holder’s data must equal the existing filing.",
        ),
    ),
    Outcome(when={"aim": "new", "holder": "never", "domain": "yes"}, filing=None, about=_LOOK_UP),
    Outcome(
        when={"aim": "new", "holder": "here", "domain": "yes"},
        filing=None,
        about=Text(
            zh="不用再备；换 IP 地址时，可以办变更接入。",
            en="Nothing to file; if only the IP address changes, change the access data.",
        ),
    ),
    Outcome(
        when={"aim": "new", "holder": "elsewhere", "domain": "yes"},
        filing=Filing.ADD_ACCESS,
        about=Text(
            zh="备案号不变，网站可以照常开着。",
            en="The number stays and the site may stay open.",
        ),
    ),
    *(
        Outcome(
            when={"aim": aim, aim: part},
            filing=filing,
            about=Text(
                zh="怎么办，见“变更与注销”。", en="How it is done: see “Changing and cancelling”."
            ),
        )
        for aim, part, filing in (
            ("change", "holder", Filing.CHANGE_HOLDER),
            ("change", "service", Filing.CHANGE_SERVICE),
            ("change", "both", Filing.CHANGE_BOTH),
            ("change", "access", Filing.CHANGE_ACCESS),
            ("cancel", "service", Filing.CANCEL_SERVICE),
            ("cancel", "holder", Filing.CANCEL_HOLDER),
            ("cancel", "access", Filing.CANCEL_ACCESS),
        )
    ),
)
"""One for every set of answers; the guide's tables of types have the same cells."""


def outcome(answers: Answers) -> Outcome | None:
    """Return what answers lead to; None where a question is open."""
    return next((one for one in OUTCOMES if one.when.items() <= answers.items()), None)
