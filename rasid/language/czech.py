"""Czech: the seven cases of names, native and foreign, by the ending of the listed word. Slovak is not covered."""

from __future__ import annotations

from rasid.language.paradigm import bend_by, read_paradigms
from rasid.language.rules import LanguageRules

__all__ = ["RULES"]

_PARADIGMS = read_paradigms("""
b,d,f,l,m,n,p,r,s,t,v,w,x,z: +- +a +u +ovi +em +e +ě +ové +y +i +ů +ům +ech +emi +ích +í
c,j: +- +e +i +em +ovi +u +ové +ů +ům +ích +a +y
k: ka ku kovi kem ke ky ci kové ků kům cích
h,g: +- +a +u +ovi +em +ů +ům +ech +y
g: ga gu govi gem gové gů gům zích gy
ch: cha chu chovi chem chy chů chům ších chové
ek: ka ku kovi kem ky ci ků kům cích eka eku ekovi ekem eky eků
ec: ce ci cem cové ců cům cích ece ecem ecu
el: la lu lovi lem le ly ela elu elovi elem ele
er: ra ru rovi rem ře ry era eru erovi erem eře ery erů
en: na nu nem ny ena enu enovi enem ene eny
a: y ě e u ou o - ám ami ách ovi é
ka: ky ce ku kou ko k ek kám kami kách ké kovi
ga: gy ze gu gou g gám gami gách
ha: hy ze hu hou h
cha: chy še chu chou ch
ra: ry ře ru rou ro r rám rami rách ré rovi
ia: ie ii iu ií i
ja: ji je ju jí jou
ská: ské skou ští ských skými
cká: cké ckou čtí ckých ckými
ova,eva: ové ovou ovy ovu evě ově evou evé evy evu
ie: ii ií i iím iích iemi
e: i í ím ích emi em - ete eti
ce: ci cí cím cích cemi cem
é: ého ému ým ém ých ými ů um y ech
ské: ských ským skými ského skému ském
o: a u em e ě y - ům ech
sko: ska sku skem
cko: cka cku ckem
ko: ka ku kem ce cích k
um: a u em y ech
y: ů ům ech ami - ách ám ého ému ým ém á é ou ých ými í
ý: ého ému ým ém á é ou ých ými í
ský: ského skému ským ském ská ské skou ských skými ští
cký: ckého ckému ckým ckém cká cké ckou ckých ckými čtí
í: ího ímu ím ích ími
i: ů ům y ech ího ímu ím ích ími
st: sti stí stu stem sta ste sty stech
us: a u ovi em e us usu usem usa
""")

_IRREGULAR = read_paradigms("""
čechy: čech čechám čechách čechami
německo: německa německu německem
""")

RULES = LanguageRules(language="cs", script="Latin", stems=bend_by(_PARADIGMS, "Latin", irregular=_IRREGULAR))
