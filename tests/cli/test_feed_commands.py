"""`rasid feeds …` as a person types it, against real servers on loopback."""

from __future__ import annotations

import asyncio
import base64
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from elasticsearch import AsyncElasticsearch
from msgspec.structs import replace
from typer.testing import CliRunner, Result

from cli.feed_commands import app
from cli.search_commands import app as search_app
from producers.elasticsearch_feed_state import ElasticsearchFeedState
from producers.feed_state import FeedState, Health, StoredFeed
from rasid.errors import ConfigurationError
from rasid.feed_list_yaml import read_feed_lists
from tests.producers.feed_texts import rss
from tests.producers.hostile_server import Hit, HostileServer, http
from tests.search.conftest import take_away

PAGE = (
    '<html><head><link rel="alternate" type="application/rss+xml" href="/good" title="News">'
    '<link rel="alternate" type="application/rss+xml" href="/other" title="Comments"></head></html>'
)

BASIC = "Basic " + base64.b64encode("reader:pässword".encode()).decode("ascii")
TOKEN = "Bearer a-token-of-ours"


def behind(hit: Hit, wanted: str) -> bytes:
    """A feed for who logs in."""
    if hit.headers.get("authorization") == wanted:
        return http(rss())
    return http("", "401 Unauthorized", WWW_Authenticate='Basic realm="feeds"')


@pytest.fixture(scope="module")
def server() -> Iterator[HostileServer]:
    """A feed, a page that names it, a page that does not, and a feed that is gone; served from a thread."""
    made = HostileServer(
        {
            "/good": lambda _: http(rss()),
            "/other": lambda _: http(rss([])),
            "/page": lambda _: http(PAGE, kind="text/html"),
            "/plain": lambda _: http("<html><body>nothing</body></html>", kind="text/html"),
            "/gone": lambda _: http("", "410 Gone"),
            "/basic": lambda hit: behind(hit, BASIC),
            "/bearer": lambda hit: behind(hit, TOKEN),
        }
    )
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    asyncio.run_coroutine_threadsafe(made.__aenter__(), loop).result()
    yield made
    asyncio.run_coroutine_threadsafe(made.__aexit__(), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


@pytest.fixture
def folder(tmp_path: Path, server: HostileServer) -> Path:
    lists = tmp_path / "feeds"
    lists.mkdir()
    (lists / "a.yaml").write_text(
        f"# Ours.\nfeeds:\n  - {{id: gone, url: '{server.base}/gone', language: ar}}\n", "utf-8"
    )
    return lists


def run(folder: Path, server: HostileServer, *arguments: str, **more: str) -> Result:
    environment = {
        "RASID_PATHS_FEEDS": str(folder),
        "RASID_FETCH_ALLOW": f"127.0.0.1:{server.port}",
        "COLUMNS": "200",
        **more,
    }
    return CliRunner().invoke(app, list(arguments), env=environment)


def test_a_page_s_feed_is_found_tried_and_added_once(folder: Path, server: HostileServer) -> None:
    result = run(folder, server, "add", f"{server.base}/page", "--language", "ar", "--name", "Agency")
    assert result.exit_code == 0, result.output
    assert f"The page also names:\n  {server.base}/other" in result.output
    (feed,) = read_feed_lists({"mine": (folder / "mine.yaml").read_text("utf-8")})
    assert (feed.url, feed.language, feed.source.name) == (f"{server.base}/good", "ar", "Agency")
    again = run(folder, server, "add", f"{server.base}/good")
    assert "is there already" in again.output


def test_a_list_keeps_its_lines_when_a_feed_is_added_to_it(folder: Path, server: HostileServer) -> None:
    before = (folder / "a.yaml").read_text("utf-8")
    assert run(folder, server, "add", f"{server.base}/good", "--to", str(folder / "a.yaml")).exit_code == 0
    after = (folder / "a.yaml").read_text("utf-8")
    assert after.startswith(before)
    assert len(read_feed_lists({"a": after})) == 2


def test_an_address_without_a_feed_adds_nothing(folder: Path, server: HostileServer) -> None:
    result = run(folder, server, "add", f"{server.base}/plain")
    assert result.exit_code == 1
    assert not (folder / "mine.yaml").exists()


def test_the_first_feed_makes_the_first_list(folder: Path, server: HostileServer) -> None:
    empty = folder / "none yet"
    result = run(empty, server, "add", f"{server.base}/good")
    assert result.exit_code == 0, result.output
    assert (empty / "mine.yaml").exists()


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("BASE/gone", "410 Gone"),
        ("BASE/plain", "an HTML page"),
        ("http://10.0.0.1/feed", "fetch.allow"),
        ("ftp://x.example/feed", "scheme 'ftp'"),
    ],
)
def test_why_no_feed_was_found_is_said(folder: Path, server: HostileServer, address: str, reason: str) -> None:
    result = run(folder, server, "add", address.replace("BASE", server.base))
    assert result.exit_code == 1
    assert reason in result.output


