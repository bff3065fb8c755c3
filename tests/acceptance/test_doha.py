"""The article that it all began with, from the feed to the mail box and the webhook: on the real stack, end to end."""

from __future__ import annotations

import email
import email.policy
import json
from email.message import EmailMessage
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser
from standardwebhooks.webhooks import Webhook

from stack.caught import CaughtMail
from stack.file_newsroom import load_articles
from stack.newsroom_programme import NewsroomArticle
from tests.acceptance.desk import ROOT, Desk

pytestmark = [pytest.mark.stack, pytest.mark.timeout(400)]

DOHA = next(article for article in load_articles() if article.id == "doha-talks")
FILE = ROOT.parent / "shared" / "data" / "doha.txt"

# Actor or topic, and words of the file that name it.
WIRE_REPORT = [
    ("qatar", "قطر"),
    ("usa", "الولايات المتحدة الأمريكية"),
    ("iran", "إيران"),
    ("saudi-arabia", "السعودية"),
    ("uae", "الإمارات"),
    ("bahrain", "البحرين"),
    ("egypt", "مصر"),
    ("kuwait", "الكويت"),
    ("tamim-bin-hamad", "تميم بن حمد آل ثاني"),
    ("mark-milley", "مارك ميلي"),
    ("brian-hook", "براين هوك"),
    ("brian-hook", "هوك"),
    ("mohammed-bin-abdulrahman", "محمد بن عبدالرحمن آل ثاني"),
    ("security-council", "مجلس الأمن"),
    ("al-jazeera", "قناة (الجزيرة"),
    ("arms-embargo", "حظر الأسلحة"),
    ("arms-embargo", "حظر توريد السلاح"),
    ("gulf-crisis", "الأزمة الخليجية"),
    ("military-cooperation", "التعاون العسكري والأمني"),
]


def evidence(document: dict[str, Any]) -> list[tuple[str, str]]:
    """Concept and words of every mention, cut out of the text by its offsets; the cut must be the stored surface."""
    fields = {"title": document["title"], "text": document["body"]}
    found = []
    for mention in document["evidence"]["mentions"]:
        cut = fields[mention["field"]][mention["start"] : mention["end"]]
        assert cut == mention["surface"]
        found.append((mention["concept"], cut))
    return found


def report() -> tuple[str, ...]:
    """The wire report's paragraphs."""
    return tuple(line for line in FILE.read_text("utf-8").splitlines() if line.strip())


def part(mail: CaughtMail, kind: str) -> str:
    message = email.message_from_bytes(mail.source, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body((kind,))
    assert body is not None
    return str(body.get_content())


async def test_an_arabic_article_becomes_one_document_one_mail_and_one_webhook_and_nothing_is_sent_twice(
    desk: Desk,
) -> None:
    desk.publish(DOHA)
    mail, hook = await desk.first_mail(), await desk.first_hook()

    # The canary came out as well; no reader, index or receiver sees it, as the counts below say.
    assert await desk.canary() > 0

    # One document, with the actors and topics that a careful reader finds, and offsets that cut the right words.
    (document,) = await desk.documents()
    assert document["title"] == DOHA.title
    assert document["lang"] == "ar"
    assert document["outlet"] == "gulf-wire"
    assert set(DOHA.expected.actors) <= set(document["actors"])
    assert set(DOHA.expected.topics) <= set(document["topics"])
    cuts = evidence(document)
    for mention in (
        ("qatar", "قطر"),
        ("brian-hook", "هوك"),
        ("mark-milley", "مارك ميلي"),
        ("arms-embargo", "حظر الأسلحة"),
    ):
        assert mention in cuts
    (story,) = await desk.documents("stories")
    assert story["title"] == DOHA.title

    # One mail, intact Arabic, right to left, with the reason.
    assert mail.recipients == ("rania@desk.example",)
    assert DOHA.title in mail.subject
    assert mail.subject.startswith("[حرج]")
    html = LexborHTMLParser(part(mail, "html"))
    (root,) = html.css("html")
    assert root.attributes["lang"] == "ar"
    assert root.attributes["dir"] == "rtl"
    (headline,) = html.css("h1")
    assert headline.text() == DOHA.title
    assert headline.attributes["dir"] == "rtl"
    assert "حظر الأسلحة" in {mark.text() for mark in html.css("h1 mark")}
    for text in (part(mail, "plain"), html.text()):
        assert "لماذا وصلك هذا" in text
        assert "iran-embargo" in text
        assert "chief-of-staff-visit" in text
        assert "\N{REPLACEMENT CHARACTER}" not in text

    # One webhook, which an independent library verifies.
    secret = desk.stack.environment()["RASID_WEBHOOK_SECRET"]
    headers = {name.lower(): value for name, value in hook.headers}
    assert Webhook(secret).verify(hook.body, headers) == json.loads(hook.body)
    data = desk.content(hook)
    assert json.loads(hook.body)["type"] == "alert.story.created"
    assert data["story"]["title"] == DOHA.title
    assert data["reason"]["code"] == "first"
    for match in data["articles"][0]["matches"]:
        source = DOHA.title if match["field"] == "title" else document["body"]
        assert source[match["start"] : match["end"]] == match["matched_text"]

    # A further poll brings nothing new.
    await desk.next_polls(2)
    assert len(await desk.documents()) == 1

    # Stopped and started again, nothing is sent twice.
    await desk.stop()
    await desk.start()
    await desk.next_polls(3)
    assert len(await desk.documents()) == 1
    assert len(desk.mails()) == 1
    assert len(desk.hooks()) == 1


@pytest.mark.skipif(not FILE.exists(), reason="the report is not part of the project")
async def test_the_wire_report_is_tagged_with_everyone_it_names(desk: Desk) -> None:
    desk.publish(
        NewsroomArticle(
            id="wire-report",
            outlet="gulf-wire",
            language="ar",
            title="قطر والولايات المتحدة تبحثان التعاون العسكري والأمني",
            paragraphs=report(),
        )
    )
    await desk.first_mail()
    (document,) = await desk.documents()
    cuts = evidence(document)
    for mention in WIRE_REPORT:
        assert mention in cuts, f"{mention} is not in {sorted(set(cuts))}"
    assert {concept for concept, _ in WIRE_REPORT} <= {*document["actors"], *document["topics"]}
