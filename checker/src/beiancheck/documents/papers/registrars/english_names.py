"""How sentences in English name the holder of a domain and its registrar."""

import re

from beiancheck.terms.items import Item

DAY, SITE, MAIL = "\x01", "\x02", "\x03"
"""What stands in place of each character of a day, a host name and a mail address."""
WHO = "(?:holder|owner|registrant|licensee|proprietor)"
_GOES_ON = (
    "on|from|since|until|through|via|with|by|is|was|has|have|holds|owns|under|at|effective|valid"
    "|which|who|whose|as (?:of|the)|for (?:an?|the|one|two|[0-9])|in accordance"
    "|and (?:will|is|was|has|that|remains?|expires?|shall|can|may|must|its|the|valid|currently)"
)
_ASIDE = "and|which|who|with|effective|valid|until|from|an?|the|its|registered|whose|under"
_SHORTENED = "".join(rf"(?<!\b{one})" for one in ("[A-Z]", "St", "Dr", "Co", "Pte", "Pty", "Sdn"))
"""What a full stop stands behind that ends no sentence."""
_NEXT = (
    "Valid|Issued|Registered|Registration|Expir[a-z]+|Effective|Created|Date|Signed|Sincerely|This"
    "|It|The|We|Certificate|No|Since|From|Until|Renew[a-z]*"
)
"""What begins a line that goes on with no name."""
_END = (
    rf"(?=\n[^\n:]{{1,40}}:|\n(?:{_NEXT})\b|\s?[{DAY}{SITE}{MAIL};:]|\s?\Z"
    rf"| ?\((?![A-Z][A-Za-z .&-]{{1,24}}\) [A-Z])|(?: |(?<=\.))(?:{_GOES_ON})\b"
    rf"|, ?(?:{_ASIDE})\b|{_SHORTENED}\.(?: (?![a-z(])|\Z))"
)
"""How a sentence goes on behind a name; (China) is a part of one."""
_LETTER = rf"(?:[^{DAY}{SITE}{MAIL};:.]|\.(?! [A-Z][a-z]* (?:is|was|has|will)\b))"
"""A character of a name; a full stop before It was is of none."""
_OPENS = (
    "certificate|proof|statement|letter|confirmation|domain|dear|to whom"
    "|the|this|that|our|your|its|their|you|us|we|an?|whom|means|it|and|or|be|which|who|both"
)
"""What a sentence or a title begins with, and no name."""
_BODY = (
    rf"(?P<name>(?!(?i:{_OPENS})\b)"
    rf"(?:[0-9]{{1,4}})?[^\W\d_]{_LETTER}{{1,90}}?)"
)
_NAME = _BODY + _END
_HOW = "(?:presently|currently|solely|exclusively|lawfully|validly|duly|and|held|owned|registered)"
_LAWFUL = "(?:(?:registered|lawful|legal|current|sole|rightful|recorded|beneficial|and|name),? )*"
_IS_HOLDER = f",? (?:is|are) (?:the |an? )?{_LAWFUL}{WHO}"
_AS_HOLDER = f",? as (?:the |an? )?{_LAWFUL}{WHO}"
_HOLDS = ",? (?:holds|owns|registered) "
_HAS = ",? (?:has|have) (?:duly |successfully )?(?:registered|acquired)"
_RUN = rf"(?:[^.;]|\.(?=,| ?[a-z(&{DAY}{SITE}]))"
"""A character within a sentence: Co., and Ltd. do not end one."""
_OF = f"(?: of record)?(?:,? (?:of|for) {_RUN}{{1,60}}?)?"
_FIRST = r"(?:^|\. )"
_WITH = "(?:through|via|with|at)"
_STATES = "(?:certifies|confirms|attests|states|declares)"
_SAYS = "certify|confirm|state|attest|declare"
_FOR = r"(?<!\b[Ff]or and )(?<!\bsigned )on behalf of"
"""Whose a domain is that was registered for another; he who signs stands behind For and …."""
_LIST = (
    r"(?:records?|database|registry|system|whois)\b[^.:;]{0,40}? "
    "(?:lists?|shows?|indicates?|identif(?:y|ies)|names?|reflects?|confirms?|records?)"
)
_OWN = "(?:I|we) (?:am|are|own|hold)"
"""What somebody says of a domain of their own."""
_MORE = r"(?:, [^,;.]{3,80},(?= is))?"
"""What is said of somebody between commas: holder of passport E00000000."""
_FOR_DOMAIN = " (?:for|in respect of|as evidence|in recognition|in connection with|as proof)"
_REGISTRAR = "(?:(?:the|an?|our|its) (?:[A-Za-z-]+ ){0,3}registrar,? )?"
"""What a sentence says before the name of a registrar."""
_ACCREDITED = (
    r", (?:an?|the|as) [^.]{0,40}?\bregistrar\b|, (?:ICANN[ -])?(?i:accredited) (?i:registrar)"
)
_GIVEN = "(?:[Aa]warded|[Gg]ranted|[Ii]ssued|[Pp]resented|[Gg]iven)"
_SHAPES = (
    (Item.HOLDER, f"(?:in the names? of|under the names? of|{_FOR}|in favou?r of) {_NAME}"),
    (Item.HOLDER, rf"\b{WHO}{_OF} (?:is|being) {_NAME}"),
    (Item.HOLDER, rf"\b(?:I|[Ww]e),? {_BODY}(?=, (?:[^.]{{0,60}} )?{_OWN}\b)"),
    (Item.HOLDER, f"(?:{_LIST}) {_BODY}(?={_AS_HOLDER})"),
    (
        Item.HOLDER,
        f"(?:that|confirms?|certif(?:y|ies)),? {_BODY}(?={_MORE}(?:{_IS_HOLDER}|{_HAS}|{_HOLDS}))",
    ),
    (Item.HOLDER, f"{_FIRST}{_BODY}(?={_IS_HOLDER}|,? (?:holds|owns) )"),
    (
        Item.HOLDER,
        f"(?:held|owned|assigned|licensed|allocated|registered)(?: {_HOW})* (?:by|to) {_NAME}",
    ),
    (
        Item.HOLDER,
        f"{_GIVEN} to {_BODY}(?={_AS_HOLDER}|{_FOR_DOMAIN})",
    ),
    (Item.HOLDER, f"belong(?:s|ing) to {_NAME}"),
    (Item.HOLDER, f"registered {_RUN}{{0,160}}?{DAY} (?:by|to|for) {_NAME}"),
    (Item.REGISTRAR, f"registrar{_OF} (?:is|was) {_NAME}"),
    (
        Item.REGISTRAR,
        rf"(?:registered|registration|renewed)\b{_RUN}{{0,160}}? {_WITH} {_REGISTRAR}{_NAME}",
    ),
    (Item.REGISTRAR, rf"\b(?:at|of|for|from) {_BODY}(?=,? (?:do )?(?:hereby )?(?:{_SAYS})\b)"),
    (Item.REGISTRAR, f"(?:sponsored|managed|maintained|administered|serviced) by {_NAME}"),
    (Item.REGISTRAR, rf"\b[Ww]e,? {_BODY}(?=, (?![^.]{{0,80}} {_OWN}\b)[^.]{{0,60}}?(?:{_SAYS}))"),
    (Item.REGISTRAR, rf"{_FIRST}{_BODY}(?={_ACCREDITED})"),
    (
        Item.REGISTRAR,
        rf"{_FIRST}{_BODY}(?<!This)(?<!It)(?=,? (?:hereby )?{_STATES}\b)",
    ),
)
_NOBODY = re.compile(r"\b(?:registrar|registrant|holder|owner|domain|undersigned)\b")
"""What no name says, though a sentence that begins with it may be about one."""


def _compiled(shape: str) -> re.Pattern[str]:
    """Return a pattern; a space in it may be the end of a line."""
    # Cells have no space between a full stop and a small letter: Ltd.is.
    shape = shape.replace(",? ", r"(?:,?\s|(?<=\.))")
    return re.compile(shape.replace(" ", r"\s"), re.MULTILINE)


_COMPILED = tuple((item, _compiled(shape)) for item, shape in _SHAPES)


def named(item: Item, plain: str) -> tuple[int, int] | None:
    """Return where a text names the holder or the registrar, the surest way first."""
    shapes = (shape for one, shape in _COMPILED if one is item)
    every = (match for shape in shapes for match in shape.finditer(plain))
    first = next((one for one in every if not _NOBODY.search(one["name"])), None)
    return first.span("name") if first else None
