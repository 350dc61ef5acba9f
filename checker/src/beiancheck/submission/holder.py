"""Whose website it is."""

from typing import Annotated

import msgspec

from beiancheck.submission.said import said
from beiancheck.terms.certificates import HolderCertificate


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """The person or organisation whose website it is (主办者)."""

    name: Annotated[
        str,
        said(
            "主办者名称",
            "Holder's name",
            ("照证件逐字填，括号也照写", "Copy it from the certificate, brackets included"),
            facts="subject.unit_name",
            private=True,
        ),
    ] = ""
    certificate: Annotated[
        HolderCertificate | None,
        said("主办者证件类型", "Holder's certificate", facts="subject.unit_cert_type"),
    ] = None
    number: Annotated[
        str,
        said(
            "主办者证件号码",
            "Certificate number",
            (
                "有统一社会信用代码的，填 18 位代码",
                "The 18-character credit code where there is one",
            ),
            facts="subject.unit_cert_num",
            private=True,
        ),
    ] = ""
    region: Annotated[
        str,
        said(
            "所在市、区县",
            "City and county",
            ("如 北京市朝阳区", "For example 北京市朝阳区"),
        ),
    ] = ""
    certificate_address: Annotated[
        str,
        said(
            "证件住所",
            "Address on the certificate",
            ("照证件逐字填", "Copy it from the certificate"),
            facts="subject.unit_cert_address",
            private=True,
        ),
    ] = ""
    address: Annotated[
        str,
        said(
            "通信地址",
            "Correspondence address",
            (
                "写到门牌号或房间号；没有门牌号的，在备注里说明",
                "Down to the door or room number; if there is none, say so in the remarks",
            ),
            facts="subject.unit_contact_address",
            private=True,
        ),
    ] = ""
    legal_representative: Annotated[
        str, said("法定代表人", "Legal representative", private=True)
    ] = ""
    valid_until: Annotated[
        str,
        said(
            "证件有效期止",
            "Certificate valid until",
            ("照证件填；没有期限填“长期”", "As on the certificate; without an end date: 长期"),
        ),
    ] = ""
    scope: Annotated[
        str,
        said(
            "经营范围",
            "Business scope",
            (
                "照执照填，用来看涉不涉及前置审批",
                "As on the licence, to see whether approvals matter",
            ),
        ),
    ] = ""
    residence_address: Annotated[
        str,
        said(
            "居住证地址",
            "Address on the residence permit",
            (
                "在外省以个人名义备案、有居住证的填",
                "For individuals filing outside their home province",
            ),
            private=True,
        ),
    ] = ""
    investor: Annotated[
        str,
        said(
            "投资者或上级主管单位",
            "Investor or superior body",
            (
                "个人填本人姓名；企业一般填本单位全称；机关、事业单位填上级单位",
                (
                    "An individual: own name; a company: usually its own full name; "
                    "an agency or institution: the superior body"
                ),
            ),
            facts="subject.unit_superior",
            private=True,
        ),
    ] = ""
    remark: Annotated[str, said("主体备注", "Remarks on the holder", facts="subject.remark")] = ""
