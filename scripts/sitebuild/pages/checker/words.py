"""Words that the page's script shows by name: kinds of files, troubles, grounds, marks."""

from beiancheck.citation import Authority
from beiancheck.documents.document import FileKind, Trouble
from beiancheck.text import Language, Text
from beiancheck.verdict import GROUND_WORDS, WORDS
from sitebuild.pages.checker.render import render

KINDS = {
    FileKind.JPEG: Text(zh="JPEG 图片", en="JPEG picture"),
    FileKind.PNG: Text(zh="PNG 图片", en="PNG picture"),
    FileKind.WEBP: Text(zh="WebP 图片", en="WebP picture"),
    FileKind.PDF: Text(zh="PDF", en="PDF"),
    FileKind.HEIC: Text(zh="HEIC 图片（苹果手机）", en="HEIC picture (iPhone)"),
    FileKind.AVIF: Text(zh="AVIF 图片", en="AVIF picture"),
    FileKind.TIFF: Text(zh="TIFF 图片", en="TIFF picture"),
    FileKind.BMP: Text(zh="BMP 图片", en="BMP picture"),
    FileKind.GIF: Text(zh="GIF 图片", en="GIF picture"),
    FileKind.SVG: Text(zh="SVG 图片", en="SVG picture"),
    FileKind.DOCX: Text(zh="Word 文档", en="Word document"),
    FileKind.XLSX: Text(zh="Excel 表格", en="Excel workbook"),
    FileKind.DOC: Text(zh="旧版 Office 文档", en="Old Office document"),
    FileKind.ZIP: Text(zh="ZIP 压缩包", en="ZIP archive"),
    FileKind.RAR: Text(zh="RAR 压缩包", en="RAR archive"),
    FileKind.HTML: Text(zh="网页", en="Web page"),
    FileKind.TEXT: Text(zh="纯文本", en="Plain text"),
    FileKind.UNKNOWN: Text(zh="认不出的文件", en="Unknown kind of file"),
}
TROUBLES = {
    Trouble.MISSING: Text(zh="文件不在了，请重新选一次", en="The file is gone; choose it again"),
    Trouble.EMPTY: Text(zh="文件是空的", en="The file is empty"),
    Trouble.BROKEN: Text(
        zh="文件打不开，可能坏了", en="The file cannot be opened; it may be damaged"
    ),
    Trouble.CUT_OFF: Text(zh="文件不完整，后半截丢了", en="The end of the file is missing"),
    Trouble.ENCRYPTED: Text(
        zh="文件设了密码，去掉密码再放", en="Remove the password and add it again"
    ),
    Trouble.TOO_LARGE: Text(zh="文件太大，没有打开", en="The file is too large to open"),
    Trouble.NO_PAGES: Text(zh="文件里没有页面", en="The file has no pages"),
    Trouble.UNREADABLE_NAME: Text(zh="文件名读不出来", en="The file name cannot be read"),
}
AUTHORITIES = {
    Authority.LAW: Text(zh="法规", en="law"),
    Authority.NOTICE: Text(zh="通知", en="notice"),
    Authority.STANDARD: Text(zh="标准", en="standard"),
    Authority.BUREAU: Text(zh="通信管理局", en="authority"),
    Authority.PROVIDER: Text(zh="服务商文件", en="a provider’s documents"),
    Authority.PRACTICE: Text(zh="通行做法", en="common practice"),
    Authority.OURS: Text(zh="本站的尺度", en="our own tolerance"),
}
NAMED = {
    "kind": KINDS,
    "trouble": TROUBLES,
    "authority": AUTHORITIES,
    "ground": GROUND_WORDS,
}
MARKS = WORDS


def block(language: Language) -> str:
    """Give the words as a template of spans."""
    named = {
        f"{group}.{name.value}": text
        for group, texts in NAMED.items()
        for name, text in texts.items()  # type: ignore[attr-defined]
    }
    return render("words.html", language, named=named, marks=MARKS)
