"""A domain as it is typed: what is wrong with it, and the form that a filing takes.

Chinese labels are compared in their ASCII form (IDNA 2008, RFC 5891), so 示例.中国 and its xn--
form are the same domain.
"""

import re
from enum import StrEnum
from functools import lru_cache

import msgspec

from beiancheck.formats.suffixes import encoded, in_its_script, listed, plain, public_list
from beiancheck.formats.typed import lower

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:/*(?=[^0-9/])", re.ASCII)
_PATH = re.compile(r"[/?#\\]")
_PORT = re.compile(r":[0-9]*$", re.ASCII)
_ADDRESS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}|\[.*\]", re.ASCII)
_BETWEEN = re.compile(r"[\s,;、]+")
_LATIN = re.compile("[a-z]")
_LIKE_LATIN = re.compile("[\u0370-\u058f]")
_LONGEST = 253


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
    return tuple(part for part in _BETWEEN.split(plain(text)) if "." in part.strip("."))


@lru_cache(maxsize=4096)
def read(text: str) -> Domain:
    """Read one domain."""
    host, fault = _host(plain(text))
    if _ADDRESS.fullmatch(host):
        return Domain(Fault.ADDRESS)
    if fault is None and host != lower(text.strip()):
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
    return in_its_script(read_domain.right.partition(".")[0])


def host(text: str) -> str:
    """Return the host of a web address in ASCII; empty where there is none."""
    coded = [encoded(label) for label in _host(plain(text))[0].removesuffix(".").split(".")]
    return "" if None in coded else ".".join(label for label in coded if label)


def _is_mixed(label: str) -> bool:
    """Tell whether Greek, Cyrillic or Armenian letters stand among Latin ones."""
    own = in_its_script(label)
    return _LATIN.search(own) is not None and _LIKE_LATIN.search(own) is not None


def _host(typed: str) -> tuple[str, Fault | None]:
    host, fault = typed, None
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
    listed_as = public_list().publicsuffix(".".join(map(in_its_script, labels)))
    public = suffixes[-len(listed_as.split(".")) if listed_as else -1]
    suffix = next((one for one in suffixes if one == public or one in listed()), public)
    levels = suffix.count(".") + 2
    if len(coded) < levels or coded[-1].isdigit():
        return Domain(fault or Fault.NO_SUFFIX)
    if len(coded) > levels and fault is None:
        fault = Fault.WWW if coded[:-levels] == ["www"] else Fault.SUBDOMAIN
    right = ".".join(labels[-levels:])
    return Domain(fault, right, ".".join(coded[-levels:]), suffix)
