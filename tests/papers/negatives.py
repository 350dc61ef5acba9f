"""What people hand in by mistake: photos, receipts, other cards, chats, empty pages."""

from random import Random

from PIL import Image, ImageFilter

from tests.papers import marks, numbers
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink
from tests.papers.identity import CARD
from tests.papers.paper import Paper
from tests.papers.people import person

KIND = "none"


def _mottled(size: tuple[int, int], grain: int, rng: Random) -> Image.Image:
    small = (max(2, size[0] // grain), max(2, size[1] // grain))
    noise = Image.frombytes("RGB", small, rng.randbytes(small[0] * small[1] * 3))
    return noise.resize(size, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(grain / 4))


def photo(rng: Random) -> Paper:
    """Draw something like a holiday photo: sky, hills, blobs."""
    page = Drawing((1600, 1200), rng.choice(["#8fb7e3", "#d7c4a3", "#5a6472"]))
    for _ in range(14):
        x, y, r = rng.randrange(1600), rng.randrange(300, 1200), rng.randrange(60, 420)
        colour = f"#{rng.randrange(40, 200):02x}{rng.randrange(60, 200):02x}{rng.randrange(90):02x}"
        page.draw.ellipse((x - r, y - r // 2, x + r, y + r), fill=colour)
    picture = page.under.filter(ImageFilter.GaussianBlur(6))
    page.under.paste(Image.blend(picture, _mottled(page.size, 9, rng), 0.25))
    marks.watermark(page, rng, 26)
    return page.finish(KIND, "photo")


def receipt(rng: Random) -> Paper:
    """Draw a till receipt."""
    page = Drawing((620, 1400), "#fbfbf8")
    page.centred((310, 50), "样例便利店", Ink("hei-bold", 40))
    page.write((40, 130), f"单号：{rng.randrange(10**11, 10**12)}", Ink("hei", 24))
    total, y = 0.0, 200.0
    for goods in rng.sample(
        ["矿泉水", "面包", "酸奶", "苹果", "纸巾", "牙膏", "方便面", "咖啡"], 6
    ):
        price = rng.randrange(200, 4000) / 100
        total += price
        page.write((40, y), goods, Ink("hei", 28))
        page.write((440, y), f"{price:.2f}", Ink("hei", 28))
        y += 60
    page.write((40, y + 30), f"合计：￥{total:.2f}", Ink("hei-bold", 34))
    page.write((40, y + 120), "谢谢惠顾，欢迎再来", Ink("hei", 26))
    marks.watermark(page, rng, 26)
    return page.finish(KIND, "receipt")


def driving_licence(rng: Random) -> Paper:
    """Draw a driving licence: a card with a portrait and an identity number, yet another paper."""
    who = person(rng)
    card = Drawing(CARD, "#f7f7f4")
    marks.waves(card, ("#d9e9d6", "#e6efe2"), rng, 12)
    card.centred((506, 30), "中华人民共和国机动车驾驶证", Ink("song-bold", 44))
    rows = [
        ("证号", who.number),
        ("姓名", who.name),
        ("性别", f"{who.sex}　国籍 中国"),
        ("住址", who.place.address),
        ("出生日期", who.born.isoformat()),
        ("准驾车型", "C1"),
        ("有效期限", f"{who.since.isoformat()} 至 {who.since.year + 6}-01-01"),
    ]
    y = 120.0
    for label, value in rows:
        card.write((50, y), label, Ink("hei", 26))
        y = card.paragraph((200, y), value, Ink("hei", 28), 480) + 18
    marks.portrait(card, (740, 160, 960, 460), rng)
    marks.watermark(card, rng, 26)
    return card.finish(KIND, "driving-licence")


def bank_card(rng: Random) -> Paper:
    """Draw a bank card."""
    card = Drawing(CARD, rng.choice(["#1f4e8c", "#8c1f2f", "#2d6b4f"]))
    card.write((60, 60), "样例银行 SPECIMEN BANK", Ink("hei-bold", 44, "#ffffff"))
    digits = f"{rng.randrange(10**15, 10**16)}"
    number = "  ".join(digits[place : place + 4] for place in range(0, 16, 4))
    card.write((90, 320), number, Ink("hei", 56, "#f0e6c8"))
    card.write((90, 430), "VALID THRU 12/30", Ink("hei", 30, "#ffffff"))
    marks.watermark(card, rng, 40)
    return card.finish(KIND, "bank-card")


def blank(rng: Random) -> Paper:
    """Draw an empty page; it is too empty even for a mark, like a real one."""
    page = Drawing((1240, 1754), rng.choice(["#ffffff", "#f6f4ee", "#ededed"]))
    page.under.paste(Image.blend(page.under, _mottled(page.size, 5, rng), 0.015))
    marks.watermark(page, rng, 5)
    return page.finish(KIND, "blank")


def chat(rng: Random) -> Paper:
    """Draw a screenshot of a chat."""
    page = Drawing((1080, 2340), "#ededed")
    page.centred((540, 120), "样例好友", Ink("hei-bold", 46))
    y = 260
    talk = (
        "明天几点到？",
        "下午三点，老地方见",
        "好的，把材料发我",
        numbers.mobile(rng),
        "收到",
        "[图片]",
        "谢谢",
    )
    for turn, text in enumerate(rng.sample(talk, 6)):
        wide = int(Ink("hei", 42).advance(text)) + 70
        left, colour = (150, "#ffffff") if turn % 2 else (930 - wide, "#95ec69")
        page.draw.rounded_rectangle((left, y, left + wide, y + 110), 18, fill=colour)
        page.write((left + 35, y + 32), text, Ink("hei", 42))
        y += 210
    marks.watermark(page, rng, 22)
    return page.finish(KIND, "chat")


def web_page(rng: Random) -> Paper:
    """Draw a screenshot of a news page."""
    page = Drawing((1440, 900))
    page.draw.rectangle((0, 0, 1440, 80), fill=rng.choice(["#c62828", "#1b5e9e"]))
    page.write((60, 20), "样例新闻网", Ink("hei-bold", 38, "#ffffff"))
    titles = ("示例市今日天气晴", "样例公园举办花展", "示例路改造完工", "样例队赢得比赛")
    y = 140.0
    for title in titles:
        page.write((60, y), title, Ink("hei-bold", 32))
        page.write((60, y + 54), "本报讯（样例记者）这是一段没有内容的示例文字。", Ink("hei", 22))
        y += 150
    marks.watermark(page, rng, 26)
    return page.finish(KIND, "web-page")


ALL = photo, receipt, driving_licence, bank_card, blank, chat, web_page
