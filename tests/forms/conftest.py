"""The forms and the typeface, laid out once for all tests of this folder."""

import pytest

from beiancheck.forms.layout import Form
from sitebuild import node
from sitebuild.forms import files, font, words


@pytest.fixture(scope="session")
def forms() -> dict[str, Form]:
    """Lay out every form of the site, by id."""
    return {form.id: form for form in files.forms()}


@pytest.fixture(scope="session")
def faces(forms: dict[str, Form]) -> font.Faces:
    """Cut the typeface for them."""
    node.packages()
    return font.cut("".join(map(words.characters, forms.values())))
