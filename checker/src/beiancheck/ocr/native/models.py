"""The models on this machine: found in the package or where a variable says, loaded when asked."""

import os
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from beiancheck.ocr.asking import Recogniser
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.trouble import NO_MODELS, ReadingError

VARIABLE = "BEIANCHECK_MODELS"
PACKAGED = Path(__file__).parents[1] / "models"

Pixels = NDArray[np.uint8]
"""Rows, columns, channels."""


class Models:
    """The detector and the recognisers."""

    def __init__(self, folder: Path, *, threads: int = 0) -> None:
        """Take the folder that holds them; ``threads`` 0: as many as there are cores."""
        self._folder = folder
        self._threads = threads
        self._sessions: dict[str, Any] = {}

    @cached_property
    def dictionaries(self) -> Dictionaries:
        """The characters that the recognisers know."""
        return Dictionaries(*(self._letters(one) for one in (Recogniser.FIRST, Recogniser.NAMES)))

    def detect(self, picture: Pixels) -> bytes:
        """Run the detector on a picture (RGBA)."""
        return bytes(self._run("det", picture).astype(np.uint8).tobytes())

    def recognise(self, recogniser: Recogniser, piece: Pixels) -> bytes:
        """Run a recogniser on a piece (RGBA, 48 high)."""
        return bytes(self._run(recogniser.value, piece).astype("<i4").tobytes())

    def _run(self, name: str, picture: Pixels) -> NDArray[Any]:
        if name not in self._sessions:
            self._sessions[name] = self._loaded(name)
        (answer,) = self._sessions[name].run(None, {"picture": picture[np.newaxis]})
        return np.asarray(answer)

    def _loaded(self, name: str) -> onnxruntime.InferenceSession:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.log_severity_level = 3
        # Every line has a width of its own: memory kept for each would only grow.
        options.enable_cpu_mem_arena = False
        options.enable_mem_pattern = False
        path = self._folder / f"{name}.onnx"
        return onnxruntime.InferenceSession(
            path.read_bytes(), options, providers=["CPUExecutionProvider"]
        )

    def _letters(self, recogniser: Recogniser) -> str:
        text = (self._folder / f"{recogniser.value}.txt").read_text(encoding="utf-8")
        return "".join(text.split("\n"))


def found(*, threads: int = 0) -> Models:
    """Find the models: in the folder that ``BEIANCHECK_MODELS`` names, or in this package.

    Raises ``ReadingError`` where they are not.
    """
    folder = Path(os.environ.get(VARIABLE) or PACKAGED)
    needed = ("det.onnx", "rec.onnx", "rec.txt", "rec-names.onnx", "rec-names.txt")
    if not all((folder / name).is_file() for name in needed):
        raise ReadingError(NO_MODELS)
    return Models(folder, threads=threads)
