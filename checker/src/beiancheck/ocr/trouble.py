"""What keeps a picture from being read, in words for whoever handed it in."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath

from beiancheck.text import Text


class ReadingError(Exception):
    """A file, or this installation, with which nothing can be read; ``said`` tells why."""

    def __init__(self, said: Text, **values: str) -> None:
        """Keep the words and what fills them."""
        super().__init__(said.en)
        self.said = said
        self.values: dict[str, Text | str] = dict(values)


NO_MODELS = Text(
    zh="找不到识别模型：请先运行 scripts/build 再安装，"
    "或用环境变量 BEIANCHECK_MODELS 指明模型所在的文件夹。",
    en="The models that read pictures are not here: run scripts/build and install again, "
    "or let the variable BEIANCHECK_MODELS name their folder.",
)
NO_LIBRARIES = Text(
    zh="识别图片所需的组件没有安装：请用 pip install './checker[read]' 安装。",
    en="What reading pictures takes is not installed: pip install './checker[read]' installs it.",
)
EMPTY = Text(zh="文件是空的。", en="The file is empty.")
NOT_A_PICTURE = Text(
    zh="这不是 JPG、PNG、WebP 图片或 PDF，无法识别。",
    en="This is no JPG, PNG or WebP picture and no PDF; it cannot be read.",
)
BROKEN = Text(
    zh="图片损坏或不完整，打不开；请重新导出或拍摄。",
    en="The picture is damaged or cut off and cannot be opened; export or photograph it again.",
)
TOO_LARGE = Text(
    zh="图片为 {width}×{height} 像素，超过 {most} 万像素；请缩小后再用。",
    en="The picture measures {width}×{height} pixels, more than {most} × 10,000; make it smaller.",
)
TOO_MANY_BYTES = Text(
    zh="文件超过 {most} MB，不予打开。", en="The file is larger than {most} MB; it is not opened."
)
ENCRYPTED = Text(
    zh="PDF 设有密码，打不开；请去掉密码后再用。",
    en="The PDF has a password and cannot be opened; remove the password.",
)
BROKEN_PDF = Text(
    zh="PDF 损坏或不完整，打不开；请重新导出。",
    en="The PDF is damaged or cut off and cannot be opened; export it again.",
)
NO_PAGES = Text(zh="PDF 里没有页面。", en="The PDF has no pages.")
OWN_FAULT = Text(
    zh="本程序读这个文件时自己出了错（{fault}），没有读完；"
    "文件本身可能没有问题，请您对着原件看一遍。",
    en="This program itself failed while it read the file ({fault}). "
    "The file may be fine: compare it yourself.",
)


@contextmanager
def told() -> Iterator[None]:
    """Turn what this program does wrong within into a ``ReadingError`` about one file.

    ``fault`` names the exception and the line that raised it, nothing of what was read. A pipe
    that its reader has closed (``| head``) is no fault and stays as it is.
    """
    try:
        yield
    except (ReadingError, BrokenPipeError):
        raise
    except Exception as error:
        *_, last = traceback.extract_tb(error.__traceback__)
        fault = f"{type(error).__name__}, {PurePath(last.filename).name}:{last.lineno}"
        raise ReadingError(OWN_FAULT, fault=fault) from error
