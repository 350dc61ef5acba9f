"""When a field of the form matters at all: by filing, kind of holder and kind of service."""

from beiancheck.provider import default
from beiancheck.requirements import fields as required
from beiancheck.requirements.when import When
from beiancheck.terms.filings import CHANGES, NEW_SERVICE, Filing
from beiancheck.terms.kinds import ORGANISATIONS, PERSONS, Kind
from sitebuild.pages.checker import conditions
from sitebuild.pages.checker.conditions import Condition

_SEPARATE = When(filings=required.OF_SERVICE, separate_manager=True)
GROUPS: dict[str, Condition] = {
    "holder": conditions.of(When(filings=required.OF_HOLDER)),
    "manager": conditions.of(When(filings=required.OF_HOLDER)),
    "services": conditions.of(When(filings=required.OF_ACCESS)),
    "services.manager": conditions.of(_SEPARATE),
    "services.access": conditions.of(When(filings=required.OF_ACCESS)),
    "services.app": conditions.of(When(filings=required.OF_SERVICE, services=required.APP)),
    "statements": conditions.of(When()),
}
NEVER: Condition = [{"filing": []}]
_ORGANISATIONS = conditions.of(When(kinds=ORGANISATIONS))
_OF_SERVICE = conditions.of(When(filings=required.OF_SERVICE))
_WEBSITES = conditions.of(When(filings=required.OF_SERVICE, services=required.WEBSITE))
FIELDS: dict[str, Condition] = {
    "services.domains": conditions.of(When(filings=required.OF_ACCESS, services=required.WEBSITE)),
    "services.home_page": _WEBSITES,
    "services.content": _OF_SERVICE,
    "services.languages": _OF_SERVICE,
    "services.is_open": _WEBSITES,
    "services.approvals": conditions.both(_OF_SERVICE, [{conditions.APPROVED: ["true"]}]),
    "services.same_manager": conditions.of(When(kinds=ORGANISATIONS, filings=required.OF_SERVICE)),
    "services.remark": _OF_SERVICE,
    "changes": conditions.of(When(filings=CHANGES)),
    "holder.legal_representative": _ORGANISATIONS,
    "holder.scope": _ORGANISATIONS,
    "holder.residence_address": conditions.of(When(kinds=PERSONS)),
    "statements.is_in_good_standing": _ORGANISATIONS,
    "statements.is_for_branch": _ORGANISATIONS,
    "statements.has_trade_name_and_seal": conditions.of(
        When(kinds=frozenset({Kind.INDIVIDUAL_BUSINESS, Kind.INDIVIDUAL_BUSINESS_UNNAMED}))
    ),
    "statements.is_shell": conditions.of(When(filings=NEW_SERVICE)),
    "statements.resolves_to_provider": conditions.of(When(filings=CHANGES | {Filing.ADD_ACCESS})),
    "statements.sheet_is_complete": conditions.of(When())
    if default().practice.verification_sheet
    else NEVER,
}
"""Fields that show under more than their group's condition."""
PERSONS_FILE_ALONE = conditions.written([{"kind": sorted(kind.value for kind in PERSONS)}])
"""Holders whose person in charge is in charge of the site as well."""


def of(path: str) -> Condition:
    """Give the condition under which a field or group shows, beyond the group it stands in."""
    return FIELDS.get(path) or GROUPS.get(path, conditions.ALWAYS)
