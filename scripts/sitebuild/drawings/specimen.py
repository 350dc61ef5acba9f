"""The finding shown on the home page: an excerpt of a filled form, with the fault boxed.

The number is the worked example of the national standard GB 11643 with its last character
changed, so that its check digit is wrong and it belongs to nobody. The words are the rule's own.
"""

from beiancheck.rules import RULES
from beiancheck.text import Language, Text
from sitebuild.drawings.marks import mark
from sitebuild.drawings.svg import element, frame, html, path, rect, text

RULE = "resident-id-wrong"
NUMBER = "11010519491231002"
WRONG = "1"
ROWS = (
    ("主办者名称", "示例（北京）科技有限公司"),
    ("法定代表人", "张示例"),
    ("证件类型", "居民身份证"),
)
TITLE = Text(
    zh="登记表摘录，证件号码的最后一位被红框圈出。",
    en="Excerpt of a filled form; the last digit of the ID number stands in a red box.",
)
TAG = Text(zh="校验码不对", en="wrong check digit")
CAPTION = Text(
    zh="自查的一条结果，查的是您填的表。公司、人名与号码均为示例。",
    en="One finding of the check, from what was typed. Company, name and number are invented.",
)


def specimen(language: Language) -> str:
    """Give the figure: excerpt, finding, caption."""
    alternative = TITLE.of(language)
    picture = frame(500, 300, alternative, sheet(), box(language), css="crop")
    rule = next(rule for rule in RULES if rule.id == RULE)
    # Markdown loses count of nested blocks that share a line.
    return "\n".join(
        (
            '<figure class="finding-card">',
            f'<div class="finding-card__body">\n{picture}\n</div>',
            '<div class="finding-card__words">',
            f"<p>{mark(rule.verdict.severity.value, language)}</p>",
            f"<p><b>{html(rule.title, language)}</b></p>",
            f"<p>{html(rule.fix, language)}</p>",
            "</div>",
            f"<figcaption>{html(CAPTION, language)}</figcaption>",
            "</figure>",
        ),
    )


def sheet() -> str:
    """Draw the form with its first rows filled in."""
    parts = [
        rect((0, 0, 500, 300), "c-paper"),
        element("text", "示例", css="c-ghost", transform="translate(318 258) rotate(-14)"),
        text(250, 44, "ICP备案信息登记表", css="c-title", text_anchor="middle"),
        path("M28 66H472M28 112H472M28 158H472M28 204H472M28 272H472M150 66V272", "c-line"),
        path("M28 66V300M472 66V300", "c-line"),
    ]
    for number, (label, value) in enumerate(ROWS):
        y = 95 + 46 * number
        parts += [text(44, y, label, css="c-label"), text(166, y, value)]
    return "".join(parts)


def box(language: Language) -> str:
    """Draw the number with its last character boxed, and the tag above it."""
    width = 100 if language == "zh" else 160
    return "".join(
        (
            text(44, 252, "证件号码", css="c-label"),
            text(166, 254, NUMBER, textLength=204),
            text(388, 254, WRONG, text_anchor="middle"),
            rect((376, 234, 24, 28), "c-halo"),
            rect((376, 234, 24, 28), "c-box"),
            rect((401.5 - width, 208, width, 25), "c-tag"),
            text(
                401.5 - width / 2, 226, html(TAG, language), css="c-tag-text", text_anchor="middle"
            ),
        )
    )
