"""Domains under which their owner gives out names, such as cn.com (Public Suffix List, private)."""

from functools import cache

from publicsuffixlist import PublicSuffixList


def is_leased(name: str) -> bool:
    """Tell whether names under a domain, in ASCII, may be others' than its owner's."""
    return bool(_whole().is_public(name))


@cache
def _whole() -> PublicSuffixList:
    return PublicSuffixList()
