"""A province's limits of sites, and what silences them."""

from datetime import date

import pytest

from beiancheck.decode import Decoded
from beiancheck.facts import gather
from beiancheck.provider import default
from beiancheck.rule import Evidence
from beiancheck.rules.filing.too_many_sites import too_many_sites
from beiancheck.submission import File, Service, Submission
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import Kind
from beiancheck.terms.papers import Paper
from beiancheck.terms.provinces import Province


def found(
    province: Province,
    kind: Kind,
    services: tuple[Service, ...],
    *papers: Paper,
    filing: Filing = Filing.ADD_SERVICE,
) -> int:
    """Count what the rule sees."""
    submission = Submission(
        kind=kind,
        filing=filing,
        province=province,
        services=services,
        files=tuple(File(role=paper) for paper in papers),
    )
    facts = gather(Decoded(submission, ()), (), default(), date(2026, 11, 24))
    return sum(isinstance(seen, Evidence) for seen in too_many_sites.look(facts))


@pytest.mark.parametrize(
    ("province", "kind", "most"),
    [
        (Province.SHANGHAI, Kind.ENTERPRISE, 29),
        (Province.JIANGSU, Kind.INDIVIDUAL, 9),
        (Province.CHONGQING, Kind.INDIVIDUAL, 5),
        (Province.GUANGXI, Kind.INDIVIDUAL, 3),
    ],
)
def test_a_plan_lets_more_sites_through(province: Province, kind: Kind, most: int) -> None:
    service = Service(name="示例")

    assert 0 == found(province, kind, (service,) * most)
    assert 1 == found(province, kind, (service,) * (most + 1))
    assert 0 == found(province, kind, (service,) * (most + 1), Paper.CONSTRUCTION_PLAN)


def test_a_remark_lets_more_sites_through_in_ningxia() -> None:
    assert 1 == found(Province.NINGXIA, Kind.INDIVIDUAL, (Service(name="示例"),) * 3)
    assert 0 == found(Province.NINGXIA, Kind.INDIVIDUAL, (Service(remark="读书"),) * 3)


def test_no_paper_lifts_a_limit_of_the_province() -> None:
    services = (Service(name="示例"),) * 6

    assert 1 == found(Province.SHAANXI, Kind.INDIVIDUAL, services, Paper.CONSTRUCTION_PLAN)


def test_hainan_takes_one_site_of_an_individual_in_a_first_filing_only() -> None:
    services = (Service(name="示例"),) * 2

    assert 1 == found(Province.HAINAN, Kind.INDIVIDUAL, services, filing=Filing.FIRST)
    assert 0 == found(Province.HAINAN, Kind.INDIVIDUAL, services)


def test_two_versions_of_a_limit_are_not_applied() -> None:
    assert 0 == found(Province.HEILONGJIANG, Kind.ENTERPRISE, (Service(name="示例"),) * 9)
