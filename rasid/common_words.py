"""The commonest words of some languages, a line each: who lists one as an alias finds it everywhere.

They also tell cheaply whether a text is in the language that it declares. Written down from general knowledge of each
language, not counted on a corpus; a language without a line has none.
"""

from __future__ import annotations

from types import MappingProxyType

__all__ = ["COMMON_WORDS"]

_TEXT = """
ar: في من على إلى الى أن ان عن مع هذا هذه التي الذي كان كانت قال قالت بين بعد قبل كما لا ما لم لن قد كل أو ثم حيث خلال
   غير إن وقال وفي ومن اليوم أمس رئيس وزير
fa: در از که را این آن به با برای است بود شد می های ها یک هم تا بر نیز کرد شده گفت خود او آنها دو اما یا پس
en: the of and to in a is was for on that with as at by it from be are this an have has had not but were said which
   they their or he she his its who will would been more one about after when there can may new us we all out up if no
   so
fr: le la les de des du et en un une est que qui dans pour sur au aux par plus pas ne se ce cette son sa ses il elle
   ils avec ont été mais ou nous vous leur après comme a été
de: der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
   sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch
es: el la los las de del y en un una que es por con para se no su al lo como más pero sus le ya o fue este ha sí
   porque esta entre cuando muy sin sobre también me hasta hay donde
nl: de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar uit door naar heeft hij ze over
   nog tot wordt werd dan deze die
it: il lo la i gli le di e in un una che è per con non del della dei al alla da si sono più come anche ma nel nella ha
   suo sua o questo
pt: o a os as de do da dos das e em um uma que é para com não no na por mais se como ao foi mas ou seu sua pelo pela
   são
ru: и в не на что он с как это по но из у за от к о же так для его она они был была было были или мы бы все после года
   также при до
uk: і в не на що він з як це по але із у за від до про та так для його вона вони був була було були або ми після року
   також при й
pl: i w nie na się że z do to jest o jak po co ale za od tym przez dla przy był była było są oraz lub tego tej który
   która które roku
cs: a v na se že je s do o to z i jako pro ve ale za po by od jsou podle který která které byl byla bylo k u při nebo
   také roku
bg: и в не на че се от за с да е по са но това като до му я им при или след който която които беше през година също
fi: ja on ei se että oli hän mutta myös ovat kun kuin tai joka jotka mukaan vuoden ole sen ollut voi niin jo sekä ovat
   tämä
tr: ve bir bu da de için ile çok daha olarak olan gibi en kadar sonra ne o var ya ise dedi göre ancak değil her oldu
   diye
"""


def _parsed(text: str) -> dict[str, frozenset[str]]:
    lines = text.strip().replace("\n   ", " ").splitlines()
    return {language: frozenset(words.split()) for language, _, words in (line.partition(":") for line in lines)}


COMMON_WORDS = MappingProxyType(_parsed(_TEXT))
"""Language to its commonest words, in small letters."""
