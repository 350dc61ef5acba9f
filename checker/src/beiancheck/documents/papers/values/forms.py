"""Forms of enterprises as licences print them: few words, which settle what two readings say."""

import re

_KNOWN = re.compile(
    "(?:其他)?(?:有限责任公司|股份有限公司|有限公司|个体工商户|个人独资企业"
    "|普通合伙企业|有限合伙企业)(?:分公司)?"
    r"(?:\((?:自然人投资或控股|自然人独资|法人独资|国有独资|国有控股|外商投资"
    r"|非?上市、(?:自然人投资或控股|国有控股))\))?"
)


def is_only_one(text: str, other: str) -> bool:
    """Tell whether a reading is a form that there is, and the other reading is none."""
    return bool(_KNOWN.fullmatch(text)) and not _KNOWN.fullmatch(other)
