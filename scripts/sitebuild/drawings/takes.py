"""What a first filing takes, in figures: the papers of an enterprise, the days of waiting."""

from beiancheck.requirements.listing import listed
from beiancheck.terms.filings import Filing, ServiceType
from beiancheck.terms.kinds import Kind
from beiancheck.text import Language
from sitebuild import provider
from sitebuild.drawings.waiting import stops


def fewest_papers(_language: Language) -> str:
    """Count the papers that every enterprise hands in to file a website for the first time."""
    rows = listed(Kind.ENTERPRISE, Filing.FIRST, None, provider.profile())
    always = [row for row in rows if set(row.when) == {"type"}]
    return str(sum(ServiceType.WEBSITE.value in row.when["type"] for row in always))


def longest_wait(_language: Language) -> str:
    """Add up the working days in which others act."""
    return str(sum(stop.days for stop in stops()))
