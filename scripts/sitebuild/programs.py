"""Programs that some tests need and no registry of ours ships: other browsers, viewers, servers."""

import shutil
from pathlib import Path

# What a person would call it, and the commands or places that are it.
PROGRAMS = {
    "firefox": ("firefox-esr", "firefox"),
    "webkit": ("MiniBrowser", "/usr/lib/*/webkit2gtk-4.*/MiniBrowser"),
    "webkitdriver": ("WebKitWebDriver",),
    "xvfb": ("xvfb-run",),
    "nginx": ("nginx", "/usr/sbin/nginx"),
    "caddy": ("caddy",),
    "apache": ("apache2", "/usr/sbin/apache2", "httpd"),
    "pdftoppm": ("pdftoppm",),
    "qpdf": ("qpdf",),
    "libreoffice": ("soffice", "libreoffice"),
}


def find(name: str) -> str | None:
    """Give the path of a program, or nothing where it is not installed."""
    for command in PROGRAMS[name]:
        if command.startswith("/"):
            there = [str(path) for path in sorted(Path("/").glob(command[1:]))]
        else:
            there = [path for path in [shutil.which(command)] if path]
        if there:
            return there[0]
    return None


def missing() -> list[str]:
    """List the programs that are not installed."""
    return [name for name in PROGRAMS if not find(name)]
