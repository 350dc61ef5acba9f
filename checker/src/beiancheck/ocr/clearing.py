"""How a picture is cleared of pale words: in whole numbers, every port alike.

What is nearly as light as the paper round it, such as a watermark, becomes as light as that.

*Tiles.* The picture is divided into tiles of 48 × 48 pixels from its upper left corner, the last
ones being what is left. The grey of a pixel is (299 r + 587 g + 114 b) // 1000; all divisions round
down. The ``paper`` of a tile is the smallest level that at least nine tenths of the pixels of the
tile and of its neighbours, at most eight, do not exceed: the count up to the level, times 10,
reaches 9 times the count of all.

*Levels.* ``white`` is the larger of 1 and paper * 80 // 100. Each channel of a pixel becomes
255 * level // white, at most 255.
"""

TILE = 48
"""Pixels of a tile's side."""
PALE = 80
"""Per cent of the paper's level from which on a pixel is as light as paper."""
