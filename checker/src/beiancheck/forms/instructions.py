"""备案须知: on one or two pages, what one kind of holder needs to know for a first filing."""

from beiancheck.forms.layout import Column, Form, Line, Part, Point, Points, Section, Table
from beiancheck.forms.steps import afterwards, steps
from beiancheck.forms.traps import traps
from beiancheck.law import HUAWEI, ORDER_33, TENCENT
from beiancheck.provider import Provider
from beiancheck.requirements.listing import Listed, listed
from beiancheck.requirements.notes import notes
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import PERSONS, Kind
from beiancheck.text import Text

TITLE = Text(zh="备案须知：{kind}", en="Filing instructions: {kind}")
LEAD = Text(
    zh="首次办理网站 ICP 备案用。方括号里的数字是依据的编号，列在最后。"
    "各省另有要求的，以省通信管理局为准。",
    en="For a first ICP filing of a website. Numbers in brackets are the sources at the end; "
    "where a province asks for more, its communications administration decides.",
)
WHO = (
    Point(
        Text(
            zh="由主办者住所所在省的通信管理局审核，材料经接入服务商核验后提交。",
            en="The communications administration of the province where the holder is domiciled "
            "reviews the filing; the access provider checks the papers and passes them on.",
        ),
        (ORDER_33.article(3), ORDER_33.article(8)),
    ),
)
STAFF = Point(
    Text(
        zh="主体负责人一般是法定代表人；网站负责人是管理网站的本单位人员，本人做人脸核验。",
        en="The person in charge of the holder is usually the legal representative; the person in "
        "charge of the site is one of your staff and does the face check in person.",
    ),
    (HUAWEI, TENCENT),
)
ONLY_IF = Text(zh="（看情况）{reason}", en="(In some cases) {reason}")
PAPERS = (
    Column(Text(zh="材料", en="Paper"), 25, both=True),
    Column(Text(zh="交什么、几份", en="Hand in"), 25),
    Column(Text(zh="盖章", en="Seal"), 17),
    Column(Text(zh="要点", en="Note"), 33),
)
STEPS = (
    Column(Text(zh="步骤", en="Step"), 72),
    Column(Text(zh="时间", en="Time"), 28),
)
CONTACT = (Column(Text(zh="事项", en="Item"), 22), Column(Text(zh="内容", en="Details"), 78))

Contact = tuple[tuple[Text, Text], ...]
"""What to call, and the answer: the provider's phone, hours, address and so on."""


def instructions(kind: Kind, provider: Provider, contact: Contact) -> Form:
    """Lay out the instructions for a kind of holder."""
    person = kind in PERSONS
    order = tuple(steps(provider.practice))
    told = tuple(Point(note.text, note.cites) for note in notes(kind))
    papers = tuple(_paper(row) for row in listed(kind, Filing.FIRST, None, provider))
    return Form(
        id=f"filing-instructions-{kind.value}",
        title=Text(
            zh=TITLE.fill("zh", {"kind": kind.label}), en=TITLE.fill("en", {"kind": kind.label})
        ),
        lead=LEAD,
        is_handed_in=False,
        sections=(
            _section("谁来办", "Who", Points((*WHO, *(() if person else (STAFF,)), *told))),
            _section("要交的材料", "Papers to hand in", Table(PAPERS, papers)),
            _section("填表容易错的地方", "Common faults", Points(tuple(traps(is_person=person)))),
            _section("步骤和时间", "Steps and times", Table(STEPS, order)),
            _section("拿到编号以后", "Afterwards", Points(tuple(afterwards(is_person=person)))),
            _section("找谁问", "Whom to call", Table(CONTACT, tuple(map(Line, contact)))),
        ),
    )


def _section(zh: str, en: str, *parts: Part) -> Section:
    return Section(title=Text(zh=zh, en=en), parts=parts)


def _paper(row: Listed) -> Line:
    name = row.papers[0].label if len(row.papers) == 1 else row.title
    return Line((name, row.what, row.seal, _note(row)), row.cites)


def _note(row: Listed) -> Text:
    is_conditional = bool(set(row.when) - {"type"})
    why = {lang: row.reason.of(lang) for lang in ("zh", "en")}
    if is_conditional:
        why = {lang: ONLY_IF.fill(lang, {"reason": row.reason}) for lang in ("zh", "en")}
    more = [row.note] if row.note else []
    zh = "。".join([why["zh"], row.photo.zh, *(note.zh.rstrip("。") for note in more)])
    en = ". ".join([why["en"], row.photo.en, *(note.en.rstrip(".") for note in more)])
    return Text(zh=f"{zh}。", en=f"{en}.")
