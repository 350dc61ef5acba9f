"""The provider's profile as the pages need it: `{{ provider.NAME }}` in two languages."""

import tomllib
from typing import Any

from sitebuild.places import PROVIDER
from sitebuild.say import Trouble

UNKNOWN = {"zh": "请致电询问", "en": "ask by phone"}
EXTENSION = {"zh": " 转 {}", "en": " ext. {}"}
ON_SITE = {
    True: {
        "zh": "本接入服务商的通知要求网站负责人携带身份证件原件到场核验；是否仍须到场，请先致电确认。",
        "en": "The provider's notice asks the person in charge to come in with the original identity "
        "document; call first to ask whether that still holds.",
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
        "en": "Filings are handled only for customers who bought access from this provider directly.",
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


def profile() -> dict[str, Any]:
    """Read provider.toml as it stands."""
    try:
        return tomllib.loads(PROVIDER.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        message = f"provider.toml cannot be read: {error}."
        raise Trouble(message) from error


def tokens(language: str) -> dict[str, str]:
    """Give the text of every `{{ provider.NAME }}` token in one language."""
    given = profile()
    practice = given["practice"]
    return {
        "name": given["name"][language],
        "site_name": given["site"][language],
        "phone": phone(given["phone"], language),
        "hours": given["hours"][language] or UNKNOWN[language],
        "address": given["address"][language],
        "address_hint": given["address_hint"][language],
        "portal": address(given["portal"], language),
        "appointment": address(given["appointment"], language),
        "status_note": given["status"][language],
        "submit_days": str(practice["submit_days"]),
        "limits": limits(given["limits"], language),
        "id_layout": ID_LAYOUT[practice["id_layout"]][language],
        "on_site": ON_SITE[practice["on_site"]][language],
        "direct_only": DIRECT_ONLY[practice["direct_only"]][language],
    }


def phone(given: dict[str, str], language: str) -> str:
    """Write the number with its extension, if it has one."""
    extension = given.get("extension", "")
    return given["number"] + (EXTENSION[language].format(extension) if extension else "")


def address(given: dict[str, Any], language: str) -> str:
    """Link a web address, or tell to ask by phone while nobody has confirmed it."""
    url = given.get("url", "")
    return UNKNOWN[language] if given.get("unconfirmed") or not url else f"<{url}>"


def limits(given: dict[str, Any], language: str) -> str:
    """Say which files are taken, how large, and whose limit that is."""
    whose = STATED[bool(given.get("stated"))][language]
    names = [FORMATS[name] for name in given["formats"]]
    largest = given.get("max_bytes", 0) / 1024 / 1024
    if language == "zh":
        size = f"，单个文件不超过 {largest:g} MB" if largest else ""
        return f"{'、'.join(names)}{size}（{whose}）。"
    size = f", up to {largest:g} MB a file" if largest else ""
    return f"{', '.join(names)}{size} ({whose})."
