"""Bulgarian: the article and plural of common nouns in names, and the vocative of none. Proper names hardly bend."""

from __future__ import annotations

from rasid.language.paradigm import bend_by, read_paradigms
from rasid.language.rules import LanguageRules

__all__ = ["RULES"]

_PARADIGMS = read_paradigms("""
б,в,д,з,л,м,н,п,р,с,т,ф,к,г,х,ж,ш,ч,щ,ц: +- +а +ът +та +ове +овете +и +ите
ец: еца ецът ци ците
ък: ъка ъкът ки ките
ер: ера ерът ри ери рите ерите
ия: ията ии иите
я: ята и ите
а: ата и ите
о: ото а ата
е: ето та тата
й: я ят и ите
ия: ията ии иите
ен: на ният ния ната но ното ни ните ена
ски: ския ският ска ската ско ското ските
ска: ската
ско: ското
ни: ния ният на ната но ното ните
и: ия ият ите
тел: теля телят тели телите
""")

RULES = LanguageRules(language="bg", script="Cyrillic", stems=bend_by(_PARADIGMS, "Cyrillic"))
