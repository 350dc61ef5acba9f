"""What an applicant hands in: the one schema behind web form, files, JSON Schema and paper forms.

Every field may be left out; what is required, by whom and when, stands in ``requirements``.
``facts`` in a field's meta is its place in the filing form as ``group.key``.
"""

from typing import Annotated

import msgspec

from beiancheck.submission.connection import Access, App
from beiancheck.submission.file import Confirmed, File
from beiancheck.submission.holder import Holder
from beiancheck.submission.people import LONG_TERM, Person
from beiancheck.submission.said import said
from beiancheck.submission.service import Approval, Domain, Service
from beiancheck.submission.statements import Statements
from beiancheck.terms.changes import Change
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import Kind
from beiancheck.terms.provinces import Province

__all__ = [
    "LONG_TERM",
    "Access",
    "App",
    "Approval",
    "Confirmed",
    "Domain",
    "File",
    "Holder",
    "Person",
    "Service",
    "Statements",
    "Submission",
]


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """A whole submission."""

    kind: Annotated[
        Kind | None, said("主办者性质", "Kind of holder", facts="subject.unit_property")
    ] = None
    filing: Annotated[Filing | None, said("备案类型", "Type of filing")] = None
    province: Annotated[
        Province | None,
        said("备案省份", "Province of the filing", facts="subject.province_city_county"),
    ] = None
    holder: Annotated[Holder, said("主办者", "Holder")] = Holder()
    manager: Annotated[
        Person, said("主体负责人", "Person in charge of the holder", facts="principal")
    ] = Person()
    manager_is_legal_representative: Annotated[
        bool | None,
        said(
            "主体负责人是法定代表人吗",
            "Is the person in charge of the holder its legal representative?",
        ),
    ] = None
    services: Annotated[tuple[Service, ...], said("网站", "Services")] = ()
    changes: Annotated[
        tuple[Change, ...],
        said(
            "这次要改什么",
            "What changes",
            ("办变更时选", "For changes only"),
        ),
    ] = ()
    statements: Annotated[Statements, said("只有您知道的事", "What only you know")] = Statements()
    files: Annotated[tuple[File, ...], said("材料文件", "Files")] = ()