def test_a_feed_that_nobody_has_is_not_checked(folder: Path, server: HostileServer) -> None:
    error = run(folder, server, "check", "nosuch").exception
    assert isinstance(error, ConfigurationError)
    assert "nosuch" in str(error)


def test_a_file_that_cannot_be_written_is_named(folder: Path, server: HostileServer) -> None:
    (folder / "taken").write_text("no folder", "utf-8")
    error = run(folder, server, "export", str(folder / "taken" / "out.opml")).exception
    assert isinstance(error, ConfigurationError)
    assert "out.opml" in str(error)


def test_a_language_that_is_none_is_refused(folder: Path, server: HostileServer) -> None:
    assert isinstance(run(folder, server, "add", server.base, "--language", "Arabic").exception, ConfigurationError)


def test_check_names_what_works_and_what_does_not(folder: Path, server: HostileServer) -> None:
    (folder / "b.yaml").write_text(f"feeds: [{{id: good, url: '{server.base}/good'}}]", "utf-8")
    result = run(folder, server, "check")
    assert result.exit_code == 1
    assert "1 of 2 feeds work." in result.output
    assert "410 Gone" in result.output
    assert run(folder, server, "check", "good").exit_code == 0


@pytest.mark.parametrize(
    ("path", "secret", "row"),
    [
        ("/basic", "reader:pässword", "ok"),
        ("/basic", "reader:wrong", "401 Unauthorized"),
        ("/bearer", TOKEN.removeprefix("Bearer "), "ok"),
    ],
)
def test_check_logs_in_as_the_producer_does(
    folder: Path, server: HostileServer, path: str, secret: str, row: str
) -> None:
    write_paid(folder, server, path)
    result = run(folder, server, "check", "paid", FEED_LOGIN=secret)
    assert row in result.output
    assert result.exit_code == (0 if row == "ok" else 1)
    assert secret not in result.output


def test_check_names_a_feed_whose_secret_is_not_set_and_tries_the_others(folder: Path, server: HostileServer) -> None:
    write_paid(folder, server, "/basic")
    result = run(folder, server, "check")
    assert result.exit_code == 1
    assert "FEED_LOGIN: is not set" in result.output
    assert "410 Gone" in result.output
    assert "0 of 2 feeds work." in result.output


def write_paid(folder: Path, server: HostileServer, path: str) -> None:
    """A feed behind a log-in, whose secret is a variable."""
    line = f"feeds: [{{id: paid, url: '{server.base}{path}', credentials: 'env:FEED_LOGIN'}}]"
    (folder / "b.yaml").write_text(line, "utf-8")


def test_what_is_exported_can_be_imported(folder: Path, server: HostileServer, tmp_path: Path) -> None:
    (folder / "b.yaml").write_text(f"feeds: [{{id: good, url: '{server.base}/good', tags: [gulf]}}]", "utf-8")
    opml = tmp_path / "all.opml"
    assert run(folder, server, "export", str(opml)).exit_code == 0
    (folder / "b.yaml").unlink()
    result = run(folder, server, "import", str(opml))
    assert "Added 1 feeds" in result.output
    (feed,) = read_feed_lists({"all": (folder / "all.yaml").read_text("utf-8")})
    assert (feed.url, feed.tags) == (f"{server.base}/good", ("gulf",))
    assert "there already" in run(folder, server, "import", str(opml)).output


@pytest.mark.stack
@pytest.mark.parametrize("prepared", [True, False])
def test_list_shows_the_stored_state_and_reset_forgets_it(
    folder: Path, server: HostileServer, elasticsearch_url: str, prepared: bool
) -> None:
    """Also where producers wrote before `rasid search setup` had given the index its fields."""
    prefix = f"t{uuid.uuid4().hex[:8]}"
    state = replace(FeedState(feed="gone"), health=Health.GONE, disabled=True, reason="410 Gone", new_items=4711)

    async def stored() -> None:
        store = ElasticsearchFeedState(AsyncElasticsearch(elasticsearch_url), prefix)
        await store.save([StoredFeed(state)], with_memory=True)
        await store.close()

    where = {"RASID_ELASTICSEARCH_URL": elasticsearch_url, "RASID_ELASTICSEARCH_PREFIX": prefix}
    if prepared:
        assert CliRunner().invoke(search_app, ["setup"], env=where).exit_code == 0
    assert "never polled" in run(folder, server, "list", **where).output
    asyncio.run(stored())
    shown = run(folder, server, "list", **where)
    assert shown.exit_code == 0, shown.output
    assert "410 Gone" in shown.output
    assert "4711" in shown.output
    assert run(folder, server, "reset", "gone", **where).exit_code == 0
    assert "Nothing was known of gone." in run(folder, server, "reset", "gone", **where).output
    assert "never polled" in run(folder, server, "list", **where).output

    async def clear() -> None:
        client = AsyncElasticsearch(elasticsearch_url)
        await take_away(client, prefix)
        await client.close()

    asyncio.run(clear())
