"""The browser's Python, packed: Pyodide, its library and the checker as bytecode.

build/engine/ holds what the worker loads; docs/decisions/0003-engine-bytecode.md says why so.
"""

import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from beiancheck.sheets.supplies import BASE, BOLD, COVERED, FETCHED, REST, TEMPLATES
from sitebuild import (
    archives,
    commands,
    manifest,
    node,
    provider,
    say,
    splitting,
    stamps,
    trimming,
    wheels,
)
from sitebuild.forms import supplies
from sitebuild.places import ASSETS, BUILD, ENGINE, INSIDE, NODE_MODULES, REQUIREMENTS, SCRIPTS

PYODIDE = NODE_MODULES / "pyodide"
AS_THEY_ARE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
PROGRAM = "pyodide.asm.wasm"
LIBRARY = "python_stdlib.zip"
COMPILED = BUILD / "compiled"
PREPARED = BUILD / "prepared"
STARTERS = ("sitecustomize.py", "second_part.py")
USED = "used.txt"
# Read from the library's own zip; the others open files and have to be unpacked.
ZIPPED = ("idna", "python_stdnum", "segno", "beiancheck")
UNPACKED = ("msgspec", "publicsuffixlist")
PROFILE = "beiancheck/data/provider.toml"
ON_DEMAND = ("pypdfium2",)
UNPACK = ("packages.zip",)
MODULES = tuple(f"checker/{name}.mjs" for name in ("parts", "python", "library", "worker"))
# Sent to the worker at its start; it asks for any other file of the folder by name, once.
FIRST = (*AS_THEY_ARE, "python.zip", *UNPACK, "pyodide-lock.json")
# Asked for by the worker itself as soon as it has started; nobody is told of its coming.
LATER = "python_rest.bin"
FORMS = {
    "forms.zip": (TEMPLATES,),
    "font.zip": (BASE, BOLD, COVERED),
    "font_rest.zip": (REST,),
}
"""What filling a form takes: its template; the typeface for a PDF; more of it for a rare name."""
# Licences that ask for the source: it lies beside the engine as it was published.
SOURCES = ("python_stdnum", "publicsuffixlist")


def pack() -> None:
    """Bring build/engine/ up to date."""
    node.packages()
    supplies.make()
    foreign, ours = wheels.fetched("engine"), wheels.checker()
    made = [*foreign, ours, PYODIDE / LIBRARY]
    scripts = [
        SCRIPTS / "sitebuild" / f"{name}.py"
        for name in ("engine", "archives", "manifest", "splitting", "trimming", "provider")
    ]
    scripts += [supplies.MADE, *(ASSETS / name for name in MODULES)]
    value = stamps.digest([*made, *scripts, INSIDE, *(PYODIDE / name for name in AS_THEY_ARE)])
    if stamps.fresh("engine", value, ENGINE / "manifest.json"):
        return
    compile_all("library", [*foreign, PYODIDE / LIBRARY])
    compile_all("checker", [ours])
    with say.step("Packing the browser's Python"):
        shutil.rmtree(ENGINE, ignore_errors=True)
        write_archives()
        write_parts(prepared())
        write_papers([*foreign])
        plan = {"library": "python.zip", "unpack": UNPACK, "compiled": PROGRAM, "rest": LATER}
        manifest.write(ENGINE, MODULES, FIRST, **plan)
    stamps.keep("engine", value)


def compile_all(name: str, originals: Iterable[Path]) -> None:
    """Compile archives to the bytecode of the browser's Python, by that Python itself."""
    originals = list(originals)
    folder = COMPILED / name
    value = stamps.digest([*originals, INSIDE, REQUIREMENTS / "compile.txt"])
    if stamps.fresh(f"compiled-{name}", value, folder):
        return
    tools = wheels.fetched("compile")[0].parent
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for original in originals:
        shutil.copyfile(original, folder / original.name)
    with say.step(f"Compiling the {name} for the browser"):
        commands.run(
            [node.node(), INSIDE / "compile.mjs", INSIDE / "compile_archives.py", tools, folder],
            doing=f"Compiling the {name} for the browser",
        )
    stamps.keep(f"compiled-{name}", value)


def write_archives() -> None:
    """Write what Python is made of: at the start, beside it, and when a PDF is dropped."""
    archives.write(
        ENGINE / "python.zip", library({name: (INSIDE / name).read_bytes() for name in STARTERS})
    )
    archives.write(ENGINE / "packages.zip", archives.merged(contents(UNPACKED)))
    archives.write(ENGINE / "pdf.zip", archives.merged(contents(ON_DEMAND)))
    for part, names in FORMS.items():
        found = {f"{FETCHED}/{name}": (supplies.MADE / name).read_bytes() for name in names}
        archives.write(ENGINE / part, found)
    for name in AS_THEY_ARE:
        shutil.copyfile(PYODIDE / name, ENGINE / name)


def library(starter: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the library and the checker, with what Python runs at its start."""
    standard = archives.read(COMPILED / "library" / LIBRARY, trimming.python)
    return archives.merged([standard, *contents(ZIPPED), starter])


def write_parts(made: Mapping[str, bytes]) -> None:
    """Write what the first answer needs, and the rest, whose modules the first part names."""
    starter = {name: content for name, content in made.items() if name != USED}
    first, rest = splitting.split(library(starter), made[USED].decode().split())
    names = sorted({splitting.module(name) for name in rest if name.endswith(".pyc")})
    first["rest.txt"] = "\n".join(names).encode()
    archives.write_parted(ENGINE / "python.zip", first, ENGINE / LATER, rest)


def prepared() -> dict[str, bytes]:
    """Start what was packed once, and give what every later start need not work out."""
    shutil.rmtree(PREPARED, ignore_errors=True)
    PREPARED.mkdir(parents=True)
    commands.run(
        [node.node(), INSIDE / "prepare.mjs", INSIDE / "prepare.py", ENGINE, PREPARED],
        doing="Preparing the start of the browser's Python",
    )
    return {path.name: path.read_bytes() for path in PREPARED.iterdir()}


def contents(names: Iterable[str]) -> list[dict[str, bytes]]:
    """Give the files of some compiled wheels."""
    found = [next(COMPILED.glob(f"*/{name}-*.whl")) for name in names]
    return [published(archives.read(path, trimming.wheel)) for path in found]


def published(files: dict[str, bytes]) -> dict[str, bytes]:
    """Give the files of a wheel with the profile as visitors may read it."""
    if PROFILE not in files:
        return files
    return {**files, PROFILE: provider.published(files[PROFILE])}


def write_papers(originals: Iterable[Path]) -> None:
    """Lay licence texts and the asked-for sources beside the engine, and Pyodide's package list."""
    for wheel in originals:
        name = wheel.name.split("-")[0]
        for path, licence in archives.read(wheel, trimming.licence).items():
            target = ENGINE / "licences" / name / path.partition("/")[2].replace("/", "-")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(licence)
        if name in SOURCES:
            (ENGINE / "sources").mkdir(exist_ok=True)
            shutil.copyfile(wheel, ENGINE / "sources" / wheel.name)
    shipped = json.loads((PYODIDE / "pyodide-lock.json").read_text(encoding="utf-8"))
    # Nothing is loaded by name, so nothing is listed: every file comes from this folder.
    text = json.dumps({**shipped, "packages": {}}, indent=2, sort_keys=True)
    (ENGINE / "pyodide-lock.json").write_text(text + "\n", encoding="utf-8")
