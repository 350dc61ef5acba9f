"""Who gets the code of the text-message check, by type of filing.

Sources of 2018 to 2026; where they are silent the row rests on general knowledge and says so.
"""

from dataclasses import dataclass

from beiancheck.law import GENERAL_KNOWLEDGE, HUAWEI, TENCENT, Citation
from beiancheck.terms.filings import Filing
from beiancheck.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Receivers:
    """Who gets a code for these types of filing; None: nobody does."""

    filings: frozenset[Filing]
    who: Text | None
    cites: tuple[Citation, ...]

    @property
    def is_unverified(self) -> bool:
        """Tell whether it rests on general knowledge."""
        return GENERAL_KNOWLEDGE in self.cites


ROWS = (
    Receivers(
        filings=frozenset({Filing.FIRST}),
        who=Text(
            zh="主体负责人和每个网站负责人",
            en="the person in charge of the holder and of each site",
        ),
        cites=(TENCENT, HUAWEI),
    ),
    Receivers(
        filings=frozenset({Filing.ADD_SERVICE, Filing.ADD_SERVICE_ELSEWHERE}),
        who=Text(
            zh="网站负责人；同时改了主办者信息的，还有主体负责人",
            en="the person in charge of the site; of the holder too if the holder's data change",
        ),
        cites=(TENCENT, HUAWEI),
    ),
    Receivers(
        filings=frozenset({Filing.ADD_ACCESS}),
        who=Text(
            zh="网站负责人，用的是已备案的手机号",
            en="the person in charge of the site, on the mobile number that is filed",
        ),
        cites=(TENCENT, HUAWEI),
    ),
    Receivers(
        filings=frozenset({Filing.CHANGE_HOLDER, Filing.CHANGE_SERVICE, Filing.CHANGE_BOTH}),
        who=Text(
            zh="信息有变更的负责人，发到新手机号",
            en="whoever's data change, on the new mobile number",
        ),
        cites=(TENCENT, HUAWEI),
    ),
    Receivers(
        filings=frozenset({Filing.CHANGE_ACCESS}),
        who=Text(zh="网站负责人（未核实）", en="the person in charge of the site (unverified)"),
        cites=(GENERAL_KNOWLEDGE,),
    ),
    Receivers(
        filings=frozenset({Filing.CANCEL_SERVICE}),
        who=Text(zh="网站负责人", en="the person in charge of the site"),
        cites=(HUAWEI,),
    ),
    Receivers(
        filings=frozenset({Filing.CANCEL_HOLDER}),
        who=Text(zh="主体负责人（未核实）", en="the person in charge of the holder (unverified)"),
        cites=(GENERAL_KNOWLEDGE,),
    ),
    Receivers(filings=frozenset({Filing.CANCEL_ACCESS}), who=None, cites=(HUAWEI, TENCENT)),
)


def receivers(filing: Filing) -> Receivers:
    """Return who gets the code for a type of filing."""
    return next(row for row in ROWS if filing in row.filings)
