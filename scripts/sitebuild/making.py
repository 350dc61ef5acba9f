"""Everything that has to be made before the site can be served, in its order."""

import shutil

from sitebuild import bench, compression, engine, models, provider, reader, site
from sitebuild.alone import alone
from sitebuild.forms import supplies
from sitebuild.places import BUILD


def make(*, rebuild: bool = False, compressed: bool = False) -> list[str]:
    """Bring site/ up to date; give its warnings, one line each.

    `rebuild` forgets what was made before; `compressed` lays .br and .gz files beside the large
    ones, for servers that send them.
    """
    # Read first: a profile with a fault is told of before anything is built for minutes.
    provider.profile()
    with alone():
        if rebuild:
            shutil.rmtree(BUILD, ignore_errors=True)
        # Before the checker is packed: its wheel for the command line carries them.
        supply()
        reader.pack()
        bench.pack()
        engine.pack()
        warnings = site.build()
        if compressed:
            compression.compress()
    return warnings


def supply() -> None:
    """Make what the checker carries beside its code: models and typefaces."""
    models.make()
    supplies.make()
