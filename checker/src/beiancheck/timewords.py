"""The words of the timeline: dates, who acts, and how long a paper lasts."""

from calendar import day_abbr, month_name
from datetime import date
from typing import Final

from beiancheck.margins import Lasts
from beiancheck.step import Acts
from beiancheck.text import Language, Text

WEEKDAYS: Final = "一二三四五六日"
WHO: Final = {
    Acts.YOU: Text(zh="您", en="You"),
    Acts.PROVIDER: Text(zh="服务商", en="Provider"),
    Acts.ADMINISTRATION: Text(zh="通信管理局", en="Administration"),
}
ANSWERED: Final = Text(
    zh="{start}交，通信管理局最迟{answer}答复",
    en="Hand in on {start}: answer by {answer}",
)
STARTED: Final = Text(zh="{start}申请", en="Ask on {start}")
FIRST_TIME: Final = Text(
    zh="按材料齐全、一次通过算。退回修改的，20 个工作日从头起算（我们的理解）。",
    en="If the papers are complete and pass at the first try. After a return the 20 working days "
    "begin anew (our reading).",
)
UNSTATED: Final = Text(
    zh="注销要审多久，我们看到的法规和文件没有写。",
    en="No source we have seen says how long a cancellation takes.",
)
CALENDAR_LACKS: Final = Text(
    zh="{year} 年的放假通知还没有收进来，从这一年起只除去周末。标“暂定”的日子，通知公布后会变。",
    en="We do not have the holidays of {year} yet: from that year on only weekends are left out. "
    "Days marked “not certain yet” may move.",
)
CODE_GOES_TO: Final = Text(zh="验证码发给{who}", en="The code goes to {who}")
LASTS: Final = {
    Lasts.EXPIRED: Text(zh="已经过期，续好再交", en="Has run out; renew it first"),
    Lasts.BEFORE: Text(
        zh="交材料以前就到期，续好再交", en="Runs out before you hand in; renew it first"
    ),
    Lasts.DURING: Text(
        zh="审核可能还没结束就到期，先续再交",
        en="May run out before the review ends; renew it first",
    ),
    Lasts.SHORT: Text(
        zh="交的时候剩下不到 {months} 个月，先问服务商能不能办",
        en="Less than {months} months left when you hand in; ask the provider whether it will do",
    ),
    Lasts.ENOUGH: Text(zh="审核结束时还有效", en="Still valid when the review ends"),
    Lasts.LONG_TERM: Text(zh="长期，不用续", en="No end date"),
}


def worded(day: date, language: Language, *, with_year: bool) -> str:
    """Write 9月16日 or 16 September, with the year if asked."""
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日" if with_year else f"{day.month}月{day.day}日"
    return f"{day.day} {month_name[day.month]}" + (f" {day.year}" if with_year else "")


def weekday(day: date, language: Language) -> str:
    """Write 周三 or Wed."""
    return f"周{WEEKDAYS[day.weekday()]}" if language == "zh" else day_abbr[day.weekday()]
