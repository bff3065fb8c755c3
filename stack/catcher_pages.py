"""The pages of the two catchers as HTML: lists, one mail, one webhook request. Pure: text in, text out.

Every text from outside is escaped and set with its own direction, so Arabic reads right to left beside English. A
mail's own HTML is never part of these pages: it stands in a sandboxed frame that can run nothing and fetch nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from stack.caught import CaughtMail, CaughtWebhook

__all__ = ["FRAME_POLICY", "mail_list_page", "mail_page", "webhook_list_page", "webhook_page"]

FRAME_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""The Content-Security-Policy of a mail's own HTML."""

_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}
td,th{border-bottom:1px solid #ddd;padding:.4rem;text-align:start;vertical-align:top}
bdi,pre,td{unicode-bidi:plaintext}pre{background:#f6f6f6;padding:1rem;white-space:pre-wrap;overflow-wrap:anywhere}
iframe{border:1px solid #ddd;height:32rem;width:100%}.bad{color:#b00020}.note{color:#666}
"""


def mail_list_page(mails: Iterable[CaughtMail]) -> str:
    """The mail box, newest first."""
    rows = "".join(
        f"<tr><td class=note>{_text(mail.received[:19])}</td><td>{_text(mail.sender)}</td>"
        f"<td>{_text(', '.join(mail.recipients))}</td>"
        f'<td><a href="/messages/{mail.id}">{_text(mail.subject or "(no subject)")}</a>'
        f"{_note('repeat') if mail.repeat else ''}</td></tr>"
        for mail in mails
    )
    return _page("Mail", _table(("Received (UTC)", "From", "To", "Subject"), rows, "No mail yet."), refresh=True)


def mail_page(mail: CaughtMail) -> str:
    """One mail: headers, text, HTML and the way to its source."""
    headers = "".join(f"<tr><th>{_text(name)}</th><td>{_text(value)}</td></tr>" for name, value in mail.headers)
    text = f"<h2>Text</h2><pre dir=auto>{escape(mail.text)}</pre>" if mail.text else ""
    frame = (
        f'<h2>HTML</h2><iframe sandbox src="/messages/{mail.id}/html" title="The mail as HTML"></iframe>'
        if mail.html
        else ""
    )
    body = (
        f'<p><a href="/">All mail</a> · <a href="/messages/{mail.id}/raw">Source</a></p>'
        f"<p class=note>Envelope: {_text(mail.sender)} → {_text(', '.join(mail.recipients))}</p>"
        f"<table>{headers}</table>{text}{frame}"
    )
    return _page(mail.subject or "(no subject)", body)


def webhook_list_page(requests: Iterable[CaughtWebhook]) -> str:
    """The webhook requests, newest first."""
    rows = "".join(
        f"<tr><td class=note>{_text(request.received[:19])}</td><td>{_text(request.path)}</td>"
        f'<td><a href="/requests/{request.id}">{_text(request.webhook_id or "(no webhook-id)")}</a>'
        f"{_note('repeat') if request.repeat else ''}</td>"
        f"<td>{_verdict(request)}</td><td>{_text(request.answered)}</td></tr>"
        for request in requests
    )
    titles = ("Received (UTC)", "Path", "Id", "Signature", "Answered")
    return _page("Webhooks", _table(titles, rows, "No request yet."), refresh=True)


def webhook_page(request: CaughtWebhook) -> str:
    """One webhook request: verdict, headers and body."""
    headers = "".join(f"<tr><th>{_text(name)}</th><td>{_text(value)}</td></tr>" for name, value in request.headers)
    body = (
        f'<p><a href="/">All requests</a></p><p>{_verdict(request)}, answered {_text(request.answered)}</p>'
        f"<table>{headers}</table><h2>Body</h2><pre dir=auto>{escape(request.body)}</pre>"
    )
    return _page(request.webhook_id or "(no webhook-id)", body)


def _verdict(request: CaughtWebhook) -> str:
    return "verified" if request.verified else f"<span class=bad>not verified: {escape(request.problem)}</span>"


def _table(titles: Iterable[str], rows: str, nothing: str) -> str:
    if not rows:
        return f"<p class=note>{nothing}</p>"
    return f"<table><tr>{''.join(f'<th>{title}</th>' for title in titles)}</tr>{rows}</table>"


def _text(text: str) -> str:
    return f"<bdi>{escape(text)}</bdi>"


def _note(text: str) -> str:
    return f" <span class=note>({text})</span>"


def _page(title: str, body: str, *, refresh: bool = False) -> str:
    again = '<meta http-equiv="refresh" content="3">' if refresh else ""
    return (
        f'<!doctype html><html lang=en><head><meta charset="utf-8">{again}<title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{_text(title)}</h1>{body}</body></html>"
    )
