"""One page has one key, however it is linked, and what is shown is the publisher's own address without tracking."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rasid.canonical_url import canonical_url, clean_url

SHOWN = [
    ("Tracking goes.", "https://a.example/x?utm_source=rss&id=5&fbclid=1", "https://a.example/x?id=5"),
    ("Campaigns of broadcasters go.", "https://a.example/x?at_medium=RSS&ns_mchannel=social", "https://a.example/x"),
    ("A referrer goes when it is one.", "https://a.example/x?ref=rss", "https://a.example/x"),
    ("What only looks like a referrer stays.", "https://a.example/x?ref=1234", "https://a.example/x?ref=1234"),
    ("A fragment goes.", "https://a.example/x#comments", "https://a.example/x"),
    ("A hash-bang is a path.", "https://a.example/#!/story/1", "https://a.example/#!/story/1"),
    ("A question mark too many is kept.", "https://a.example/x??id=5", "https://a.example/x??id=5"),
    ("Tracking behind two question marks goes.", "https://a.example/x??utm_source=rss", "https://a.example/x"),
    ("So it does beside a hash-bang.", "https://a.example/x??utm_source=rss#!/1", "https://a.example/x#!/1"),
    ("Ports that go without saying go.", "https://a.example:443/x", "https://a.example/x"),
    ("Other ports stay.", "http://a.example:8080/x", "http://a.example:8080/x"),
    ("Names and passwords go.", "https://me:secret@a.example/x", "https://a.example/x"),
    ("Arabic is encoded, hosts too.", "https://موقع.example/خبر", "https://xn--4gbrim.example/%D8%AE%D8%A8%D8%B1"),
    ("White space inside is encoded, around it goes.", " \nhttps://a.example/a b\t\n", "https://a.example/a%20b"),
    ("Scripts are no address.", "javascript:alert(1)", ""),
    ("Files are no address.", "file:///etc/passwd", ""),
    ("Nothing is no address.", "", ""),
    ("Half an address is none.", "http://[::1", ""),
    ("Upper case in the host is none.", "HTTPS://A.Example/Path", "https://a.example/Path"),
]


@pytest.mark.parametrize(("policy", "address", "expected"), SHOWN, ids=[row[0] for row in SHOWN])
def test_an_address_is_shown_clean(policy: str, address: str, expected: str) -> None:
    assert clean_url(address) == expected, policy


def test_a_relative_address_is_joined_to_its_base() -> None:
    assert clean_url("../x?y=1", "https://a.example/b/c/feed.xml") == "https://a.example/b/x?y=1"
    assert clean_url("", "https://a.example/feed.xml") == "", "no address is not the feed itself"


SAME = [
    ("The scheme.", "http://a.example/x", "https://a.example/x"),
    ("The slash at the end.", "https://a.example/x/", "https://a.example/x"),
    ("www.", "https://www.a.example/x", "https://a.example/x"),
    ("AMP by path.", "https://a.example/x/amp/", "https://a.example/x"),
    ("AMP by suffix, with slashes.", "https://a.example/x.amp//", "https://a.example/x"),
    ("AMP more than once.", "https://a.example/amp/amp/x/amp.amp/", "https://a.example/x"),
    ("AMP by host.", "https://amp.a.example/x", "https://a.example/x"),
    ("AMP by parameter.", "https://a.example/x?amp=1", "https://a.example/x"),
    ("The order of parameters.", "https://a.example/x?b=2&a=1", "https://a.example/x?a=1&b=2"),
    ("The case of escapes.", "https://a.example/%d8%ae", "https://a.example/%D8%AE"),
    ("Tracking.", "https://a.example/x?gclid=5", "https://a.example/x"),
]


@pytest.mark.parametrize(("policy", "one", "other"), SAME, ids=[row[0] for row in SAME])
def test_what_makes_no_difference_makes_none(policy: str, one: str, other: str) -> None:
    assert canonical_url(one) == canonical_url(other) != "", policy


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/x?id=1", "https://a.example/x?id=2"),
        ("https://a.example/x", "https://b.example/x"),
        ("https://a.example/x", "https://a.example/X"),
        ("https://a.example/camp", "https://a.example/c"),
    ],
)
def test_what_makes_a_difference_is_kept(one: str, other: str) -> None:
    assert canonical_url(one) != canonical_url(other)


PARTS = st.lists(
    st.sampled_from(
        ["a", "B", "é", "خ", "%d8", "%", "/", "//", "..", "?", "&", "=", "#", "#!", " ", "amp", "utm_x=1", ":", ";"]
    )
)


@given(PARTS)
@example(["?", "?", "?", "#!"])
@example(["?", "&", "?", "é"])
@example(["a", "..", "amp", "//"])
def test_the_key_of_a_key_is_the_key(parts: list[str]) -> None:
    for address in ("https://www.a.example/" + "".join(parts), "".join(parts)):
        key = canonical_url(address)
        assert canonical_url(key) == key
        assert clean_url(clean_url(address)) == clean_url(address)
        assert key.isascii()
