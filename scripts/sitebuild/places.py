"""Where things are in this repository, each path written once."""

import os
from pathlib import Path
from typing import Literal

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "scripts"
REQUIREMENTS = ROOT / "requirements"
INSIDE = SCRIPTS / "sitebuild" / "inside"
CHECKER = ROOT / "checker"
DOCS = ROOT / "docs"
ASSETS = DOCS / "assets"
PROVIDER = ROOT / "provider.toml"
NAV = DOCS / "nav.toml"

VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
NODE_MODULES = ROOT / "node_modules"

BUILD = ROOT / "build"
STAMPS = BUILD / "stamps"
ENGINE = BUILD / "engine"
SITE = ROOT / "site"

LANGUAGES: tuple[Literal["zh"], Literal["en"]] = ("zh", "en")


def staged(language: str) -> Path:
    """Folder that MkDocs reads for one language."""
    return BUILD / language


def rendered(language: str) -> Path:
    """Folder that MkDocs writes for one language, before the site is put together."""
    return BUILD / "html" / language


def config(language: str) -> Path:
    """MkDocs configuration of one language."""
    return ROOT / ("mkdocs.yml" if language == "zh" else f"mkdocs.{language}.yml")
