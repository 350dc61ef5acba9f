"""Which type of filing it is: what the answers to a few questions lead to.

The questions: aim (new, change, cancel); of a new one the service (website, app …), holder (never,
here, elsewhere), and whether it was filed: domain (no, yes) of a website, app (no, yes) of what
else there is; else what is changed (holder, service, both, access) or cancelled.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from beiancheck.requirements.new import APPS, NOT_SITES, SITES
from beiancheck.terms.filings import Filing, ServiceType
from beiancheck.text import Text

Answers = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What answers lead to: a type of filing, or words where there is none to choose."""

    when: Answers
    filing: Filing | None
    about: Text


_PLATFORM = Text(
    zh="小程序在它所在平台的后台办，由平台初审。",
    en="A mini program is filed in the console of its platform, which reviews it first.",
)


def _of(service: ServiceType, filing: Filing | None, about: Text) -> Text:
    if filing is None or service is not ServiceType.MINI_PROGRAM:
        return about
    return Text(zh=about.zh + _PLATFORM.zh, en=f"{about.en} {_PLATFORM.en}")


OUTCOMES = (
    *(
        Outcome(
            when={"aim": "new", "service": "website", "holder": holder, "domain": filed},
            filing=filing,
            about=about,
        )
        for (holder, filed), (filing, about) in SITES.items()
    ),
    *(
        Outcome(
            when={"aim": "new", "service": service.value, "holder": holder, "app": filed},
            filing=filing,
            about=_of(service, filing, about),
        )
        for service in NOT_SITES
        for (holder, filed), (filing, about) in APPS.items()
    ),
    *(
        Outcome(
            when={"aim": aim, aim: part},
            filing=filing,
            about=Text(
                zh="怎么办，见“变更与注销”。", en="How it is done: see “Changing and cancelling”."
            ),
        )
        for aim, part, filing in (
            ("change", "holder", Filing.CHANGE_HOLDER),
            ("change", "service", Filing.CHANGE_SERVICE),
            ("change", "both", Filing.CHANGE_BOTH),
            ("change", "access", Filing.CHANGE_ACCESS),
            ("cancel", "service", Filing.CANCEL_SERVICE),
            ("cancel", "holder", Filing.CANCEL_HOLDER),
            ("cancel", "access", Filing.CANCEL_ACCESS),
        )
    ),
)
"""One for every set of answers; the guide's tables of types have the same cells."""


def outcome(answers: Answers) -> Outcome | None:
    """Return what answers lead to; None where a question is open."""
    return next((one for one in OUTCOMES if one.when.items() <= answers.items()), None)
