"""The words of the web pages, in Arabic, English and French. What a page shows and does is elsewhere."""

from __future__ import annotations

from functools import lru_cache
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

__all__ = ["LANGUAGES", "NAMES", "words", "zone_of", "zones"]

LANGUAGES = ("ar", "en", "fr")
NAMES = {"ar": "العربية", "en": "English", "fr": "Français"}
_WORDS = {
    "ar": {
        "name": "راصد",
        "front": "راصد يراقب الأخبار ويرسل التنبيهات.",
        "front.search": "البحث في الأخبار",
        "front.subscribe": "الاشتراك بالبريد",
        "front.link": "صفحة اشتراكاتي",
        "front.api": "وصف الواجهة البرمجية (OpenAPI)",
        "u.ask": "هل تريد إلغاء هذا الاشتراك؟",
        "u.ask_all": "هل تريد إلغاء كل الاشتراكات؟",
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
        "busy": "طلبات كثيرة. حاول لاحقاً.",
        "away": "تعذر الحفظ الآن. حاول بعد قليل.",
        "foreign": "لم يأتِ هذا الطلب من صفحتنا. افتح الصفحة من جديد.",
        "stale": "مضى وقت طويل على فتح الصفحة. راجع اختيارك وأرسله من جديد.",
        "closed": "لا يوجد هنا ما يمكن الاشتراك فيه.",
        "subscribe.title": "الاشتراك بالبريد",
        "subscribe.lead": "اختر ما تريد متابعته. نرسل إليك رسالة فيها رابط للتأكيد، ولا يصلك شيء آخر قبل أن تؤكد.",
        "subscribe.button": "أرسل رابط التأكيد",
        "subscribe.done": (
            "تفقد بريدك: إن كان العنوان صحيحاً فستصلك رسالة فيها رابط للتأكيد صالح سبعة أيام. "
            "وإن لم تجدها فانظر في البريد غير المرغوب."
        ),
        "topics": "ماذا تريد أن تتابع؟",
        "address": "عنوان البريد",
        "least": "بدءاً من درجة",
        "when": "متى؟",
        "immediate": "حال وقوع الخبر",
        "digest": "موجز يومي",
        "only.immediate": "فوراً فقط",
        "only.digest": "في الموجز فقط",
        "hour1": "ساعة الموجز",
        "hour2": "وساعة أخرى",
        "none": "لا شيء",
        "language": "لغة الرسائل",
        "timezone": "المنطقة الزمنية",
        "info": "للعلم",
        "notable": "ملحوظ",
        "high": "مهم",
        "critical": "حرج",
        "error.no_offer": "اختر موضوعاً واحداً على الأقل.",
        "error.not_open": "هذا الموضوع لم يعد متاحاً: {offer}",
        "error.no_digest": "لا يصل هذا الموضوع في الموجز: {offer}",
        "error.no_immediate": "لا يصل هذا الموضوع إلا في الموجز: {offer}",
        "error.no_level": "لا توجد تنبيهات من هذه الدرجة في: {offer}",
        "error.no_hour": "اختر ساعة الموجز.",
        "error.address": "اكتب عنوان بريد صحيحاً، مثل name@example.org",
        "error.timezone": "اختر منطقة زمنية من القائمة.",
        "confirm.title": "تأكيد الاشتراك",
        "confirm.ask": "ستصل التنبيهات التالية إلى هذا العنوان:",
        "confirm.button": "أؤكد اشتراكي",
        "confirm.done": "تم الاشتراك. ستجد في كل رسالة رابطاً لتغييره أو إلغائه.",
        "confirm.before": "سبق أن أُكّد هذا الاشتراك.",
        "confirm.expired": "انتهت صلاحية الرابط أو حلّ محله رابط أحدث. اطلب الاشتراك من جديد.",
        "link.title": "صفحة اشتراكاتي",
        "link.lead": "اكتب عنوانك، فنرسل إليه رابط الصفحة التي تغيّر فيها اشتراكاتك أو تلغيها.",
        "link.button": "أرسل الرابط",
        "link.done": "إن كان لهذا العنوان اشتراك فستصله رسالة فيها الرابط.",
        "link.expired": "انتهت صلاحية هذا الرابط. نرسل رابطاً جديداً إلى العنوان نفسه.",
        "manage.title": "اشتراكاتك",
        "manage.changed": "حُفظ التغيير، ويسري خلال ثوانٍ.",
        "manage.paused": "أُوقفت التنبيهات مؤقتاً. لا يصلك شيء حتى تستأنفها.",
        "manage.is_paused": "تنبيهاتك موقوفة مؤقتاً.",
        "manage.resumed": "استؤنفت التنبيهات.",
        "manage.left": "أُلغيت كل اشتراكاتك. يمكنك الرجوع إليها من هذه الصفحة.",
        "manage.is_empty": "ليس لك اشتراك الآن.",
        "manage.save": "حفظ",
        "manage.pause": "إيقاف مؤقت",
        "manage.resume": "استئناف",
        "manage.leave": "إلغاء كل الاشتراكات",
        "manage.delete": "حذف بياناتي",
        "manage.delete_ask": "نحذف عنوانك واختياراتك ونصوص الرسائل المحفوظة التي أُرسلت إليك. لا رجعة في ذلك.",
        "manage.delete_sure": "نعم، احذف بياناتي",
        "manage.deleted": "حُذفت بياناتك. لن تصلك رسائل بعد الآن.",
        "back": "رجوع",
    },
    "en": {
        "name": "Rasid",
        "front": "Rasid watches the news and sends alerts.",
        "front.search": "Search the news",
        "front.subscribe": "Subscribe by mail",
        "front.link": "My subscriptions",
        "front.api": "Description of the API (OpenAPI)",
        "u.ask": "Do you want to leave this subscription?",
        "u.ask_all": "Do you want to leave all subscriptions?",
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
        "busy": "Too many requests. Try again later.",
        "away": "It could not be saved now. Try again in a moment.",
        "foreign": "This request did not come from our page. Open the page again.",
        "stale": "The page was open for long. Check your choice and send it again.",
        "closed": "There is nothing here to subscribe to.",
        "subscribe.title": "Subscribe by mail",
        "subscribe.lead": (
            "Choose what to follow. We send you a mail with a link to confirm; nothing else comes before you do."
        ),
        "subscribe.button": "Send the confirmation link",
        "subscribe.done": (
            "Look into your mail: if the address is right, a message comes with a link that is good for seven days. "
            "If you do not find it, look into the junk folder."
        ),
        "topics": "What do you want to follow?",
        "address": "Mail address",
        "least": "From which level on",
        "when": "When?",
        "immediate": "As it happens",
        "digest": "A daily digest",
        "only.immediate": "only as it happens",
        "only.digest": "only in the digest",
        "hour1": "Hour of the digest",
        "hour2": "And another hour",
        "none": "none",
        "language": "Language of the mails",
        "timezone": "Time zone",
        "info": "info",
        "notable": "notable",
        "high": "high",
        "critical": "critical",
        "error.no_offer": "Choose at least one subject.",
        "error.not_open": "This subject is no longer open: {offer}",
        "error.no_digest": "This subject does not come in a digest: {offer}",
        "error.no_immediate": "This subject comes only in a digest: {offer}",
        "error.no_level": "There are no alerts of this level in: {offer}",
        "error.no_hour": "Choose the hour of the digest.",
        "error.address": "Give a mail address, such as name@example.org",
        "error.timezone": "Choose a time zone from the list.",
        "confirm.title": "Confirm your subscription",
        "confirm.ask": "These alerts will come to this address:",
        "confirm.button": "I confirm",
        "confirm.done": "You are subscribed. Every mail has a link to change or leave it.",
        "confirm.before": "This subscription was confirmed before.",
        "confirm.expired": "The link is too old, or a newer one has replaced it. Ask to subscribe again.",
        "link.title": "My subscriptions",
        "link.lead": "Give your address; we send it the link to the page where you change or leave your subscriptions.",
        "link.button": "Send the link",
        "link.done": "If this address has a subscription, a mail with the link comes.",
        "link.expired": "This link is too old. We can send a new one to the same address.",
        "manage.title": "Your subscriptions",
        "manage.changed": "Saved; it counts within seconds.",
        "manage.paused": "The alerts are paused. Nothing comes until you resume them.",
        "manage.is_paused": "Your alerts are paused.",
        "manage.resumed": "The alerts come again.",
        "manage.left": "You have left all subscriptions. You can come back on this page.",
        "manage.is_empty": "You have no subscription now.",
        "manage.save": "Save",
        "manage.pause": "Pause",
        "manage.resume": "Resume",
        "manage.leave": "Leave all subscriptions",
        "manage.delete": "Delete my data",
        "manage.delete_ask": (
            "We delete your address, your choices, and the texts we keep of the mails to you. There is no way back."
        ),
        "manage.delete_sure": "Yes, delete my data",
        "manage.deleted": "Your data is deleted. No more mail will come.",
        "back": "Back",
    },
    "fr": {
        "name": "Rasid",
        "front": "Rasid suit l'actualité et envoie des alertes.",
        "front.search": "Chercher dans l'actualité",
        "front.subscribe": "S'abonner par courriel",
        "front.link": "Mes abonnements",
        "front.api": "Description de l'API (OpenAPI)",
        "u.ask": "Voulez-vous quitter cet abonnement ?",
        "u.ask_all": "Voulez-vous quitter tous les abonnements ?",
        "u.button": "Quitter",
        "u.done": "Vous avez quitté l'abonnement. Vous n'en recevrez plus de courriel.",
        "m.ask": "Voulez-vous ignorer cette affaire pendant 24 heures ?",
        "m.button": "Ignorer l'affaire",
        "m.done": "L'affaire est ignorée pendant 24 heures.",
        "a.ask": "Accusez-vous réception de cette alerte ? Elle ne sera pas transmise à d'autres.",
        "a.button": "Accuser réception",
        "a.done": "Merci, c'est enregistré.",
        "bad": "Ce lien n'est pas correct.",
        "gone": "Nous n'avons pas trouvé ce message.",
        "busy": "Trop de demandes. Réessayez plus tard.",
        "away": "Enregistrement impossible pour l'instant. Réessayez dans un moment.",
        "foreign": "Cette demande ne vient pas de notre page. Ouvrez la page de nouveau.",
        "stale": "La page est ouverte depuis longtemps. Vérifiez votre choix et envoyez-le de nouveau.",
        "closed": "Il n'y a rien ici à quoi s'abonner.",
        "subscribe.title": "S'abonner par courriel",
        "subscribe.lead": (
            "Choisissez ce que vous voulez suivre. Nous vous envoyons un lien de confirmation, et rien d'autre avant."
        ),
        "subscribe.button": "Envoyer le lien de confirmation",
        "subscribe.done": (
            "Regardez votre courrier : si l'adresse est juste, un message arrive avec un lien valable sept jours. "
            "Sinon, regardez parmi les indésirables."
        ),
        "topics": "Que voulez-vous suivre ?",
        "address": "Adresse de courriel",
        "least": "À partir du niveau",
        "when": "Quand ?",
        "immediate": "Aussitôt",
        "digest": "Une synthèse par jour",
        "only.immediate": "aussitôt seulement",
        "only.digest": "en synthèse seulement",
        "hour1": "Heure de la synthèse",
        "hour2": "Et une autre heure",
        "none": "aucune",
        "language": "Langue des courriels",
        "timezone": "Fuseau horaire",
        "info": "info",
        "notable": "notable",
        "high": "important",
        "critical": "critique",
        "error.no_offer": "Choisissez au moins un sujet.",
        "error.not_open": "Ce sujet n'est plus ouvert : {offer}",
        "error.no_digest": "Ce sujet ne vient pas en synthèse : {offer}",
        "error.no_immediate": "Ce sujet ne vient qu'en synthèse : {offer}",
        "error.no_level": "Aucune alerte de ce niveau dans : {offer}",
        "error.no_hour": "Choisissez l'heure de la synthèse.",
        "error.address": "Donnez une adresse comme nom@example.org",
        "error.timezone": "Choisissez un fuseau horaire de la liste.",
        "confirm.title": "Confirmer l'abonnement",
        "confirm.ask": "Ces alertes viendront à cette adresse :",
        "confirm.button": "Je confirme",
        "confirm.done": "Vous êtes abonné. Chaque courriel a un lien pour modifier ou quitter.",
        "confirm.before": "Cet abonnement était déjà confirmé.",
        "confirm.expired": "Le lien est trop ancien ou remplacé par un autre. Demandez de nouveau l'abonnement.",
        "link.title": "Mes abonnements",
        "link.lead": "Donnez votre adresse ; nous y envoyons le lien vers la page de vos abonnements.",
        "link.button": "Envoyer le lien",
        "link.done": "Si cette adresse a un abonnement, un courriel arrive avec le lien.",
        "link.expired": "Ce lien est trop ancien. Nous pouvons en envoyer un nouveau à la même adresse.",
        "manage.title": "Vos abonnements",
        "manage.changed": "Enregistré ; cela compte dans quelques secondes.",
        "manage.paused": "Les alertes sont suspendues jusqu'à ce que vous les repreniez.",
        "manage.is_paused": "Vos alertes sont suspendues.",
        "manage.resumed": "Les alertes reprennent.",
        "manage.left": "Vous avez quitté tous les abonnements. Vous pouvez revenir sur cette page.",
        "manage.is_empty": "Vous n'avez pas d'abonnement.",
        "manage.save": "Enregistrer",
        "manage.pause": "Suspendre",
        "manage.resume": "Reprendre",
        "manage.leave": "Quitter tous les abonnements",
        "manage.delete": "Supprimer mes données",
        "manage.delete_ask": (
            "Nous supprimons votre adresse, vos choix et les textes gardés des courriels envoyés. C'est sans retour."
        ),
        "manage.delete_sure": "Oui, supprimer mes données",
        "manage.deleted": "Vos données sont supprimées. Plus aucun courriel ne viendra.",
        "back": "Retour",
    },
}


