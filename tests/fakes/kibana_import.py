"""The one route of Kibana that our import script uses, with answers as Kibana gives them. It keeps what it was sent.

Known gaps: it checks no object; whether Kibana itself takes the file is for tests/search/test_saved_objects.py.
"""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

__all__ = ["KibanaImport"]


@dataclass(slots=True)
class KibanaImport:
    """`answers` are (status, body), given in turn; the last one again and again."""

    password: str
    answers: list[tuple[int, dict[str, Any]]]
    files: list[bytes] = field(default_factory=list)
    asked: int = 0

    def application(self) -> web.Application:
        application = web.Application()
        application.router.add_post("/api/saved_objects/_import", self._import)
        return application

    async def _import(self, request: web.Request) -> web.Response:
        self.asked += 1
        if b64decode(request.headers["Authorization"].removeprefix("Basic ")).decode() != f"elastic:{self.password}":
            return web.json_response({"statusCode": 401}, status=401)
        if "kbn-xsrf" not in request.headers or request.query.get("overwrite") != "true":
            return web.json_response({"statusCode": 400}, status=400)
        form = await request.post()
        file = form["file"]
        assert isinstance(file, web.FileField)
        assert file.filename.endswith(".ndjson")
        self.files.append(file.file.read())
        status, body = self.answers[min(self.asked, len(self.answers)) - 1]
        return web.json_response(body, status=status)
