"""Every letter with a blank form, and which of them a paper, a row or a rule asks for."""

from beiancheck.forms import (
    authorisations,
    denials,
    domain_letters,
    no_approval,
    plan,
    statements,
    undertakings,
)
from beiancheck.forms.letter import Letter
from beiancheck.provinces import Row
from beiancheck.terms.papers import Paper

__all__ = ["LETTERS", "Letter", "answering", "named_in", "settling"]

_ANY = "authorisation-missing", "letter-incomplete", "letter-dated-in-future", "letter-too-old"
_APPROVAL = "approval-words-without-approval", "approval-content-without-approval"
_WORDS = ("approval-words-without-approval", *_ANY[1:])
_REFUSES = "不收", "不能在法定代表人名下"
_DATES = "授权书、承诺书"
_UNDERTAKING = rf"交备案承诺书|真实性承诺书|^承诺书由|告知书和承诺书|{_DATES}"
LETTERS: tuple[Letter, ...] = (
    Letter(
        form=authorisations.HOLDER_MANAGER,
        paper=Paper.AUTHORISATION_LETTER,
        said=rf"(?<!不是)主体负责人.*授权|须授权中国公民|授权持大陆身份证|新授权书|{_DATES}",
        rules=("manager-not-legal-representative", "one-person-must-head-both", *_ANY),
    ),
    Letter(
        form=authorisations.SITE_MANAGER,
        paper=Paper.AUTHORISATION_LETTER,
        said=rf"网站负责人不是.*授权书|须授权中国公民|授权持居民身份证|新授权书|{_DATES}",
        rules=_ANY,
    ),
    Letter(
        form=authorisations.SHANGHAI,
        paper=Paper.AUTHORISATION_LETTER,
        said="上海版授权书",
        rules=_ANY,
    ),
    Letter(
        form=undertakings.ORGANISATION,
        paper=Paper.UNDERTAKING,
        said=_UNDERTAKING,
        rules=_ANY[1:],
    ),
    Letter(
        form=undertakings.INDIVIDUAL,
        paper=Paper.UNDERTAKING,
        said=_UNDERTAKING,
        rules=_ANY[1:],
        holders="individuals",
    ),
    Letter(
        form=no_approval.NO_APPROVAL,
        paper=Paper.NO_APPROVAL_LETTER,
        said="不涉及|前置审批字样|文化类承诺书|批准文件或承诺书|电子商务字样",
        rules=(*_APPROVAL, *_ANY[1:]),
    ),
    Letter(
        form=denials.NO_FINANCE,
        paper=Paper.NO_APPROVAL_LETTER,
        said="金融字样.*承诺书|批准文件或承诺书",
        rules=_WORDS,
    ),
    Letter(
        form=denials.NO_TUTORING,
        paper=Paper.NO_APPROVAL_LETTER,
        said="校外培训",
        rules=_WORDS,
    ),
    Letter(
        form=statements.NAME_RELATION,
        paper=Paper.NAME_RELATION,
        said="看不出联系",
        rules=("site-name-unrelated",),
    ),
    Letter(
        form=domain_letters.DOMAIN_HOLDER,
        paper=Paper.OTHER,
        said="域名.*(法定代表人|境外母公司)",
        rules=("domain-held-by-another", "holder-name-differs"),
    ),
    Letter(
        form=statements.GUARDIAN,
        paper=Paper.GUARDIAN_STATEMENT,
        said="监护人",
        rules=("manager-under-age",),
        holders="all",
    ),
    Letter(
        form=domain_letters.MANY_DOMAINS,
        paper=Paper.OTHER,
        said="域名超过.*盖章说明",
        rules=("too-many-sites",),
    ),
    Letter(
        form=plan.PLAN,
        paper=Paper.CONSTRUCTION_PLAN,
        said="方案书",
        rules=("too-many-sites",),
        holders="all",
    ),
)
"""In the order of the page of letters."""


def named_in(row: Row) -> tuple[Letter, ...]:
    """Return the letters that a province's row asks for or takes; none where it refuses them."""
    if any(words in row.zh for words in _REFUSES):
        return ()
    return tuple(letter for letter in LETTERS if letter.is_named_in(row))


def answering(paper: Paper) -> tuple[Letter, ...]:
    """Return the letters that are a paper of this kind."""
    return tuple(letter for letter in LETTERS if letter.paper is paper)


def settling(rule: str) -> tuple[Letter, ...]:
    """Return the letters that answer what a rule reports."""
    return tuple(letter for letter in LETTERS if rule in letter.rules)
