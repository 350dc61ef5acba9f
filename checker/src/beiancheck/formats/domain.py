"""A domain as it is typed: what is wrong with it, and the form that a filing takes.

Chinese labels are compared in their ASCII form (IDNA 2008, RFC 5891), so 示例.中国 and its xn--
form are the same domain.
"""

import re
from enum import StrEnum
from functools import cache, lru_cache

import idna
import msgspec
from publicsuffixlist import PublicSuffixList

from beiancheck import dated
from beiancheck.formats.typed import half_width

_LOWER = {ord(letter): ord(letter) + 0x20 for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:/*(?=[^0-9/])", re.ASCII)
_PATH = re.compile(r"[/?#\\]")
_PORT = re.compile(r":[0-9]*$", re.ASCII)
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.ASCII)
_ADDRESS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}|\[.*\]", re.ASCII)
_BETWEEN = re.compile(r"[\s,;、]+")
_LATIN = re.compile("[a-z]")
_LIKE_LATIN = re.compile("[\u0370-\u058f]")
_LONGEST, _LONGEST_LABEL = 253, 63


class Fault(StrEnum):
    """What is wrong with a domain."""

    SCHEME = "scheme"
    PATH = "path"
    PORT = "port"
    WWW = "www"
    SUBDOMAIN = "subdomain"
    LETTERS = "letters"
    NO_SUFFIX = "no-suffix"
    ADDRESS = "address"
    DOT = "dot"
    LOOKALIKE = "lookalike"


class Domain(msgspec.Struct, frozen=True):
    """A domain as it was read.

    ``right`` is how a filing takes it and ``ascii`` the same for comparison, both without www and
    further levels; both are empty where the domain cannot be told. ``suffix`` is in ASCII.
    """

    fault: Fault | None
    right: str = ""
    ascii: str = ""
    suffix: str = ""


@lru_cache(maxsize=256)
def separate(text: str) -> tuple[str, ...]:
    """Return the domains in a field into which several were typed, each with a dot."""
    return tuple(part for part in _BETWEEN.split(_plain(text)) if "." in part.strip("."))


@lru_cache(maxsize=4096)
def read(text: str) -> Domain:
    """Read one domain."""
    plain = _plain(text)
    host, fault = _host(plain)
    if _ADDRESS.fullmatch(host):
        return Domain(Fault.ADDRESS)
    if fault is None and host != text.strip().translate(_LOWER):
        # Full-width letters and the dot of a Chinese keyboard: told what is meant, but not taken.
        fault = Fault.LETTERS
    if fault is None and host.endswith("."):
        fault = Fault.DOT
    labels = host.removesuffix(".").split(".")
    coded = [encoded(label) for label in labels]
    if None in coded or len(host) > _LONGEST:
        return Domain(Fault.LETTERS)
    if fault is None and any(map(_is_mixed, labels)):
        fault = Fault.LOOKALIKE
    return _registered(labels, [label for label in coded if label], fault)


def name(read_domain: Domain) -> str:
    """Return the label that was registered, in its own script."""
    return _in_its_script(read_domain.right.partition(".")[0])


def host(text: str) -> str:
    """Return the host of a web address in ASCII; empty where there is none."""
    coded = [encoded(label) for label in _host(_plain(text))[0].removesuffix(".").split(".")]
    return "" if None in coded else ".".join(label for label in coded if label)


def encoded(label: str) -> str | None:
    """Return a label in ASCII, or None where it can be none."""
    if len(label) > _LONGEST_LABEL:
        return None
    if label.isascii() and not label.startswith("xn--"):
        return label if _LABEL.fullmatch(label) else None
    try:
        return idna.encode(label).decode("ascii")
    except UnicodeError:
        return None


@cache
def listed() -> frozenset[str]:
    """Return the suffixes that the ministry is known to have approved, in ASCII."""
    return frozenset(
        ".".join(encoded(label) or label for label in row.split("."))
        for row in dated.tables("suffixes")["rows"]
    )


@lru_cache(maxsize=256)
def has_known_suffix(name: str) -> bool:
    """Tell whether a name ends in a suffix of the ministry's list or of the public one."""
    labels = _plain(name).split(".")
    coded = [encoded(label) or "" for label in labels]
    if any(".".join(coded[place:]) in listed() for place in range(1, len(coded))):
        return True
    plain = ".".join(map(_in_its_script, filter(None, coded)))
    return len(labels) > 1 and _public().publicsuffix(plain, accept_unknown=False) is not None


def is_suffix(name: str) -> bool:
    """Tell whether a name is a public suffix and nothing else, such as com.cn."""
    return _public().publicsuffix(_plain(name), accept_unknown=False) == _plain(name)


@cache
def _public() -> PublicSuffixList:
    # Without the xn-- twins of its rows, which take as long to work out as all else together.
    return PublicSuffixList(only_icann=True, accept_encoded_idn=False)


def _is_mixed(label: str) -> bool:
    """Tell whether Greek, Cyrillic or Armenian letters stand among Latin ones."""
    own = _in_its_script(label)
    return _LATIN.search(own) is not None and _LIKE_LATIN.search(own) is not None


def _in_its_script(label: str) -> str:
    return idna.decode(label) if label.startswith("xn--") else label


def _plain(text: str) -> str:
    return half_width(text).replace("。", ".").strip().translate(_LOWER)


def _host(plain: str) -> tuple[str, Fault | None]:
    host, fault = plain, None
    scheme = _SCHEME.match(host)
    if scheme and ("//" in scheme[0] or scheme[0] in {"http:", "https:"}):
        host, fault = host[scheme.end() :], Fault.SCHEME
    cut = _PATH.split(host, maxsplit=1)
    host, fault = cut[0], fault or (Fault.PATH if len(cut) > 1 else None)
    port = _PORT.search(host)
    if port and not host.startswith("["):
        host, fault = host[: port.start()], fault or Fault.PORT
    return host, fault


def _registered(labels: list[str], coded: list[str], fault: Fault | None) -> Domain:
    # The ministry's list knows suffixes that the public suffix list lacks, such as 政务.cn.
    suffixes = [".".join(coded[place:]) for place in range(len(coded))]
    listed_as = _public().publicsuffix(".".join(map(_in_its_script, labels)))
    public = suffixes[-len(listed_as.split(".")) if listed_as else -1]
    suffix = next((one for one in suffixes if one == public or one in listed()), public)
    levels = suffix.count(".") + 2
    if len(coded) < levels or coded[-1].isdigit():
        return Domain(fault or Fault.NO_SUFFIX)
    if len(coded) > levels and fault is None:
        fault = Fault.WWW if coded[:-levels] == ["www"] else Fault.SUBDOMAIN
    right = ".".join(labels[-levels:])
    return Domain(fault, right, ".".join(coded[-levels:]), suffix)
