"""How grave a finding is and what that rests on."""

from dataclasses import dataclass
from enum import StrEnum

from beiancheck.text import Text


class Severity(StrEnum):
    """How a finding is meant. `ERROR` must be fixed, `WARNING` should be, `LOOK` needs a person."""

    ERROR = "error"
    WARNING = "warning"
    LOOK = "look"


class Ground(StrEnum):
    """What a finding rests on. Only the first three can make an `ERROR`."""

    LAW = "law"
    FORM = "form"
    PROVIDER = "provider"
    PROVINCE = "province"
    PRACTICE = "practice"
    OURS = "ours"


MUST_FIX_GROUNDS = frozenset({Ground.LAW, Ground.FORM, Ground.PROVIDER})


@dataclass(frozen=True, slots=True)
class Verdict:
    """A severity and what it rests on.

    :raises ValueError: at creation, when an error would rest on anything but law, form, provider.
    """

    severity: Severity
    ground: Ground

    def __post_init__(self) -> None:
        if self.severity is Severity.ERROR and self.ground not in MUST_FIX_GROUNDS:
            msg = f"an error cannot rest on {self.ground}"
            raise ValueError(msg)


WORDS: dict[Severity, Text] = {
    Severity.ERROR: Text(zh="必须修改", en="Must fix"),
    Severity.WARNING: Text(zh="建议修改", en="Should fix"),
    Severity.LOOK: Text(zh="请人工核对", en="Please check"),
}
GROUND_WORDS: dict[Ground, Text] = {
    Ground.LAW: Text(zh="法规", en="law"),
    Ground.FORM: Text(zh="备案表", en="filing form"),
    Ground.PROVIDER: Text(zh="本服务商的规定", en="this provider's rule"),
    Ground.PROVINCE: Text(zh="省里的做法", en="the province's practice"),
    Ground.PRACTICE: Text(zh="通行做法", en="common practice"),
    Ground.OURS: Text(zh="本站的尺度", en="our own tolerance"),
}
