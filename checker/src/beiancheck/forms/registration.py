"""ICP备案信息登记表: every field of the submission, in the order of the filing form."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from beiancheck import shape
from beiancheck.forms.declaration import DECLARATION
from beiancheck.forms.layout import Box, Entries, Entry, Form, Grid, Part, Section
from beiancheck.law import INSPUR, ORDER_33, PROVIDER_FORM_2023
from beiancheck.requirements.fields import rows_for
from beiancheck.shape import Field
from beiancheck.terms.filings import Filing
from beiancheck.text import Text

FIRST = (
    *("filing", "changes", "province", "holder.region", "kind"),
    *("holder.certificate", "holder.number"),
)
"""What the filing form asks before the holder's name; everything else keeps the schema's order."""
BESIDE = {
    "manager_is_legal_representative": "manager",
    "services.same_manager": "services.manager",
}
"""Questions about a person stand with the person."""
LEFT_OUT = frozenset({"statements"})
"""What only the checker asks: a holder's doubts are not for the provider's file."""
MOST_BOXES = 30
LINES = {"files": 8, "services.domains": 3, "services.approvals": 2}
ROOM = {"holder.remark": 2, "services.remark": 2, "services.app.public_key": 2}
YES_NO = (Box("true", Text(zh="是", en="Yes")), Box("false", Text(zh="否", en="No")))
EXAMPLE = Text(zh="如 {option}", en="For example {option}")
NOTES = {
    "services": Text(
        zh="一个网站或 App 填一份；有几个，本部分就复印几份。",
        en="One sheet for each website or app; copy this part as often as you need.",
    ),
    "services.access": Text(
        zh="不清楚的向接入服务商索取，或留空由其填写。",
        en="Ask the access provider for what you do not know, or leave it blank for them.",
    ),
    "services.app": Text(zh="只有 App 填写。", en="For apps only."),
    "files": Text(zh="随表交的材料，一份一行。", en="The papers that come with it, one a line."),
}


def registration(tree: tuple[Field, ...] | None = None) -> Form:
    """Lay out the form for the fields of a submission."""
    return Form(
        id="registration-form",
        title=Text(zh="ICP备案信息登记表", en="ICP Filing Registration Form"),
        lead=Text(
            zh="用蓝色或黑色笔填写，或在电脑上填好打印；不涂改。方框里打钩。"
            "带 * 的，首次备案涉及时必填。顺序与备案系统大体一致，可以从上到下照着录入。",
            en="Use a blue or black pen, or type and print; nothing crossed out. Tick the boxes. "
            "What has a * must be filled in for a first filing where it applies. The order is "
            "that of most filing systems, so it can be typed over from top to bottom.",
        ),
        sections=(*_sections(shape.tree() if tree is None else tree), DECLARATION),
        cites=(ORDER_33.article(7), PROVIDER_FORM_2023, INSPUR),
        repeats="services",
    )


def _sections(tree: tuple[Field, ...]) -> Iterator[Section]:
    groups = [field for field in tree if field.fields and field.path not in LEFT_OUT]
    loose = [field for field in tree if not field.fields and field.path not in BESIDE]
    # The sheets stand behind what is said once, so that they can be copied.
    for group in sorted(groups, key=_has_sheets):
        fields = (*(loose if group is groups[0] else ()), *_beside(group, tree), *group.fields)
        if _has_sheets(group):
            yield from _sheet(group, fields)
        else:
            yield _section(group, (group,) if group.value == "list" else fields)


def _has_sheets(group: Field) -> bool:
    return group.value == "list" and any(field.value == "group" for field in group.fields)


def _sheet(group: Field, fields: tuple[Field, ...]) -> Iterator[Section]:
    own = [field for field in fields if field.value != "group" and field.path not in BESIDE]
    yield _section(group, own, opens_page=True)
    for inner in fields:
        if inner.value == "group":
            yield _section(inner, (*_beside(inner, fields), *inner.fields))


def _beside(group: Field, fields: tuple[Field, ...]) -> Iterator[Field]:
    return (field for field in fields if BESIDE.get(field.path) == group.path)


def _section(group: Field, fields: Iterable[Field], *, opens_page: bool = False) -> Section:
    # Python's sort is stable: what FIRST does not name keeps its order, behind what it names.
    ordered = sorted(fields, key=lambda field: [*FIRST, field.path].index(field.path))
    runs = groupby(ordered, key=lambda field: field.value == "list")
    parts = tuple(part for is_list, run in runs for part in _parts(run, is_list=is_list))
    note = NOTES.get(group.path)
    return Section(title=group.label, parts=parts, note=note, opens_page=opens_page)


def _parts(run: Iterator[Field], *, is_list: bool) -> Iterator[Part]:
    if not is_list:
        yield Entries(tuple(_entry(field) for field in run))
        return
    for field in run:
        yield Grid(
            path=field.path,
            label=field.label,
            # What a person confirmed is kept by the checker; a line has no room for a list.
            columns=tuple(
                _entry(inner, in_grid=True) for inner in field.fields if inner.value != "list"
            ),
            lines=LINES.get(field.path, 3),
        )


def _entry(field: Field, *, in_grid: bool = False) -> Entry:
    boxes = () if in_grid else _boxes(field)
    hint = field.hint
    if hint is None and field.options and not boxes:
        hint = Text(
            zh=EXAMPLE.fill("zh", {"option": field.options[0].label}),
            en=EXAMPLE.fill("en", {"option": field.options[0].label.zh}),
        )
    return Entry(
        label=field.label,
        path=field.path,
        hint=hint,
        boxes=boxes,
        takes_several=bool(boxes) and field.value == "choices",
        is_required=any(Filing.FIRST in row.when.filings for row in rows_for(field.path)),
        lines=ROOM.get(field.path, 1),
    )


def _boxes(field: Field) -> tuple[Box, ...]:
    if field.value == "yes-no":
        return YES_NO
    if len(field.options) > MOST_BOXES:
        return ()
    return tuple(Box(option.value, option.label) for option in field.options)
