"""名称关系说明, 监护人声明: where a site's name comes from, what a guardian agrees to."""

from beiancheck.forms.layout import Form
from beiancheck.forms.letter_parts import (
    DATE,
    DATED,
    MANAGER,
    SEAL,
    SITE,
    TO,
    TRUE,
    UNIT,
    blank,
    both,
    letter,
    point,
    ticked,
)
from beiancheck.law import HUAWEI, NAMING_GUIDES, TENCENT

NAME_RELATION: Form = letter(
    "name-relation",
    both("名称关系说明", "Note on the site's name"),
    both(
        "网站名称看不出与单位名称的关系，审核时要求说明时用；多数情况写在网站备注里就够了。",
        "For a site name that shows no link to the organisation's, if reviewers ask; a remark in "
        "the form is mostly enough.",
    ),
    facts=(
        *(TO, *UNIT, *SITE),
        ticked(
            both("名称从哪里来", "Where the name comes from"),
            both("本单位的品牌", "Our brand"),
            both("注册商标", "Registered trademark"),
            both("产品或项目", "A product or project"),
            both("单位简称", "Our short name"),
            both("其他 ____________", "Other"),
        ),
        blank(
            both("说明", "In your own words"),
            hint=both("商标写注册号", "Give a trademark's number"),
            lines=3,
        ),
        blank(
            both("所附材料", "Papers attached"),
            hint=both("如商标注册证", "Such as the trademark's"),
        ),
    ),
    says=(
        both(
            "上列网站由本单位主办，网站名称由本单位使用，来历如上。",
            "The website named is ours, we use its name, and the name comes from where we say.",
        ),
        TRUE,
    ),
    signing=(MANAGER, SEAL, DATE),
    points=(
        point(
            "备注也写一句，如“某某是本单位的品牌”；有商标的附商标注册证。",
            "Put a sentence into the remark too, such as “某某是本单位的品牌”, and add the "
            "trademark certificate if there is one.",
            TENCENT,
            HUAWEI,
            NAMING_GUIDES,
        ),
        point(
            "商标在别人名下的，先问服务商收不收。",
            "If somebody else holds the trademark, ask the provider first.",
        ),
        DATED,
    ),
)
GUARDIAN: Form = letter(
    "guardian",
    both("监护人声明", "Guardian's statement"),
    both(
        "个人主办者未满18周岁，而本省收未成年人的备案时用。",
        "For individuals under 18, where the province takes their filing.",
    ),
    facts=(
        TO,
        blank(both("未成年人姓名", "The minor"), "holder.name"),
        blank(both("未成年人身份证号码", "The minor's ID number"), "holder.number"),
        blank(both("监护人姓名", "Guardian")),
        blank(both("监护人身份证号码", "The guardian's ID number")),
        ticked(
            both("监护关系", "The guardian is"),
            both("父亲", "Father"),
            both("母亲", "Mother"),
            both("其他 ____________", "Other"),
        ),
        blank(both("监护人手机号", "The guardian's mobile")),
        *SITE,
    ),
    says=(
        both(
            "本人是上列未成年人的监护人，知道其以个人名义开办上列网站并办理备案，同意其办理。"
            "本人督促其遵守法律，如实填报，并对网站内容履行监护职责。",
            "I am the guardian of the minor named, know that the minor opens and files the "
            "website named, and agree. I see to it that the law is kept and the form is true, "
            "and watch over the site's content as a guardian.",
        ),
    ),
    signing=(
        both("监护人亲笔签名", "Signature of the guardian"),
        both("未成年人亲笔签名", "Signature of the minor"),
        DATE,
    ),
    points=(
        point(
            "福建（16至18周岁）：连同监护人身份证两面和户口簿一起交。",
            "Fujian (16 to 18): together with both sides of the guardian's ID and the household "
            "register.",
            TENCENT,
        ),
        point(
            "安徽：交监护人证件和知情说明，备注里写明关系。",
            "Anhui: the guardian's document and statement; the remark names the relation.",
            TENCENT,
        ),
        point(
            "多数省不收未满18周岁的；年龄限制各家说法不一，先问服务商。",
            "Most provinces take nobody under 18, and sources differ: ask the provider first.",
            TENCENT,
            HUAWEI,
        ),
        DATED,
    ),
)
