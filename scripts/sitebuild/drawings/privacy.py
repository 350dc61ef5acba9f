"""The privacy drawing: a device with everything in it, and a cut wire to the network."""

from beiancheck.text import Language, Text
from sitebuild.drawings.svg import circle, frame, html, path, rect, text

TITLE = Text(
    zh="示意图：表单和照片、核对、结果都在您的手机或电脑里，通往网络的线是断开的。",
    en="Form and photos, check and result are all inside your phone or computer; "
    "the wire to the network is cut.",
)
DEVICE = Text(zh="您的手机或电脑", en="Your phone or computer")
INPUT = Text(zh="表单、照片", en="form, photos")
CHECK = Text(zh="核对", en="check")
RESULT = Text(zh="结果", en="result")
NETWORK = Text(zh="网络", en="network")


def privacy(language: Language) -> str:
    """Draw where the visitor's papers stay."""
    alternative = TITLE.of(language)
    drawing = frame(520, 134, alternative, device(language), wire(language))
    return f"<figure>\n{drawing}\n</figure>"


def device(language: Language) -> str:
    """Draw the device and what happens in it."""
    return "".join(
        (
            rect((1, 1, 340, 128), "d-sheet", rx=3),
            text(18, 27, html(DEVICE, language), font_size=16),
            rect((24, 44, 66, 44), "d-ink"),
            path("M32 56h22M32 65h26M32 74h22", "d-edge"),
            circle(75, 72, 7, "d-ink"),
            arrow(102),
            rect((148, 44, 54, 44), "d-ink"),
            path("m160 66 10 10 18-20", "d-ink"),
            arrow(214),
            rect((262, 38, 44, 54), "d-ink"),
            path("M270 51h28M270 61h28M270 71h18", "d-edge"),
            label(57, INPUT, language),
            label(175, CHECK, language),
            label(284, RESULT, language),
        )
    )


def wire(language: Language) -> str:
    """Draw the cut wire and the network beyond it."""
    globe = "M440 66h54M467 39c-15 15-15 39 0 54M467 39c15 15 15 39 0 54"
    return "".join(
        (
            path("M341 66h44M418 66h22", "d-edge"),
            path("m384 78 9-24M410 78l9-24", "d-ink"),
            circle(467, 66, 27, "d-edge"),
            path(globe, "d-edge"),
            label(467, NETWORK, language),
        )
    )


def arrow(x: int) -> str:
    """Draw an arrow to the right."""
    return path(f"M{x} 66h34m-8-6 8 6-8 6", "d-ink")


def label(x: int, words: Text, language: Language) -> str:
    """Write a centred label below a drawing."""
    return text(x, 116, html(words, language), font_size=15, text_anchor="middle")
