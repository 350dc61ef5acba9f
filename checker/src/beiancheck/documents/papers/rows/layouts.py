"""Which labels stand on which paper, and which item each one names."""

from beiancheck.documents.papers.registrars import domain_labels
from beiancheck.documents.papers.registrars.holder_labels import made
from beiancheck.documents.papers.rows.layout import Layout
from beiancheck.documents.papers.values import pick
from beiancheck.terms.items import Item

# The first character of a spread label is small enough to be overlooked: 名　称：.
_NAME, _ADDRESS, _FORM = "称:", "所:", "型:"
_BODIES = (
    *("企业", "公司", "单位", "主体", "机构", "字号", "商号", "商户", "个体户", "个体工商户"),
    *("经营主体", "合作社", "组织"),
)
_SOCIAL = (
    *("机构", "单位", "组织", "中心", "学校", "幼儿园", "场所", "医院", "医疗机构", "协会"),
    *("学会", "商会", "律所", "分所", "工会", "公证机构", "鉴定机构", "养老机构"),
)
"""What labels of licences and of certificates say that they ask the name or place of.

None begins with what a name may end with, and have in its last line alone: 社, 院, 司.
"""
_TITLED = "基金会", "事业单位", "律师事务所", "事务所", "公证处", "宗教活动场所"
"""The same which a title may end a line with, beside which 住所 may stand."""


def _of(bodies: tuple[str, ...], *ends: str) -> tuple[str, ...]:
    """Return labels that ask for something of a body: 基金会名称, 协会住所."""
    return tuple(f"{body}{end}" for body in bodies for end in ends)


_PERIOD = ("有效期限", "有效期自", "有效期", "有效日期")
_HEADS = "负责人", "理事长", "主任"
"""Who may represent a body; none begins with what ends a name, as 院长 does."""
_RUNS = (
    *("单位", "企业", "公司", "机构", "主体", "备案主体", "主办单位", "主办者", "开办单位"),
    *("开办者", "申请单位"),
)
"""Whose head a form may say that it asks for: 单位法定代表人."""
_AS_ONE = "/负责人", "(负责人)", "或负责人", "/主要负责人", "(主要负责人)", "/理事长"
"""How a label goes on that names two posts, whichever a body has: 法定代表人/负责人."""
_POSTS_OF = "", "律所", "事务所", "本所", "单位", "机构"
_POSTS = "主任", "院长", "校长", "园长", "所长", "会长", "理事长", "执行合伙人"
"""How a form calls the head of a body, before it says that this is who represents it."""
_OWNERS = "经营者", "投资人", "执行事务合伙人"
"""Who stands for a business that has no legal representative."""
_AS_HEAD = "(法人)", "(法定代表人)", "(法人代表)", "/法人", "/法定代表人"
"""How a label says that whom it asks for represents the body: 主体负责人(法人)."""


