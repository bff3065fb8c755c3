"""The words around the news in a mail, in Arabic, English and French, with plurals and dates as CLDR has them.

A text of a feed never comes from here. Numbers are written in Western digits in all three languages, as newsrooms do.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_datetime

from rasid.bidi import isolated

__all__ = ["Phrases", "phrases"]

_WORDS: dict[str, dict[str, str]] = {
    "ar": {
        "info": "للعلم",
        "notable": "ملحوظ",
        "high": "مهم",
        "critical": "حرج",
        "test": "اختبار",
        "why": "لماذا وصلك هذا",
        "watchlist": "القائمة",
        "watch": "الرصد",
        "subscription": "الاشتراك",
        "words": "الكلمات",
        "title": "في العنوان",
        "text": "في النص",
        "first": "خبر جديد",
        "update": "تحديث رقم {n}",
        "update.level_up": "ارتفعت الدرجة من {old} إلى {new}",
        "update.importance": "ارتفعت الأهمية من {old} إلى {new}",
        "update.sources": "ارتفع عدد المصادر من {old} إلى {new}",
        "update.correction": "صُحّح خبر أُرسل إليك من قبل",
        "escalation": "لم يؤكد أحد استلام هذا التنبيه؛ أُرسل أولاً إلى {to}",
        "digest": "الموجز",
        "catch_up": "ما ورد أثناء ساعات الهدوء",
        "rollup": "تنبيهات كثيرة في رسالة واحدة",
        "window": "من {start} إلى {end}",
        "endpoint_disabled": "أُوقفت وجهة إرسال",
        "dead_letters": "تعذّر تسليم رسائل إلى وجهة إرسال",
        "operator": "راصد، للمشغّل",
        "test.note": "هذه رسالة تجريبية من راصد. إن قرأتها فالتنبيهات تصلك.",
        "first_seen": "أول ظهور",
        "published": "نُشر",
        "continues": "تتمة لقصة سابقة",
        "late": "وصل متأخراً",
        "copy": "نسخة شبه مطابقة",
        "corrected": "مصحَّح",
        "mute": "كتم هذه القصة 24 ساعة",
        "acknowledge": "تأكيد الاستلام",
        "unsubscribe": "إلغاء هذا الاشتراك",
        "unsubscribe_all": "إلغاء كل الاشتراكات",
        "self_service": "اشتراكك في راصد",
        "manage": "اشتراكاتك: تغييرها أو إيقافها",
        "confirm.subject": "راصد: أكّد اشتراكك",
        "confirm.text": "طُلبت تنبيهات راصد لهذا العنوان. إن كنت أنت من طلبها فأكّد من هنا خلال سبعة أيام:",
        "confirm.button": "تأكيد الاشتراك",
        "manage.subject": "راصد: صفحة اشتراكاتك",
        "manage.text": "من هنا ترى اشتراكاتك وتغيّرها. الرابط صالح ثلاثين يوماً، فلا تعطه أحداً:",
        "manage.button": "صفحة اشتراكاتك",
        "self_service.ignore": "إن لم تطلب ذلك فتجاهل هذه الرسالة، ولن يتغير شيء.",
        "discover": "القصة في Kibana",
        "story_page": "القصة في راصد",
        "windows": "يشمل {n} فترات",
        "empty": "لم يرد ما يطابق.",
        "footer": "تصلك هذه الرسالة لأنك مشترك في تنبيهات راصد.",
        "comma": "، ",
        "open": "«",
        "close": "»",
        "arrow": "←",
    },
    "en": {
        "info": "info",
        "notable": "notable",
        "high": "high",
        "critical": "critical",
        "test": "TEST",
        "why": "Why you got this",
        "watchlist": "watchlist",
        "watch": "watch",
        "subscription": "subscription",
        "words": "words",
        "title": "in the title",
        "text": "in the text",
        "first": "New story",
        "update": "Update {n}",
        "update.level_up": "The level rose from {old} to {new}",
        "update.importance": "The importance rose from {old} to {new}",
        "update.sources": "The number of sources rose from {old} to {new}",
        "update.correction": "A report that you were sent was corrected",
        "escalation": "Nobody acknowledged this alert; it first went to {to}",
        "digest": "Digest",
        "catch_up": "What came during quiet hours",
        "rollup": "Many alerts in one message",
        "window": "{start} to {end}",
        "endpoint_disabled": "An endpoint was disabled",
        "dead_letters": "Messages could not be delivered to an endpoint",
        "operator": "Rasid, for the operator",
        "test.note": "This is a test of Rasid. If you read it, alerts reach you.",
        "first_seen": "First seen",
        "published": "published",
        "continues": "Continues an earlier story",
        "late": "arrived late",
        "copy": "almost equal copy",
        "corrected": "corrected",
        "mute": "Mute this story for 24 hours",
        "acknowledge": "Acknowledge",
        "unsubscribe": "Leave this subscription",
        "unsubscribe_all": "Leave all subscriptions",
        "self_service": "Your subscription to Rasid",
        "manage": "Your subscriptions: change or pause them",
        "confirm.subject": "Rasid: confirm your subscription",
        "confirm.text": "Rasid's alerts were asked for at this address. If it was you, confirm here within seven days:",
        "confirm.button": "Confirm the subscription",
        "manage.subject": "Rasid: the page of your subscriptions",
        "manage.text": "See and change your subscriptions here. The link is good for thirty days; give it to nobody:",
        "manage.button": "Your subscriptions",
        "self_service.ignore": "If you did not ask for this, ignore this mail and nothing will change.",
        "discover": "Story in Kibana",
        "story_page": "Story in Rasid",
        "windows": "covers {n} windows",
        "empty": "Nothing matched.",
        "footer": "You get this mail because you subscribe to Rasid's alerts.",
        "comma": ", ",
        "open": "“",
        "close": "”",
        "arrow": "→",
    },
    "fr": {
        "info": "info",
        "notable": "notable",
        "high": "important",
        "critical": "critique",
        "test": "TEST",
        "why": "Pourquoi ce message",
        "watchlist": "liste",
        "watch": "veille",
        "subscription": "abonnement",
        "words": "mots",
        "title": "dans le titre",
        "text": "dans le texte",
        "first": "Nouvelle affaire",
        "update": "Mise à jour {n}",
        "update.level_up": "Le niveau est passé de {old} à {new}",
        "update.importance": "L'importance est passée de {old} à {new}",
        "update.sources": "Le nombre de sources est passé de {old} à {new}",
        "update.correction": "Un article qui vous a été envoyé a été corrigé",
        "escalation": "Personne n'a accusé réception de cette alerte, envoyée d'abord à {to}",
        "digest": "Synthèse",
        "catch_up": "Pendant les heures calmes",
        "rollup": "De nombreuses alertes en un message",
        "window": "du {start} au {end}",
        "endpoint_disabled": "Une destination a été désactivée",
        "dead_letters": "Des messages n'ont pas pu être remis à une destination",
        "operator": "Rasid, pour l'opérateur",
        "test.note": "Ceci est un essai de Rasid. Si vous le lisez, les alertes vous parviennent.",
        "first_seen": "Vu la première fois",
        "published": "publié",
        "continues": "Suite d'une affaire antérieure",
        "late": "arrivé en retard",
        "copy": "copie presque identique",
        "corrected": "corrigé",
        "mute": "Ignorer cette affaire pendant 24 heures",
        "acknowledge": "Accuser réception",
        "unsubscribe": "Quitter cet abonnement",
        "unsubscribe_all": "Quitter tous les abonnements",
        "self_service": "Votre abonnement à Rasid",
        "manage": "Vos abonnements : les modifier ou les suspendre",
        "confirm.subject": "Rasid : confirmez votre abonnement",
        "confirm.text": "On a demandé les alertes de Rasid à cette adresse. Si c'est vous, confirmez sous sept jours :",
        "confirm.button": "Confirmer l'abonnement",
        "manage.subject": "Rasid : la page de vos abonnements",
        "manage.text": "Voyez et modifiez ici vos abonnements. Le lien vaut trente jours ; ne le donnez à personne :",
        "manage.button": "Vos abonnements",
        "self_service.ignore": "Si vous n'avez rien demandé, ignorez ce message : rien ne changera.",
        "discover": "L'affaire dans Kibana",
        "story_page": "L'affaire dans Rasid",
        "windows": "couvre {n} périodes",
        "empty": "Rien à signaler.",
        "footer": "Vous recevez ce message parce que vous êtes abonné aux alertes de Rasid.",
        "comma": ", ",
        "open": "« ",
        "close": " »",
        "arrow": "→",
    },
}

# By CLDR plural category; Arabic has six.
_COUNTED: dict[str, dict[str, dict[str, str]]] = {
    "ar": {
        "sources": {
            "zero": "بلا مصادر",
            "one": "مصدر واحد",
            "two": "مصدران",
            "few": "{n} مصادر",
            "many": "{n} مصدراً",
            "other": "{n} مصدر",
        },
        "articles": {
            "zero": "بلا مقالات",
            "one": "مقال واحد",
            "two": "مقالان",
            "few": "{n} مقالات",
            "many": "{n} مقالاً",
            "other": "{n} مقال",
        },
        "stories": {
            "zero": "بلا قصص",
            "one": "قصة واحدة",
            "two": "قصتان",
            "few": "{n} قصص",
            "many": "{n} قصة",
            "other": "{n} قصة",
        },
        "more": {
            "zero": "",
            "one": "ومقال آخر",
            "two": "ومقالان آخران",
            "few": "و{n} مقالات أخرى",
            "many": "و{n} مقالاً آخر",
            "other": "و{n} مقال آخر",
        },
        "more_stories": {
            "zero": "",
            "one": "وقصة أخرى",
            "two": "وقصتان أخريان",
            "few": "و{n} قصص أخرى",
            "many": "و{n} قصة أخرى",
            "other": "و{n} قصة أخرى",
        },
    },
    "en": {
        "sources": {"one": "{n} source", "other": "{n} sources"},
        "articles": {"one": "{n} article", "other": "{n} articles"},
        "stories": {"one": "{n} story", "other": "{n} stories"},
        "more": {"one": "and {n} more article", "other": "and {n} more articles"},
        "more_stories": {"one": "and {n} more story", "other": "and {n} more stories"},
    },
    "fr": {
        "sources": {"one": "{n} source", "many": "{n} sources", "other": "{n} sources"},
        "articles": {"one": "{n} article", "many": "{n} articles", "other": "{n} articles"},
        "stories": {"one": "{n} affaire", "many": "{n} affaires", "other": "{n} affaires"},
        "more": {"one": "et {n} autre article", "many": "et {n} autres articles", "other": "et {n} autres articles"},
        "more_stories": {
            "one": "et {n} autre affaire",
            "many": "et {n} autres affaires",
            "other": "et {n} autres affaires",
        },
    },
}
_DATE = {"ar": "d MMMM y، HH:mm", "en": "d MMMM y, HH:mm", "fr": "d MMMM y, HH:mm"}


class Phrases:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.direction = "rtl" if language == "ar" else "ltr"
        self._locale = Locale.parse(language)
        self.words: Mapping[str, str] = MappingProxyType(_WORDS[language])

    def __getitem__(self, name: str) -> str:
        return self.words[name]

    def say(self, name: str, **values: object) -> str:
        """A phrase with its gaps filled."""
        return self.words[name].format(**values)

    def counted(self, name: str, count: int) -> str:
        """A number with its noun in the right form."""
        forms = _COUNTED[self.language][name]
        return forms.get(self._locale.plural_form(count), forms["other"]).format(n=count)

    def moment(self, moment: datetime, zone: ZoneInfo) -> str:
        """Date and time at the reader's, without the zone."""
        return format_datetime(moment, _DATE[self.language], tzinfo=zone, locale=self._locale)

    def zoned(self, moment: datetime, zone: ZoneInfo) -> str:
        """Date, time and the zone's name, which is kept apart from Arabic around it."""
        return f"{self.moment(moment, zone)} ({isolated(zone.key)})"


_ALL = {language: Phrases(language) for language in _WORDS}


def phrases(language: str) -> Phrases:
    """The words of this language, English where we have none."""
    return _ALL.get(language, _ALL["en"])
