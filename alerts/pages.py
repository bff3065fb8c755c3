"""The few self-service pages as HTML, in Arabic and English, without scripts. What a page does is `web`'s to say."""

from __future__ import annotations

from html import escape

from rasid.bidi import stripped

__all__ = ["LANGUAGES", "page", "words"]

LANGUAGES = ("ar", "en")
_WORDS = {
    "ar": {
        "name": "راصد",
        "front": "راصد يراقب الأخبار ويرسل التنبيهات. تصل إلى هذه الصفحات من روابط الرسائل.",
        "u.ask": "هل تريد إلغاء هذا الاشتراك؟",
        "u.button": "إلغاء الاشتراك",
        "u.done": "أُلغي الاشتراك. لن تصلك رسائل منه بعد الآن.",
        "m.ask": "هل تريد كتم هذه القصة 24 ساعة؟",
        "m.button": "كتم القصة",
        "m.done": "كُتمت القصة. لن تصلك تحديثات عنها خلال 24 ساعة.",
        "a.ask": "هل تؤكد استلام هذا التنبيه؟ لن يُصعَّد إلى غيرك.",
        "a.button": "تأكيد الاستلام",
        "a.done": "شكراً، سُجّل تأكيدك.",
        "bad": "هذا الرابط غير صحيح.",
        "gone": "لم نجد هذه الرسالة.",
        "busy": "طلبات كثيرة. حاول بعد دقيقة.",
        "away": "تعذر الحفظ الآن. حاول بعد قليل.",
    },
    "en": {
        "name": "Rasid",
        "front": "Rasid watches the news and sends alerts. You come to these pages by the links in its mails.",
        "u.ask": "Do you want to leave this subscription?",
        "u.button": "Leave",
        "u.done": "You have left the subscription. You will get no more mail from it.",
        "m.ask": "Do you want to mute this story for 24 hours?",
        "m.button": "Mute the story",
        "m.done": "The story is muted. You will get no updates on it for 24 hours.",
        "a.ask": "Do you acknowledge this alert? It will not be passed on to others.",
        "a.button": "Acknowledge",
        "a.done": "Thank you, your acknowledgement is recorded.",
        "bad": "This link is not right.",
        "gone": "We did not find this message.",
        "busy": "Too many requests. Try again in a minute.",
        "away": "It could not be saved now. Try again in a moment.",
    },
}
_STYLE = (
    "body{font:18px/1.6 'Segoe UI',Tahoma,Arial,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;"
    "color:#1a1a1a;background:#fff}h1{font-size:1.3rem}button{font:inherit;padding:.5rem 1.2rem;border:0;"
    "border-radius:6px;background:#0b57d0;color:#fff;cursor:pointer}a{color:#0b57d0}"
    "@media(prefers-color-scheme:dark){body{color:#eaeaea;background:#121212}a{color:#8ab4f8}}"
)


def words(language: str, name: str) -> str:
    """A phrase of these pages."""
    return _WORDS[language if language in LANGUAGES else "en"][name]


def page(language: str, text: str, *, title: str = "", button: str = "", path: str = "") -> str:
    """A page with a text; with `button`, a form that POSTs to the page's own address.

    `title` may be a feed's words: it is escaped, and runs its own way.
    """
    way = "rtl" if language == "ar" else "ltr"
    form = f'<form method="post"><button>{escape(button)}</button></form>' if button else ""
    headline = f'<p dir="auto"><strong>{escape(stripped(title))}</strong></p>' if title else ""
    others = " · ".join(
        f'<a href="{escape(path)}?lang={other}" lang="{other}">{ {"ar": "العربية", "en": "English"}[other] }</a>'
        for other in LANGUAGES
        if other != language
    )
    return (
        f'<!doctype html><html lang="{language}" dir="{way}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">'
        f"<title>{words(language, 'name')}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{words(language, 'name')}</h1>{headline}<p>{escape(text)}</p>{form}<p>{others}</p></body></html>"
    )
