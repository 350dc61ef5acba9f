"""Domain certificates in the manners of several registrars, none a copy of one."""

from random import Random

from tests.papers import marks, seals
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink
from tests.papers.paper import Paper
from tests.papers.people import TODAY
from tests.papers.registrations import Domain, day, domain, rows

KIND = "domain-certificate"


def framed(rng: Random, of: Domain | None = None) -> Paper:
    """Draw an ornate certificate with centred rows, in two languages."""
    of = of or domain(rng)
    page = Drawing((1654, 1170), "#fdfcf7")
    marks.waves(page, (rng.choice(["#e3ebf5", "#f3e9d2"]),), rng, 16)
    marks.border(page, rng.choice(["#b8923a", "#2f6aa5", "#8a2d2d"]), rng, 34)
    page.centred((827, 120), rng.choice(TITLES), Ink("song-bold", 66, "#1d2f52", 0.15))
    page.centred((827, 215), "Domain Name Registration Certificate", Ink("song", 34, "#555555"))
    y = 340.0
    for label, value, field in rows(of, rng):
        page.write((300, y), label + "：", Ink("hei-bold", 34, "#333333"))
        y = page.paragraph((620, y), value, Ink("song", 36), 800, field) + 26
    told = "兹证明以上域名已在本注册商的系统中登记（样例）。"
    page.write((300, y + 20), told, Ink("song", 26, "#555555"))
    return _sealed(page, of, (1290, 960), rng, "domain-framed")


TITLES = "国际域名注册证书", "域名注册证书", "国家顶级域名注册证书", "域名证书"


def _sealed(page: Drawing, of: Domain, at: tuple[int, int], rng: Random, layout: str) -> Paper:
    seal = seals.round_seal(of.registrar, "域名专用章", 240, rng)
    seals.seal_at(page, at, seal, of.registrar)
    marks.watermark(page, rng)
    return page.finish(KIND, layout)


def table(rng: Random, of: Domain | None = None) -> Paper:
    """Draw a plain A4 page with a table."""
    of = of or domain(rng)
    page = Drawing((1240, 1754))
    page.write((110, 90), of.registrar, Ink("hei-bold", 30, "#0f6cbd"))
    page.draw.line((110, 150, 1130, 150), fill="#0f6cbd", width=4)
    page.centred((620, 250), rng.choice(TITLES), Ink("hei-bold", 54))
    ink = Ink(rng.choice(["hei", "song"]), 30)
    y = 420.0
    for label, value, field in rows(of, rng):
        page.write((140, y + 22), label, Ink(ink.face, 30, "#555555"))
        bottom = page.paragraph((480, y + 22), value, ink, 610, field) + 18
        page.draw.rectangle((110, y, 1130, bottom), outline="#999999", width=2)
        page.draw.line((450, y, 450, bottom), fill="#999999", width=2)
        y = bottom
    page.write((110, y + 40), "本证书仅证明域名的注册状态，打印有效。", Ink("hei", 24, "#777777"))
    page.write((800, y + 170), day(TODAY, rng), ink)
    return _sealed(page, of, (930, int(y) + 170), rng, "domain-table")


def banner(rng: Random, of: Domain | None = None) -> Paper:
    """Draw a modern certificate: a coloured banner, the domain in large letters."""
    of = of or domain(rng)
    page = Drawing((1600, 1100), "#ffffff")
    colour = rng.choice(["#1664ff", "#ff6a00", "#006eff", "#c7000b", "#12875a"])
    page.draw.rectangle((0, 0, 1600, 250), fill=colour)
    page.write((90, 70), rng.choice(TITLES), Ink("hei-bold", 60, "#ffffff", 0.1))
    page.write((90, 160), "DOMAIN CERTIFICATE", Ink("hei-light", 32, "#ffffff", 0.2))
    listed = rows(of, rng)
    page.centred((800, 310), of.name, Ink("hei-bold", 68, colour), "domain")
    y = 460.0
    for label, value, field in listed[1:]:
        page.write((160, y), label, Ink("hei", 32, "#8a8f99"))
        y = page.paragraph((480, y), value, Ink("hei", 34, "#1f2329"), 940, field) + 30
    marks.qr(page, f"https://whois.example.cn/{of.name}", (120, 850), 180)
    return _sealed(page, of, (1360, 930), rng, "domain-banner")


def prose(rng: Random, of: Domain | None = None) -> Paper:
    """Draw a certificate that tells everything in sentences."""
    of = of or domain(rng)
    page = Drawing((1754, 1240), "#f7fbff")
    marks.border(page, "#38618f", rng, 40)
    page.centred((877, 160), rng.choice(TITLES), Ink("xiaowei", 80, "#23395b", 0.2))
    ink = Ink(rng.choice(["kai", "song"]), 44)
    page.centred((877, 330), "兹证明", ink)
    page.centred((877, 410), of.holder, Ink(ink.face, 50, "#000000"), "holder")
    page.centred((877, 510), "为下列域名的合法注册人", ink)
    page.centred((877, 600), of.name, Ink("hei-bold", 58, "#9c2b2b"), "domain")
    since, until = day(of.since, rng), day(of.until, rng)
    right = page.write((340, 740), "注册日期：", Ink("hei", 34))
    page.write((right, 740), since, Ink("hei", 34), "registered")
    right = page.write((950, 740), "到期日期：", Ink("hei", 34))
    page.write((right, 740), until, Ink("hei", 34), "expires")
    right = page.write((340, 840), "注册商：", Ink("hei", 34))
    page.write((right, 840), of.registrar, Ink("hei", 34), "registrar")
    return _sealed(page, of, (1390, 960), rng, "domain-prose")
