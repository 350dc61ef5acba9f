"""Configuration for other servers, from the rules that `headers` has written for the site.

Written to build/hosts/; the page for operators (docs/*/desk/hosting.md) says what goes where.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from sitebuild import headers
from sitebuild.places import BUILD

HOSTS = BUILD / "hosts"
COMPRESSED = {"br": ".br", "gzip": ".gz"}
TYPES = {
    "mjs": "text/javascript",
    "wasm": "application/wasm",
    "webmanifest": "application/manifest+json",
}
# What is for the host alone; a certificate is renewed by way of /.well-known/.
HIDDEN = "/(_|[.](?!well-known/))"
YEAR = "public, max-age=31536000, immutable"

Rules = list[tuple[str, dict[str, str]]]


def write(site: Path, out: Path = HOSTS) -> None:
    """Write the files for nginx, Caddy and Apache."""
    found = headers.read(site)
    out.mkdir(parents=True, exist_ok=True)
    for name, lines in {"nginx.conf": nginx, "Caddyfile": caddy, "apache.conf": apache}.items():
        (out / name).write_text("\n".join(lines(found)) + "\n", encoding="utf-8")


def pattern(path: str) -> str:
    """Give a rule's path as a regular expression."""
    return f"^{re.escape(path[:-1])}" if path.endswith("*") else f"^{re.escape(path)}$"


def policies(found: Rules) -> Iterator[tuple[str, str]]:
    """Give the policies that are not the one of most pages."""
    usual = headers.of_path(found, "/")[headers.POLICY]
    for path, held in found[1:]:
        if held[headers.POLICY] != usual:
            yield path, held[headers.POLICY]


def nginx(found: Rules) -> Iterator[str]:
    """Give a server for nginx: `include` it inside `http`, after `mime.types`."""
    yield "# Made by scripts/build. Lay the site where `root` says; include this in http { }."
    yield "map $uri $site_policy {"
    yield f'    default "{headers.of_path(found, "/")[headers.POLICY]}";'
    yield from (f'    "~{pattern(path)}" "{policy}";' for path, policy in policies(found))
    yield "}"
    yield 'map "$arg_v:$uri" $site_cache {'
    yield '    default "no-cache";'
    yield f'    "~^[^:]+:.*[.](?!html$)" "{YEAR}";'
    yield "}"
    yield "server {"
    yield "    listen 80;"
    yield "    root /srv/beiancheck;"
    yield "    error_page 404 /404.html;"
    yield "    gzip_static on;"
    yield "    gzip_vary on;"
    yield "    # With ngx_brotli: brotli_static on;"
    yield "    location /en/ { error_page 404 /en/404.html; }"
    yield f"    location ~ {HIDDEN} {{ return 404; }}"
    yield from (
        f"    location ~ [.]{end}$ {{ types {{ }} default_type {kind}; }}"
        for end, kind in TYPES.items()
    )
    yield "    add_header Content-Security-Policy $site_policy always;"
    yield "    add_header Cache-Control $site_cache always;"
    yield from (
        f'    add_header {name} "{value}" always;' for name, value in headers.OTHER_HEADERS.items()
    )
    yield "}"


def caddy(found: Rules) -> Iterator[str]:
    """Give a whole Caddyfile."""
    yield "# Made by scripts/build. Write your domain in place of :80 and Caddy gets a certificate."
    yield ":80 {"
    yield "\troot * /srv/beiancheck"
    yield "\t@hidden path /_headers /.htaccess"
    yield "\trespond @hidden 404"
    yield "\tfile_server {"
    yield "\t\tprecompressed br gzip"
    yield "\t}"
    yield "\troute {"
    for name, value in headers.OTHER_HEADERS.items():
        yield f'\t\theader {name} "{value}"'
    yield f'\t\theader {headers.POLICY} "{headers.of_path(found, "/")[headers.POLICY]}"'
    yield '\t\theader Cache-Control "no-cache"'
    yield "\t\t@manifest path *.webmanifest"
    yield f"\t\theader @manifest Content-Type {TYPES['webmanifest']}"
    for number, (path, policy) in enumerate(policies(found)):
        yield f"\t\t@p{number} path {path}"
        yield f'\t\theader @p{number} {headers.POLICY} "{policy}"'
    yield "\t\t@lasting {"
    yield "\t\t\tquery v=*"
    yield "\t\t\tnot path *.html */"
    yield "\t\t}"
    yield f'\t\theader @lasting Cache-Control "{YEAR}"'
    yield "\t}"
    yield "\thandle_errors {"
    yield "\t\t@english path /en/*"
    yield "\t\trewrite @english /en/404.html"
    yield "\t\t@other not path /en/*"
    yield "\t\trewrite @other /404.html"
    yield "\t\tfile_server"
    yield "\t}"
    yield "}"


def apache(found: Rules) -> Iterator[str]:
    """Give a file for Apache: in the site's <Directory>, or as .htaccess at its root."""
    yield "# Made by scripts/build. Needs mod_alias, mod_headers and mod_mime."
    yield "# The site is the host's root."
    yield f'RedirectMatch 404 "{HIDDEN}"'
    yield "ErrorDocument 404 /404.html"
    yield '<If "%{REQUEST_URI} =~ m#^/en/#">'
    yield "  ErrorDocument 404 /en/404.html"
    yield "</If>"
    yield from (f"AddType {kind} .{end}" for end, kind in TYPES.items())
    yield from (
        f'Header always set {name} "{value}"' for name, value in headers.OTHER_HEADERS.items()
    )
    yield f'Header always set {headers.POLICY} "{headers.of_path(found, "/")[headers.POLICY]}"'
    for path, policy in policies(found):
        yield f'<If "%{{REQUEST_URI}} =~ m#{pattern(path)}#">'
        yield f'  Header always set {headers.POLICY} "{policy}"'
        yield "</If>"
    yield 'Header always set Cache-Control "no-cache"'
    yield '<If "%{QUERY_STRING} =~ /^v=/ && %{REQUEST_URI} !~ m#(/|[.]html)$#">'
    yield f'  Header always set Cache-Control "{YEAR}"'
    yield "</If>"
