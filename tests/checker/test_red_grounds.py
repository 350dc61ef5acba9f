"""Which red of a page is a ground of white print, and which is a seal or a lamp's light."""

from dataclasses import replace

from beiancheck.documents.measures import Measures, RedPatch
from beiancheck.ocr import red_grounds

HEAD = RedPatch(left=0, top=100, right=900, bottom=400, share=900, depth=150)


def boxes(patch: RedPatch) -> tuple[tuple[int, int, int, int], ...]:
    measures = Measures(
        sharpness=900,
        contrast=200,
        paper=250,
        brightness=230,
        dark=0,
        glare=0,
        ink=50,
        colour=90,
        red=200,
        tinted=200,
        screen=0,
        borders=(0, 0, 0, 0),
        patches=(patch,),
    )
    return red_grounds.boxes(measures, 900, 1600)


def test_a_page_s_red_head_is_a_ground_whichever_way_it_lies() -> None:
    assert boxes(HEAD) == ((0, 100, 900, 400),)
    assert boxes(replace(HEAD, left=0, right=200, top=0, bottom=900)) == ((0, 0, 200, 900),)


def test_a_seal_is_no_ground() -> None:
    assert boxes(replace(HEAD, share=400)) == ()
    assert boxes(replace(HEAD, right=300)) == ()


def test_paper_in_warm_light_is_no_ground() -> None:
    assert boxes(replace(HEAD, depth=50)) == ()
