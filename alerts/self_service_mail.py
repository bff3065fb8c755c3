"""The two mails around a reader's own subscription: confirm it, and the link to the reader's page.

They hold the link and a sentence, nothing that whoever filled in the form has written: the address may be a stranger's.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from html import escape

from alerts.email_message import Mail
from alerts.phrases import phrases
from alerts.tokens import Links
from rasid.delivery import Channel, Delivery, DeliveryState
from rasid.identity import content_id
from rasid.ledger_value import delivery_id
from rasid.level import Level
from rasid.notification import Notification, Reason
from rasid.self_service import Subscriber
from rasid.subscription import Recipient

__all__ = ["LINK_GOOD_FOR", "self_service_mail", "self_service_message"]

LINK_GOOD_FOR = timedelta(days=30)
_CONFIRM, _MANAGE = "confirm", "manage"


def self_service_message(known: Subscriber, now: datetime, *, confirm: bool) -> tuple[Notification, Delivery]:
    """The mail as the ledger keeps it; from there it goes out like any other, with retries and a record."""
    kind = _CONFIRM if confirm else _MANAGE
    number = known.number if confirm else f"{now.isoformat()}/{len(known.mails)}"
    endpoint = f"{known.tenant}/{known.id}/{Channel.EMAIL}"
    message = Notification(
        id=content_id("ntf", known.tenant, known.id, Reason.SELF_SERVICE, kind, number),
        tenant=known.tenant,
        recipient=known.id,
        reason=Reason.SELF_SERVICE,
        level=Level.INFO,
        created=now,
        due=now,
        detail=f"{kind}/{known.number}" if confirm else kind,
        ends=known.expires if confirm else None,
    )
    delivery = Delivery(
        id=delivery_id(message.id, endpoint),
        notification=message.id,
        tenant=known.tenant,
        recipient=known.id,
        endpoint=endpoint,
        channel=Channel.EMAIL,
        state=DeliveryState.PENDING,
        due=now,
        created=now,
    )
    return message, delivery


def self_service_mail(message: Notification, recipient: Recipient, links: Links) -> Mail:
    """What is read of it, in the reader's language."""
    words = phrases(recipient.language)
    kind, _, number = message.detail.partition("/")
    if kind == _CONFIRM:
        link = links.confirm(recipient.id, number, message.ends or message.due)
    else:
        link = links.manage(recipient.id, message.due + LINK_GOOD_FOR)
    text, ignore = words[f"{kind}.text"], words["self_service.ignore"]
    mark = "\u200f" if words.direction == "rtl" else ""
    side = "right" if words.direction == "rtl" else "left"
    plain = f"{mark}{text}\n\n{link}\n\n{mark}{ignore}\n"
    html = (
        f'<!doctype html><html lang="{words.language}" dir="{words.direction}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">'
        f"<title>{escape(words[f'{kind}.subject'])}</title></head>"
        f'<body dir="{words.direction}" lang="{words.language}" style="margin:0;padding:24px 16px">'
        f'<table role="presentation" dir="{words.direction}" width="100%" style="max-width:600px;margin:auto"><tr>'
        f'<td dir="{words.direction}" style="font:16px/1.6 \'Segoe UI\',Tahoma,Arial,sans-serif;text-align:{side}">'
        f'<p>{escape(text)}</p><p style="margin:24px 0"><a href="{escape(link)}" style="background:#0b57d0;'
        f'color:#ffffff;border-radius:6px;padding:10px 20px;text-decoration:none">'
        f"{escape(words[f'{kind}.button'])}</a></p>"
        f"<p>{escape(ignore)}</p></td></tr></table></body></html>"
    )
    return Mail(subject=words[f"{kind}.subject"], text=plain, html=html)
