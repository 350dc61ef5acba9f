"""What is shortened in a report that is passed on, and what stays so that it can be used."""

import pytest

from beiancheck import file_names


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("licence.jpg", "licence.jpg"),
        ("IMG_20261127.jpg", "IMG_20261127.jpg"),
        ("李四身份证正面.jpg", "**身份证正面.jpg"),
        ("示例科技营业执照副本.pdf", "****营业执照副本.pdf"),
        ("阿依古丽·示例.png", "****·**.png"),
        ("zhangsan-id-front.JPG", "z*******-id-front.JPG"),
        ("13800138000.jpeg", "1**********.jpeg"),
        ("张三.李四", "**.**"),
        ("", ""),
    ],
)
def test_a_files_name_keeps_what_names_a_paper_and_loses_who_it_is_of(
    name: str, short: str
) -> None:
    assert short == file_names.shortened(name)
