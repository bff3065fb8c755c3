"""The dates of feeds to UTC, or None: RFC 822 and its many misspellings, ISO 8601, words in a dozen languages.

A date that could be read in two ways is not guessed: a wrong day is worse than none. The clock is not read here; dates
in the future are judged by whoever knows the time (`believable`).

Sources: RFC 822/2822/3339, W3C-DTF; month and day names from CLDR; what captured feeds hold.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

__all__ = ["believable", "read_date"]

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_FUTURE = timedelta(hours=1)

_MONTH_WORDS = """
january jan janvier janv januar jän jänner jan. enero ene janeiro января янв январь ocak oca يناير كانون_الثاني جانفي januari gennaio gen janv. січня styczeń stycznia ژانویه
february feb février févr fevrier fév februar febrero fevereiro fev февраля фев февр февраль şubat şub subat فبراير شباط فيفري februari febbraio лютого luty lutego فوریه
march mar mars märz mrz maerz marzo março marco марта мар март mart مارس آذار اذار maart березня marzec marca
april apr avril avr abril abr апреля апр апрель nisan nis أبريل ابريل إبريل نيسان أفريل aprile квітня kwiecień kwietnia آوریل
may mai mayo maio мая май mayıs مايو أيار ايار ماي mei maggio mag травня maj maja مه
june jun juin juni junio junho июня июн июнь haziran haz يونيو حزيران جوان giugno giu червня czerwiec czerwca ژوئن
july jul juillet juil juli julio julho июля июл июль temmuz tem يوليو يوليه تموز جويلية luglio lug липня lipiec lipca ژوئیه
august aug août aout agosto ago августа авг август ağustos ağu agustos أغسطس اغسطس آب أوت augustus серпня sierpień sierpnia اوت
september sep sept septembre septiembre setiembre setembro set сентября сен сент сентябрь eylül eyl eylul سبتمبر أيلول ايلول settembre вересня wrzesień września سپتامبر
october oct octobre oktober okt octubre outubro out октября окт октябрь ekim eki أكتوبر اكتوبر تشرين_الأول ottobre ott жовтня październik października اکتبر
november nov novembre noviembre novembro ноября ноя нояб ноябрь kasım kas kasim نوفمبر تشرين_الثاني листопада listopad listopada نوامبر
december dec décembre déc decembre dezember dez diciembre dic dezembro декабря дек декабрь aralık ara aralik ديسمبر كانون_الأول dicembre грудня grudzień grudnia دسامبر
"""  # noqa: E501 - one month a line.


def _folded(text: str) -> str:
    """Lower case without accents and without the Turkish dot, so that one spelling stands for all."""
    decomposed = unicodedata.normalize("NFKD", text.lower().replace("ı", "i").replace("ي", "ی").replace("ك", "ک"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


_MONTHS = {
    _folded(word).replace("_", " ").rstrip("."): number
    for number, line in enumerate(_MONTH_WORDS.strip().splitlines(), 1)
    for word in line.split()
}
# The long names first, so that "تشرين الأول" is not read as something shorter.
_MONTH = re.compile(
    r"(?<!\w)(" + "|".join(re.escape(name) for name in sorted(_MONTHS, key=len, reverse=True)) + r")(?!\w)"
)

# Zone names as publishers use them, in hours. AST is left out: Atlantic and Arabia both claim it. So is IST.
_ZONES = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "cest": 2, "mez": 1, "mesz": 2,
    "eet": 2, "eest": 3, "msk": 3, "trt": 3, "irst": 3.5, "gst": 4, "pkt": 5, "npt": 5.75, "ict": 7, "wib": 7,
    "hkt": 8, "sgt": 8, "myt": 8, "pht": 8, "kst": 9, "jst": 9, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13,
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "hst": -10,
    "brt": -3, "art": -3, "clt": -4, "sast": 2, "cat": 2, "eat": 3, "wat": 1,
}  # fmt: skip

_DIGITS = {ord(digit): str(value) for base in "٠۰०০" for value in range(10) for digit in [chr(ord(base) + value)]}
_DIGITS |= {ord("："): ":", ord("，"): ",", ord("،"): ",", 0x2212: "-", 0x2013: "-", 0x2011: "-"}
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[t ]|\s*,\s*|\s+)(\d{1,2})[:.](\d{1,2})"
    r"(?:[:.](\d{1,2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(.*))?$"
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?\s*(.*))?$")
_SLASHED = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b(.*)$")
_HAN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?(.*)$")
_DOTTED = re.compile(r"(?:\w+,?\s+)?(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b,?(.*)$")
_CLOCK = re.compile(r"(?<![\d:+-])(\d{1,2})[:h.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?(?!\d)\s*([ap]\.?m\.?(?!\w))?")
_OFFSET = re.compile(r"(?:gmt|utc|ut)?\s*([+-])\s*(\d{1,2}):?(\d{2})?(?!\d)")
_USUAL = re.compile(
    r"\s*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d\d?) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) "
    r"(\d\d:\d\d)(:\d\d)? (GMT|UTC|Z|[+-]\d{4})\s*$"
)
_ENGLISH = {
    name: f"{n:02}"
    for n, name in enumerate(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], 1)
}
_USUAL_ZONES = {"GMT": "+00:00", "UTC": "+00:00", "Z": "+00:00"}
_EPOCH = re.compile(r"(\d{9,10}|\d{12,13})(?:\.\d+)?$")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_SHORT_YEAR = re.compile(r"(?:^|[\s-])(\d\d)\s*$")


def read_date(raw: str, zone: str = "") -> datetime | None:
    """The moment in UTC that is written there; None when it cannot be read for certain.

    `zone` is the IANA name that holds for dates without one of their own; "" means UTC. A date without a time is its
    midnight there. Days before 1990 are not believed: they are zeroes of some system.
    """
    usual = _USUAL.match(raw)
    if usual is not None:  # Nine in ten, without the search through all months of the world.
        zone_text = _USUAL_ZONES.get(usual[6], usual[6])
        raw = f"{usual[3]}-{_ENGLISH[usual[2]]}-{usual[1]:0>2}T{usual[4]}{usual[5] or ':00'}{zone_text}"
    if raw[:4].isdigit() and raw[4:5] == "-":
        try:
            exact = datetime.fromisoformat(raw)
        except ValueError:
            exact = None
        if exact is not None and exact.tzinfo is not None:
            return exact.astimezone(UTC) if 1990 <= exact.year < 2200 else None
    text = " ".join(raw.translate(_DIGITS).split()).strip(" .,")
    if not text or len(text) > 120:
        return None
    try:
        found = _read(text, zone)
    except (ValueError, OverflowError):
        return None
    return found if found is not None and found >= _EARLIEST and found.year < 2200 else None


def believable(published: datetime | None, now: datetime) -> datetime | None:
    """The date unless it lies more than an hour ahead of our clock; one that is barely ahead becomes `now`."""
    if published is None or published > now + _FUTURE:
        return None
    return min(published, now)


def _read(text: str, zone: str) -> datetime | None:
    epoch = _EPOCH.match(text)
    if epoch:
        seconds = int(epoch[1])
        return datetime.fromtimestamp(seconds / 1000 if seconds > 10**11 else seconds, UTC)
    lowered = _folded(text)
    for pattern in (_ISO, _COMPACT):
        found = pattern.match(lowered)
        if found:
            year, month, day, hour, minute, second = (int(found[n] or 0) for n in range(1, 7))
            rest = (found[7] if pattern is _COMPACT else found[8]) or ""
            if pattern is _ISO and found[7]:
                hour = hour % 12 + (12 if found[7] == "pm" else 0)
            return _moment((year, month, day), (hour, minute, second), rest, zone)
    for pattern in (_SLASHED, _HAN):
        found = pattern.match(lowered)
        if found:
            day_of = (int(found[1]), int(found[2]), int(found[3]))
            return _with_clock(day_of, found[4], zone)
    dotted = _DOTTED.match(lowered)
    if dotted:
        first, second = int(dotted[1]), int(dotted[3])
        if dotted[2] == "." or first > 12 or first == second:
            return _with_clock((int(dotted[4]), second, first), dotted[5], zone)
        if second > 12:
            return _with_clock((int(dotted[4]), first, second), dotted[5], zone)
        return None  # 01/05/2026 is January or May; nobody can say.
    return _in_words(lowered, zone)


def _in_words(text: str, zone: str) -> datetime | None:
    """`Tue, 21 Jul 2020 10:05:00 +0300`, `July 21, 2020 10:05`, `الثلاثاء 21 يوليو 2020`, `21. Juli 2020`, asctime."""
    months = list(_MONTH.finditer(text.replace("_", " ")))
    if not months:
        return None
    month = months[-1]  # "mar" is March and, before it, mardi and martes.
    before, after = text[: month.start()], text[month.end() :]
    clock = _CLOCK.search(after) or _CLOCK.search(before)
    rest = ""
    if clock is not None:
        if clock.string is after:
            rest = after[clock.end() :]
            after = after[: clock.start()] + " " + _until_zone(rest)
        else:
            before = before[: clock.start()] + before[clock.end() :]
    year, after = _year(after)
    day = re.search(r"(?<!\d)(\d{1,2})(?!\d)(?!.*(?<!\d)\d{1,2}(?!\d))", before)
    if day is None:
        day = re.search(r"(?<!\d)(\d{1,2})(?!\d)", after)
    if day is None or year is None:
        return None
    return _moment((year, _MONTHS[month[1]], int(day[1])), _time(clock), rest, zone)


def _until_zone(rest: str) -> str:
    """What follows the time, for the year of asctime (`Tue Jul 21 10:05:00 2020`)."""
    found = _YEAR.search(rest)
    return found[1] if found and rest[: found.start()].strip(" ,+-") in ("", *_ZONES) else ""


def _year(after: str) -> tuple[int | None, str]:
    found = _YEAR.search(after)
    if found:
        return int(found[1]), after[: found.start()] + after[found.end() :]
    short = re.match(r"[\s./-]*(\d\d)(?!\d)", after)
    if short:  # RFC 850 and RFC 822 wrote two digits.
        value = int(short[1])
        return (2000 + value if value < 69 else 1900 + value), after[short.end() :]
    return None, after


def _time(clock: re.Match[str] | None) -> tuple[int, int, int]:
    if clock is None:
        return (0, 0, 0)
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if clock[4]:
        hour = hour % 12 + (12 if clock[4].startswith("p") else 0)
    return (hour, minute, second)


def _with_clock(day: tuple[int, int, int], rest: str, zone: str) -> datetime | None:
    clock = _CLOCK.search(rest)
    return _moment(day, _time(clock), rest[clock.end() :] if clock else "", zone)


def _moment(day: tuple[int, int, int], time: tuple[int, int, int], rest: str, zone: str) -> datetime | None:
    hour, minute, second = time
    extra = timedelta()
    if hour == 24 and minute == 0 and second == 0:  # ISO 8601 allows the end of a day.
        hour, extra = 0, timedelta(days=1)
    if second == 60:  # A leap second.
        second, extra = 59, timedelta(seconds=1)
    local = datetime(*day, hour, minute, second)  # noqa: DTZ001 - the zone is put on below.
    return (local.replace(tzinfo=_zone(rest, zone)) + extra).astimezone(UTC)


def _zone(rest: str, zone: str) -> timezone | ZoneInfo:
    """The zone that is written after a time.

    Raises:
        ValueError: one is written that can't be told.
    """
    rest = rest.strip(" ,.()[]")
    offset = _OFFSET.match(rest)
    if offset:
        hours, minutes = int(offset[2]), int(offset[3] or 0)
        if hours > 14 or minutes > 59:
            raise ValueError("no offset")
        span = timedelta(hours=hours, minutes=minutes)
        return timezone(-span if offset[1] == "-" else span)
    word = re.match(r"([a-z]+(?:/[a-z_]+)*)\b", rest)
    if word is None:
        return ZoneInfo(zone) if zone else UTC
    if word[1] in _ZONES:
        return timezone(timedelta(hours=_ZONES[word[1]]))
    if "/" in word[1]:
        try:
            return ZoneInfo("/".join("_".join(w.capitalize() for w in part.split("_")) for part in word[1].split("/")))
        except (ZoneInfoNotFoundError, OSError) as error:
            raise ValueError("no zone") from error
    if zone or len(word[1]) > 5:  # Longer words are no abbreviation of a zone: "Uhr", "hours", a place.
        return ZoneInfo(zone) if zone else UTC
    raise ValueError("a zone that could be several")
