"""What an example of a rule does to the files: left out, added, or holding something else."""

import re
from typing import Any

from beiancheck.terms.papers import Paper
from beiancheck.text import Language, Text
from tests import specimens, submissions
from tests.submissions import Case

FILE = Text(zh="材料文件", en="File")
FOOT = Text(zh="“{name}”的底部", en="The foot of {name}")
WITHOUT = Text(zh="没有“{paper}”", en="no “{paper}”")
ABSENT = Text(zh="清单里有“{name}”，没有这个文件", en="{name} is listed and not there")
NAMED = Text(zh="{name}（{paper}）", en="{name} ({paper})")
UNNAMED = Text(zh="{name}（没有选是什么材料）", en="{name} (which paper it is was not chosen)")
HOLDS = Text(zh="{name}：内容是 {kind}", en="{name}: holds {kind}")
SIZED = Text(zh="{name}：{size}", en="{name}: {size}")
PIXELS = Text(zh="{width}×{height} 像素", en="{width} × {height} pixels")
BYTES = Text(zh="{count} 字节", en="{count} bytes")
LIMITS = {
    "limits.max_bytes": Text(zh="大小上限", en="Largest size"),
    "limits.min_bytes": Text(zh="大小下限", en="Smallest size"),
}
_KB = 1024
_PNG = b"\x89PNG"
_FOOTER = re.compile("<footer>(.*?)</footer>", re.DOTALL)


def files_of(case: Case, language: Language) -> list[tuple[str, str]]:
    """Return a label and a value for every file that a case leaves out, adds or replaces."""
    start = submissions.flawless(case.start).get("files", [])
    gone = [start[int(path.split(".")[1])] for path in case.remove if path.startswith("files.")]
    limits = [
        (label.of(language), _size(int(case.provider[key]), language))
        for key, label in LIMITS.items()
        if key in case.provider
    ]
    told = [WITHOUT.of(language).format(paper=_paper(file, language)) for file in gone]
    told += [
        _added(file, language) for file in case.add_files if file["name"] not in case.replace_files
    ]
    replaced = [_replaced(name, source, language) for name, source in case.replace_files.items()]
    return [(FILE.of(language), one) for one in told] + replaced + limits


def _paper(file: dict[str, Any], language: Language) -> str:
    found = [paper.label.of(language) for paper in Paper if paper.value == file.get("role")]
    return found[0] if found else ""


def _added(file: dict[str, Any], language: Language) -> str:
    paper = _paper(file, language)
    return (NAMED if paper else UNNAMED).of(language).format(name=file["name"], paper=paper)


def _replaced(name: str, source: str, language: Language) -> tuple[str, str]:
    if source == "none":
        return FILE.of(language), ABSENT.of(language).format(name=name)
    foot = _FOOTER.search(source)
    if foot is not None:
        return FOOT.of(language).format(name=name), foot.group(1)
    kind = source.rpartition(".")[2]
    if ":" not in source and kind != name.rpartition(".")[2]:
        return FILE.of(language), HOLDS.of(language).format(name=name, kind=kind.upper())
    data = specimens.read(source)
    is_header = data[:4] == _PNG and len(data) < _KB
    size = _pixels(data, language) if is_header else _size(len(data), language)
    return FILE.of(language), SIZED.of(language).format(name=name, size=size)


def _pixels(data: bytes, language: Language) -> str:
    """Tell the width and height that the header of a PNG gives."""
    width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    return PIXELS.of(language).format(width=width, height=height)


def _size(count: int, language: Language) -> str:
    if count < _KB:
        return BYTES.of(language).format(count=count)
    return f"{count / _KB:.1f} KB"
