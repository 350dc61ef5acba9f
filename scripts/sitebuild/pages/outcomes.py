"""What each set of answers to the chooser's questions leads to."""

from dataclasses import dataclass

from beiancheck.terms.filings import Filing
from beiancheck.text import Text
from sitebuild.pages.checker import conditions

Answers = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What answers lead to: a type of filing, or a page where there is none to choose."""

    when: Answers
    filing: Filing | None
    about: Text
    page: str = ""

    @property
    def condition(self) -> str:
        """Tell the script when it holds."""
        return written(self.when)


def written(when: Answers) -> str:
    """Write answers as a condition for the script."""
    return conditions.written([{name: [value] for name, value in when.items()}] if when else [])


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
        page="change-cancel/#access",
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
            when={"aim": aim, aim: name},
            filing=filing,
            about=Text(
                zh="怎么办，见“变更与注销”。", en="How it is done: see “Changing and cancelling”."
            ),
            page=page,
        )
        for aim, name, filing, page in (
            ("change", "holder", Filing.CHANGE_HOLDER, "change-cancel/"),
            ("change", "service", Filing.CHANGE_SERVICE, "change-cancel/"),
            ("change", "both", Filing.CHANGE_BOTH, "change-cancel/"),
            ("change", "access", Filing.CHANGE_ACCESS, "change-cancel/#access"),
            ("cancel", "service", Filing.CANCEL_SERVICE, "change-cancel/#cancel"),
            ("cancel", "holder", Filing.CANCEL_HOLDER, "change-cancel/#cancel"),
            ("cancel", "access", Filing.CANCEL_ACCESS, "change-cancel/#cancel"),
        )
    ),
)
"""The same cells as the tables of guide/choose-type.md."""
