"""Which forms and letters a submission needs, and why; the others are there to be asked for."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from beiancheck import provinces
from beiancheck.filled.making import every
from beiancheck.forms.layout import Form
from beiancheck.forms.letters import LETTERS, Letter
from beiancheck.provider import Provider
from beiancheck.requirements.papers import ROWS
from beiancheck.requirements.provincial import wanted as of_province
from beiancheck.requirements.when import has_own_manager, needs_authorisation
from beiancheck.rules import RULES
from beiancheck.submission import Submission
from beiancheck.terms.kinds import PERSONS
from beiancheck.terms.papers import Paper
from beiancheck.terms.provinces import Province
from beiancheck.text import Text

REGISTRATION = Text(zh="和服务商的备案表是同样的项目", en="The same fields as your provider’s form")
AUTHORISED = Text(
    zh="负责人不是法定代表人", en="The person in charge is not the legal representative"
)
_OF_EVERY_LETTER = {
    *("authorisation-missing", "letter-incomplete"),
    *("letter-dated-in-future", "letter-too-old"),
}
_TITLES = {rule.id: rule.title for rule in RULES}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A form to fill; ``reason`` None: not asked for; ``service``: the site that it is about."""

    form: Form
    reason: Text | None
    service: int | None = None


def wanted(
    submission: Submission, provider: Provider, found: Collection[str]
) -> tuple[Wanted, ...]:
    """Return every form, those that are needed first; ``found`` are rules that found something."""
    needed = [*_forms(submission, provider), *_letters(submission, provider, found)]
    named = {one.form.id for one in needed}
    return (*needed, *(Wanted(form, None) for form in every() if form.id not in named))


def _forms(submission: Submission, provider: Provider) -> Iterator[Wanted]:
    registration, verification = every()[:2]
    yield Wanted(registration, REGISTRATION)
    row = next(row for row in ROWS if Paper.VERIFICATION_SHEET in row.papers)
    if row.when.concerns(submission, provider.practice):
        yield Wanted(verification, row.reason)


def _letters(
    submission: Submission, provider: Provider, found: Collection[str]
) -> Iterator[Wanted]:
    is_person = submission.kind in PERSONS
    asked: dict[Paper, Text] = {}
    if submission.province is not None:
        rows = provinces.of(submission.province, is_person=is_person)
        asked = {
            paper: need.reason for need in of_province(submission, rows) for paper in need.papers
        }
    for letter in LETTERS:
        if letter.holders != "all" and (letter.holders == "individuals") != is_person:
            continue
        if letter.paper is Paper.AUTHORISATION_LETTER:
            yield from _authorisations(letter, submission, provider)
        elif letter.paper in asked and letter.paper is not Paper.OTHER:
            yield Wanted(letter.form, asked[letter.paper])
        else:
            rules = [rule for rule in letter.rules if rule not in _OF_EVERY_LETTER]
            reasons = [_TITLES[rule] for rule in rules if rule in found]
            yield from (Wanted(letter.form, reason) for reason in reasons[:1])


def _authorisations(letter: Letter, submission: Submission, provider: Provider) -> Iterator[Wanted]:
    row = next(row for row in ROWS if row.missed_by == "authorisation-missing")
    if not row.when.concerns(submission, provider.practice):
        return
    if letter.id == "authorisation-holder-manager":
        if submission.manager_is_legal_representative is False:
            yield Wanted(letter.form, AUTHORISED)
        return
    if (letter.id == "authorisation-shanghai") != (submission.province is Province.SHANGHAI):
        return
    for index, service in enumerate(submission.services):
        if has_own_manager(service) and needs_authorisation(submission, service):
            yield Wanted(letter.form, AUTHORISED, index)
