"""Addresses in all provinces: real cities and districts, invented streets."""

from dataclasses import dataclass
from random import Random

from tests.papers.words import words

PLACES: tuple[tuple[str, str, str, str], ...] = (
    ("1101", "beijing", "北京市", "朝阳区 海淀区 丰台区 通州区 大兴区"),
    ("1201", "tianjin", "天津市", "和平区 南开区 滨海新区 武清区"),
    ("1301", "hebei", "河北省石家庄市", "长安区 裕华区 藁城区 栾城区"),
    ("1401", "shanxi", "山西省太原市", "小店区 杏花岭区 晋源区"),
    ("1501", "inner-mongolia", "内蒙古自治区呼和浩特市", "赛罕区 回民区 土默特左旗"),
    ("2101", "liaoning", "辽宁省沈阳市", "浑南区 皇姑区 铁西区"),
    ("2201", "jilin", "吉林省长春市", "朝阳区 绿园区 宽城区"),
    ("2301", "heilongjiang", "黑龙江省哈尔滨市", "道里区 香坊区 呼兰区"),
    ("3101", "shanghai", "上海市", "浦东新区 徐汇区 闵行区 嘉定区"),
    ("3205", "jiangsu", "江苏省苏州市", "姑苏区 吴中区 昆山市 太仓市"),
    ("3301", "zhejiang", "浙江省杭州市", "余杭区 滨江区 萧山区 钱塘区"),
    ("3416", "anhui", "安徽省亳州市", "谯城区 涡阳县 蒙城县"),
    ("3502", "fujian", "福建省厦门市", "思明区 集美区 湖里区"),
    ("3607", "jiangxi", "江西省赣州市", "章贡区 南康区 于都县"),
    ("3702", "shandong", "山东省青岛市", "崂山区 市北区 即墨区 莱西市"),
    ("4101", "henan", "河南省郑州市", "金水区 中原区 荥阳市"),
    ("4201", "hubei", "湖北省武汉市", "武昌区 硚口区 洪山区 黄陂区"),
    ("4301", "hunan", "湖南省长沙市", "岳麓区 雨花区 浏阳市"),
    ("4403", "guangdong", "广东省深圳市", "南山区 福田区 龙岗区 宝安区"),
    ("4501", "guangxi", "广西壮族自治区南宁市", "青秀区 邕宁区 武鸣区"),
    ("4601", "hainan", "海南省海口市", "龙华区 美兰区 琼山区"),
    ("5001", "chongqing", "重庆市", "渝北区 沙坪坝区 綦江区 石柱土家族自治县"),
    ("5101", "sichuan", "四川省成都市", "武侯区 锦江区 郫都区 邛崃市"),
    ("5201", "guizhou", "贵州省贵阳市", "观山湖区 云岩区 息烽县"),
    ("5301", "yunnan", "云南省昆明市", "盘龙区 官渡区 石林彝族自治县"),
    ("5401", "tibet", "西藏自治区拉萨市", "城关区 堆龙德庆区 曲水县"),
    ("6101", "shaanxi", "陕西省西安市", "雁塔区 灞桥区 鄠邑区"),
    ("6201", "gansu", "甘肃省兰州市", "城关区 安宁区 榆中县"),
    ("6301", "qinghai", "青海省西宁市", "城西区 湟中区 大通回族土族自治县"),
    ("6401", "ningxia", "宁夏回族自治区银川市", "金凤区 兴庆区 灵武市"),
    ("6501", "xinjiang", "新疆维吾尔自治区乌鲁木齐市", "天山区 沙依巴克区 米东区"),
)
STREETS = words("streets")
ESTATES = words("estates")


@dataclass(frozen=True, slots=True)
class Place:
    """A place. ``area`` is six digits; ``region`` names province, city and county."""

    area: str
    province: str
    city: str
    county: str
    door: str

    @property
    def region(self) -> str:
        """Province, city and county."""
        return self.city + self.county

    @property
    def address(self) -> str:
        """The whole address."""
        return self.region + self.door


def place(rng: Random) -> Place:
    """Return an address of any province."""
    digits, province, city, counties = rng.choice(PLACES)
    county = rng.choice(counties.split())
    return Place(digits + "99", province, city, county, _door(rng))


def _door(rng: Random) -> str:
    street, number = rng.choice(STREETS), rng.randrange(1, 999)
    room = f"{rng.randrange(1, 32)}{rng.randrange(1, 20):02}"
    ways = (
        f"{street}{number}号",
        f"{street}{number}号院{rng.randrange(1, 20)}号楼{rng.randrange(1, 6)}单元{room}室",
        f"{street}{number}号{rng.choice(ESTATES)}{rng.choice('ABCD')}座{room}室",
        f"{rng.choice(ESTATES)}{rng.randrange(1, 40)}栋{room}",
        f"示例镇样例村{rng.randrange(1, 12)}组{number}号",
        f"{street}{number}号（{rng.choice(ESTATES)}）{number % 30 + 1}层{room}-{number % 9 + 1}",
    )
    return rng.choice(ways)
