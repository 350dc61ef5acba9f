"""网站建设方案书: the skeleton of a plan, with the six parts that providers name."""

from beiancheck.forms.layout import Entries, Entry, Form, Part, Points, Section, Signing
from beiancheck.forms.letter_parts import (
    BEFORE,
    DATE,
    MANAGER,
    PEN,
    SEAL,
    blank,
    both,
    point,
)
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.text import Text

HOLDER = (
    blank(
        both("主办者", "Holder"),
        "holder.name",
        both("照证件逐字填", "Copy it from the certificate"),
    ),
    blank(both("证件号码", "Certificate number"), "holder.number"),
    blank(both("网站名称", "Site name"), "services.name"),
    blank(
        both("域名", "Domains"),
        "services.domains.name",
        both("本次和已备案的都写", "Those of this filing and those filed before"),
        lines=2,
    ),
)
COLUMNS = (
    blank(both("网站内容、用途", "Content and purpose"), "services.remark", lines=2),
    blank(
        both("栏目", "Columns"),
        hint=both("每个栏目一行：名称、放什么", "One a line: name and what stands there"),
        lines=3,
    ),
    blank(
        both("版面设计图", "Design picture"),
        hint=both("首页和栏目页的图，附在后面", "Home page and column page, attached"),
    ),
)
PEOPLE = (
    blank(
        both("网站负责人、电话", "Person in charge, phone"),
        "services.manager.name",
    ),
    blank(
        both("维护人员", "Who maintains it"), hint=both("姓名、分工", "Names and tasks"), lines=2
    ),
    blank(
        both("资金", "Funds"), hint=both("来源，每年大约多少", "Where from, about how much a year")
    ),
)
CONTENT = (
    blank(
        both("发布前谁审", "Who reviews before publication"),
        hint=both("姓名、怎么审、记录留多久", "Name, how, how long records are kept"),
        lines=2,
    ),
    blank(both("违法信息怎么处置", "What is done about illegal content"), lines=2),
)
NETWORK = (
    blank(both("接入服务商", "Access provider"), "services.access.provider"),
    blank(both("服务器放置地", "Server location"), "services.access.server_province"),
    blank(both("IP 地址", "IP addresses"), "services.access.ip"),
    blank(
        both("结构", "Layout"),
        hint=both(
            "服务器几台、各做什么，可附图",
            "How many servers and what for; a drawing may follow",
        ),
        lines=2,
    ),
)
SAFETY = (
    blank(both("防攻击、防篡改", "Against attack and tampering"), lines=2),
    blank(
        both("备份和日志", "Backups and logs"),
        hint=both("多久备份一次，日志留多久", "How often; how long logs are kept"),
    ),
    blank(both("账号和权限", "Accounts and rights")),
)
EMERGENCY = (
    blank(
        both("发现问题怎么办", "When something happens"),
        hint=both(
            "谁关站、向谁报告、多久恢复",
            "Who closes the site, who is told, how soon it is back",
        ),
        lines=2,
    ),
    blank(both("值守电话", "Phone on call"), "services.manager.emergency"),
)
SIGNING = Signing((MANAGER, SEAL, DATE), is_tall=True)
POINTS = (
    point(
        "六个部分都写：内容栏目（附设计图）、人员资金、内容管理、网络部署、安全、应急。",
        "All six parts: content and columns with design pictures, people and "
        "funds, management of content, network, security, emergencies.",
        TENCENT,
    ),
    point(
        "单位盖公章，个人签名不盖章；湖南交盖章的 PDF。",
        "Organisations stamp, individuals only sign; Hunan wants a sealed PDF.",
        TENCENT,
    ),
    point(
        "上海、江苏的单位30个网站起，重庆的单位35个起；个人：江苏10个起，"
        "重庆超过五个（另要保证书），广西超过三个。",
        "Organisations: from 30 sites in Shanghai and Jiangsu, 35 in Chongqing. "
        "Individuals: from 10 in Jiangsu, over five in Chongqing (with a "
        "guarantee), over three in Guangxi.",
        TENCENT,
        HUAWEI,
    ),
)


def _part(zh: str, en: str, rows: tuple[Entry, ...]) -> Section:
    return _section(both(zh, en), Entries(rows))


def _section(title: Text, *parts: Part) -> Section:
    return Section(title=title, parts=parts)


PLAN: Form = Form(
    id="letter-construction-plan",
    title=both("网站建设方案书", "Website construction plan"),
    lead=both(
        "网站多，本省要求方案书时用。写不下的另附页，每页盖章。" + PEN.zh,
        "For many sites, where the province wants a plan. Add pages if you need more room, "
        "each sealed. " + PEN.en,
    ),
    sections=(
        _part("基本情况", "Facts", HOLDER),
        _part("一、网站内容和栏目", "1. Content and columns", COLUMNS),
        _part("二、人员和资金", "2. People and funds", PEOPLE),
        _part("三、内容管理", "3. How content is managed", CONTENT),
        _part("四、网络部署", "4. Network", NETWORK),
        _part("五、安全措施", "5. Security", SAFETY),
        _part("六、应急预案", "6. Emergencies", EMERGENCY),
        _section(both("签章", "Signature and seal"), SIGNING),
        _section(BEFORE, Points(POINTS)),
    ),
)
