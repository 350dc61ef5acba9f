"""What cameras, copiers and hurry do to papers. Strength 1 is what a person can still read.

The bounds were set by eye on strokes: a blur of a twelfth of a letter's height, letters of
fourteen pixels, a fifth of the light.
"""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from types import MappingProxyType

from tests.papers import handling, light, optics
from tests.papers.paper import Paper

Damage = Callable[[Paper, float, Random], Paper]
DAMAGES: MappingProxyType[str, Damage] = MappingProxyType(
    {
        "tilt": handling.tilt,
        "perspective": handling.perspective,
        "turned": handling.turned,
        "mirrored": handling.mirrored,
        "cut": handling.cut,
        "creases": handling.creases,
        "blur": optics.blur,
        "motion": optics.motion,
        "jpeg": optics.jpeg,
        "small": optics.small,
        "copy": optics.copy,
        "moire": optics.moire,
        "dark": light.dark,
        "glare": light.glare,
        "shadow": light.shadow,
    }
)
PHOTO = "perspective", "shadow", "dark", "blur", "jpeg"
"""What a hurried photo suffers together, in this order."""


def damaged(paper: Paper, name: str, strength: float, rng: Random) -> Paper:
    """Do one damage, or with ``photo`` a share of all of a hurried photo's."""
    if name == "none":
        return paper
    if name == "photo":
        for part in PHOTO:
            paper = damaged(paper, part, strength * 0.55, rng)
        return paper
    hurt = DAMAGES[name](paper, strength, rng)
    done = (*paper.damage, (name, round(strength, 2)))
    return replace(hurt, damage=done, under=None, over=None, runs=())
