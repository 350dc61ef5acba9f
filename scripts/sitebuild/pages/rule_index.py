"""The index of rules: grouped lists that read without JavaScript, and a form that filters them."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from beiancheck import retired
from beiancheck.rule import Rule
from beiancheck.rules import RULES
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import ALL_KINDS, Kind
from beiancheck.text import Language, Text
from beiancheck.verdict import GROUND_WORDS, WORDS, Ground, Severity
from sitebuild import drawings
from sitebuild.pages import retired_rules

GROUPS: dict[str, Text] = {
    "presence": Text(zh="材料是否齐全", en="Is everything there?"),
    "holder": Text(zh="主办者", en="The holder"),
    "person": Text(zh="负责人", en="Persons in charge"),
    "service": Text(zh="网站", en="The service"),
    "domain": Text(zh="域名在谁名下", en="Whose domain it is"),
    "content": Text(zh="服务内容与前置审批", en="Content and approvals"),
    "app": Text(zh="App", en="Apps"),
    "validity": Text(zh="有效期", en="Dates"),
    "agreement": Text(zh="材料与填写是否一致", en="Do the papers say the same?"),
    "filing": Text(zh="类型和订单", en="Type and order"),
    "files": Text(zh="文件", en="Files"),
    "footer": Text(zh="首页底部", en="The foot of the home page"),
}
LEAD = Text(
    zh="共 {count} 条。必须修改只有三种依据：法规条文、备案表自身、本服务商写明的规定；"
    "其余只提醒。",
    en="There are {count}. Only three things make a must-fix: an article of law, the filing form "
    "itself, or this provider's stated rule; everything else is a reminder.",
)
FILTER = Text(zh="筛选", en="Filter")
ANY = Text(zh="不限", en="Any")
KIND = Text(zh="主办者性质", en="Kind of holder")
FILING = Text(zh="备案类型", en="Filing type")
SEVERITY = Text(zh="轻重", en="How grave")
GROUND = Text(zh="依据类别", en="Rests on")
WORDS_IN = Text(zh="含有的字词", en="Words")
STATE = Text(zh="状态", en="State")
IN_USE = Text(zh="在用", en="In use")
LIVING = "living"
RESET = Text(zh="全部显示", en="Show all")
COUNT = Text(zh="显示 {shown} 条，共 {count} 条。", en="Showing {shown} of {count}.")
NONE = Text(
    zh="没有符合这些条件的规则。去掉一两个条件再看。",
    en="No rule meets these conditions. Take one or two away.",
)

Choice = tuple[str, Text]


def group_of(rule: Rule) -> str:
    """Return the package a rule stands in."""
    return rule.look.__module__.split(".")[-2]


def title_of(group: str) -> Text:
    """Name a group; one that has no words yet is named by its package."""
    return GROUPS.get(group) or Text(zh=group, en=group)


def place(rule: Rule) -> int:
    """Tell where a rule's group stands in the order of the index; unnamed ones come last."""
    known = list(GROUPS)
    return known.index(group_of(rule)) if group_of(rule) in GROUPS else len(known)


def body(language: Language) -> Iterator[str]:
    """Give the page's parts."""
    count = str(len(RULES))
    yield LEAD.fill(language, {"count": count})
    yield _form(language)
    # Two groups without words share a place: the group itself keeps them apart.
    ordered = sorted(RULES, key=lambda rule: (place(rule), group_of(rule)))
    for group, rules in groupby(ordered, group_of):
        yield f"## {title_of(group).of(language)} {{#{group}}}"
        yield "<ul data-rules>\n" + "\n".join(_item(rule, language) for rule in rules) + "\n</ul>"
    yield from retired_rules.listing(language)
    yield '<script type="module" src="../assets/site/filters.mjs"></script>'


def _item(rule: Rule, language: Language) -> str:
    marked = {
        # An answer that is not named here rules nothing out.
        "kind": "" if rule.kinds == ALL_KINDS else " ".join(sorted(rule.kinds)),
        "filing": " ".join(sorted(rule.filings)),
        "severity": rule.verdict.severity,
        "ground": rule.verdict.ground,
        "words": " ".join((rule.id, *rule.causes)),
        "state": LIVING,
    }
    data = "".join(f' data-{name}="{value}"' for name, value in marked.items() if value)
    mark = drawings.mark(rule.verdict.severity.value, language)
    title = escape(rule.title.of(language))
    return f'<li{data}>{mark} <a href="{rule.id}/">{title}</a></li>'


def _form(language: Language) -> str:
    gone = retired.rules()
    count = str(len(RULES) + len(gone))
    states = [(LIVING, IN_USE), (retired_rules.ID, retired_rules.GROUP)] if gone else []
    fields = "\n".join(
        _select(name, label, choices, language)
        for name, label, choices in (
            ("kind", KIND, [(kind.value, kind.label) for kind in Kind]),
            ("filing", FILING, [(one.value, one.label) for one in _filings()]),
            ("severity", SEVERITY, [(one.value, WORDS[one]) for one in Severity]),
            ("ground", GROUND, [(one.value, GROUND_WORDS[one]) for one in _grounds()]),
            ("state", STATE, states),
        )
        if choices
    )
    shown = COUNT.fill(language, {"shown": f"<b data-shown>{count}</b>", "count": count})
    return (
        f'<form class="filters" data-filters aria-label="{FILTER.of(language)}" hidden>\n{fields}\n'
        f'<div class="field"><label for="filter-text">{WORDS_IN.of(language)}</label>'
        f'<input id="filter-text" type="search" autocomplete="off"></div>\n'
        f'<p class="filters-count" role="status"><span>{shown}</span> '
        f"<span data-none hidden>{NONE.of(language)}</span></p>\n"
        f'<p><button class="button" type="reset">{RESET.of(language)}</button></p>\n</form>'
    )


def _filings() -> list[Filing]:
    covered = {filing for rule in RULES for filing in rule.filings}
    return [filing for filing in Filing if filing in covered]


def _grounds() -> list[Ground]:
    used = {rule.verdict.ground for rule in RULES}
    return [ground for ground in Ground if ground in used]


def _select(name: str, label: Text, choices: Iterable[Choice], language: Language) -> str:
    offered = [("", ANY), *choices]
    options = "".join(
        # Rules that are gone are shown to those who ask for them.
        f'<option value="{value}"{" selected" if value == LIVING else ""}>'
        f"{escape(words.of(language))}</option>"
        for value, words in offered
    )
    return (
        f'<div class="field"><label for="filter-{name}">{label.of(language)}</label>'
        f'<select id="filter-{name}" name="{name}">{options}</select></div>'
    )
