"""The weights of the search reach the index that the browser loads."""

import json

from sitebuild.ranking import WEIGHTS
from tests.site.built import Built


def test_every_weight_is_in_the_index_of_both_languages(built: Built) -> None:
    for prefix in ("", "en/"):
        text = (built.folder / prefix / "search/search_index.json").read_text(encoding="utf-8")
        found = {
            doc["location"].split("#")[0]: doc.get("boost", 1) for doc in json.loads(text)["docs"]
        }

        for place, weight in WEIGHTS.items():
            page = place.replace("index.md", "").replace(".md", "/")
            named = [location for location in found if location.startswith(page)]
            assert named, place
            assert weight in {found[location] for location in named}
        assert found["guide/sms-code/"] > found["glossary/"] > found["rules/file-empty/"]
