"""Addresses that hold what no address does, which are looked at however plainly they are printed.

The next value of a page may have been taken with one: 样例路1号shili.cn.
"""

import re
from collections.abc import Iterable, Iterator

from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt
from beiancheck.terms.items import Item

_OTHER = re.compile(
    r"[0-9A-Za-z-]{2,}\.(?:com|cn|net|org|top|[a-z]{2,12})(?![0-9A-Za-z])|@"
    r"|(?<![0-9])1[3-9][0-9]{9}(?![0-9])|(?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z])"
    r"|(?:电话|手机|邮编|邮箱|域名|网址|身份证|代码|负责人|法定代表人|联系人)[一-鿿]{0,4}:"
)
"""A host, a number of a telephone or a body, the label of another value."""


def checked(values: Iterable[Value]) -> Iterator[Value]:
    """Yield the values, in doubt the addresses that hold another one."""
    for value in values:
        is_odd = value.item is Item.ADDRESS and _OTHER.search(value.text) is not None
        yield value.as_text(value.text, Doubt.LOW_CONFIDENCE) if is_odd else value
