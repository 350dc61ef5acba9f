"""The verification sheet as another provider lays it out."""

from random import Random

from tests.papers import marks, seals
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink
from tests.papers.letters import Matter, matter
from tests.papers.paper import Paper
from tests.papers.people import TODAY
from tests.papers.sheets import signing, told


def other_sheet(rng: Random, about: Matter | None = None, lacking: str = "") -> Paper:
    """Draw the verification sheet of another provider: everything in one table."""
    about = about or matter(rng)
    page = Drawing((1240, 1754))
    ink = Ink(rng.choice(["song", "hei"]), 28)
    page.centred((620, 90), "网站备案信息真实性核验单", Ink("song-bold", 48))
    rows: list[tuple[str, str, str]] = [
        ("主办者", about.body.name, "name"),
        ("证件号码", about.body.code, "code"),
        ("网站负责人", about.person.name, "person"),
        ("负责人证件号码", about.person.number, "number"),
        ("域名", about.domain, "domain"),
        ("主体信息核验", "证件原件与复印件一致　√是　□否", ""),
        ("联系方式核验", "手机　√接通　□未接通　　座机　□接通　√未填报", ""),
        ("网站信息核验", "名称规范　√是　□否　　域名归属　√一致　□不一致", ""),
        ("接入信息核验", "接入地点　样例机房　　IP地址　36.112.0.10", ""),
        ("核验结论", "经核验，上述信息真实、准确、完整。核验人：核样例", ""),
    ]
    y = 220.0
    for label, value, field in rows:
        page.write((110, y + 26), label, Ink(ink.face, 26))
        bottom = max(y + 90, page.paragraph((390, y + 26), value, ink, 740, field) + 20)
        page.draw.rectangle((90, y, 1150, bottom), outline="#222222", width=2)
        page.draw.line((370, y, 370, bottom), fill="#222222", width=2)
        y = bottom
    vow = "主办者承诺：以上信息由本主办者如实提供，如有虚假，愿意承担由此产生的后果。"
    y = page.paragraph((110, y + 40), vow, ink, 1020) + 40
    page.write((110, y), "网站负责人签字：", ink)
    page.write((110, y + 110), "主办者公章：", ink)
    page.write((740, y + 110), "日期：", ink)
    if lacking != "signed":
        signing(page, (480, y - 50), about.person.name, rng)
    if lacking != "sealed":
        seal = seals.round_seal(about.body.name, "", 250, rng)
        seals.seal_at(page, (430, y + 130), seal, about.body.name)
    if lacking != "dated":
        page.write((830, y + 110), f"{TODAY.year}年{TODAY.month}月{TODAY.day}日", ink, "dated")
    marks.watermark(page, rng, 22)
    return page.finish("verification-sheet", "sheet-other", **told(lacking))
