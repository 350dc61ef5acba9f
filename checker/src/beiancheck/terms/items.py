"""What a value on a paper is."""

from beiancheck.terms.term import Term


class Item(Term):
    """Something that papers say. The filing system gives such values no codes of their own."""

    NAME = "name", "", "名称或姓名", "Name"
    NUMBER = "number", "", "号码", "Number"
    OLD_NUMBER = "old-number", "", "注册号", "Registration number"
    PERMIT_NUMBER = "permit-number", "", "通行证号码", "Travel permit number"
    ADDRESS = "address", "", "住所或住址", "Address"
    LEGAL_REPRESENTATIVE = "legal-representative", "", "法定代表人", "Legal representative"
    SCOPE = "scope", "", "经营或业务范围", "Scope of business"
    FORM = "form", "", "类型", "Legal form"
    BORN = "born", "", "出生日期", "Date of birth"
    AUTHORITY = "authority", "", "签发机关", "Issued by"
    ISSUED = "issued", "", "发证日期", "Date of issue"
    VALID_FROM = "valid-from", "", "有效期起", "Valid from"
    VALID_UNTIL = "valid-until", "", "有效期止", "Valid until"
    DOMAIN = "domain", "", "域名", "Domain"
    HOLDER = "holder", "", "域名持有者", "Domain holder"
    REGISTRAR = "registrar", "", "域名注册服务机构", "Registrar"
    REGISTERED = "registered", "", "注册或成立日期", "Date of registration"
    EXPIRES = "expires", "", "域名到期日", "Domain expires"
    REAL_NAME = "real-name", "", "实名认证状态", "Holder verified"
    PERSON = "person", "", "人员姓名", "Person"
    PERSON_NUMBER = "person-number", "", "居民身份证号码", "Resident ID number"
    MOBILE = "mobile", "", "手机号", "Mobile"
    EMAIL = "email", "", "邮箱", "Email"
    SITE_NAME = "site-name", "", "网站名称", "Site name"
    DATED = "dated", "", "签署日期", "Date signed"
