"""The mail catcher takes real mail over SMTP, shows it as it is, and misbehaves when it is told to."""

from __future__ import annotations

import asyncio
import ssl
from email.message import EmailMessage
from pathlib import Path

import aiohttp
import aiosmtplib
import pytest
import trustme

from rasid.errors import LocalStackError
from stack.mail_catcher import MailCatcher, MailReply, MailStage

SUBJECT = "راصد: مباحثات قطرية أمريكية <في الدوحة>"


def arabic_mail(message_id: str = "<1@rasid.example>") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Rasid <rasid@desk.example>"
    mail["To"] = "rania@desk.example"
    mail["Subject"] = SUBJECT
    mail["Message-ID"] = message_id
    mail.set_content("التقى رئيس هيئة الأركان <b>المشتركة</b>.\n")
    mail.add_alternative('<p dir="rtl">التقى</p><script>alert(1)</script>', subtype="html")
    return mail


async def send(catcher: MailCatcher, mail: EmailMessage) -> None:
    await aiosmtplib.send(mail, hostname="127.0.0.1", port=catcher.smtp_port, start_tls=False, timeout=60)


async def test_a_mail_arrives_as_it_was_sent(mail_catcher: MailCatcher) -> None:
    await send(mail_catcher, arabic_mail())
    (caught,) = mail_catcher.messages()
    assert caught.subject == SUBJECT
    assert caught.text.replace("\r\n", "\n") == "التقى رئيس هيئة الأركان <b>المشتركة</b>.\n"
    assert '<p dir="rtl">التقى</p>' in caught.html
    assert (caught.sender, caught.recipients) == ("rasid@desk.example", ("rania@desk.example",))
    assert dict(caught.headers)["Message-ID"] == "<1@rasid.example>"
    assert not caught.repeat


async def test_the_pages_escape_what_they_show_and_frame_the_mails_own_html(mail_catcher: MailCatcher) -> None:
    await send(mail_catcher, arabic_mail())
    async with aiohttp.ClientSession(mail_catcher.url) as session:
        async with session.get("/") as response:
            listed = await response.text()
        async with session.get("/messages/00000001") as response:
            page = await response.text()
        async with session.get("/messages/00000001/html") as response:
            framed, policy = await response.text(), response.headers["Content-Security-Policy"]
        async with session.get("/messages/00000001/raw") as response:
            source = await response.read()
    assert "&lt;في الدوحة&gt;</bdi>" in listed
    assert "&lt;b&gt;المشتركة&lt;/b&gt;" in page
    assert "<script>" not in page
    assert '<iframe sandbox src="/messages/00000001/html"' in page
    assert "<script>" in framed
    assert policy.startswith("sandbox; default-src 'none'")
    assert source == mail_catcher.messages()[0].source


async def test_the_list_for_programs_is_newest_first_and_can_be_emptied(mail_catcher: MailCatcher) -> None:
    await send(mail_catcher, arabic_mail("<1@rasid.example>"))
    await send(mail_catcher, arabic_mail("<2@rasid.example>"))
    await send(mail_catcher, arabic_mail("<1@rasid.example>"))
    async with aiohttp.ClientSession(mail_catcher.url) as session:
        async with session.get("/api/messages") as response:
            mails = await response.json()
        async with session.get(f"/api/messages/{mails[0]['id']}") as response:
            newest = await response.json()
        async with session.get("/api/messages/99") as response:
            assert response.status == 404
        async with session.delete("/api/messages") as response:
            assert response.status == 204
    assert [(mail["message_id"], mail["repeat"]) for mail in mails] == [
        ("<1@rasid.example>", True),
        ("<2@rasid.example>", False),
        ("<1@rasid.example>", False),
    ]
    assert newest == mails[0]
    assert newest["subject"] == SUBJECT
    assert mail_catcher.messages() == ()


