"""For whom a request is counted: nobody can speak for another, or be many."""

from __future__ import annotations

import pytest

from rasid.caller import caller_of, networks

PROXIES = networks(["127.0.0.1", "10.0.0.0/8", "fd00::/8"])
CASES = [
    ("Without a proxy it is who connects.", "192.0.2.7", "", "192.0.2.7"),
    ("A caller cannot speak for another.", "192.0.2.7", "198.51.100.1", "192.0.2.7"),
    ("Our proxy says who it is.", "127.0.0.1", "198.51.100.1", "198.51.100.1"),
    ("What the caller put before is not believed.", "127.0.0.1", "203.0.113.9, 198.51.100.1", "198.51.100.1"),
    ("Proxies may stand in a row.", "127.0.0.1", "198.51.100.1, 10.1.2.3", "198.51.100.1"),
    ("A proxy that says nothing is itself the caller.", "127.0.0.1", "", "127.0.0.1"),
    ("A proxy that says nonsense is itself the caller.", "127.0.0.1", "198.51.100.1, unknown", "127.0.0.1"),
    ("Of IPv6 the network counts.", "2001:db8:1:2:3:4:5:6", "", "2001:db8:1:2::/64"),
    ("An IPv4 address in IPv6 clothes is one.", "::ffff:192.0.2.7", "", "192.0.2.7"),
    ("A proxy may speak IPv6.", "fd00::1", "2001:db8::1", "2001:db8::/64"),
    ("A socket without an address is what it is.", "unix:", "192.0.2.1", "unix:"),
    ("A long chain is read from its end.", "127.0.0.1", "1.1.1.1," * 10_000 + "192.0.2.7", "192.0.2.7"),
]


@pytest.mark.parametrize(("policy", "remote", "forwarded", "caller"), CASES, ids=[row[0] for row in CASES])
def test_the_caller(policy: str, remote: str, forwarded: str, caller: str) -> None:
    assert caller_of(remote, forwarded, PROXIES) == caller


def test_a_proxy_is_an_address_or_a_network() -> None:
    for bad in ("proxy.example", "10.0.0.0/40", ""):
        with pytest.raises(ValueError, match=r"."):
            networks([bad])
