"""Is a field right, and was a wrong one sure? The same measure for every reader."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

CODES = {
    *("number", "head_number", "code", "registration_number", "permit_number", "domain", "mobile"),
    *("validity", "valid_from", "valid_until", "issued", "founded", "registered", "expires"),
    *("dated", "born"),
}
"""Fields of digits and Latin letters: numbers, codes, domains, dates."""


@dataclass(frozen=True, slots=True)
class Score:
    """One field of one file by one reader."""

    reader: str
    file: str
    field: str
    damage: str
    is_right: bool
    is_sure: bool
    printed: str
    seen: str
    is_legible: bool = True
    """Whether the reader says that it knows all its characters."""

    @property
    def is_wrong_and_sure(self) -> bool:
        """Tell whether nothing warns of a wrong reading."""
        return self.is_sure and not self.is_right

    @property
    def is_right_and_doubted(self) -> bool:
        """Tell whether a person must look although nothing is wrong.

        On a page that lies on its side no place is compared, and nothing is counted.
        """
        return self.is_right and bool(self.seen) and not self.is_sure

    @property
    def is_code(self) -> bool:
        """Tell whether the field is a number, a code, a domain or a date."""
        return self.field in CODES


def plain(text: str) -> str:
    """Fold widths and drop spaces, as the checker does before it compares."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def scored(reader: str, truth: dict[str, Any], read: dict[str, Any], legible: str) -> list[Score]:
    """Score the lines of every field of a file.

    A field is right when each printed line of it stands in the text that was read. It is wrong
    and sure when lines were read where it is printed, all of them sure, and none of its
    characters is one that the reader says it does not know.
    """
    lines = read["lines"]
    legible = plain(legible)
    page = "".join(plain(line["text"]) for line in lines)
    damage = "+".join(one["name"] for one in truth["damage"]) or "none"
    damage = "photo" if "+" in damage else damage
    if truth["form"] == "text.pdf":
        damage = "born digital"
    found = []
    for value in truth["values"]:
        parts = [plain(part) for part in value["lines"] or [value["text"]]]
        is_right = all(part in page for part in parts)
        there = [line for line in lines if is_there(line, value, truth["size"])]
        knows = not legible or all(letter in legible for letter in plain(value["text"]))
        is_sure = bool(there) and knows and all(line["sure"] for line in there)
        found.append(
            Score(
                reader=reader,
                file=truth["file"],
                field=value["field"],
                damage=damage,
                is_right=is_right,
                is_sure=is_sure,
                printed=value["text"],
                seen=" | ".join(line["text"] for line in there),
                is_legible=knows,
            )
        )
    return found


def is_there(line: dict[str, Any], value: dict[str, Any], size: Sequence[int]) -> bool:
    """Tell whether a line was read where a value is printed; a page may have been scaled."""
    scale = size[0] / line["of"][0]
    across = [x * scale for x, _ in line["quad"]]
    down = [y * scale for _, y in line["quad"]]
    left, top, right, bottom = value["box"]
    middle = (min(down) + max(down)) / 2
    overlap = min(right, max(across)) - max(left, min(across))
    return top <= middle <= bottom and overlap > 0


def lightness(score: Score) -> str:
    """Group scores: undamaged, damaged, or with a text layer."""
    return {"none": "undamaged", "born digital": "born digital"}.get(score.damage, "damaged")


def share(scores: Sequence[Score], what: str) -> str:
    """Return a share in per cent, or a dash for nothing."""
    if not scores:
        return "–"
    return f"{100 * sum(getattr(score, what) for score in scores) / len(scores):.1f}"