async def test_mails_survive_a_restart_and_the_oldest_go_first(tmp_path: Path) -> None:
    async with MailCatcher(tmp_path, keep=2) as catcher:
        for number in range(3):
            await send(catcher, arabic_mail(f"<{number}@rasid.example>"))
        ports = (catcher.smtp_port, catcher.http_port)
    async with MailCatcher(tmp_path, keep=2) as catcher:
        assert (catcher.smtp_port, catcher.http_port) == ports
        await send(catcher, arabic_mail("<2@rasid.example>"))
        assert [(mail.message_id, mail.repeat) for mail in catcher.messages()] == [
            ("<2@rasid.example>", True),
            ("<2@rasid.example>", False),
        ]


async def test_recipients_are_refused_as_often_as_the_script_says(mail_catcher: MailCatcher) -> None:
    mail_catcher.script(MailReply(stage=MailStage.RCPT, reply="451 4.7.1 try later", times=2))
    for _ in range(2):
        with pytest.raises(aiosmtplib.SMTPRecipientsRefused) as refused:
            await send(mail_catcher, arabic_mail())
        assert refused.value.recipients[0].code == 451
    await send(mail_catcher, arabic_mail())
    assert len(mail_catcher.messages()) == 1


async def test_the_script_can_be_given_over_http(mail_catcher: MailCatcher) -> None:
    async with aiohttp.ClientSession(mail_catcher.url) as session:
        async with session.post("/api/script", json={"stage": "data", "reply": "552 5.2.2 mailbox full"}) as response:
            assert response.status == 204
        async with session.post("/api/script", json={"stage": "teatime"}) as response:
            assert response.status == 400
    with pytest.raises(aiosmtplib.SMTPDataError) as refused:
        await send(mail_catcher, arabic_mail())
    assert refused.value.code == 552
    assert mail_catcher.messages() == ()


@pytest.mark.parametrize(("stored", "kept"), [(False, 0), (True, 1)])
async def test_a_connection_dropped_after_the_mail_leaves_the_sender_in_doubt(
    mail_catcher: MailCatcher, stored: bool, kept: int
) -> None:
    mail_catcher.script(MailReply(stage=MailStage.DATA, reply="drop", stored=stored))
    with pytest.raises(aiosmtplib.SMTPServerDisconnected):
        await send(mail_catcher, arabic_mail())
    assert len(mail_catcher.messages()) == kept


async def test_a_stalling_server_holds_up_neither_the_next_client_nor_its_own_stop(mail_catcher: MailCatcher) -> None:
    mail_catcher.script(MailReply(stage=MailStage.MAIL, reply="stall"))
    stalled = asyncio.create_task(send(mail_catcher, arabic_mail()))
    async with asyncio.timeout(20):
        await mail_catcher.script_played()
        await send(mail_catcher, arabic_mail())
        await mail_catcher.stop()
        with pytest.raises(aiosmtplib.SMTPException):
            await stalled
    assert len(mail_catcher.messages()) == 1


async def test_a_login_is_checked_and_needs_encryption(tmp_path: Path) -> None:
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(server)
    authority.configure_trust(client)
    async with MailCatcher(tmp_path, credentials=("rasid", "geheim"), tls=server) as catcher:
        async with aiosmtplib.SMTP(
            hostname="127.0.0.1", port=catcher.smtp_port, tls_context=client, start_tls=True
        ) as smtp:
            with pytest.raises(aiosmtplib.SMTPAuthenticationError):
                await smtp.login("rasid", "falsch")
            with pytest.raises(aiosmtplib.SMTPResponseException):
                await smtp.send_message(arabic_mail())
            await smtp.login("rasid", "geheim")
            await smtp.send_message(arabic_mail())
        assert len(catcher.messages()) == 1


async def test_a_taken_port_is_named_with_its_setting(mail_catcher: MailCatcher, tmp_path: Path) -> None:
    with pytest.raises(LocalStackError, match=rf"port {mail_catcher.smtp_port} .* RASID_STACK_MAIL_SMTP_PORT"):
        await MailCatcher(tmp_path / "second", smtp_port=mail_catcher.smtp_port).start()


async def test_a_page_under_another_name_is_refused(mail_catcher: MailCatcher) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{mail_catcher.url}/api/messages", headers={"Host": "evil.example"}) as response,
    ):
        assert response.status == 403
