"""The tree of filing types says what the chooser says."""

from lxml import html
from lxml.html import HtmlElement

from beiancheck.terms.filings import CHANGES, Filing
from beiancheck.text import LANGUAGES, Language
from sitebuild.pages import decision
from sitebuild.pages.chooser import QUESTIONS
from sitebuild.pages.outcomes import OUTCOMES
from tests.site.built import Built


def drawn(language: Language) -> HtmlElement:
    return html.fragment_fromstring(decision.tree(language))


def ends(language: Language) -> set[str]:
    return {one.text_content().strip() for one in drawn(language).xpath("//*[@class='leaf']")}


def test_every_type_of_filing_is_at_the_end_of_a_way() -> None:
    for language in LANGUAGES:
        assert {filing.label.of(language) for filing in Filing} <= ends(language)


def test_every_outcome_of_the_chooser_is_reached_and_nothing_else() -> None:
    for language in LANGUAGES:
        said = {(one.filing.label if one.filing else one.about).of(language) for one in OUTCOMES}

        assert ends(language) == said


def test_services_that_lead_to_the_same_share_a_branch() -> None:
    names = [one.text_content() for one in drawn("zh").xpath("//*[@class='way-name']")]

    assert "App、小程序、快应用" in names


def test_every_question_of_the_chooser_is_asked() -> None:
    for language in LANGUAGES:
        asked = {one.text for one in drawn(language).xpath("//*[@class='fork']/p")}

        assert asked == {question.ask.of(language) for question in QUESTIONS}


def test_the_tree_stands_in_the_guide_and_reads_as_nested_lists(built: Built) -> None:
    for url in ("guide/choose-type/", "en/guide/choose-type/"):
        page = built.pages[url]
        figure = page.text.xpath(".//figure[@class='decision']")[0]

        assert page.text.xpath(".//h2[@id='diagram']")
        assert figure.get("aria-label") == figure.xpath("string(figcaption)")
        assert figure.xpath(".//ul//ul//ul")


def test_every_type_says_what_it_takes(built: Built) -> None:
    for url in ("guide/choose-type/", "en/guide/choose-type/"):
        page = built.pages[url]
        for filing in Filing:
            (fold,) = page.text.xpath(f".//details[@id='type-{filing.value}']")
            terms = [one.text_content() for one in fold.xpath(".//dt")]

            assert len(fold.xpath(".//ol/li")) >= 2
            assert len(terms) >= (6 if filing in CHANGES else 4)
