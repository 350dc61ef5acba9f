"""Letters and certificates of registrars in English, in words of every hand."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values.value import Value
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, said

HOLDER = "Specimen Garden Tools Co., Ltd."
REGISTRAR = "Specimen Names, Inc."


def told(*texts: str) -> dict[Item, Value]:
    """Return the values of a page with such lines, one below the other."""
    lines = (line(100, 100 + 70 * at, text) for at, text in enumerate(texts))
    return {value.item: value for value in reversed(read(page(*lines)).values)}


def test_who_signs_for_a_registrar_holds_no_domain() -> None:
    values = told(
        "RE: Domain name registration record — shili-garden.net",
        "We hereby confirm that the registrant of record is Specimen Garden",
        "Tools Co., Ltd. and that the domain was created on 09-Nov-2008 and",
        "shall expire on 09-Nov-2027 unless renewed.",
        "For and on behalf of",
        REGISTRAR,
    )

    assert values[Item.HOLDER].text == HOLDER
    assert values[Item.REGISTRAR].text == REGISTRAR
    assert values[Item.REGISTRAR].doubts


def test_our_records_list_a_registrant() -> None:
    values = told(
        "Re: Ownership of shili-garden.net",
        "Please accept this letter as confirmation that our records list Specimen Garden",
        "Tools Co., Ltd. as the registrant of the above-referenced domain name. The",
        "domain was first registered on 3 June 2012 and is paid through 3 June 2029.",
        "Sincerely,",
        "Jane Specimen",
        f"Domain Compliance, {REGISTRAR}",
    )

    assert values[Item.HOLDER].text == HOLDER
    assert values[Item.DOMAIN].text == "shili-garden.net"
    assert values[Item.REGISTRAR].text == REGISTRAR
    assert values[Item.REGISTRAR].doubts


@pytest.mark.parametrize(
    "holds",
    [
        f"has been registered to and is presently held by {HOLDER}",
        f"is registered in the name of {HOLDER} for one year",
    ],
)
def test_the_words_around_a_holder_are_none_of_the_name(holds: str) -> None:
    values = told(
        "CERTIFICATE OF REGISTRATION",
        "This certifies that the domain name shili-garden.com",
        holds,
        "Date of registration: March 14, 2016",
    )

    assert values[Item.HOLDER].text.rstrip(".") == HOLDER.rstrip(".")


def test_what_is_said_of_a_holder_between_commas_is_none_of_the_name() -> None:
    values = told(
        "Domain Ownership Certificate",
        "It is hereby certified that Zhang Shili, holder of passport E00000000, is the",
        "registered name holder of shili-garden.me, which was created on 14-Mar-2016 and",
        "whose registration expires on 14-Mar-2028.",
        f"Issued by {REGISTRAR} on 20-May-2026.",
    )

    assert values[Item.HOLDER].text == "Zhang Shili"
    assert values[Item.REGISTRAR].doubts


@pytest.mark.parametrize(
    "says",
    [
        "first registered on April 7, 2024 through the ICANN-accredited registrar",
        "registered since April 7, 2024 through our registrar",
    ],
)
def test_what_leads_to_the_name_of_a_registrar_is_none_of_it(says: str) -> None:
    values = told(
        "Certificate of Domain Registration",
        f"{HOLDER} is the registrant of the domain name",
        "shili-garden.com",
        says,
        "Specimen Domains Inc.",
    )

    assert values[Item.REGISTRAR].text.rstrip(".") == "Specimen Domains Inc"


def test_a_domain_presented_to_somebody_is_theirs() -> None:
    values = told(
        "CERTIFICATE OF DOMAIN NAME OWNERSHIP",
        "Presented to",
        "SPECIMEN GARDEN TOOLS CO., LTD.",
        "for the domain name",
        "SHILI-GARDEN.COM",
        "Registered since 2016-03-14, valid through 2028-03-14",
        "Specimen Names, Inc., ICANN Accredited Registrar",
    )

    assert values[Item.HOLDER].text == HOLDER.upper()
    assert values[Item.REGISTRAR].text.startswith("Specimen Names, Inc")


def test_who_certifies_for_a_registrar_names_it() -> None:
    values = told(
        "Registrar Certification Letter",
        "I, John Specimen, Registrar Liaison at Specimen Names Ltd, certify as follows:",
        "The domain name SHILI-GARDEN.CO is registered through our accreditation.",
        f"The current registrant is {HOLDER}",
        "The registration was created on 2016-03-14 and is due to expire on 2028-03-14.",
    )

    assert values[Item.REGISTRAR].text == "Specimen Names Ltd"
    assert values[Item.HOLDER].text.rstrip(".") == HOLDER.rstrip(".")


def test_somebody_says_that_a_domain_is_their_own() -> None:
    values = told(
        "Domain Owner Statement",
        "I, Jane Specimen, confirm that I am the owner of the domain shili-garden.com, registered",
        "with Specimen Names, Inc. on March 14, 2016. The domain will expire on March 14, 2028.",
    )

    assert values[Item.HOLDER].text == "Jane Specimen"


def test_whom_a_message_greets_is_to_be_looked_at() -> None:
    values = told(
        "Subject: Domain registration confirmation - shili-garden.com",
        f"Dear {HOLDER},",
        "Thank you for registering shili-garden.com with Specimen Names.",
        "Registration date: 20 May 2026",
        "Expiration date: 20 May 2027",
    )

    assert values[Item.HOLDER].text == HOLDER
    assert values[Item.HOLDER].doubts


def test_a_registrar_that_is_a_word_of_a_sentence_is_no_label() -> None:
    values = told(
        "Domain Name Registration Certificate",
        f"This is to certify that {HOLDER} has successfully registered",
        "the domain name shili-garden.com through Specimen Names Limited, an ICANN accredited",
        "registrar. The registration period runs from 14 March 2016 to 14 March 2028.",
    )

    assert values[Item.REGISTRAR].text == "Specimen Names Limited"


def test_a_day_in_a_table_is_not_told_by_words_of_another_row() -> None:
    titles = ("Product", "Domain", "Start date", "End date")
    row = ("Domain renewal", "shili-garden.com", "2026-03-14", "2028-03-14")
    values = said(
        line(60, 100, f"Customer name: {HOLDER}"),
        *(line(60 + 400 * at, 200, text) for at, text in enumerate(titles)),
        *(line(60 + 400 * at, 270, text) for at, text in enumerate(row)),
        line(60, 380, f"Provider: {REGISTRAR}"),
    )

    assert values[Item.EXPIRES] == "2028-03-14"
    assert values[Item.HOLDER] == HOLDER


def test_an_item_of_a_list_is_no_sentence() -> None:
    values = told(
        "Proof of Domain Ownership",
        "- Domain: shili-garden.com",
        "- Registered owner: Zhang Shili",
        f"- Sponsoring registrar: {REGISTRAR}",
        "- Paid until: 1 July 2027",
    )

    assert values[Item.REGISTRAR].text == REGISTRAR
