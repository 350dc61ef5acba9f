"""The chooser of the filing type: four questions, and what each set of answers leads to."""

from dataclasses import dataclass

from beiancheck.terms.filings import Filing
from beiancheck.text import Language, Text
from sitebuild.pages.checker import conditions
from sitebuild.pages.checker.render import render

Answers = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question, its answers, and the earlier answers under which it is asked."""

    name: str
    ask: Text
    options: dict[str, Text]
    when: Answers

    @property
    def condition(self) -> str:
        """Tell the script when it is asked."""
        return _written(self.when)


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
        return _written(self.when)


def _written(when: Answers) -> str:
    return conditions.written([{name: [value] for name, value in when.items()}] if when else [])


QUESTIONS = (
    Question(
        name="aim",
        ask=Text(zh="这次要做什么？", en="What do you want to do?"),
        options={
            "new": Text(zh="新开一个网站或 App", en="Open a new site or app"),
            "change": Text(zh="改已有的备案", en="Change a filing"),
            "cancel": Text(zh="注销已有的备案", en="Cancel a filing"),
        },
        when={},
    ),
    Question(
        name="holder",
        ask=Text(zh="主办者备过案没有？", en="Has the holder filed before?"),
        options={
            "never": Text(zh="没备过", en="Never"),
            "here": Text(zh="在本服务商备过", en="Yes, with this provider"),
            "elsewhere": Text(zh="在别处备过", en="Yes, elsewhere"),
        },
        when={"aim": "new"},
    ),
    Question(
        name="domain",
        ask=Text(zh="这个域名备过案没有？", en="Has this domain been filed before?"),
        options={
            "no": Text(zh="没备过", en="No"),
            "yes": Text(zh="备过", en="Yes"),
        },
        when={"aim": "new"},
    ),
    Question(
        name="change",
        ask=Text(zh="改的是什么？", en="What changes?"),
        options={
            "holder": Text(zh="主办者的信息", en="The holder’s data"),
            "service": Text(zh="网站的名称、负责人等", en="The site’s name, manager and so on"),
            "both": Text(zh="两样都改", en="Both"),
            "access": Text(zh="只换 IP，不换服务商", en="Only the IP address, same provider"),
        },
        when={"aim": "change"},
    ),
    Question(
        name="cancel",
        ask=Text(zh="注销到哪一步？", en="How much do you cancel?"),
        options={
            "service": Text(zh="不办这个网站了", en="This site"),
            "holder": Text(zh="名下的全不办了", en="Everything"),
            "access": Text(zh="只离开这家服务商", en="Only this provider’s access"),
        },
        when={"aim": "cancel"},
    ),
)

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


def block(language: Language) -> str:
    """Give the chooser as HTML; without JavaScript the page's tables say the same."""
    return render("chooser.html", language, questions=QUESTIONS, outcomes=OUTCOMES)
