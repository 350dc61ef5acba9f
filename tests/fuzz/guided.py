"""Fuzzing one reader, guided by which lines of it were reached: started by ``text``, in a process.

``guided.py READER FOLDER RUNS SEED``; the folder holds ``starts`` and gets what was found.
"""

import json
import random
import sys
from pathlib import Path

import atheris

LARGEST = {"text": 4_000, "bytes": 8_000, "tree": 30_000}
"""Bytes of an input: a field holds 4,000 characters, a header far fewer."""
_CHANGED = 0.7

with atheris.instrument_imports(include=["beiancheck"]):
    from tests.fuzz import changing, found
    from tests.fuzz.asking import text
    from tests.fuzz.readers import READERS


def main(name: str, folder: Path, runs: str, seed: str) -> None:
    """Fuzz a reader; libFuzzer ends the process."""
    read = READERS[name]

    def once(data: bytes) -> None:
        fault = found.judged(name, read.reader, data)
        if fault:
            found.kept(folder / "faults", fault, data)

    def changed(data: bytes, most: int, number: int) -> bytes:
        rng = random.Random(number)
        if read.form == "tree":
            try:
                tree = changing.tree(rng, json.loads(data))
                return json.dumps(tree, ensure_ascii=True).encode()[:most]
            except (ValueError, RecursionError):
                return b"{}"
        if read.form == "text" and rng.random() < _CHANGED:
            return changing.text(rng, text(data)).encode("utf-8", "surrogatepass")[:most]
        return atheris.Mutate(data, most)

    words = [
        sys.argv[0],
        f"-runs={runs}",
        f"-seed={seed}",
        f"-timeout={found.TOO_LONG}",
        f"-rss_limit_mb={found.TOO_MUCH // 1024**2}",
        f"-max_len={LARGEST[read.form]}",
        f"-artifact_prefix={folder}/",
        "-print_final_stats=1",
        str(folder / "starts"),
    ]
    atheris.Setup(words, once, custom_mutator=changed)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
