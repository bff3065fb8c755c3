"""The guard refuses every address inside our own network, however it is written, and lets the public ones through."""

from __future__ import annotations

import asyncio
import socket

import aiohttp
import pytest

from runtime.guarded_connector import SsrfBlocked, attempt, forbidden, guarded_connector, read_allowed

ADDRESSES = [
    ("A public IPv4 address is fine.", "93.184.216.34", False),
    ("A public IPv6 address is fine.", "2606:2800:220:1:248:1893:25c8:1946", False),
    ("Loopback is ours.", "127.0.0.1", True),
    ("All of 127/8 is loopback.", "127.9.8.7", True),
    ("IPv6 loopback is ours.", "::1", True),
    ("An IPv4 address mapped into IPv6 is that IPv4 address.", "::ffff:127.0.0.1", True),
    ("A mapped public address is as good as the address.", "::ffff:93.184.216.34", False),
    ("An IPv4-compatible address embeds loopback.", "::127.0.0.1", True),
    ("The unspecified address reaches this machine.", "0.0.0.0", True),
    ("The unspecified IPv6 address too.", "::", True),
    ("Cloud metadata is link-local.", "169.254.169.254", True),
    ("Private ranges are internal.", "10.1.2.3", True),
    ("Private ranges are internal.", "172.16.0.1", True),
    ("Private ranges are internal.", "192.168.1.1", True),
    ("The carriers' shared range is not public.", "100.64.0.1", True),
    ("NAT64 embeds an IPv4 address.", "64:ff9b::7f00:1", True),
    ("Local NAT64 embeds one too.", "64:ff9b:1::7f00:1", True),
    ("6to4 embeds an IPv4 address.", "2002:7f00:1::", True),
    ("Teredo tunnels to anywhere.", "2001:0:4136:e378:8000:63bf:3fff:fdd2", True),
    ("The old site-local range is internal.", "fec0::1", True),
    ("Unique local addresses are internal.", "fd00::1", True),
    ("Link-local IPv6 is internal, with a zone too.", "fe80::1%eth0", True),
    ("The 6to4 relay is no host.", "192.88.99.1", True),
    ("Multicast is no host.", "224.0.0.1", True),
    ("Multicast is no host.", "ff02::1", True),
    ("Broadcast is no host.", "255.255.255.255", True),
    ("Documentation addresses are nobody's.", "192.0.2.1", True),
    ("What is no address is refused.", "not-an-address", True),
]


@pytest.mark.parametrize(("policy", "address", "refused"), ADDRESSES, ids=[row[1] for row in ADDRESSES])
def test_only_public_addresses_may_be_connected_to(policy: str, address: str, refused: bool) -> None:
    assert forbidden(address) is refused, policy


ALLOWED = [
    ("A port on loopback is allowed alone.", "127.0.0.1:8650", "127.0.0.1", 8650, "", True),
    ("Another port stays closed.", "127.0.0.1:8650", "127.0.0.1", 8651, "", False),
    ("Another loopback address stays closed.", "127.0.0.1:8650", "127.0.0.2", 8650, "", False),
    ("A network opens all its ports.", "10.0.0.0/8", "10.2.3.4", 443, "", True),
    ("A network opens nothing else.", "10.0.0.0/8", "192.168.0.1", 443, "", False),
    ("An address without a port opens all ports of it.", "192.168.1.5", "192.168.1.5", 80, "", True),
    ("An IPv6 address stands in brackets.", "[::1]:8650", "::1", 8650, "", True),
    ("localhost means both loopback addresses.", "localhost:8650", "::1", 8650, "", True),
    ("A name opens what is asked for by that name.", "feeds.internal:80", "10.0.0.9", 80, "Feeds.Internal", True),
    ("A name opens nothing that is asked for otherwise.", "feeds.internal:80", "10.0.0.9", 80, "evil.example", False),
]


@pytest.mark.parametrize(("policy", "entry", "address", "port", "host", "fine"), ALLOWED)
def test_the_operator_opens_single_places(
    policy: str, entry: str, address: str, port: int, host: str, fine: bool
) -> None:
    assert forbidden(address, port, read_allowed([entry]), host) is not fine, policy


@pytest.mark.parametrize("entry", ["", "http://x/", "10.0.0.0/8:80", "host:port", "host:70000", ":80"])
def test_an_entry_that_is_no_address_is_refused(entry: str) -> None:
    with pytest.raises(ValueError, match="no address"):
        read_allowed([entry])


async def _serve_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
    await writer.drain()
    writer.close()


@pytest.mark.parametrize("host", ["127.0.0.1", "[::ffff:127.0.0.1]", "0.0.0.0", "localhost"])
async def test_nothing_reaches_a_listening_loopback_port(host: str) -> None:
    """The listener is there, so only the guard stands between; a literal does not slip by the resolver."""
    reached = 0

    async def count(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal reached
        reached += 1
        writer.close()

    server = await asyncio.start_server(count, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, aiohttp.ClientSession(connector=guarded_connector()) as session:
        with attempt(host) as made, pytest.raises(aiohttp.ClientConnectorError):
            await session.get(f"http://{host}:{port}/")
    assert made.blocked
    assert reached == 0


async def test_an_allowed_port_is_reached_and_another_policy_of_ports_is_kept() -> None:
    server = await asyncio.start_server(_serve_nothing, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        allow = read_allowed([f"127.0.0.1:{port}"])
        async with aiohttp.ClientSession(connector=guarded_connector(allow=allow, ports={443})) as session:
            answer = await session.get(f"http://127.0.0.1:{port}/")
            assert answer.status == 204, "a port that the operator names is fine although it is not among the ports"
        network = read_allowed(["127.0.0.0/8"])
        async with aiohttp.ClientSession(connector=guarded_connector(allow=network, ports={443})) as session:
            with attempt("127.0.0.1") as made, pytest.raises(aiohttp.ClientConnectorError) as caught:
                await session.get(f"http://127.0.0.1:{port}/")
    assert made.blocked == [f"127.0.0.1 port {port}"]
    assert isinstance(caught.value.os_error, SsrfBlocked)


async def test_a_refusal_is_seen_when_a_name_has_several_addresses() -> None:
    """aiohttp merges the errors of several addresses into one plain OSError; the attempt still tells."""

    class Resolver(aiohttp.abc.AbstractResolver):
        async def resolve(
            self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
        ) -> list[aiohttp.abc.ResolveResult]:
            both = (("127.0.0.1", socket.AF_INET), ("::1", socket.AF_INET6))
            return [
                {"hostname": host, "host": address, "port": port, "family": kind, "proto": 0, "flags": 0}
                for address, kind in both
            ]

        async def close(self) -> None:
            return None

    async with aiohttp.ClientSession(connector=guarded_connector(resolver=Resolver())) as session:
        with attempt("rebind.example") as made, pytest.raises(aiohttp.ClientConnectorError):
            await session.get("http://rebind.example:9/")
    assert len(made.blocked) == 2
