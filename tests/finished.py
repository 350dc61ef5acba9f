"""Which finished site the tests look at: ours, or one that was built in another way."""

import os
from pathlib import Path

from sitebuild.places import SITE

OTHER = "BEIANCHECK_SITE"
"""Names a finished site in the environment, for tests that shall hold there too."""


def site() -> Path:
    """Give the folder of the site, ours brought up to date first."""
    if other := os.environ.get(OTHER):
        return Path(other)
    # Imported late: tests that look at no site run while a page maker is broken.
    from sitebuild.making import make  # noqa: PLC0415

    make()
    return SITE
