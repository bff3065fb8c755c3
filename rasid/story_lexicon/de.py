"""How common the words of 'de' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.5: der die und
7.25: das ein=one in
7.0: auf=in den es fur ich=ben ist=est mit nicht=not von zu
6.75: aber=but als an auch=also bei=sur dass=that dem des dies=this er hab ihr=their im sein=his sich=secur sie=they
so war=would wie=somehow
6.5: all am aus du hat kann=can kein=none man mehr=multipl mein=mia nach=next noch=still nur=onli oder=either
schon=beauti sind=are uber=about um uns=our was wenn=when werd=will wir=our wird=will wurd=would zum=para
6.25: and=other bis da dann=then doch durch=through erst=first ganz=total gross gut=good hatt=had hier=here
imm=alway ja jahr=year jetzt=now konn=can mal=male mich=myself mir=ben muss=must neu=new sehr=veri unt=under
viel=mani vor=befor weit=further wied=again zur=into
6.0: ab also alt=older arbeit=work beim=endur bin damit dein=your denn deutsch deutschland dich=you dir=thou
einfach=simpl etwas=someth find frau=women geg=against geht gibt=ada heut=today ihn=them jed=everi klein=smaller
kommt konnt=might lang=longer leb=live mach=fare macht=did mann=men mensch=peopl nun ohn=without seit=page
selb=similar soll sollt=should spiel=play tag vom weg weil=becaus will=keen wo zeit=time zwei=two
5.75: a beid=both bereit=readi berlin besond=special bess=better best bild=imag bitt=bitter d dabei dafur dank=thank
dazu dort drei=three eig=own eigent=reli einig=some einmal=onc end euch fall frag=question gar geb geh gemacht=make
genau=precis gerad gern glaub=believ gleich=same grund halt hast haus=hous hoh=higher ihm=him ins=in jung=younger
kam kind klar=sure komm=arriv kurz=shorter land=countri lass=las letzt=last leut lieb=love meist=most mocht=want
moglich=possibl musst=would natur nie=not ob person polit recht=right richtig=correct s sag=sage sagt=say
schnell=quick schul=school seh=see sei sond=but sowi spat=later stadt=citi stark=strong steht stell=star teil=part
uhr=clock vielleicht=mayb wahrend=dure warum weiss=white welch=which welt=world wenig=less wer=were wichtig=import
wirklich=realli woch=week wohl woll=want wollt=want zweit=second zwisch=between
5.5: abend=evening allein=alon allerding=howev anfang=start art aug=eye auss ausserd b bedeut=mean beispiel=exampl
bekannt=known bekomm=obtain bestimmt=certain bist=you bleib=stay bleibt=remain brauch buch=book bzw c darauf=suppos
darf=allow darub=about davon de denk=think deshalb=therefor deutlich=evid ding direkt=direct e eben echt=real
einzig=onli entscheid=decis erfahr=experi erhalt=obtain ess=eat etwa=approxim euro europa=european fahr=drive famili
fast film folg=follow freund=friend fruh=earli fuhrt gab=did gehort geld=money genug=enough gesagt=said
geschicht=stori geseh=seen gesellschaft=societi gewes=era ging=went gott grupp=group hand heisst herr hin
hint=behind hoch=highest i je jedoch=howev jemand=somebodi kenn=kenni krieg lag lasst=las laut=sea
leicht=lightweight leid=sorri les liegt link los=lose m minut monat=month morg=tomorrow musik=musician n nacht=night
nah=closer nam=name ne neb=besid nehm=take nein=yes of offent=public oft onlin ort osterreich=austrian paar=coupl
platz=place polizei=polic punkt=point red rund=round sach schlecht=terribl schreib=write schwarz=black schwer=heavi
sieht=look sogar=even solch=such sonst=otherwis stand statt=instead steh stellt strass=street stund=hour such the
toll tun u unternehm=enterpris verschied=various versteh=understand versuch=tri vier=four voll=full wahl=choos
wiss=know word wort=word zahl=count zeigt=show zuruck=back zusamm=togeth zwar
5.25: ach acht=eight afd ahnlich=similar aktiv=activ aktull=current allgemein=general amerikan=american angebot=deal
angst=fear antwort=repli arm artikel=articl aufgab aufgrund august auto bad bald band bau=farmer bay=bayern
befind=locat beginn=start beitrag=entri bereich=area bericht=messag beruf=profess besteh=exist besteht=consist
besuch=visit betrieb=oper bevor=befor beweg=movement bezeichn=design biet=offer bish bissch=slight blick=sight
braucht bring bringt brud=bruce burg=citizen ca cdu chanc dacht=thought dadurch dageg dah=therefor damal
danach=afterward daran darum=therefor dat=date dess dien=servic dr dritt=third druck=print durf=allow durft
ebenfall=also ebenso=likewis egal eher einsatz einzeln=individu elt=parent endlich=final englisch=english
entsprech=correspond entwickl=develop erfolg=success erfolgreich=success ergebnis=result erklar=explain
erklart=explain ernst=serious erreicht=reach erstmal erwart=expect eu eur falsch=wrong fand fehl=error fest
folgend=follow form frankfurt franzos=french frei=freeli freu fuhr=leadership funf=five gedank=thank gefahr=danger
gefuhl=feel gefund=found gegeb=given gegenub gehor gekomm=came gemeind gemeinsam=common genannt=refer gesamt=whole
gesetz=law gesicht=face gest=yesterday gewinn=win geword=becam gilt=appli gluck grad=grade grenz=boundari grosst
grun=green h halb=half hamburg=burger handelt hart haufig=frequent heiss helf=help her=here herz=heart hilf=help
hoff=hope hor=listen ide=idea ii information=inform inn=inner innerhalb=within insgesamt=total interess=interest
interessant=interest international=internat internet irgendwi is jahrhundert jeweil=respect job jugend=youth juli
kampf=fight kauf=buy kaum kirch=church klass=class koln komplett=complet konig=royal kopf=head korp=physic kost=cost
kraft=forc kreis=circl l langsam=slow lauf=run lauft=run lehr=teacher lern=learn lieg liess=lie losung=solut
madch=girl mag mai=never manch=manchest manchmal=sometim marz meint meinung=opinion meng met=meter million
mitarbeit=worker mitglied=member mitt=mitch moment munch mutt=mother na nachd=after nachricht=notif niemand=nobodi
nimmt=take normal nutz=util o oben=top obwohl=although off=open oh ok partei passiert=happen pet=peter plan
positiv=posit post preis=price pro probl=problem problem projekt=project prozent=percent r raum=dream raus
regel=regul regier=govern reich=rich rein reis=voyag richt=richi richtung=apparatus roll rot=red sah schad=damag
schaff schau=watch scheint=seem scheiss schliesslich schlimm=worst schutz=protect schweiz=switzerland sech=sixth
selt=rare septemb setz=set setzt=sit sieg sieh sinn=sin sitz=seat sofort=immedi sohn=son sorg sozial=social spass
spd spielt=play sprach=languag sprech=speaker staat=state start stimm stimmt=true stuck=piec studi sup=super system
t tat tatsach=actual team text thema tief=deep tier to tocht=daughter tod=lad tot=kill trag=wear treff=meet
trotz=despit trotzd tut typ=type uberhaupt ubrig unterschied=differ unterstutz=support us usa v vat=father
veranstalt=event verantwort=respons verbind=connect verein=clean vergess=verg vergleich=compar verkauf=sell
verlor=lost vermut=presum verstand=understood versucht=tri vertret=repres verwend=use video vollig=complet
vorbei=over vorstell w wahr=true wahrschein=probabl wann=when wart=wait wass=water weis=prove werk=work wert=worth
wien wieso wirtschaft=econom wissenschaft=scientif wobei=wherein wohnung=apart wunsch=wish wusst=knew x
zahlreich=numer zeig=show zieh ziel ziemlich=quit zud=also zug=lie zukunft=futur zunach=initi zusatz=addit
zustand=condit
5.0: absolut ahnung aktion alternativ=altern amt angab angriff=attack anlag=instal anschliess anspruch=claim
anteil=part april arzt=doctor aufmerksam=attent ausbild=imag ausdruck=print ausfuhr=detail ausgab=edit
ausland=foreign aussag auswahl=select autor=author bahn=railway bank baum=tree begann=began beginnt=begin
begleit=accompani begriff=word begrund behaupt beispielsweis=exampl bekommt benutz=use benutzt=use beobacht=observ
berat=advisori berg=mountain beschaftigt besitz=owner bestand=file beteiligt=involv betracht=observ betroff=affect
bett=better bevolker=popul beweis=prove bezahl=pay bezieh=relationship bezug=regard bildung blau=blue blieb=remain
bloss blut=blood bod=floor bos=evil bracht=brought breit=wide brem brief chef china christian club cm co cool
dam=dame darin darstell=portray darunt denkt=think dennoch=nevertheless derzeit=current desweg dezemb=amber dick
diskussion=discuss dollar dorf dran drauf drin dumm durchaus eh ehe ehemal=former ehrlich=honesti einfluss=influenc
einheit=unit einricht=apparatus empfehl=recommend energi eng entfernt=remov enthalt=includ entschied=decid
entstand=conduct entsteh=aris entwed=either entwickelt=develop erd=earth erfolgt erheb=consider erinn=rememb
erinnert=remind erkenn=recogn erneut=again eroffn=open erreich=reach erwahnt=mention erzahl=tell erzahlt=tell etc f
facebook fahrt=ride fahrzeug=vehicl fallt fan farb=color fc februar fehlt=miss fenst=window fernseh=televis
fertig=finish firma=firm fisch=fish flach=flat fluchtling folgt=follow for ford forder=demand fordert=demand
foto=photo fotos=photo fragt=ask frank frankreich=frank freien=freeli freiheit=freedom freitag freud freundin
frisch=fresh fuhl=feel fuhlt=felt funktion=function funktioniert=work fuss=fuck fussball=footbal g gast gebaud=build
gebiet=area gebor=born gebracht gedacht=thought gefall gefallt gefragt=ask gefuhrt gehabt gehalt=salari geil
geleg=situat genauso=exact genomm=taken georg geplant=plan gerat=devic gericht=judici gering=less geschaft=busi
geschloss=close geschrieb gespielt=play gesprach=convers gestalt=design gestellt gesund=healthi gewahlt gewalt=great
gewiss=certain gewonn=won glaubt=believ gleichzeit=simultan glucklich=happi gmbh gold=golden googl
grundsatz=principl gunstig=cheapest haar=hair habt halft=halfway hall hallo=hello han handel=trade hannov hass=there
heilig=sacr heraus herstell=manufactur heutig=today hey hielt hilft=help hinaus hintergrund=background hinweis
histor hol=hole hort=sound hotel hund=dog ind=dude inhalt=content insbesond=particular insel interessiert=interest
inzwisch irgendwann=eventu it itali=italian jahrig januar=januari japan=japanes jedenfall=whatsoev jen johann john
juni=june k kais kalt=cold karl kart=card kennt kilom=kilometr klingt km knapp=handsom kolleg=colleagu
kommentar=remark kontakt=contact kostenlos=free krank=sick kritik=critic kuch=kitchen kultur=cultur kund=math
kunst=art kunstl=artist la lach=ridicul lad=laden lebt=live ledig=mere leer=read leg legt=place leipzig leist=afford
leistung=servic leit=conductor licht=light lied=song lief=deliv lini=line list liv=live london luft=air lustig=funni
mannschaft=team mark markt=market martin mass massnahm max medi medizin=medic meld mess=knife michal=michael
mindest=least mittel=medium mittlerweil modell=model modern montag=mount mull nahm=took namlich national=nation nen
nenn nennt nett=nice new niemal=never nix no nochmal=again nord=northern not notig notwend=necessari novemb nr
numm=number offenbar=disclos offiziell=offici offn=open okay oktob=octob on opf=victim ordnung=arrang
organisation=organis ost p paris=pari park partn=partner pass passt patient per perfekt=perfect plotzlich=sudden
pol=pole position=posit praktisch=practic prasident=presid privat produkt=product programm=program prozess=process
quell=what rahm=frame rat=rate regelmass region reicht=enough reih=seri rest ruf=call ruh=rest ruhig=calm
russisch=russian russland saison=season samstag=monday satz schick schiff=ship schlaf=sleep schlag=beat
schloss=castl schluss=closur schreibt=write schritt=step schuld=debt schwach=weak schwest=sister schwierig=difficult
seid seien sekund=second seri sex sieb=seven situation=situat sogenannt soldat=soldier somit=thus somm=summer sonn
sonntag=sunday sowas soweit sowohl=both speziell=special sport spricht spur st standig=constant star stein
stolz=proud studium=undergradu stuttgart sucht=seek suss=kiss szen=scene taglich=daili tatig=activ technik=techniqu
technisch=technic teilnehm=particip teilweis=partial test them thomas=thoma tisch titel=titl top tor=tore total
traum=dream trink=drink tur tv uberall=everywher uberrasch=surpris umgeb=surround unabhang=independ unbedingt
universitat=universiti unterstutzt=support untersuch unterweg urlaub=vacat ursprung=origin verbot=ban
verbreit=widespread verbund=connect verdient=deserv verfahr=procedur verfug=grant vergang=past verhalt=behaviour
verkauft=sold verlass=leav verletzt=injur verli=lose veroffentlicht=publish verpflicht=oblig version vertrag=delay
volk vollstand vorbereit=prepar vorh=befor vorhand=avail vorn=front wach=grow waff=weapon wag=wage wahrheit=truth
wald=forest wand=wander warm wed=neither wein=tear weiterhin=continu weltweit=worldwid wenigst=least
wesent=substanti west wett=weather wirkt wirst wochen=weekend wohn=residenti wund=wound york z zahlt=count
zehn=tenth zeich=symbol zeitung=newspap zentral=central zeug zieht zimm=room zog zuletzt=last zumind=least
zurst=first zusammenhang=joint zuvor=earlier zweck=purpos
4.75: abgeordnet abgeschloss=complet abhang=depend abs=ab abschluss abschnitt=section absicht abstand abteil=depart
adress=address ag ah akti=share al album alexand alkohol=alcohol alltag=daili amazon analys=analyz anbiet=provid
ander=modif andert=chang andreas angeb=specifi angenehm=pleasant angenomm=accept angestellt=employe anhalt
anhang=zhang anlass anna anruf=call ans=year anschluss anseh=view ansicht antrag=entri anwalt=lawyer anwend=applic
anwes=presenc anzahl=number anzeig app arab arg arme=weapon arsch at aufbau aufgenomm auflag=enclos aufnahm
auftrag=entri auftritt ausgezeichn=excel ausnahm ausreich=suffici ausschliess ausseh=look ausserhalb ausserst
ausstell=exhibit auswirk=effect automat autos=car baby=babi bahnhof ball bar basis=basi baut bayer be beamt=beam
beantwort=answer bearbeit=edit beck bedarf beding=condit beend=finish begegn begonn=start behalt=contain
behandelt=treat behandl=treatment behord=author bein bekam belast=harass belegt beliebt=popular benotigt=requir
berechn=calcul beruhmt=famous beschaft bescheid=modest beschloss=decid beschreib=descript beschrieb=describ besetzt
besitzt=possess bestat=confirm bestatigt=confirm bestell=order bestimm=determin besucht=visit betragt betreib=driver
bewegt=move bewerb=appli bewert=evalu bewusst=conscious bezahlt=paid bezirk=district bier=beer billig=cheap bisher
blatt=leaf blod=dumb bonn=bonni boot bot=boat botschaft brandenburg braun=brown britisch=british bruck=bridg buhn
bund bundesliga bundesregier burgermeist buro=offic bus by cent=center charakt=charact chines christlich=christian
christoph cod=code comput csu dach=mitch dahin daniel dar=dare daraus dargestellt=depict dau=durat dauert david
davor ddr deck demnach=consequ demokrat=democrat demokrati=democrat derart=such design detail di dicht=closest
dienstag=tuesday dient=tooth diesmal digital=digit divers donnerstag doppelt=doubl dortmund=edmund drauss dreh=rotat
dreht=rotat dresd dringend=urgent dunkel=dark dunkl=darker durchgefuhrt=undertaken durchschnitt=averag dusseldorf
eck ehr=andr eigenschaft=properti eigentum eindeut eindruck=pressur einfuhr eingesetzt=util eingestellt=set
einstell=set einwohn eis=requir element empfang=receiv en england entdeckt=discov entfern=remov entgeg entlang
entspricht=correspond entsteht entwickel=develop ereignis erford=requir erfull=fulfil erfullt=fulfil erhielt=receiv
erhoh=increas erhoht=increas erinner=rememb erkannt=realiz erlaubt=permit erleb=experi erlebt=experienc
ernsthaft=serious erricht=apparatus erschein=appear erscheint=appear erschi=appear erwachs=adult erzielt=achiev et
euer ewig=etern ex expert extr=extrem extra fach fahig=capabl fakt=fact fdp feiern=celebr fein=delic feind=enemi
feld=field fern=fernando fett=fat feu=fire fick=fuck fiel=faith figur final finanziell=financi fing=finger firm
fleisch=meat flieg=fli flucht flug=flight flughaf=airport flugzeug=aircraft forschung=research fort franz=franci
freie=freeli freiwill=voluntari fremd freundlich=friend freut fried=peac friedrich froh=frost fuhrung=guid
furcht=fear gam=game gang gart=garden geandert=amend gearbeit=work gebaut=built geblieb gebraucht
geburtstag=birthday geeign=suitabl gefordert=request gegang=went gegend=contrari gegensatz gegenseit=mutual
gegenwart=current gegn gegrund=found geist gekauft=purchas geland=terrain gelang=bracelet gelb=yellow gelernt=learn
geles=read gelt gemeinschaft=communiti gemeint general generation=generat geniess=enjoy genutzt=use gerecht
geschaff=creation geschafft gescheh geschenk=gift geschickt gesetzt=set gesproch=spoke gestorb=die gesucht getan=get
getot=kill getroff gewann=won gewicht=weight gewohn=ordinari gewohnt gezeigt=shown gezog glas=glass grab graf=graph
grau=gray grossart=gross grundlag gruss guck ha handy=handi hang hangt=depend hauptsach=main haushalt haut=top
heftig heimat heinrich heinz hell herb herrn herum=around herzlich hess=hes hiess himmel=heaven hingeg=otherwis
hinsicht hinzu=add hochschul hof hoffent=hope hoffnung=hope holt holz=wood hos=hose http hubsch=handsom hundert iii
immerhin individull=individu industri informiert=inform institut intensiv=intens interview irgendein=somewher
irgendwas=whatev irgendwo=somewher islam isral=isra italien=italian iv j jahrlich=annual jahrzehnt=decad jan=jane
journalist jud=judi judisch=jewish jurist=attorney kaffe=coffe kamera=camera kanal=channel kaputt karri=career
kategori=categori kathol=cathol katz=kat kg kino=cinema klag klassisch=classic klaus klick=slick koch kohl=coal
komisch=bizarr kommend=comment kommission=commiss komplex=complex konflikt=conflict konkr=specif kontroll=control
konzept=concept konzert=concert krankenhaus=hospit krankheit=diseas kreuz=cross kritisch=critic kulturell=cultur
kumm=care kunftig=futur kur=cours landkreis landwirtschaft=agricultur last le leagu lebend leck=delici leitung
liebt=love liga literatur lock=locker lokal=local lost low lug=lie lust ma mail main mainz=main mama mannlich=male
maria maschin=machineri massiv material=materi maximal=maximum me meer=more mehrfach mehrheit menschlich=human
merk=brand merkel method miet=rental militar=militari milliard=billion min=mine mind minist mio=mon miteinand=togeth
mittl=intermedi mittwoch=wednesday mm mobil mod=modern mog=like moglicherweis momentan=current mord=bite motor
mund=edmund munst museum muslim nachfolg=follow nachmittag=afternoon naja nas nation negativ=negat netz=network
netzwerk=network neun=nine niederland=netherland niedrig=low nimm nurnberg nutzt ober=upper objekt=object
offensicht=obvious ohr=ear one ordent organisiert=organiz original=origin papi=paper parlament=parliament
party=parti passend=appropri passi=happen paul paus pc pferd=hors pflanz=plant pfleg pflicht=oblig phas=phase plus
polizist=poli prasentiert=present praxis=practition press prinzip=principl produktion=product professor
prufung=examin ps publikum=public qualitat=qualiti radio rand rang rauch=smoke reaktion=reaction real rechn=calcul
rechnung=calcul rechtlich=statutori reg regional=region reif=tire relativ=relat religion religios=religi renn
restaurant=restaur rett=rescu rhein riesig=cri ring risiko=risk robert rock=rocket rom roman ruck rum runt sachs
sammlung=collect sang saub=clean schafft scharf schatz=appreci schauspiel=actor schaut schein=seem schien schliess
schmerz=pain schneid=cut schrieb schrift=written schuh=shoe schwed see seel=isl seitd selbstverstand=absolut
send=recipi sendung servic show sicht sichtbar=visibl simon sing singl sinnvoll sitzt=sit smartphon sobald=soon
sodass=badass solang song sorgt sorry=sorri sowieso spani=spain spanisch=spanish spannend=thrill spar=save spend
spiegel=mirror spitz spring staatlich=state staffel stamm stammt standard standort starb=die station statist
stattfind steck steckt steig steigt=rise sterb=die stern stet=alway steu=tax stiftung stil=style still stimmung
stoff=substanc straf streck streit strom struktur=structur student sturm sud=south summ=summer symbol tanz=dancer
tasch tausend=thousand telefon=phone temperatur termin=term theat=theater theori tim=time ton tour tradition=tradit
traditionell=tradit traf tragt=wear train=trainer training=train trat traurig=sad tret trifft tritt trock=dri
trug=wear trump trupp=troop tu turkei=turkish turkisch=turkish twitt=twitter typisch=typic uberleg=consider ubernahm
ubernehm ubernomm uberrascht=surpris ubersetz=translat ubertrag=transmiss uberzeug=convinc uberzeugt=convinc ublich
ukrain=ukrainian umfass=compris umgang umstand=withstand umwelt=environ un unbekannt=unknown unfall=accid
ungefahr=approxim unglaub=unbeliev union unmittelbar=immedi unmog=imposs unterhalt=talk unterricht=teach
unterscheid=distinguish up ursach urteil usw=etc van variant verander=chang verandert=chang verband=associ verbrech
verdacht=suspici verdammt=goddamn verdi=green verfolg=track verfolgt vergeb verhaltnis=ratio verhind=prevent
verkehr=traffic verlag verlang=desir verlangt verlauf verletz=injuri verlust=loss vermeid=avoid vernunft=reason
verrat=advis verschwind=disappear versteht=understood verteid=defend vertrau=trust verwalt=administr verzicht=view
videos=video viert=fourth vogel=bird vollkomm=perfect voraussetz=anticip vorschlag=suggest vorsicht=care
vorsitz=seat vorteil vortrag=submiss wahnsinn walt=walter web websit wechsel weh=awe weiblich=femal
weihnacht=christma weisst well weltkrieg wem wen wend werbung=advertis werf=throw wern westlich=west
wettbewerb=competit widerstand=resist wiederum wies wild wilhelm willkomm=welcom wind wint=winter wirk
wirkung=effect witz=joke witzig=funni wm woh wolf wolfgang=wolf wow wunderbar wunderschon=beauti wunscht=wish
wurttemberg you youtub zeichn=draw zeitpunkt=time zentrum=center zerstort=destroy zufall=random zufried=satisfi
zugang=access zugleich=simultan zuhaus=home zunehm zurich zusammenarbeit=collabor zuschau zustimm zweifel=doubt
4.5: aach abenteu=expens abgelehnt=reject abgeseh ablauf ablehn=reject absatz abschliess abstimm=vote account
achtung adam afrika=africa agypt=egypt air akademi=academi akt aktivitat=activ akzepti=accept albert allzu=allan
amerika=america andererseit anerkannt=recognis anerkenn=recogn anforder=requir anfrag=question angebracht angefang
angegeb=specifi angehor=relat angekomm=arriv angekundigt angel angela angeleg angelegt angemess=appropri angeseh
angesicht=face angesproch anhand anleg=investor anmeld ann annahm annehm anpass=adapt ansatz anschau=watch
anschein=appar anschlag anson=otherwis anstatt=instead anstell=order anstreng=effort anti appl arbeitgeb=employ
arbeitnehm=employ arbeitslos=unemploy arbeitsplatz=workplac architekt=architect archiv ard=beard argument
arschloch=asshol as aspekt=aspect atmosphar=atmospher attraktiv=attract au aufenthalt auffall aufgebaut aufgestellt
aufhor aufklar=clarifi auflos=solut aufnehm aufreg=thrill aufstell=arrang aufstieg=upward auftret aufwand=expens
augenblick augsburg=johannesburg ausbau auseinand auseinandersetz ausgebild=format ausgeh ausgeschloss=exclud
ausgesproch=pronounc ausgestatt=equip ausgewahlt=select ausschuss=committe aussicht aussieht=look austausch=exchang
australi=australia auszeichn autobahn=highway bach back basel=base bd beacht=strand beauftragt bedenk bedingt
bedroh=threat bedroht=threaten bedurfnis beeindruck=impress befand befehl=command befurcht begeistert=enthusiasm
begrenzt=limit begruss=greet behandel=treat behindert=disabl beinah=near bekampf=fight beleg beleid beleucht=light
belgi=belgium belieb=ani bemerkt=notic bemuh ben berechtigt bern=warner bernd berucksicht=consider beschluss
beschrankt beschreibt=describ beschwerd=damag besetz besorgt=anxious bestandteil=compon bestellt=order beteil
betont=concret betrag=amount betreff=relat betreu betrifft=relat betrug bewahr=currenc bewohn bezieht bezog
bibliothek=librari bielefeld big bio bischof bislang black blas blind block blog blum bmw bock bomb bord box branch
brand brasili=brazil braunschweig=brown brot brust=boob buchstab=letter bull bundesland bundesrepubl bundestag
bundeswehr bunt=color business=busi carl cd champion chat chemi=chemistri chor christ city=citi community=communiti
dahint dan daneb dankbar=gratitud daraufhin darmstadt darstellt=repres dasselb datum=date dauerhaft=perman deal
debatt=debat definiert=defin definition=definit definitiv=definit derselb=similar desto=dealt deut=meant
dialog=dialogu diejen dienstleist=servic dieselb diet direktor diskuti=discuss diskutiert=discuss dm do
dokument=document don dpa=epa dramat drittel=third drog=dri droht=threaten drub druckt dunn=thin durchfuhr=perform
dusch=shower dutzend edition=edit effekt=effect effektiv=effect ei eier einerseit eingang=entri eingefuhrt eingeh
eingelad=invit eingericht=furnish einkauf=buy einkomm einlad=invit einnahm einsam=lone einschliess
einschrank=restrict einsetz einst=ass eintrag eintritt einzel el elektr=electr elektron=electron elf em
emotional=emot empfind=sensit endgult=definit engagement=engag engagiert engel=angel enorm=huge entdeck=discov
entlass=dismiss entschuld=apolog entspannt=relax enttauscht=disappoint entwurf erb=herb erdogan erfasst
erfind=invent erganz=complement erganzt=complement ergeb ergibt erhob erkennt erkenntnis erkrank=diseas erlaub
erlebnis=experi erledigt=done ermittelt=determin ermittl ermog=enabl ermoglicht=enabl ermord=murder ernahr=nutrit
ersetz=replac ersetzt=replac erstaun erstell=creat erstellt=creat ertrag erwahn=mention erweiter erweitert=expand
erwischt erzeugt=generat erzieh europas=european evangel event eventull exemplar=copi existenz=exist existiert=exist
experiment=experi fahrrad=bicycl fair=fare faktor=factor fang fangt fass fehlend=miss feier=celebr feiert felix
festgelegt festgestellt festival=festiv feststell feucht=moist feuerwehr=fire ff finanz=financ finanzier=financ
finanziert=fund flasch flugel=wing fluss=flow flussig=liquid format formel forsch fortschritt=step fortsetz forum
fotografi=photographi fr fraktion free freiburg freizeit fress freundschaft=friendship friedlich=fri fritz frohlich
from front frucht=fruit fruhjahr fruhstuck=breakfast fuhrend=lead full funft=fifth funk=funki funktioni gabriel
galeri=galleri galt garantiert=guarante gas gebet=pray gebild=form gebot gebrauch gebuhr=fee geburt=birth
gedicht=poem gedruckt=print geduld=patienc gefahrd gefang gefangnis gefuhlt gegenstand gegenteil gegess=ate
geheim=secret geheimnis=secret gehirn=brain geholf=help geistig=spiritu gelangt=deed gelass gelauf gelegent=occasion
gelegt geliebt=belov gelingt geloscht=delet gelost=solv geltend gelung=succeed gemass gemeld gemut=cozi gen=gene
generell=general genial=awesom genoss=enjoy geoffn=open gepragt gerhard german gesammelt geschaftsfuhr
geschieht=happen geschlag=beat geschlecht=gender geschmack=tast geschutzt=protect geschwind=speed gesichert=secur
gespannt gesperrt=lock getrag=worn getrennt=separ gewerkschaft gewinnt=win gewunscht=desir gezahlt=paid gezielt
gezwung=forc gib gipfel=appl girl glatt=smooth global gluckwunsch=congrat go gotting gratis=free graz greif greift
griechenland griechisch=greek griff=griffin grob=grave grossbritanni grossteil grundleg=basic grundstuck grundung
gultig=valid gymnasium=gym haf=harbour haft hal haltung=maintain hamm=hammer handl=dealer handlung=negoti
handwerk=craft harry=harri hauf hauptstadt=citi heft heidelberg heil heim heirat=marri held helmut=helm herausforder
hergestellt=manufactur herkunft hermann=herman herrlich herrschaft herrscht hervor hervorrag=excel herzog hi hierbei
hierzu high hinein hinterh=behind hitl=hitler hm hochzeit hohl holl holland hom=home homepag=page horst=listen
hrsg=hrs https humor hung=hunger hut ideal identitat idiot illegal=illeg immobili=properti indi info informi=inform
infos=info infrastruktur=infrastructur initiativ=initi inklusiv=includ innenstadt institution=institut instrument
integration=integr integriert=integr interessi intern=internal investition=invest irak iran irgendwelch irr=isnt
island jack jag=hunter jahrelang=year jam=jame jean jederzeit=anytim jeglich jemal=ever jesus jetzig jo=joe
joachim=joan josef junior jurg kamm=chamber kampagn=campaign kampft=fought kandidat=candid kannt=mighti kanzl
kapitan kapitel karlsruh=karl kass kassel kauft=bought kehrt keinerlei kell kenntnis kerl kern kett=label kevin kiel
kindergart=kindergarten king klang=length klappt klassik kleid=dress kleidung=cloth klima=climat kling klinik=clinic
klost=monasteri klug koalition kombination=combin kommunikation=communic kommunist=communism kompetenz=compet
kompliziert=complic konferenz=confer konigin konkurrenz=competitor konsequenz konservativ konto=account
kontrolliert=control kooperation=cooper korrekt=correct kraftig krass kreativ=creativ kredit=credit kriegt
kriminell=crimin kris=crisi kritisiert=critic kron kugel kuhl=cool kumpel kundig kunstler=artist kunstlich=artifici
kuss=kiss kust=coast lachel=smile lacht=laughter landschaft=landscap landtag langfrist=longtim langweil=bore
las=laser latein=latin laufend=run lebensmittel=food led legend leich leidenschaft leis lernt=learn letztlich=ultim
liberal=liber liefert=deliv liegend=fli liest lif=life lipp=lip lit lkw loch=hole lohn=wage lohnt=worthwhil lol
losch=delet louis=loui lov=love luck ludwig machtig=power madel=girl magazin magdeburg=burger magst=mag manag
management=manag mangel=lack mannheim mar mari mario marketing=market markus=mark mast=master mathemat matt
matthias=matt mau=wall may media medikament mehrmal=twice meisterschaft meldung menschheit=human merkmal merkt
mey=meyer milch=milwauke mini ministerprasident mischung mission mist mittag mitteil=share mittelalt=mediev
mittelpunkt mond=hammond moral moskau motiv motto mr mud muh munchn musikal=music must mut=mute my nachbarn=neighbor
nachdenk=think nachfrag=inquiri nachh nachhalt=sustain nachteil=part nachweis nackt=nake nahezu nannt=call nass=nasa
nato nazi nazis=nazi nem=nor ner nerv news nied niederlag=lower niedersachs niveau=level nordlich=north nordrhein
normalerweis=usual norweg=norway nrw null nutzung oberflach=surfac oberst=top ohnehin=nothin okonom=economist ol
oliv oma op open operation=oper option or organ ortlich=local otto out ovp pack padagog=educ pak=packet papa papst
parallel parkplatz=park parti=part pdf peinlich=embarrass personal=person perspektiv=perspect pfarr philipp=phil
philosoph philosophi physik=physic pilot planet planung=plan platt=plate plattform play=player polnisch pop portal
potsdam=pot prag=pradesh premi=premier preuss priest prinz=pride prob=probe probi=tri produziert=produc prof
professionell=profession profil prot=protest provinz=provinci pruf=check psychisch=mental psycholog putin
qualifiziert=qualifi quasi=almost quatsch rad=bicycl radikal=radic rain rasch rassismus=racism rassist=racist
rathaus reagi reagiert=react realitat=realiti rechtzeit reduziert=reduct reform regensburg=johannesburg regi
reit=ride relevant=relev rent report republ respekt=respect revolution=revolut rezept=recip rheinland=ireland
richard rief ries ritt romant romisch=roman ros=rose rout ruckkehr=revers ruft=call russ sagst=say salz=salt
salzburg=burger sam=same sammel samtlich san sand sass sau sc schaf schalt=switch schatt scheinbar=seem schenk
schicht=coat schicksal schickt=sent schiess schild=paint schlacht schlagt=slap schlicht schliesst schlug
schlussel=key schmeckt=tast schmidt schnee=snow schnitt schonheit=beauti schrank=cabinet schrecklich=terribl
schriftlich=write schriftstell=write schult schulz schuss schwanz=tail schweig=silenc schwein schwerpunkt
schwimm=swim schwul=gay se sebastian selbststand seltsam=strang seminar serv=server sexull=sexual sexy=sexi shirt
shop signal silb=silver sitzung=meet social sof=accord softwar sonstig soviel=alot sozialist=socialist
spannung=tension spatest spontan sportlich=sport sprich spruch ss stabil=stabl stadion=stadium stadtisch=urban
stadtteil stattdess=instead status stefan stehend steigend=upward stellung stellvertret stev=steven stieg=rose
stirbt stock stopp=stop stor=store storung=disord story=stori strand strategi stream street streich streng=strict
stress studiert studio stuf stuhl=chair sudlich=southern sv syri=syria tabell=tabl tal talent tausch=exchang
technologi=technolog tee teilnahm=particip teilt=particip telekom=telecommun terrorist teu=expens teufel teur that
theoret therapi thes=these this thuring ticket tipp=tip tipps=tip tja=blah todlich=dead tom tonn tourist tran
transport trau=mourn treib trend treu trick turk=turkish turni=tournament ubel uberblick=overview ubergeb uberlass
uberleb=surviv uberlegt ubernimmt uberpruf=check ubersetzt ubersicht=insight uberwach=monitor uberwieg=predomin
ubung=exercis ulrich umfang umfangreich=extens umfasst=compris umfeld umfrag=inquiri umgeh umgekehrt=versa umgesetzt
ums=in umsatz umsetz umso ungarn ungewohn=unusu ungluck=unhappi uni unnot=unnecessari unsich=unsaf unterlag
untersucht=examin updat user verabschied=goodby verand verarbeit=process verbess=improv verbesser=improv
verbessert=improv verbiet verbracht verbrauch=consumpt verbring vereinbar=agreement vereinigt vereint
verfass=constitut verfugbar=avail verfugt vergleichbar verhaft=arrest verhandl=negoti verheirat=marri
verhindert=prevent verlangert=extend verleg=investor verliebt verliert=lose verliess=loss vermiet=leas vermiss=miss
vermisst=miss vermittelt vermog vernicht=destroy veroffentlich=disclosur verordn=regul verpasst=miss verruckt=crazi
verschwund=disappear verseh versicher=insur versichert=insur versorg=suppli versprech=promis
verstandnis=misunderstand verstark=reinforc verstarkt=reinforc versteckt=hidden verstorb=deceas verteil=distribut
verteilt=distribut vertraut=trust vertrieb verursacht=caus verurteilt=convict verwandt=relat via vielfalt=varieti
vielmehr viertel vollend voraus vorbild vorgang vorgeh vorgeseh=provid vorgestellt vorkomm vorlag=preliminari
vorlieg=present vorschrift vorstand vorwurf vs vw wachs=grow wachstum=growth wagn=wagner wahlt wahrnehm wandel=hike
warst wasch=laundri washington we webseit=websit wechselt=switch weich=soft weist weitgeh=extens werkstatt=workshop
wertvoll=valuabl wes weshalb=whi westfal=westminst wid=wider widerspruch wiederhol=repeat wiederholt=repeat wiesbad
wieviel william windows=window wirft wirksam=effect wissenschaftl=scientist with wodurch=wherebi wofur wohin=where
wohnt womit worauf world wozu wurzburg=burger wurzel=root y your zahn=tooth zdf zeitraum zeitschrift=magazin
zell=cell zerstor=destroy zitat zitiert zoll=zoe zon=zone zuck zufolg zulass zumal=dial zweimal=twice zwolf=twelv
4.25: abbau abbild abendess=dinner abgab abgeb abgegeb abhol abitur abkomm abnehm abschaff abschied abseit
absolviert absurd abwart=wait abwehr abweich abzug action ad adel adl adolf aff affar afghanistan afrikan=african
agent agentur=agenc aggressiv=aggress aha ahm akadem=academ akku=batteri akteur akut akzeptiert=accept alb=alec
albrecht alex alfred=alfr ali=alien alic allianz=ian alp=albani altstadt amateur american analog andr andrea android
anfall angegriff=attack angeh angeht angeklagt=defend angemeld angeordnet=arrang angepasst=adapt angeschloss=connect
angewandt=appli angewies angezeigt=display angreif anhor=hear anklag ankomm ankommt ankund ankunft anleit=instruct
anlieg anmerk=remark anonym anordn=arrang anreg ansprech anstand=withstand anstieg antik=antiqu anton=aston
anweis=instruct anzieh anzuseh apfel=appl apothek=pharmaci apps=app architektur=architectur are arena
argentini=argentina armut arnold arthur arztlich=physician asi=asian asiat=asian ass assistent=assist asthet asyl
asylbewerb ath=athen atm attack audi aufeinand auffass=outlin auffuhr=guid aufgeb aufgefall aufgefuhrt=list aufgegeb
aufgehob aufgelost aufgeregt=excit aufgewachs aufhalt=keep aufheb aufpass=put aufrecht aufruf=call aufsatz aufstand
aufsteh aufwend=applic aufzeichn=record aufzunehm=forget ausfall=accid ausflug ausgang ausgebaut ausgefuhrt=perform
ausgegang=proceed ausgegeb ausgelost ausgepragt ausgerechn ausgericht=orient ausgesetzt ausgleich=compens
auskunft=arriv auslos=resolv ausmass ausprobi ausricht=devic ausrust=equip aussenminist=minist ausser
aussergewohn=extraordinari ausserordent aussert ausstatt austria ausub=exercis auswart ausweis auswert=evalu auszug
autofahr autorin=author award axel=axe bachelor balkon=balconi bamberg bann=banner barbara barcelona bart
basiert=base basketball=basketbal bat batteri bauarbeit bauch baustell beat bedank=thank bedeckt bedi=oper bedient
beeindruckt=impress beeinfluss=influenc beeinflusst=influenc befasst befrag=ask befragt=inquiri befrei=freeli
befreit begang begeb begrusst=greet beherrscht behinder beinhalt=includ beklagt beleidigt bell belohn=apart
bemerk=remark bemerkenswert=remark bemuht=effort benachbart=neighbour benannt=name benjamin benot benzin=gasolin
bequ=comfort ber berichterstatt bernhard berucksichtigt=consider beruh=calm beruhigt=calm beruhr=touch beruhrt=touch
beruht besagt besass beschadigt=damag beschaff=textur beschiss beschrank=restrict beseit=elimin besiegt=defeat
besorg besprech=meet bestraft=punish bet beton=concret betreibt betret betreut betrunk=drunk beurteil=judg beut
bevorzugt=prefer bewaffn bewahrt=preserv bewies bewusstsein=conscious beziehungsweis bibel bien=well bilanz=balanc
bildschirm=screen bill bind binn=insid biolog bitcoin blitz blodsinn blond blu=blue bob bochum bog=curv bohm bonus
book bors=evil borussia boss boy br brach brav=bravo brech=break brems=brake brenn brennt bricht=break brill brit
bruch brunn bruno brussel brutal budg=budget bundeskanzl bundesweit bundnis burgerkrieg busch buss butt=butter bvb
café camp can car cas=case ch chaos=chao charl check chemisch=chemic chemnitz chr chris christentum=christian
christi christin christus=christi claudia coach colleg com content cousin cup daheim danemark=denmark data
datei=file datenbank=databas dauernd daum dax=rex day dazwisch=between db del dementsprech=thus demo
demonstrant=demonstr demonstration=demonstr denkbar denkmal=monument dennis=denni depression=depress derjen
detailliert=detail deutschsprach dfb diagnos=diagnost dialekt dieb diebstahl diesel diktatur dimension=dimens
din=lan diplomat distanz=distanc disziplin=disciplin dj doktor=doctor dokumentation=document dokumentiert=document
dom donald doof=thereof doppel dorthin dortig dos=dose down download drama drang drangt dreck dreimal=twice
drinn=indoor drum dt duisburg=johannesburg dull durchgeh durchmess durchsetz dvd dynam ebay ed edl=helen edward
effizient=effici eg ehefrau ehemann ehrenamt eigenstand=independ eign einand einblick=glanc einbruch einfall
eingebaut eingegang=proceed eingeschrankt eingetrag eingriff=access einhalt=maintain einheim einleit einschatz=estim
einschlag einseit eintracht=convey einverstand=agre einwand=wall einzelfall einzigart=uniqu elisabeth=elizabeth elit
email emma emotion=emot empfiehlt=recommend empfohl=recommend ensembl ent=ass entlast=load entschloss=close
entspann=relax enttausch=disappoint episod erarbeit=edit erfahrt erfass=concern erfordert erfreut erfuhr
erfund=invent erfurt ergab erhol eric erich erkennbar erkrankt erlang erlass=let erlautert=explain erled
erleichtert=facilit erlitt=suffer erlos=solut ermittel ernannt=appoint erneuerbar=renew ernt erot erreichbar=access
ersatz erschoss erstatt=owe erteilt erwerb=acquir erworb=acquir erzeug=generat erziel=achiev etabliert=establish
etlich eva evtl exakt=precis existi=exist exklusiv explosion=explos express extern extrem fabrik=factori fad fahn
fak=fake fantasi fantast faschist fasst=dot fassung faul faust favorit fazit fed feierlich=celebr feiertag=holiday
feri festgenomm festhalt fifa filial=subsidiari filt=filter first fit fitness=fit fix flagg=flag flamm=flame fleck
fleissig fliegt=flew fliesst=fli florian=florenc flott=float fokus=focus fond=fund formulier=form formuliert forst
fotograf=photograph fpo franc freier=freed freilich=freeli friedhof=cemeteri frist fruhling fuch fuck fugt
fuhrerschein fund furchtbar furst futt=feed garanti=warranti garnicht gattung=kitten gb ge gebroch=broken gebt
gebund gedachtnis gedreht geehrt gefasst gefeiert=celebr geflog=flew gefolgt gefreut gefullt=fill gehandelt=trade
geheimdien geholt gehst geistlich=spirit gekennzeichn=character geklappt geklart gelacht=laugh gelad=load
gelebt=live gelehrt=scholar geleist geleit geliefert=deliv gemald gemein=mean gemeinderat gemerkt=note gemess=measur
gemischt=mix gemus=veget genehm=approv genehmigt=approv genf genugt genuss=genus gepost gepruft geradezu
gerausch=nois gerechn gered=talk geregelt gerett geriet germany=germani geruch=smell gerucht geruf=call gesang
geschah=happen geschatzt geschaut gescheitert geschenkt geschlaf geschnitt=cut geschoss geschwist=sister
gesetzgeb=law gestand gestart=start gestatt=permit gestieg gestohl=stolen gestort=disturb get geteilt=divid getest
getrank=beverag getrieb getrunk=drunken gewachs=grew gewahr gewahrleist=guarante gewahrt gewart=wait gewerb geworf
gewusst gg ggf giess gitarr=guitar glanz=shini glaubig=believ gleis glock gnad golf gonn good goth gottesdien gr
grafik=graphic grand gras=grass grausam=cruel green gregor=gregori griech grill grossstadt grosstenteil
grossvat=father grosszug=generous group grub grundgesetz grundlich=thorough grundschul gunt gunth=sunday gutacht=gut
gutschein hack hag=copenhagen haha hahn halbfinal halbzeit=halftim half haltestell handbuch=handbook hann=han
happy=happi harald harmlos=harm has hasslich=ugli hasst=dust hau haupt hauptbahnhof hav=have hd he heb hebt
heer=sheer heid heimisch heimlich=secret hel=helen helm hemd henry=henri heran herausgegeb herausrag=excel herbert
herd herkomm=convent herrsch hessisch heutzutag=nowaday hierfur hierh hiermit=herein highlight hilfreich=help hill
hinblick hingewies=assign hinterlass hinweg hirn=brain hit hitz hmm hob hobby=hobbi hochst hochwert=qualiti hock
hoffmann=hoffman hofft=hope hohepunkt hollywood holstein=stein homosexull=gay hop=hope horn hot hous how hr hsv
hugel huhn=chicken hurensohn hutt=hut ice id ident identifizi=identifi identifiziert=identifi if ignori=ignor
ignoriert=ignor il imag index indirekt indisch=indian industriell=industri infektion=infect infolg informat ing
ingenieur=engin inhab inkl innovation=innov innsbruck insof=accord installiert=instal int=inter
intellektull=intellectu intelligent=intellig intelligenz=intellig interpretation=interpret interviews=interview
investi=invest investiert=invest investor iphon irgend=anywher irgendetwas=anyth irgendjemand=anyon irgendw
islamist=islam iss=ass isst jacob jagd=jade jahreszeit jahrgang jakob=qualiti jazz jena jenseit jesu=jesus jon=jone
jorg joseph jubilaum julia julian just justiz=justin kabel=cabl kack kad kalend=calendar kaliforni kameras=camera
kanada=canada kant=side kanton=pocket kapazitat kapell=chapel kapital=capit kartoffel=potato kas kat=kate
katalog=catalogu katastroph katharina kaufmann keinesweg kennengelernt kennenlern kennzeich kfz kick kid kilo=pound
kim kindheit=kind kirchlich kist klapp klavi klub=club knie knoch=knox knopf=knox know koff kommentiert=comment
kommun kommunal komponent=compon komponist kongress=congress konigreich=monarchi konrad=conrad konsequent
konstant=constant konstanz konstruktion=construct kontext=text kontinui kontrolli konz konzentration konzentri=focus
konzentriert=concentr konzern kopi=copi korrektur=correct kostum=costum kotz kram krankenkass kreb=cancer kriteri
kuh kuhlschrank=fridg kuhn kummert=care kundigt kunstwerk=art kurs=cours kurt kurv kurzfrist kurzlich=recent kw
labor ladt lady=ladi lamp landgericht landlich=rural langjahr laptop laun laura lebensjahr lee legal lehnt leib lenk
leo leon letztend leucht=light level lg li liebling=favorit liefer=deliveri lik=like lin lind linz lisa
literar=literari lizenz lob logik=log logisch=logic logo lord lubeck=beck lukas luth=luther luxemburg luxus=luxuri
mac mad madrid magi=magic magisch=magic major mak=make malerei=paint manfred=fred mangelnd manul=manuel marc marcel
march marco marcus marin markiert marx mary=mari mask massgeb massig massstab=stab match materiali=materi math maul
maus=mice mechan mecklenburg medaill=medal medium mega meil melodi menschenrecht merced merkwurd messung=measur
metall=metal mexiko mg mi michel microsoft mies=chees migrant mik=mike mild mill=miller ministerium=ministri miss
missbrauch=abus mitgliedschaft=membership mithilf mitmach mitnehm mittagess=lunch mitunt mix mobel=furnitur model
moderator modus=mode monst=monster mor=more mos=mose mosche=mosqu motivation=motiv motiviert=motiv motorrad=bike mrd
ms munz music muskel=muscl mutig nachbar=neighbor nachbarschaft=neighbor nachgewies nachtrag nagel=nail nahrung=food
nationalmannschaft naturwissenschaft=scienc nebenbei ned nee=ned nervt net neubau neugier=curious neulich neustadt
neutral nic=nice nich nick night nirgend=nowher nominiert=nomin non norbert=herbert norm notfall=inevit npd ns nsa
nunmehr nutzlich=use obama objektiv=object obst ofen=thereof offensiv=offens offic offizi=offic oftmal=often
okolog=ecolog olymp olympia onkel opa=op opel oper=opera opposition=opposit optimal=optim optisch=optic orang orch
ord=order ordn=folder orf organisator=organiz organisi=organiz orientiert=orient ortsteil oscar osnabruck
ostlich=eastern paderborn palm=palmer panik panz part partnerschaft=partnership passagi=passeng passwort=password
pat patrick pech penis=peni performanc=perform permanent=perman pfalz pfeil pfund phanom phil physisch=physic pierr
pilz pirat pizza pkw plakat=poster plant pleit podcast point pokal pool popular porno=porn porsch portugal=portug
pow=power pr prasentation=present prasenti premium pressemitteil=press preussisch prima primar=primari
prinzessin=pride prioritat=prioriti problemat=problem problemlos=problem produzent=produc produzi=produc profi=prof
profis=prof profiti=profit prognos prominent=promin propaganda protokoll psychologi=psycholog public
publikation=public punktlich pur=pure putz q qualifikation=specif queen quer=want quot rabatt rach radfahr rak ran
ras rass=breed ratsel raub raumlich ray re realisiert=realiz realist recherch=search rechtfert rechtsanwalt=lawyer
rechtsextrem redaktion=editori reduzi=reduc regiert regim regisseur=director registriert=registri regular
reichlich=abund reichweit reihenfolg=sequenc reinhard reinig=clean reisend=travel reiss reist=reid rekord=record
rentn reserv ressourc=resourc restlich=remain resultat=result rettung rezension richtlini=guidelin riecht=smell rio
risik=crisi riss=riski robin robot rog=roger rohr=pipe roland rolf=roland rosa rostock roth royal rtl rub
ruckgang=revers ruckt=crazi rucktritt rudolf ruhr=touch sa saal=saul saarland sachlich sachsisch sack sal=sale salat
sammelt samsung samt sanft sanktion sarah satir satt saul=column schal schalk scham schand scheib scheit
scheitert=fail schenkt scherz schieb schief schiesst schlaft=asleep schlafzimm=bedroom schlamp schlang
schlank=skinni schlau schleswig schmal=narrow schmeck=tast schmuck=jewel schock=shock schokolad=chocol schonmal
school schoss schreck schreibtisch=written schreien=scream schreit=scream schrod schuldig=guilti schutzt=protect
schwab schwabisch schwang=pregnant schwedisch schwert scienc scott sed=sep seehof sehnsucht seht=behold seith
selbstand=independ sem=semest senat senior senk set sg si sicher sichert=secur silv=silver singt=sing sinnlos=sin
sir skandal=tidal sklav=slave sky smith sms sob sock sofa sog solid solidaritat=solidar solo son sophi sorgfalt=care
sort=luck sound souveran sowjet=soviet sowjetunion sozialdemokrat sozialismus=social sozusag sp spalt=burn sparkass
spart=spare special speich=storag spektrum=spectrum sperr=lock spezialisiert=special spezif=specif spieltag
spielzeit spielzeug=toy spinn=spin spo sportl=sport sprung staatsanwaltschaft stahl=steel stat=state steil=part
stellungnahm stephan=stephani stetig stiess=eaten stift=pencil stort stoss straftat=offenc strateg streif streik
strich studier=studi sturz=crash sturzt=crash substanz sund supermarkt=supermarket support susann sympath=sympathi
symptom syrisch=syrup systemat tabl=tablet tafel=tabl tagebuch tank tant tass tatort taub taucht taxi tel
telefonnumm tell tempel=templ tempo tendenz tennis=tenni teppich terror testament themat theolog theologi=theolog
tig=tiger tirol titt toilett=toilet toleranz=toler topf tourismus=tourism track traini trainiert treibt trenn trennt
trennung trepp trier=tri tropf trost tubing tunnel turm=tower turn tweet uben=practic uberarbeit uberfall uberfluss
ubergang uberlebt=surviv uberpruft=check uberseh ubertrieb uberwind=struggl ufer ulm umbau umson
umstritt=controversi umzug unangenehm=unpleas unend=infinit unerwart=unexpect ungar unheim=secret universum=univers
unklar unrecht=unlaw unruh=calm unschuld=apolog unsinn=nonsens untereinand untergebracht unterhalb=beneath
unterkunft unterm unterschreib unterschrift=signatur unterzeichn=sign unzahl=countless urkund=custom uwe vegan ver
verbleib=remain verbrannt=burn verbrenn verdank verdien=servic vereinbart=agreement verfasst vergewalt=rape
vergleichsweis=compar verglich=compar vergnug verkehrt verkund verlanger verlasst verlegt verleih verlieh vermehrt
vermeint vermittel vermittl veroffent=publish verpass=adjust versag versagt versamml verschieb verschieden verschob
verschwand=disappear verschwend versetzt versorgt verspat=delay verspricht versproch versteck=hide verstoss
verteidigt verursach=caus verurteil verwandelt verweigert=refus verweis=verifi verwirrt=confus verwund verzeichn
verzweifelt vfb vgl vi vielfach vielzahl villa virus vision vllt volum voneinand vorab voran vorbehalt vord=front
vordergrund=background vorerst vorfall vorfeld vorgab vorgelegt vorgenomm vorgeschlag=propos vorhab vorher=previous
vorhin vorjahr=year vorlauf=preliminari vorles=read vorm=shape vormittag=afternoon vornehm vorubergeh=temporarili
vorwieg=predomin wachsend=grow wahlkampf wahrgenomm wahrung=currenc wall warf warn warnt=dent warnung=warn wat=water
weck wehr weib weimar weiterbild weltmeist weltmeisterschaft werb werkzeug=tool what whatsapp whit=white who widm
winkel=shop wisst wlan=nolan woand wochent=week wohnzimm=room wolfsburg=johannesburg wolk=cloud womog wonach woran
wovon wundert wundervoll=wonder wuppertal wurdig wurst wust wut=wtf wutend=angri xd zahlung=payment zart zaub zaun
zb zeichnung=record zeil zeitgenoss=contemporari zeitlich=time zeitweis zelt zentim=perimet zigarett=cigarett zins
zoo zugeb zugehor=relat zugelass=author zugriff=access zugun zuhor=listen zumeist=most zung zurecht zurzeit
zusammenfass zusammengefasst zusammensetz=joint zuverlass=reliabl zuviel=alot zwang zwanzig=twenti zweier=two zwing
zwischenzeit=interval à
4.0: abbruch abfahrt abfall abgang abgebaut abgebild abgebroch abgehalt abgeholt abgelauf=expir abgeleit=deriv
abgenomm abgeriss abgesagt abgeschafft abgeschnitt=cut abgesetzt abgestimmt abgezog=withdrawn abgrenz=bound abgrund
abhalt abkurz ableg ableit ablenk abo about absag abschalt abschieb abschneid=cut absehbar absetz abstieg
abstrakt=abstract absturz=crash abt=dot abu abwechsl abwes=absenc abzugeb ac achs act adrian aft=after again agenda
agi agiert ahn aid airlin ak aktiviert=enabl aktivist=activist aktualisiert=updat akust akzent akzeptanz=accept alan
alarm aldi=alec allesamt allgau allmah alpha altar ampel amsterdam amtlich amtsgericht amtszeit anal analysi=analyz
analysiert=analyz anbau anblick andauernd anderswo=differ andrew andré andy=andi anfangt anfuhr=leadership angefuhrt
angehort angeruf=call angesagt angeschaut=view angesetzt angestrebt angetan angew=appli angezog angrenz=adjac anim
ank anleih=bond annahernd=near ansass anschaff anspiel ansprach=languag anspruchsvoll anstalt ansteh anstoss antifa
antisemit antisemitismus antonio antret antrieb=driven anwohn anzeich anzubiet anzug anzunehm ap applaus ara
arabi=arab arbeitsgrupp=group arbeitskraft=workforc arbeitsmarkt arbeitszeit areal=iowa argumentation=argument
argumentiert=argument arsenal arztin=doctor asch assad ast=iowa ateli=workshop atem athl=athlet atom attentat audio
aufforder=request aufgefordert=request aufgehort aufgeklart aufgeruf=call aufgetaucht aufgeteilt=divid aufkomm aufl
aufm aufmach=put aufseh aufsicht aufsichtsrat aufsteig=upward auftakt=undermin auftauch auftaucht aufteil=address
aufwach=monitor aufweis=prove aufzubau aufzug ausbeut ausblick ausbreit ausbruch=break ausgangspunkt ausgeb
ausgedehnt ausgedruckt ausgefall ausgeg=balanc ausgeht ausgelegt ausgeliefert=ship ausgenomm=exclud ausgeschied
ausgestellt ausgesucht ausgetauscht ausgetrag ausgewies aushalt ausleg ausmach ausmacht ausnahmsweis ausprobiert
ausred ausschluss ausschnitt ausschreib aussenpolit=polici aussprach=languag aussprech aussteig ausstrahl=radiat
aussuch austral=australian austritt ausverkauft auszahl=payment auszubild=format auszuschliess authent autonom
autoritat=author ba babys=babi badezimm=bathroom bakteri=bacteria banan=banana bang bargeld=cash baron bas=base
basier bass bastel bayreuth bbc beabsichtigt beach beachtung beantrag beantragt=applic bech=butcher bedacht=thought
bedau beeintracht=advers beeintrachtigt=advers beendig beer beethov befass befestigt befordert befreiung
befreund=friend befried=satisfi befund befurwort begab begeh begehrt begeist begeister begrab=buri begreif
begrenz=limit beherrsch behielt beibehalt=retain beifall beigebracht beigetrag beiseit=page bekampft=fight
bekleid=cloth belang belgisch=belgium belohnt=worthwhil benedikt benehm benenn=design benz bequem bereitschaft bereu
bergisch besatz bescheuert beschleun=acceler beschliesst beschuldigt beschw beschwert beseitigt besicht besproch
besser bestraf=punish bestreit=disput bestritt betriebssystem=system bevorsteh bevorzug=prefer bewalt=overwhelm
beweist bewirk bewirkt bewohnt bewund bgb bgh bi bik=bike bildend=form billy=billi bindung biographi biologi=biolog
biss bit bl bla blank blickt=sight blocki=block blockiert=block blus=blue blutig board bodense bohn=bean bon bond
boom boris=bori bosch boston botan boys=boy brandt=burnt brannt=burn brasilian=brazilian brauerei braut bravo brd
brennend=brennan breslau brett brexit brian brigitt bronz brotch broth=brother brown brows=browser bruc=bruce btw
bub buchhandl bucht bud budap bug bulgari=bulgarian bundesamt bundesministerium bundesprasident=presid bundesrat
bundesstaat=state bundesstrass bundestagswahl bundesverfassungsgericht=constitut buros=offic bursch but button bw
bye call cam campus cannabis=cannabi cap captain card carlo carlos=carlo carolin cat central challeng chang channel
charakterist=characterist charli charlott charm chart chefin=chef chicago chil=chile chip chips=chip chirurg
christina chronik chronisch=protect cia circa=approxim clan clark classic claud claus clem clev=clever clinton cloud
clown cocktail cola comeback comedy=comedi comic comics=comic con contain coop=cooper costa cottbus couch
country=countri cov=cover crew cum daily=daili daiml damlich damm damon dampf danc danisch dankeschon=thank dark
darm darzustell datenschutz=protect dating=date dav=dave davis=davi dc dead debut deckel deckt deckung=cover defekt
defini=defin dei=des demonstri=demonstr demonstriert=demon demos=moss demselb=similar denis=denni denselb=similar
depot depp depressiv derby=derbi desselb diabet diamant=diamond diana diat=diet dichtung diego diesbezug diesjahr
dietrich differenz=differ differenziert=differenti digitalisier=digit diplom=diploma dirigent=execut dirk=dirt
diskriminier=discrimin disney display dissertation=dissert division=divis dna doc dog doku=textur domain dominiert
donau dosis=dose dozent drach draht drastisch dreckig drehbuch dreier dreifach=three dresdn driv=drive droh=threaten
drohend=threaten drohn drohung dual dud=dude duft=theft dummheit duo dur durchbruch durcheinand durchgang
durchgesetzt durchzufuhr=implement durchzusetz dust easy=easi ec echo eduard ego ehrgeiz eich eifersucht=jealousi
eil einbau einbezog einbrech einbring eindring eindrucksvoll eingebund eingehalt eingeleit eingenomm eingereicht
eingeschalt eingeschloss eingestuft eingezog eingreif einigermass einlass=let einnehm einordn=arrang einsetzt
einsicht einsteig einstieg einstig eintret einzelhandel einzug einzusetz eisenbahn=railway eisern eishockey=hockey
ekelhaft=disgust elb elefant=eleph elegant=eleg elektro=electr elend elizabeth ell=ellen emil emission=emiss empfund
empir empor endlos energiew=energi energy=energi engagi english enkel=onli entfalt entfuhr entfuhrt entgeh=go
enthielt entkomm entnehm entschad=damag entschuldigt=apolog entsorg entsprach entworf entzieh entzog entzund=inflamm
ep epoch eracht erbarm erbaut=built erbracht=accomplish erdbeb erdgeschoss=floor erfolglos=unsuccess
erforsch=research ergreif ergriff erhebt erhofft erik erkund erlangt erlaubnis erleicht=facilit erleichter=facilit
erneuer=renew erneuert=renew erob erobert=robert erreg erregt=excit erschaff=creation erschien erschliess erschopft
erschreck=terrifi erspart erstaunt erstreckt=extend erteil erwag=concern erweit erwies=prove erwin=darwin erwunscht
erzbischof esel=noel est etabli etag etapp=stage ethik=ethic ethisch ethnisch=ethnic eug europ european ev
evolution=evolut expedition=expedit explizit explodiert=explod export ey fa fabian fachbereich fachkraft fachleut
fachlich fahrgast faktisch fakultat falk fallig falt fam=fame familiar=famili family=famili fantasy=fantasi
farbig=color farm faschismus fassad faszinier=fascin faz featur feedback feierab feig feindlich fell fels ferdinand
ferrari festgehalt festleg festnahm festplatt=disk festung=fest festzustell feuerwerk=firefight fi fickt=fucker fieb
finanzi finn finnland=finland fir=fire flash flensburg=johannesburg flexibl flieh=flint fliess=fli fliessend=fli
flog=flew flora florenz=florenc florida floss fluch fluchtig flur flut focus folglich folt food football=footbal
forc formal formation=format formular fortan fortgeschritt fortgesetzt fotografiert=photographi fotz fox
fragestell=inquiri fraglich francisco frankisch fraulein frech fred freies=freeli freigegeb frequenz=frequenc
freundinn=girlfriend friend frisur frosch=frost frost fruhzeit=earli fu fug fuhrungskraft fullt fun fundament
funktionier=function furth=perth fusion fussgang galaxy=galaxi gall gaming=game gangig ganzlich garag gard=garden
gartn gass=gas gastgeb gastronomi=cater gat=gate geantwort=respond geaussert geback=bake gebirg gebucht=book
gedauert gedeckt gedenk gefalscht gefarbt gefecht gefehlt gefertigt=manufactur gefickt=fuck geflucht gegebenenfall
gegeneinand gegenzug geglaubt gehaus gehob gehofft geig geisel gekampft=fought geklaut gekocht=bought gekost
gekundigt geldstraf geling=arrang gelobt gemalt gemeinnutz=use generalsekretar=secretari genervt genet geni geniesst
genossenschaft genr geograph geordnet gepack=luggag gepackt gepflegt gerd gerechtfertigt gereicht gerichtshof geriss
geschadigt geschick gesell=pour gesend=sent gesorgt gespeichert=store gesteckt gesteh gesteigert gesteuert=control
gestoppt gestoss gestrich gestrig gesundheit=health gesung gesunk getauscht getraumt=dream getret gewagt gewaltsam
gewalttat gewarnt gewass=drainag gewechselt=exchang geweckt gewehr=gun gewidm gewollt gezeichn=draw gibst gift
gigant gitt gladbach glanzend=shini glaubwurd gleichermass=similar gleichgewicht=weight gleichmass gleichnam
glucklicherweis gordon got gottlich=divin gotz=god gouverneur=governor gramm=gram grammat=grammar grandios=great
gratuli=congratul great grimm grosselt grossmutt grundrecht=right gruppier=group guckt guido gunst gurtel=belt
gustav=like guy haftling hak halbinsel ham hamilton hanau=hank handball handhab handschrift=handbook handschuh=glove
handtuch=towel handys=handi hannah hard hardcor hardwar hartmann hartz=hart harz=harvey hauch hauptmann hauptstrass
hausaufgab=homework hausfrau hausti=pet haustur hc head heck heidi heiko heilbronn heilung heimspiel hein heit
heizung=heat hektar herausfind herausgeb herauszufind herein herrmann hertha herunt=download herzustell hetz=maze
heu=rent heul hex hg hierzuland hiesig hinauf hindernis=obstacl hing=ing hinricht hintereinand hinunt hinzufug=add
hinzugefugt=add hip hirsch his history=histori hl ho hoflich=polit hofmann holg holocaust homo=homosexu
homosexualitat=homosexu hongkong=kong honig=honey horizont=horizon horror howard hp html hub hubert
hubschraub=helicopt huft hugo hull human hummel hunderttaus=thousand hungrig=hungri hunt=hunter hur=rent hurd hust
hybrid hyp=hype ideolog ideologi=ideolog ig ikea illusion=illus immernoch impfung=vaccin impuls indian
individun=individu infiziert inflation=inflat ingolstadt inland inmitt innenminist=minist innovativ=innov
inschrift=written insekt insid inspiriert=inspir instagram installation=instal installi=instal instanz
inszenier=compel inszeniert integri=integr interaktion=interact interessent internetseit=websit
interpretiert=interpret intervention=intervent investment=invest ios=io ip ipad iren iris=iri irisch=irish
irland=ireland iron ironi=iron irrtum isbn isis=isi iso isoliert=isol istanbul jackson jahrbuch jahrestag=birthday
jamm jann jap java jay jedermann=everybodi jedesmal=everi jennif jenny=jenni jersey jerusal=jerusalem jessica jet jg
jh jim jimmy=jimmi joch johanna johnny=johnni johnson jonas=jona jonathan jordan journal journalismus=journal juan
jubel=judi jul=jule julius jungfrau jura jury=juri justin ka kabin=cabinet kabinett=cabinet kai kaiserslaut
kamerad=camera kaninch=rabbit kanon kanzlei kap=cap kapitalismus=capit kardinal=cardin karin=karl karneval=carniv
karnt karton=cardboard kassi kassiert kast katja=kati kehl kehr keinesfall kelln=wagner kelly=kelli ken kennenzulern
kennzeichn kerz key ki kief kiew kill kilogramm kinos kipp=chicken kirchengemeind=church kiss kit kita=our klagt
klamm klamott=cloth klarheit=clariti klatsch klau kleb kleinig=kind kleinkind=grandchildren klett klimaschutz
klimawandel=climat klingelt klinisch=clinic klische klo knall knast kneip knot ko koblenz kocht=koch kollegin
kollektiv koloni=coloni kombi kombiniert=combin komite=committe kommandant kommando kommenti=comment
kommerziell=commerci kommissar kommunalwahl kommunizi=communic komodi kompakt=compact kompetent=compet
kompliment=compliment komposition kompromiss=compromis konfrontiert=confront konkurrent=competitor konsol=consol
konstruiert konstruktiv=construct konsum=consum konsument=consum kont=content kontinent=continent kontrast=contrast
kontrovers=controversi konventionell=convent konzipiert kopfhor=headphon kopfschmerz=headach korb korn=grain
korperverletz korrigi=correct korrigiert=correct korruption=corrupt kostlich=delici krach kraftwerk krankenschw=nurs
krankenversicher=insur kratz kraus kraut kreativitat=creativ kreditkart krefeld kreuzung=cross krim=cream krimi
kriminalitat=crimin kritisi kroati=croatia krug kuba kuliss kult kundgeb kunststoff=plastic kupf kurd kuri kv kz lab
label lachelt=smile ladung=invit lahm=ahm lak=lake lan=lane landesregier=govern landrat landstrass landtagswahl
landwirt lar larm=noisi lat=late lau laufzeit=time lautsprech=speaker lautstark law lebenslang lebenslauf
lebensqualitat lebensraum legendar=legend lehmann lehn lehrt lein leinwand=canva leistungsfah=capabl leitend
lena=lana lesb lesbisch lesung let leuchtend leugn leverkus lewis=lewi liby=libya liebevoll=love liebhab=lover
lies=lie light lila=lili limit linda lindn=lindsay linear linux litt littl lobt log logist long look lorenz loswerd
lothar lp lt lucas=luca lud=folk lufthansa luis=lui luneburg lung lutz luz lyrik=erik maas mafia mahlzeit=meal
mailand majestat=majesti mallorca malt mandat manipulation=manipul mantel=coat marathon marburg mariann marion
marktplatz=marketplac marsch massag mat materi materiell maut maximilian mb med medial=media meeting=meet meid meier
meinungsfrei=freedom mem=meme men mental metal mexikan mia miami migration=migrat migrationshintergrund millim
minderjahr=minor mindestlohn minimal=minim minus misch missbraucht misst misstrau missverstandnis=misunderstand
mitbekomm mitbewohn=roommat mitbring mitgebracht mitgenomm mitgeteilt mitgliedstaat mitleid mitspiel mittelme
mittelstand mitternacht mitwirk=interact ml mo mobilitat=mobil modul moin moll monch monchengladbach money
monika=monica monitor mont moor morgan moritz mozart mrs mt muhl mundlich munition=ammunit muschi muse=museum
musical=music mutmass mutti mutz mythos=myth nachdruck=pressur nachgedacht nachkomm=arriv nachlass nachnam=name
nachvollzieh nachvollziehbar nachwuch nachzudenk=think nack nadel nahert nahrungsmittel naht naiv nament=name
napoleon narb narr=darren nationalpark nationalsozialismus nationalsozialist=nation naturschutz=natur nd ndr neapel
nebel=nobel nebenan nebeneinand nebenwirk nebst neckar=neck neff nehmt neigung neonazis=nazi nervig=nerv
nervos=nervous nest netflix netto=net network neuer neuig neumann neunt=nine neuseeland=auckland neuwahl nichtmal
nico nicol niederlass niederosterreich=austria niederschlag niedlich=cute nier nikolaus nil=nail nina nintendo
nirgendwo=nowher nordkorea=korea nordost=northern nordse=northern north notiert notiz now nsdap nsu nu nucht nudel
nuss=nude nutt=nut obdachlos=homeless oberburgermeist oberhalb oberhaus oberliga oberosterreich=austria och=notch
offenbach offenbart=disclos offnung=open olaf old oldenburg only=onli operativ=oper optik=optic orgel orienti=orient
orientier ortschaft os oskar osteuropa=europ ostse oth=other our outfit over ozean pa packt=pack packung=pack
pag=page pakistan palast palastinens panorama pap=paper paradi parlamentar=parliamentari passag passau passiv pastor
patent patriot pauli=paul paulus=paul pauschal paypal pegida peking pen pension peopl pep period perl=helen pest
petersburg petition=petit petra petrus=cyprus pfad=path pfeif pflegt pfost phantasi philip phonix=phoenix
physikal=physic pi pill pink piss pistol=gun plastik=plastic platzier=place platziert=place pm po pomm=appl porn
pornos=porn port portion porto=port portrat=portrait portugies pos=pose potential=potenti potentiell=potenti
potenzial=potenti potenziell=potenti pott=potter pour pp prachtig pragt praktikum=practition prami prasent prasenz
prasidentin=presid prazis=precis predig predigt=predict premierminist pressekonferenz=confer prim=prime
prinzipi=principl prinzipiell privatsphar=privaci probiert=tri profit profitiert=profit programmi=program
progressiv=progress prophet protagonist protein protestant=protest pruft psychiatri=psychiatr publiziert=publish pul
pump punk pupp pussy=pussi quadrat quadratm qual=which qualitativ=qualiti quartal quarti=neighbourhood radweg
rahmenbeding=condit ralf=ralph ralph ram rap rapid rapp=rapper rast ratgeb rational ratschlag ratt=rat rau=smoke
raumt=dream rausch rb read realisi=realiz realschul rebell=rebel rechtmass rechtsprech rechtsstaat redakteur
referent=refer referenz=refer regal regelrecht=regul regierungschef regiment regionalliga=region regist regn
regt=excit reichstag reichtum reim reisst reiz relation=relat releas renaissanc=renaiss rendit renommiert rené
reparatur=repair reportag reprasentativ=represent republikan=republ research respekti=respect review revision=revis
revolutionar=revolut rew rezeption rheinisch rhetor rhythmus=rhythm riech=smell right rind rita ritual riv=river
road roh rohstoff=substanc rollt=roll roma ross roy ruckblick rucksack=backpack ruckseit rucksicht ruckstand
ruckwart=backward ruckzug rud ruhestand ruhm ruhrgebiet ruin ruman rumani run rundfunk ruth rutsch ryan saarbruck
sabin sachverhalt sachverstand saf=safe saft saint salon samml samul=samuel sandra sanier sank sankt santa sap sat
satellit saudi sauerstoff=oxygen sauna saur=acid sch schach schadel schadlich=harm schaffung schatzt schatzung=estim
scheid=separ scheidung=divorc scher scheu schiebt schiedsricht schildert=paint schill schlagzeil schleif schlepp
schliessung schluck=swallow schmeiss schmelz=melt schmerzhaft=pain schmetterling=butterfli schmid schmied schmutzig
schnauz scholz schopf schott schottland=scotland schrag schraub=screw schubert schublad schuf schuljahr schutt
schwachsinn schwangerschaft=pregnant schwarzwald schweiss schweizer=switzerland schwerin schwerst=hardest schwor
schwung screenshot security=secur seen seg segel=nigel segment sehenswurd=attract sehn seil=seat seinerzeit=time
seitlich=lateral sekt sektion sektor=sector selbstbewusstsein selbstmord senator=senat sensor separat=separ serbi
serios session sexkontakt sexualitat=sexual shakespear shit short shows=show sicherstell=ensur sichtweis sid=side
siebt=seventh siedlung siegel siegfried siegt siem signifikant=signific silbern=silver sim sink sinkt sit=site
skeptisch ski skulptur=sculptur smart snowd=snow som=some sonnenschein sonnig sony=soni soul south
soziologi=sociolog spac=space spazi=walk spaziergang speed speis spektakular spekulation=specul
spezialist=specialist spiegelt=mirror spielplatz=playground sponsor sportart=sport spot sprachlich sprang springt
sprint spritz spurbar spurt staatsanwalt staatssekretar stab stabilitat=stabil stadium stadtrat stall stammend
standpunkt=standpoint stang starkung starr=star statement stationar stattfand stattgefund stau staub=dust std stech
steff stehl=steal steiermark steiger steigert steuer steuert steuerzahl stich stichwort stick=sticker stiefel
stirn=stir stockholm stockwerk ston=stone stop stosst str strafrecht=offenc strahl=ray strahlend strahlung=radiat
strang strassburg=johannesburg strassenbahn strassenverkehr=traffic strauss=stray streb streitig=disput streitkraft
strikt=strict stromung=flow strukturell=structur studiengang=studi stumpf stundenlang=hour stutz styl=style su sub
subjektiv=subject sudafrika=africa sudamerika suddeutsch sudkorea=korea sudost=south sudtirol sudw=southwest suit
sun supp sur surf sven sydney sympathi sz tablett=tablet tageszeit=newspap tagsub tagung=tag tak=take takt taktik
taktisch talk tanja tankstell=tank tanzt tarif=rate tast tastatur=keyboard tauch tauf tauscht taylor taz te tech
teen teenag teich teilgenomm=particip teilhab teilzunehm=particip telefoni=telephon ten terminal=termin
terrass=terrac terrorismus=terror tesla texas=texa thailand thematisiert theo theodor therapeut=therapist thing
thread thron tick=tucker tierisch timo tina tl tm tobias=bias todesfall todesstraf tokio tomat=tomato tommy=tommi
toni tony=toni tool tow=tower tragisch=tragic tragodi trail=trailer transf=transfer transparent=transpar
transparenz=transpar transportiert=transport traut treffpunkt trieb trikot trinkt=drink trio trip trockn=dri troll
tschechi tschechisch tschuss tsv tuch tust twitch two uberaus ubereinstimm=match uberfordert ubergab ubergriff
uberholt=holt uberliefert ubernacht uberschreit uberschrift uberschritt=step uberstand uberwacht uberweis uberzog
ubl ublicherweis=typic ubt=practic udo uff=dear uhrzeit=clock uk ulrik ultra umbring umgebracht umgestalt
umkreis=circl umlieg umstell=arrang umweltschutz=environment umzusetz unentschied unertrag=inconveni unfah=inabl
unfassbar ung ungerecht=injustic ungleich=inequ uniform united=unit university=universiti uno=one unregelmass
unsichtbar=invis unterbrech unterbring unterbroch=interrupt unterdruck=suppress unterdruckt untergang untergrund
unterhaltsam=entertain unterird unterlieg unterliegt unternomm untersagt unterschrieb=sign unterstellt untertitel
unverandert=unchang unwahrschein=unlik unzufried=unhappi ups=up ur urban url ursula usb vampir variabl
variation=variat vaterland vegas=vega vened vera veracht veralt=obsolet veranlasst verarsch verb verberg
verblieb=remain verborg=hidden verbraucht verdeckt verdrangt verehrt vereinfacht=simplifi vereinzelt verfall
verfassungsschutz verfehlt=failur vergab vergeh vergewaltigt=rape vergift vergiss vergisst vergleicht=compar
vergrossert verhaltnismass verhandel verkehrsunfall verkleid=dress verknupf verknupft=link verkurzt verlauft verlief
vermarkt=market vermied=rent verpack=packag verringert=diminish versammelt versand versaut verschaff verschafft
verscharft verschloss=seal verschuld versetz versich=insur versprach vertraulich vertreib=abort vertritt verwandel
verwechsel verwechselt verweist verwert=assess verwies verwirr=confus verzeichnis=directori verzeih=forgiv
verzoger=delay verzweifl vfl victor victoria videospiel=game vielseit viertelfinal vietnam vii viii viktor vincent
virtull=virtual visull vita=life vitamin viz vizeprasident=presid vodafon vol volkswag vollzeit vollzog vorall
vorarlberg vorausgesetzt=grant voraussicht=anticip vorfahr vorgegeb vorgeschrieb=mandatori vorgesetzt vorgeworf
vorhang=zhang vorig=previous vorkommt vorlieb vorliegt vornam=name vorpomm vorrang=prioriti vorrat=preliminari
vorsatz vorsprung vorurteil vorwart=forward vorzeit=prematur vorzubereit vorzug vorzustell vr wa wacht wagt
wahlbeteil wahlkreis wahrlich=truli wal=wale walk walz wander wandert wandt wang ward warschau wartezeit watch watt
way wdr wechselnd weckt wehrt wei weid weigert=refus weint weisheit weitaus weiterentwickl weiterfuhr=further
weitergeh=continu weitergeht=continu weitermach=continu weltbild=world weltcup werdend=deed wertung=evalu
westdeutsch wesweg=therefor wettkampf wg when wichs widersprech widerspricht wiederherstell=restor wiederseh
wieg=weigh wikipedia willi willkur willy=toy wilson win winzig wirt=dot witt witw=wit wohlstand wohnhaus wohnraum
wolff=wolf work workshop worterbuch=dictionari wortlich worub worum wtf wuch wurm xbox xi xxx yeah year yo yoga
young zack zahnarzt=dentist zeh zehnt=tenth zeitalt zeitgleich=time zensur zettel zeugnis=product zieg
zielgrupp=group ziff zimmermann zivil zivilisation zivilist zock zombi zorn zubereit zucht zugegeb=given
zugeordnet=assign zugrund zuinand zukomm zund zurch zuruckgekehrt=return zuruckgezog zuruckhalt=retreat
zuruckkehr=back zuruckzufuhr=reli zusag zusammengestellt=incorpor zusammenhalt zusammenstell zuschlag zuseh zutat
zuversicht zwangslauf zweig=branch zwerg zwiebel zwilling zwingend zwingt zwischendurch=between
3.75: aa aal=iowa aaron abb abbrech abc abdeck abdruck abermal abfind abgedeckt=cover abgeht abgelegt abgelost
abgeruf=call abgeschalt abgeschob abgestellt=issu abgewies abhandl abhangt abheb abi abkuhl ablehnt ablos abnahm
abonnent=subscrib abraham abrechn=calcul abreis=departur abriss abruf abschaum abschreck absicher absolvent absolvi
absprach abstamm absteig abstell abtreib=abort abwechselnd abwechslungsreich abzieh=dismiss abzuschliess
academy=academi access achim achja achso achtelfinal=final ack=tucker adac adenau adidas=nike
administration=administr admiral=admir adventur afghan afrikas=africa afx age aggression=aggress agn ahnelt ahnt ai
airbus airport aka aktiengesellschaft=sharehold aktionar aktivi=activ alba=sunris albtraum alexa=alex
alexandra=alexandria alfon alg algeri algorithmus=algorithm alias allah alle=alley alleinerzieh allemal
allenfall=allen allergi allerlei alliiert=alli alljahr alois=albani alphabet alpin altersgrupp altersklass
altersvorsorg aluminium ambulant amen america amerikas=america amtier amy=ami ana analyst analyt anatomi anbetracht
anbind anbring andenk=think andernfall anderson anderthalb anderweit andeut aneinand anekdot anfass anfert anfing
anfuhlt ang angebaut angedeut angefahr angefertigt angehalt angelika=angela angeregt=excit angericht angesiedelt
angetret angezund anguck anhaltspunkt anheb anhieb animal animation=anim animiert anita anja=dana ankam ankara
anlauf anlehn anm annaher annett anni annimmt anno=year anreis anreiz anricht ansag ansbach anschaulich anschreib
anschuld=apolog ansetz ansieht=look ansprechpartn=partner ansteck antenn=antenna anthony=anthoni
antibiotika=antibiot antifaschist antun anzufang anzugreif anzuleg anzund anzupass=adjust anzuschau=watch anzusprech
anzutreff anzuw=use ao apartment=apart apollo apostel apparat=apparatus appell appetit apropos ar arbeitsbeding
arbeitsgemeinschaft arbeitskreis arbeitstag arbeitswelt arch archaolog architekton area argert argumenti=argument
ari armband armel armeni=iranian armin=armi army=armi arno arrangement arrogant=arrog artilleri arzneimittel=medic
aschaffenburg=petersburg asia association=associ assoziation astrid astronaut astronom atlant atlas
attackiert=attack attraktion aua=dana aue=dee aufarbeit=process aufbereit aufbewahr aufbewahrt=preserv aufbring
aufbruch aufgebot aufgebracht aufgefund=found aufgegriff aufgehalt=enact aufgehangt aufgelegt aufgelist=list
aufgemacht=enact aufgepasst aufgesetzt aufgetrag aufgetret=proceed aufgewacht aufgezeichn=record aufgezeigt aufhang
aufhort aufkleb=sticker aufnimmt=undermin aufraum aufrechterhalt=maintain aufricht aufschlag aufschrei
aufschrift=written aufschwung aufsuch auftraggeb auftrat aufwart aufweist aufzeig aufzugeb aufzuhalt
aufzustell=establish augenhoh augenschein augustin=august auktion ausarbeit auschwitz ausdau=durat ausdehn ausdenk
ausfahrt ausfallt ausfind ausfull=fill ausgebroch ausgedacht ausgelass ausgemacht ausgenutzt ausgerust ausgeschalt
ausgeschrieb ausgestalt ausgestrahlt ausgeubt ausgewert ausgezahlt=payrol ausgezog ausgieb auskomm=deed auslauf
ausliefer=deliveri auslost ausm ausnahmslos ausnutz ausprag ausruh=rest aussah ausschalt=switch ausscheid=separ
ausschlaggeb ausschreit aussenministerium=ministri aussenseit aussetz aussterb ausstieg auswand ausweg ausweich
ausweit auswend auszeit=time auszieh auszubau auszudruck auszugeh auszuub automatisiert automobil=automot autonomi
autoritar avenu axt az azubis bab=babe bachmann backerei badewann=bath badisch bahnsteig bak=baker balanc balk
balkan ballad ballett=ballet ballon=balloon ban bandbreit=broadband bangkok banking=bank barack barock=brock
barrierefrei barry=barri barth=bart basi basic basl bastard bataillon batman battl bauernhof bauherr baulich baumann
baumarkt baumwoll=cotton baustein bauteil=part bautz bauwerk bayern bayrisch bb bc beachtlich beanspruch beansprucht
beauty=beauti bebau becaus bedankt=thank bedenkt bedeutsam bedien bedingungslos bedurft beef beerdig=funer befall
befest=mount beford=convey beforder=transport befrist befugnis begeht begunstigt begutacht behaart beheb behind
behob beibring beihilf beilag beileid beiss beisst beitritt bekanntschaft=known bekenn=recogn bekenntnis beklag
belass=leav belastigt belebt belehr belief bella bemerkbar benachricht benachteiligt bend bereicher
bereitgestellt=provid bereitstell=provid bergbau bergmann bernard bert berthold beruchtigt berufsausbild=vocat
berufsschul bes beschad beschert beschimpft beschlagnahmt beschleunigt=acceler beschliess beschutz besess
besieg=defeat besoff bestatt bestech bestenfall besteuer bestreb bestsell beta betat betraf betrat betriebsrat
betritt betrog bettel bettina beurteilt=judg beutel=bag beworb bey bezahlbar bezweifl bge bh biathlon biblisch=bibl
bing bingo biografi=biographi bip bird birgit birgt birn bismarck bissl bistum bisweil bizarr bjorn bka blass blast
blech blei=bleed blend blockad=block blogg=blogger blondin=blond blowjob bluht blutdruck blutung bnd bo boah
bobby=bobbi body=bodi bohmisch bohr boing=boe boll bosni boulevard brandstift=brand brat brauchbar break brecht
bremerhav bridg briefkast briefmark brigad brillant british brock brok=broker brooklyn broschur brut brutto=ugli bsc
bspw bucherei=book buchhalt=account buck bulgar bullshit bundel bundespolizei bundestagsabgeordnet bundesverband
bunk=bunker burgenland burgerschaft=citizenship burn burokrati busfahr=bus bush bussgeld butl=butler bvg bzgl
caf=cafe cambridg cameron capital=capit caritas carm=carmen carst cart=carter casar=caesar cash casino casting=cast
castl castro catherin cc cds ce cell celsius ceo champagn chan chaotisch charlottenburg=johannesburg charmant=charm
che=que chefredakteur cheftrain chelsea chemikali=chemic chen chf chick chief chili chinas=china chirurgi=surgic
christa=christi chrom=chrome cl clair clara class client clip clips=clip coburg cockpit col=cole colin collin
command common company=compani computerspiel conrad cont=contest contra=against control controll=control cooki
cops=cop copyright cornelia corporat=corpor corps=corp county=counti coup cpu crash crazy=crazi credit crem=cream
cross crystal cs ct cut cyb=cyber dab dachau dad dallas=dalla daniela=andrea dankt danny=danni dant danzig darleh
dasein dato dawn days=day dazugehor dean death deep defensiv=defens defizit=deficit dekan dekoration=decor
delegation=deleg delegiert dell della=del delta delux demenz demut denjen dergleich dermass derweil desast desktop
dessau detlef detroit deutschlandweit deutung=mean development=develop devis dez dgb dhl=nhl diagnost diagramm
dienststell dietmar diktator dilemma dinn=dinner dipl director disco discount diskr diskur diss=dis
distanziert=distant divid=dividend dns dobrindt doctor dokumenti=document doll domin dominant dominanz=domin domini
doping doris=kris dorn doubl douglas=dougla dragon draus=ding dream dreharbeit dreieck dreissig=three dreist drink
drk drunt ds dschungel=jungl dsl dubai dublin duk=duke duld durchlauf durchsetzt durchsuch durchsucht durchweg=path
durchzieh durr durst dus dynamo ea earl east ebenda eberhard ebert=herbert ebook echtzeit=time eddi edeka edel edg
edgar edith=edit eeg effect effizienz=effici egon ehem ehen ehepaar=coupl ehest ehrt ehrung eid eiern eifel eigenart
eilig eilt eim einberuf einbezieh=relationship einbind eineinhalb einfahrt einfallt einfamilienhaus=household
einflussreich einfug eingab eingebracht eingebroch=broken eingefall eingefugt eingelass eingelegt eingeraumt
eingeschlaf=slept eingeschlag eingesperrt=unlock eingeteilt=divid eingetret eingetroff eingeweiht einh einhergeh
einhol einigt einkaufszentrum einklang einkunft einlag einleg einmisch einreich einreis einschalt=switch einschlaf
einseh einspar einspruch einstein einstimm einteil eintreff=reunion einvernehm einverstandnis=misunderstand
einwander=immigr einwandfrei einweih einwill=voluntarili einzahl einzieh einzufuhr=implement einzugeh einzuricht
einzustell=establish eisbar eiskalt=cold eiweiss eklig elektroautos elektrotechn=electr elena elfm elft elias
elk=each elsass elternhaus elvis=elvi emily=emili empfahl empfand empfangt empfehlenswert=recommend empfing emport
ems endeffekt=effect endspiel energet energieversorg=energi engineering=engin engl englischsprach engst enteign
enterpris entertainment=entertain entfall entfallt enthull enthullt entnomm=enact entschluss entsend entsetz
entsetzt entsorgt entwerf episch erbring erdbe erdgas=vega ereign erforscht=explor erfreu erfreulich=delight
erfrisch=refresh ergo erhard erholt=holt erika erkalt erlaut=explain erlauter=explan erleid erlern=learn erlernt
ernenn=design erober erpress=depress errechn errungenschaft=achiev erscheinungsbild erschiess erschlag
erschloss=close erschrock erschuttert erschwert ersicht=evid erspar=save erstklass ertrink erwach erwacht
erwarm=warm erweck erweckt erweis erweist erwerbstat erwi erwirtschaft erwisch erzog eskalation eskaliert essay
essling esth etikett etwaig eugh=ugh eul europameisterschaft europaweit=europ evan evangelium=gospel ever
ewald=forest exil existier=exist exot expansion=expans experimentell explodi=explod extremist exzellent ezb fac=face
facharzt fachhochschul fachmann fackel fact facto=fact fahrbahn fahrend fahrkart fahrlass fahrst falschung
familienmitglied=member fas fashion faszination fasziniert=fascin fat fatal fauna=wildlif fax fb fbi fe feat
fehlerhaft fel feminismus=femin feminist ferienwohn fernsehs fertiggestellt=complet fertigstell=finish fessel
festgesetzt festig festlich festschrift festspiel feststellt festzuhalt fetisch=fetch feuchtig=humid fh fiat ficht
fiction field fies fight fiktiv fin=fine finanzamt finanzminist fingerabdruck fink=finn finnisch finst finsternis
firefox=browser fish fiv=five fixiert=fix fl flachendeck flair flank flat fledermaus flexibel=flexibl
flexibilitat=flexibl fliegend=fli flirt floh flot flow fluchtlingspolit fluggesellschaft=airlin flyer foderation
folgendermass foli follow forderverein formell formlich formuli=form fortbild fortfuhr fortuna=luck fossil
foundation=foundat fracht fragebog fragment fragwurd francis=franci franklin franziska franziskus=french françois
frechheit freibad freiem=freed freigab freiheitsstraf freiherr freilass freiraum freising freistaat=freed freitagab
fremdsprach=languag freundeskreis frey friseur frisst fromm fruchtbar frust=frustrat fsv ft fucking=fuck fukushima
fulda fundamental fundiert funfzehn=fifteen funfzig=fifti fungiert funktional funktionar=function fussballspiel
futur fw ga gabel gag gala galaxi gan gary=gari gasthaus gaststatt gatt gattin=kitten gay geacht gebannt gebiss
geborg gedenkstatt gedient gedrangt gedroht=threaten gefahrt gefangenschaft gefass gefesselt gefiel gefilmt=film
gefloh geformt=form gefress gegenleist gegner gegriff geguckt geheilt geheimnisvoll geheirat=marri gehn gejagt
gekannt gekleid=dress gekonnt gekriegt gekummert gekurzt gelagert geldbeutel gelenk gelist gelitt gelog
gelohnt=worthwhil gelsenkirch geltung gem gemassigt gend=gender geneigt generator=generat generi=generat genes=gene
geographi geolog geometri gepasst ger gera=movement gerald geraucht=smoke geraumt gereinigt=clean geringfug
germania=germani gertrud geruckt=crazi geruhrt gerust gesandt geschaftsmann geschaftsmodell geschaftsstell
geschehnis geschied geschildert geschirr geschmuckt=decor geschob geschockt=bother geschuld geschutz geschweig
gesenkt=lower gesess gesetzentwurf gesichtspunkt gesinn gesondert=enclos gespalt gespart gespend gesprengt
gestandnis gestarkt gesteht gestein gestimmt gestritt gesturzt gestutzt gesundheitswes=health getanzt getauft
getraut getreid getrockn geubt=practic gewand gewasch=wash geweb=tissu geweiht geweint gewert gewinnspiel gewirkt
gewissermass gewitt=twitter gewurdigt gewurz gez gier=game gif giftig gin giovanni gisela gitarrist glanzt
gleichberecht gleichfall gleichgult gleichheit gleichstell gleicht gleichung=equat gleichwohl=equal glied glieder
globalisier=global gloria gm gmund god gorlitz gotha gottfried gottheit gottin gps grac=grace graffiti grafin
grafisch gran=grand granat grant gravier greenpeac gremi grenzt grenzwert grey grins=smile gripp=flu groko
grossenordn grundriss grundstein=stein grusel gt guid guld gummi gurk gutersloh guthab gutmensch gymnasi=gym haag
haas=hail had haftbefehl haftstraf haftung hahaha hai halbjahr=year halbweg=halfway hallowe=halloween haltbar
handelsblatt handelskamm handtasch handvoll=hand hanna hans=han hansestadt harmon harmoni harold harris=harri
hartmut=hart harvard hashtag hauptdarstell hauptquarti hauptroll hauptschul hausarbeit hausch hauslich hausmeist
hawaii hbf health heart heavy=heavi hebamm hebel=nobel hebraisch heh=haha heik heimatland heimatstadt heimweg heis
helena helft=half helga help henkel henning henri=sri herab herangezog herausgab herausgefund herausgestellt
herausstellt herm herman heroin herrin herrschend herzinfarkt=cardiac herzogin hierarchi hierdurch=herein
hiervon=herein hild hildesheim hilflos hilfsmittel=remedi hillary=hillari himmlisch hinbekomm hind=obstacl hindert
hindurch hingeh hingericht hinnehm hinreich hinterfrag hinterkopf=head hinterlasst hinterliess hinzuweis hirt
histori hiv hmmm=hmm hobbys=hobbi hochgelad=upload hochhaus hochlad=upload hochwass hockey hoffenheim hold
holding=hold holm holzern homburg homog homoopathi honda hong hopp=hop horbuch hord horizontal hormon horspiel
hospital=hospit hotelzimm=hotel hotlin hour houston hs hu hugh humanist humanitar=humanitarian humboldt hurra=hurri
hygi=hygien hymn=anthem hypothes=hypothesi hz ian ib ibm ic identifikation=identif ihk ihrerseit
illustration=illustr illustriert immunitat=immun imperium import importiert impul=impuls inbegriff inc
indikator=indic individuum=individu indiz indonesi=indonesian ineinand infanteri=infantri infrag ingo ingrid
inhaftiert initiator initiiert inklusion innenhof=courtyard innenministerium=ministri innenpolit innenraum=interior
inoffiziell insass insolvenz insoweit inspiration=inspir intakt integritat=integr intel intendant intensitat=intens
intention=intent interaktiv interpreti=interpret intim into invasion=invas involviert inwief inwieweit ion iq
irritiert=annoy isabel isabell isolation=isol item its=it itun ivan ix jacqu jagt jahn jahres jahrtaus
jahrzehntelang=decad jaja jamaika=jamaica jami jana janeiro jasmin jason jawohl jeff jeh jerry=jerri jess jetz
joa=joan jobcent jogg joghurt joint jok=joker jol=joel jong jos josé journalistin=journalist joy jr ju juckt
judentum=judi judith jugendamt jugendarbeit jun justizminist jutta kaf kahl kairo kakao=coconut kalb kalk kalori
kamin kan=may kanad=canadian kandidatur=candid kapiert kapitalist=capitalist kapp kapsel karat karib karikatur karma
karr kasern katastrophal kath katrin=kati kay kb keep keim kek keks kenia kennedy=kennedi kent keram=ceram kerstin
kessel khan kinderwag kiosk kirsch kitas=our kl klagenfurt klart klartext klarung klassenerhalt klausel klausur
klebt kleinanzeig kleinstadt klemm klettert klickt klient klimaanlag klingel klinikum=clinic klopf klopp knab knack
knallt knecht knien=knit knight knoblauch=garlic kofferraum kognitiv kok kokain kolb kolleginn kollektion
kolumbi=columbia kolumn=column kom koma komik=comic kommentator kommunismus=communism kompani komplexitat
komplikation komponiert kondition=condit kondom konfrontation=confront kong konigsberg kons=concept konstantin
konstellation kontaktanzeig=contact kontakti=contact konvention=convent konzeption=concept kooperi koordinat=coordin
koordination kopenhag=copenhagen kopftuch kopiert=copi kopp koran korea korean korrupt kosmos kosovo kostbar
kostenfrei=free kot krag krawatt kreatur kreislauf kreuzberg kreuzfahrt kriegsverbrech kristall=crystal
kriterium=criteria kronung krumm kulinar kunz kurdisch kurfurst kurzgeschicht kurzung kurzzeit kusst kutsch kwh
lachend lack ladi lager laien lamm landerspiel landesamt landeshauptstadt landesliga landesverband landesweit
landshut landsleut landtagsabgeordnet landung langeweil lanz lapp lara larry=larri lastig lastwag lateinamerika
latern latt=milk laub laufbahn lausitz lawrenc lea lead=leader learning=learn lebensdau=lifetim lebensgefahr
lebensstil=lifestyl lebensunterhalt lebensweis=life lebenszeit=lifetim lebewes lebhaft lebst legion
legislaturperiod=legisl legitim lego lehrbuch lehrgang lehrkraft lehrling leibniz leichtathlet=athlet leichtig leih
leitfad lektion lektur lenkt lenz leonard leonardo leopold lest leutnant lex lexikon ley libanon=lebanon lichtenberg
lidl liebend liechtenstein lieferant=supplier lifestyl lig lili limburg limousin lincol=lincoln linkspartei lins
lion lissabon=lisbon litau liverpool lk lloyd lm ln lo lobby=lobbi location=locat lockt loffel=spoon lok
loscht=delet losgeh loslass=abandon lott lotto loung loyalitat=loyal lte lu luca luci lucky=lucki lucy=luci
ludwigsburg=johannesburg ludwigshaf luftangriff luftwaff lugenpress lugn lugt luk=luke luna=moon lup machbar machin
mack madam madonna magdalena magic magn magnus mahl maier mainstream mais=more makl malaysia malta mandant manga
mangelhaft mangelt manhattan mani=way manipuli=manipul manipuliert=manipul mannch manull=manual manuskript map
maps=map margar=margaret marina markant marki=mark markier marktanteil=market marktwirtschaft marl marmor marokko
marschi marschiert marshall=marshal martha martina=tina marvin mas masch maschinenbau=machineri massak massenhaft
mathias matratz=mattress matrix matthaus matthew maur mauric maxim maximum maya mbit mc mcdonald mdr
mechanism=mechan mechanismus=mechan meck mehl mehrwert=valu mehrzahl mei meilenstein meinetweg meisterwerk melani
menschenleb mentalitat=mental menu mer=sea merkur merz metaph metro metropol=metro metzg michell migul=miguel
mikro=micro mikrofon=microphon mil=mile milf milieu=environ miliz millionar=millionair minimum ministeri=minist mint
miriam mischt=mix missacht mitburg mitgefuhl mitgemacht mitgliederversamml mithalt mitmensch mitschul mittagspaus
mitteilt=combin mitteleuropa mittelfeld mittendrin mitzunehm mitzuteil mk mob mobbing moderat moderation moderatorin
moderiert modernisier=modern modifiziert mohammed=moham mohr mom mon mona=monica monaco monarchi monatelang=month
montiert=mount moon moos morris=morri moslem=muslim most motivi=motiv motorsport=motor mount mountain mov=move movi
mtv much muck mudig muhsam mulheim multi mum munt murray mus muschel musikvideo=youtub muttersprach=languag
mysterios myth nachbarin=neighbor nachbarland nacheinand nachgefragt=ask nachgeh nachhilf nachhinein nachles=read
nachtlich nachweisbar nahl nahverkehr namhaft nancy=nanci nasa nat natali nathan nationalismus=nation nationalist
nationalitat=nation nationalrat=nation nationalspiel navy=navi nba need neg neid=neal neidisch neig neigt nelson
nennenswert neo neonazi=nazi neos=neal nerd neuauflag neubaut neuerding neugebor neugi neuhaus neuheit neukoll
neuland neuling neumarkt=marketplac neuss neust neutralitat=neutral neuzeit neuzugang nev=never newslett next nfl ni
nicolas nigeria nik=nike niklas nisch=ethnic nm noah nokia nom nominier nonn nora nordamerika norddeutsch
norddeutschland nordisch=northern nordw=northwest norman notar notebook notruf=call nov nova novell=novelti nutzbar
nutzlos=useless obb obendrein oberbay=bayern obergeschoss=upstair oberpfalz oberschenkel oberstuf obig obligator ode
offentlichkeitsarbeit offlin offnungszeit og ohnmacht oko okonomi=economist oktoberf oldtim ole olg olympiasieg oo
operiert=surgeri opnv ops=op optimier=optim optimist organismus=organism orgasmus=orgasm orient originell orlean
orthodox osman ostdeutsch oswald ots ott outdoor oval owen oxford ozil pablo pacht packch pakt palastina palett pan
pann panth=panther papstlich par parad paragraph param=paramet parasit parat parch parfum parkhaus parol parteitag
partys=parti pas=not pascal passant patientin=patient patron paula paulo pavillon pay pazif pcs pedro peer pendel
penn=pen penny=penni perry=perri personell peru pervers petry=pete peugeot pfann pfarrei pfarrkirch=church
pfeff=pepper pfeiff pflast pfort pforzheim ph phantast philadelphia philippin photo phras pia=sand pianist piano
pictur pilg pin pinguin pioni pisa pist pixel pkk=lol pl plac=place planmass plastisch platzi=place platzt playoff
playstation=playstat pleas pok=poker pokemon polic political=polit polizeibeamt polo pony=poni popcorn popp
population portfolio portrait porzellan posi=poetri postkart pot potisch praktik=practition praktikant
praktiziert=practic prall prasidium pravention=prevent pre preistrag preiswert president=presid primitiv princ print
privatleb privatperson privileg privilegi=privileg prix product produktiv=product produktivitat=product
programmiert=program project promi promis promotion=promot prompt prost=simpli prostituiert=prostitut
prostitution=prostitut protesti=protest protestiert prototyp provision=provis provisor provokation provozi
provoziert prozessor=processor prugel pseudo psych=psycholog psychiat=psychiatr psychiatr psychotherapi=therapi puff
puh pullov=pull pulv=powder push putsch=put pyramid qm qualifizi=qualiti quartett que quiz quo ra raab rab rac=race
racing=race radar radios=radio radius raf rafal=rafael rag rally=ralli random ranking=rank rannt rar rasant
rasi=shave rasiert=shave rating rauf rauskommt ravensburg=johannesburg raymond rbtv=mtv realisier=realiz
realismus=realism reality=realiti rebecca recherchiert rechtfertigt rechtschreib rechtsextremismus rechtslag
rechtsradikal rechtsstreit rechtswidr=unlaw record redn reduktion=reduc reduzier=reduc referat=refer referendum
reflektiert=reflect reflexion=reflect reformation=reform reformiert regelt regina registri registrier=registri
regulier=adjust reh reib reibungslos reinhold rektor relevanz=relev relief remscheid ren renat renault rennt
renovier=renov renoviert=renov rentenversicher=insur repari=repair repariert=repair repertoir reprasentant
reprasenti=represent reprasentiert=repres res reserviert=reserv residenz=resid resolution=resolut resonanz=reson
resultier resultiert=result retro reus reut=reuter reutling revi revu=review rex rich rick rico rid riegel ripp
riski rn rob robb=robbi roberto robust roch rod rollenspiel rollstuhl=wheelchair romeo ron ronald room
rosenheim=ross rotation=rotat rotwein=wine routin rs rt ru rubrik ruckmeld ruckspiel ruckweg=revers rudi=ruth rudig
rug ruhrt ruht ruiniert=ruin rundschau rundum russell=russel rust rustung=equip rutscht rwe saftig saga sahn=scene
said samstagab saniert sara sascha=sasha satan sattel saturn satzung sauber sauc sauf saug say sb scann=scan schacht
schachtel schadig schar schaubl schauplatz schaust scheck scheissegal schema=diagram scheun schied schilder
schildkrot schilling=chill schink schirm schlaganfall schlagerei schlagzeug schlamm schlauch schleich schlesi
schleus schlichtweg schlief schlucht schlussend schlussfolger=conclus schmeisst schmerzt=pain schmitt schmitz
schmunzel schmutz schnabel schnapp schnappch schnappt schnaps schneck=snail schnittstell=interfac schnitzel scho
schob schockiert=shock scholl schopfung schottisch schrei schreibweis schreie schrein schrie schrittweis=step
schrott schucht=shi schulisch schulleit schultz schulung schulzeit schumach schumann schupp schussel=bowl schusswaff
schust schuttel schuttelt schwag schwankung schwarm schweb schwebt schweigt schweinfurt schweinsteig schwell
schwimmbad schwindel schwing schwitz=sweat sd sea sean season sechzig second secr=secret seelisch seelsorg
sehenswert seif=soap seinerseit seitenspr sek=now sekretar=secretari sekundar selbstbestimm selbstbewusst=self
selbstvertrau=confid self selfi selig sen senf senkrecht=vertic senkt=lower senkung sensationell sensibl seo sep
sequenz serbisch serviert sessel seuch sev sexismus sf sgb sh shanghai she sherlock shopp=shop shopping=shop
shops=shop sic sichergestellt sicherst sicherzustell=ensur sichtlich=obvious sierra sigmar=myanmar signatur=sign
simpel=simpl simpl simpson simulation=simul sin singapur sinkend sinnlich sitt sitzend sitzplatz sizili sk
skala=scale skepsis=skeptic skill skizz=sky sklaverei=slaveri slam slogan slowakei sloweni=slow sm small snack
society=societi sod sofia sogleich sohl sol solar soli=alon soling sommerferi sonja=soni sonnenaufgang=sunris
sonnenbrill sonnenuntergang=sunset soo sooo=soo sophia sortiert=sort sortiment soss soundtrack sourc souveranitat
sozialdemokrati soziolog spa spaltung spam spandau spann sparsam speck spenc=spencer sperma=sperm sperrt=lock
sperrung spezi=spice spezial=special spezialitat spielend spieler spielfeld spielraum spiess=spi spion spionag=spi
spiritull spital=spit spitzenkandidat spitznam spoil sportverein spotify=spotifi sprachgebrauch=spoke spree spreng
sprichwort spritzt spul squar sr staatsangehor staatsburg=citizenship staatsburgerschaft=citizenship staatsprasident
stadi stadtgebiet stadtplan stadtverwalt=administr stadtwerk stalin stammtisch stanley stapel starkt stasi=station
statisch statu staun steak steam steckdos stefani steif steinbach steinmei stella stellenweis=compli
stellenwert=valu stempel=stamp steph=stephen stephani steuergeld stgb sticht stier stillstand stinkt stoll
stoppt=stop storch=torch stori strach=stray strafbar strahlt=radiat strauch streaming=stream strebt strick stroh
stroph strukturiert stuckch studentin=student studios=studio stumm sturmisch sturmt stutzpunkt stutzt subjekt
subvention=subsidi suchmaschin suchtig=addict suiss=swiss suizid sultan sumpf susan sussig suv svp sw sweet swing
swiss switch swr sylvia synagog syndrom synonym syr=syrup szenari szenario=scenario ta tab tabak=tobacco tabu
tagelang tageslicht=daylight tagesordn=arrang tagesschau tagesspiegel taliban tango tann tapf taschenbuch
taschengeld tattoo tatverdacht taugt taunus taxifahr=taxi tb technolog technology=technolog ted teddy=teddi teig
teilch teilung=notif teilzeit telefonat telefoniert=telephon temporar tenor ter=be territorium=territori
terroranschlag terry=terri teuerst tg th thai than their themas=hama ther=there they thiel thompson thor thorst
thrill=thriller thun ti tierarzt=veterinari tierheim tierschutz till tip tischtennis titan titelverteid toast tokyo
too torhut torschutz tort=cake torwart totung touch tourne town toyota tracht trad=trade traffic tragend
traktor=tractor trank transaktion transformation=transform transporti=transport traub=grape trauma traumhaft
traumt=dream treffend trek treppenhaus tribut triff trilogi=trilog trinkwass tripl triumph trommel=drum trompet
tropha tropisch trottel tru=true trub truck trumm trumps=trump ts tsg tt ttip tugend tumor tunesi=iranian turbo
turin tus tuv ua uberdenk uberdi uberein uberfahr uberfuhr uberfullt ubergewicht=weight uberhol uberlast uberliefer
ubermass uberqu uberr uberrag uberred uberregional uberreicht uberschuss ubersteh uberstund ubertragt ubertreib
uberwalt uberwies uberwund=trap udssr ufa=sofa uh ui uli ultimativ umarm umdreh umgangssprach umgebaut umgeht
umgestellt umgewandelt=convert umgezog umland=poland umlauf umschlag umwandl=convers umweg umzieh umzugeh unauffall
unbegrenzt unbemerkt=unbeliev unbewusst=conscious uneingeschrankt unerwunscht unesco unfair ungeacht=disregard
ungeduld ungeheu ungemein ungewiss ungewohnt ungult=invalid ungunst universal universell unsterb unterdess untergeh
untergeordnet unterhielt unterlass unternahm unterschatz=underestim unterschatzt unterseit unterst unterstell
untertan unterteilt unterwasch=underwear unterwerf unterzog unvergess unverschamt unverstand=unclear unverzug=immedi
unvollstand unweit unwett unwicht unwiss unzulass=unaccept unzureich=inadequ uppig uralt urheb urheberrecht urin
urteilt usd use ute uv va vag vagina val valentin valley vanessa var variiert=variat vas vatikan vegetar
venezula=venezuela ventil venus verabred verankert veranlass verargert=bother verarscht verbal verbannt verbaut
verbirgt verbraucherschutz verbringt verderb verdeutlicht verdicht verdoppel verdoppelt verdrang verehr vereinfach
verflucht verfuhr vergeht vergesst=verg vergross vergut verhaltensweis=behaviour verhandelt verhangt=undermin
verheer verhung verkehrsmittel verklagt verkorpert verkraft verkurz verleiht verlieb verlinkt verlobt vermag vermehr
vermerkt vermess vermisch vermischt=mix vernachlass vernachlassigt vernehm vernetz=network vernetzt verpackt=pack
verpfleg=cater verpiss verprugelt verricht verring vers verscharf verschenk=gift verschick verschickt=send
verschluss=closur verschlussel verschlusselt verschmelz verschont verschrieb verschwieg verschwor
verschworungstheori versehent versend versenkt versohn verstosst verteidigungsminist vertief vertieft vertikal
vertrat verubt=dealt verungluckt verwandtschaft=relat verwehrt=bother verweig=refus verwickelt verwirk verwirklicht
verwundert=amaz very=veri verzehr verzogert=delay vett vettel vg vhs vic=vice vieh vienna viermal vierzehn=fourteen
vierzig view viktoria violett vip vir=virus virginia visa visi=vision vlt vo vogt voic volkermord volkisch volksbank
volkspartei volkswirtschaft volleyball=volleybal vollidiot volt vorangegang vorderseit vorfreud vorfuhr vorg
vorgehensweis vorgeschicht=stori vorgetrag vorhersag vorleg=under vorletzt vornherein vorrund vorsorg
vorstandsmitglied vorstellt vorub vorwand vorwort=word vorzunehm voss=your vot vulkan=volcan waag wack=tucker waffel
wagenknecht wahlberechtigt wahlergebnis wahlrecht=elector wahrenddess wahrhaft walking=walk wallis walth=walt
wandelt wanderweg want wapp warr=warren wartung waschmaschin=machin wasserfall wasserstoff wasserversorg watson wayn
webcam wechselwirk week wegfall wegnehm wehrmacht weht weibch weig weih weihnachtsmann weihnachtsmarkt weinberg
weinheim weiterentwickelt weitergeb weitergegeb weiterhelf weitestgeh=farther weitreich weiz welcom wellness=good
welp=puppi weltanschau weltlich weltraum wendung wenngleich=otherwis werft wertschatz wess westeuropa wher=where
which whisky=whiskey why=whi wi widerlegt widerruf widersteh=deni wiederaufbau=rebuild wiederfind wiederkehr
wiederverein wiegt wiki=wikipedia wilfried wilhelmshav windel winfried wing wink winkl winkt winterspiel
wirbel=nobel wirbt wirf wirkend wirkstoff wirtschaftspolit wisch wittenberg wladimir=vladimir wochenlang wohlhab
wohnort=residenti wohnsitz wohnungsbau wohnwag wolfram wood worin workshops=workshop worm wortlaut wunschenswert
wurf wurfel wurstch xii xvi xx xxl xy yes yt zar zartlich zauberhaft zehntaus=thousand zeitgemass zeitnah
zeitplan=schedul zentr zentralbank zeremoni=ceremoni zerfall zerlegt zero zerschlag=smash zertifikat=certif zeugin
zeugt ziegl zielsetz zielt zig zirkus ziti zitron zitt zubehor=accessori zuflucht zugenomm zugesagt zugeschlag
zugeschrieb=submit zugestimmt=agre zugewies=assign zugig zugreif zugut zulasst zuleg zumut zunahm zuneig
zuordnung=regul zuruckgeb=return zuruckgeh=regain zuruckgewies=withdrawn zuruckgreif zuruckkehrt zuruckkomm=return
zurucktret zuruckzieh zuruckzukehr zusammenbruch zusammenleb zusammenschluss=joint zusammenspiel zuschuss zutief
zutreff=compli zutritt=forget zuwach zuwander=immigr zuweil zuwend zuzug zweifelhaft zweifellos=doubt zweitgrosst
zwickau zwischenfall=between zyklus=cycl zylind=cylind zyp ø
3.5: aarau aargau abbekomm abbieg abe abel=nobel abendland aberglaub abflug abfluss abfolg abfrag abfuhr abgebrannt
abgefahr abgeh abgehob abgelenkt abgeliefert abgeordnetenhaus abgerechn abgerund abgeschoss abgeschrieb
abgesichert=secur abgespielt abgesproch abgesturzt=crash abgetrennt abgewickelt abgibt abhilf abkehr ablauft ables
abmahn abmess abneig abnimmt abonni abonniert abreiss abrufbar abschreib abschuss absend abspalt abspiel abtei
abteilungsleit=depart abtret abwag abwass abwend abwert abwickl abzeich=sign abzubau abzuhalt abzuhol abzuleg
abzulehn abzulenk abzunehm abzuschaff abzuseh abzuw abzuwart=wait accessoir ace achterbahn achtzig ackermann acta
adaquat add adern adh adjektiv adlig admin administrativ administrator adob adoption adrenalin adria ads advanced
advent af agb agency agier ahh ahmed ahnel=teeth aida akkus akp aktivier aktualisier=updat aktualitat akw
akzeptabel=accept ala alain alarmiert alaska alban albani alberto aleppo alexis alfa algorithm allan alleingang
allerb allererst allerg allerhand allerletzt allermeist allmacht alm alma alonso alptraum altenburg altenpfleg
altona alu always alzheim amadeus amanda amazonas amberg ambient=environ ambition ambitioniert amd ameis amg
ami=friend amis=friend amnesty amoklauf amor amp ams amusant amusiert=thrill analogi analysis=analysi ananas anarchi
anbelangt andersrum andi=uni andrej aneign anflug anford angebund angefasst angefordert angegang=proceed angeguckt
angehob angelangt angelehnt angelina angelo angemacht angepisst angerechn angeschafft angeschlag angeschrieb
angespannt angesteckt angestieg angetrieb angi angibt angreift angstlich=terrifi anhort ankauf anklang anknupf
anlaufstell anmut annexion annika anonymitat anoth anpfiff anruft ansamml ansatzweis anschaut anschliesst
anschlussstell anschrift ansiedl anspann anspricht ansteig anstreb anstrich ant antarktis anteilnahm anthropologi
antikorp antj antoin antonia antonius antragstell antritt antwerp anvertraut anwaltin anwendbar any=ani anzeigt
anzieht anziehungskraft anzugeb anzugeh anzurkenn anzuruf=call anzuschliess anzutret anzuzeig anzuzieh aok apa=what
api apokalyps=apocalyps applikation apr aquarell aquarium aquivalent arbeiterbeweg arbeiterklass arbeiterpartei
arbeitslosengeld arbeitsrecht arbeitsstell arbeitsverhaltnis arbeitsvertrag arbeitsweis=job arbeitszimm
archaologi=archaeolog argentin aristotel arizona arminia armst armstrong arn arndt arnsberg aroma around arrangiert
arroganz ars artig artist artur asian ask asozial asphalt assistentin assoziiert asthma astra astronomi asylant
asylantrag asylsuch atemberaub atemzug atheist athiopi atlanta atlantic atlantis atmung atombomb atomkraft
atomkraftwerk atomwaff atp attraktivitat=attract attribut atzend auer aufbaut aufbrech aufdeck aufenthaltsort
aufersteh=resurrect auffallt aufford aufgearbeit aufgebraucht aufgebroch=broke aufgedeckt=cover aufgefasst
aufgegang=proceed aufgeh aufgeht aufgelad aufgeraumt aufgeschloss aufgeschrieb aufgestand aufgestieg aufgesucht
aufgezog auflad auflauf aufleg auflist=list aufprall aufpreis aufruhr aufrust aufschluss aufschreib aufsetz aufstock
aufwachs aufwarm aufzahl aufzieh aufzuheb aufzuhor aufzuklar=clarifi aufzulos aufzusteh aufzutret aufzuzeig
augenbrau=eyebrow augenmerk augenzeug augustus aula aura aurich aurora ausbrech ausdrucksweis auseinandergesetzt
auseinanderzusetz ausfuhrt ausgangslag ausgearbeit ausgebreit ausgebucht ausgefullt=fill ausgegrab ausgelieh
ausgeraubt ausgeruf ausgesagt ausgeseh ausgespielt ausgestieg ausgestorb ausgetret ausgeweit ausgewog ausgibt
ausging ausgrab ausgrenz=bound auskennt auskling auslast=load ausleb ausleih=bond ausles ausnahmefall
ausnahmezustand auspack ausreicht ausreis aussagekraft ausschau ausschlag aussenbereich aussensteh aussenstell
aussenwelt=environ ausserird ausspricht aussteh ausstoss austin austrag ausubt auswartssieg auswartsspiel auswirkt
auszufuhr auszugeb=obtain auszugleich auszuhalt auszumach auszuprobi auszuschalt auszuseh auszusetz auszusprech
auszutausch=exchang aut authentizitat autismus autogramm autohaus automatisier=autom automobilindustri autounfall
autsch aux av ava avantgard avatar ave avec aviv away azubi babylon backof backup bacon bafog bag bagdad=baghdad
bagg bah bahnhofstrass bahnstreck bailey baldig bali baltimor bamf bangladesch banki bankrott barbar barbi barfuss
barmherz barri baseball=basebal based basf basti bastian bauart baubeginn bauchschmerz bauhaus baujahr baukost
baumeist baur bauunternehm bauvorhab bauweis bauzeit bbw bde=brent bdsm bea beangstig bear beatl beatric beatrix
beauftrag beautiful beb beckmann bedauert bedeck bedeutungslos bedienst bedrangt bedurf been beerdigt befahl befahr
befohl befolg=follow befolgt befor befriedigt begabt begehr begibt beging begleich begnug begreift beharr beheimat
beherbergt behilf behr behutsam beidseit beieinand beifahr beig beigetret being beirat beisamm beispielhaft=exampl
beistand beitragt beitret beizubring beizutrag bekanntgab bekanntgegeb bekanntmach bekennt=know bekraftigt bekund
bel belad belag belager belagert belauft beleb belegschaft belehrt belgrad belog bemalt beneid benennt bennett benno
benny=sunni beratungsstell beraubt berchtesgad berecht=permiss bereichert bereut bergab bergauf bergstrass berief
berlinal berni bernstein=stein bertelsmann bertram berufserfahr berufsleb berufstat beruft=call beschafft beschimpf
beschneid beschrift beschuss beschutzt besichtigt besiedelt besinn besorgnis bestandsaufnahm bestarkt bestieg
bestmog bestuckt betatigt betitelt betraut betriebskost betriebswirtschaft bettl bettwasch betty=betti betwe beug
beugt beunruh beunruhigt bewach bewacht bewaltigt beweismittel bewi bewilligt bewirbt bewirtschaft bewolkt bewunder
bewundert bewusstlos beyond bezaubernd bezeug bezeugt bezirksliga bezweifel=undoubt bezweifelt bf bg bgbl
bianca=white bib biberach bibi bibliographi bieb=bieber bieg=run biergart bikini bilateral bilderbuch bildergaleri
bildhau bildungspolit bildungssystem billion birk birthday bisch bischoff bitch bitteschon bj bk blair blak blanc
blaulicht bleibend bleich bleistift blickwinkel blink blockchain blood bluh=bloom bluhend blutooth=bluetooth bmi
boateng bodo=boe bohl bohmermann bohrung bolivi bologna bombardiert bonbon boni boost bordeaux bordell born bosart
bourbon bowl boykott boz bp brad bradley brahm brain brandschutz bratwurst brau brauchtum braunkohl=coal brautigam
breaking bregenz brei breisgau brennpunkt brennstoff briefwechsel britta bro broadway brook bros bruchteil bruckn
bruderschaft bruhl=chair brull brullt bryan bs bsp bt bu bubbl buchhandel buchholz buchmess buchn buchung buddha
buddhismus buddhist buddy=buddi buff bugel buhl building bukar bulletin bum bums bundesagentur bundesanstalt
bundesbank=bank bundeseb bundesgebiet bundesgerichtshof bundesligist bundesminist bundestagsfraktion bunos bureau
burgerinitiativ burgerrecht burka burkhard burnout burokrat burst bushaltestell=bus bushido buslini buy bv bverfg
bwl cabrio cafés california calvin campbell camping campingplatz camps canada candy cann canon canyon carbon carla
carol carolina cartoon casa caspar causa=caus cello cem centr century cesar ceta cha charakterisiert charity charité
charly charta chas chatt chefarzt chemik cherry chi childr chill choic cholera christmas=christma chuck chur church
churchill ci ciao cicero cindy circus cis cisco civil ck claudio clean cleveland click clos clust cnn coaching=coach
coca codex coffe coh cold collag collection=collect colonel color colorado columbia coming=come comment commerc
commerzbank=bank commission=commiss communication compact concept concordia conferenc congress conny constantin
consulting contact continental controlling convention cook cop cor=core cornelius corona corporation corpus could
count countdown coupon coupé court covid cowboy cox craig creativ creek crim crowdfunding cruis cruz cultur cups
curry=curri currywurst curtis custom cuxhav cyrus dachbod dachgeschoss daddy=daddi dagmar dahingeh dal damaskus
dammer dana darauffolg darbiet dargelegt darleg dart darwin dasteh datensatz datenvolum datier datiert davos dd
deaktivi deaktiviert=disabl dee defens deg deko dekr delfin delhi demand demgegenub demograf demograph demzufolg
denkend denkmalschutz denkweis denv deo departement department=depart derb dessert dessous det detektiv detmold
deutschlandfunk devil dezent dezentral dh diagnostiziert=diagnos diakoni diamond did didakt didi dietz differenzi
differenzier=differenti dildo dino dinosauri=dinosaur diozes diplomati=diplomat direct direktion direktorin dirndl
dirty=dirti dis discord diskriminiert disposition=provis distanzi distribution div diy dl doktorarbeit
dokumentarfilm dolmetsch domina dominic dominier dong donn=give donna dorfbewohn dorothea dotiert dow dp drak=drake
dram drehmoment drehung dreijahr dreizehn=thirteen dring dringt=deed drop druckerei=printer drumherum dschungelcamp
dsgvo dtv duck dun duncan dung durchatm durchblick durchbrech durchbroch durchdacht durchfall durchgemacht durchhalt
durchkomm durchles durchschaut dutt dvb dvds=dvd dw dylan dynasti dz eagl early=earli earth ebenholz ebola eccleston
eco economic economy ecuador eddy edelstahl=steel edelstein eden eder edinburgh edit editor edmund education edv ee
effektivitat egg egoismus egoist ehc eichhornch eidgenoss eif eifrig eigenheim eigenkapital eigentumswohn eignung
einbild eindamm einfahr einfliess einflussnahm einfri eingangsbereich eingearbeit eingeb eingebett eingedr eingefang
eingegeb eingeholt eingeht eingekauft eingeliefert eingeordnet eingepackt eingeplant eingeschatzt eingeseh
eingespielt eingesteh eingestieg einglieder einhorn einjahr einkommensteu einladt einmarsch einmund einnimmt einpack
einraum einred einsatzbereit einsatzkraft einschnitt einsperr einsteck einstellt einstuf einstweil eintrittskart
einwirk einwohnerzahl einzelperson=person einzubezieh einzubring einzuhalt einzulad einzunehm einzuordn einzuschatz
einzuschrank einzutret eisenach eiszeit eitel ekel elast electric electronic eleganz elektrizitat=electr elektroauto
elektromagnet elektromobilitat elementar elfmeterschiess ella ellenbog ellis elmar els elsa elst=lester elternteil
emanul emanzipation emd emilia emmy empathi endergebnis endrund endstand endstation energ energiequell engin enkelin
enrico entflieh entgang entgegengesetzt entgegenkomm entgegenzuwirk entgegn entgelt entlad entlarvt entricht
entspringt entwend entwicklungshilf entwicklungsland entzieht entzug enzym epidemi=epidem equipment=equip erahn
erasmus erbau erblickt erbrech erbs erdbod erdmann erdol=oil erfahrst erfahrungsgemass erfand ergeh erging ergreift
erhitz erhitzt erinnerst eritrea erkampft erleucht erlieg erlosch ermess=measur ermutigt ern ernahrt erneu=renew
ernstfall erortert erpresst erprob erprobt errat erring errung ersatzteil erschiesst erschliesst erschopf
erschreckt=terrifi erschw=complain ersehnt ersparnis erstick=stick erstickt erstoch erstreck ertappt ertrunk erwarb
erwidert erwirbt erzeugnis erzgebirg erzherzog erzwing=fault erzwung esa esc=usc esch espresso essays essig=vinegar
estland=ireland etat etf eth ethni euphori europameist europawahl euros euskirch evakuier evakuiert evaluation eve
evelyn even every evil ew exam excel exchang executiv exekutiv exkursion experienc=experi experimenti
expertin=expert expertis exportiert extremismus exzellenz eye eyes ez fab fabelhaft facett facharbeit fachgebiet
fachkraftemangel fachricht fachwiss=expertis fachzeitschrift factory fahndung fahrplan fahrradfahr fahrschul
fahrstuhl fahrtricht fahrverbot fahrwerk fairness fallend falschlicherweis familienangehor familienunternehm fanny
faq far farbt farbung=dye farc fasching fassungslos faulheit fcb federal federfuhr fee feed feel feeling=feel
fehlerfrei fehlverhalt fei feinstaub feldkirch feldzug ferguson ferienhaus fernando fernbedien fernverkehr fers
fertigt festland=festiv festnehm festnetz festsetz festzuleg fettsaur fetz feuert feuerwehrmann fg fiktion=fiction
fil filmemach financ financial=financi finanzkris finanzministerium fischerei fitnessstudio=fit flag fleiss flex
flick flieht=flint flies flo flohmarkt=marketplac floyd fluchtlingskris flugblatt flugplatz flustert fly fm fn fo
fokussiert=focus folgericht folgezeit folk folklor forev forex formt forscht forschungsergebnis forstwirtschaft
fortgefuhrt fortpflanz fortschreit fortzusetz fost fotografin foul found four foy fra fracking fragezeich
fraktionsvorsitz fram francesco franchis franck=franci franco frauch frauenquot frauk fraunhof freak freddy freedom
freiberg freigelass freigeschalt freigesproch freihandelsabkomm freispruch freistil freistoss french fresh freudig
frick friedberg frieder friedrichshaf friedrichshain fries frontal fruhest=earli frustriert=frustrat fs fuchs
fullung=fill function fundig funfmal=five funftel fungi funktionalitat funktionell funktionsweis furn fursorg
furstin furstlich fussballfan fussbod=floor fussgangerzon fussweg fv gabi gaby gaga gal galileo gallery=galleri
gameplay gamescom gansehaut ganzjahr gap garcia garderob garmisch gastfreundschaft gasthof gau gauck gauland gaza gc
gdl geahnd geahnt gear geargert gebar gebastelt geblas gebog gebrannt gebrud gebuhrt gebusch gecheckt gedankengut
gedeih gedeut geeinigt=clean geerbt geernt gefeuert geflugel gefolg gefoltert gefurcht gefuttert=feed gegenspiel
gegenstuck gegentor gegenuberlieg gegenwind gegliedert gegonnt gegoss gehackt gehangt gehasst gehau geheiss gehend
gehindert gehorch gehorsam gehorst gehweg geier geimpft geirrt gekehrt gekippt geklagt geknackt geknupft gekoppelt
gekront gekusst gel gelangweilt gelaunt geldbors geldwasch gelenkt gell gelockt gema gemahlin gemeinhin gemiet
gemisch gemocht genaht generaldirektor generalversamml generiert=generat genesis genotigt gentechn gentleman genua
geo geograf geologi geometr geopfert georgi=georgia georgia gepaart geparkt gepflanzt geplatzt gepresst geputzt
gequalt geradeaus gerannt geraum gerda gereist gereizt gerichtsbar gerichtsverfahr geritt germanist gert ges
gesamtbild gesamtschul gesamtwert gesamtzahl geschad geschaftsbereich geschaftsjahr geschaftsleit geschaftspartn
geschalt geschiss geschlechtsverkehr geschmeckt=tast geschmiss geschnappt geschopf geschrei geschri geschult
geschwacht geschwatz geschwor gesegn gesehn gesichtsausdruck=face gespen gesprachspartn gespritzt gesprung gespur
gespurt gestapo gestift gestoch gestolpert gesundheitssystem gesundheitszustand getatigt getrost gew gewahrsam
gewandelt gewandt=appli gewehrt gewerbegebiet gewillt gewolb geworb gewundert=amaz gezucht gf gfk ghana ghetto ghost
giant gibraltar gierig gilbert gild gina gips giv=give gkv gl glass glatz glaubhaft gleichberechtigt gleichgesinnt
gleichsam gleichwert gleit glenn gletsch glich globus glorreich glory glucksspiel gluhbirn glut gnadenlos gnadig
gobbel going goldman goldmedaill gomez gonnt googel gopping goring gos goslar gothic gotisch gotteshaus gotthard
gottlieb gottschalk government gp grabstein grafschaft graham granit graph grass gratulation gratuliert gray greg
greifbar greifswald gremium grenzenlos grenzuberschreit greta grin gro gros grossflach grossraum grotesk grundbesitz
grundeinkomm grundlos grundwass gruppenphas grusst gs gta guardian guardiola gudrun guinea gun gunnar guss gutenberg
guttenberg gw gymnast gysi habsburg hach=hare hagel hah hahnch haid haie hain halberstadt hamas=hama hamel haml
handarbeit handch handgelenk=wrist handschell hanf hangend hank hannibal hannoversch hansa=hannah haram harburg
hardy harley harp harrison hartnack harvey hassan haub hauptgrund hauptling hauptsitz=seat hauptversamml hausarzt
hausnumm hautfarb=color hautnah havel hawk hay hb hecht hector hedwig heel hef heg hegel hei=heh heidenheim heiligab
heilmittel heilt heimgesucht heimsieg heiz hektisch heldin helg helikopt=helicopt hellig hello helsinki hemmung
hendrik heng henk henn henrik=erik herausford herauskomm herauskommt herausstell herbei herford=crawford herkommt
hern hero heros hersfeld herstellt herunterlad=download hervorgebracht hervorgegang=result hervorgehob hervorgeht
hervorgeruf hervorruf hervorzuheb herzegowina herzschlag het=the hetero heuchelei heuchl heult hf hh hierauf hieraus
hieronymus highway hihi hildebrand hildegard hilfsorganisation him himmelfahrt hinab hinausgeh hindeut hingab
hingelegt hingestellt hinleg hinseh hinsetz hinspiel hinterfragt hinterhof hinterland hinterlegt hinterm=behind
hintertur hinub hinweist hinz hinzuzufug=add hiphop hippi hipst histoir hoc hochburg hochrang hochstgeschwind
hochstwahrschein=probabl hod hoffnungslos=hopeless hoheit hohn holiday holst holy=holi hommag homophobi honess honor
honorar hood horbar hosch=delet hosentasch host hotspot hsg htc huawei hubertus hubn huch hudson huf huh hui hulk
humanismus humorvoll hundin hunsruck hup hupf hussein hydraul hypnos hypo hypothek hysteri hyundai ibiza ibn ick ida
idealerweis idealfall identifizier=identif identitar idol idyll ie ige igel=nigel ignoranz=ignor igor ih ik ikon
ils=ass imaginar imam imbiss immens immunsystem=immun imo impact impf impfstoff implementier impliziert imposant
impression impressum imstand ina inakzeptabel inbetriebnahm incl indess india indiana individualitat indizi
industrial industrialisier infolgedess informativ ingeborg inhaltsverzeichnis initial inkrafttret innenseit input
inserat insgeheim inspektion=inspector inspektor inspiri=inspir instand instandhalt instant instinkt institutionell
interdisziplinar interfac interkulturell internat interpr intervall intoleranz intrig intro intuition intuitiv
inventar ioc=io ir ira irdisch irina irrelevant=irrelev irrsinn irrt isaac isabella isar isch iserlohn islamisier
islamismus isoli isralis italia iwf jacki jackpot jad jaguar jahresbericht jahreswechsel jahreszahl jahrhundertw jak
jans janss jasp jauch jeann jedi jeep jefferson jeffrey jem jens jep jeremy=jeremi jerom jesuit jin jmd joan johan
jordani=jordan josh joshua joyc judas judo jugendhilf jugoslawi juhu julich jump junck junki jupit jupp jusos justic
justizministerium justus juwel kabarett kabul kaff kaffeemaschin kafig kafka kahn kaiserreich kalib kambodscha kamel
kameramann kamerun kanadi kandidatin=candid kandidi kansas kantin kanu kanzleramt kapi kapitulation kaplan kapstadt
kar=karen karlheinz karntn karott karst=karl kasachstan kasp kassett kataloni katar kathedral kathrin kati
katzch=kitten kaufhaus kaufkraft kaufleut kaufpreis=price kaugummi kaution kavalleri ke kegel keil keith kelch kempt
kennenlernt kenny kennzahl kerb kessl ketchup keyboard keys kies kiez kiff kilian kinderbetreu kinderbuch kindergeld
kindertagesstatt kinderzimm kindisch kindl kindlich kingdom kinn=kin kinofilm kippt kira kirchheim kirchn kirm kirst
kissing kitty kk klaas klara klarstell klassenzimm=classroom klaut klee kleiderschrank kleidungsstuck kleingeld
kleinwag kleist klev klientel klingend klink klipp klopapi klopft klos klotz kluft kmu kn knackig knallhart knick
knochel knox knupf knupft knut koalitionspartn koalitionsvertrag koffein kohlenhydrat kollegah kollidiert kollision
kolsch kombini=combin komfort=comfort komma kommandeur kommunalpolit kommuniziert=communic kompass kompatibel
kompensi=compens kompensiert kompliz konfession konfiguration kongo=congo konjunktur konkurri konsistenz
konstantinopel konstatiert konstrui konstrukt konsumi konsumiert kontaktiert kontinuitat kontrahent
kontrov=controversi konversation konzentrationslag konzil kooperativ kooperiert koordini koordiniert=coordin koppel
korpergewicht korpergross korperschaft korperteil korps korrelation korrespondent korrespondenz korridor
kosmet=cosmet kosmisch kostengunst kotzt kp kpd kr kracht kraftvoll krah krakau krall krampf kran krankenpfleg
krankenwag kranz kratzt krawall kreditinstitut kreid kreiert kreisliga kreisstadt kreisstrass kreistag kreisverband
kreisverkehr krem kreml kreta kreuznach kreuzzug kriech kriegsend kriegsgefang kriegsschiff krimis kristina
kritikpunkt kroatisch kronprinz krot krupp krus ks ku kuban kubikm kugelschreib kuhlung kuk kulmbach kulturgeschicht
kundenservic kundin kundschaft kunstgeschicht kunsthall kunstsamml kuppel kurbis kurios kurzerhand kurzfilm kurzum
kuschel kustenwach labour labyrinth lachelnd lagerfeu lahn lama lambert lana landau landesgrenz landeshauptmann
landeskirch landesstrass landgraf landhaus landkart landsberg landsmann languag langwier laptops larissa larv lassig
latex latin latina laurent lausann lausch lauterbach lava layout lb lc leak least lebens lebensbeding lebenserwart
lebensform lebensfreud lebensgeschicht lebensversicher lebenswerk lebzeit leckt lederhos left
legitimation=legitimaci legst leh lehm lehramt lehrplan lehrstuhl=chair leiblich leichnam leitlini len lenin lenkrad
leonhard=leonard leoni leopard ler lernend lesbar lesli lessing lett lettland=scotland letz leuchtturm leukami
lewandowski lf liam liberalismus=liber library libysch lich lie liebesgeschicht liegenschaft lieutenant=lieuten lift
lilly=lili lily limited=limit limitiert lina lindau=linda ling lionel lippenstift liturgi livestream livetick
living=live lka lobbyist local logan logos=logo lokfuhr lokomotiv lola loos lopez lorenzo lorrach loschung losgeht
losleg loszuwerd lot lothring lotus lou ltd luc=lure lucia luftballon luftfahrt luftfeucht=humid luisa lukrativ lump
lungenentzund luther lux=luxuri lv lydia lynn lyon lyrisch maass machenschaft machthab machtkampf machtlos macron
madelein madison maggi magist magistrat=magistr magnet mah mahn mahnmal mahnt mahnung maik maizièr maja making
malaria malcolm maler mali mall mamas mami mandel manif=manifest manov manu manula=manuel many mao mara margot
marian marihuana=marijuana marionett maritim marius markenzeich=trademark markgraf markisch marko marktfuhr
marmelad=marbl marquis marschall marseill mart martini martyr marvel marxismus maskottch mason massenmord massgab
masturbi matura maxi=max mayo mayr mazedoni mbh=tbh md mdb mdl mean mediathek=media medical=medic meditation=medit
meet meh=heh mehm mehrjahr mehrkost mehrwertsteu meinerseit meining meinungsausser meiss meissn meistertitel mekka
mel melancholi melbourn melissa memb memming memoir memory mendelssohn mensa menschenverstand menschenwurd mentor
menzel merklich merlin merseburg messag messeng messi messias meta meth mettmann metz mexico mh mhm mhz michail
michala michigan mick micro mid mietpreis mietvertrag mietwag mietwohn migran mikrowell milan milliardar milton
mimik minecraft mineral minerali mineralwass miniatur minimi minsk miranda mirror mis misshandelt misshandl
missionar mississippi missstand missverstand mitbegrund mitbestimm mitbringt mitchell=mitchel mitfahr mitgeh
mitgewirkt mitgliedsstaat mitred mitsamt mitstreit mitteldeutsch mittelfeldspiel mittelfrank mittelfrist mittelgross
mittelklass mittelmass mittelschicht mittelschul mittig mitverantwort mitzumach mixed mmn mobilfunk=mobil mobilisi
mobiltelefon mochteg modernisiert modi modifikation moi mol molekul molly monarch monica monopol monro monsieur
montana montreal morgig morning mosaik mosel mosl motion motorradfahr mott mountainb mp mrt msc msv mu muhelos
muhlhaus mulleim mulltonn multimedia multipl multiplay mundart mundung munsterland murphy=murphi musikschul
muskulatur musli mustafa mutation mv mw mystery mystisch mythologi=mytholog nabu nachahm nachforsch nachgeb nachhol
nachkriegszeit nachrichtenagentur nachruf nachschau nachschub nachseh nachspielzeit nachsteh nachstenlieb
nachstgeleg nachtisch nachzuweis=prove nadin nahrstoff namensgeb namibia narrativ nassau nationalhymn nationalstaat
nationalversamml nativ natura natural naturgemass naturpark naturschutzgebiet naumann navi navigation nc nebenh
nebenjob nebensach neil nel nennung neoliberal nepal nero nervensystem nervositat netzteil neuanfang neuart
neugestalt neugierd neujahr neumun neunkirch neunzig neuordn neustart=restart neuwag neuwied newcom newton nexus ng
nhl nicholas=nichola nichtig nichtmehr nichtrauch nichtsdestotrotz nickel nickt nicolai niederbay niedergang
niedergelegt niedergeschlag niederrhein nietzsch niki nikolai ninja nippel nissan nit nizza nl nn nobelpreis
nop=nope nordafrika=africa nordhaus nordic nordwest normalfall normalitat=normal nostalgi notarzt notaufnahm nothing
noti notwehr notwendigerweis np nt nuchtern nuklear numb nunmal nurburgring nutella nw ny nylon nzz oas oberfrank
obergrenz oberhand oberhaupt oberkorp oberlandesgericht oberschicht obgleich obhut obi objektivitat obliegt obmann
obs ocd ocean ochs od odenwald offenburg offenkund offenleg official offshor oha ohh ohio ohm okologi=ecolog
okostrom okt okumen olga olivenol olivia oll olli om omar omas=hama omega omg onlineshop opera operi=surgeri
opern=opera oppositionell opt optimi=optim optimiert=optim optimismus=optim optional=option opus oral ordnungsamt
ordnungsgemass organism oriental origin orlando ortsk oslo ostdeutschland ostfriesland ostkust ot otting ou outl own
oz ozdemir padophil palac palais=palac palma=palmer panama panda pandemi panisch pankow paolo papp paprika=pepper
para paradis paradox paralympics parkett parlamentari parlamentswahl parodi partenkirch partikel pascha passion past
pasta patch patriarch patricia patriotismus paulin pd pe peac peak pearl pedal peggy peitsch pelz pendant=necklac
pendl pennsylvania pentagon percy perfect perfektion persisch personalausweis personengrupp peruck perv peters
peterson petit petri pfadfind pfalzisch pfand pfannkuch pfarrhaus pfefferspray pfeift pfennig pfiff pfing pflanzlich
pflaum pflegeheim pfot pfui phantom pharma=pharmaceut pharmazeut philharmoni philips phillip philologi phon=phone
photoshop photovolta php physiologi picasso pick pickel picknick pier pietro ping pinkel pinsel pip=piper pipelin
piratenpartei pitt pius pk pladiert pladoy plag plakett planck=plan plantag plasma plastiktut plateau
platin=platinum platon platzch plau plaud plausibel playboy playlist plays plaza plenum plot plug plugin plural
plz=pls pn pock pod podium podiumsdiskussion pohl pokémon polem=controversi policy=polici politics polizeigewalt
polizistin poll polst polt popmus popularitat=popular populismus=popular por porta portemonnai portland positioni
positionier positioniert=posit postfach posting potenz potry pracht practic pradikat praferenz pragmat pragung
praktika praktizi praparat prasidentschaft prasidentschaftswahl prazision=precis preisgeld preisverleih prekar
prenzlau pressefrei pressesprech prestig pretty pric=price pris privatbesitz privatisier privatschul privilegiert
proband production professional professorin professur programmier=program programmiersprach projektion projektleit
promill promoviert proportional prosa prosieb prospekt provid prozentpunkt prozentsatz=percent psa psalm pseudonym
psycho psychoanalys psychopath psychos psychotherapeut pt pu pub pubertat publizist pudding pulli puma purto put
putzfrau puzzl pv python quali quality quantitat quantitativ quarantan quark querschnitt quest question qui quick
quittung rachel radioaktiv radl radsport ragt raid raiffeis raiffeisenbank rainbow rammstein ramp rampenlicht
ranglist rank raphal rath ratio ratlos ratsam ratselhaft raucht=smoke raumfahrt raumschiff=spacecraft raumung raup
rausgeh rausgekomm raushol rauskomm rav raw razzia rbb rc rd reading ready reaktor rebellion rechenschaft recherchi
rechtsextremist rechtskraft rechtspopulist rechtswissenschaft recklinghaus recycling redewend reed reell ref
reflekti=reflect reflex refrain regelfall regelwerk regenbog regeneration regent regenwald regierungsbezirk
regierungspartei regio regisseurin reguli reguliert reha rehabilitation reichsburg reinhardt reinheit reisefuhr
reisepass reizt reizvoll rekonstruktion=reconstruct relax relegation religionsfrei religionsgemeinschaft
religionsunterricht rem remis remix rennstreck renovi reprasentation reservi reservier resort respektiert=respect
respektiv respektlos respektvoll ressort restaurier restauriert restlos rettungsdien return reu=reid rev reviews
revolv reynold rezeptfrei rhon rhythmisch ri ribéry rica ricardo ried=buri rieg riem riest riga rindfleisch rip
riskant riskiert=riski ritz rival rl ro robbi robinson rocky=rocki rolling ronaldo ronny rontg root rosberg
rosenberg=ross rossi rossmann rost rotenburg rott rotterdam rov=rover rp rr rss rubel rubin ruby ruckenschmerz
ruckfahrt ruckfuhr ruckgab ruckgrat ruckhalt rucklauf ruckrund ruckschlag ruckschluss rucksichtslos ruckwirk
ruckzahl rudel rudolph rufnumm rugby ruini rul rumlauf rummenigg rumpf rundfahrt rundgang running=run runterlad
rupert ruprecht rush rv rz saar sabrina sachbearbeit sachbeschad sachschad sackgass safari safety sahara sait
salafist salami sally salomon salt salvador salzgitt sami sandal sandro sandstein sandwich sandy sanitat santiago
santo santos=santo sardini sarg sarkasmus sarrazin sauerland saugling saugt sav sbb scan schadensersatz schaffhaus
schaft schall schallplatt schaltung schanz scharfschutz scharia schatzungsweis schaufel schaufen schaukel schaum
schaun scheinwerf schenkel schenkung scherb schier schiesserei schifffahrt schimm schimmel schimpf schimpft schiss
schlachtfeld schlafend schlagart schlagwort schlapp schlechthin schlegel schleier schlitt schlupf schmerzmittel
schmink schmuckstuck schnarch schnellig schnellstmog schnupf schnur schoko schoneberg schramm schriftzug schub
schufa schulabschluss schuldn schulhof schulklass schwachstell schwalb schwamm schwan schwank schwankt schwartz
schwefel schweinefleisch schweitz schwenk schwerkraft schwerwieg schwiegermutt schwiegersohn schwiegervat schwimmt
schwind schwingt schwingung sci scor scout screen script search seat seattl sec seemann sees=see segl segn seidel
seilbahn seitz sekretarin=secretari selbig selbsthilf selbstverstandnis selbstverteid selbstverwalt selektion
selektiv semi sens sensation=sensat sensibel seoul sepp sept ser serb sergio serum servi=serv servus setting seufz
sevilla sextreff shadow shampoo shan shaw shell sheriff shield shin shitstorm shoot shooting=shoot shot shuttl
sibiri sicherheitsgrund sicherheitskraft sicherheitsluck sicherheitsrat sichtweit sidney siebzig siedl siegreich
sigmaring sigmund signalisiert sigrid silicon silk silva silvia sinfoni sinngemass sinti six skandinav skandinavi
skelett sketch skifahr skin skispring sklavin skoda skript skurril skyp=skype sl slalom slim slot smiley sn sneak
snow socc sockel sodann soft softwareentwickl soja soldn solidar solist solothurn solution somalia something sommerf
sommerpaus sommerzeit sonderpreis sonnab sonnenlicht=sunlight sonnenstrahl sonntagab soooo=soo soros sorti=sort sos
sost souvenir sozialarbeit sozialhilf sozialleist sozialpolit sozialversicher sozialwissenschaft spaghetti spahn
span spargel spatsomm spatz speci speer speicher speisekart spektakel spekuli spekuliert spey spezialisier
spezifikation sphar spid spielch spielfilm spielplan spielregel spielweis spin spinat spinnt spiral spirit
spiritualitat spitzenreit split splitt spon sponsoring sporthall sportplatz sportwag spott=spot sprachlos sprechend
sprengstoff=explos sprit spuck spurlos spvgg sri sry ssd sta staatsoberhaupt staatsop staatsregier stabilisi
stabilisier stabilisiert stachel stad=stadium stadl stadtarchiv stadtbibliothek=librari stadtbild stadtch stadtebau
stadtentwickl stadthall stadtpark stadtrand stadtzentrum=downtown stag=stage stan standardisiert starnberg starrt
startelf startschuss startseit startup startups stationiert statthalt stattlich statun staubsaug stay steel steffi
steg steigung steinbruch steinern steinzeit steirisch stellplatz stemm stendal step sterbehilf sterbend sterblich
stereotyp sterling sternch steuerberat steuereinnahm steuererklar steuerhinterzieh stewart steyr stichwahl
stickstoff stiel stilist stillschweig stimmzettel stipendium=salari stirb stoffwechsel stohn stolperstein stolpert
stopf storend storm strafanzeig straff strafverfahr strafverfolg straight stralsund strassenbau strassenrand
strassenseit straubing streckt streichel streicht streift stressig streu strik=strike string stromausfall stromnetz
strompreis stromt stromversorg stronach strong strumpfhos stuart stub stuckzahl study stundlich stur stut subtil
sudafrikan sudan suddeutschland sudwest suggeriert suhrkamp sulzbach supercup superheld superior superman superstar
sus sushi suspendiert suzuki swift sylt symbolisiert symmetr symphoni symposium synod synthes=synthesi synthet são
tabellenfuhr tabellenplatz tagt tagtag taiwan talentiert talkshow tan tap tapet tara tarifvertrag taschenlamp
taschentuch tatbestand tattoos tau tauschung taxis=taxi tc tea teamkolleg techno tegel teheran tempelhof temperament
tendenziell teresa terra terrain territorial testspiel=test textili thalia thank theaterstuck=theater thek=duke then
theory=theori theresa theresia therm thermisch thilo think three through thw tibet tickt tiefgarag tiefpunkt tierart
tiergart tierpark til timing=time tind tint=dye tips tischl titanic titelseit tk tob tobt tochtergesellschaft today
todd todesopf=victim todestag todesursach togeth toleriert tornado toronto torr torst toskana totalitar toto
totschlag toxisch tr tracking trading tragbar trainingslag tram trans trash trass=trash trauung travel treibend
treibstoff=fuel tres tresor triathlon tribun triebwerk trigg trinkgeld tristan trunk trust try tschech
tschechoslowakei tub=tube tuberkulos tui tumblr turbin turkis turnhall tutorial twin twist tyl typischerweis
typs=type typus tyrann tz ub ube uberbiet uberdacht uberdurchschnitt=averag ubereinand uberflut uberfuhrt ubergegang
ubergeh ubergeordnet ubergibt uberheb uberlasst uberliess ubermittel ubermittelt ubermorg=morn uberquert uberschatzt
uberschaubar uberschwemm uberse uberspring ubersteig ubersteigt ubertreff ubertrifft ubertroff uberwaltigt uberwiegt
uf ufo uganda ul ulf ultimat umarmt umbaut umbenannt umbenenn umbruch umdenk=think umgedreht umgegang umgerechn
umgibt umh umkehr umleit umsatzsteu umschreib umsteig umstieg umzubring una unangemess unbedeut unbegrund unbequ
unberuhrt unbeschad unbestimmt unbestritt unbrauchbar undenkbar undercov une unerheb unerlass unermud unfreund unfug
ungeeign ungehindert ungeklart ungenau ungeschlag ungestort ungesund unglaubwurd unheil unhof uninteressant unis
unit univ unkompliziert unkontrolliert unkraut unmut unna unpass unrealist unschlagbar unschon unsr untat unterbind
unterbreit unterfang unterfrank untergeht unterhos unterleg unternehmensberat unternehmer unternimmt unterstreich
unterstreicht unterstrich untersuchungsausschuss untersuchungshaft unterteil unterwelt unterworf unterzieh
unterzubring untreu ununterbroch unverantwort unverbind unverhaltnismass unversehrt unverstandnis unverzichtbar
unvorstellbar unweig unwirksam unwohl upgrad upload uran urauffuhr urn urs uruguay used usern utopi uvm
vakuum=vacuum valencia valentinstag valeri valu vancouv vandalismus vanill variabel varietat varii=variat ve
vegetari=vegetarian vegetation=veget vehement veit vektor ven ventilator ventur verabreicht verantwortungsvoll
verbandsliga verbann verbrennt verbuch verd verdachtigt verdankt=thank verdau verdeut verdorb verdreht verena
verfallt verfassungsgericht verfassungswidr verfecht verfehl verfickt verfilm verfuhrt vergass=vega vergelt vergibt
verging vergrab vergrosser verhelf verhinder=impair verhut verkackt verkaufszahl verkehrsteilnehm verklag
verkleinert verl verlager verlagert verleit verles verlierst verlink verlob verlock verlos vermachtnis vermerk
vermindert vernomm verona veronika verprugel verrechn verriet verringer versammel versau versaumt verschenkt
verschiebt verschlaf verschlechter verschlechtert verschleppt verschliess verschluckt verscholl verschweig versenk
verspielt verspur verstarb versteiger versteigert verstreut versus vertauscht verteidigungsministerium vertragt
vertreibt vertusch verunsichert verwaltungsgebaud verwaltungsgericht verwaltungsrat verwandl verwechsl verweil
verwerf verwi verwirklich verwohn verwohnt verworf verwust verzerrt verzieh verziert=decor verzog verzug verzweifel
veteran vfr viagra vie=life vielerlei vielerort vielversprech viertelstund views vill villach villag vintag vinyl
viola violin virtual visit visitenkart vista visual visum viva=aliv vizekanzl vizemeist vl vll voigt vokal
volkerrecht volksabstimm volksf volksgrupp volkshochschul volkslied volksmus volksrepubl volksschul volksverhetz
vollbracht vollgas vollmacht vollmond vollzug volvo vorangetrieb vorarbeit vorbeigeh vorbeikomm vorbeischau vorbeug
vorenthalt vorfahrt vorgeb vorgefuhrt vorgegang=proceed vorgeht vorgekomm vorgeles vorgezog vorhandensein vorherrsch
vorkommnis vormal vormarsch=forward vorort vorratsdatenspeicher vorreit vorschau=preview vorschein vorschreib
vorsieht vorspiel vorstadt vorstandsvorsitz vorsteh vorstellbar vorstellungsgesprach vorstoss vortag vorteilhaft
vorweg vorweis vorwerf vorzeich vorzieh vorzubeug vorzugeh vorzugsweis=prefer vorzuleg votum vox vp vpn vu wad
waffenruh waffenstillstand waggon wahlbar wahlgang wahllokal wahlperiod wahlprogramm wahlweis wahn wahrnimmt wahrst
wahrzeich wahrzunehm wait waldeck waldemar wallac wan warent waschbeck wascht wav wc webb wedding=wed weggeh
weggenomm=dismiss weggeworf weglass wegweis wegwerf wehrpflicht weicht=soft weihnachtsbaum weihnachtsgeschenk
weihnachtszeit=christma weilt weingart weingut weissrussland weisung weiterentwickel weitergab weitergefuhrt
weitergeleit weiterleit weithin wel wellenlang weltall weltgeschicht weltklass weltkulturerb weltrekord
weltwirtschaft wendt wenzel werbespot werdegang werkstoff werth wertlos=worth wertpapi wertschopf wesel wesp
westdeutschland=west westkust wettbewerbsfah wetzlar whiskey wich widerleg widerspiegelt wiederaufnahm wiederbeleb
wiedergab wiedergeb wiedergegeb wiedergewahlt wiedergutmach wiederhergestellt wiederherzustell wiederkomm wiederwahl
wieland wiesn wifi wii wikileak wiking wil wildnis=wild wildschwein wilk willig windenergi windkraft windpark
windrad winston winterpaus wintersem winterthur winz wirbelsaul wirkungsgrad wirr wirth wirtschaftskris
wirtschaftsminist wirtschaftswachstum wirtschaftswissenschaft wirtshaus wismar wissenswert without witter=twitter wk
wodka=vodka wog wohingeg wohlbefind wohlergeh wohlfahrt wohlfuhl wohlwoll wohngebiet wohnheim wohnmobil wolfenbuttel
wom=women woman woody woraufhin woraus=wherein wordpress working wortschatz wortwahl would wp wrack=rack wrestling
wright wu wuchs wucht wulff wurdigt wurz wwe www xav xavi xiii xing xiv xl xp xv ya yacht yahoo yal yang yard yay
yen yu yvonn=devon zah zahlend zahllos zahnburst zalando ze zech zeck zehnmal zeigefing zeiss zeitdruck zeitgeist
zeitgeschicht zeitlang zeitreis zeitspann zeitverschwend zeitweil zelda zen zeppelin zerbrech zerbroch zerleg
zerreiss zerriss=smash zeugenaussag zeus ziegel zigarr zigeun zin zink zirka zirkel zivilbevolker
zivilgesellschaft=societi zk zo zogert zoom zuckt zugab zugefugt zugefuhrt zugeh zugehort zugeht zugelegt zugerechn
zugeschnitt zugesproch zugestellt zugeteilt=divid zugezog zukommt zulauf zulief zumach zuordn zuruckgefuhrt
zuruckgegang=resum zuruckgegeb=return zuruckgeht zuruckgelass zuruckgelegt=withdrawn zuruckleg zuruckzahl
zuruckzuzieh zusammengearbeit zusammengeschloss zusammengesetzt=joint zusammengetrag zusammenkomm zusammentreff
zuspruch zusteh zusteht zustell zutag zuteil zutrau zutrifft zutun zuwand zuweis zuzuhor zuzulass zuzuordn zw
zwangsarbeit zwangsweis zweieinhalb zweierlei zweifach zweifelsfrei zweifelt zweijahr zweikampf zweitligist zwolft
zynisch ʖ ツ
"""
