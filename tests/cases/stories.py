"""Which articles tell of one event: tables of invented news, a sentence of policy in each row."""

from __future__ import annotations

from typing import NamedTuple


class Told(NamedTuple):
    """One article: its language, title and text, and the hours after the first."""

    language: str
    title: str
    text: str
    hours: float = 1.0


DOHA_WIRE = (
    "Qatar and the United States discussed military and security cooperation in Doha on Sunday, while Washington seeks "
    "to extend the arms embargo on Iran. The emir, Sheikh Tamim bin Hamad, received General Mark Milley, chairman of "
    "the Joint Chiefs of Staff, at the Sea Palace. The foreign minister also met Brian Hook, the special "
    "representative for Iran, who goes on to Kuwait on Monday."
)

DOHA = (
    Told("en", "Qatar, US discuss military ties in Doha as Washington seeks longer Iran arms embargo", DOHA_WIRE, 0),
    Told("en", "Emir receives Milley as embargo on Iran nears its end", DOHA_WIRE + " No details were given.", 1),
    Told(
        "en",
        "Milley and Hook hold talks in Qatar on Iran arms embargo",
        "The top American general, Mark Milley, met the emir of Qatar in Doha on Sunday to talk about military "
        "cooperation, and the envoy Brian Hook pressed for an extension of the arms embargo on Iran.",
        2,
    ),
    Told(
        "ar",
        "قطر والولايات المتحدة تبحثان التعاون العسكري وسط مساعي تمديد حظر الأسلحة على إيران",
        "استقبل أمير قطر الشيخ تميم بن حمد في الدوحة رئيس هيئة الأركان المشتركة الأمريكية الجنرال مارك ميلي، وبحث "
        "الجانبان التعاون العسكري والأمني بين البلدين، بينما تسعى واشنطن إلى تمديد حظر الأسلحة المفروض على إيران.",
        3,
    ),
    Told(
        "fr",
        "Le Qatar et les États-Unis discutent de coopération militaire et de l'embargo sur les armes contre l'Iran",
        "L'émir du Qatar a reçu dimanche à Doha le général américain Mark Milley pour parler de la coopération "
        "militaire et de sécurité, alors que Washington veut prolonger l'embargo sur les armes imposé à l'Iran. "
        "L'envoyé Brian Hook a rencontré le ministre des Affaires étrangères.",
        4,
    ),
)
"""The Doha talks told by five outlets in three languages; the second is an almost equal copy of the first."""

QUAKE = Told(
    "en",
    "Earthquake of magnitude 6.3 kills 12 in western Iran",
    "An earthquake of magnitude 6.3 struck the Iranian province of Kermanshah on Tuesday night, killing 12 people and "
    "injuring 140, the head of the emergency service said. Houses collapsed in the town of Sarpol-e Zahab.",
)

SAME = (
    (
        "Reports in other words are one story when they share the rare words of the event.",
        QUAKE,
        Told(
            "en",
            "At least 12 dead after 6.3-magnitude quake hits Kermanshah",
            "Rescuers searched for survivors in Sarpol-e Zahab after a 6.3-magnitude earthquake hit Kermanshah "
            "province in Iran, killing at least 12 people and injuring 140.",
        ),
    ),
    (
        "A report in another language is the same story when places, numbers and deeds agree.",
        QUAKE,
        Told(
            "de",
            "Erdbeben der Stärke 6,3 im Iran: 12 Tote in Kermanschah",
            "Bei einem Erdbeben der Stärke 6,3 sind in der iranischen Provinz Kermanshah 12 Menschen getötet und 140 "
            "verletzt worden, teilte der Rettungsdienst mit. In der Stadt Sarpol-e Zahab stürzten Häuser ein.",
        ),
    ),
    (
        "Arabic spelling (hamza, taa marbuta, the article) does not part two reports.",
        Told("ar", "إغلاق مطار فالمورا الدولي بعد انزلاق طائرة شحن عن المدرج", ""),
        Told("ar", "اغلاق مطار فالمورا الدولى بعد انزلاق طائره الشحن عن المدرج", ""),
    ),
)

APART = (
    (
        "Two matches of one round are two events.",
        Told("es", "El Rayo Norte gana 3-1 al Atlético Sierra con dos goles de Quiroga", "", 0),
        Told("es", "El Deportivo Costa empata 0-0 con la Unión Laguna bajo la lluvia", ""),
    ),
    (
        "An article in another language about the same country is another event.",
        QUAKE,
        Told(
            "fr",
            "L'Iran inaugure une usine de voitures électriques à Ispahan",
            "Le ministre iranien de l'industrie a inauguré mercredi à Ispahan une usine de voitures électriques qui "
            "doit employer 900 personnes.",
        ),
    ),
    (
        "Two decisions of one Arab ministry are two events.",
        Told("ar", "وزارة الصحة تعلن افتتاح مستشفى جديد للأطفال في الطائف", "", 0),
        Told("ar", "وزارة الصحة تحذر من دواء مغشوش لعلاج السكري في الأسواق", ""),
    ),
    (
        "Reports of one kind, such as market reports, are not one story for their fixed words.",
        Told("en", "Shares in Oslo close higher, led by fish farmers", "", 0),
        Told("en", "Shares in Jakarta close lower, led by banks", ""),
    ),
    (
        "A quake elsewhere, with other numbers, is another event.",
        QUAKE,
        Told(
            "en",
            "Earthquake of magnitude 5.1 shakes northern Japan, no damage reported",
            "An earthquake of magnitude 5.1 shook Hokkaido in northern Japan on Tuesday. There was no danger of a "
            "tsunami, the meteorological agency said, and nobody was hurt.",
        ),
    ),
    (
        "The same minister on another subject is another event.",
        Told("en", "Finance minister Ostrova announces lower tax on bread and milk", "", 0),
        Told("en", "Finance minister Ostrova cancels visit to Lisbon because of flu", ""),
    ),
)
