"""The zip for a machine without a network opens there, and sends what every host must send."""

import http.client
import subprocess
import sys
import zipfile
from pathlib import Path

from sitebuild import carrying, headers
from tests.site.built import Built

PATHS = ("/", "/en/checker/", "/assets/checker/shell.mjs", "/engine/pyodide.asm.wasm")


def test_the_carried_site_is_served_by_its_own_file(built: Built, tmp_path: Path) -> None:
    archive = carrying.write(tmp_path / "site.zip")
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(tmp_path)
    command = [sys.executable, tmp_path / "beiancheck" / "serve.py", "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        port = int(server.stdout.readline().rstrip().rstrip("/").rpartition(":")[2])
        found = {path: ask(port, path) for path in PATHS}
        hidden = ask(port, "/_headers")[0]
        server.terminate()

    rules = headers.read(built.folder)
    for path, (status, policy, kind) in found.items():
        assert (status, policy) == (200, headers.of_path(rules, path)[headers.POLICY]), path
        assert kind != "application/octet-stream", path
    assert hidden == 404


def ask(port: int, path: str) -> tuple[int, str, str]:
    """Ask for a path; give status, policy and type."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    named = (headers.POLICY, "Content-Type")
    policy, kind = (str(answer.getheader(name)) for name in named)
    return answer.status, policy, kind
