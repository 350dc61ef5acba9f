"""A name or the business scope points to an approval that is neither named nor denied."""

from collections.abc import Iterator

from beiancheck.approvals import (
    COMMERCIAL,
    Spoken,
    has_paper,
    is_covered,
    says_not_concerned,
    spoken,
)
from beiancheck.facts import Facts
from beiancheck.formats import approval_words
from beiancheck.formats.approval_words import Found
from beiancheck.law import DRUG_DEVICE_NOTICE, ORDER_33, ORDER_292, SECTOR_APPROVALS, TENCENT
from beiancheck.provinces import Row
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_BY_PROVINCE = Verdict(Severity.WARNING, Ground.PROVINCE)
_CITES = (
    ORDER_292.article(5),
    ORDER_33.article(11),
    SECTOR_APPROVALS.whole,
    DRUG_DEVICE_NOTICE.whole,
)
_FIELDS = Text(zh="常与“{fields}”的前置审批有关", en="which often points to approvals for {fields}")
_ASKED = Text(zh="而{province}：{asked}", en="and {province}: {asked}")
_WAYS = Text(
    zh="网站涉及的，交{papers}；不涉及的，交不涉及前置审批的承诺书，或换名称、缩小经营范围",
    en="If the site does this, hand in {papers}; if not, hand in a letter that no approval is "
    "involved, or change the name or narrow the scope",
)
_SETTLE = Text(
    zh="照省里的做法交材料或写备注；先问服务商现在还是不是这样",
    en="Hand in or write what the province asks; ask the provider first whether it still does",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(*_CITES, TENCENT),
    causes=("C54",),
    filings=OF_SERVICE,
    title=Text(
        zh="有前置审批字样，没有批准文件或说明",
        en="Words that point to an approval, without approval or letter",
    ),
    why=Text(
        zh="别的规定要求先经主管部门同意的，要在备案前取得；名称、范围有这类字样，审核时会问。",
        en="Where other rules ask for a sector authority's consent, it comes before the filing; "
        "reviewers ask about such words in names and scope.",
    ),
    fault=Text(zh="“{text}”里有“{words}”，{what}。", en="“{text}” contains “{words}”, {what}."),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def approval_words_without_approval(facts: Facts) -> Iterator[Evidence]:
    """Look at names of sites, the holder's name and the scope, and at what was ticked."""
    for one in spoken(facts):
        told = set()
        plain = approval_words.without_left_out(one.text)
        for row in _rows(facts, one):
            words = [word for word in row.words if word in plain]
            if words and not _settles(facts, row, one):
                yield _of_row(facts, one, row, words)
            told.update(words)
        found = [each for each in approval_words.find(plain) if each.word not in told]
        yield from _of_words(facts, one, found)


def _of_words(facts: Facts, one: Spoken, found: list[Found]) -> Iterator[Evidence]:
    open_ones = [each for each in found if not is_covered(facts, each.words.field, one.approvals)]
    is_scope = one.path == "holder.scope"
    is_remarked = is_scope and _has_remark_row(facts) and says_not_concerned(one.remark)
    if not open_ones or has_paper(facts, Paper.NO_APPROVAL_LETTER) or is_remarked:
        return
    is_clear = any(each.is_clear for each in open_ones) and facts.submission.kind in COMMERCIAL
    yield at(
        one.path,
        None if is_clear else _LOOK,
        text=_short(one.text, open_ones[0].word),
        words=_listed([Text(zh=each.word, en=each.word) for each in open_ones]),
        what=_FIELDS,
        fields=_listed([each.words.field.label for each in open_ones]),
        papers=_listed([each.words.paper for each in open_ones]),
        advice=_WAYS,
    )


def _of_row(facts: Facts, one: Spoken, row: Row, words: list[str]) -> Evidence:
    assert facts.province is not None  # noqa: S101 -- a row has its province
    return at(
        one.path,
        _BY_PROVINCE,
        (row.cited, *_CITES),
        text=_short(one.text, words[0]),
        words=_listed([Text(zh=word, en=word) for word in words]),
        what=_ASKED,
        province=facts.province.province.label,
        asked=row.clause,
        advice=_SETTLE,
    )


def _rows(facts: Facts, one: Spoken) -> tuple[Row, ...]:
    if facts.province is None:
        return ()
    of_scope = facts.province.about("scope-words") if one.path == "holder.scope" else ()
    return (*facts.province.about("approval-words"), *of_scope)


def _settles(facts: Facts, row: Row, one: Spoken) -> bool:
    if one.approvals or has_paper(facts, Paper.APPROVAL):
        return True
    if row.answer == "approval":
        return False
    is_said = row.answer == "remark" and says_not_concerned(one.remark)
    return is_said or has_paper(facts, Paper.NO_APPROVAL_LETTER, Paper.UNDERTAKING)


def _has_remark_row(facts: Facts) -> bool:
    return facts.province is not None and facts.province.first("scope-remark") is not None


def _listed(items: list[Text]) -> Text:
    unique = list(dict.fromkeys(items))
    return Text(
        zh="、".join(one.zh.strip() for one in unique), en=", ".join(one.en for one in unique)
    )


def _short(text: str, word: str) -> str:
    """Return the clause of a long scope that holds the word."""
    clauses = text.replace("；", ";").replace("。", ";").split(";")
    return next((clause.strip() for clause in clauses if word in clause), text.strip())
