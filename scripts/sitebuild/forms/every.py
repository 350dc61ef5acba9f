"""Every form of the site, with the provider's words in its leaflets."""

from beiancheck.forms.instructions import instructions
from beiancheck.forms.layout import Form
from beiancheck.forms.letters import LETTERS
from beiancheck.forms.registration import registration
from beiancheck.forms.verification import VERIFICATION
from beiancheck.terms.kinds import Kind
from beiancheck.text import LANGUAGES, Text
from sitebuild import provider

CONTACT = Text(
    zh="{name}，备案电话 {phone}；办公时间：{hours}。", en="{name}, phone {phone}; hours: {hours}."
)
PLACE = Text(zh="地址：{address}", en="Address: {address}")
ONLINE = Text(
    zh="备案系统：{portal}；预约到场：{appointment}。",
    en="Filing system: {portal}; booking a visit: {appointment}.",
)
OWN = ("{direct_only}", "{status_note}")


def forms() -> tuple[Form, ...]:
    """Lay out every form of the site."""
    profile = provider.profile()
    told = contact()
    leaflets = (instructions(kind, profile, told) for kind in Kind)
    letters = (letter.form for letter in LETTERS)
    return (registration(), VERIFICATION, *letters, *leaflets)


def contact() -> tuple[Text, ...]:
    """Say how to reach the provider and how it works, in both languages."""
    known = {language: provider.tokens(language) for language in LANGUAGES}
    said = [*((text.zh, text.en) for text in (CONTACT, PLACE, ONLINE)), *zip(OWN, OWN, strict=True)]
    return tuple(Text(zh=_say(zh, known["zh"]), en=_say(en, known["en"])) for zh, en in said)


def _say(said: str, known: dict[str, str]) -> str:
    plain = {name: word.strip("<>") for name, word in known.items()}
    return said.format(**plain)
