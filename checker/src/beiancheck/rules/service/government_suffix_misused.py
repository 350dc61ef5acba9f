"""A suffix of public bodies without such a body, or such a body without one."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import domain
from beiancheck.law import GOVERNMENT_APPLICATIONS, HUAWEI
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.kinds import Kind
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

# .gov.cn, .政务 and .政务.cn in their ASCII forms.
_SUFFIXES = (".gov.cn", ".xn--zfr164b", ".xn--zfr164b.cn")
# .cn and .公益, which .公益.cn ends in too; .中国 is the same registry's.
_OF_INSTITUTIONS = (".cn", ".xn--55qw42g", ".xn--fiqs8s")
_LOOK = Verdict(Severity.LOOK, Ground.LAW)
# Some of these are Party or state bodies by their functions; the kind alone does not tell.
_PERHAPS = frozenset({Kind.PUBLIC_INSTITUTION, Kind.MASS_ORGANISATION, Kind.DEFENCE})
_MISUSED = Text(
    zh="“{domain}”用了党政机关的后缀，主办者性质是{kind}",
    en="“{domain}” has a suffix of government bodies; the kind of holder is “{kind}”",
)
_INSTITUTION = Text(
    zh="“{domain}”用了党政机关的后缀；{kind}没有行政职能的，不该用它",
    en="“{domain}” has a suffix of government bodies; for the kind “{kind}” it is meant only "
    "where the body has administrative functions",
)
_LACKING = Text(
    zh="{kind}的网站用的是“{domain}”，不是 .gov.cn 或 .政务",
    en="The kind of holder is “{kind}” and “{domain}” is neither under .gov.cn nor under .政务",
)
_UNUSUAL = Text(
    zh="“{domain}”不是 .cn 或 .公益，{kind}的网站一般用这两种后缀",
    en="“{domain}” is neither under .cn nor under .公益, as sites of the kind “{kind}” usually are",
)
_SEE = Text(
    zh="问服务商能不能用这个域名；能换的，换用 .cn 或 .公益 域名",
    en="Ask the provider whether this domain will do; if you can, use one under .cn or .公益",
)
_OTHER_DOMAIN = Text(
    zh="换用其他后缀的域名，或核对主办者性质",
    en="Use a domain under another suffix, or look at the kind of holder again",
)
_ASK = Text(
    zh="向编制部门确认能不能用这个后缀",
    en="Ask the staffing authority (编制部门) whether the suffix may be used",
)
_REGISTER = Text(
    zh="党政机关网站用 .gov.cn 或 .政务 域名；确需用别的，先问上级主管部门",
    en="Use a domain under .gov.cn or .政务; if another is needed, ask the superior body first",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.LAW,
    cites=(GOVERNMENT_APPLICATIONS.whole, HUAWEI),
    causes=("C42",),
    filings=OF_SERVICE,
    title=Text(
        zh="域名后缀与主办者性质不合",
        en="Domain suffix and kind of holder do not go together",
    ),
    why=Text(
        zh="党政机关开网站用 .gov.cn 或 .政务，别的主办者不能用；事业单位一般用 .cn 或 .公益。",
        en="Government bodies run their sites under .gov.cn or .政务 and nobody else may; public "
        "institutions usually under .cn or .公益.",
    ),
    fault=Text(zh="{what}。", en="{what}."),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def government_suffix_misused(facts: Facts) -> Iterator[Evidence]:
    """Compare suffix and kind of holder; both must be known."""
    kind = facts.submission.kind
    if kind is None:
        return
    for path, typed in facts.domains:
        found = domain.read(typed)
        if not found.right:
            continue
        words: dict[str, Text | str] = {"domain": typed, "kind": kind.label}
        if not found.ascii.endswith(_SUFFIXES):
            if kind is Kind.GOVERNMENT:
                yield at(path, what=_LACKING, advice=_REGISTER, **words)
            elif kind is Kind.PUBLIC_INSTITUTION and not found.ascii.endswith(_OF_INSTITUTIONS):
                yield at(path, _LOOK, what=_UNUSUAL, advice=_SEE, **words)
        elif kind in _PERHAPS:
            yield at(path, _LOOK, what=_INSTITUTION, advice=_ASK, **words)
        elif kind is not Kind.GOVERNMENT:
            yield at(path, what=_MISUSED, advice=_OTHER_DOMAIN, **words)
