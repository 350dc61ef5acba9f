"""The command line: ``beiancheck check``, ``reply``, ``verify`` and what else a desk asks."""

import argparse
import os
import sys
from collections.abc import Sequence

from beiancheck import __version__
from beiancheck.commands import (
    check,
    footer,
    form,
    new,
    read,
    reply,
    requirements,
    rules,
    schema,
    timeline,
    verify,
)
from beiancheck.provider import ProfileError
from beiancheck.submission_file import PackageError
from beiancheck.text import Text

COMMANDS = {
    check: "核对一份材料 / check a package of materials",
    reply: "回复申请人 / the text to send back",
    verify: "报告与材料对不对得上 / is it this package’s report?",
    timeline: "时间安排 / by when each step is done",
    footer: "页脚代码 / the foot of a home page",
    new: "生成 submission.toml 模板 / write a submission.toml",
    form: "填好表格、读回表格 / fill forms, read them back",
    read: "识别图片、PDF / read a picture or PDF",
    requirements: "要交哪些材料 / which papers and fields",
    rules: "列出规则 / list the rules",
    schema: "JSON Schema / JSON Schema",
}
"""What a desk may ask, each in a module of its own, with its line of help."""


def main(words: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code.

    0: nothing must be fixed; 1: something must; 2: the submission or the order cannot be read.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            # A console that is not UTF-8 would otherwise stop at the first Chinese character.
            reconfigure(encoding="utf-8", errors="replace")
    order = _parser().parse_args(words)
    try:
        code = int(order.run(order))
        sys.stdout.flush()
    except PackageError as error:
        print(error.said.fill(order.lang or "zh", error.values), file=sys.stderr)
    except ProfileError as error:
        said = Text(
            zh="服务商资料用不了：{error}", en="The provider's profile cannot be used: {error}"
        )
        print(said.fill(order.lang or "zh", {"error": str(error)}), file=sys.stderr)
    except BrokenPipeError:
        # Who reads on has had enough (``| head``): what is still to be flushed goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    else:
        return code
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="beiancheck",
        description="备案材料自查 / Checks the materials of an ICP filing.",
    )
    parser.add_argument("--version", action="version", version=f"beiancheck {__version__}")
    doors = parser.add_subparsers(required=True, metavar="COMMAND")
    for command, line in COMMANDS.items():
        command.ask(doors.add_parser(command.__name__.rpartition(".")[2], help=line))
    return parser


if __name__ == "__main__":
    sys.exit(main())
