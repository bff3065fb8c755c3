"""A message as chat services show it: a title and plain text, made from the mail of the same message. Sends nothing.

Chats give some words a power of their own: `@everyone` and `<!channel>` call a whole room, `[bank](https://…)` and
`<https://…|bank>` show a link as another one. A headline must do neither, so these are broken up. Links that leave
subscriptions are left out: a room is not one reader.
"""

from __future__ import annotations

import json
import re

from alerts.email_message import Mail
from alerts.phrases import Phrases
from alerts.tokens import Links
from rasid.notification import Notification

__all__ = ["bare_mail", "chat_body", "read_chat_body"]

_MOST = 1_700  # characters: Discord takes 2,000, ntfy 4,096 bytes, and Arabic letters take two.
_CALLS = re.compile(r"@(?=everyone\b|here\b|channel\b|all\b)|<(?=[!@#]|[a-z]+:)|\](?=[(\[:])", re.IGNORECASE)
_LINKS = 10
_FOOTER = "\n-- \n"


def chat_body(mail: Mail, *, thin: bool) -> str:
    """The body of the delivery, JSON of title and text, the same on every attempt; `thin` has the title only."""
    text = "" if thin else _cut(mail.text.replace("\r\n", "\n").partition(_FOOTER)[0].strip())
    return json.dumps({"title": _tame(mail.subject), "text": _tame(text)}, ensure_ascii=False)


def bare_mail(message: Notification, words: Phrases, links: Links) -> Mail:
    """What a chat of a confidential tenant is shown: how grave, how many stories, and links; no word of the news."""
    mark = f"[{words['test']}] " if message.test else ""
    count = words.counted("stories", max(message.total, len(message.entries)))
    found = [link for entry in message.entries[:_LINKS] if (link := links.story(entry.story.id))]
    return Mail(subject=f"{mark}[{words[message.level.value]}] Rasid: {count}", text="\n".join(found), html="")


def read_chat_body(body: str) -> tuple[str, str]:
    """Title and text of `chat_body`."""
    found = json.loads(body)
    return str(found["title"]), str(found["text"])


def _cut(text: str) -> str:
    """The text, cut at the end of a line when it is too long."""
    if len(text) <= _MOST:
        return text
    head = text[:_MOST]
    end = head.rfind("\n")
    return f"{head[:end] if end > 0 else head}\n…"


def _tame(text: str) -> str:
    # A word joiner is not seen, and no chat takes what follows for a call any more.
    return _CALLS.sub(lambda found: f"{found[0]}\u2060", text)
