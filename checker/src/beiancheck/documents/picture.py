"""stub"""

from beiancheck.documents.document import Contents, FileKind


def contents(kind: FileKind, data: bytes) -> Contents:
    return Contents(kind=kind)
