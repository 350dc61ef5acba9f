"""Buttons of a console, which stand beside values and are none of them: 修改, 复制, 续费."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.side_by_side import steps_of

_BUTTONS = re.compile(
    "(?:立即|申请|查看|信息|重新|一键|点击|前往|去)?"
    "(?:修改|更改|查看|复制|续费|续期|过户|变更|编辑|更换|详情|更多|解析|刷新|下载|展开|收起|转出|设置)"
    "(?:信息|详情|证书)?[>›»]?$|[>›»]$"
    r"|\[ ?[^\[\]]{0,10}(?:反查|查询|查看|修改|复制|续费|过户|更新|详情|更多) ?\]$"
    "|(?:whois ?)?反查$",
    re.IGNORECASE,
)
_ALONE = re.compile(
    "[>›»×]+|管理|关闭|确定|取消|(?:点击)?(?:选择|上传|浏览)(?:文件|图片|资料)?|(?:选择文件)?未选择任何文件"
    "|Edit|Change|Modify|Update|Copy|Renew|Manage|View|Reveal|Show|Details|More|Learn more"
)
"""What is a button by itself only."""
_LABELLED = re.compile("(?:域名|[者人商构位织]|日期|时间|信息|状态|自动)$")
"""What a button's words belong to where they follow it: 域名续费 is a menu's, 自动续费 a label."""
_SHORTEST = 2
_MENU = re.compile(
    "(?:过户|安全|设置|转移|转入|转出|管理|模板|信息|证书|打印|下载|服务|操作|日志|批量|解析"
    "|续费|锁|保护|隐私|变更|修改|查看|查询|记录|列表|认证|实名|中心)+"
)
_ENTRY = re.compile(
    "(?:我的|批量|在线)?(?:域名)?(?:(?:持有|所有|拥有|注册|联系)(?:者|人)|所有权|证书|信息|资料|密码)"
    "(?:信息|资料)?(?:过户|变更|修改|更改|更换|编辑|转移|转让|管理|下载|打印|模板)"
)
"""An entry of a menu that begins as a label does: 域名持有者过户, 域名证书下载."""
_APART = 1.4
"""Times the usual distance of two characters between a label and a button in one line with it."""


def without(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells without buttons, alone or read in one line with a value."""
    for cell in found:
        button = _BUTTONS.search(cell.text)
        rest = button.start() if button else len(cell.text)
        if (button and rest == 0) or _ALONE.fullmatch(cell.text) or _is_entry(cell):
            continue
        is_apart = bool(button and re.search(rf"\s{re.escape(button.group())}$", cell.line.text))
        is_beside = (is_apart or rest >= _SHORTEST) and not _LABELLED.search(cell.text[:rest])
        yield cell.part(0, rest) if button and is_beside else cell


def _is_entry(cell: Cell) -> bool:
    """Tell whether a cell is an entry of a menu, and no label with a button apart from it."""
    steps = steps_of(cell) if _ENTRY.fullmatch(cell.text) else ()
    return bool(steps) and max(steps) < _APART


def is_menu(text: str) -> bool:
    """Tell whether a text is made of what a console offers to do: 过户, 安全设置."""
    return bool(_MENU.fullmatch(text))
