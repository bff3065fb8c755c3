"""The search pages in a real browser: they fit a phone, run both ways, can be read light and dark, run no script."""

from __future__ import annotations

import base64
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.alerts import search_site
from tests.alerts.search_site import Site
from tests.alerts.stored_newsroom import changes
from tests.fakes.browser import Browser, browser, find_chromium

CHROMIUM = find_chromium()
pytestmark = [
    pytest.mark.stack,
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium on this machine; `apt-get install chromium`"),
]
room, site = search_site.room, search_site.site

STORY = max((change.story for change in changes()), key=lambda one: one.size)
PAGES = {
    "search": "/search?q=قطر&since=7d",
    "filtered": "/search?q=embargo&since=24h&actor=qatar&lang=en",
    "story": f"/story/{STORY.id}",
    "article": f"/article/{STORY.articles[0].id}",
    "mistake": '/search?q="قطر',
}
BAD_REQUEST = "Failed to load resource: the server responded with a status of 400 (Bad Request)"
SIZES = {"desktop": (1280, 900), "phone": (390, 844)}
PICTURES = os.environ.get("RASID_TEST_PICTURES", "")
"""A folder that gets a picture of every page that is opened, to be looked at."""

CONTRAST = """
(() => {
  const light = (text) => {
    const parts = text.match(/[\\d.]+/g).slice(0, 3).map(Number).map((one) => one / 255)
      .map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const ground = (node) => {
    for (let one = node; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const bad = [];
  const read = "h1, h3 a, .meta, .meta a, .extract, .count, .tag, .level, button, .said, mark, summary, dd";
  for (const node of document.querySelectorAll(read)) {
    const style = getComputedStyle(node);
    const behind = node.tagName === "MARK" ? style.textDecorationColor : ground(node);
    const [a, b] = [light(style.color), light(behind)].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) bad.push(`${node.tagName} ${node.className}: ${style.color} on ${behind}`);
  }
  return [...new Set(bad)];
})()
"""


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("chromium")


@pytest.fixture
async def chromium(profile: Path) -> AsyncIterator[Browser]:
    async with browser(CHROMIUM, profile) as one:
        yield one


@pytest.mark.parametrize("language", ["ar", "en"])
async def test_every_page_can_be_read_at_every_size(site: Site, chromium: Browser, language: str) -> None:
    for size, (width, height) in SIZES.items():
        for name, path in PAGES.items():
            for dark in (False, True):
                if dark and size == "phone":
                    continue
                where = f"{name}, {size}, {language}{', dark' if dark else ''}"
                await chromium.open(
                    f"{site.base}{path}{'&' if '?' in path else '?'}ui={language}",
                    width=width,
                    height=height,
                    dark=dark,
                )
                assert chromium.complaints in ([], [BAD_REQUEST]), where
                assert await chromium.ask("document.documentElement.dir") == ("rtl" if language == "ar" else "ltr"), (
                    where
                )
                wide = await chromium.ask("document.documentElement.scrollWidth")
                assert wide <= width, f"{where}: {wide} pixels wide"
                assert await chromium.ask(CONTRAST) == [], where
                assert await chromium.ask("document.scripts.length") == 0, where
                if PICTURES:
                    picture = base64.b64decode(await chromium.picture())
                    (Path(PICTURES) / f"{where.replace(', ', '-')}.png").write_bytes(picture)


async def test_titles_stand_on_their_own_side(site: Site, chromium: Browser) -> None:
    """In a page in Arabic, an Arabic title begins at the right edge of the list and an English one at the left."""
    await chromium.open(f"{site.base}{PAGES['story']}?ui=ar", width=1280, height=900)
    sides = await chromium.ask(
        "[...document.querySelectorAll('.item h3')].map((node) => {"
        " const range = document.createRange(); range.selectNodeContents(node);"
        " const text = range.getBoundingClientRect(), box = node.getBoundingClientRect();"
        " return [node.dir, Math.round(text.left - box.left), Math.round(box.right - text.right)]; })"
    )
    assert {way for way, *_ in sides} == {"rtl", "ltr"}
    for way, left, right in sides:
        assert (right if way == "rtl" else left) <= 1


async def test_a_keyboard_reaches_the_search_and_the_first_result(site: Site, chromium: Browser) -> None:
    await chromium.open(f"{site.base}{PAGES['search']}&ui=en", width=1280, height=900)
    order = await chromium.ask(
        "[...document.querySelectorAll('a[href], button, input, select, summary')]"
        ".filter((node) => node.tabIndex >= 0 && node.type !== 'hidden')"
        ".map((node) => node.className || node.name || node.tagName)"
    )
    assert order[:3] == ["skip", "brand", "q"]
    named = await chromium.ask(
        "[...document.querySelectorAll('input:not([type=hidden]), select, svg[role=img]')]"
        ".every((node) => node.ariaLabel || node.closest('label'))"
    )
    assert named
