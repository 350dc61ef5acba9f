"""What the pages about forms show: pictures of the pages and the files to download."""

from collections.abc import Sequence

from PIL import Image

from beiancheck.terms.kinds import Kind
from beiancheck.text import Language, Text
from sitebuild.forms.files import Made, made

ALT = Text(zh="{title}，第 {number} 页", en="{title}, page {number}")
OPEN = Text(zh="打开 PDF：{title}，第 {number} 页", en="Open the PDF: {title}, page {number}")
WORD = Text(zh="Word 文件", en="Word file")
PDF = Text(zh="PDF 文件", en="PDF file")
SIZE = Text(zh="（{kind}，{size} KB）", en=" ({kind}, {size} KB)")
HEAD = Text(zh="| 主办者 | PDF | Word |", en="| Holder | PDF | Word |")
LEAFLETS = "filing-instructions-"
SHOWN = Kind.ENTERPRISE


def blocks(language: Language) -> dict[str, str]:
    """Give the text of every `{{ made.NAME }}` token about forms."""
    files = {one.form.id: one for one in made(language)}
    leaflets = [files[f"{LEAFLETS}{kind.value}"] for kind in Kind]
    found = {"downloads_kinds": _table(leaflets, language)}
    for name, one in (
        ("registration_form", files["registration-form"]),
        ("verification_sheet", files["verification-sheet"]),
        ("filing_instructions", files[f"{LEAFLETS}{SHOWN.value}"]),
        ("authorisation", files["letter-authorisation-site-manager"]),
        ("undertaking", files["letter-undertaking-individual"]),
    ):
        found[f"preview_{name}"] = _picture(one, language, 1)
        numbers = range(1, len(one.previews) + 1)
        found[f"pages_{name}"] = "\n\n".join(_picture(one, language, n) for n in numbers)
        found[f"downloads_{name}"] = downloads(one, language)
    return found


def _picture(one: Made, language: Language, number: int) -> str:
    values: dict[str, Text | str] = {"title": one.form.title, "number": str(number)}
    alt = ALT.fill(language, values)
    opened = OPEN.fill(language, values)
    picture = one.previews[number - 1]
    with Image.open(picture) as opened_picture:
        width, height = opened_picture.size
    # Its size keeps its place free until it has come.
    shown = f'![{alt}]({picture.name}){{ width="{width}" height="{height}" loading="lazy" }}'
    return (
        '<figure class="form-preview" markdown="block">\n\n'
        f'[{shown}]({one.pdf.name}){{ aria-label="{opened}" }}\n\n</figure>'
    )


def downloads(one: Made, language: Language) -> str:
    """Give the files of a form to download, with their sizes."""
    links = (
        f'<li markdown="span">{_link(one, language, kind)}'
        f"<small>{_size(one, language, kind)}</small></li>"
        for kind in (PDF, WORD)
    )
    # A line each: on one line the second item would be read as words between the items.
    lines = "\n".join(links)
    return f'<ul class="downloads" markdown="block">\n{lines}\n</ul>'


def _link(one: Made, language: Language, kind: Text, text: str = "") -> str:
    path = one.pdf if kind is PDF else one.word
    title = one.form.title.of(language)
    return f'[{text or title}]({path.name}){{ download="{title}{path.suffix}" }}'


def _size(one: Made, language: Language, kind: Text) -> str:
    path = one.pdf if kind is PDF else one.word
    kilobytes = max(1, round(path.stat().st_size / 1024))
    return SIZE.fill(language, {"kind": kind, "size": str(kilobytes)})


def _table(leaflets: Sequence[Made], language: Language) -> str:
    rows = (
        f"| {kind.label.of(language)} | {_link(one, language, PDF, 'PDF')} "
        f"| {_link(one, language, WORD, 'Word')} |"
        for kind, one in zip(Kind, leaflets, strict=True)
    )
    return "\n".join([HEAD.of(language), "| --- | --- | --- |", *rows])
