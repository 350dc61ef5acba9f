"""What a service offers, in which languages, and which approvals it may need."""

from beiancheck.terms.term import Term


class Content(Term):
    """Service content (服务内容), codes are the bits of the filing form."""

    INSTANT_MESSAGING = "instant-messaging", "1", "即时通信", "Instant messaging"
    SEARCH_ENGINE = "search-engine", "2", "搜索引擎", "Search engine"
    GENERAL_PORTAL = "general-portal", "4", "综合门户", "General portal"
    WEB_MAIL = "web-mail", "8", "网上邮局", "Web mail"
    ONLINE_NEWS = "online-news", "16", "网络新闻", "Online news"
    BLOG_PERSONAL_SPACE = "blog-personal-space", "32", "博客/个人空间", "Blog / personal space"
    ONLINE_ADVERTISING_INFORMATION = (
        "online-advertising-information",
        "64",
        "网络广告/信息",
        "Online advertising / information",
    )
    ORGANISATION_PORTAL = "organisation-portal", "128", "单位门户网站", "Organisation portal"
    ONLINE_SHOPPING = "online-shopping", "256", "网络购物", "Online shopping"
    ONLINE_PAYMENT = "online-payment", "512", "网上支付", "Online payment"
    ONLINE_BANKING = "online-banking", "1024", "网上银行", "Online banking"
    STOCKS_AND_FUNDS = "stocks-and-funds", "2048", "网上炒股/股票基金", "Stocks and funds"
    ONLINE_GAMES = "online-games", "4096", "网络游戏", "Online games"
    ONLINE_MUSIC = "online-music", "8192", "网络音乐", "Online music"
    ONLINE_FILM_AND_TV = "online-film-and-tv", "16384", "网络影视", "Online film and TV"
    ONLINE_PICTURES = "online-pictures", "32768", "网络图片", "Online pictures"
    SOFTWARE_DOWNLOAD = "software-download", "65536", "网络软件/下载", "Software / download"
    JOB_HUNTING = "job-hunting", "131072", "网上求职", "Job hunting"
    DATING = "dating", "262144", "网上交友/婚介", "Dating"
    REAL_ESTATE = "real-estate", "524288", "网上房产", "Real estate"
    ONLINE_EDUCATION = "online-education", "1048576", "网络教育", "Online education"
    WEBSITE_BUILDING = "website-building", "2097152", "网站建设", "Website building"
    WAP = "wap", "4194304", "WAP", "WAP"
    OTHER = "other", "8388608", "其他", "Other"
    APP = "app", "134217728", "APP", "App"
    P2P_LENDING_INTERMEDIARY = (
        "p2p-lending-intermediary",
        "268435456",
        "网络借贷信息中介",
        "P2P lending intermediary",
    )
    EQUITY_CROWDFUNDING = (
        "equity-crowdfunding",
        "536870912",
        "互联网股权融资",
        "Equity crowdfunding",
    )
    ONLINE_INSURANCE = "online-insurance", "1073741824", "互联网保险", "Online insurance"
    CROSS_SECTOR_FINANCE_AND_ASSET_MANAGEMENT = (
        "cross-sector-finance-and-asset-management",
        "2147483648",
        "互联网跨界金融及资产管理",
        "Cross-sector finance and asset management",
    )
    NON_BANK_PAYMENT = "non-bank-payment", "4294967296", "网上非银支付", "Non-bank payment"


class SiteLanguage(Term):
    """Languages a service is offered in."""

    SIMPLIFIED_CHINESE = "simplified-chinese", "1", "中文简体", "Simplified Chinese"
    TRADITIONAL_CHINESE = "traditional-chinese", "2", "中文繁体", "Traditional Chinese"
    UYGHUR = "uyghur", "3", "维吾尔语", "Uyghur"
    KAZAKH = "kazakh", "4", "哈萨克语", "Kazakh"
    KYRGYZ = "kyrgyz", "5", "柯尔克孜语", "Kyrgyz"
    MONGOLIAN = "mongolian", "6", "蒙古语", "Mongolian"
    TIBETAN = "tibetan", "7", "藏语", "Tibetan"
    ZHUANG = "zhuang", "8", "壮语", "Zhuang"
    KOREAN = "korean", "9", "朝鲜语", "Korean"
    YI = "yi", "10", "彝文", "Yi"
    MIAO = "miao", "11", "苗语", "Miao"
    ENGLISH = "english", "12", "英语", "English"
    JAPANESE = "japanese", "13", "日语", "Japanese"
    FRENCH = "french", "14", "法语", "French"
    RUSSIAN = "russian", "15", "俄罗斯语", "Russian"
    SPANISH = "spanish", "16", "西班牙语", "Spanish"
    ARABIC = "arabic", "17", "阿拉伯语", "Arabic"


class ApprovalField(Term):
    """Fields that may need an approval before filing (前置审批), codes are the form's bits."""

    NEWS = "news", "1", "新闻", "News"
    PUBLISHING = "publishing", "2", "出版", "Publishing"
    EDUCATION = "education", "4", "教育", "Education"
    HEALTH = "health", "8", "医疗保健", "Medical and health care"
    DRUGS_DEVICES = "drugs-devices", "16", "药品和医疗器械", "Drugs and medical devices"
    BULLETIN_BOARD = "bulletin-board", "32", "电子公告服务", "Bulletin board services"
    CULTURE = "culture", "256", "文化", "Culture (music, comics, performance, live)"
    BROADCASTING = "broadcasting", "512", "广播电影电视节目", "Radio, film and TV programmes"
    RIDE_HAILING = "ride-hailing", "2048", "网络预约车", "Ride hailing"
    FINANCE = "finance", "4096", "互联网金融", "Internet finance"
    TUTORING = "tutoring", "8192", "校外培训", "After-school tutoring (K12)"
    RELIGION = "religion", "16384", "宗教", "Religion"
    GAMES = "games", "", "网络游戏 ", "Online games"
