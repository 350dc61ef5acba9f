"""How sentences go on behind who answers for a site: 网站负责人张示例对…负责."""

import re

from beiancheck.documents.papers.letters.wordings import BIRTH

_HAN = "一-鿿㐀-䶿"
_GIVEN = rf"[{_HAN}]{{1,12}}"
NAME = (
    rf"(?P<name>[{_HAN}]{{2,6}}?"
    rf"|(?:(?![我本兹派由]|授权|委托|指定|任命)[{_HAN}]){{1,12}}·{_GIVEN}?(?:·{_GIVEN}?)?)"
)
"""A name of a person, as short as it may be, and no word that hands something over."""
IDENTITY = (
    rf"[(,:]*(?:[男女][,)(]+)?(?:性别[:,]?[男女][,)(]+)?(?:[{_HAN}]{{1,4}}族[,)(]+)?{BIRTH}\(?"
    "(?:居民|公民|有效)?(?:身份证|身份|证件)(?:件?号|[:(]|[0-9]|证)"
)
"""What begins to say a number of identity."""
ANSWERS = re.compile(
    rf"(?<![法定原])(?<!原联系)(?<!原网站)(?<!原备案)(?<!原主体)(?:(?:负责|责任|经办|联系|联络|代办|对接|办理)人|授权代表)(?:姓名|(?:现?已?(?:变更|更换|调整|更改|改|确定|仍?))?[为是由])?:?{NAME}"
    rf"(?=[(,。;]|{IDENTITY}|[对不共已未保承均签愿将应自须在于]|[系为是](?=[我本])|(?:及|和)|联系|电话|手机|监督|落实|牵头|组织|具体|全权|亲自|代表|办理|进行|签署|$)"
)
"""网站负责人张示例(…), 负责人变更为张示例."""
SAYS_MORE = re.compile(
    rf"(?<![法定原])(?<!机构)(?<!单位)(?<!医院)(?<!学校)(?<!中心)(?:(?:负责|责任|经办|联系|联络|代办|对接)人|管理员|联络员)(?:姓名)?[为是由]?:?{NAME}"
    "(?=经[过由]?(?:网络|信息|安全|培训|考核|本|我)|参加|通过|具[有备]|熟悉|年满|已满|[现确]已|持有?|兼任?|任|知[晓悉道]|同意|接[听受]|其|到[场岗]|[0-9]{2}小时|24|[共均与是因拟现]|手机|出具|阅读|掌握|了解|郑重|身份)"
)
"""What goes on behind who answers for a site: 网站负责人张示例经过培训."""
