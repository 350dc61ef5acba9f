"""What is filed (备案类型) and for which kind of service."""

from beiancheck.terms.term import Term


class Filing(Term):
    """The type of filing. The filing system has no public codes for them."""

    FIRST = "first", "", "首次备案", "First filing"
    ADD_SERVICE = (
        "add-service",
        "",
        "新增互联网信息服务（主办者已在本服务商备案）",
        "New service, holder already filed here",
    )
    ADD_SERVICE_ELSEWHERE = (
        "add-service-elsewhere",
        "",
        "新增互联网信息服务（主办者在别处备案）",
        "New service, holder filed elsewhere",
    )
    ADD_ACCESS = "add-access", "", "新增接入", "New access provider"
    CHANGE_HOLDER = "change-holder", "", "变更主体", "Change of holder"
    CHANGE_SERVICE = "change-service", "", "变更互联网信息服务", "Change of service"
    CHANGE_BOTH = "change-both", "", "变更备案（主体和服务）", "Change of holder and service"
    CHANGE_ACCESS = "change-access", "", "变更接入", "Change of access"
    CANCEL_SERVICE = "cancel-service", "", "注销互联网信息服务", "Cancellation of a service"
    CANCEL_HOLDER = "cancel-holder", "", "注销主体", "Cancellation of the holder"
    CANCEL_ACCESS = "cancel-access", "", "取消接入", "Cancellation of access"


ALL_FILINGS = frozenset(Filing)
NEW_SERVICE = frozenset({Filing.FIRST, Filing.ADD_SERVICE, Filing.ADD_SERVICE_ELSEWHERE})
"""Filings of a service that has no filing number yet."""
CANCELLATIONS = frozenset({Filing.CANCEL_SERVICE, Filing.CANCEL_HOLDER, Filing.CANCEL_ACCESS})
CHANGES = frozenset(
    {Filing.CHANGE_HOLDER, Filing.CHANGE_SERVICE, Filing.CHANGE_BOTH, Filing.CHANGE_ACCESS}
)
SUBMITTED = ALL_FILINGS - CANCELLATIONS
"""Filings that hand in data to be reviewed."""


class ServiceType(Term):
    """What is opened to the public."""

    WEBSITE = "website", "1", "网站", "Website"
    APP = "app", "6", "App", "App"
    MINI_PROGRAM = "mini-program", "", "小程序", "Mini program"
    QUICK_APP = "quick-app", "", "快应用", "Quick app"
