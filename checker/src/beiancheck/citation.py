"""What a rule or a row can cite: an article of a law, or a dated source that is not law."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from beiancheck.text import Language, Text


class Authority(StrEnum):
    """What a citation rests on; only `LAW` and `NOTICE` bind an applicant."""

    LAW = "law"
    NOTICE = "notice"
    STANDARD = "standard"
    BUREAU = "bureau"
    PROVIDER = "provider"
    PRACTICE = "practice"
    OURS = "ours"


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A law or a notice; `id` is also the name of its page under `regulations/`."""

    id: str
    title: Text
    short: Text
    number: Text
    authority: Authority
    articles: int
    official: str
    checked: date
    in_force: date | None = None
    amended: date | None = None
    current_since: date | None = None
    unread: frozenset[int] = field(default=frozenset(), repr=False)

    def __hash__(self) -> int:
        return hash(self.id)

    def article(self, number: int, paragraph: int | None = None) -> "Article":
        """Return one article; raise `LookupError` where the present text has no such number."""
        if not 1 <= number <= self.articles or (paragraph is not None and paragraph < 1):
            of = "" if paragraph is None else f", paragraph {paragraph}"
            raise LookupError(f"{self.id} has no article {number}{of}")
        return Article(self, number, paragraph)

    @property
    def whole(self) -> "Article":
        """Return a citation of the whole text, for notices whose points we cannot number."""
        return Article(self, None)


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a law, or the law as a whole where `number` is None."""

    law: Law
    number: int | None
    paragraph: int | None = None

    @property
    def unread(self) -> bool:
        """Tell whether nobody of us has read this article's original wording."""
        return self.number in self.law.unread

    @property
    def authority(self) -> Authority:
        """Return the kind of authority of the law."""
        return self.law.authority

    @property
    def url(self) -> str:
        """Return the address where the law is officially published."""
        return self.law.official

    @property
    def checked(self) -> date:
        """Return the day on which the law was last looked at."""
        return self.law.checked

    @property
    def page(self) -> str:
        """Return the site path of the digest, such as `regulations/order-33/#art-7`."""
        anchor = "" if self.number is None else f"#art-{self.number}"
        return f"regulations/{self.law.id}/{anchor}"

    def label(self, language: Language) -> str:
        """Return 第七条第二款 or Article 7(2); empty for a law as a whole."""
        if self.number is None:
            return ""
        if language == "zh":
            part = f"第{chinese(self.paragraph)}款" if self.paragraph else ""
            return f"第{chinese(self.number)}条{part}"
        return f"Article {self.number}" + (f"({self.paragraph})" if self.paragraph else "")

    def title(self, language: Language) -> str:
        """Return the citation as it is printed: 《…办法》第七条 or Order 33, Article 7."""
        separator = "" if language == "zh" else ", "
        return separator.join(filter(None, (self.law.short.of(language), self.label(language))))


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An authority that is not law, with the date of what it says."""

    id: str
    name: Text
    authority: Authority
    url: str
    as_of: Text
    checked: date

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def page(self) -> str:
        """Return the site path of its entry on the page of sources."""
        return f"sources/#{self.id}"

    def title(self, language: Language) -> str:
        """Return the name and, in brackets, how old it is."""
        if language == "zh":
            return f"{self.name.zh}（{self.as_of.zh}）"
        return f"{self.name.en} ({self.as_of.en})"


Citation = Article | Source


def chinese(number: int) -> str:
    """Write 1 to 199 as statutes number their articles: 十, 二十一, 一百零三, 一百一十九."""
    digits = "零一二三四五六七八九"
    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10)
    written = "一百" if hundreds else ""
    if tens:
        written += ("" if tens == 1 and not hundreds else digits[tens]) + "十"
    elif hundreds and units:
        written += "零"
    return written + (digits[units] if units else "")
