"""Polish: the seven cases of names, native and foreign, by the ending of the listed word, with its softening."""

from __future__ import annotations

from rasid.language.paradigm import bend_by, read_paradigms
from rasid.language.rules import LanguageRules

__all__ = ["RULES"]

# Folded: ą is a, ę is e, ó is o, ł is l, ś is s, …
_PARADIGMS = read_paradigms("""
b,f,m,n,p,s,v,w,z: +- +a +owi +em +iem +ie +u +owie +ow +om +ami +ach +y +i
d: da dowi dem dzie du dowie dow dom dami dach dy dzi
t: ta towi tem cie tu towie tow tom tami tach ty ci
st: sta stowi stem scie stu stowie stow stom stami stach sty sci
r: ra rowi rem rze ru rowie row rom rami rach ry rzy
l: la lowi lem le lu lowie low lom lami lach ly li lej
k,g: +- +a +owi +iem +u +owie +ow +om +ami +ach +i +em
x: ksa ksowi ksem ksie ksu ksow xa xowi xem xie xu xow
c,j: +- +a +owi +em +u +owie +ow +om +ami +ach +e +y +i
h: +- +a +owi +em +u +ow +om +ami +ach +y +i +ie
cz,sz,rz,dz: +- +a +owi +em +u +owie +ow +om +ami +ach +e +y
ch: cha chowi chem chu chow chom chami chach y chy si
ek: ka kowi kiem ku kowie kow kom kami kach ki eka ekowi ekiem eku ekow
ec,iec: ca cowi cem cu cy cow com cami cach ec eca ecowi ecem
el: la lowi lem lu le low ela elowi elem elu ele elow
er: ra rowi rem rze ru era erowi erem erze eru erow erzy erami
eń,en: nia niowi niem niu en ena enowi enem enie enu eniu enia enow
niec: nca ncowi ncem ncu ncy ncow ncom
zyk,ik: +- +a +owi +iem +u +ow +om +ami +ach +i cy
n: +- +a +owi +em +ie +u +iem +iu +ia +iowi +ow +om +ami +ach +y +i
sc,c: sci scia sciom ca cowi cem cu cia ciowi ciem ciu ci
z: +- +a +owi +em +ie +u +ia +iowi +iem +iu +i +y +ow +om +ami +ach
ski,cki,dzki: +- +ego +emu +m +ch +mi ska skiej ckiej cka dzka dzkiej skie ckie scy ccy
ska: sce ska sko skiej skie skich skim skimi ski skiego skiemu
cka: cce cka cko ckiej ckie ckich ckim ckimi cki ckiego ckiemu
dzka: dzkiej dzkie dzki dzkiego
skie: skich skim skimi skiego skiemu
ckie: ckich ckim ckimi ckiego ckiemu
dzkie: dzkich dzkim dzkiego
y: ego emu ym ych ymi a ej e - ow om ami ach i
i: iego iemu im ich imi ia iej ie ego emu m ow om ami ach
owa: owej owy owie owe owo
a: y e i ie o - om ami ach
ka: ki ce ko ek k kom kami kach kiej kie
ga: gi dze go g gom gami gach giej gie
cha: chy sze cho ch
ra: ry rze ro r rom rami rach rej re
ta: ty cie to t tom tami tach tej te
da: dy dzie do d dom dami dach dej de
la: ly le lo li l lom lami lach lej
sta: sty scie sto st
na: ny nie no n nom nami nach nej ne
wa: wy wie wo w wom wami wach wej we
ja: ji i je jo j jom jami jach
ia: ii i ie io ij iom iami iach iej
ya: yi ye yo
ca,cza,sza,rza,dza: cy ce czy cze szy sze rzy rze dzy dze com czom cami czami
ea: ei ee eo
ua: uy ue uo
o: a u em ie y om ami ach -
to: ta cie tu tem t tom
do: da dzie du dem d
lo: la le lu lem l
ko: ka ku kiem ki k kom kami kach
stwo: stwa stwu stwem stwie stw stwom stwami stwach
wo: wa wu wem wie w
no: na nu nem nie n
ro: ra ru rem rze r
io: ia iu iem
e: ego emu ym ych ymi y em a owi ie u om ami ach - ow
ne: nego nemu nym nych nymi
nie: nia niu niem n niom niami niach niego
ie: ia iu iem iego iemu im ich imi
ce: c com cami cach ca cu cem
um: a ow om ami ach
u,us: +- +a +owi +em +ie +u
ey,ay,oy: +- +a +owi +em +u +ego +emu +m
acy: ak aka akowi akiem aku akow akom akami akach
ycy: yk yka ykowi ykiem yku ykow ykom ykami ykach
icy: ik ika ikowi ikiem iku ikow ikom ikami ikach ic icom icami icach
ni: ny nego nemu nym nych nymi niego niemu nim nich nimi
ci: ta cie tow tom tami tach t towi tem tego tych tym tymi ci
rzy: r ra rowi rem row rom rami rach ry rego remu rym rych rymi
scy: ski skiego skiemu skim skich skimi
""")

_IRREGULAR = read_paradigms("""
niemcy: niemiec niemcom niemcami niemczech niemca niemcow niemcem
wlochy: wloch wlochom wlochami wloszech
wegry: wegier wegrom wegrami wegrzech
chiny: chin chinom chinami chinach
""")

RULES = LanguageRules(language="pl", script="Latin", stems=bend_by(_PARADIGMS, "Latin", irregular=_IRREGULAR))
