"""What may stand between a label and its value: its English, a bracket, a colon, a time zone."""

import re

_OF_DOMAINS = (
    "Domain|Names?|Registrant|Registrar|Sponsoring|Registry|Creation|Created|Registered"
    "|Registration|Expiration|Expires?|Expiry|Expired|Holder|Owner|Organi[sz]ation|Dates?|Time|On"
    "|of|Record|Service|Valid|Until|Through|Effective|Commencement|Status"
    "|Real[ -]?name|Verification|Authentication"
)
_ENGLISH = (
    r"Passport ?No|Card ?No|Document ?No|ID No|No|Country Code|Date of [a-z]+|Place of birth"
    "|Period of Validity|Sex|Nationality|Authority|Type"
    f"|(?:{_OF_DOMAINS})(?: ?(?:{_OF_DOMAINS}))*"
)
_ZONE = r"(?:\s*\((?:UTC|GMT|CST|北京时间)[^()]{0,8}\))"
"""Which time a day behind a label is of: 注册日期(UTC)."""
AFTER = re.compile(
    rf"\*|\s*[(/]?\s*(?:{_ENGLISH.replace(' ', ' ?')})(?!\.?[0-9A-Za-z-])\.?\s*\)?{_ZONE}?\s*:?\s*"
    rf"|\s*\([^()]{{1,24}}\)\s*:\s*|{_ZONE}\s*:?\s*"
    r"|\s*/\s*[A-Z][A-Za-z .'-]{1,30}(?:\s*:\s*|$)"
    r"|(?<=范围)\s*\([^()]{2,8}\)\s*"
    r"|\s*\([^()]{0,4}(?:住所|地址|名称|姓名|全称|号码|必填|选填|如有)\)\s*$"
    r"|\s*[】〕」』\]]\s*:?\s*"
    r"|(?<=No)\s*\.\s*|\s*或(?:个人|自然人|姓名)(?:名称|姓名)?\s*:?\s*"
    r"|\s*[是为]\s*:\s*|\s*\((?:[中甲乙]方?|(?:加?盖)?公?章|(?:中文|单位|组织|个人|机构|全称)[^()]{0,6})\)\s*|\s*:\s*|\s+"
    r"|(?<=机构|有者|有人|册商|册人|册者)为(?!民)(?=[一-鿿]{4})",
    re.IGNORECASE,
)
