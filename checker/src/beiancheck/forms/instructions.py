"""备案须知: on one or two pages, what one kind of holder needs to know for a first filing."""

from beiancheck.forms.layout import Column, Form, Line, Part, Point, Points, Prose, Section, Table
from beiancheck.forms.steps import afterwards, steps
from beiancheck.forms.traps import traps
from beiancheck.law import HUAWEI, ORDER_33, TENCENT
from beiancheck.provider import Provider
from beiancheck.requirements.listing import Listed, listed
from beiancheck.requirements.notes import notes
from beiancheck.terms.filings import Filing, ServiceType
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
PROVINCES = Text(
    zh="省级要求：各省另要的材料和写法，见本站材料清单中这类主办者的页面，每条都有来源和日期。",
    en="Provinces: what yours asks besides is on this site's page of papers for your kind of "
    "holder, each row with its source and date.",
)
ALWAYS = Text(zh="{reason}", en="{reason}")
ALL = Text(zh="除“要点”里另有说明的，都是{photo}。", en="Unless the note says otherwise: {photo}.")
PAPERS = (
    Column(Text(zh="材料", en="Paper"), 24, both=True),
    Column(Text(zh="交什么、几份", en="Hand in"), 23),
    Column(Text(zh="盖章", en="Seal"), 17),
    Column(Text(zh="要点", en="Note"), 36),
)
STEPS = (
    Column(Text(zh="步骤", en="Step"), 72),
    Column(Text(zh="时间", en="Time"), 28),
)


def instructions(kind: Kind, provider: Provider, contact: tuple[Text, ...]) -> Form:
    """Lay out the instructions for a kind of holder; ``contact`` says how to reach the provider."""
    person = kind in PERSONS
    order = tuple(steps(provider.practice))
    told = tuple(Point(note.text, note.cites) for note in notes(kind))
    rows = [row for row in listed(kind, Filing.FIRST, None, provider) if _of_websites(row)]
    photos = [row.photo for row in rows]
    usual = max(photos, key=photos.count)
    papers = (
        Prose(Text(zh=ALL.fill("zh", {"photo": usual}), en=ALL.fill("en", {"photo": usual}))),
        Table(PAPERS, tuple(_paper(row, usual) for row in rows)),
        Prose(PROVINCES),
    )
    return Form(
        id=f"filing-instructions-{kind.value}",
        title=Text(
            zh=TITLE.fill("zh", {"kind": kind.label}), en=TITLE.fill("en", {"kind": kind.label})
        ),
        lead=LEAD,
        is_handed_in=False,
        sections=(
            _section("谁来办", "Who", Points((*WHO, *(() if person else (STAFF,)), *told))),
            _section("要交的材料", "Papers to hand in", *papers),
            _section("填表容易错的地方", "Common faults", Points(tuple(traps(is_person=person)))),
            _section("步骤和时间", "Steps and times", Table(STEPS, order)),
            _section("拿到编号以后", "Afterwards", Points(tuple(afterwards(is_person=person)))),
            _section("找谁问", "Whom to call", Points(tuple(map(Point, contact)))),
        ),
    )


def _section(zh: str, en: str, *parts: Part) -> Section:
    return Section(title=Text(zh=zh, en=en), parts=parts)


def _of_websites(row: Listed) -> bool:
    return ServiceType.WEBSITE in row.when["type"]


def _paper(row: Listed, usual: Text) -> Line:
    name = row.papers[0].label if len(row.papers) == 1 else row.title
    return Line((name, row.what, row.seal, _note(row, usual)), row.cites)


def _note(row: Listed, usual: Text) -> Text:
    why = ONLY_IF if set(row.when) - {"type"} else ALWAYS
    more = [said for said in (row.photo, row.note) if said and said != usual]
    zh = "。".join([why.fill("zh", {"reason": row.reason}), *(said.zh for said in more)])
    en = ". ".join([why.fill("en", {"reason": row.reason}), *(said.en for said in more)])
    return Text(zh=f"{zh.rstrip('。')}。", en=f"{en.rstrip('.')}.")
