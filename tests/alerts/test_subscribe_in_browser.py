"""The path of a reader in a real browser that runs no scripts: the form, the mail, the button, the alert, and out."""

from __future__ import annotations

import base64
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.alerts.newsroom_day import TITLE, article, change, tagged
from tests.alerts.self_service_site import ADDRESS, Site, opened
from tests.fakes.browser import Browser, browser, find_chromium

CHROMIUM = find_chromium()
pytestmark = [
    pytest.mark.stack,
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium on this machine; `apt-get install chromium`"),
]
PHONE = (390, 1120)
PICTURES = os.environ.get("RASID_TEST_PICTURES", "")
"""A folder that gets a picture of every page that is opened, to be looked at."""


class Reader:
    """Somebody with a phone, who reads and presses."""

    def __init__(self, site: Site, chromium: Browser) -> None:
        self._site, self._chromium = site, chromium

    async def opens(self, path: str, name: str) -> None:
        """Opens an address; the page fits the phone, runs its way, and the browser has nothing to complain of."""
        await self._chromium.open(self._site.base + path, width=PHONE[0], height=PHONE[1])
        await self._looks(name)

    async def writes(self, field: str, text: str) -> None:
        await self.asks(f"document.getElementById('{field}').focus()")
        await self._chromium._call("Input.insertText", text=text)

    async def presses(self, button: str, name: str) -> None:
        """Presses what the selector names, and sees the page that follows."""
        found = await self.asks(f"document.querySelector('{button}').click()")
        assert found is None
        await self._chromium._event("Page.loadEventFired")
        await self._looks(name)

    async def asks(self, expression: str) -> object:
        return await self._chromium.ask(expression)

    async def _looks(self, name: str) -> None:
        assert self._chromium.complaints == [], name
        language = await self.asks("document.documentElement.lang")
        assert await self.asks("document.documentElement.dir") == ("rtl" if language == "ar" else "ltr"), name
        wide = await self.asks("document.documentElement.scrollWidth")
        assert isinstance(wide, int)
        assert wide <= PHONE[0], f"{name}: {wide} pixels wide"
        small = await self.asks(
            "[...document.querySelectorAll('main button, main select, main input[type=email]')]"
            ".filter((one) => one.getBoundingClientRect().height < 44).length"
        )
        assert small == 0, f"{name}: too small for a finger"
        if PICTURES:
            picture = base64.b64decode(await self._chromium.picture())
            (Path(PICTURES) / f"{name}-{language}.png").write_bytes(picture)


@pytest.fixture
async def site(elasticsearch_url: str, tmp_path: Path) -> AsyncIterator[Site]:
    async with opened(elasticsearch_url, tmp_path) as made:
        yield made


@pytest.fixture
async def reader(site: Site, tmp_path: Path) -> AsyncIterator[Reader]:
    async with browser(CHROMIUM, tmp_path / "profile") as chromium:
        await chromium._call("Emulation.setScriptExecutionDisabled", value=True)
        yield Reader(site, chromium)


@pytest.mark.parametrize("language", ["ar", "en"])
async def test_a_reader_subscribes_is_told_and_leaves_without_scripts(
    site: Site, reader: Reader, language: str
) -> None:
    await reader.opens(f"/?lang={language}", "front")
    await reader.presses('a[href^="/subscribe"]', "subscribe")
    await reader.writes("address", ADDRESS)
    await reader.asks("document.querySelector('input[value=gulf-news]').click()")
    await reader.presses("form button", "asked")
    assert ADDRESS not in str(await reader.asks("document.body.innerText"))

    await site.dispatch()
    (mail,) = site.mails()
    await reader.opens(site.link_in(mail, "c") + f"?lang={language}", "confirm")
    assert ADDRESS in str(await reader.asks("document.body.innerText"))
    await reader.presses("form button", "confirmed")

    await site.publish(change(tagged(article("b1")), story="sty_first"))
    alert = site.mails()[0]
    assert TITLE in alert.subject
    assert f'lang="{language}"' in alert.html

    await reader.opens(site.link_in(alert, "s") + f"?lang={language}", "manage")
    assert await reader.asks("document.querySelector('input[value=gulf-news]').checked") is True
    await reader.asks("document.querySelector('input[value=digest]').click()")
    await reader.presses("input[value=save] ~ button", "saved")
    assert await reader.asks("document.querySelector('input[value=digest]').checked") is True

    await reader.opens(site.link_in(alert, "u") + f"?lang={language}", "unsubscribe")
    await reader.presses("form button", "left")
    await site.publish(change(tagged(article("c1")), story="sty_second"))
    site.clock.move(hours=24)
    await site.dispatch()
    assert len(site.mails()) == 2
