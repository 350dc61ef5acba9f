"""What the tests of the pages stand on: the finished site, read once."""

import pytest

from tests import finished
from tests.site.built import Built, read


@pytest.fixture(scope="session")
def built() -> Built:
    """Build what changed and read the finished site."""
    return read(finished.site())
