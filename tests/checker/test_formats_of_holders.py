"""Credit codes, old numbers and addresses of holders."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import stdnum.cn
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import uscc

from beiancheck.formats import credit_code, organisation_code, registration_number
from beiancheck.formats.address import (
    province_of,
    repeats_province,
    says_no_number,
    stops_short_of_door,
)
from beiancheck.terms.provinces import Province


@given(
    st.sampled_from(["91", "12", "51", "A1", "N2", "Y1"]),
    st.text("0123456789", min_size=6, max_size=6),
    st.text(credit_code.LETTERS, min_size=9, max_size=9),
)
def test_every_authority_area_and_organisation_makes_a_code(
    category: str, area: str, organisation: str
) -> None:
    stem = category + area + organisation
    code = stem + uscc.calc_check_digit(stem)

    assert credit_code.is_well_formed(code.lower())
    assert credit_code.check_digit_fits(f"{code[:2]} {code[2:]}")
    assert category == credit_code.category(code)


def test_letters_that_no_code_holds_are_named_once() -> None:
    assert credit_code.foreign_letters("9111O105MAOEXAMPIZ") == "OIZ"
    assert not credit_code.is_well_formed("9111A105MA0EXAMP1X")


def test_old_numbers() -> None:
    assert registration_number.is_sound("110108000000016")
    assert not registration_number.is_sound("110108000000017")
    assert organisation_code.has_shape("d2143569-x")
    assert not organisation_code.has_shape("D2143569-A")


def counties() -> Iterator[tuple[Province, str, str, str]]:
    """Yield every county of the standard's list: its province, full name, city and own name."""
    listed = Path(stdnum.cn.__file__).with_name("loc.dat").read_text(encoding="utf-8")
    province, full, cities = None, "", {}
    for line in listed.splitlines():
        if start := re.match(r'(\d{2}) province="(.*?)"', line):
            province = next((one for one in Province if one.code == start[1]), None)
            full, cities = start[2], {"": ""}
        elif (place := re.match(r'  (\d{4}) county="(.*?)"', line)) and province is not None:
            # [1984-] began, [-1988] ended: names that are gone are no addresses.
            present = re.sub(r"\[\d*-\d+\][^,]*", "", place[2])
            for name in filter(None, re.sub(r"\[.*?\]", "", present).split(",")):
                if place[1].endswith("00"):
                    cities[place[1][:2]] = name
                yield province, full, cities.get(place[1][:2], ""), name


def test_no_county_in_china_reads_as_another_province() -> None:
    read_wrongly = [
        address
        for province, full, city, county in counties()
        for start in ("", city, full + city, province.label.zh + city)
        for address in (f"{start}{county}示例路1号", f"{start}{county}人民政府")
        if province_of(address) not in {None, province}
    ]

    assert [] == read_wrongly
    assert len(list(counties())) > 3000


@pytest.mark.parametrize(
    ("address", "province"),
    [
        ("江苏南京市玄武区示例路1号", Province.JIANGSU),
        ("中国 广东省深圳市", Province.GUANGDONG),
        ("广西壮族自治区南宁市", Province.GUANGXI),
        ("北京海淀区示例街1号", Province.BEIJING),
        ("吉林吉林市昌邑区示例街1号", Province.JILIN),
        ("福建厦门市湖里区示例路1号", Province.FUJIAN),
        ("河南省驻马店市驿城区示例路1号", Province.HENAN),
    ],
)
def test_an_address_names_its_province(address: str, province: Province) -> None:
    assert province is province_of(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "北京东路668号",
        "四川北路1号",
        "西藏中路268号黄浦区",
        "海南藏族自治州共和县",
        "海南区示例街1号",
        "河北区示例路1号",
        "河南蒙古族自治县",
        "浙江大学宁波校区",
        "河南大厦5层",
        "中国（上海）自由贸易试验区示例路1号",
        "云南省人民政府驻北京办事处",
        "1 Specimen Street, Hong Kong",
    ],
)
def test_streets_houses_and_far_counties_name_no_province(address: str) -> None:
    assert province_of(address) is None


@pytest.mark.parametrize(
    "address",
    [
        "北京市朝阳区示例路1号院2号楼305室",
        "北京市朝阳区示例大厦1-2-305",
        "河北省三河市示例镇示例村三组",
        "河北省三河市示例镇示例村",
        "北京市朝阳区示例大厦",
        "北京市海淀区示例大学",
        "示例路甲一号",
        "示例屯",
        "示例旗示例嘎查",
        "示例广场Ａ座",
        "示例路示例商场一楼",
        "",
    ],
)
def test_addresses_that_reach_a_door_or_can_have_none(address: str) -> None:
    assert not stops_short_of_door(address)


@pytest.mark.parametrize(
    "address", ["北京市朝阳区", "北京市朝阳区示例路", "示例市示例区示例小区", "三里屯示例街。"]
)
def test_addresses_that_stop_short(address: str) -> None:
    assert stops_short_of_door(address)


@pytest.mark.parametrize(
    "remark", ["通信地址无门牌号", "本址没有房间号。", "门牌号暂无", "There is no door number here"]
)
def test_remarks_that_explain(remark: str) -> None:
    assert says_no_number(remark)


@pytest.mark.parametrize("remark", ["", "介绍本公司的产品", "本站无经营活动"])
def test_remarks_that_do_not(remark: str) -> None:
    assert not says_no_number(remark)


def test_only_the_whole_name_of_a_province_is_a_repetition() -> None:
    assert repeats_province("北京市北京市朝阳区示例路1号") == "北京市"
    assert not repeats_province("北京市北京经济技术开发区示例路1号")
    assert not repeats_province("吉林省吉林市昌邑区示例路1号")
