"""Smaller copies of what compresses well, laid beside the files of the finished site."""

from sitebuild import commands, node, say
from sitebuild.places import BUILD, INSIDE, SITE


def compress() -> None:
    """Write .br and .gz beside every large text, program and archive; known ones are copied."""
    with say.step("Compressing the site for hosts that send .br and .gz files"):
        commands.run(
            [node.node(), INSIDE / "compress.mjs", SITE, BUILD / "compressed"],
            doing="Compressing the site",
        )
