"""Traditional characters of titles and labels: older papers write them, Hong Kong and Taiwan do."""

_SIMPLE = str.maketrans(
    "證書團體會營業執國資質務機關類發號碼單許記電區內來陸臺灣門場衛動編權"
    "網稱註冊擁屬構認審狀態時間創過滿屆終續費轉讓購買開啟實詢結確個員戶歸應聯絡郵箱訊錄據",
    "证书团体会营业执国资质务机关类发号码单许记电区内来陆台湾门场卫动编权"
    "网称注册拥属构认审状态时间创过满届终续费转让购买开启实询结确个员户归应联络邮箱讯录据",
)


def simplified(text: str) -> str:
    """Return the text of a title or a label in simplified characters, one for one."""
    return text.translate(_SIMPLE)
