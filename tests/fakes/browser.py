"""A headless Chromium, when this machine has one: it opens pages as a reader's browser does, and paints them.

It is no fake of ours but stands with them: the one place that knows how a browser is found and started.
"""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import ClientSession, ClientWebSocketResponse

__all__ = ["Browser", "browser", "find_chromium"]

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium() -> str:
    """The program, "" when this machine has none."""
    return next((found for name in _NAMES if (found := shutil.which(name))), "")


@dataclass
class Browser:
    """One page of the browser, driven over the DevTools protocol."""

    _socket: ClientWebSocketResponse
    _number: int = 0
    complaints: list[str] | None = None

    async def open(self, url: str, *, width: int, height: int, dark: bool = False) -> None:
        """Shows the page at this size and waits until it is loaded; what the browser complains of is kept."""
        self.complaints = []
        for domain in ("Page", "Log", "Runtime"):
            await self._call(f"{domain}.enable")
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        await self._call("Emulation.setDeviceMetricsOverride", **size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await self._call("Emulation.setEmulatedMedia", features=[scheme])
        await self._call("Page.navigate", url=url)
        await self._event("Page.loadEventFired")

    async def ask(self, expression: str) -> Any:
        """The value of an expression in the page."""
        answer = await self._call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    async def picture(self) -> bytes:
        """What is seen, as PNG in base64."""
        answer = await self._call("Page.captureScreenshot", format="png", optimizeForSpeed=False)
        return str(answer["data"]).encode()

    async def _call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        number = self._number
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        while True:
            message = await self._next()
            if message.get("id") == number:
                assert "error" not in message, message
                return dict(message["result"])

    async def _event(self, name: str) -> None:
        while (await self._next()).get("method") != name:
            pass

    async def _next(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(await self._socket.receive_str(timeout=60))
        if message.get("method") == "Log.entryAdded" and self.complaints is not None:
            self.complaints.append(message["params"]["entry"]["text"])
        return message


@asynccontextmanager
async def browser(program: str, directory: Path) -> AsyncIterator[Browser]:
    """A browser with an empty profile in this directory; it has ended afterwards."""
    arguments = (
        "--headless=new",
        "--no-sandbox",  # Tests may run as root, where its sandbox refuses to start; it opens our own pages only.
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-extensions",
        "--disable-background-networking",
        "--hide-scrollbars",
        "--remote-debugging-port=0",
        f"--user-data-dir={directory}",
        "about:blank",
    )
    process = await asyncio.create_subprocess_exec(
        program, *arguments, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    try:
        port = ""
        async with asyncio.timeout(60):
            async for line in process.stderr:
                text = line.decode("utf-8", "replace")
                if "DevTools listening on" in text:
                    port = text.rsplit(":", 1)[1].split("/")[0]
                    break
        assert port, "the browser ended without a word"
        drain = asyncio.create_task(process.stderr.read())
        async with ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
                pages = [one for one in await answer.json(content_type=None) if one["type"] == "page"]
            async with session.ws_connect(pages[0]["webSocketDebuggerUrl"], max_msg_size=0) as socket:
                yield Browser(socket)
        drain.cancel()
        await asyncio.gather(drain, return_exceptions=True)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
