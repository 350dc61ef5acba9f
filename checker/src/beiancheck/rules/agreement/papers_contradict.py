"""Two papers say different things of one value that the form leaves open."""

from collections.abc import Iterator

from beiancheck.agreement.judging import among_papers
from beiancheck.agreement.telling import said
from beiancheck.facts import Facts, Part
from beiancheck.law import ORDER_33, TENCENT
from beiancheck.rule import Evidence, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), TENCENT),
    causes=(),
    about=Part.READINGS,
    title=Text(zh="两份材料互相矛盾", en="Two papers contradict each other"),
    why=Text(
        zh="同一项内容，各份材料要写成一样。",
        en="Papers must say the same of the same thing.",
    ),
    fault=Text(
        zh="{field}：{first}是“{one}”，{paper}{seen}。",
        en="{field}: the {first} has “{one}”; the {paper} {seen}.",
    ),
    fix=Text(
        zh="看哪一份写错了，重新出具；再把表里这一项填上。",
        en="See which is wrong and issue it anew; then fill in the form.",
    ),
)
def papers_contradict(facts: Facts) -> Iterator[Evidence]:
    """Compare papers where the form is blank."""
    for row, one, other, verdict in among_papers(facts):
        values = {"field": row.label, "first": said(one)["name"], "one": one.text}
        yield Evidence(other.place, {**values, **said(other)}, verdict, (), (one, other))
