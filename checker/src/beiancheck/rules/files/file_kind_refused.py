"""A file is of a kind that is not taken."""

from collections.abc import Iterator

from beiancheck.documents.document import FileKind, Trouble
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, INSPUR
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.filings import ALL_FILINGS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_STATED = Verdict(Severity.ERROR, Ground.PROVIDER)
_UNREAD = frozenset({Trouble.MISSING, Trouble.EMPTY})
_NAMES = {
    FileKind.JPEG: Text(zh="JPG 图片", en="a JPG picture"),
    FileKind.PNG: Text(zh="PNG 图片", en="a PNG picture"),
    FileKind.WEBP: Text(zh="WebP 图片", en="a WebP picture"),
    FileKind.PDF: Text(zh="PDF 文件", en="a PDF"),
    FileKind.HEIC: Text(zh="HEIC 照片", en="an HEIC photo"),
    FileKind.AVIF: Text(zh="AVIF 图片", en="an AVIF picture"),
    FileKind.TIFF: Text(zh="TIFF 图片", en="a TIFF picture"),
    FileKind.BMP: Text(zh="BMP 图片", en="a BMP picture"),
    FileKind.GIF: Text(zh="GIF 图片", en="a GIF picture"),
    FileKind.DOCX: Text(zh="Word 文档", en="a Word document"),
    FileKind.DOC: Text(zh="旧版 Office 文档", en="an older Office document"),
    FileKind.XLSX: Text(zh="Excel 表格", en="an Excel workbook"),
    FileKind.ZIP: Text(zh="压缩包", en="a ZIP archive"),
    FileKind.RAR: Text(zh="压缩包", en="a RAR archive"),
    FileKind.SVG: Text(zh="SVG 矢量图", en="an SVG drawing"),
    FileKind.HTML: Text(zh="网页", en="a web page"),
    FileKind.TEXT: Text(zh="纯文本", en="plain text"),
    FileKind.UNKNOWN: Text(zh="认不出的格式", en="in a format that was not recognised"),
}
_PHONE = Text(
    zh="苹果手机在“设置，相机，格式”里选“兼容性最佳”再拍，或在电脑上另存为 JPG",
    en="On an iPhone choose Settings, Camera, Formats, Most Compatible and take it again; "
    "or save it as JPG on a computer",
)
_PRINT = Text(
    zh="打开后“另存为 PDF”；要签字盖章的，打印、签章后再拍照或扫描",
    en="Open it and save it as PDF; if it needs a signature or seal, print it, sign and stamp it, "
    "and photograph or scan it",
)
_UNPACK = Text(
    zh="解压后把里面的文件一份一份地交", en="Unpack it and hand in the files inside one by one"
)
_AGAIN = Text(zh="找到原件，拍照或扫描成 JPG", en="Take a photo or scan of the original as JPG")
_SAVE = Text(
    zh="用看图软件打开，另存为 JPG 或 PNG",
    en="Open it in a picture viewer and save it as JPG or PNG",
)
_FIXES = {
    FileKind.HEIC: _PHONE,
    FileKind.DOCX: _PRINT,
    FileKind.DOC: _PRINT,
    FileKind.XLSX: _PRINT,
    FileKind.TEXT: _PRINT,
    FileKind.ZIP: _UNPACK,
    FileKind.RAR: _UNPACK,
    FileKind.HTML: Text(
        zh="这多半是没有下载成功的网页，请重新下载",
        en="This is probably a page saved in place of the file; download it again",
    ),
    FileKind.UNKNOWN: _AGAIN,
    FileKind.PDF: Text(
        zh="把这一页另存为图片，或者重新拍照",
        en="Save the page as a picture or take a photo",
    ),
}


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(INSPUR, HUAWEI),
    causes=("C68",),
    filings=ALL_FILINGS,
    about=Part.FILES,
    title=Text(zh="文件格式不收", en="A file of a kind that is not taken"),
    why=Text(
        zh="格式不对的文件，有的上传时就被拒，有的到审核时才显示不出来。",
        en="Some consoles refuse such a file at once; others fail to show it when it is reviewed.",
    ),
    fault=Text(
        zh="“{file}”实际是“{kind}”，收的格式是 {taken}。",
        en="“{file}” is {kind}; only {taken} are taken.",
    ),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def file_kind_refused(facts: Facts) -> Iterator[Evidence]:
    """Look for files whose real kind is none of the profile's."""
    limits = facts.provider.limits
    names = ["JPG" if name == "jpeg" else name.upper() for name in limits.formats]
    taken = Text(zh="、".join(names), en=", ".join(names))
    for document in facts.documents:
        kind = document.contents.kind
        if document.contents.source is not None:
            continue
        if document.trouble not in _UNREAD and kind.value not in limits.formats:
            yield at(
                document.path,
                _STATED if limits.stated else None,
                file=document.name,
                kind=_NAMES[kind],
                taken=taken,
                advice=_FIXES.get(kind, _SAVE),
            )
