"""The questions before list and form, in their order."""

from beiancheck.terms.kinds import ORGANISATIONS, Kind
from beiancheck.terms.provinces import Province
from beiancheck.text import Language, Text
from sitebuild.pages import chooser
from sitebuild.pages.checker import conditions
from sitebuild.pages.checker.choices import FILINGS, KINDS, SERVICES
from sitebuild.pages.checker.filed_before import FILED_BEFORE
from sitebuild.pages.checker.question import Question, yes_no
from sitebuild.pages.checker.render import render
from sitebuild.pages.outcomes import OUTCOMES, said

_KINDS = {"kind": [kind.value for kind in Kind if kind in ORGANISATIONS]}

QUESTIONS = (
    Question(
        name="filing",
        value="choice",
        ask=Text(zh="这次要办什么？", en="What do you want to do?"),
        short=Text(zh="办什么", en="Filing"),
        hint=Text(
            zh="先看主办者和域名备过案没有，再选。",
            en="It depends on whether the holder and the domain have been filed before.",
        ),
        groups=FILINGS,
        when=conditions.ALWAYS,
    ),
    *FILED_BEFORE,
    Question(
        name="q.type",
        value="aside",
        ask=Text(zh="开的是什么？", en="What are you opening?"),
        short=Text(zh="服务类型", en="Service"),
        groups=SERVICES,
        mirrors="services.0.type",
        when=conditions.ALWAYS,
    ),
    Question(
        name="province",
        value="choice",
        ask=Text(zh="在哪个省备案？", en="In which province is it filed?"),
        short=Text(zh="在哪个省", en="Province"),
        hint=Text(
            zh="主办者证件上的住所在哪个省，就选哪个省。",
            en="The province of the address on the holder’s certificate.",
        ),
        members=tuple(Province),
        when=conditions.ALWAYS,
    ),
    Question(
        name="kind",
        value="choice",
        ask=Text(zh="谁来备案？", en="Who is filing?"),
        short=Text(zh="主办者", en="Holder"),
        hint=Text(
            zh="看证件上的名字。网站归谁，就以谁的名义办。",
            en="Go by the certificate: whoever the site belongs to is the one who files.",
        ),
        groups=KINDS,
        when=conditions.ALWAYS,
    ),
    Question(
        name=conditions.LEGAL,
        value="yes-no",
        ask=Text(
            zh="主体负责人是法定代表人吗？",
            en="Is the person in charge of the holder its legal representative?",
        ),
        short=Text(zh="主体负责人", en="In charge of the holder"),
        hint=Text(
            zh="法定代表人就是证件上“法定代表人”“负责人”一栏写的那个人。不少省只接受法定代表人。",
            en="That is the person whom the certificate names as legal representative or head. "
            "Many provinces accept nobody else.",
        ),
        groups=yes_no(
            yes=(
                Text(zh="是法定代表人", en="Yes, the legal representative"),
                Text(zh="法定代表人负责", en="legal representative in charge"),
            ),
            no=(
                Text(zh="不是，另有他人", en="No, someone else"),
                Text(zh="不是法定代表人", en="not the legal representative"),
            ),
        ),
        when=[_KINDS],
    ),
    Question(
        name="q.same",
        value="aside",
        ask=Text(zh="网站由谁负责？", en="Who is in charge of the site?"),
        short=Text(zh="网站负责人", en="In charge of the site"),
        hint=Text(
            zh="网站负责人要做活体核验，也要接通信管理局的电话。",
            en="This person does the liveness check and answers the authority’s calls.",
        ),
        groups=yes_no(
            yes=(
                Text(zh="就是主体负责人", en="The person in charge of the holder"),
                Text(zh="一位负责人", en="one person in charge"),
            ),
            no=(
                Text(zh="另有他人", en="Someone else"),
                Text(zh="两位负责人", en="two persons in charge"),
            ),
        ),
        mirrors="services.0.same_manager",
        when=[_KINDS],
    ),
    Question(
        name="q.approval",
        value="aside",
        ask=Text(
            zh="内容要先经主管部门批准吗？",
            en="Does the content need a sector authority’s approval first?",
        ),
        short=Text(zh="前置审批", en="Approval"),
        hint=Text(
            zh="如新闻、出版、文化、视听节目、宗教、网约车、校外培训。",
            en="News, publishing, culture, film and TV, religion, ride hailing or "
            "after-school tutoring, for example.",
        ),
        groups=yes_no(
            yes=(
                Text(zh="涉及", en="Yes"),
                Text(zh="涉及前置审批", en="approval needed"),
            ),
            no=(
                Text(zh="不涉及", en="No"),
                Text(zh="不涉及前置审批", en="no approval needed"),
            ),
        ),
        mirrors="services.0.approval_needed",
        when=conditions.ALWAYS,
    ),
)


def block(language: Language) -> str:
    """Give the questions as HTML."""
    return render(
        "questions.html",
        language,
        questions=QUESTIONS,
        chooser=chooser.QUESTIONS,
        outcomes=OUTCOMES,
        said=said,
    )
