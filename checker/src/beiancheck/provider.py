"""The profile of the access provider who publishes the site: names, contact, limits, practice."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Literal

import msgspec

from beiancheck.packaged import PACKAGE
from beiancheck.text import Language

IdLayout = Literal["two-files", "one-a4", "either"]


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words in both languages; empty words hide what they would have said."""

    zh: str = ""
    en: str = ""

    def of(self, language: Language) -> str:
        """Return the words of one language."""
        return self.zh if language == "zh" else self.en


class Site(Words, frozen=True, kw_only=True):
    """The name of the site and its public address with the closing slash."""

    url: str = ""


class Phone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The number of the filing desk."""

    number: str
    extension: str = ""


class Address(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An address on the web; an unconfirmed one is kept and published nowhere."""

    url: str = ""
    unconfirmed: bool = False


class Limits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a file or a date may be; sizes in bytes, periods in months.

    ``stated`` tells whether the provider itself states them; if not, they are common practice.
    """

    stated: bool = False
    formats: tuple[Literal["jpeg", "png", "webp", "pdf"], ...] = ("jpeg", "png", "pdf")
    max_bytes: int | None = None
    min_bytes: int | None = None
    id_months_left: int | None = None
    domain_months_left: int | None = None
    letter_months: int | None = None


class Practice(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, cache_hash=True
):
    """How the provider works."""

    id_layout: IdLayout = "either"
    on_site: bool = False
    direct_only: bool = False
    submit_days: int = 2
    verification_sheet: bool = False
    domain_certificate: bool = True
    registration_form: bool = False


class Footer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The site's own filing numbers."""

    icp_number: str = ""
    public_security_number: str = ""


class Provider(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything about the provider, as ``provider.toml`` holds it."""

    name: Words
    site: Site
    phone: Phone
    address: Words = Words()
    address_hint: Words = Words()
    hours: Words = Words()
    portal: Address = Address()
    appointment: Address = Address()
    limits: Limits = Limits()
    practice: Practice = Practice()
    status: Words = Words()
    footer: Footer = Footer()


class ProfileError(ValueError):
    """The profile cannot be used; the message names the file and the place."""


def load(path: Path) -> Provider:
    """Read a profile.

    :raises ProfileError: if it is not TOML or does not fit.
    """
    try:
        return convert(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        message = f"{path}: {error}"
        raise ProfileError(message) from error


def convert(raw: dict[str, Any]) -> Provider:
    """Make a profile of decoded TOML."""
    return msgspec.convert(raw, Provider)


@cache
def default() -> Provider:
    """Return the profile that came with the program."""
    packed = PACKAGE.joinpath("data/provider.toml")
    if packed.is_file():
        return convert(tomllib.loads(packed.read_text(encoding="utf-8")))
    # A source checkout: the profile stands at its root and the wheel takes its copy from there.
    return load(Path(__file__).parents[3] / "provider.toml")
