"""Domains that were never registered, and what a certificate tells of one."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.papers.bodies import body
from tests.papers.people import TODAY, person
from tests.papers.words import words

Row = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Domain:
    """A domain that was never registered, with holder and registrar."""

    name: str
    holder: str
    registrar: str
    since: date
    until: date


def domain(rng: Random, holder: str = "") -> Domain:
    """Invent a domain."""
    who = body("enterprise", rng).name if rng.random() < 0.7 else person(rng).name
    ending = rng.choice(["cn", "com", "com.cn", "net", "top", "xyz", "中国", "site"])
    word = rng.choice(words("latin"))
    middle = rng.choice(["", "-", ""]) + rng.choice(
        ["shili", "yangli", "specimen", "demo", "shili", "10o"]
    )
    since = TODAY - timedelta(days=rng.randrange(60, 4000))
    return Domain(
        name=f"{word}{middle}.{ending}" if ending != "中国" else "示例样例网.中国",
        holder=holder or who,
        registrar=rng.choice(words("registrars")),
        since=since,
        until=date(rng.randrange(2027, 2035), since.month, min(since.day, 28)),
    )


def day(when: date, rng: Random) -> str:
    """Write a date as registrars do."""
    ways = (
        f"{when.year}年{when.month:02}月{when.day:02}日",
        when.isoformat(),
        f"{when.isoformat()} {rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}",
        f"{when:%Y/%m/%d}",
        f"{when.year} 年 {when.month} 月 {when.day} 日",
    )
    return rng.choice(ways)


def rows(of: Domain, rng: Random) -> list[Row]:
    """Return label, value and field of what a certificate tells."""
    holder = rng.choice(["域名所有者", "域名注册人", "域名持有者", "注册者", "域名注册所有人"])
    ends = rng.choice(["到期时间", "到期日期", "域名到期时间", "有效期至"])
    return [
        (rng.choice(["域名", "域名名称", "注册域名"]), of.name, "domain"),
        (holder, of.holder, "holder"),
        (rng.choice(["注册时间", "注册日期", "域名注册时间"]), day(of.since, rng), "registered"),
        (ends, day(of.until, rng), "expires"),
        (rng.choice(["注册商", "域名注册商", "注册服务机构"]), of.registrar, "registrar"),
    ]