def _either(ones: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """Return labels that ask for one of two, whichever the body has: 法定代表人/经营者."""
    return (
        *made(made(ones, ("/", "或"), others), ("", "姓名")),
        *made(made(others, ("/", "或"), ones), ("", "姓名")),
        *made(ones, ("(",), others, (")",)),
        *made(others, ("(",), ones, (")",)),
    )


RESIDENT_ID = Layout(
    {
        Item.NAME: ("姓名",),
        Item.BORN: ("出生日期", "出生"),
        Item.ADDRESS: ("住址", "居住地址", "现居住地址", "暂住地址", "居住住址"),
        Item.NUMBER: ("公民身份号码", "公民身份证号码", "身份证号码", "身份号码"),
        Item.PERMIT_NUMBER: ("通行证号码",),
        Item.AUTHORITY: ("签发机关",),
        Item.VALID_UNTIL: _PERIOD,
    },
    number=pick.RESIDENT,
    others=(
        *("性别", "民族", "户籍地址", "签发次数", "签发日期", "发证日期", "发证机关", "签注日期"),
        *("签注期限", "签注机关", "签注记录", "办理日期", "登记日期", "居住事由", "暂住事由"),
        *("居住处所", "住所类型", "常住户口所在地", "户口所在地", "户籍所在地", "服务处所"),
        *("工作单位", "文化程度", "政治面貌", "联系电话", "居住证号", "证件编号", "证件号码"),
    ),
)
PERMIT = Layout(
    {
        Item.NAME: ("中文姓名", "姓名"),
        Item.BORN: ("出生日期", "出生"),
        Item.NUMBER: ("证件号码", "证件编号", "通行证号码", "通行证号", "证件号", "证号", "号码"),
        Item.AUTHORITY: (
            *made(("签发机关",), ("/", "及", "、"), ("签发地点", "地点")),
            "签发机关",
        ),
        Item.VALID_UNTIL: ("有效期至", *_PERIOD),
        Item.VALID_FROM: ("签发日期",),
    },
    others=(
        *("性别", "签发地点", "换证次数", "国籍", "签发次数"),
        *("英文姓名", "外文姓名", "拼音姓名", "姓名拼音", "英文名", "外文名"),
    ),
    is_bilingual=True,
)
LICENCE = Layout(
    {
        Item.NUMBER: (
            *("统一社会信用代码/注册号", "统一社会信用代码(注册号)", "统一社会信用代码"),
            *("主体代码", "注册号/统一社会信用代码", "注册号(统一社会信用代码)", "社会信用代码"),
        ),
        Item.OLD_NUMBER: ("注册号",),
        Item.NAME: (
            *("名称", *_of(_BODIES, "名称"), "市场主体名称", "持证主体名称", "持证主体", _NAME),
        ),
        Item.FORM: ("市场主体类型", "公司类型", "主体类型", "企业类型", "类型", _FORM),
        Item.LEGAL_REPRESENTATIVE: (
            *made(("执行事务合伙人",), ("(委派代表)", "/委派代表", "(负责人)")),
            *("法定代表人姓名", "法定代表人", "执行事务合伙人", "执行合伙人", "经营者姓名"),
            *("负责人姓名", "负责人", "经营者", "投资人姓名", "投资人"),
            *made(("法定代表人",), _AS_ONE),
            *("经营者/负责人", "负责人/经营者", "法定代表人/经营者", "法定代表人/负责人/经营者"),
            *("法定代表人/经营者/负责人", "法定代表人/执行事务合伙人", "经营者/投资人"),
            *("主要负责人", "家庭经营者", "主持经营者", "业主姓名", "业主"),
        ),
        Item.SCOPE: ("经营范围及方式", "经营范围和方式", "经营范围", "业务范围"),
        Item.ADDRESS: (
            *("主要经营场所", "经营场所", "营业场所", "住所", *_of(_BODIES, "住所", "地址")),
            *("注册地址", "注册住所", "登记地址", "登记住所", "经营地址", "营业地址"),
            *("住所(经营场所)", "经营场所(住所)", "主要经营地", "住所地", "地址", _ADDRESS),
        ),
        Item.REGISTERED: (
            *("成立日期", "注册日期", "成立时间", "注册时间", "设立日期", "设立时间"),
            *("开业日期", "开业时间", "核准设立日期", "成立年月日"),
        ),
        Item.VALID_UNTIL: (
            "营业期限",
            "经营期限",
            "合伙期限",
            "存续期限",
            "营业有效期",
            "有效期限",
        ),
        Item.ISSUED: (
            *("登记机关", "发照机关", "发证机关", "发照日期", "发证日期", "核准日期"),
            *("发照时间", "发证时间", "核准时间"),
        ),
    },
    number=pick.CREDIT_CODE,
    others=(
        "组成形式",
        "注册资本",
        "注册资金",
        "资金数额",
        "登记日期",
        "实收资本",
        "成员出资总额",
        "出资额",
        "副本编号",
        "证照编号",
        "编号",
    ),
    old_number=pick.OLD,
)
CERTIFICATE = Layout(
    {
        Item.NUMBER: ("统一社会信用代码", "代码"),
        Item.NAME: ("名称", "法人名称", "执业机构名称", *_of((*_SOCIAL, *_TITLED), "名称"), _NAME),
        Item.FORM: ("机构性质", "组织形式", "类型", _FORM),
        Item.LEGAL_REPRESENTATIVE: (
            *("法定代表人", "机构负责人", "分所负责人", "负责人", "主要负责人", "首席代表"),
            *("法定代表人姓名", "机构负责人姓名", "负责人姓名", "主要负责人姓名"),
            *("单位负责人", "事务所负责人", "负责人(主任)"),
            *made(_HEADS, ("(法定代表人)", "/法定代表人")),
            *made(("法定代表人",), _AS_ONE),
        ),
        Item.SCOPE: (
            *made(("宗旨",), ("和", "及", "与", "、", "/"), ("业务范围",)),
            *("鉴定业务范围", "主要业务范围", "业务范围", "宗旨", "主要职责", "职责范围"),
            *("主要业务", "业务内容"),
        ),
        Item.ADDRESS: (
            *(*_of(_SOCIAL, "地址", "住所"), "注册地址", "办公场所"),
            *("登记住所", "登记地址", "住所地址"),
            *("办公地址", "办公地点", "执业地址", "法人住所", "住所地"),
            *("执业场所", "住所", "驻在场所", "地址", "住址", _ADDRESS),
        ),
        Item.VALID_UNTIL: ("证书有效期限", "证书有效期", *_PERIOD, "驻在期限"),
        Item.ISSUED: ("颁发日期", "发证日期", "发证机关"),
    },
    number=pick.CREDIT_CODE,
    others=(
        "经费来源",
        "开办资金",
        "举办单位",
        "登记管理机关",
        "活动地域",
        "注册资金",
        "原始基金数额",
        "业务主管单位",
        "批准日期",
        "成立日期",
        "赋码机关",
        "设立资产",
        "主管机关",
        "批准文号",
        "执业许可证号",
        "登记证号",
        "许可证编号",
        "服务项目",
        "诊疗科目",
        "办学内容",
        "学校类型",
        "办学类型",
        "主管部门",
        "执业区域",
        "派出企业名称",
        "派出企业住所",
        *_of(("总所", "总部", "举办者", "设立人"), "名称", "住所", "地址", "负责人"),
        *(
            "派驻律师",
            "执业律师",
            "专职律师",
            "兼职律师",
            "合伙人",
            "设立人",
            "批准机关",
            "考核结果",
        ),
        "登记类别",
        "法人类别",
    ),
)
ORGANISATION_CODE = Layout(
    {
        Item.OLD_NUMBER: ("组织机构代码", "机构代码", "代码"),
        Item.NAME: ("机构名称", "单位名称", "名称"),
        Item.FORM: ("机构类型", "类型"),
        Item.LEGAL_REPRESENTATIVE: ("法定代表人", "负责人"),
        Item.ADDRESS: ("机构地址", "地址"),
        Item.VALID_UNTIL: ("有效期限", "有效期"),
    },
    others=("颁发单位", "登记号", "经办机构", "证书流水号"),
    old_number=pick.ORGANISATION_CODE,
)
DOMAIN = Layout(
    domain_labels.ITEMS,
    others=domain_labels.OTHERS,
    is_keyed=True,
    # Consoles on phones put the label at the left edge and the value at the right one.
    reach=80.0,
)
FORM = Layout(
    {
        Item.NAME: (
            *made(("网站", ""), ("主办者", "主办单位"), ("", "名称", "全称")),
            *("单位名称", "单位全称", "主体名称", "企业名称", "公司名称"),
            *("备案主体名称", "申请单位名称", "申请单位全称", "申请单位(个人)", "申请单位"),
            *made(("主办单位或主办人", "主办单位或主办者"), ("", "名称", "全称", "姓名")),
            "主办人姓名",
            "名称",
        ),
        Item.LEGAL_REPRESENTATIVE: (
            *("法定代表人/负责人", "法定代表人(负责人)", "法定代表人或负责人", "主要负责人"),
            *("单位负责人(法人)", "单位负责人(法定代表人)", "负责人(法定代表人)", "负责人(法人)"),
            *("法人(负责人)", "法人代表(负责人)", "法定代表人(单位负责人)", "法人/负责人"),
            *("法定代表人姓名", "法定代表人", "法人代表", "法人姓名", "单位负责人", "企业法人"),
            *made(_RUNS, ("法定代表人", "法人代表"), ("", "姓名")),
            *made(_RUNS, ("法人姓名",)),
            *_either(("法定代表人", "法人代表", "法人", "负责人"), _OWNERS),
            *made(_OWNERS, ("", "姓名")),
            *made(("主体负责人", "主办单位负责人", "主办者负责人"), _AS_HEAD),
            *made(_POSTS_OF, _POSTS, ("(负责人)", "/负责人", "(法定代表人)")),
        ),
        Item.ADDRESS: (
            *("主办者证件住所", "主办单位证件住所", "单位证件住所", "证件住所", "注册地址"),
            *("主办单位地址", "主办者地址", "单位地址", "单位所在地"),
            *("备案主体地址", "主体地址", "主体住所", "证件地址", "企业地址", "公司地址"),
            *("经营场所", "主要经营场所", "营业场所", "经营地址"),
            *("营业地址", "详细地址", "注册住所", "单位住址", "证照地址", "证照住所", "地址"),
            *("居住地址", "现居住地址", "现住址", "常住地址", "家庭住址", "家庭地址", "户籍地址"),
            *("身份证住址", "身份证地址", "住宅地址"),
            *("主办者住所", "主办单位住所", "单位住所", "证件住址", "住所地址", "住所", "住址"),
        ),
        Item.SITE_NAME: (
            *("网站名称", "网站(服务)名称", "网站中文名称", "网站(APP)名称", "APP名称"),
            *("小程序名称", "服务名称"),
        ),
        Item.PERSON: (
            *("主办者负责人姓名", "主办单位负责人姓名", "主体负责人姓名", "主体负责人"),
            *("网站负责人姓名", "网站负责人", "负责人姓名", "服务负责人姓名", "服务负责人"),
            *("负责人", "姓名"),
        ),
    },
    others=(
        *("单位证件号码", "单位证件号", "负责人身份证号码", "负责人身份证号", "负责人手机号码"),
        *("负责人手机号", "负责人手机", "负责人电话"),
        *("主办者性质", "主办单位性质", "主办者证件类型", "主办者证件号码", "主办单位证件号码"),
        *("主办者证件号", "主办单位证件号", "负责人证件号", "网站负责人证件号", "网站负责人手机"),
        *("主办者承诺", "主办者公章", "主办者(", "主办单位(", "主办者所在", "主办者填写"),
        *("主办单位所在", "主办单位负责人", "主办单位证件", "主办者负责人", "接入服务商填写"),
        *("主办者信息", "主办单位信息", "主体信息", "网站信息", "服务信息", "负责人信息"),
        *(
            "网站负责人信息",
            "主体负责人信息",
            "网站负责人签",
            "网站负责人证件",
            "网站负责人(",
            "网站负责人承诺",
        ),
        *("统一社会信用代码", "居民身份证号码", "身份证号码", "负责人证件号码", "证件类型"),
        *("社会信用代码", "信用代码", "机构代码", "登记证号"),
        *("接入服务提供者", "接入服务商", "接入服务单位", "接入单位", "申请备案域名", "备案域名"),
        *("网站域名", "域名信息", "域名", "网站首页网址", "首页网址", "服务内容"),
        *("网站IP", "网站IP地址", "服务器IP", "服务器IP地址", "接入IP", "接入IP地址"),
        *("IP地址", "服务器地址", "邮箱地址", "电子邮箱地址", "备案主体证件", "APP域名"),
        *("备案主体信息", "备案主体类型", "主体性质", "主体证件类型", "主体证件号码", "主体所在"),
        *("互联网信息服务信息", "互联网信息服务"),
        *("手机号码", "移动电话", "联系电话", "办公电话", "应急联系电话", "联系方式"),
        *("电子邮箱", "电子邮件地址", "邮箱", "核验人", "备注"),
        *(
            "主管单位",
            "业务主管单位",
            "上级主管单位",
            "主管部门",
            "主管机关",
            "上级单位",
            "审批单位",
        ),
        *made(
            ("单位", "负责人", "联系人"), ("电话", "固定电话", "座机", "邮箱", "电子邮箱", "传真")
        ),
        *("通信地址", "通讯地址", "联系地址", "办公地址", "证件号码", "证照号码", "证件有效期"),
        *made(
            _OWNERS,
            ("名称", "电话", "手机", "手机号码", "证件号码", "身份证号码", "签字", "签名", "信息"),
        ),
        "经营范围",
    ),
    # Sheets on phones put the label at the left edge and the value at the right one.
    reach=80.0,
)
PASSPORT = Layout(
    {
        Item.NUMBER: ("护照号码", "护照号", "PassportNo", "Passport No", "Passport Number"),
        Item.NAME: ("姓名", "Name"),
        Item.BORN: ("出生日期", "Date of birth"),
        Item.VALID_UNTIL: ("有效期至", "Date of expiry"),
    },
    others=(
        *("类型", "国家码", "性别", "国籍", "出生地点", "签发日期", "签发地点", "签发机关"),
        *("Type", "Country code", "Nationality", "Sex", "Gender", "Place of birth"),
        *("Date of issue", "Issuing office", "Issuing authority", "Authority", "Identity No"),
    ),
    is_bilingual=True,
)
