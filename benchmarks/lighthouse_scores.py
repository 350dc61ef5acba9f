"""What Lighthouse says of guide, checker and forms, on a desktop and on a phone.

    scripts/build && npm ci --prefix benchmarks/lighthouse
    .venv/bin/python benchmarks/lighthouse_scores.py [ROUNDS]

Medians of the rounds, in its own presets; the line of the phone is worked out, not waited for.
Each round tells first paint, largest paint, blocking time and shift.
Served without TLS and HTTP/2, which real hosts have.
"""

import json
import statistics
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from sitebuild import browser, node
from sitebuild.places import SITE
from sitebuild.server import Server

MEASURE = ROOT / "benchmarks" / "lighthouse" / "measure.mjs"
PATHS = [prefix + path for path in ("guide/who/", "checker/", "forms/") for prefix in ("", "en/")]


def measured(rounds: int) -> list[dict[str, Any]]:
    """Serve the site and run Lighthouse over it."""
    with Server(SITE, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        asked = {
            "chromium": str(browser.chromium()),
            "home": server.address,
            "paths": PATHS,
            "rounds": rounds,
        }
        done = subprocess.run(  # noqa: S603 -- our own program and words
            [node.node(), MEASURE, json.dumps(asked)], stdout=subprocess.PIPE, check=True
        )
        server.shutdown()
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def main() -> None:
    """Print a table, and what lost points besides speed."""
    found = measured(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
    print("\n| | performance | accessibility | best practices | SEO |")
    print("| --- | --- | --- | --- | --- |")
    for one in (page for page in found if page["scores"]):
        medians = [
            f"{statistics.median(scores):.0f}" for scores in zip(*one["scores"], strict=True)
        ]
        print(f"| {one['preset']}, `/{one['path']}` | {' | '.join(medians)} |")
    for one in found:
        for text in one["lost"]:
            print(f"{one['preset']}, /{one['path']}: {text}")


if __name__ == "__main__":
    main()
