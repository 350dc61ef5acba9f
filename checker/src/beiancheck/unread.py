"""What was not read of the papers, for the list of what was not checked."""

from collections.abc import Iterator

from beiancheck.documents.document import READABLE, Document
from beiancheck.documents.read_page import ReadPage
from beiancheck.facts import Facts
from beiancheck.terms.papers import Paper
from beiancheck.text import Text

_NOT_DONE = Text(
    zh="这次没有识别图上的字，请您对着原件看一遍",
    en="The papers were not read this time; compare them yourself",
)
_SOME = Text(zh="没有识别，请您对着原件看一遍", en="They were not read; compare them yourself")
_SILENT = Text(
    zh="没有识别出可以核对的内容，请您对着原件看一遍",
    en="Nothing that can be compared was read on them; compare them yourself",
)
_WHOLE = Text(
    zh="照片和扫描件上印的内容，与表里填的是否一致",
    en="Whether photos and scans say what the form says",
)
_OF_THESE = Text(
    zh="这些材料上印的内容，与表里填的是否一致：{papers}",
    en="Whether these papers say what the form says: {papers}",
)


def unread(facts: Facts) -> Iterator[tuple[Text, Text]]:
    """Yield what was not read, or in vain, and why."""
    papers = [one for one in facts.documents if _can_be_read(one)]
    left = [one for one in papers if not one.readings]
    silent = [one for one in papers if one.readings and not any(map(_says, one.readings))]
    if left and len(left) == len(papers):
        yield _WHOLE, facts.why_unread or _NOT_DONE
    elif left:
        yield _named(left), _SOME
    if silent:
        yield _named(silent), _SILENT


def is_domain_unread(facts: Facts) -> bool:
    """Tell whether no domain certificate was read."""
    return not any(
        page.said.paper is Paper.DOMAIN_CERTIFICATE
        for document in facts.documents
        for page in document.readings
    )


def _can_be_read(document: Document) -> bool:
    is_picture = document.role in {Paper.APP_ICON, Paper.PAGE_SOURCE}
    return document.contents.kind in READABLE and not document.trouble and not is_picture


def _says(page: ReadPage) -> bool:
    return bool(page.said.values)


def _named(documents: list[Document]) -> Text:
    names = [document.label for document in documents]
    zh = "、".join(_plain(name if isinstance(name, str) else name.zh) for name in names)
    en = ", ".join(_plain(name if isinstance(name, str) else name.en) for name in names)
    return Text(zh=_OF_THESE.zh.replace("{papers}", zh), en=_OF_THESE.en.replace("{papers}", en))


def _plain(name: str) -> str:
    """Return a name without the signs that a text takes for places to be filled."""
    return name.replace("{", "｛").replace("}", "｝")
