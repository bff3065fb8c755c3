"""German: the genitive of names, and the dative plural of those listed as plurals."""

from __future__ import annotations

from rasid.language.paradigm import bend_by, read_paradigms
from rasid.language.rules import LanguageRules

__all__ = ["RULES"]

_PARADIGMS = read_paradigms("""
-: +- +s
lande,staate,reiche: +- +s +n
d,t,k,g,b,p,m,n,l,f: +- +s +es
s,x,z: +- +es
""")

RULES = LanguageRules(language="de", script="Latin", stems=bend_by(_PARADIGMS, "Latin", shortest_stem=3))
