"""The applicant says that the site's name may hold a sensitive word."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import NAMING_GUIDES, TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(TENCENT, NAMING_GUIDES),
    causes=("C50",),
    filings=OF_SERVICE,
    title=Text(
        zh="网站名称里可能有敏感的词", en="The site's name may hold a word that reviewers stop"
    ),
    why=Text(
        zh="审核时会拦下一些词；词表不公开，本站也不列，只能问您自己。",
        en="Reviewers stop certain words; no list is public and we keep none, so only you can "
        "tell.",
    ),
    fault=Text(
        zh="表里写着网站名称里有可能被认为敏感的词。",
        en="The form says that the site's name holds words that may be seen as sensitive.",
    ),
    fix=Text(
        zh="换一个说明内容的名称，或先问服务商。",
        en="Choose a name that tells of the content, or ask the provider first.",
    ),
)
def sensitive_words_in_name(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered."""
    path, answer = "statements.has_sensitive_words", facts.submission.statements
    if answer.has_sensitive_words:
        yield at(path)
    elif answer.has_sensitive_words is None and any(
        one.service.name.strip() for one in facts.sites
    ):
        yield Unseen(path)
