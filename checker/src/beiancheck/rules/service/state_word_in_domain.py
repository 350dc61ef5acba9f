"""A domain holds a word that the province does not want in it."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import domain
from beiancheck.law import TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PROVINCE)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT,),
    causes=("C43",),
    filings=OF_SERVICE,
    title=Text(zh="域名里有省里限制的词", en="A word in the domain that the province restricts"),
    why=Text(
        zh="有的省不受理前缀里带这些词的域名，或要先有批准。",
        en="Some provinces refuse domains with such words, or ask for an approval.",
    ),
    fault=Text(
        zh="域名“{domain}”里有“{word}”。{row}",
        en="Domain “{domain}” contains “{word}”. {row}",
    ),
    fix=Text(
        zh="先问服务商能不能备案；不能的，换一个域名。",
        en="Ask the provider whether it can be filed; if not, use another domain.",
    ),
)
def state_word_in_domain(facts: Facts) -> Iterator[Evidence]:
    """Look for the province's words in the part before the suffix."""
    for row in facts.province.about("domain-words") if facts.province else ():
        for path, typed in facts.domains:
            label = domain.name(domain.read(typed))
            for word in row.words:
                if word in label:
                    verdict = None if _stands_out(word, label) else _LOOK
                    yield at(path, verdict, (row.cited,), domain=typed, word=word, row=row.text)


def _stands_out(word: str, label: str) -> bool:
    """Tell a word of its own from letters inside another, as china in machina."""
    return not word.isascii() or any(part.startswith(word) for part in label.split("-"))
