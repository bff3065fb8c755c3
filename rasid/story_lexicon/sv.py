"""How common the words of 'sv' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.5: att det i och är
7.25: en för int jag med på som
7.0: av den du har om så till var
6.75: de ett kan man men när ska vi
6.5: all bar bra där då ell finn från får gör ha han hur här komm lit mig min nu sig skull vad vill
6.25: allt andr bli blir dag dett dig din eft få går had hel hon in ing ju känn mer mot mycket måst ni någon något
också se sen sin svensk sver säg ta tid tror und upp ut verk vet vid än även år över
6.0: aldr alltid ann använd barn behöv blev bort bäst bättr börj del dem denn dess dom fick fler folk fråg först
försök gå gång helt hitt hjälp håll idag igen inget ja jobb just kansk kom liv låt mitt mång nej ner nog någr oss
person rikt rätt sak sedan ser sitt själv slut spel stor sätt tack tar två tyck tänk utan varför varit vilk väl vår
åt
5.75: a alltså annan arbet bil bild bland bord båd der ditt dock död e end enl ens er faktisk fall fan fast fel film
fortfar fram fått följ förstår gansk ge genom ger gick gill gjord gjort god gäll hem henn honom hopp händ hör innan
inom jävl kall klar koll kund kunn kvinn köp kör lag lev ligg lik lägg läng längr lär läs lång mellan mest mindr män
människ möj nya oft olik peng polis prat precis problem redan runt s samm samt sett skriv stockholm står svar tal
the tillbak tog tre typ ur va van varj vem vikt vilket vis visst väg väld värld älsk ändå
5.5: annar antal berät betal betyd blivit bok bruk bygg bör d dessutom direk därför dål eftersom egen egent emot
enkelt exempel familj fann far fatt fin flytt fortsät funger fyr företag förr gaml glad gott grund grupp gärn gått
göteborg haft hand handl hej hell helst hemm het hos hus hög ibland ifrån ihop inför intressant istället jo kill
klart kommun konst kort kräv kul kvar kväll känd land landet led lyck lyssn lämn lätt m mamm mass mat match minn
minst minut märk mål månad möt namn ny nytt näst nästan nån o okej områd ord papp par pass per plat politik ring rol
rädd rör röst sa sagt sakn samtid satt sd sex sid sist skall skap skick skit skolan snart snäll stad stark start
stort ställ störr störst svårt säkert såg sån sök tag tank tillsamman timm titt tjej trev tro trodd trot träff tur
tv tyd tyvärr ung usa ute val vart veck vinn viss välj vänn vänt vårt ännu åka året öppn övr
5.25: absolut alternativ and anledning ans ant b bakom ber beslut besök bevis bor bryr byt bär början c ca dit dra
drar drick driv eget egn ej ekonomisk elev engelsk eu europ exak extr f fantastisk fem fint fix flest form fort
framför framtid främst frågan full funk född förklar förlor förslag förstå föräldr gammal gav gift grej gud hah hamn
hat helg helvet histori hit hjärt hot hund huvud häng hårt högr högst hört idé igenom igång igår ihåg ill imorgon
information ingenting inn innebär is jobbet klass klockan kommit kompis kontak kost kr kraft krig kring kropp kung
käll känsl kärlek köpt la let likn liksom lill lov läg lägen länd länk läst låg lös maj malmö medan medi miljon
minsk miss mod morgon musik mån mår natt natur nyhet närm någonsin nåt oavset of ok oro otro p parti perfek plan
plats politisk post poäng pris prov påverk red regering res rest risk roll rum räck räkn råd samhäll sant seri ses
sidan sjuk självklart skad skaff skol skrev skydd skönt slag släpp små snabb snabbt snack snygg social somm son sov
språk spänn stan stann stat stopp styr stämm stäng stå stöd svart svår syn system säk sälj särskilt säsong sådan
sånt t tagit test text tidning topp totalt trän trött tving undr uppgift ursäk utanför utbildning v varandr vatt
veckan via vilj vit vor vän vänst värd väx våg äldr ändr äta äter å åh åker åkt åren ögon önsk
5.0: ab accepter affär ager alldel allmän allv allvar amerikansk ander aning annorlund anställd ansv ansvar anting
april arg artikel augusti avgör avslut back bad bakgrund bank baser be befolkning behandl behov behövd ben beroend
beskriv bestämm består bidrag bit bjud bo bolag brist bror brott bryt buss butik by böck central chan chans chef
cirk dam dan danmark dansk dat david debat dejt diskussion diskuter djur dog dott drog drömm dukt dum dyk däreft
däremot därmed dö dör dörr effek el ena enbart enkl ensam era erbjud erfaren erkän ex exempelvis facebook fakt fest
finland fir fisk flick flyg folket for forskning fortsat fotboll fredag fri fullt funder fyll färd färg följd förbi
fördel förhåll förlåt förmod förstås förstör försvar försvin förtjän förut förutom förvänt förvån förändr g gal gett
giss glöm glömm grad grann gratis gräns guld h halv hanter hav hellr hemsk herr himl hinn häls hämt hänt häst hår
hård högt höjd höll hörd höst iaf ick idiot ikväll individ ingår inlägg innehåll ins internationell internet intress
intresser it iväg jan johan john jon jord journalist juli juni jämför jäv k kaff kast katt kin kl klubb kläd km
knapp knappt kommentar kontroll koppl krav kritik kron kultur kunskap kyrkan kämp kär kön körd l ladd lagt lek linj
list ljug ljus lokal lugn lugnt lukt lunch lur lyft lägr läk län lån lön lördag lösning makt mann mar mari mark max
meddel medlemm mening met middag miljard misstänk mm mobil mor motsvar mynd mys mäng mänsk må mörd mörk n namnet
naturligtvis ned new nivå norg norr numer numm nuvar nämn nå någonting nöjd offent oj omkring omöj on ont ordent
ordet ordning organisation ork orsak osv ovan park period personal pet pga planer plock plugg plus plöts pojk
positiv presenter press procent program projek punk r rad rakt rapport redo regl rekommender ren rent result rik
riksdag rim ros rygg rysk ryssland råk röd rök samarbet samband samhället saml samtal sanning sats sekund sent
septemb seriös situation sju sjukt skatt sker skilln skillnad skjut skog skratt skrik skrivit skäl skämt skån skön
sköt slipp slog släng släppt slå slår smak smart snar sol sort spar speciellt sprid spring spår steg sten stod stolt
straff strax student studi stund städ stället sug svt syft synd säker säkr säng sänk sättet sådant såklart söndag
söt tapp teknisk telefon tillgång tillhör tillräck tillåt tio tip tjän tjänst to tom tredj tryck trygg tråk tung
tysk tyskland tyst tänd tävling tåg undan underbart undvik ungdom ungefär universitet uppdrag upplev uppsal uppskat
upptäck utför utmärk uttal uttryck utveckl utveckling utöv vakn vald vann vap vark varmt vattnet verksam version
video vil vinst vuxn vägr välkomm välkomn vänd värr värst värt växt våld vård x york you ytter äger ämn änd änt ärl
åld års åsik åter åtminston ått ö ökad ökar öl öppet överallt
4.75: adress aftonblad aktiv album alkohol allians allmänt allr allting an andel andersson angåend anklag anmäl
anpass ansik ansiktet antag använt app arbetsgiv arbetslös arm art artikeln artikl artist as at attack avslöj avsnit
avtal bak banan band barnet befin begräns behåll bekant bekräft bered berg berätt beställ bestämt besvik bet betalt
betyg bibliotek bidr big biljet björn blod blogg blomm blå bodd boend boll bott bred bredvid brev brinn bry bränn
bråk bröd budget byggnad bytt båt carl centrum city cm cool cykl dal daniel dans datorn decemb definitivt delt
deltag delvis demokratisk desto detalj detsamm djup dn domstol drabb drygt dröm dumm dumt dusch dvs dyr därifrån döm
dömd ekonomi eld energi england enhet enkel enorm enskild erik ersät etc europeisk evig exister expert extremt
faktum fallet falsk fart fastn favorit februari felakt fet final finsk flertal flykting fokus fokuser forsk fot foto
framförallt framgång framåt frankrik fransk fred fredrik fria frihet frisk fritt fru frukost fruktansvärt ful
fullständ funktion funnit fy fysisk fäng fång föd förban förbered förbjud förbättr föredr förekomm förening föreslår
förfat förhoppningsvis förklaring förlust förmåg förrest förrän försikt förstod förståt förutsättning förändring
fött garanter gat gatan gen generation genomför georg giv givetvis glas glädj glömd glömt googl grabb grattis gråt
grön gubb gul gäng gäst gård hallå handling hann helsingborg hemsid hen herregud hett hindr historisk hittill hjälpt
http hundr huvudsak hyr hälft hävd hål höj iallafall ica if ifall ihjäl imponer info inkluder inled insåg intervju
invandr invandring invån iran irriter islam israel itali j jack jah jam januari japan jesus johansson jud jul jäkl
jämfört jätt jättebr jönköping kallt kamp kanal karl karriär klag klassisk klick klipp knull kolleg komment
kommenter konflik konstnär konto kontroller korrek kostnad kram kriminell kristn kritiser kuk kurs kvinnan kyrk käft
känslan känt kök kört kött lad lagom lar le ledd ledning leds lektion leverer liberal lid linköping listan ljud lock
london luft lund lust lyckat längst lärt läsk lät lågt lås låts lögn löj löst mag mail majoritet mak marknad martin
maskin material matt me medborg medicin medlem medvet metod michael mil militär miljö misslyck misstag mjölk modell
moderat mord motstånd mp muslim my männ människan måndag mött nation nationell negativ nio njut no noll nord nordisk
normal normalt norsk not noter novemb nr nyl nyss nä näm nämnd nät någonstan når nått nödvänd nöj oerhört off oktob
olyck omfat omgång onöd ordför ordn ort os pack paket paris partiet partn passer patient paul pek perspektiv placer
pojkvän pol populär position positivt praktisk president princip priv privat producer produk produktion programmet
psykisk publicer publik pågår påmin påstår radio rak rapporter ras rasism rasist reager reaktion region regn rejält
reklam relation relativt religion religiös representer respek restaurang resultat resurs riktning risker robert rom
rubrik rull rummet rån rött sad sann sannolik scen seg semest servic siffr sikt simon sjukdom sjukhus sjukvård sjung
själ ske skilj skoj skor skrämm skuld skyld skyll skär släkt sms socialdemokrat somn sorg spark speciell specifik
spender sport st stackar standard station statistik stefan stick stig stil still stjärn storlek strand stress strid
sträck studer styck styrk ställd ställning ständ stödj stör stött sup sur svag swed syri syst sällan sällskap sämr
sänd sådär såhär såld sång såsom söd södr sökt sönd tak tas te team teck teknik tex thom tillfäll tillgäng tillstånd
tillverk tim tolk tomt ton torsdag total trafik trol träd träning tråd tuff tus tvung tvärtom tvätt typisk täck tävl
u umeå umgås underb underbar undersök undersökning unik up uppdater uppenbar uppmärksam ursprung utav utbild utgör
utifrån utländsk utnyttj utom utredning utsat vack vackert vackr vadå valt vardag varend variant varier varm vel
vetenskap vett vin vind vint vitt vm vux väck vägg välfärd värm väst västerås västr våldtäk wow yngr youtub äck ägar
ägg äkt ätit årig åring åtgärd öka ökat öpp örebro överlev översättning övertyg
4.5: adam af afghanistan afrik agend ah aik akt akti aktivitet aktivt aktuell aktör akut al alex alexand alic
allihop alltför alternativt amerikan analy andre anfall ang angel anni anställ ansåg användning ar arabisk are aren
argument armén arranger asså attacker attityd australi automatisk avancer avdelning avgift avsnittet avstånd axel
ban bandet bas bebis bedriv bedöm bedömning begrepp begreppet begär behandling behövt berlin beräkn besegr
beskrivning bestämd besvär beteend betrak bett bevar bio bjöd black blick blind blås bokstav bomb bordet borg borger
borås bost bostäd brand bransch brasili brittisk bron brotts brud brun bränd bröllop bröst bröt budskap bull burk
byn byx canc cent check chock chokl cit civil coolt cup cykel da datum definier definition dej demokrati design
digital divers division djupt do dokumentär doll dr drag dragit dras drev drottning dubbelt dubbl dug dygnet dyrt
dölj dött ed effektiv effektivt eftermiddag efteråt egendom egenskap eh elak elv em emm engager enormt ensamm eric
eriksson ersättning ert etabler eva eventuell eventuellt exam express extrem fabrik fad faktor farm fartyg fas
feminism feminist femt festival fett fi fiend fik fil finansier fingr fitt fjärd flask flickvän flod fly flygplan
flyr flyt fn fordon forum framgångsrik framöv frank frid frivil from frukt frys fuck fusk fylld fäll färr fågl
födelsedag följt föll fönst fönstret förd föreläsning föremål föreställ företräd förhindr förnek församling förskol
förstörd försv försvan försvarsmak försäljning förtroend förtryck förvirr föräld gam gammalt gemensam gemensamm
gemensamt general generellt ges girl glass global gnäll go godis godkän godkänd golvet gotland gransk granskning
gravid green grekland gren grill grip grov grundlägg grymt grän gräs gräv gustav gymnasiet gynn gävl gömm göran hack
hahah hall hals halvtimm handel harry hast hatt heh henrik henry high hitl hjält hjärn hjärnan hjärtan hmm hockey
hor hotell hotellet hous https hum humör hundratal hungr hunnit hyfs hyll häft hänsyn hållet högskol id identifier
identitet idrot idén ifk ifrågasät ike inbland indi industri inflyt informer initiativ inklusiv inkomst inlägget inr
insat insats inslag inspirer inställning internationellt inträff invester investering iof iphon irak island
italiensk jakt japansk japp jean juridisk jämställd jämt jävel kak kalm kamer kameran kampanj kanad kant kaos kap
kapital karaktär karlsson karlst kart kass katastrof kd kg kik kilomet kim kinesisk king kiss klim klimat kliv klok
klä klänning knark kniv kod kok kombination kombiner kommunal kommunikation kompet komplicer konkret konsekvens
konsert konstant konstater kont kontrak kopp koppling kork korv kostn kris krist kritisk kross kränk kur kusin
kvalitet kvart kyckling kyl käk käns köpenhamn körkort lagstiftning landsbyg lapp larsson lastbil lat leagu leg len
levd lif likadan likadant likt lin lind lis logg logisk lol lopp los loss lott louis luleå lys läck lägst lämp lärd
läsning låd långsamt löfv löp magisk magnus marcus markn medarbet medel medicinsk medverk mej mikael miljön mkt morm
mors motiv motiver motsat mottag mr munn muslimsk människor mäst mät mått nack nackdel nak nato nazist negativt
nervös nhl nic nil nilsson nja norrköping norrland nyfik näringsliv närvar nätt nånstan nånting obehag oberoend odl
officiell officiellt offr oh okänd olag olj olsson omedelbart omgivning omständ ond one onlin onsdag operation or
organiser orim osc oskyld ost osäk out ovänt pa palm panik part partiled paus pension permanent persson pinsamt pizz
platt porr port potatis praktik premiär present prioriter process profess professionell profil promen präst pröv
puss påbörj påpek pås ram raml rasistisk real recept regel registrer reinfeld rejäl relater relevant rens
representant resan respekter respektiv resulter richard rid rit riv robin rock roman rop rund rykt ryss rädsl
rättvis röv sag sakt sal salt sam samling samman sammanhang san sar satan satsning sek server sexuell shit show
signal silv simm singel sjukskötersk sjunk självmord självständ sjön sk skak skal skam skedd skellefteå skett skiv
skott skrift skylt skäm skämm skärm skådespel slagit slit slåss slös sm smäll smält smärt smör snubb snö so socialt
sock soffan sofi soldat sorter soss spani spansk sprang sprit stabil stack star statsminist status stav stev stjäl
stol storbritanni storm strategi struktur strunt stryk ställt stämning stärk stått stöt summ sundsvall suttit
svensson sverigedemokrat svett sväng syftet symbol synner syssl sämst särskild såled sålt sår såväl sömn tacksam
tagg takt tant teat teckn tem temperatur teori term terrorist that this tigg tillfäl tillfället tillväxt tillägg
ting tips tisdag titeln tja tjock toalet tok tolkning tolv tonåring top tork torr tradition traditionell tragisk
transport tras trend trist triv troligtvis troll tron trovärd trump trupp trädgård tröj tröttn tumm turkiet tusental
tvekan twitt tål tår ukrain ulf undantag underhåll undervisning united uppenbart uppfat uppfattning uppmuntr
uppmärksamm upprep upprörd uppstår uppåt urval usch utbud uteslut utgår utman utmaning utomland utred utrustning
utrymm utseend utställning utsät utvis utök vafan vagn vak vakt vandr vanligtvis varav varg varn varning vd verket
verktyg vic videon vidr vik vild villk visser vist vittn volvo volym vs vunnit väd vädret värdelös värdering
världskr värmland väsk växjö våning våran w washington webbplat west what william with world y your yrk yta ytan
ytterst yttr ägn äktenskap äldst älskling ämnet ärend ät äventyr åk åkesson åklag ångest ångr årl åtal återkomm
återvänd ögat ökning ön öron öst östersund östr överdriv överrask överst överväg
4.25: abort advok afrikansk agent aha air aj akademisk aktiver aktuellt ali allier allsvenskan alt am amand
ambassadör ambition amerik ana analys analyser android anhör anlit anläggning anländ anmälan anmäld annanstan annons
anonym anordn anslut anslutning ansträng anställning ansök ansökan anti antog anton antyd apotek appl arab
arbetsförmedling arbetsmarknad arbetsplat arbetsplats arbetstid argumenter arkiv armé arthur asi ask aspek ass
assistent asyl asylsök attraktiv avbryt avrät avs avseend avsik avskaff avskyr avstäng avundsjuk avvik axl baby baj
bakåt balan balkong ball barcelon barndom batteri beach befri begå begår begåt beklag bekväm bekymm bekämp bell
beläg belön bemöt beng benjamin bensin berget bero berömd berör besked beskrev best beställd beställt beståend
besvar betalning bevilj beväpn bibeln bill bind biologisk bk bl bla blad blandning bleking block blocker blond blott
blue blund blåst blöd blöt bob bokstäv bond bonus bortom bosat boss bot box bredd brett britt bro brod bromm broms
brottsling brown bränsl bröstet bud but byggn bägg bänk bög bön bönd böt call can carolin cd cell centerpartiet
centralt champagn charl charli charlot charm chicago chip chris christ christian christin citer clar club co col
colleg coop cykeln cyklist dagis dagsläg damm dar dator day deal debut decenni deltog demokratin depression deprimer
desper dessvärr di dialek dialog dick dikt diktatur disk diskriminering djurgård dna doft dokt dokument dold dominer
don donald dos down drack drak dram dramatisk drift drink dropp druckit dryck dryg dröj drömd dubbel dugg dvd dygn
däck därav därtill dök edward efterfrågan efterhand efternamn ekologisk ekonomin elektrisk element elin elit emellan
emellertid emil engagemang ensamkomm enstak eran ernst eskilstun et etnisk euro ev event exempl ext fa fack facket
falun fantasi farf farsan fasciner fattigdom feb feg felix feministisk ff figur filt fing first flagg flashback
flickan flit florid flottan flydd flygplat flygplats flykt flöd flög fond formuler fortsättning fotograf foton fox
fp fr framgår framm framställ framträd free fritid front fruktansvärd frustrer främj främling främm fräsch fukt
fullkom fult fyfan fyllt fynd fysik fält färsk fäst fågel fån fåtal förbud förbundet förebild förebygg föregåend
fören förespråk föreställning förhandl förhandling förhör förknipp förlag förläng förlängning förmedl förmågan
förmån förnuft förort försen förstärk förstört försvun försvunnit försäkr försäkring försörj fört förvandl förvisso
förväg förväntning förändrat gabriel galn galning garderob gas gay gemenskap generer generös genetisk geni genomförd
genomsnit genomsnitt gentemot geografisk get ggr gigantisk gitarr givit glasögon glid globalt godkänt godnat gold
golf good goteborg gran grand grav grekisk grep grepp gris group grovt grym grädd grät grå grönsak grönt guid gunn
gustaf gustafsson gyllen gymmet gälld gänget gärning gårdag gåv götaland gött hag hak hal halland halmst halvt
halvår hamburg hamm hammarby handsk happy hbtq hd he hed hejdå helen helsingfor heltid hemifrån hemlös hemmet
hemsidan her hill himmel hind hiss historik hjul hjälm hm holm hom homosexuell hop hoppet hopplös host hotel hp hud
hugg huruvid hushåll hustru huvudvärk häck häll hälsning hänvis härifrån häromdag håkan hållit hån högskolan hörn
hörnet ida ide ideologi idiotisk ignorer ii ik ilsk imors importer inat inbrot indian indisk individuell
infrastruktur införd ingenjör ingenstan ingå ingång inneb innehållet inomhus inrik inriktning inset insidan insik
inspelning inspiration instagram installer institut institution instruktion instrument inställd instämm integration
integrer integritet intelligent international intervjun intill intryck intäk inuti involver ip irland ironisk isen
islamist isoler isär jackson jacob jaj jen jenny jim jimmi jimmy jodå joe johnny johnson jordbruk journalistik
judisk julafton juridik jurist justin jämlik jämn jämtland järnväg jättekul jättemycket jöss kaffet kaliforni kamm
kandid kanon kapacitet kapt karin karlskron kartan kassan kategori kejs kemisk kent kevin kick kid kilo kind kirun
klapp klassik klippt klock klokt klädd klär klättr knep knyt knä knäck knän knäpp kol kollektiv kollektivtrafik
kommunicer kommunist komplet komplex koncentrer koncept konkur konkurr konservativ konstruktion konsument kontant
konton kontor kontot kontr konung konversation kopi kopier kor korset kortet kostym krasch krets kristendom
kristianst kristin kristus krog kronan kryp krävd kudd kull kulturell kust kval kvalificer kvalité kvinnor kyrkogård
kyss kändis kåt kö lady lamp lan landskap landslag landsting lanser larm las lass last ledamot ledamöt ledarskap lee
leend legend leif leksak lekt leo ler less lett levt lig ligan likaså lil lillebr lindgr litteratur littl livstid lo
logik lokalt loppet lord luc lung lut lyd lyx läkemedel länsstyr läpp läx långsikt låst låtit löft lök lööf ma mac
mack madrid mamman mand manus marin marker marknadsföring mary mask massiv mast matematik mattan matti medalj
medeltid medför medg medlemskap medvetn mejl mellanös melodifestival meningslös mental mestadel mexiko mia migrant
migrationsverket mik miljöpartiet mill minist minnet minoritet minsan minus missbruk misshandel misshandl mist mix
mjuk mobb moln mom mon monst moral moralisk mordet morf morgan mos moskv motion motivation motorn motorväg motsats
motverk ms mun mur museet museum muskl mynt mystisk myt mäkt mätning mätt mådd målning måltid målvak mångfald mönst
mörkret naiv nazism nedan nederländ nek netflix news nick night nikl nin nivån nominer nor nordkore norm norrbot
norrut nuförtid numret nyanländ nyckeln nämnt närmst närvaro näs näsan nätverk nådd nåj nånsin objek obligatorisk
obs observer offret ogill oklart ola oliv oll olof ombord omdöm omfattning omsorg omvärld op opposition orang
ordinari organ original orättvist oslo otrev otur otäck ovanför over oxå oänd pall pannkak pappan paradis parker
parkering parlamentet party passager past patetisk pedagogisk penis penn pensionär pepp pigg pill pilot pinn piss
pjäs pk placering planet plast plattform play plånbok pm polsk pool pop populärt portugal potential potentiell pott
pow pp pr premi presentation prestation prester prick prid prin privatperson pro producent programled projektet
propagand protest protester provocer pryl ps psykolog public pump pågåend påstå påståend påverkan queen rabat rac
rader random ray recension redovis refer reform regelbundet reger regional regler regnet rekord rekryter rekt rep
report reportag ret retorik revolution right rinn ris ro road robot rog romantisk rot rump rumäni rut rutin ryck
rymd rymm räkning ränt rättegång rättvist rått rökt rörd saab sajt sall sambo sammanfat sammanfattning sammanlag
samvet sand sarah schem school schweiz schysst scott sebastian segl segr sekreter sekt sektion senat separ sexuellt
shirt singl sinn sj självklar sjöng skandal skar skarp skattebetal skattepeng skatteverket skeptisk skild skin skipp
skitsnack skivan skjort skorn skrek skruv skräp skumt skänk skärp skål skånsk skåp skött skövd sl slakt slant slapp
slarv slav slick slott slottet slump slutsats slutspel släck släkting smal smid smink smith smitt smuts smyg småland
småningom smått snett snitt snurr snus snällt snön socialdemokratisk socialism soln somr sop sorry sovit span spegl
spik spotify spridning sprut spräng spänning spärr sr stadsdel statistisk stek sthlm stift stirr stjärnan story
street strump strål ström strömm studio styrd stål stöld störd stört succé suck sun sund support surf sv svamp svd
sven svin svälj svält svär swedish sydafrik symptom synpunk syr syskon systematisk sällsynt sändning sät sås såvid
södermalm södertälj söderut sön tabell taktik talang tandläk tatuering taxi tayl teoretisk teorin termin thailand
tidpunk tig til tillbring tillslut tillämp timmar tingsrät titel titl tjat tjen tjugo tjuv tomm tommy tony tor tord
torg torget trakt trapp trill tros trott trycket trä träng tröst tufft tunn tunnelbanan turist turkisk turnering
tusan tvek tvivl tvungn tvåa ty tystn tätt tålamod tårt tönt udd uk under underhållning underlag underlät underskat
undervis union universum uppdatering uppfyll uppför uppg upphör uppland upplevt uppman uppnå upprätthåll uppsat
upptag uppträd uppväxt us usel utbyt utform utförd utfört utgift utgå utgång utomhus utsik utslag utsläpp utspel
utsträckning uttrycket utvisning valfri vansinn varan varannan variation varsågod varv vas veg ver vict victori ving
virus visby vision von vrid väll vänj vänskap vänsterpartiet väntan värdefull värder värdet värn väskan västerbot
västmanland vårdcentral walk walt war way we webb well whit who wikipedi wild will windows yes yttrandefri z zlatan
zon äga ägd ägs äh ändring äppl ära åland åsa återstår öde öga ögonblick önskan östergötland österrik östersjön öva
överenskomm övergrepp överhuvudtag överraskning översat översät övning
4.0: aa abb about absurt ac ack action ad adhd administration administrativ adolf adopter adrian advokat affisch
aggressiv agn ai aid aja aka akademi akademik aktion aktivist alan albert albin alf alingsås allah allergisk
allsvensk alltm alm amatör ambassad ambulan amen american amsterdam amy anar anderson andetag andrew andy angrepp
angrip anhäng ank anknytning ankomst anmälning anmält annik annon anonymt anspråk ansträngning ansvarsfull
anteckning anthony antik antisemitism användarnamn applicer arbetsdag arbetskraft arbetsliv arbetsmiljö
arbetsuppgift arenan arkitek arkitektur arland armband arn arsenal arslet arv asiatisk associer astrid atlant
atmosfär august avdrag avfärd avgå avgång avhandling avkastning avled avlägsn avsed avsevärt avsked avslag
avslutning avstå avståndet avvis axeln ba bab bacon badrummet bagag bajs baksidan bakteri balanser bali bandy barbar
barnbarn barns basket batman bay bayern bbc beck bedrägeri befan befint befäl befälhav beg begagn begav begick
begravd begravning begrip begränsning begäran begärt begåv behag behör bekostn bekvämt bekymr belgi belys belöning
bengtsson benämn benämning beredskap bergman bergström bert bertil berus beräkning berörd besat beslöt bestod
beställning besättning betald betydelsefull beundr bevak bh bi bidragit bidrog billy bin bingo birgit bistånd bitch
bitt bjudit björklund blank blek blink bliv blixt blocket blogginlägg bluff blyg blåa blått bmw bnp bock bod bollnäs
bon book borgmäst borläng borst borts bortset bortskämd bostadsområd bostadsrät boston boy boys brann brian briljant
brorsan brottet bruc brut brutal brutalt brutit brydd bryssel brå bråttom btw bubbl bur burg bus business busk
bygget bäck bädd böj börs café cameron camill camp cap car carin carlo carlsson cas cash casino cat cecili centimet
chalmer champion chang chatt chaufför chili chill cigaret cigg cirkus claes clark classic clinton coach com
community cost cov cv dagar dagblad dagbok dall danc danderyd dark databas dating dav davis dc dead debatter deg
delakt delstat deltagit demokrat demonstration demonstrer dennis densamm detaljer diabet diagno diagnos dian die
diego diesel diet digitalt dimension direktiv direktör diskret disney distan distrik div dj djävl djävul doktorn
dokumenter drabbat dream drivit drunkn dräkt drömt duk dump dykt dylik däribland därigenom därpå dår dåvar dödsfall
dömt döp döpt döttr earl east ebb eddi edg effektivitet efterbliv efterfråg efterfölj eg egypt ek elefant
elektronisk elen eli eliasson elisabeth elizabeth elliot els eländ enaståend energin enig ensamståend ensamt enskilt
entreprenör entré envis erbjöd erf ericsson erkänd erkänt ersat erövr ess estland etiket etisk etnicitet ettan
eurovision evenemang evolution exist exklusiv experiment exploder explosion export fac fair fak faktur falkenberg
fallit famn farbr fascism fascist fastän fat fb fc federal fejk femton fenom fickan fight filip filosofi
finansiering fingret firm fish fjol fjäll fk fl flaggan flash flaskan flott flug flygbolag fläck fläkt fm folkgrupp
folkpartiet ford formell formellt formulering forn fossil fost fotbollsspel fotografi fra frakt framsidan framsteg
framstå framstår fran francis francisco fras friend friståend frisyr frisör frugan frun frustration främlingsfient
fräscht frånvaro frök frölund fucking fundering fältet fängsl fög förak förband förbind förbjudn förbli förblir
förbund förbättring fördelning fördom föreläs förenkl föreslog föreslå förflutn förhand förhoppning förint förjäv
förkortning förkylning förlit förmiddag förny förolämp förpackning förråd förs försening försent förskolan
förstärkning försäkringsbolag försäkringskassan försämr förtjust förtroendet förtyd förutsat förutsät förvalt
förvaltning förvar förvärv föräldrar förälsk föröv förövr ga galenskap galleri gap garag garanti gard gbg generell
genomfört genomgång genomtänk genr genuint georgi gif gilt gin gissning glatt glenn glob goa godmorgon gordon got gp
gps graf grafik gram gratuler great gret grev grin grod grott grundskolan grymm gröt gudom guldet gult gumman gunill
guy gym gymnasium gärningsman gömd göt haj halk halt halvan halvlek halvväg ham handboll handduk handikapp handled
hannah hansson hantering hantverk harris heder hedr hejsan helikopt hemland hemmaplan hemtjänst heroin hets hey hihi
his hiv ho hobby holland hollywood honung hoppat horn hov hovrät how howard hr hudding hudfärg hugo human humanitär
hunt hurr hursomhelst husdjur huv huvudroll huvudst huvudstad hy hyckl hyllan hyran hysterisk hämnd härmed härsk
hållb hållbar hållbart hållning hårddisk höft högljud högskoleprov högstadiet högtal höjdpunk hön hörlur hörni ian
ice ideal ideell identisk ideologisk idol ifred iii ikapp illamåend illegal illusion illustrer im import inbill
inbjudan inbygg inbördeskr incident index indirek individuellt industriell industrin infektion inflation influens
ingick ingrid ingrip ingåend inhemsk inifrån inkl inkompetent inköp inledning inlåst innanför innebörd innefat inneh
innehav innehöll innerst innovation insek intel intellektuell intensiv internt intet intresset introducer inträd inv
invader invasion inverkan invigning invänt ipad iq irrelevant isabell isf ishockey isis islamisk iso isåfall itu
ivan ivr jaa jakob jann jansson jason jasså jaså javisst jay jazz jennif jerry jersey jesp jessic jiss joakim job
joel jonathan jonsson jordan joseph journal juic julklapp juryn jäg jäk jämnt järn jättefin jönsson kakan kal kalend
kamr kamrat kandidat kanin kapitalism kapitel kar karlskog karolinsk kat katarin kategorin katolsk kebab kedj kelly
kemi kennedy keny kerstin kidnapp kist kjell kjol klagomål klassrummet klev klient klinik klippet klump klyft klämm
knack know knuff knut ko kock kokain kollaps kollektivavtal komik komisk kommersiell kommission kommunalt kommunism
kommunistisk kompenser kompetent kompletter komplimang komponent kompromiss konceptet kondom konfer konferens kong
kongress konkurrent konkurrer konsekv konsekvent konstruer konsult konsumtion kontinent kontinuer kontraktet koran
kore korrupt korruption kors korsning kraftfull kreativ kreditkort kret kriminalitet kristersson kriteri kroati
krock krydd kräk krång krönik kth kub kungsback kurd kurt kvadratmet kvarn kvarstår kvarter kvartsfinal kvitt kylan
kylskåp källan känslomäss kärnkraft kärring köttbull köttet lack lagr lak lampan landskron landstinget lang latin
laur lax ledsn lejon leksand lennart leon leonard lesbisk leveran leverantör lewis li lic lidingö light likväl
likvärd lim lindberg lindström linn linus lir liverpool livräd livsfar livsstil ljugit ljungby ljust ljuv ljög log
lok long lost lovis low luci luck luk lyckan läkt länges längtan lådan långsam långsamm långvar lår löpning lösenord
löv mad magasin magdalen mal malin malmo malt manag manchest mandatperiod mardröm mardrömm marginal marian mario
marknadsför markus marocko massag massinvandring massvis matematisk may mc mcdonald medborgarskap medelhav
medelålder medmännisk meg mekanisk mellanrum mentalt menyn merced merit merpart mes metal metall meter metro mexico
mexikansk mick microsoft midnat midsomm migration migrationspolitik mild miljontal miljövän mind minderår mini
minimal ministr minskning minuter missförstånd misslyckat missnöj missnöjd misstank mjöl mmm mobiltelefon moder
modernt mog mogn molly moment monic monter morgondag morris morsan moské most motal motivering motor motståndet
mottagning mugg munk mus music musikal musikalisk mut mvh mästerskap målgrupp månader möbl möjliggör möjligtvis
mölndal möss na nagl naj nakn nam national nationellt nazistisk ne nedanför nedr nedåt nelson nerv neråt neutral nev
ngt njutning noggran non norman norrtälj north nov novell now nuläg nutid nyar nyckel nyckl nye nyfiken nykt
nyköping nyttj nyår närligg närmr närområd nässjö näv någorlund nåväl nöd nödvändigtvis nörd nött oacceptabelt obam
obekväm objektiv observation odd odds ofar offensiv offic og ohäls ointressant okunn okänt old olivi olyckan olämp
omg omgiv omgåend områden omröstning omslag omsättning omvänd ondsk onek only onödan open operatör operer opinion
orm orättvis osannolik oseriös osk oskarshamn oskuld osyn osäkr otrog otrygg otto oundvik ovanpå ovanståend ove paj
palestin panel pannan pappret parallell parallellt parfym partner passet passion passiv patrick patrik pc pdf peking
pell peopl pett pettersson philip piano pierr pil pin pip pirat pistol piteå planering planter plattan pleas plikt
plåg plåt podc podd poesi poet point policy pomm pontus population portfölj porträt premiärminist prim primär
prinsess prinsessan prioritering prioritet privatliv problematisk proff prognos programmer programmering progressiv
promener prostituer protein provins prägl psyk psykologi psykologisk pub pul pund pung putin pärl päron pågick pågåt
påhit pålit påmind påminn påsk påstod påv påväg q radikal radion raket rang rank rapp rapportering rast ratt rea
realistisk rebecc receptet redaktion redaktör rediger redogör reducer referens referer reflekter regeln regi regim
regissör regist reglering rekommendation rekrytering rektorn renovering reparer replik republik republikan research
resenär reserv resonemang resoner respon rester rev ridd riksdagsledamot riktlinj rinkeby rio ritning rocky rolf
romersk romson rosengård ross rost roy royal rt rumpan run runk rus rutan rutt ryan ryggsäck ryk rytt räddning
räddningstjänst rädslan räntan räv rå rådgiv rödgrön rösträt sabb saft sagan sahlin saint salong salu sammanhanget
samsung samtyck samuel sandr sandvik sanner sas satir saudiarabi say scb scienc second see sej sektorn semifinal
seml separat separer serv set sexualitet shl shopp short si siffran signer sim sir sistnämnd siston sit sjund
sjutton självförtroend sjätt sjö sjönk sjösted skadan skadestånd skandinavi skandinavisk skarpt sked sken skepp sket
skid skift skildr skink skitbr skjutit sko skottland skrap skribent skrivn skryt skräck skugg skuggan skum sky skynd
skytt skägg skäll skärgård sköld skörd slappn slumpmäss slutgilt slutsat slutändan släp slås slöj slöseri smet smhi
smul smyck smärtan smörj sno snor snusk socialist socialistisk socialtjänst soff soft sold solidaritet sollefteå
sollentun solo somali sommarlov sony sophi sopp south sovjet sovjetunion sovrum sovrummet special specialiser
spegeln spekuler spelning spet spets spion splittr spol sponsr spontan spontant spott spred sprick sprungit spy
spårvagn spök ss stabilt stal stalin stallet stamm stanley stekt stel steph stin ston stop storebr storyn straffet
strategisk stream strejk stridsvagn strikt strul sträckan stränd sträng sträv strålning studion stug stugan stul
stycket styrkan stämpl ståend stånd stök störning summan sunt supportr surt susan sushi svagt svan svea svek svep
svik svärd sweet swish sy syd sympati synt syrran sysselsättning systembolag systr säck säkerställ sånn såå sååå
södermanland sökning sörj sött tablet taco tagn tallrik talman tand task tavl teckning ted teknologi telefonnumm
teli teman tempo tend tender tennis terapi terr terrordåd terrorism terräng testet ther theres thing ti tidskrift
tiggeri tilldel tillfredsställ tillför tillhandahåll tillhörd tillit tillsät tilltal tillträd tillverkning tillät
tin tind tiond tiotal tipp tipset tjecki tjänstemän tm toa tobak tobi tokyo too torn tornet torrt tortyr tour
traditionellt trafikverket trail trakasseri tram tramp transporter trappan trea tredjedel trelleborg trettio trick
troend trollhättan true trång tröjan tt tugg tull tungan tunnelban turn turné tutt tveksam tveksamt tvivel tvär
tvärt tvåan tvång tweet tyng tyngr täby täckning tält täm tät tömm ubåt uddevall ugn ull ulrik ultimat un undergång
underkläd underteckn uniform university uppbygg uppdel uppehåll uppehållstillstånd uppfan uppfostr uppfölj uppgick
upphandling upphov upplag upplevd upplopp upplysning upplösning uppmaning uppr upprikt upprät uppskattning uppstod
uppstå uppsättning upptagn uppvis uppvux uppvärmning urban usl utanförskap utbrot utdelning utdrag utformning
utforsk utfärd utgiv utgångspunk utkik utl utrik utrikesminist utrust uts utsidan uttag uttråk utvald utvecklat
vaccin valp valrör valut vansin vapnet varberg vardagsrummet varder varifrån varpå varsin varumärk vass vattenfall
veckor vegan vegetarian vegetarisk verkst veronic vetland vetskap vietnam vift viking viljan villkor vils vilt
vincent vinkel vinkl vip virgini visning vitamin vitlök vodk vred vuxit väkt välkänd välmåend vänstr väpn värdegrund
värk värnamo värnplik väsby väsent västerländsk västernorrland västerut västervik vätsk växl våldet våldsam våldsamm
våldsamt våldtag våldtäktsmän våt wall was web when whisky wifi willy wilson win word work xbox xd year yngst young
yrket yst ytl zombi ä ägarn ägt äldreomsorg älg ändamål ändrat ängl äran äsch åbo åke åldr ång åratal åre århundrad
årsdag årsmöt årsåld åskåd åstadkomm åtank återfin återgå återkomst ödmjuk ögonbryn öh öht ökand öland ölen öppning
örat öre örnsköldsvik österut överflöd överför överg övergång överklag överlag överlevd överlevn överlägs överlägset
överlämn överskot övertal övervak övervakning
"""
