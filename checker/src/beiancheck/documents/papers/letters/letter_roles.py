"""How the labels of letters are built that name somebody, whatever words they have.

A label is told by whose it is, whether it asks for a name, a signature or a seal, and by a colon
or the end of its cell.
"""

import re
from enum import IntEnum

_HAN = "一-鿿㐀-䶿"


class Role(IntEnum):
    """As what a letter names somebody, the one who counts most first."""

    AUTHORISED = 1
    ANSWERABLE = 2
    HANDLES = 3
    PROMISES = 4
    AUTHORISES = 5
    BODY = 6
    SECOND = 7
    """The body that is 乙方: it may promise something to another."""
    CONTACT = 11
    """Whom to call, who need not be who is authorised."""
    LEADS = 9
    SIGNS = 10
    EMPLOYS = 8
    """Where who promises works."""


BODIES = frozenset({Role.AUTHORISES, Role.BODY, Role.SECOND, Role.EMPLOYS})
_ASIDE = r"(?:\([^():]{1,12}\))?"
SEAL = r"\(?加?盖?(?:单位|公司)?(?:公章|盖章|签章|印章|章)\)?"
_SIGN = r"\(?(?:签字|签名|签章|签署|手印)(?:[、或及/]?(?:捺印|盖章|手印|按手印))?\)?"
_UNIT = "(?:单位|公司|企业|机构|组织|主体|方|店铺|商户|学校|医院)"
_DOES = (
    "授权|委托|承诺|声明|说明|责任|保证|申请|申报|填报|任命|指派|聘任|派出|签署|立(?:授权|委托|承诺|声明)书|具结"
    "|来访|申办|建站|办站|送[检审]|变更|新增|注销|申领|领取|报送|呈报|发函|出具|填表|登记|报备|(?:网站|站点|平台)?(?:主办|开办|所有)|备案|域名(?:所有|持有)"
)
_SITE = (
    "(?:(?:网站|站点|平台|服务|小程序|应用|APP|主体|备案|(?:网站|网络|信息)?安全)"
    "[一二三四五六0-9]?)"
)
_CALL = "(?:联系|手机|移动)?(?:电话|手机|方式)(?:号码?)?"
"""What a label asks for with a name: 负责人及联系电话."""
ROLES = (
    (
        Role.AUTHORISED,
        (
            "(?:被(?:授权|委托|委派|指派|指定)|受(?:权|托|委托|委派))(?:人员|员工|职工|个人|代表|代理人|负责人|联系人|经办人|[人方者])"
            "|[经获已]授权的?(?:人员?|代表|员工|职工)"
            "|(?:授权|委托)?代理人(?!无)|授权代表|授权对象|乙方(?!代表)"
            "|(?:授权|委托|指定|指派|委派)(?:的|之)?(?:[经承代]办|办理|联[系络]|负责|受托)人员?"
            "|(?:授权|委托|[交派])给?谁(?:来?办理?)?"
        ),
    ),
    (
        Role.ANSWERABLE,
        (
            f"(?:承诺|主办|责任)单位负责人|{_SITE}(?:管理)?(?:负责|责任)人|{_SITE}由?谁来?(?:负责|管理?)|{_SITE}管理[员人]"
            f"|{_SITE}(?:的)?(?:专职|具体|日常)?(?:联系|维护|管理|负责)(?:律师|老师|教师|医[师生]|社工|干事|秘书|专员|干部|人员|员)"
            "|网管(?:教师|老师|人员|员)?|(?:网络|信息化?)(?:管理)?(?:教师|老师|专员)|(?:网络|系统)管理员|信息(?:联络)?员"
            "|(?:被核验|到场|来访)人员?|(?<!法定)责任人"
        ),
    ),
    (Role.HANDLES, "[经承代]办人|办理人|到场人|(?:备案)?联络人"),
    (Role.CONTACT, "(?:备案)?联系人"),
    (Role.PROMISES, "(?:承诺|声明|保证|具结|确认|阅知|知悉)(?:人|代表)|乙方代表|本人"),
    (Role.AUTHORISES, f"(?:{_DOES})(?:{_UNIT}|[人者])|甲方(?!代表)"),
    (Role.LEADS, f"(?<![{_HAN}])(?:单位)?负责人"),
    (Role.SIGNS, f"(?<![{_HAN}])(?:签[名字署]|署名)人?"),
    (Role.EMPLOYS, "(?:工作|所在|任职|所属)单位"),
    (
        Role.BODY,
        (
            f"(?<![{_HAN}])(?:(?:[我本](?:{_UNIT}|[院校局所店司馆社会园])|单位|公司|企业|机构|主体|备案主体|网站主体|店|字号|商号|客户|用户)(?:中文)?(?:名称?|全称)|(?:核验|备案|受检|被?告知|通知)对象|[被受]告知(?:单位|组织|机构|[人方者])"
            "|(?:被(?:核验|核查|检查)|受检|受查|签收|签领|确认|阅知|知悉|知晓)(?:单位|组织|机构|主体|[方者])"
            f"|(?<![{_HAN}])(?:(?:医疗(?:卫生)?|卫生|社会|教育|科研|培训|养老|办学|公益)(?:机构|组织|单位)|[校院园会馆社厂]名|(?:学校|医院|学院|幼儿园|事务所|律所|协会|商会|学会|基金会|合作社|社团|商户|店铺|企业|机构|组织)(?=:))"
            f"|(?<![{_HAN}])(?:学校|医院|园所?|协会|商会|学会|基金会|合作社|事务所|律所)名称"
            f"|(?:(?:单位|公司|企业|学校|医院|店铺)(?={SEAL})|^加?盖章|^加盖|^公章|^名称|[我本]?单位|我公司|主体(?!.)|主体(?=:)))"
        ),
    ),
)
_IS_OF_OTHERS = "被受接入作在管核验乙务册表人"
"""What before a label makes it another one: 被授权单位, 接入单位, 工作单位."""
LABEL = re.compile(
    rf"(?:(?<=^)|(?<=[^{_IS_OF_OTHERS}]))(?P<open>\()?(?:[甲乙丙]方(?:单位|公司)?的?)?(?:"
    + "|".join(f"(?P<{role.name}>{words})" for role, words in ROLES)
    + rf"){_ASIDE}(?:姓名|名称|全称)?(?:[及和与、/](?:(?:身份)?证件?号码?|{_CALL}))?"
    rf"(?:信息|情况)?{_ASIDE}"
    rf"(?P<asks>{SEAL}|{_SIGN})?(?P<ends>\)?:|(?<=[章字名]\))(?=[^:()])|(?(open)\)|(?=$)))"
)
