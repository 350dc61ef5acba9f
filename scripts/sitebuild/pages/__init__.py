"""The pages that are made from the checker's own rows before the site is built."""

from pathlib import Path

from beiancheck.text import Language
from sitebuild import drawings, forms, schemas
from sitebuild.drawings import calendar
from sitebuild.pages import (
    approvals,
    checker,
    chooser,
    comparison,
    confidence,
    decision,
    filing_types,
    foot,
    law_links,
    materials,
    penalties,
    province_pages,
    rules,
)


def make(language: Language, out: Path) -> None:
    """Write every made page of one language below `out`."""
    materials.make(language, out / "materials")
    rules.make(language, out / "rules")
    province_pages.make(language, out / "provinces")
    law_links.add(language, out / "regulations")
    forms.make(language, out)
    schemas.make(out)


def blocks(language: Language) -> dict[str, str]:
    """Give the text of every `{{ made.NAME }}` token in one language."""
    return {name: draw(language) for name, draw in drawings.BLOCKS.items()} | {
        "timeline": drawings.waiting(language),
        "kinds_table": materials.kinds_table(language),
        "provinces_table": comparison.table(language),
        "province_confidence": confidence.legend_of_all(language),
        "province_sources": comparison.sources(language),
        "approval_categories": approvals.categories(language),
        "approval_provinces": approvals.by_province(language),
        "approval_table": approvals.table(language),
        "penalties": penalties.table(language),
        **penalties.words(language),
        "chooser": chooser.block(language),
        "decision": decision.tree(language),
        "filing_types": filing_types.block(language, root="../../"),
        **checker.blocks(language),
        **foot.blocks(language),
        **forms.blocks(language),
        **calendar.blocks(language),
    }
