"""Whether a letter is headed as one of a person who files: 个人网站备案承诺书, 责任告知书(个人)."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.rows.cell import Cell

_HEADED = re.compile(
    "(?!.*(?:单位|企业|负责人|信息))(?:关于)?(?:ICP|网站)?(?:备案)?(?:个人|自然人)(?:性质)?(?:网站|主体|站长|备案|用户|博客|域名)"
    ".{0,16}(?:[书函表单卡页]|承诺|声明|说明|保证|证明)(?:[(].{1,12}[)])?"
    "|.{2,20}(?:[书函表单卡页]|承诺|声明|说明|保证|证明)[(](?:适?用于)?(?:个人|自然人)(?:网站|主体|用户|备案|版|类|用|适用)?[)]"
)
_AT_TOP = 4
"""Lines of which one is the title, below a letterhead or a number."""


def is_one(found: Sequence[Cell]) -> bool:
    """Tell whether one of the first lines is such a title."""
    return any(_HEADED.fullmatch(cell.text) for cell in found[:_AT_TOP])
