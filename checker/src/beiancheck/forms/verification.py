"""网站备案信息真实性核验单: what the access provider checks, with the applicant beside it.

No official blank could be read: the layout is ours, the content what published instructions say.
"""

from collections.abc import Iterable

from beiancheck.forms.checks import CHECKS
from beiancheck.forms.layout import Box, Entries, Entry, Form, Part, Prose, Section, Signing
from beiancheck.law import INSPUR, NOTICE_2010_64, SEED_NOTICE
from beiancheck.terms.kinds import ORGANISATIONS, PERSONS, Kind
from beiancheck.text import Text


def _kinds(kinds: Iterable[Kind]) -> tuple[str, ...]:
    return tuple(sorted(kind.value for kind in kinds))


APPLICANT = Text(zh="主办者填写", en="Filled in by the holder")
PROVIDER = Text(zh="接入服务商填写", en="Filled in by the access provider")
OF_HOLDER: tuple[Part, ...] = (
    Entries(
        (
            Entry(
                label=Text(zh="主办者名称", en="Holder's name"),
                path="holder.name",
                hint=Text(zh="照证件逐字填", en="Copy it from the certificate"),
            ),
            Entry(
                label=Text(zh="主办者性质", en="Kind of holder"),
                path="kind",
                boxes=(
                    Box("organisation", Text(zh="单位", en="Organisation"), _kinds(ORGANISATIONS)),
                    Box("individual", Text(zh="个人", en="Individual"), _kinds(PERSONS)),
                ),
            ),
            Entry(
                label=Text(zh="网站域名", en="Domains"),
                path="services.domains.name",
                hint=Text(
                    zh="首次备案写全部域名，新增的只写新增的",
                    en="First filing: all domains; a new service: the new ones only",
                ),
                lines=2,
            ),
        )
    ),
)
PROVIDER_SAYS = Text(
    zh="本单位已核验以上各项，核验人与网站负责人核对了身份。"
    "报送的信息经核验真实、完整，未如实核验的，由本单位承担责任。",
    en="We checked every item above, and the person of the site's manager. What we pass on was "
    "found true and complete; we answer for it if the check was not made as stated.",
)
HOLDER_SAYS = Text(
    zh="本主办者提交的备案信息和材料真实有效；信息有变化时及时变更；"
    "备案编号不转让、不出借给他人。知道提供虚假信息的，备案可能被注销。",
    en="The data and papers we hand in are true and in force. We file changes in time and lend "
    "the filing to nobody. We know that false data can end the filing.",
)


def _sign(who: tuple[str, str], seal: tuple[str, str]) -> Signing:
    words = (who, seal, ("日期", "Date"))
    return Signing(tuple(Text(zh=zh, en=en) for zh, en in words))


VERIFICATION = Form(
    id="verification-sheet",
    title=Text(
        zh="网站备案信息真实性核验单", en="Website Filing Information Authenticity Checklist"
    ),
    lead=Text(
        zh="一式两份，一份接入服务商留存，一份报主办者所在省通信管理局（份数以接入服务商通知为准）。"
        "用蓝色或黑色笔，不涂改；落款日期先问接入服务商由谁填。",
        en="Two copies: one stays with the access provider, one is for the communications "
        "administration of the holder's province (the provider may ask for more). Blue or black "
        "pen, nothing crossed out; ask the provider who fills in the date.",
    ),
    sections=(
        Section(title=Text(zh="主办者", en="Holder"), by=APPLICANT, parts=OF_HOLDER),
        Section(
            title=Text(zh="核验情况", en="What was checked"),
            by=PROVIDER,
            parts=(
                *CHECKS,
                Prose(PROVIDER_SAYS),
                _sign(("核验人签字", "Signature of the checker"), ("接入服务商盖章", "Seal")),
            ),
        ),
        Section(
            title=Text(zh="主办者承诺", en="The holder's undertaking"),
            by=APPLICANT,
            parts=(
                Prose(HOLDER_SAYS),
                _sign(
                    ("网站负责人签字", "Signature of the person in charge"),
                    ("单位公章（个人不盖）", "Official seal (organisations only)"),
                ),
            ),
        ),
    ),
    cites=(NOTICE_2010_64.whole, SEED_NOTICE, INSPUR),
)
"""The sheet; what is checked the same way for everyone has no path."""
