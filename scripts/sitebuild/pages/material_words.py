"""The words of the pages that list the papers of each kind of holder."""

from beiancheck.text import Text

TITLE = Text(zh="{kind}备案要交的材料", en="Papers to file: {kind}")
ABOUT = Text(
    zh="{kind}办理 ICP 备案要交哪些材料、几份、盖不盖章、照片怎么拍，以及各省另外的要求。",
    en="Which papers to hand in for an ICP filing ({kind}), how many, sealed or not, how to "
    "photograph them, and what provinces ask besides.",
)
LEAD = Text(
    zh="首次备案要交的如下，写明“情况”的看情况。除写明盖章的以外，都交原件的彩色照片。",
    en="This is what a first filing needs; some papers depend on your case. Unless a seal is "
    "named, hand in colour photos of the originals.",
)
PAPERS = Text(zh="要交的材料", en="What to hand in")
HAND_IN = Text(zh="交什么", en="Hand in")
SEAL = Text(zh="盖章", en="Seal")
PHOTO = Text(zh="照片", en="Photo")
ONLY_IF = Text(zh="看情况：{reason}", en="In some cases: {reason}")
OR = Text(zh="{reason}；也可用{others}", en="{reason}; or {others}")
ACCEPTED = Text(zh="主办者证件用哪一种", en="Which certificate proves the holder")
CODE = Text(zh="备案表里的代码", en="Code in the form")
KNOW = Text(zh="要留意的", en="Worth knowing")
PROVINCES = Text(zh="各省另外的要求", en="What provinces ask besides")
PROVINCES_LEAD = Text(
    zh="省里的做法会变，各家说法也不一。下面每条都写了来源和日期；自查时只提醒，不判错。",
    en="Provinces change their practice and sources differ. Every row names its source and date; "
    "the checker reminds you of them and never calls them errors.",
)
FORM = Text(zh="备案表要填的", en="Fields to fill in")
PRINT = Text(zh="打印版备案须知（PDF）", en="Filing instructions to print (PDF)")
CHECK = Text(zh="按这份清单自查", en="Check with this list")
SOURCES = Text(zh="依据", en="Sources")
APPROVAL = Text(
    zh="哪些内容要先批、由谁批、不做的怎么说清：前置审批",
    en="Which content needs it, who gives it, what to do if you do none of it",
)
