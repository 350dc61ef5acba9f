"""Persons in charge."""

from datetime import date
from typing import Annotated

import msgspec

from beiancheck.submission.said import said
from beiancheck.terms.certificates import PersonDocument

LONG_TERM = "长期"
"""What ``valid_until`` holds for a document without an end date."""


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """A person in charge. ``facts`` are completed by the group that holds the person."""

    name: Annotated[str, said("姓名", "Name", facts="name", private=True)] = ""
    document: Annotated[
        PersonDocument | None, said("证件类型", "Identity document", facts="cert_type")
    ] = None
    number: Annotated[str, said("证件号码", "Document number", facts="cert_num", private=True)] = ""
    valid_from: Annotated[date | None, said("证件有效期起", "Document valid from")] = None
    valid_until: Annotated[
        str,
        said(
            "证件有效期止",
            "Document valid until",
            (
                "如 2032-05-01；没有期限填“长期”",
                "For example 2032-05-01; without an end date: 长期",
            ),
            facts="cert_validity",
        ),
    ] = ""
    mobile: Annotated[
        str,
        said(
            "手机号（联系方式一）",
            "Mobile number (contact 1)",
            ("11 位，能收短信", "11 digits, must receive text messages"),
            facts="mobile",
            private=True,
        ),
    ] = ""
    landline: Annotated[
        str,
        said(
            "固定电话（联系方式二）",
            "Landline (contact 2)",
            ("如 010-87654321", "For example 010-87654321"),
            facts="tel",
            private=True,
        ),
    ] = ""
    emergency: Annotated[
        str,
        said(
            "应急联系电话",
            "Emergency phone",
            ("另一个随时有人接的手机号", "Another mobile number that is always answered"),
            facts="emergency_tel",
            private=True,
        ),
    ] = ""
    email: Annotated[str, said("电子邮箱", "Email address", facts="email", private=True)] = ""
    im: Annotated[
        str, said("即时通信账号", "Instant messaging account", facts="im", private=True)
    ] = ""
