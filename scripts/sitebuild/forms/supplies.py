"""What forms are filled with: the typeface in slices and the Word templates, for both doors."""

import hashlib
import json
import shutil
import zipfile
from itertools import product
from pathlib import Path

from beiancheck.forms.layout import Form
from beiancheck.forms.spread import spread
from beiancheck.sheets import supplies, words
from beiancheck.submission import Submission
from beiancheck.text import LANGUAGES
from sitebuild import archives, node, provider, say, stamps
from sitebuild.forms import font, word
from sitebuild.forms.every import forms
from sitebuild.places import BUILD, CHECKER, REQUIREMENTS

MADE = BUILD / "form-supplies"
PACKAGED = CHECKER / "src" / "beiancheck" / "sheets" / "made"
"""Where the command line finds them, from its folder or from a wheel; not in the repository."""
MAKERS = (
    *(Path(__file__).parent, CHECKER / "src" / "beiancheck" / "sheets" / "words.py"),
    *(font.PACKAGE / "package.json", REQUIREMENTS / "site.txt"),
)


def make() -> None:
    """Bring build/form-supplies/ and the checker's copy up to date."""
    node.packages()
    laid_out = forms()
    author = provider.tokens("zh")["site_name"] + provider.tokens("en")["site_name"]
    value = stamps.digest(MAKERS, repr(laid_out), author)
    if not stamps.fresh("form-supplies", value, MADE / "OFL.txt"):
        with say.step("Cutting the typeface of the forms"):
            shutil.rmtree(MADE, ignore_errors=True)
            MADE.mkdir(parents=True)
            _typeface(laid_out)
            _templates([form for form in laid_out if form.is_handed_in])
            shutil.copyfile(font.OPEN_FONT_LICENCE, MADE / "OFL.txt")
        stamps.keep("form-supplies", value)
    if not stamps.fresh("packaged-form-supplies", value, PACKAGED / "OFL.txt"):
        shutil.rmtree(PACKAGED, ignore_errors=True)
        shutil.copytree(MADE, PACKAGED)
        stamps.keep("packaged-form-supplies", value)


def _typeface(laid_out: tuple[Form, ...]) -> None:
    printed = "".join(map(words.characters, laid_out)).replace("\n", "")
    base = font.base(printed)
    rest = font.whole("regular").glyphs.keys() - base
    font.cut("regular", base, MADE / supplies.BASE)
    font.cut("bold", set(printed), MADE / supplies.BOLD)
    font.cut("regular", rest, MADE / supplies.REST)
    (MADE / supplies.COVERED).write_text(font.ranges(rest), encoding="ascii", newline="\n")


def _templates(laid_out: list[Form]) -> None:
    """Write the Word forms taken apart, each file that several of them share once."""
    files: dict[str, bytes] = {}
    listed: dict[str, list[list[str]]] = {}
    for form, language in product(laid_out, LANGUAGES):
        author = provider.tokens(language)["site_name"]
        document = word.parts(spread(form, Submission()), language, author)
        with zipfile.ZipFile(document) as opened:
            own = {entry.filename: opened.read(entry) for entry in opened.infolist()}
        names = {name: hashlib.sha256(content).hexdigest()[:12] for name, content in own.items()}
        files |= {names[name]: content for name, content in own.items()}
        listed[f"{form.id}-{language}"] = [[name, names[name]] for name in own]
    files[supplies.LIST] = json.dumps(listed, sort_keys=True).encode("ascii")
    archives.write(MADE / supplies.TEMPLATES, files)
