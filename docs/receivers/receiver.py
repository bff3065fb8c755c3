"""A receiver of Rasid's webhooks: verifies the signature, remembers ids, answers at once. Python, aiohttp.

Run it with RASID_HOOK_KEY set to the secret (whsec_…). A real one keeps the ids in a database, not in memory.
"""

import json
import os

from aiohttp import web
from standardwebhooks.webhooks import Webhook

seen: set[str] = set()
verifier = Webhook(os.environ["RASID_HOOK_KEY"])


async def receive(request: web.Request) -> web.Response:
    raw = await request.read()  # Verify the bytes as they came, before any parsing.
    try:
        verifier.verify(raw, dict(request.headers))
    except Exception:  # noqa: BLE001 The library raises several kinds for malformed headers; all mean: not from us.
        return web.Response(status=401)
    event = request.headers["webhook-id"]
    if event in seen:  # Sent again, because our first answer was lost: nothing to do.
        return web.Response(status=204)
    seen.add(event)
    alert = json.loads(raw)
    print(alert["type"], alert["data"]["level"], alert["data"].get("story", {}).get("title", ""))
    return web.Response(status=204)


if __name__ == "__main__":
    application = web.Application(client_max_size=64 * 1024)
    application.router.add_post("/rasid", receive)
    web.run_app(application, host="127.0.0.1", port=int(os.environ.get("PORT", "8443")))
