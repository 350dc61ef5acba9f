"""What each kind of source is called behind a citation."""

from beiancheck.citation import Authority
from beiancheck.text import Text

AUTHORITIES: dict[Authority, Text] = {
    Authority.LAW: Text(zh="法规", en="law"),
    Authority.NOTICE: Text(zh="通知", en="notice"),
    Authority.STANDARD: Text(zh="国家标准", en="national standard"),
    Authority.BUREAU: Text(zh="通信管理局", en="authority"),
    Authority.PROVIDER: Text(zh="服务商文件", en="provider's documents"),
    Authority.PRACTICE: Text(zh="通行做法", en="common practice"),
    Authority.OURS: Text(zh="本站的尺度", en="our own tolerance"),
}
