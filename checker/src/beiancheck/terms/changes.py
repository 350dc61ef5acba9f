"""What a change of filing changes."""

from beiancheck.terms.term import Term


class Change(Term):
    """An item that a change touches. The filing system gives them no public codes."""

    HOLDER_NAME = "holder-name", "", "主办者名称", "Holder's name"
    HOLDER_NUMBER = "holder-number", "", "主办者证件号码", "Holder's certificate number"
    HOLDER_KIND = "holder-kind", "", "主办者性质", "Kind of holder"
    PROVINCE = "province", "", "备案省份", "Province of the filing"
    ADDRESS = "address", "", "地址", "Address"
    MANAGER = "manager", "", "主体负责人", "Person in charge of the holder"
    SITE_MANAGER = "site-manager", "", "网站负责人", "Person in charge of the site"
    CONTACTS = "contacts", "", "电话、邮箱", "Phones, email"
    SITE_NAME = "site-name", "", "网站名称", "Site name"
    CONTENT = "content", "", "服务内容", "Service content"
    REPLACE_DOMAIN = "replace-domain", "", "换域名", "Replace the domain"
    ADD_DOMAIN = "add-domain", "", "加域名", "Add a domain"
    DROP_DOMAIN = "drop-domain", "", "减域名", "Drop a domain"
    IP = "ip", "", "IP 地址", "IP addresses"
