"""What a body is for, 宗旨, which is no scope of business where 业务范围 says that by itself."""

from collections.abc import Sequence

from beiancheck.documents.papers.rows.row import Row

_PURPOSE, _SCOPE = "宗旨", "业务范围"


def settled(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows of a certificate, without 宗旨 where its scope has a label of its own."""
    has_scope = any(row.label == _SCOPE and row.cells for row in rows)
    return tuple(row for row in rows if not (has_scope and row.label == _PURPOSE))
