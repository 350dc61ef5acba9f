"""One file stands in two places that need two."""

from collections.abc import Iterator
from itertools import combinations

from beiancheck.documents.document import Document
from beiancheck.facts import Facts, Part
from beiancheck.law import INSPUR, OURS
from beiancheck.people import are_different
from beiancheck.rule import Evidence, at, rule
from beiancheck.submission import File, Person
from beiancheck.terms.filings import ALL_FILINGS
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_SIDES = {Paper.RESIDENT_ID_FRONT, Paper.RESIDENT_ID_BACK}
_REPLACE = Text(
    zh="换成对的文件；本来就只有一份的，删掉一个",
    en="Put the right file in; if there is only one, remove the other",
)
_ONE_PAGE = Text(
    zh="换成对的那一面；两面在同一张图上的，只交一次，选“正反面在同一页”",
    en="Put the right side in; if the picture shows both, hand it in once, as “both sides on one "
    "page”",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.OURS,
    cites=(OURS, INSPUR),
    causes=("C73",),
    filings=ALL_FILINGS,
    about=Part.FILES,
    title=Text(zh="同一个文件交了两次", en="The same file was handed in twice"),
    why=Text(
        zh="两处内容一模一样，多半是选错了文件，另一份其实没有交。",
        en="Two places hold the very same file; usually one was picked by mistake.",
    ),
    fault=Text(
        zh="“{file}”（{paper}）与“{first}”（{first_paper}）内容完全相同。",
        en="“{file}” ({paper}) and “{first}” ({first_paper}) have the very same content.",
    ),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def same_file_twice(facts: Facts) -> Iterator[Evidence]:
    """Look for equal files in two places where one paper cannot stand for both."""
    told = set()
    for first, second in combinations(facts.documents, 2):
        is_same = first.digest and first.digest == second.digest
        if is_same and second.path not in told and not _may_share(first, second, facts):
            told.add(second.path)
            is_card = {first.role, second.role} == _SIDES
            yield at(
                second.path,
                file=second.name,
                paper=second.label,
                first=first.name,
                first_paper=first.label,
                advice=_ONE_PAGE if is_card else _REPLACE,
            )


def _may_share(first: Document, second: Document, facts: Facts) -> bool:
    # A scan of several pages may hold several papers; other papers and unnamed ones may be any.
    if len(first.contents.pages) > 1 or {Paper.OTHER, None} & {first.role, second.role}:
        return True
    one, two = _file(first, facts), _file(second, facts)
    if first.role is not second.role or (one.person, one.service) == (two.person, two.service):
        return False
    # One letter may cover several sites, and one person may answer for several.
    return not are_different(_person(one, facts), _person(two, facts))


def _file(document: Document, facts: Facts) -> File:
    return facts.submission.files[int(document.path.rpartition(".")[2])]


def _person(file: File, facts: Facts) -> Person:
    services = facts.submission.services
    place = (file.service or 1) - 1
    if file.person == "service-manager" and 0 <= place < len(services):
        return services[place].manager
    return facts.submission.manager if file.person == "holder-manager" else Person()
