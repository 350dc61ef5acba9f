"""The questions what was filed before, once the chooser has had them answered."""

from beiancheck.forms.literals import WORDS
from beiancheck.terms.filings import ServiceType
from beiancheck.text import Text
from sitebuild.pages.checker import conditions
from sitebuild.pages.checker.choices import Group, Option
from sitebuild.pages.checker.question import Question, yes_no
from sitebuild.pages.outcomes import PREFIX

_CHOSEN: conditions.Condition = [{f"{PREFIX}aim": ["new"]}]
"""Who used the chooser has said what was filed before; the answers stay in view."""

FILED_BEFORE = (
    Question(
        name="q.holder_filed",
        value="aside",
        ask=Text(zh="主办者备过案没有？", en="Has the holder filed before?"),
        short=Text(zh="主办者备过案", en="Holder filed before"),
        groups=(
            Group(
                None,
                None,
                tuple(Option(word, WORDS[word], None) for word in ("never", "here", "elsewhere")),
            ),
        ),
        mirrors="statements.holder_filed",
        when=_CHOSEN,
    ),
    Question(
        name="q.domain_filed",
        value="aside",
        ask=Text(zh="这个域名备过案没有？", en="Has this domain been filed before?"),
        short=Text(zh="域名备过案", en="Domain filed before"),
        groups=yes_no(
            yes=(Text(zh="备过", en="Yes"), Text(zh="域名备过", en="domain filed")),
            no=(Text(zh="没备过", en="No"), Text(zh="域名没备过", en="domain not filed")),
        ),
        mirrors="statements.domain_filed",
        when=[{**_CHOSEN[0], f"{PREFIX}service": [ServiceType.WEBSITE.value]}],
    ),
)
