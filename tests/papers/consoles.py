"""Screenshots of a registrar's console that show a domain's real-name state."""

from random import Random

from tests.papers import marks
from tests.papers.domains import KIND
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink
from tests.papers.paper import Paper
from tests.papers.registrations import Domain, domain, rows

STATES = "已实名认证", "域名实名认证成功", "实名认证通过", "认证成功"
MENU = (
    "域名列表",
    "信息模板",
    "实名认证",
    "域名转入",
    "批量操作",
    "邮箱验证",
    "操作日志",
    "域名监控",
)
TYPES = "企业", "个人"


def _listed(of: Domain, rng: Random) -> list[tuple[str, str, str]]:
    kind = "企业" if "公司" in of.holder else "个人"
    state = rng.choice(STATES)
    return [
        *rows(of, rng),
        (rng.choice(["所有者类型", "持有者类型"]), kind, ""),
        (rng.choice(["实名认证状态", "认证状态", "实名状态"]), state, "real_name_state"),
    ]


def desktop(rng: Random, of: Domain | None = None) -> Paper:
    """Draw a wide window with a menu, bread crumbs and a card of details."""
    of = of or domain(rng)
    page = Drawing(rng.choice([(1440, 900), (1920, 1080), (1366, 768)]), "#f2f3f5")
    wide, high = page.size
    accent = rng.choice(["#1664ff", "#ff6a00", "#006eff", "#c7000b"])
    is_dark = rng.random() < 0.5
    page.draw.rectangle((0, 0, wide, 50), fill="#1f2329" if is_dark else "#ffffff")
    bar = "#ffffff" if is_dark else "#1f2329"
    page.write((24, 14), "示例云", Ink("hei-bold", 22, accent))
    page.write((130, 17), "控制台", Ink("hei", 16, bar))
    page.write((wide - 260, 17), "费用　工单　备案　样例账号", Ink("hei", 15, bar))
    page.draw.rectangle((0, 50, 200, high), fill="#ffffff")
    chosen = rng.randrange(len(MENU))
    for number, entry in enumerate(MENU):
        y = 80 + number * 44
        colour = accent if number == chosen else "#4e5969"
        page.write((32, y), entry, Ink("hei", 16, colour))
    page.write((232, 70), "域名服务 / 域名列表 / 域名管理", Ink("hei", 14, "#86909c"))
    page.write((232, 100), of.name, Ink("hei-bold", 24, "#1f2329"), "domain")
    page.draw.rectangle((224, 150, wide - 24, high - 60), fill="#ffffff", outline="#e5e6eb")
    page.write((250, 168), "基本信息", Ink("hei-bold", 18, "#1f2329"))
    size = rng.choice([16, 17, 18])
    for number, (label, value, field) in enumerate(_listed(of, rng)):
        column = number % 2 if wide > 1400 else 0
        row = number // 2 if wide > 1400 else number
        x, y = 250 + column * (wide - 300) // 2, 222 + row * 52
        right = page.write((x, y), label + rng.choice(["", "："]), Ink("hei", size, "#86909c"))
        end = page.write((max(right + 12, x + 150), y), value, Ink("hei", size, "#1f2329"), field)
        if field == "domain":
            page.write((end + 14, y), "复制", Ink("hei", 14, accent))
    marks.watermark(page, rng, 22)
    return page.finish(KIND, "console-desktop")


def phone(rng: Random, of: Domain | None = None) -> Paper:
    """Draw a tall screen of a phone with one row below the other."""
    of = of or domain(rng)
    page = Drawing(rng.choice([(1080, 2340), (1170, 2532), (1080, 2400)]), "#f4f5f7")
    wide = page.size[0]
    accent = rng.choice(["#1664ff", "#ff6a00", "#006eff"])
    page.write((70, 44), f"{rng.randrange(7, 23)}:{rng.randrange(10, 60)}", Ink("hei-bold", 38))
    page.write((wide - 220, 44), f"5G  {rng.randrange(20, 99)}%", Ink("hei", 34))
    page.centred((wide / 2, 140), "域名详情", Ink("hei-bold", 48))
    page.write((60, 136), "‹", Ink("hei", 56))
    page.draw.rounded_rectangle((40, 260, wide - 40, 480), 24, fill=accent)
    page.write((90, 310), of.name, Ink("hei-bold", 56, "#ffffff"), "domain")
    page.write((90, 396), "状态：正常", Ink("hei", 36, "#ffffff"))
    listed = _listed(of, rng)[1:]
    page.draw.rounded_rectangle((40, 520, wide - 40, 560 + len(listed) * 170), 24, fill="#ffffff")
    y = 560.0
    for label, value, field in listed:
        page.write((90, y), label, Ink("hei", 36, "#86909c"))
        page.write((90, y + 58), value, Ink("hei", 42, "#1f2329"), field)
        page.draw.line((90, y + 132, wide - 90, y + 132), fill="#eceef1", width=2)
        y += 168
    marks.watermark(page, rng, 22)
    return page.finish(KIND, "console-phone")
