"""The provider's profile as the pages need it: `{{ provider.NAME }}` in two languages."""

import tomllib

from beiancheck import provider
from beiancheck.provider import Address, Limits, Phone, Provider
from beiancheck.text import Language
from sitebuild.places import PROVIDER
from sitebuild.say import Trouble

UNKNOWN = {"zh": "请致电询问", "en": "ask by phone"}
EXTENSION = {"zh": " 转 {}", "en": " ext. {}"}
ON_SITE = {
    True: {
        "zh": "本接入服务商的通知要求网站负责人携带身份证件原件到场核验；"
        "是否仍须到场，请先致电确认。",
        "en": "The provider's notice asks the person in charge to come in with the original "
        "identity document; call first to ask whether that still holds.",
    },
    False: {
        "zh": "本接入服务商不要求到场，在手机上完成人脸核验即可。",
        "en": "The provider does not ask you to come in; the face check on a phone is enough.",
    },
}
ID_LAYOUT = {
    "either": {
        "zh": "身份证件正反面可以分成两个文件，也可以排在一页 A4 上。",
        "en": "Both sides of the identity document may come as two files or on one A4 page.",
    },
    "two-files": {
        "zh": "身份证件正反面分成两个文件。",
        "en": "Both sides of the identity document come as two files.",
    },
    "one-a4": {
        "zh": "身份证件正反面排在同一页 A4 上。",
        "en": "Both sides of the identity document stand on one A4 page.",
    },
}
DIRECT_ONLY = {
    True: {
        "zh": "只为直接购买本公司接入服务的用户办理备案。",
        "en": "Filings are handled only for customers who bought access here directly.",
    },
    False: {
        "zh": "通过代理购买接入服务的用户也可以办理备案。",
        "en": "Customers who bought access through a reseller can file here too.",
    },
}
STATED = {
    True: {"zh": "本接入服务商的要求", "en": "the provider's own limit"},
    False: {
        "zh": "各家的普遍做法，本接入服务商的通知没有写明",
        "en": "common practice; this provider's notice states none",
    },
}
FORMATS = {"jpeg": "JPEG", "png": "PNG", "webp": "WebP", "pdf": "PDF"}


def profile() -> Provider:
    """Read provider.toml; raises `Trouble` when it does not fit."""
    try:
        return provider.load(PROVIDER)
    except provider.ProfileError as error:
        raise Trouble(str(error)) from error


def tokens(language: Language, given: Provider | None = None) -> dict[str, str]:
    """Give the text of every `{{ provider.NAME }}` token in one language."""
    given = given or profile()
    practice = given.practice
    return {
        "name": given.name.of(language),
        "site_name": given.site.of(language),
        "phone": phone(given.phone, language),
        "hours": given.hours.of(language) or UNKNOWN[language],
        "address": given.address.of(language) or UNKNOWN[language],
        "address_hint": given.address_hint.of(language),
        "portal": address(given.portal, language),
        "appointment": address(given.appointment, language),
        "status_note": given.status.of(language),
        "submit_days": str(practice.submit_days),
        "limits": limits(given.limits, language),
        "id_layout": ID_LAYOUT[practice.id_layout][language],
        "on_site": ON_SITE[practice.on_site][language],
        "direct_only": DIRECT_ONLY[practice.direct_only][language],
    }


def published(written: bytes) -> bytes:
    """Take the addresses that nobody has confirmed out of the text of a profile."""
    text = written.decode()
    given = provider.convert(tomllib.loads(text))
    for one in (given.portal, given.appointment):
        if one.unconfirmed:
            text = text.replace(f'"{one.url}"', '""')
    return text.encode()


def phone(given: Phone, language: Language) -> str:
    """Write the number with its extension, if it has one."""
    if not given.extension:
        return given.number
    return given.number + EXTENSION[language].format(given.extension)


def address(given: Address, language: Language) -> str:
    """Link a web address, or tell to ask by phone while nobody has confirmed it."""
    return UNKNOWN[language] if given.unconfirmed or not given.url else f"<{given.url}>"


def limits(given: Limits, language: Language) -> str:
    """Say which files are taken, how large, and whose limit that is."""
    whose = STATED[given.stated][language]
    names = [FORMATS[name] for name in given.formats]
    largest = (given.max_bytes or 0) / 1024 / 1024
    if language == "zh":
        size = f"，单个文件不超过 {largest:g} MB" if largest else ""
        return f"{'、'.join(names)}{size}（{whose}）。"
    size = f", up to {largest:g} MB a file" if largest else ""
    return f"{', '.join(names)}{size} ({whose})."
