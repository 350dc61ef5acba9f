"""The forms and the typeface, laid out once for all tests of this folder."""

import pytest

from beiancheck.forms.layout import Form
from beiancheck.forms.spread import spread
from beiancheck.sheets import supplies
from beiancheck.sheets.typeface import Typeface
from beiancheck.submission import Submission
from sitebuild.forms import every
from sitebuild.forms import supplies as making


@pytest.fixture(scope="session")
def forms() -> dict[str, Form]:
    """Lay out every form of the site, blank, by id."""
    making.make()
    return {form.id: spread(form, Submission()) for form in every.forms()}


@pytest.fixture
def faces(forms: dict[str, Form]) -> dict[str, Typeface]:
    """Give the typeface, as a document takes it up."""
    del forms
    return supplies.typefaces("")