def words(language: str, name: str) -> str:
    """A phrase of the pages."""
    return _WORDS[language if language in LANGUAGES else "en"][name]


@lru_cache(maxsize=len(LANGUAGES))
def zones(language: str) -> tuple[tuple[str, str], ...]:
    """Every time zone as (name, how readers call it: country and city), in order of the latter."""
    locale = Locale.parse(language if language in LANGUAGES else "en")
    known = available_timezones()
    found = [("UTC", "UTC")]
    for zone, territory in get_global("zone_territories").items():
        if zone in known and "/" in zone and not zone.startswith("Etc/"):
            country = locale.territories.get(territory, territory)
            city = get_timezone_location(zone, locale=locale, return_city=True)
            found.append((zone, country if city == country else f"{country}: {city}"))
    return (found[0], *sorted(found[1:], key=lambda one: one[1]))


def zone_of(accepted: str) -> str:
    """The likely time zone of a browser by the country of its first language (`ar-EG`), "UTC" when it names none."""
    first = accepted.partition(",")[0].partition(";")[0].strip()
    territory = first.partition("-")[2].upper()
    usual = {"US": "America/New_York", "GB": "Europe/London", "SA": "Asia/Riyadh"}
    found = usual.get(territory) or next(iter(get_global("territory_zones").get(territory, ())), "UTC")
    return found if found in available_timezones() else "UTC"
