"""A PDF file from its objects: numbered, compressed, with a table of where each one stands."""

import hashlib
import zlib

WORTH_PACKING = 200
"""Bytes of a stream. What stands in a field is mostly shorter, and there are hundreds of fields."""
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class PdfFile:
    """The objects so far; number 1 is the catalogue, which is written last."""

    def __init__(self) -> None:
        """Keep the first place for the catalogue."""
        self.objects: list[bytes] = [b""]

    def reserve(self) -> int:
        """Take a number for an object that is written later."""
        self.objects.append(b"")
        return len(self.objects)

    def add(self, body: str, at: int = 0) -> int:
        """Write an object and give its number."""
        return self._put(body.encode("latin-1"), at)

    def stream(self, content: bytes, about: str = "", at: int = 0) -> int:
        """Write an object with content and give its number."""
        packed, how = content, ""
        if len(content) > WORTH_PACKING:
            packed, how = zlib.compress(content, 6), "/Filter /FlateDecode "
        head = f"<< {how}/Length {len(packed)} {about}>>\nstream\n"
        return self._put(head.encode("latin-1") + packed + b"\nendstream", at)

    def _put(self, body: bytes, at: int) -> int:
        number = at or self.reserve()
        self.objects[number - 1] = body
        return number

    def written(self, info: int) -> bytes:
        """Give the whole file; ``info`` is the number of its description."""
        whole = bytearray(_HEADER)
        places = []
        for number, body in enumerate(self.objects, start=1):
            places.append(len(whole))
            whole += b"%d 0 obj\n%b\nendobj\n" % (number, body)
        table = len(whole)
        entries = "".join(f"{place:010} 00000 n \n" for place in places)
        count = len(places) + 1
        name = hashlib.sha256(whole).hexdigest()[:32]
        whole += f"xref\n0 {count}\n0000000000 65535 f \n{entries}".encode("ascii")
        whole += (
            f"trailer\n<< /Size {count} /Root 1 0 R /Info {info} 0 R /ID [<{name}> <{name}>] >>\n"
            f"startxref\n{table}\n%%EOF\n"
        ).encode("ascii")
        return bytes(whole)


def text(value: str) -> str:
    """Write a text string: UTF-16, whatever its characters are."""
    return f"<FEFF{value.encode('utf-16-be', 'replace').hex().upper()}>"
