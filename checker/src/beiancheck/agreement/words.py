"""How the agreement matrix is put into words, wherever it is shown."""

from beiancheck.text import Text

TITLE = Text(zh="填写与材料对照", en="The form beside the papers")
VALUE = Text(zh="内容", en="Value")
TYPED = Text(zh="表里填的", en="On the form")
PRINTED = Text(zh="材料上的", en="On the papers")
OUTCOME = Text(zh="结果", en="Result")
BLANK = Text(zh="没有填", en="not filled in")
OTHER = Text(zh="另一读法：{other}", en="also read as: {other}")
OUTCOMES = {
    "same": Text(zh="一致", en="the same"),
    "differs": Text(zh="不一致", en="differs"),
    "look": Text(zh="请核对", en="please check"),
    "single": Text(zh="只有一处", en="one place only"),
}
CERTAINTIES = {
    "typed": Text(zh="填写", en="typed"),
    "certain": Text(zh="PDF 文字或二维码", en="a PDF’s own text or a QR code"),
    "confirmed": Text(zh="已核对", en="seen by a person"),
    "sure": Text(zh="识别", en="read"),
    "doubtful": Text(zh="识别，没有把握", en="read, not certain"),
}
