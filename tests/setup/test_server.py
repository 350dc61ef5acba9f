"""The small server sends what a real host must send, and nothing from outside the site."""

import http.client
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from sitebuild import headers
from sitebuild.say import Trouble
from sitebuild.server import Server

TYPES = {
    "page.mjs": "text/javascript; charset=utf-8",
    "engine.wasm": "application/wasm",
    "python.zip": "application/zip",
    "part.whl": "application/zip",
    "form.pdf": "application/pdf",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "en").mkdir(parents=True)
    (folder / "index.html").write_text("<script>go()</script>home", encoding="utf-8")
    (folder / "404.html").write_text("没有这一页", encoding="utf-8")
    (folder / "en" / "404.html").write_text("no such page", encoding="utf-8")
    (folder / "en" / "index.html").write_text("home in English", encoding="utf-8")
    for name in TYPES:
        (folder / name).write_bytes(b"plain")
    (folder / "page.mjs.br").write_bytes(b"brotli")
    (folder / "page.mjs.gz").write_bytes(b"gzip")
    headers.write(folder)
    (tmp_path / "secret.txt").write_text("outside", encoding="utf-8")
    return folder


@pytest.fixture
def server(site: Path) -> Iterator[Server]:
    with Server(site, 0) as started:
        threading.Thread(target=started.serve_forever, daemon=True).start()
        yield started
        started.shutdown()


def ask(
    server: Server, path: str, method: str = "GET", **given: str
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)
    names = {name.replace("_", "-"): value for name, value in given.items()}
    connection.request(method, path, headers=names)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, dict(answer.getheaders()), body


@pytest.mark.parametrize("name", TYPES)
def test_a_file_has_the_type_that_browsers_ask_for(server: Server, name: str) -> None:
    _, given, _ = ask(server, f"/{name}")

    assert TYPES[name] == given["Content-Type"]


def test_every_answer_carries_the_policy_with_the_hash_of_inline_scripts(server: Server) -> None:
    policies = {ask(server, path)[1]["Content-Security-Policy"] for path in ("/", "/en/", "/no")}

    (policy,) = policies
    assert "default-src 'none'" in policy
    assert "connect-src 'self'" in policy
    assert policy.count("'sha256-") == 1
    assert "unsafe-inline" not in policy


@pytest.mark.parametrize(
    ("accepted", "body", "encoding"),
    [("gzip, br", b"brotli", "br"), ("gzip", b"gzip", "gzip"), ("", b"plain", None)],
)
def test_a_compressed_copy_is_sent_to_those_who_take_it(
    server: Server, accepted: str, body: bytes, encoding: str | None
) -> None:
    _, given, sent = ask(server, "/page.mjs", Accept_Encoding=accepted)

    assert (body, encoding) == (sent, given.get("Content-Encoding"))


def test_a_page_is_asked_for_again_and_an_unchanged_one_is_not_sent_again(server: Server) -> None:
    _, given, _ = ask(server, "/")
    status, _, body = ask(server, "/", If_None_Match=given["ETag"])

    assert given["Cache-Control"] == "no-cache"
    assert (304, b"") == (status, body)


def test_a_versioned_file_lasts(server: Server) -> None:
    _, given, _ = ask(server, "/python.zip?v=1")

    assert "immutable" in given["Cache-Control"]


@pytest.mark.parametrize(
    "path", ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/_headers", "/%00", "/x"]
)
def test_what_is_not_the_site_is_not_there(server: Server, path: str) -> None:
    status, _, body = ask(server, path)

    assert (404, "没有这一页") == (status, body.decode())


def test_an_english_address_that_is_not_there_gets_the_english_page(server: Server) -> None:
    assert (404, b"no such page") == ask(server, "/en/x")[::2]


@pytest.mark.parametrize("path", ["/en", "//en"])
def test_a_folder_is_redirected_to_its_slash(server: Server, path: str) -> None:
    status, given, _ = ask(server, path)

    assert (301, "/en/") == (status, given["Location"])


def test_head_sends_no_body(server: Server) -> None:
    status, given, body = ask(server, "/", method="HEAD")

    assert (200, b"") == (status, body)
    assert int(given["Content-Length"]) > 0


def test_a_taken_port_is_one_clear_line(server: Server, site: Path) -> None:
    with pytest.raises(Trouble, match=r"^Port \d+ is in use; choose another one with --port\.$"):
        Server(site, server.server_port)
