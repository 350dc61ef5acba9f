"""The browser's door: one call, one answer, JSON both ways, files as bytes.

What the first answer does not need is imported when it is asked for: a weak phone is ready sooner.
"""

from beiancheck.web.checks import about, code, plan, run, warm
from beiancheck.web.files import drop, forget, keep, wants
from beiancheck.web.home import foot, look_at_home
from beiancheck.web.making import form_filled, form_read, form_wants, forms_listed, made, repair
from beiancheck.web.papers import (
    read_next,
    read_pixels,
    read_start,
    read_stop,
    readings,
    show,
    shown_pixels,
)

__all__ = [
    "about",
    "code",
    "drop",
    "foot",
    "forget",
    "form_filled",
    "form_read",
    "form_wants",
    "forms_listed",
    "keep",
    "look_at_home",
    "made",
    "plan",
    "read_next",
    "read_pixels",
    "read_start",
    "read_stop",
    "readings",
    "repair",
    "run",
    "show",
    "shown_pixels",
    "wants",
    "warm",
]
