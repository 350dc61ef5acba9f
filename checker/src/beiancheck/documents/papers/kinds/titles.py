"""How the titles of papers are worded that everybody words anew, and those of other papers."""

import re

from beiancheck.terms.papers import Paper

_ASIDE = "(?:[(].{1,12}[)])?"
_ABOUT = (
    "(?:备案|网站|网页|站点|域名|ICP|APP|小程序|主体|主办|互联网信息服务|平台|[建办开]站|网址|上网)"
)
_DATA = (
    "(?:登记|采集|申请|申报|填写|填报|收集|信息|资料|报备|汇总|明细|一览"
    "|情况|概况|调查|呈报|报送|统计|变更|新增|注销|申领|确认|录入|补录|反馈|建档)"
)
_CHECKS = "(?:核验|核查|核对|核实|查验|面审|面签|审验|校验|比对|复核)"
_TOLD = (
    "告知(?:[与及和并暨、]?(?:确认|签收|阅知|签阅)$"
    "|.{0,6}(?:[书单函表卡页]|回执|事项|记录|存根|清单|凭证))"
)
_DENIES = "(?:不涉及|未涉及|不含|不属于|非|无需|无须|不需要?)"

_TELLS = "告知|提示|提醒|须知|警示|宣贯|注意事项"
"""How a notice may be called: 备案责任提示, 主办者义务须知, 备案告知单."""

_DEEDS = (
    "(?:注册|登记|续费|续期|转[入出移]|过户|转让|所有权?|持有[者人]?|权属|归属|实名制?|认证|审核|交易|购买"
    "|信息|状态|查询|资产|变更)"
)
_ENDS = (
    "(?:证明?书?|确认[书函单]?|回执|凭[证据]|通知书?|公告|结果|报告|记录"
    "|详单|账单|订单|存根|告知单|单|函)"
)
OF_DOMAINS = re.compile(
    "(?!.*(?:授权|委托|备案|承诺|声明|网站|申请|使用))"
    f".{{0,10}}(?:域名.{{0,4}}{_DEEDS}.{{0,8}}|{_DEEDS}.{{0,4}}域名.{{0,4}}){_ENDS}{_ASIDE}"
    "|(?i:.{0,24}domain(?:names?)?.{0,24}(?:certificate|confirmation|statement|proof)"
    "|.{0,12}(?:certificate|confirmation|statement|proof|letter)of.{0,20}domain.{0,24})"
)
"""Titles of what registrars write of a domain, though some are worded as those of forms are."""

TITLES: tuple[tuple[Paper, re.Pattern[str], int], ...] = (
    (
        Paper.REGISTRATION_FORM,
        re.compile(
            f"(?!.*(?:{_CHECKS}|{_TELLS})).{{0,14}}备案.{{0,8}}{_DATA}表"
            f"|(?=.*{_ABOUT})(?!.*(?:{_CHECKS}|授权|委托|承诺|{_TELLS}|资格|名称审核)).{{2,24}}{_DATA}(?:[表单卡册书]|清单|台账|档案){_ASIDE}"
            f"|.{{0,8}}备案.{{0,6}}查询.{{0,6}}{_ASIDE}"
        ),
        8,
    ),
    (
        Paper.VERIFICATION_SHEET,
        re.compile(
            f".{{0,18}}{_CHECKS}.{{0,8}}(?:[单表卡书]|记录|报告|凭证|回执|结果|存根|清单|证明){_ASIDE}"
            "(?:[·|—–-].{2,16})?"
        ),
        7,
    ),
    (
        Paper.AUTHORISATION_LETTER,
        re.compile(
            f".{{0,16}}(?:授权|委托|指定|任命|代办).{{0,12}}(?:书|函|证明){_ASIDE}"
            "|(?i:letterofauthori[sz]ation|authori[sz]ationletter|powerofattorney)"
            f"|.{{0,10}}(?:介绍信|(?:在职|任职|工作|岗位|职务|员工)证明){_ASIDE}"
            "|(?!.*承诺).{0,16}(?:(?:授权|委托|指定|任命|代办).{0,8}(?:声明|说明|决定|决议|批复|批示|纪要|令|通知|协议|合同|文件)"
            f"|(?:委派|指派|聘任|委任|推荐|派遣).{{0,12}}(?:书|函|证明|声明|说明|决定|决议|通知|文件)){_ASIDE}"
            f"|(?=.*{_ABOUT})(?!.*(?:{_CHECKS}|承诺|{_TELLS}|域名)).{{0,10}}(?:授权|委托|委派|指派|代办|托办).{{0,4}}[单表卡]{_ASIDE}"
        ),
        7,
    ),
    (
        Paper.NO_APPROVAL_LETTER,
        re.compile(
            ".{0,16}(?:不涉及|无需).{0,14}(?:承诺|声明|说明|保证)[书函]?"
            f"|.{{0,16}}{_DENIES}.{{0,14}}(?:审批|许可|审核|批准|前置).{{0,8}}"
            "(?:承诺|声明|说明|保证|确认|证明|报告|复函|函)[书函单]?"
            "|.{0,10}前置审批.{0,8}(?:承诺|声明|说明|保证|确认|自查)[书函表单]?|[(]不涉及前置审批[)]"
        ),
        8,
    ),
    (
        Paper.UNDERTAKING,
        re.compile(
            f".{{0,20}}(?:承诺|保证|声明)[书函]{_ASIDE}"
            f"|(?!.*监护).{{2,20}}(?:承诺|保证|声明|具结|责任|自律)(?:(?:确认|声明|保证|承诺)?[书函状表卡单页]|事项.{{0,4}}(?:[单表]|清单))?{_ASIDE}"
            "|(?i:(?:letterof)?(?:undertaking|commitment)(?:letter)?)"
        ),
        6,
    ),
    (
        Paper.RESPONSIBILITY_NOTICE,
        re.compile(
            f"(?!.*(?:{_CHECKS}|域名|变更|登记|承诺)).{{0,16}}(?:{_TOLD}"
            f"|(?:责任|义务).{{0,8}}(?:{_TELLS})[书函单卡页]?|备案.{{0,8}}(?:{_TELLS})[书函单卡页]){_ASIDE}"
        ),
        6,
    ),
    (
        Paper.DOMAIN_CERTIFICATE,
        re.compile(f"(?!.*授权).{{0,14}}域名.{{0,12}}(?:证书|证明)|{OF_DOMAINS.pattern}"),
        6,
    ),
)
"""How titles that stand alone in large print are worded."""

OTHERS = re.compile(
    "(?:中华人民共和国)?(?:常住人口登记卡|居民户口[簿本]|机动车[驾行]驶证|社会保障卡|结婚证|不动产权证书"
    "|税务登记证|食品经营许可证|增值电信业务经营许可证|开户许可证|(?:个人)?简历|毕业证书)"
    "(?:[(](?:正|副)本[)])?"
)
"""Titles of papers that are none of these, though some of their labels stand on these too."""
