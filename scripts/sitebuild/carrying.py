"""The site as one zip for a machine without a network: its files, and a server in one file."""

import zipfile
from pathlib import Path

from sitebuild import archives, offline
from sitebuild.places import BUILD, SCRIPTS, SITE

FILE = BUILD / "beiancheck-offline.zip"
CARRIED = SCRIPTS / "sitebuild" / "carried"


def write(out: Path = FILE) -> Path:
    """Write the zip; the same site gives the same bytes."""
    files = {f"site/{path.relative_to(SITE).as_posix()}": path for path in offline.files(SITE)}
    for name in (offline.FILE, "_headers"):
        files[f"site/{name}"] = SITE / name
    files |= {path.name: path for path in CARRIED.iterdir() if path.is_file()}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"beiancheck/{name}", archives.FIRST_DAY)
            entry.external_attr = archives.PLAIN_FILE
            entry.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(entry, files[name].read_bytes())
    return out
