"""Why an article joined its story, in the words of the page's language: Arabic, English, French. It decides nothing.

Titles, names and terms come from feeds and watchlists: they stand as runs of their own between our words.
"""

from __future__ import annotations

from alerts.marked_text import clean
from alerts.phrases import phrases
from rasid.bidi import isolated
from rasid.join_reason import JoinReason
from rasid.story import Story, StoryArticle

__all__ = ["joined_words"]

_WORDS: dict[str, dict[str, str]] = {
    "ar": {
        "first": "لا توجد قصة حديثة تشبهه",
        "copy": "يكرر {share}% من {title} ({source})",
        "same-event": "الحدث نفسه في {title} (مدى اليقين {share}%)",
        "continues": "يتابع قصة أُغلقت: {reason}",
        "shared": "{reason}؛ المشترك بينهما: {names}",
        "no-longer": "لم يعد محفوظاً؛ ففي قصة بهذا الحجم لا يُحفظ إلا لأوائل المقالات وأحدثها",
        "never": "لم يُسجَّل حين انضم المقال",
    },
    "en": {
        "first": "no recent story is like it",
        "copy": "repeats {share}% of {title} ({source})",
        "same-event": "same event as {title} ({share}% sure)",
        "continues": "continues a closed story: {reason}",
        "shared": "{reason}; in common: {names}",
        "no-longer": "no longer kept; a story this large keeps it for its first and its latest articles only",
        "never": "not recorded when it joined",
    },
    "fr": {
        "first": "aucune affaire récente ne lui ressemble",
        "copy": "reprend {share} % de {title} ({source})",
        "same-event": "même événement que {title} (sûr à {share} %)",
        "continues": "suite d'une affaire close : {reason}",
        "shared": "{reason} ; en commun : {names}",
        "no-longer": "plus conservé ; une si grande affaire ne garde cela que de ses premiers et derniers articles",
        "never": "non noté à son arrivée",
    },
}


def joined_words(story: Story, article_id: str, language: str) -> str:
    """Why this article is in the story, or that this is not kept; "" when the story does not know the article."""
    words = _WORDS[language if language in _WORDS else "en"]
    member = next((one for one in story.articles if one.id == article_id), None)
    if member is None:
        return words["no-longer"] if article_id in story.more_articles else ""
    return _of_member(member, words, language) if member.reason else words["never"]


def _of_member(member: StoryArticle, words: dict[str, str], language: str) -> str:
    reason, name = member.joined, phrases(language)
    said = clean(member.why) if reason is None else _worded(reason, words, name["open"], name["close"])
    if not member.shared:
        return said
    names = name["comma"].join(isolated(clean(one)) for one in member.shared)
    return words["shared"].format(reason=said, names=names)


def _worded(reason: JoinReason, words: dict[str, str], opening: str, closing: str) -> str:
    title = f"{opening}{isolated(clean(reason.title))}{closing}"
    said = words[reason.code].format(title=title, source=isolated(clean(reason.source)), share=reason.share)
    return words["continues"].format(reason=said) if reason.continues else said
