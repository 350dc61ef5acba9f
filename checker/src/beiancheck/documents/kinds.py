"""stub"""

from beiancheck.documents.document import FileKind


def of(data: bytes) -> FileKind:
    return FileKind.UNKNOWN
