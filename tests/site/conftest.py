"""What the tests of the pages stand on: the finished site, read once."""

import pytest

from sitebuild.places import SITE
from tests.site.built import Built, read


@pytest.fixture(scope="session")
def built() -> Built:
    """Build what changed and read the finished site."""
    # Imported late: tests of the sources run while a page maker is broken.
    from sitebuild.making import make  # noqa: PLC0415

    make()
    return read(SITE)
