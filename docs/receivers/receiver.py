"""A receiver of Rasid's webhooks: verifies the signature, remembers ids, answers at once. Python, aiohttp.

Run it with RASID_HOOK_KEY set to the secret (whsec_…). A real one keeps what it remembers in a database, not in memory.
"""

import json
import os
from typing import Any

from aiohttp import web
from standardwebhooks.webhooks import Webhook

seen: set[str] = set()
newest: dict[tuple[str, str], int] = {}  # by recipient and story, the highest sequence.
verifier = Webhook(os.environ["RASID_HOOK_KEY"])


async def receive(request: web.Request) -> web.Response:
    raw = await request.read()  # Verify the bytes as they came, before any parsing.
    try:
        verifier.verify(raw, dict(request.headers))
    except Exception:  # noqa: BLE001 The library raises several kinds for malformed headers; all mean: not from us.
        return web.Response(status=401)
    alert = json.loads(raw)
    if alert["type"] == "endpoint.verify":  # Consent: without it, and with `verify: true`, no alert comes.
        return web.json_response({"challenge": alert["data"]["challenge"]})
    event = request.headers["webhook-id"]
    if event not in seen:  # Else it was sent again, because our first answer was lost: nothing to do.
        seen.add(event)
        take(alert)
    return web.Response(status=204)


def take(alert: dict[str, Any]) -> None:
    data = alert["data"]
    story = data.get("story", {})
    place = (data["recipient_id"], story.get("id", ""))
    if story and data["sequence"] <= newest.get(place, 0):
        return  # Overtaken by a later message on the same story.
    newest[place] = data["sequence"]
    # Titles are plain text out of feeds: escape them before you show them.
    print(alert["type"], data["level"], story.get("title", ""), flush=True)


if __name__ == "__main__":
    application = web.Application(client_max_size=64 * 1024)
    application.router.add_post("/rasid", receive)
    web.run_app(application, host="127.0.0.1", port=int(os.environ.get("PORT", "8443")))
