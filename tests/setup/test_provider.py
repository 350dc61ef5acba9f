"""Everything about the provider comes from one profile; another profile is another provider."""

import re
from pathlib import Path

import pytest

import beiancheck.provider
from sitebuild import provider
from sitebuild.places import CHECKER, DOCS, LANGUAGES, SCRIPTS

SPECIMEN = beiancheck.provider.load(Path(__file__).parent / "specimen-provider.toml")


def test_another_profile_fills_every_token_in_both_languages() -> None:
    for language in LANGUAGES:
        own = provider.tokens(language)
        other = provider.tokens(language, SPECIMEN)

        assert own.keys() == other.keys()
        assert [name for name in own if own[name] == other[name]] == ["appointment"]
        assert [name for name in other if not other[name]] == []


def test_an_unconfirmed_address_is_not_published() -> None:
    words = " ".join(text for language in LANGUAGES for text in provider.tokens(language).values())
    given = provider.profile()

    assert given.portal.unconfirmed
    assert given.appointment.unconfirmed
    assert given.portal.url not in words
    assert given.appointment.url not in words


def test_a_confirmed_address_is_linked() -> None:
    assert "<https://portal.specimen.example/>" == provider.tokens("zh", SPECIMEN)["portal"]


def test_a_limit_says_whose_it_is() -> None:
    assert (
        "JPEG、PNG，单个文件不超过 2 MB（本接入服务商的要求）。"
        == (provider.tokens("zh", SPECIMEN)["limits"])
    )
    assert "common practice" in provider.tokens("en")["limits"]


@pytest.mark.parametrize("folder", [DOCS, CHECKER / "src", SCRIPTS], ids=lambda path: path.name)
def test_no_other_file_names_the_provider(folder: Path) -> None:
    given = provider.profile()
    names = [given.name.zh, given.name.en, given.phone.number, given.address.zh, given.address.en]
    pattern = re.compile("|".join(map(re.escape, names)))
    texts = [path for path in folder.rglob("*") if path.suffix in {".md", ".py", ".html", ".mjs"}]

    assert [str(path) for path in texts if pattern.search(path.read_text("utf-8"))] == []
