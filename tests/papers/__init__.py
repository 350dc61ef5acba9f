"""Test papers: invented people and bodies on papers that look like the real ones, with the truth.

Every paper is marked SPECIMEN 样例, bears no state emblem, and shows numbers of counties that do
not exist. ``scripts/specimens`` writes them; tests and ``benchmarks/reading.py`` read them.
"""
