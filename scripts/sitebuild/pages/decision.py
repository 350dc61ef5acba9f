"""The whole decision "which filing type" as a tree, made from the rows of the chooser.

It is a nested list, so that it reads without a picture; the stylesheet draws its branches.
Answers that lead to the same share a branch.
"""

from collections.abc import Mapping
from html import escape

from beiancheck.text import Language, Text, listed
from sitebuild.pages.chooser import QUESTIONS, Question
from sitebuild.pages.outcomes import OUTCOMES, Outcome

NAME = Text(zh="选备案类型的全部岔路", en="Every way to a filing type")

Answers = Mapping[str, str]


def tree(language: Language) -> str:
    """Give the tree as HTML, for a page in the guide."""
    return (
        f'<figure class="decision" aria-label="{escape(NAME.of(language))}">\n'
        f"{_branch({}, language)}\n<figcaption>{escape(NAME.of(language))}</figcaption>\n</figure>"
    )


def question(answers: Answers) -> Question | None:
    """Return the question that comes next after some answers."""
    return next(
        (one for one in QUESTIONS if one.name not in answers and one.is_asked(answers)), None
    )


def outcome(answers: Answers) -> Outcome:
    """Return what a whole set of answers leads to."""
    return next(one for one in OUTCOMES if _holds(one.when, answers))


def _holds(when: Answers, answers: Answers) -> bool:
    return when.items() <= answers.items()


def _branch(answers: Answers, language: Language) -> str:
    asked = question(answers)
    if asked is None:
        return _leaf(outcome(answers), language)
    ways: dict[str, list[str]] = {}
    for value, label in asked.options.items():
        way = _branch({**answers, asked.name: value}, language)
        ways.setdefault(way, []).append(label.of(language))
    items = "\n".join(
        f'<li><span class="way-name">{escape(listed(labels, language))}</span>{way}</li>'
        for way, labels in ways.items()
    )
    words = escape(asked.ask.of(language))
    return f'<div class="fork"><p>{words}</p>\n<ul>\n{items}\n</ul></div>'


def _leaf(found: Outcome, language: Language) -> str:
    if found.filing is None:
        words = escape(found.about.of(language))
    else:
        words = f"<b>{escape(found.filing.label.of(language))}</b>"
    return f'<div class="leaf"><p>{words}</p></div>'
