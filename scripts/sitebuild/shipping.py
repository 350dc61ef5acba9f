"""The commands for what is handed on: carry, reproduce."""

import argparse
import os
from collections.abc import Sequence

from sitebuild import environment, say
from sitebuild.doors import door
from sitebuild.places import PYTHON, ROOT, SCRIPTS

BUILD_ALL = "from sitebuild.making import make; make(rebuild=True)"


@door
def carry(arguments: Sequence[str]) -> int:
    """Build what changed and pack it for a machine without a network."""
    parser = argparse.ArgumentParser("scripts/carry", description="Pack the site into one zip.")
    parser.parse_args(arguments)
    environment.enter("site")
    from sitebuild import carrying
    from sitebuild.making import make

    make()
    say.line(f"{carrying.write()} holds the site and a server for it.")
    return 0


@door
def reproduce(arguments: Sequence[str]) -> int:
    """Build everything twice; give 1 and the names of the files that differ."""
    parser = argparse.ArgumentParser(
        "scripts/reproduce", description="Build twice and compare; takes two full builds."
    )
    parser.parse_args(arguments)
    environment.enter("site")
    from sitebuild import commands, sums

    # On the path is what it is for every command here.
    path = {"PYTHONPATH": os.pathsep.join((str(SCRIPTS), str(ROOT)))}
    made = []
    for _ in range(2):
        # Each in a process of its own: what one keeps in mind the other would not make anew.
        commands.run(
            [PYTHON, "-c", BUILD_ALL], doing="Building everything", extra=path, heard=say.line
        )
        made.append(sums.write())
    found = sums.different(*made)
    for name in found:
        say.line(f"differs: {name}")
    say.line(f"{len(found)} differ." if found else f"The same {len(made[0])} files both times.")
    return 1 if found else 0
