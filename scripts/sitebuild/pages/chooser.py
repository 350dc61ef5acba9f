"""The chooser of the filing type: its questions and its HTML."""

from collections.abc import Mapping
from dataclasses import dataclass

from beiancheck.requirements.new import NOT_SITES
from beiancheck.terms.filings import ServiceType
from beiancheck.text import Language, Text
from sitebuild.pages.checker.render import render
from sitebuild.pages.outcomes import OUTCOMES, PREFIX, Answers, Outcome, said, written

__all__ = ["OUTCOMES", "QUESTIONS", "Outcome", "Question", "block"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question, its answers, and the earlier answers under which it is asked."""

    name: str
    ask: Text
    options: dict[str, Text]
    when: Mapping[str, tuple[str, ...]]

    @property
    def condition(self) -> str:
        """Tell the script when it is asked."""
        return written(self.when)

    @property
    def control(self) -> str:
        """Name its control."""
        return f"{PREFIX}{self.name}"

    def is_asked(self, answers: Answers) -> bool:
        """Tell whether it is asked after these answers."""
        return all(answers.get(name) in values for name, values in self.when.items())


_FILED = {"no": Text(zh="没备过", en="No"), "yes": Text(zh="备过", en="Yes")}
QUESTIONS = (
    Question(
        name="aim",
        ask=Text(zh="这次要做什么？", en="What do you want to do?"),
        options={
            "new": Text(zh="新开一个网站、App 或小程序", en="Open a new site, app or mini program"),
            "change": Text(zh="改已有的备案", en="Change a filing"),
            "cancel": Text(zh="注销已有的备案", en="Cancel a filing"),
        },
        when={},
    ),
    Question(
        name="service",
        ask=Text(zh="开的是什么？", en="What are you opening?"),
        options={one.value: one.label for one in ServiceType},
        when={"aim": ("new",)},
    ),
    Question(
        name="holder",
        ask=Text(zh="主办者备过案没有？", en="Has the holder filed before?"),
        options={
            "never": Text(zh="没备过", en="Never"),
            "here": Text(zh="在本服务商备过", en="Yes, with this provider"),
            "elsewhere": Text(zh="在别处备过", en="Yes, elsewhere"),
        },
        when={"aim": ("new",)},
    ),
    Question(
        name="domain",
        ask=Text(zh="这个域名备过案没有？", en="Has this domain been filed before?"),
        options=_FILED,
        when={"aim": ("new",), "service": ("website",)},
    ),
    Question(
        name="app",
        ask=Text(zh="它自己备过案没有？", en="Has it been filed before itself?"),
        options=_FILED,
        when={"aim": ("new",), "service": tuple(one.value for one in NOT_SITES)},
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
        when={"aim": ("change",)},
    ),
    Question(
        name="cancel",
        ask=Text(zh="注销到哪一步？", en="How much do you cancel?"),
        options={
            "service": Text(zh="不办这个网站了", en="This site"),
            "holder": Text(zh="名下的全不办了", en="Everything"),
            "access": Text(zh="只离开这家服务商", en="Only this provider’s access"),
        },
        when={"aim": ("cancel",)},
    ),
)


def block(language: Language) -> str:
    """Give the chooser as HTML; without JavaScript the page's tables say the same."""
    return render("chooser.html", language, questions=QUESTIONS, outcomes=OUTCOMES, said=said)
