"""What the holder signs for at the end of the registration form."""

from beiancheck.forms.layout import Prose, Section, Signing
from beiancheck.text import Text

DECLARATION = Section(
    title=Text(zh="签章", en="Signature and seal"),
    by=Text(zh="主办者填写", en="Filled in by the holder"),
    parts=(
        Prose(
            Text(
                zh="以上信息和所附材料都是真实的，由本主办者负责。"
                "信息有变化的，按规定办理变更；不再提供服务的，办理注销。",
                en="The information above and the papers attached are true, and the holder answers "
                "for them. Changes will be filed as required, and the filing cancelled when the "
                "service ends.",
            )
        ),
        Signing(
            (
                Text(zh="主体负责人签字", en="Signature of the person in charge"),
                Text(zh="单位公章（个人不盖）", en="Official seal (organisations only)"),
                Text(zh="日期", en="Date"),
            )
        ),
    ),
)
