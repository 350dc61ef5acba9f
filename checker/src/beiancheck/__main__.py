"""The command line: ``beiancheck check``, ``reply``, ``verify`` and what else a desk asks."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from beiancheck import __version__
from beiancheck.commands import (
    check,
    footer,
    form,
    new,
    options,
    read,
    reply,
    requirements,
    rules,
    schema,
    timeline,
    verify,
)
from beiancheck.package import PackageError
from beiancheck.provider import ProfileError
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import Kind
from beiancheck.text import Text


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
        return int(order.run(order))
    except PackageError as error:
        print(error.said.fill(order.lang or "zh", error.values), file=sys.stderr)
    except ProfileError as error:
        said = Text(
            zh="服务商资料用不了：{error}", en="The provider's profile cannot be used: {error}"
        )
        print(said.fill(order.lang or "zh", {"error": str(error)}), file=sys.stderr)
    except BrokenPipeError:
        sys.stderr.close()
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="beiancheck",
        description="备案材料自查 / Checks the materials of an ICP filing.",
    )
    parser.add_argument("--version", action="version", version=f"beiancheck {__version__}")
    doors = parser.add_subparsers(required=True, metavar="COMMAND")
    _check(doors.add_parser("check", help="核对一份材料 / check a package of materials"))
    _reply(doors.add_parser("reply", help="回复申请人 / the text to send back"))
    _verify(doors.add_parser("verify", help="报告与材料对不对得上 / is it this package’s report?"))
    _timeline(doors.add_parser("timeline", help="时间安排 / by when each step is done"))
    _footer(doors.add_parser("footer", help="页脚代码 / the foot of a home page"))
    _new(doors.add_parser("new", help="生成 submission.toml 模板 / write a submission.toml"))
    form.ask(doors.add_parser("form", help="填好表格、读回表格 / fill forms, read them back"))
    _read(doors.add_parser("read", help="识别图片、PDF / read a picture or PDF"))
    _requirements(doors.add_parser("requirements", help="要交哪些材料 / which papers and fields"))
    _rules(doors.add_parser("rules", help="列出规则 / list the rules"))
    _schema(doors.add_parser("schema", help="JSON Schema / JSON Schema"))
    return parser


def _check(door: argparse.ArgumentParser) -> None:
    door.add_argument("path", type=Path, metavar="PATH", help="文件夹、zip / folder or zip")
    options.language(door)
    door.add_argument("--format", choices=("text", "json", "html", "sarif"), default="text")
    door.add_argument(
        "--today", type=options.day, metavar="DATE", help="按哪一天核对 / check as of a day"
    )
    door.add_argument("--provider", type=Path, metavar="FILE", help="provider.toml")
    options.masking(door)
    options.reading(door)
    door.set_defaults(run=check.run)


def _reply(door: argparse.ArgumentParser) -> None:
    options.report(door)
    door.set_defaults(run=reply.run)


def _verify(door: argparse.ArgumentParser) -> None:
    options.report(door, "REPORT.json|CODE", "JSON 报告或核对码 / JSON report or check code")
    door.add_argument("path", type=Path, metavar="PATH", help="文件夹、zip / folder or zip")
    door.set_defaults(run=verify.run)


def _timeline(door: argparse.ArgumentParser) -> None:
    door.add_argument(
        "path", type=Path, nargs="?", metavar="PATH", help="文件夹、zip / folder, zip"
    )
    door.add_argument(
        "--from",
        dest="start",
        type=options.start,
        metavar="DATE",
        help="哪天交材料 / day of handing in",
    )
    door.add_argument("--filing", type=options.term(Filing), default=None, metavar="FILING")
    door.add_argument("--today", type=options.day, metavar="DATE", help="今天 / today")
    options.language(door)
    door.add_argument("--format", choices=("text", "json", "ics"), default="text")
    door.add_argument("--provider", type=Path, metavar="FILE", help="provider.toml")
    door.set_defaults(run=timeline.run)


def _footer(door: argparse.ArgumentParser) -> None:
    door.add_argument(
        "number", nargs="?", default="", metavar="NUMBER", help="备案号 / filing number"
    )
    door.add_argument(
        "--public-security", default="", metavar="NUMBER", help="公安联网备案号 / its number"
    )
    door.add_argument("--format", choices=("html", "plain", "app"), default="html")
    door.add_argument(
        "--check", type=Path, metavar="FILE", help="核对存下的首页 / look at a saved home page"
    )
    options.language(door)
    door.set_defaults(run=footer.run)


def _new(door: argparse.ArgumentParser) -> None:
    options.whose(door, Kind.ENTERPRISE)
    door.add_argument("--out", type=Path, metavar="FOLDER", help="写到哪里 / where to write")
    options.language(door)
    door.set_defaults(run=new.run)


def _read(door: argparse.ArgumentParser) -> None:
    door.add_argument("path", type=Path, metavar="FILE", help="图片、PDF / picture or PDF")
    options.language(door)
    options.output(door)
    door.set_defaults(run=read.run)


def _requirements(door: argparse.ArgumentParser) -> None:
    options.whose(door)
    options.language(door)
    options.output(door)
    door.set_defaults(run=requirements.run)


def _rules(door: argparse.ArgumentParser) -> None:
    door.add_argument("id", nargs="?", metavar="ID")
    options.language(door)
    options.output(door)
    door.set_defaults(run=rules.run)


def _schema(door: argparse.ArgumentParser) -> None:
    door.add_argument("what", choices=("submission", "report", "timeline"))
    options.language(door)
    door.set_defaults(run=schema.run)


if __name__ == "__main__":
    sys.exit(main())
