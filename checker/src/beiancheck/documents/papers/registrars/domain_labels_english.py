"""The English labels of domain certificates and of what WHOIS says of a domain."""

from itertools import product


def _made(*parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" ".join(filter(None, one)) for one in product(*parts))


_HOLDERS = ("Registrant", "Domain Holder", "Domain Owner", "Domain Registrant")
_IN_CHINESE = ("(cn)", " (cn)", "(zh)", " (Chinese)", "(Chinese)", "(中文)", "-cn", "_cn")
_IN_ENGLISH = ("(en)", " (en)", " (English)", "(English)", "(英文)", "-en", "_en")
"""In which language a console says a name; the one that counts is in Chinese."""
HOLDERS = (
    *_made(_HOLDERS, ("", "Name", "Organization", "Organisation", "Org")),
    *_made(("Registered",), ("Owner", "Holder", "Registrant"), ("", "Name")),
    *_made(("Name of",), ("", "the"), ("Registrant", "Holder", "Owner")),
    *_made(("Registered Name", "Domain Name", "Certificate"), ("Holder", "Owner"), ("", "Name")),
    *("Registered To", "Owned By", "Held By", "Holder of Record", "Registrant of Record"),
    *("Registrant Company", "Domain Name Registrant", "Legal Owner", "Rights Holder"),
    *("Org", "Org Name", "Licensee", "Domain Licensee"),
    *(f"{one}{told}" for one in (*_HOLDERS, "Owner") for told in _IN_CHINESE),
    *("Owner Name", "Holder Name", "Owner", "Holder", "Company English Name"),
)
CLIENTS = ("Customer:", "Customer Name", "Client:", "Client Name", "Account Holder")
"""Whom a registrar serves, who will be the holder."""
LIKELY_ENDS = ("Renewal Date", "Renews On", "Renew On", "Next Renewal", "Renew By", "Renewal On")
"""When a domain is renewed, which is mostly when it expires."""
REGISTRARS = (
    *_made(("", "Sponsoring", "Domain", "Service", "Current", "Accredited"), ("Registrar",)),
    *_made(("Gaining", "New", "Managing", "Domain Name"), ("Registrar",)),
    *("Registered With", "Registered Via", "Registrar Company", "Registration Service Provider"),
    *("Sponsor", "Sponsored By", "Managed By"),
    *("Registration Provider", "Domain Provider", "Service Provider"),
    *("Provider", "Sold By", "Vendor", "Seller"),
    *_made(("Registrar",), ("Name", "of Record", "Organization")),
)
DOMAINS = (*("Domain", "Domain Name", "DomainName", "Registered Domain", "Registered Domain Name"),)
_WHEN = ("Date", "Time", "On")
REGISTERED = (
    *_made(("Registration", "Creation", "Created", "Registered"), _WHEN),
    *_made(("Domain Registration", "Domain Creation", "Domain Name Commencement"), ("Date",)),
    *_made(("First", "Originally", "Initially"), ("Registered", "Created"), ("", "On")),
    *_made(("Initial", "Original", "First"), ("Registration",), ("", "Date")),
    *_made(("Date",), ("Created", "Registered")),
    *_made(("Created", "Registered"), ("At", "Since")),
    *_made(("Domain", "Record"), ("Created", "Registered"), ("", "On", "Date")),
    *("Cr Date", "Active Since"),
    *("Reg Date", "Reg Time", "Start Date", "Start", "Valid From", "Registered", "Creation"),
    *("Activation Date", "Create Time", "Registration Start Date"),
    *("Created", "Create Date", "Effective Date", "Commencement Date"),
    *_made(("Date of",), ("Registration", "Creation")),
)
_ENDS = ("Expiry", "Expiration", "Expire", "Expires", "Expired")
EXPIRES = (
    *_made(("", "Registry", "Domain", "Registrar Registration"), _ENDS[:2], _WHEN[:2]),
    *_made(_ENDS[2:], _WHEN),
    *_made(("Registry", "Domain", ""), ("Expiration",)),
    *_made(("New", "Current"), _ENDS[:2], ("", "Date")),
    *_made(("Registered", "Registration Valid", "Active", "Good"), ("Until", "Through")),
    *("Paid-Till", "Paid Till"),
    *LIKELY_ENDS,
    *("Paid Through", "Valid Till", "Valid Thru", "End Date", "Exp Date", "Exp Time"),
    *("Ex Date", "Renewal Due", "Next Renewal Due"),
    *("Expires At", "Expire At", "Expiry", "Ends On", "Registration End Date"),
    *("Registration Expires", "Domain Expires", "Domain Expires On", "Registration Ends"),
    *("Expires", "Valid Until", "Valid Through", "Valid To", "Paid Until"),
    *_made(("Date of",), ("Expiry", "Expiration")),
)
REAL_NAME = (
    *_made(
        ("Real-name", "Real Name"),
        ("Verification", "Status", "Authentication", "Verification Status", "Verification Result"),
    ),
    *_made(("Identity", "Registrant", "Holder", "Owner"), ("Verification",), ("", "Status")),
    *("Verification Status", "Verification Result", "Real-name Auth"),
)
_OF_SOMEBODY = (
    *("Contact", "Contact Information", "Email", "Contact Email", "Phone", "Street", "City"),
    *("State", "State/Province", "Country", "Postal Code", "ID", "Type", "Address", "Fax"),
    *("URL", "WHOIS Server", "IANA ID", "Abuse Contact Email", "Abuse Contact Phone", "Status"),
)
OTHERS = (
    *(f"{one}{told}" for one in (*_HOLDERS, "Owner") for told in _IN_ENGLISH),
    *_made(("Losing", "Previous", "Former", "Old"), ("Registrar", "Registrant", "Owner")),
    *("Reference", "Support", "Website", "Auth Code", "Updated", "Last Changed"),
    *_made(("Registrant", "Registrar", "Holder", "Owner"), _OF_SOMEBODY),
    *("IANA ID", "Abuse Email", "Abuse Phone", "Abuse Contact", "WHOIS Server", "Referral URL"),
    *("WHOIS Privacy", "Privacy Protection", "Domain Privacy", "Domain Lock", "Free-Date"),
    *("Status", "Auto-renew", "Auto Renew", "Nameservers", "Privacy", "Transfer Lock"),
    *("Name Servers", "Name Server", "Domain Status", "Registry Domain ID"),
    *("Updated Date", "Admin Name", "Tech Name", "Admin Email", "Tech Email", "Last Updated"),
)
