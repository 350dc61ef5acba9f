"""Pages say so themselves when nobody has looked at them for a year."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

from beiancheck.text import Language, Text

YEAR = timedelta(days=365)
CHINA = timezone(timedelta(hours=8))
CHECKED = re.compile(r'^checked: "?(\d{4}-\d{2}-\d{2})"?$', re.MULTILINE)
NOTICE = Text(
    zh="这一页上次核对是{date}，已经超过一年。法规和各地做法可能变了，办理前请打电话确认。",
    en="This page was last checked on {date}, more than a year ago. The law and local practice may "
    "have changed; call before you rely on it.",
)


def today() -> date:
    """Return the date in China, where the duties of the pages fall due."""
    return datetime.now(UTC).astimezone(CHINA).date()


def is_old(checked: date, now: date) -> bool:
    """Tell whether more than a year has passed since the day of a check."""
    return now - checked > YEAR


def checked(text: str) -> date | None:
    """Read from a page's front matter when it was checked; nothing where no day is given."""
    head, _ = parts(text)
    found = CHECKED.search(head)
    return date.fromisoformat(found[1]) if found else None


def parts(text: str) -> tuple[str, str]:
    """Split a page into its front matter, marks included, and its text."""
    if not text.startswith("---\n"):
        return "", text
    head, mark, body = text[4:].partition("\n---\n")
    return f"---\n{head}{mark}", body


def not_after(text: str, day: date) -> str:
    """Give a page whose day is the given one, if its own is later."""
    own = checked(text)
    head, body = parts(text)
    if own is None or own <= day:
        return text
    return CHECKED.sub(f"checked: {day}", head, count=1) + body


def noticed(text: str, language: Language, now: date) -> str:
    """Give a page with a notice above its text if it is old, else the page as it is."""
    day = checked(text)
    if day is None or not is_old(day, now):
        return text
    head, body = parts(text)
    words = NOTICE.fill(language, {"date": spelled(day, language)})
    return f'{head}\n<div class="note aged" markdown>\n\n{words}\n\n</div>\n{body}'


def spelled(day: date, language: Language) -> str:
    """Write a day as prose does."""
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {day:%B} {day.year}"


def mark(page: Path, language: Language, now: date) -> None:
    """Put the notice into a staged page that is old."""
    text = page.read_text(encoding="utf-8")
    if (aged := noticed(text, language, now)) != text:
        page.write_text(aged, encoding="utf-8")
