"""A copy of the repository in another folder: a test may change what the site is made of."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from sitebuild.places import BUILD, LANGUAGES, NODE_MODULES, PYTHON, ROOT, VENV

FOLDERS = ("docs", "scripts", "checker", "requirements", "tests")
FILES = (
    *("mkdocs.yml", "mkdocs.en.yml", "provider.toml", "package.json", "package-lock.json"),
    *("LICENSE", "NOTICE"),
)
STAGE = (
    # One book instead of twenty: what is laid out elsewhere is looked at for other things.
    "from sitebuild.guidebook import files; files.KINDS = files.MAIN[:1]; "
    "from sitebuild import staging; staging.stage()"
)
RENDER = (
    "from sitebuild import config, site; config.write(); "
    "[site.render(language) for language in ('zh', 'en')]; site.put_together()"
)
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.egg-info", "dist", ".*_cache")


@dataclass(frozen=True)
class Elsewhere:
    """The copy; what is installed is shared with the repository itself."""

    root: Path

    def python(self, code: str) -> str:
        """Run some words of Python with the copy's own packages; give what they printed."""
        path = f"{self.root}/scripts:{self.root}/checker/src:{self.root}"
        done = subprocess.run(
            [PYTHON, "-c", code],
            cwd=self.root,
            env={"PYTHONPATH": path, "PATH": "/usr/bin:/bin", "NO_MKDOCS_2_WARNING": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr

        return done.stdout

    def stage(self) -> None:
        """Lay out the pages of both languages; tokens that nobody fills are the build's affair."""
        self.python(STAGE)

    def staged(self) -> dict[str, str]:
        """Give every staged page by its path, such as `zh/guide/who.md`."""
        build = self.root / BUILD.name
        found = [path for one in LANGUAGES for path in (build / one).rglob("*.md")]
        return {
            path.relative_to(build).as_posix(): path.read_text(encoding="utf-8") for path in found
        }

    def render(self, *kept: str) -> Path:
        """Render the named pages of both languages; give the finished folder."""
        for name in self.staged():
            if name.partition("/")[2] not in kept:
                (self.root / BUILD.name / name).unlink()
        self.python(RENDER)
        return self.root / "site"


def copy(root: Path, profile: Path) -> Elsewhere:
    """Copy what the site is made of; another provider publishes it."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, root / name, ignore=LEFT_OUT)
    for name in FILES:
        shutil.copyfile(ROOT / name, root / name)
    shutil.copyfile(profile, root / "provider.toml")
    for shared in (VENV, NODE_MODULES):
        (root / shared.name).symlink_to(shared)
    return Elsewhere(root)
