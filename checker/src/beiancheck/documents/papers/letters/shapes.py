"""How names, numbers and domains are built that stand in sentences."""

import re
from collections.abc import Callable

from beiancheck.documents.papers.letters import person_words, wordings
from beiancheck.documents.papers.registrars import domains
from beiancheck.documents.papers.values import mobiles
from beiancheck.formats import credit_code, resident_id
from beiancheck.terms.items import Item

HAN = "一-鿿㐀-䶿"
_BODY = wordings.BODY
CODE = re.compile("(?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z])")
LABELLED_CODE = re.compile(
    r"(?:信用代码|组织机构代码|证[件照]号码?|执照号码?)[:)为是]{0,2}"
    r"((?=[0-9A-Z]{0,17}[0-9]{4})[0-9A-Z]{18})(?![0-9A-Za-z])"
)
"""A number that its label tells, even where no number is built so: a letter among the first."""
FAINT_CODE = re.compile("(?<![0-9A-Za-z])(?=[0-9]{2})[0-9A-Zoilqg|]{18}(?![0-9A-Za-z])")
RESIDENT = re.compile("(?<![0-9A-Za-z])[0-9]{17}[0-9Xx](?![0-9A-Za-z])")
FAINT_MOBILE = re.compile(
    "((?:手机|电话|联系方式)(?:号码?)?:?)(?=(?:[OoIil|]*[0-9]){8})([1Iil|][0-9OoIil|]{10})"
    "(?![0-9A-Za-z])"
)
"""The same behind its label, with letters for digits: i3800138000."""
_OWN_NUMBER = re.compile(
    r"(?:主办者|主办单位|主体|开办者)(?:有效)?证件号码?[:)为是]{0,2}([0-9]{17}[0-9Xx])(?![0-9A-Za-z])"
)
"""The number of whoever runs the site, who may be a person with a resident's number."""
_EMAIL = re.compile(r"[0-9A-Za-z._%+-]+@[0-9A-Za-z.-]+\.[A-Za-z]{2,}")
DOMAIN = re.compile(
    rf"(?<![@0-9A-Za-z./-])(?:www\.)?"
    rf"((?:[0-9A-Za-z](?:[-0-9A-Za-z]{{0,61}}[0-9A-Za-z])?\.)+[A-Za-z]{{2,24}}"
    rf"|(?:(?<=域名)|(?<=[:(]))[{HAN}0-9A-Za-z-]{{2,30}}\.(?:{domains.CHINESE_SUFFIX})(?:(?<!网站)|(?![名域负地首内类服安语])))(?![0-9A-Za-z@]|\.(?:com|net|org|cn)|\.[A-Za-z](?![0-9A-Za-z]))"
)
NAME = re.compile(
    rf"(?:(?:单位名称|主办单位|主办者名称|主办者|委托单位|本单位|我单位|单位)(?:\([^()]{{1,6}}\))?[:]?(?!所在|填写|性质|承诺|证件|的)"
    rf"|(?:我公司|本公司|我司)\()"
    rf"([{HAN}()A-Za-z0-9·]{{2,60}}?(?:{_BODY}))(?=[(),。;:]|承诺|现|就|因|特|申请|委托|授权|法定|统一|[12][0-9]{{3}}年|$)"
)
_PERSON = re.compile(
    rf"(?:员工|职工|职员|受[托权]人:?|受委托人:?|被(?:授权|委托)人:?|本人|授权|委托|监护人:?|(?<!原)负责人:?|(?<!法定代表人)(?<!法人代表)姓名:?|告知书)"
    rf"(?!本单位|我单位|本公司|我公司|员工|责任|姓名|委托|授权|所有|名义|签字|签名|身份|单位|承诺|已|将|愿|对|的|在|为|及|或|办理|书|证件|居民)"
    rf"([{HAN}]{{2,4}}?|(?:(?!员工|授权|委托|单位|公司|责任|告知|承诺|声明)[{HAN}]){{1,12}}·[{HAN}]{{1,12}})"
    rf"(?!\([^()]{{1,8}}\)[^,。;]{{0,16}}(?:{_BODY}))(?!\([法甲乙丙])(?=[(,;]|身份证|证件|居民|性别)"
)
"""Who is authorised; a body that is has its place in brackets: 样例(北京)有限公司."""
_POSTS = "主管|经理|工程师|主任|专员|助理|总监|科长|校长|院长|会计|干事"
_HOLDS_POST = re.compile(rf"(?:{_POSTS})([{HAN}]{{2,4}})(?=[(,]?(?:居民)?身份证)")
"""Who is named by a post, with the number behind the name: 行政主管某某(身份证号码…)."""


def is_residents(code: str) -> bool:
    """Tell whether a number is a resident's, be it with a misread character."""
    fault = resident_id.fault(code)
    return fault is None or (fault is resident_id.Fault.CHECK_DIGIT and not is_sound(code))


def _is_bodys(code: str) -> bool:
    # A resident's number is well formed as a code, too.
    return credit_code.is_well_formed(code) and not is_residents(code)


def is_sound(code: str) -> bool:
    """Tell whether a number is built like a body's and its check digit fits."""
    return credit_code.is_well_formed(code) and credit_code.check_digit_fits(code)


SHAPES: tuple[tuple[Item, re.Pattern[str], Callable[[str], bool] | None], ...] = (
    (Item.NAME, NAME, None),
    *((Item.NAME, one, None) for one in (wordings.SEALED, *wordings.BODIES)),
    (Item.NUMBER, CODE, _is_bodys),
    (Item.NUMBER, LABELLED_CODE, lambda code: not is_residents(code)),
    (Item.NUMBER, _OWN_NUMBER, is_residents),
    (Item.PERSON, _PERSON, person_words.is_person),
    (Item.PERSON, _HOLDS_POST, None),
    *((Item.PERSON, one, person_words.is_person) for one in wordings.PERSONS),
    (Item.PERSON_NUMBER, RESIDENT, is_residents),
    (Item.DOMAIN, DOMAIN, None),
    (Item.MOBILE, mobiles.PATTERN, None),
    (Item.EMAIL, _EMAIL, None),
)
