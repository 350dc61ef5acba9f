"""The labels of domain certificates and of registrars' consoles, and the item each one names."""

from beiancheck.terms.items import Item

_WHO = (
    *("持有者", "持有人", "所有者", "所有人", "拥有者", "拥有人"),
    *("注册人", "注册者", "注册所有人", "申请人", "申请者"),
    *("持有方", "所有方", "注册方", "所属者", "所属人", "归属人", "归属者"),
)
"""What a holder is called; a label goes on with 名称, /组织 and the like by itself."""
_HOLDERS = (
    *(start + who for start in ("", "域名") for who in _WHO),
    *("域名所有者中文", "域名所有者单位", "所有者中文信息", "注册单位", "注册组织"),
    *("登记单位", "归属单位", "域名使用单位", "域名使用者", "权利人"),
    *("归属", "域名归属", "主体名称", "域名主体", "实名主体", "域名实名主体", "认证主体"),
    *("实名认证主体", "企业名称", "姓名/企业名称", "企业名称/姓名"),
    *("单位名称", "组织名称", "姓名/单位名称", "姓名/单位", "单位名称/姓名"),
    *("Registrant Organization", "Registrant Name", "Registrant", "Domain Holder"),
    *("Domain Owner", "Owner Name"),
)
_NO_HOLDERS = tuple(
    start + who + what
    for start in ("", "域名")
    for who in (*_WHO, "注册商")
    for what in (
        *("类型", "英文", "(英文", "(英", "邮箱", "电子邮箱", "电话", "手机", "联系", "证件", "ID"),
        *("信息", "资料", "模板", "地址", "国家", "邮编", "城市", "省份"),
    )
)
"""Labels that ask for something else than a name."""
_REGISTRARS = (
    *("域名注册服务机构", "注册服务机构", "域名注册服务商", "注册服务商", "域名服务商"),
    *("域名注册商", "所属注册商", "注册商", "域名注册机构", "所属注册机构", "注册机构"),
    *(
        "域名服务机构",
        "注册公司",
        "域名注册公司",
        "注册服务公司",
        "服务商",
        "所属服务商",
        "赞助注册商",
    ),
    *("Sponsoring Registrar", "Registrar Name", "Registrar"),
)
_REGISTERED = (
    *(
        start + what + day
        for start in ("", "域名", "首次")
        for what in (
            *("注册", "创建", "申请", "登记", "开通", "生效"),
            *("购买", "开始", "起始", "启用"),
            *("注册成功", "注册生效", "注册开始", "成功注册"),
        )
        for day in ("日期", "时间", "日")
    ),
    *("Registration Date", "Registration Time", "Creation Date", "Created Date", "Create Date"),
    *("Registered On", "Created On", "Created"),
)
_EXPIRES = (
    *(
        start + what + day
        for start in ("", "域名", "服务", "有效期", "注册")
        for what in ("到期", "过期", "截止", "失效", "终止", "结束")
        for day in ("日期", "时间", "日")
    ),
    *(
        "域名有效期截止",
        "域名有效期至",
        "域名有效期",
        "有效期截止",
        "有效期到",
        "有效日期至",
        "有效日期",
        "有效期至",
        "有效期限",
        "有效期",
    ),
    *("Registry Expiry Date", "Expiration Date", "Expiration Time", "Expiry Date"),
    *("Expires On", "Expires", "Registrar Registration Expiration Date"),
)
_REAL_NAME = tuple(
    start + what
    for start in ("", "域名", "持有者", "所有者")
    for what in (
        *("实名认证状态", "实名认证结果", "实名认证情况", "实名认证", "实名审核状态"),
        *("实名状态", "实名情况", "认证状态", "认证情况", "实名信息", "实名审核", "审核状态"),
        *("实名认证信息", "认证结果"),
    )
)
ITEMS: dict[Item, tuple[str, ...]] = {
    Item.DOMAIN: (
        *("域名", "域名名称", "注册域名", "证书域名", "中文域名", "英文域名", "网站域名"),
        *("域名全称", "已注册域名", "所注册域名", "Domain"),
        *("Domain Name", "DomainName"),
    ),
    Item.HOLDER: _HOLDERS,
    Item.REGISTRAR: _REGISTRARS,
    Item.REGISTERED: _REGISTERED,
    Item.EXPIRES: _EXPIRES,
    Item.REAL_NAME: ("域名实名", *_REAL_NAME),
}
OTHERS = (
    *("域名证书", "域名注册证书", "域名注册证", "域名状态", "域名分组", "域名ID", "域名信息"),
    *_NO_HOLDERS,
    *("域名注册管理机构", "注册管理机构", "注册局", "自动续费", "基本信息", "注册信息"),
    *("命名审核", "命名审核状态", "更新日期", "更新时间"),
    *("剩余天数", "域名后缀", "安全锁", "注册局状态", "域名类型", "注册年限", "域名服务器"),
    *("注册商状态", "转移密码", "联系电话", "联系邮箱", "备注", "DNSSEC", "域名锁", "隐私保护"),
    *("管理员", "DNS服务器", "DNS", "联系人", "证书编号", "证书号"),
    *("Status", "Auto-renew", "Auto Renew", "Nameservers", "Privacy", "Transfer Lock"),
    *("Name Servers", "Name Server", "Domain Status", "Registry Domain ID", "Registrar IANA ID"),
    *("Registrar URL", "Registrar WHOIS Server", "Updated Date"),
)
"""Labels of what is not read, which end a value."""
