"""Other servers take the files that are made for them, and send what ours sends."""

import getpass
import gzip
import http.client
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sitebuild import headers, hosts, programs
from sitebuild.server import Server

PATHS = (
    "/",
    "/checker/",
    "/en/checker/",
    "/guide/",
    "/assets/checker/shell.mjs",
    "/en/assets/checker/shell.mjs",
    "/assets/page.mjs",
    "/engine/part.wasm?v=1",
    "/site.webmanifest",
    "/no/such/page",
    "/en/no",
)
RENEWAL = "/.well-known/acme-challenge/token"
"""What an authority asks for that gives out certificates."""
SENT = ("Content-Security-Policy", "Cache-Control", *headers.OTHER_HEADERS)
SHOWN = {"/_headers": 404, "/.htaccess": 404, RENEWAL: 200}
PATIENCE = 10


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Lay out a site of few files."""
    folder = tmp_path / "site"
    for path in (*PATHS[:9], "/404.html", "/en/404.html", "/en/", RENEWAL):
        name = path.partition("?")[0].lstrip("/")
        file = folder / (f"{name}index.html" if name.endswith("/") or not name else name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'<meta charset="utf-8"><script>go("{path}")</script>', encoding="utf-8")
    headers.write(folder)
    hosts.write(folder, tmp_path / "hosts")
    return folder


def asked(port: int) -> dict[str, tuple[int, dict[str, str | None]]]:
    """Ask a server for every path; give status, headers and what is sent."""
    found = {}
    for path in PATHS:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        connection.request("GET", path)
        answer = connection.getresponse()
        content = answer.read().decode()
        found[path] = answer.status, {name: answer.getheader(name) for name in SENT}
        found[path][1]["content"] = content
        if path.endswith((".mjs", "wasm?v=1", ".webmanifest")):
            kind = str(answer.getheader("Content-Type"))
            found[path][1]["Content-Type"] = kind.partition(";")[0]
        connection.close()
    return found


def vary(site: Path, port: int) -> str | None:
    """Give what a compressed page says it depends on, which caches on the way go by."""
    page = site / "guide" / "index.html"
    page.with_name("index.html.gz").write_bytes(gzip.compress(page.read_bytes()))
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", "/guide/", headers={"Accept-Encoding": "gzip"})
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    assert gzip.decompress(content) == page.read_bytes()
    return answer.getheader("Vary")


def shown(port: int) -> dict[str, int]:
    """Ask for what is the host's own, and for what an authority wants to see; give the status."""
    found = {}
    for path in ("/_headers", "/.htaccess", RENEWAL):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        connection.request("GET", path)
        found[path] = connection.getresponse().status
        connection.close()
    return found


def ours(site: Path) -> dict[str, tuple[int, dict[str, str | None]]]:
    """Ask our own server."""
    with Server(site, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        found = asked(server.server_port)
        server.shutdown()
    return found


def free_port() -> int:
    """Find a port that nobody has."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def running(command: list[str], port: int) -> Iterator[None]:
    """Run a server until it is no longer needed."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            end = time.monotonic() + PATIENCE
            while time.monotonic() < end and not answers(port):
                time.sleep(0.05)
            yield
        finally:
            server.terminate()


def answers(port: int) -> bool:
    """Tell whether somebody listens there."""
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0


def made(site: Path, name: str, port: int) -> str:
    """Give the file made for a server, with this folder and this port."""
    text = (site.parent / "hosts" / name).read_text(encoding="utf-8")
    changes = {
        "/srv/beiancheck": str(site),
        "listen 80;": f"listen 127.0.0.1:{port};",
        ":80 {": f":{port} {{\n\tbind 127.0.0.1",
    }
    for old, new in changes.items():
        text = text.replace(old, new)
    return text


@pytest.mark.needs("nginx")
def test_nginx_sends_what_our_server_sends(site: Path, tmp_path: Path) -> None:
    port = free_port()
    (tmp_path / "site.conf").write_text(made(site, "nginx.conf", port), encoding="utf-8")
    whole = tmp_path / "nginx.conf"
    places = "".join(
        f"{kind}_temp_path {tmp_path}/{kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    whole.write_text(
        f"user {getpass.getuser()}; daemon off; pid {tmp_path}/pid;"
        f" error_log {tmp_path}/errors; events {{}}"
        f"http {{ access_log off; {places} types {{ text/html html; }}"
        f"include {tmp_path}/site.conf; }}",
        encoding="utf-8",
    )
    command = [str(programs.find("nginx")), "-e", f"{tmp_path}/errors", "-c", str(whole)]
    with running(command, port):
        assert asked(port) == ours(site)
        assert shown(port) == SHOWN
        assert vary(site, port) == "Accept-Encoding"


@pytest.mark.needs("caddy")
def test_caddy_sends_what_our_server_sends(site: Path, tmp_path: Path) -> None:
    port = free_port()
    text = "{\n\tadmin off\n\tauto_https off\n}\n" + made(site, "Caddyfile", port)
    (tmp_path / "Caddyfile").write_text(text, encoding="utf-8")
    command = [str(programs.find("caddy")), "run", "--config", str(tmp_path / "Caddyfile")]
    with running([*command, "--adapter", "caddyfile"], port):
        assert asked(port) == ours(site)
        assert shown(port) == SHOWN
        assert vary(site, port) == "Accept-Encoding"


@pytest.mark.needs("apache")
def test_apache_sends_what_our_server_sends(site: Path, tmp_path: Path) -> None:
    port = free_port()
    program = str(programs.find("apache"))
    modules = Path("/usr/lib/apache2/modules")
    names = ("mpm_event", "authz_core", "alias", "dir", "mime", "headers")
    loaded = "".join(f"LoadModule {one}_module {modules}/mod_{one}.so\n" for one in names)
    whole = tmp_path / "apache.conf"
    whole.write_text(
        f"{loaded}ServerName localhost\nListen 127.0.0.1:{port}\nPidFile {tmp_path}/pid\n"
        f"ErrorLog {tmp_path}/errors\nTypesConfig /dev/null\nDocumentRoot {site}\n"
        f"DirectoryIndex index.html\n<Directory {site}>\nRequire all granted\n"
        f"{made(site, 'apache.conf', port)}</Directory>\n",
        encoding="utf-8",
    )
    with running([program, "-DFOREGROUND", "-f", str(whole)], port):
        assert asked(port) == ours(site)
        assert shown(port) == SHOWN
