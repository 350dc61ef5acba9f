"""A file's name ends otherwise than what the file is."""

from collections.abc import Iterator

from beiancheck.documents.document import FileKind
from beiancheck.facts import Facts, Part
from beiancheck.law import GENERAL_KNOWLEDGE, INSPUR
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.filings import ALL_FILINGS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_KINDS = {
    "jpg": FileKind.JPEG,
    "jpeg": FileKind.JPEG,
    "jpe": FileKind.JPEG,
    "jfif": FileKind.JPEG,
    "png": FileKind.PNG,
    "webp": FileKind.WEBP,
    "pdf": FileKind.PDF,
    "heic": FileKind.HEIC,
    "heif": FileKind.HEIC,
    "tif": FileKind.TIFF,
    "tiff": FileKind.TIFF,
    "bmp": FileKind.BMP,
    "gif": FileKind.GIF,
    "docx": FileKind.DOCX,
    "doc": FileKind.DOC,
}
_ENDINGS = {
    FileKind.JPEG: "jpg",
    FileKind.PNG: "png",
    FileKind.WEBP: "webp",
    FileKind.PDF: "pdf",
}


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(INSPUR, GENERAL_KNOWLEDGE),
    causes=("C68",),
    filings=ALL_FILINGS,
    about=Part.FILES,
    title=Text(zh="文件名的后缀与实际格式不符", en="A file extension that does not match the file"),
    why=Text(
        zh="只改后缀不会改变格式，有的系统按后缀打开，到审核时就看不到图。",
        en="Renaming does not change a file; a system that goes by the name fails to show it.",
    ),
    fault=Text(zh="“{file}”其实是 {real} 文件。", en="“{file}” is really a {real} file."),
    fix=Text(
        zh="把后缀改成 .{ending}，或另存为想要的格式。",
        en="Change the extension to .{ending}, or save it in the format you want.",
    ),
)
def file_mislabelled(facts: Facts) -> Iterator[Evidence]:
    """Look for files of a kind that is taken, under another kind's ending."""
    for document in facts.documents:
        kind = document.contents.kind
        stem, _, ending = document.name.rpartition(".")
        named = _KINDS.get(ending.lower()) if stem else None
        # A kind that is not taken is spoken of by file-kind-refused.
        if named and named is not kind and kind.value in facts.provider.limits.formats:
            ending = _ENDINGS[kind]
            yield at(document.path, file=document.name, real=ending.upper(), ending=ending)
