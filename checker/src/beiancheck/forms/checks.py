"""What the access provider checks on the verification sheet, part by part."""

from beiancheck.forms.layout import Box, Entries, Entry
from beiancheck.terms.access import AccessMode
from beiancheck.text import Text


def boxes(*words: tuple[str, str]) -> tuple[Box, ...]:
    """Make boxes that no field of a submission answers."""
    return tuple(Box("", Text(zh=zh, en=en)) for zh, en in words)


def _row(label: tuple[str, str], hint: tuple[str, str], *words: tuple[str, str]) -> Entry:
    said = Text(zh=hint[0], en=hint[1])
    return Entry(label=Text(zh=label[0], en=label[1]), hint=said, boxes=boxes(*words))


RIGHT = (("一致", "Agrees"), ("不一致", "Differs"))
OTHER = ("其他 ____________", "Other")
REACHED = (("接通，属实", "Reached, right"), ("不属实", "Not right"))

IDENTITY = Entries(
    (
        _row(
            ("单位证件", "Certificate"),
            ("单位才有；看原件", "Organisations only; the original"),
            ("营业执照", "Business licence"),
            ("统一社会信用代码证书", "Credit code certificate"),
            OTHER,
        ),
        _row(
            ("网站负责人证件", "Identity document"),
            ("本人到场或人脸核验", "In person, or by a face check"),
            ("居民身份证", "Resident ID"),
            OTHER,
        ),
        _row(
            ("证件与填报", "Documents and form"),
            ("名称、姓名、号码、住所", "Names, numbers, address"),
            *RIGHT,
        ),
        _row(
            ("人像核验", "Face"),
            ("当面拍照的：正面、免冠、彩色", "Taken on the spot: front, bareheaded, in colour"),
            ("人脸核验通过", "Face check passed"),
            ("当面拍照", "Photo taken on the spot"),
        ),
    ),
    Text(zh="一、主体", en="1. Holder"),
)
CONTACTS = Entries(
    (
        _row(("手机", "Mobile"), ("拨打核实", "Called"), *REACHED),
        _row(
            ("固定电话", "Landline"),
            ("个人没有填报的不核", "An individual: only if one was filed"),
            *REACHED,
            ("没有填报", "None filed"),
        ),
        _row(
            ("邮箱、通信地址", "Email, address"),
            ("收得到邮件；写到门牌号", "Mail arrives; down to the door number"),
            *RIGHT,
        ),
    ),
    Text(zh="二、联系", en="2. Contacts"),
)
SITE = Entries(
    (
        _row(
            ("网站名称", "Site name"),
            ("与主办者和内容相符", "Fits the holder and the content"),
            ("符合", "Fits"),
            ("不符合", "Does not fit"),
        ),
        _row(
            ("域名", "Domain"),
            ("看域名证书：持有者、到期日", "Domain certificate: holder, expiry"),
            *RIGHT,
        ),
        _row(
            ("前置审批", "Prior approval"),
            ("新闻、出版、教育、医疗、文化、广电等", "News, publishing, education, health …"),
            ("不涉及", "Not involved"),
            ("涉及，已看批准文件", "Involved, approval seen"),
        ),
    ),
    Text(zh="三、网站", en="3. Website"),
)
ACCESS = Entries(
    (
        Entry(
            label=Text(zh="接入服务商", en="Access provider"),
            path="services.access.provider",
        ),
        Entry(
            label=Text(zh="接入方式", en="Access mode"),
            path="services.access.mode",
            boxes=tuple(Box(mode.value, mode.label) for mode in AccessMode),
        ),
        Entry(
            label=Text(zh="服务器放置地", en="Server location"),
            path="services.access.server_province",
        ),
        Entry(label=Text(zh="IP 地址", en="IP addresses"), path="services.access.ip"),
    ),
    Text(zh="四、接入", en="4. Access"),
)
CHECKS = (IDENTITY, CONTACTS, SITE, ACCESS)
"""The parts of the sheet that the provider fills in."""
