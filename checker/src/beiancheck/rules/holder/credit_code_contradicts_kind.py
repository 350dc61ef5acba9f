"""A unified social credit code of a category that does not go with the kind of holder."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import credit_code
from beiancheck.formats.holder_number import KINDS_OF, MAY_CARRY_CODE, UNJUDGED
from beiancheck.law import GB_32100, OURS
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.kinds import ALL_KINDS
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity

_CATEGORIES = {
    "11": Text(zh="机关", en="an agency"),
    "12": Text(zh="事业单位", en="a public institution"),
    "13": Text(zh="编办管理的群众团体", en="a mass organisation"),
    "31": Text(zh="律师执业机构", en="a law firm"),
    "32": Text(zh="公证处", en="a notary office"),
    "34": Text(zh="司法鉴定机构", en="a forensic appraisal body"),
    "35": Text(zh="仲裁委员会", en="an arbitration commission"),
    "41": Text(zh="外国在华文化中心", en="a foreign cultural centre"),
    "51": Text(zh="社会团体", en="a social organisation"),
    "52": Text(zh="民办非企业单位", en="a private non-enterprise unit"),
    "53": Text(zh="基金会", en="a foundation"),
    "61": Text(zh="外国旅游部门常驻代表机构", en="a foreign tourism office"),
    "71": Text(zh="宗教活动场所", en="a religious site"),
    "81": Text(zh="基层工会", en="a trade union"),
    "91": Text(zh="企业", en="an enterprise"),
    "92": Text(zh="个体工商户", en="an individual business"),
    "93": Text(zh="农民专业合作社", en="a farmers' cooperative"),
    "N1": Text(zh="组级集体经济组织", en="a collective of a villagers' group"),
    "N2": Text(zh="村级集体经济组织", en="a collective of a village"),
    "N3": Text(zh="乡镇级集体经济组织", en="a collective of a township"),
}


@rule(
    severity=Severity.WARNING,
    ground=Ground.OURS,
    cites=(GB_32100, OURS),
    causes=("C08",),
    kinds=ALL_KINDS - UNJUDGED,
    title=Text(
        zh="统一社会信用代码与主办者性质对不上",
        en="The credit code does not go with the kind of holder",
    ),
    why=Text(
        zh="代码前两位说明由谁登记、登记成什么。与主办者性质对不上，审核时会来问。",
        en="The first two characters tell who registered the holder, and as what; "
        "reviewers ask when the kind of holder does not go with that.",
    ),
    fault=Text(
        zh="代码以 {prefix} 开头，登记的是{category}，主办者性质选的是“{kind}”。",
        en="The code begins with {prefix}, registered as {category}; "
        "the kind of holder chosen is “{kind}”.",
    ),
    fix=Text(
        zh="看证件：性质选错就改性质，代码抄错就改代码。",
        en="See the certificate: correct the kind of holder, or the code.",
    ),
)
def credit_code_contradicts_kind(facts: Facts) -> Iterator[Seen]:
    """Compare the category of a well-formed code with the kind of holder."""
    yield from unseen(facts, "kind", "holder.certificate", "holder.number")
    kind, holder = facts.submission.kind, facts.submission.holder
    if kind is None or holder.certificate not in MAY_CARRY_CODE:
        return
    prefix = credit_code.category(holder.number)
    if credit_code.is_well_formed(holder.number) and kind not in KINDS_OF.get(prefix, ALL_KINDS):
        yield at("holder.number", prefix=prefix, category=_CATEGORIES[prefix], kind=kind.label)
