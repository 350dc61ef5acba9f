"""One schema: a field added to the submission appears wherever fields stand, without more."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from sitebuild.forms import supplies
from sitebuild.places import CHECKER, ROOT

PLACE = "checker/src/beiancheck/submission/holder.py"
LAST = '    remark: Annotated[str, said("主体备注"'
ADDED = '    fax: Annotated[str, said("传真", "Fax number")] = ""\n'
LOOK = """
import contextlib, io, json
from beiancheck import schema
from beiancheck.decode import decode
from beiancheck.filled import back, from_pdf, from_word
from beiancheck.forms.answers import Answers
from beiancheck.forms.registration import registration
from beiancheck.forms.spread import spread
from beiancheck.sheets import draw, supplies
from beiancheck.submission import Submission
from beiancheck.__main__ import main
from sitebuild.forms import field_table, word
from sitebuild.pages.checker import form

raw = {"holder": {"fax": "010-00000000"}}
blank = spread(registration(), Submission())
faces = supplies.typefaces("")
pdf = draw.draw(blank, "zh", "x", faces, Answers(raw))
typed = io.StringIO()
with contextlib.redirect_stdout(typed):
    main(["new"])
print(json.dumps({
    "web form": "传真" in form.block("zh") and "Fax number" in form.block("en"),
    "page": "传真" in field_table.block("zh"),
    "schema": schema.submission()["properties"]["holder"]["properties"]["fax"]["title"] == "传真",
    "word": "holder.fax" in from_word.held(word.write(blank, "zh", "x")).names,
    "pdf": "holder.fax" in from_pdf.held(pdf).names,
    "read back": back.read(pdf).raw == raw,
    "template": "fax" in typed.getvalue(),
}))
"""


def test_a_field_added_in_one_place_appears_in_all(tmp_path: Path) -> None:
    supplies.make()
    for folder in ("checker/src", "scripts", "docs"):
        kept = shutil.ignore_patterns("made", "*.onnx", "__pycache__")
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=kept)
    made = Path("src/beiancheck/sheets/made")
    shutil.copytree(CHECKER / made, tmp_path / "checker" / made)
    shutil.copyfile(ROOT / "provider.toml", tmp_path / "provider.toml")
    place = tmp_path / PLACE
    text = place.read_text(encoding="utf-8")
    place.write_text(text.replace(LAST, ADDED + LAST), encoding="utf-8")
    folders = (tmp_path / "checker" / "src", tmp_path / "scripts", ROOT)
    paths = os.pathsep.join(map(str, folders))
    done = subprocess.run(
        [sys.executable, "-c", LOOK],
        env={**os.environ, "PYTHONPATH": paths, "PYTHONUTF8": "1"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert 0 == done.returncode, done.stderr
    assert {True} == set(json.loads(done.stdout).values()), done.stdout
