"""Another provider changes one file, and the whole site is theirs."""

import re
import subprocess
from pathlib import Path

import pytest

import beiancheck.provider
from beiancheck.provider import Provider
from sitebuild import provider
from sitebuild.places import LANGUAGES, PYTHON
from tests.site.built import Built, read
from tests.site.elsewhere import Elsewhere, copy

PROFILE = Path(__file__).parent / "other_provider.toml"
OTHER = beiancheck.provider.load(PROFILE)
DEFAULT = provider.profile()
KEPT = ("index.md", "provider.md", "guide/provider-review.md", "guide/verify-identity.md")


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Elsewhere:
    made = copy(tmp_path_factory.mktemp("other"), PROFILE)
    made.stage()
    return made


@pytest.fixture(scope="module")
def staged(elsewhere: Elsewhere) -> dict[str, str]:
    return elsewhere.staged()


@pytest.fixture(scope="module")
def rendered(elsewhere: Elsewhere, staged: dict[str, str]) -> Built:
    assert staged
    return read(elsewhere.render(*KEPT))


def own(given: Provider) -> list[str]:
    """List what only this provider has."""
    pairs = (given.name, given.address, given.address_hint, given.hours, given.status)
    words = [text for pair in pairs for text in (pair.zh, pair.en)]
    hosts = [one.url.split("//")[-1].strip("/") for one in (given.portal, given.appointment)]
    footer = [given.footer.icp_number, given.footer.public_security_number]
    return [word for word in (*words, given.phone.number, *hosts, *footer) if word]


def holding(words: list[str], texts: dict[str, str]) -> list[str]:
    return [f"{name}: {word}" for name, text in texts.items() for word in words if word in text]


def test_the_two_profiles_have_nothing_in_common() -> None:
    assert set(own(DEFAULT)) & set(own(OTHER)) == set()
    assert len(own(DEFAULT)) > 6


def test_no_staged_page_holds_anything_of_the_default_provider(staged: dict[str, str]) -> None:
    assert len(staged) > 200
    assert holding(own(DEFAULT), staged) == []


def test_no_finished_file_holds_anything_of_the_default_provider(rendered: Built) -> None:
    texts = {
        path.relative_to(rendered.folder).as_posix(): path.read_text(encoding="utf-8")
        for path in rendered.folder.rglob("*")
        if path.suffix in {".html", ".json", ".xml", ".txt"}
    }

    assert "search/search_index.json" in texts
    assert holding([*own(DEFAULT), DEFAULT.site.url], texts) == []


def test_the_provider_page_tells_all_of_the_other(rendered: Built) -> None:
    for url, language in (("provider/", "zh"), ("en/provider/", "en")):
        words = rendered.pages[url].words
        told = provider.tokens(language, OTHER)
        told |= {name: told[name].strip("<>") for name in ("portal", "appointment")}

        assert [name for name in told if name != "site_name" and told[name] not in words] == []


def test_every_page_is_the_other_s_in_title_address_and_foot(rendered: Built) -> None:
    assert len(rendered.pages) == 2 * len(KEPT)
    for url, one in rendered.pages.items():
        foot = " ".join(one.tree.xpath("string(//footer)").split())
        name, site = OTHER.name.of(one.language), OTHER.site.of(one.language)

        assert one.tree.xpath("string(//title)").endswith(site)
        assert [OTHER.site.url + url] == one.tree.xpath("//link[@rel='canonical']/@href")
        for told in (name, provider.phone(OTHER.phone, one.language), *own(OTHER)[-2:]):
            assert told in foot


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_switches_of_the_profile_change_the_sentences(
    staged: dict[str, str], language: str
) -> None:
    page = staged[f"{language}/provider.md"]
    verify, papers = (
        staged[f"{language}/guide/{name}.md"] for name in ("verify-identity", "gather-papers")
    )

    for sentences, given, usual, pages in (
        (provider.ON_SITE, False, True, (page, verify)),
        (provider.ID_LAYOUT, "two-files", "either", (page, papers)),
        (provider.DIRECT_ONLY, False, True, (page,)),
    ):
        for text in pages:
            assert sentences[given][language] in text
            assert sentences[usual][language] not in text


def test_the_days_of_the_profile_stand_wherever_days_are_named(staged: dict[str, str]) -> None:
    review = {one: staged[f"{one}/guide/provider-review.md"] for one in LANGUAGES}

    assert len(re.findall("5个工作日", review["zh"])) >= 2
    assert len(re.findall("5 working days", review["en"])) >= 2
    assert not re.search(r"[12] ?(个工作日|working days)", "".join(review.values()))


def test_a_paper_that_the_provider_does_not_ask_for_is_on_no_list(
    staged: dict[str, str], built: Built
) -> None:
    usual = built.pages["materials/enterprise/"].text.xpath(".//section[@class='paper']/@id")
    lists = {name: text for name, text in staged.items() if "/materials/" in name}

    assert "verification-sheet" in usual
    assert [name for name, text in lists.items() if 'id="verification-sheet"' in text] == []


BROKEN = {
    "phone.number": ('number = "000-0000-0001"', "number = 1", "phone.number"),
    "a misspelt key": ("on_site = false", "onsite = false", "onsite"),
    "a word that is none": ('id_layout = "two-files"', 'id_layout = "three"', "practice.id_layout"),
    "a missing name": (
        '[name]\nzh = "示例接入服务商"\nen = "Specimen Access Provider"\n',
        "",
        "name",
    ),
    "no TOML": ("[limits]", "[limits", "line"),
}


@pytest.mark.parametrize(("before", "after", "named"), BROKEN.values(), ids=BROKEN)
def test_a_broken_profile_gives_one_line_that_names_the_place(
    elsewhere: Elsewhere, tmp_path: Path, before: str, after: str, named: str
) -> None:
    text = PROFILE.read_text(encoding="utf-8")
    assert text.count(before) == 1
    broken = tmp_path / "broken.toml"
    broken.write_text(text.replace(before, after), encoding="utf-8")
    root = elsewhere.root
    (root / "provider.toml").write_bytes(broken.read_bytes())
    done = subprocess.run(
        [PYTHON, root / "scripts" / "build"], capture_output=True, text=True, check=False
    )
    (root / "provider.toml").write_bytes(PROFILE.read_bytes())
    said = done.stderr.strip().splitlines()

    assert done.returncode == 1
    assert len(said) == 1
    assert "provider.toml" in said[0]
    assert named in said[0]
