"""Damage to Word documents within their zip: parts that swell, lie, nest or are not there."""

import io
import random
import zipfile
from collections.abc import Callable

from tests.fuzz import changing

_BODY = "word/document.xml"
_ROOT = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
_MEGABYTE = 1024 * 1024

Parts = dict[str, bytes]


def bomb(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Let a part unpack to up to two hundred times what it takes."""
    del other
    size = rng.choice((1, 9, 100, 200)) * _MEGABYTE
    filled = rng.choice((b" ", b"<w:p/>", b"<w:tbl><w:tr><w:tc>", b"x"))
    part = rng.choice((_BODY, "docProps/core.xml", "word/media/a.png"))
    return _with(data, lambda parts: parts | {part: _ROOT + filled * (size // len(filled))})


def nested(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Nest elements as deep as no person would."""
    del other
    depth = rng.choice((90, 900, 20_000, 200_000))
    name = rng.choice((b"w:sdt", b"w:tbl", b"w:p", b"w:tc"))
    body = _ROOT + b"<%s>" % name * depth + b"</%s>" % name * depth + b"</w:document>"
    return _with(data, lambda parts: parts | {_BODY: body})


def rewritten(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Change words and tags of the body as an editor or another program might."""
    del other

    def changed(parts: Parts) -> Parts:
        body = parts.get(_BODY, b"").decode("utf-8", "replace")
        for _ in range(rng.randint(1, 6)):
            start = rng.randrange(len(body) or 1)
            part = changing.text(rng, body[start : start + 60])
            body = body[:start] + part + body[start + 60 :]
        return parts | {_BODY: body.encode("utf-8", "replace")}

    return _with(data, changed)


def retold(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Give tags and texts other words and leave the markup sound."""
    del other

    def changed(parts: Parts) -> Parts:
        pieces = parts.get(_BODY, b"").decode("utf-8", "replace").split('"')
        for _ in range(min(len(pieces), rng.randint(1, 20))):
            place = rng.randrange(len(pieces) // 2) * 2 + 1 if len(pieces) > 1 else 0
            told = changing.text(rng, pieces[place])
            pieces[place] = "".join(one for one in told if one >= " " and one not in '<&"')
        return parts | {_BODY: '"'.join(pieces).encode("utf-8", "replace")}

    return _with(data, changed)


def lacking(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Leave parts out, or bring in those of another document."""
    theirs = _parts(other)

    def changed(parts: Parts) -> Parts:
        kept = {name: part for name, part in parts.items() if rng.random() < 0.8}
        return kept | {name: part for name, part in theirs.items() if rng.random() < 0.2}

    return _with(data, changed)


def _with(data: bytes, change: Callable[[Parts], Parts]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in change(_parts(data)).items():
            archive.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _parts(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


ZIP = (bomb, nested, rewritten, retold, lacking)
