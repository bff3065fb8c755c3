"""How common the words of 'nl' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.75: de
7.5: een=onli en het=the van
7.25: in is=ass
7.0: al=allen dat=that die ik je met niet=enjoy op te voor=previous zijn=are
6.75: aan=given door er=myer heb=have hij=him maar=but naar=toward om ook=also uit=dis ze
6.5: bij=par dan deze=this dit=this geen=not heef=has jaar=year kan=may maak=make meer=multipl mijn=mine moet=must
nog=yet of=off over tot u waar=valu was wat=what we wel=well wil=wild wor=becam wordt=shall zo
6.25: ander=other ben doen eerst=first gaan gaat=gate goed=gut haar=har had hoe kun=can laat=let me mens=peopl na nu
on=our onze=our veel=much weet=wet werd=been werk=work zich=be zien=see zou=would
6.0: alleen=onli altijd=alway blijf=remain bruik=use daar=there dag=day deel=part denk=think dus echt=real ga
geef=give heel=whole hem=him hier=here hun=their iet=someth ja jij=your jullie=you kijk komt=come koom lang
leef=live man mee=gee mij=mia net nieuwe=new omdat=becaus onder=under staat=state t teeg=against tijd=time
tijden=dure toch=mitch toen=keen tus=between twee=two uur=hour vind=find volg=follow vraag=question vrouw=femal
waarom=whi weer=weather wie=somehow wij=our woon=just zal=will zeg=say zelf=even zij=they zit=sit zoal=like
5.75: aantal=number af allemaal=all beek=known begin=start bent best beter=better bied=area bin daag=day doet
dood=morton drie=three eef=even eig=own elkaar=togeth elke=each erg=veri film geld=valid ging=went goede=good graag
groot grote=larg hand hebt hele=entir help hoop=hope hoor=hear houd=attitud huis=hous iedereen=everyon iemand=someon
jou keer=time kinder=children kreeg=got krijg=get kunt=allow kwam=came laatst=last land leed=member lees=lee
lijk=seem loop m mag meen=municip meest=most men misschien molijk=possibl naam=name natuurlijk=natur
nederland=netherland nee=ned neem=take nieuw=new nood=necessari nooit=never paar=hors per plaat=plate rond=round s
saam=togeth snel=speed som=some speel=play staan=stand stad=citi steed=citi stel=system terug=back the toe uw
vanaf=from vandaag=today ver=further verschil=differ via vier=four voel=sensit volgen=accord vriend=friend
wanneer=wanna want week wees=toe weg wer=becom wereld=world zegt zeker=sure zet zie=glanc zoek=search zonder=without
zorg=worri zul=will één=one
5.5: a achter=rear afloop amerikaans=america amsterdam april artikel=articl auto bedrijf=compani beet begon=start
betaal=payment beur=happen bijna=near boek=book boof=top bouw=build breng=bring buit=outsid d daan=dean
daarom=therefor dacht=think dank=thank deed den der ding doe druk=print duidelijk=clear duur=dure e echter=howev
eer=previous eet eind=end einlijk=actual enkeel=few familie=famili foto=photo geval=case groep=group grootst=largest
haal=hare helemaal=total hen hoef idee=idea ieder=each informeer=inform jong=young jouw juist=correct ken kind
klaar=gonna kleine=small kom kon=content koop=sale kort=discount krijgt later leer=read leid=pipelin lekker leuk
lief=belov ligt link loof=believ luk=happi maand=month maart=march manier=way meis=girl miljoen=million minder=minor
minuut=minut mis=miss moeder=mother moest moment mooi=moor mooie=moor n naast=besid nederlands=inland niemand=nobodi
nik=nikki noeg=enough noem=call nou november=novemb nummer=number oktober=octob onderzoek=research online=onlin
ontwikkel=develop onveer=approxim oog=eye ooit=ever oop=open opnieuw=again organiseer=organis oude=old ouder=parent
partij=parti pas=fit persoon=person plaats=place plan politie=polic praat prijs=price probleem=problem
publiceer=publish raak=struck recht=right reed regio=region richt=direct rust school schreef=written schrijf=write
september=septemb sind slecht=bad soort=speci stap=stapl stem stond=stood stop stuk=piec stuur team ten ter
terwijl=while thuis=home tweede=second vaak=often vader=father val vanuit vast veil=safe verander=chang
vereen=associ vergeet=verg verhaal=stori vertel=tell verwacht=expect video vijf=five vindt vol vond vooral=especi
vorm=form vrij=freeli vroeg=earli waarin=which wacht=wait water websit wein=littl welke=which wilt=want won=wound
zaak=busi zeer=veri zei ziet=look zin=famili zodat=give zon=healthi zoon=son zoud=would zuid=south zwart=negro
5.25: aandacht=attent aanval=attack aanwees=presenc acht=eight actie=action actief=activ almeen=general alsof and
andeer=other antwoord=answer augustus=august avond=evening b baan=ban band bang bank basis=basi bed bedank=thank
bedoel=refer beeld=imag bees begint=begin begrijp=understand beide=both bekijk bel=bell belang=interest
belangrijk=import belangrijke=import belangrijkst=import bepaal=determin bereik=reach bericht=messag
bescherm=protect beschik=avail bestaan=exist bestaat=consist bestuur=driver betekent=mean beweeg=movement
bezoek=visit bijvoorbeeld=exampl bijzonder=particular bleef=remain blij blijk boor=born bracht=brought brand
broer=brother bron buurt=nearbi c centraal=central centrum=centr club contact daarmee=thus daarna=thereaft dame
december=decemb dezelf=same dicht=close dienst=servic dier=anim direct divers dochter=daughter doel=goal dorp=villag
draag=drag eerlijk=kind eeuw=centuri eiland=island elk enkel=onli ervaar=experi ervan ervoor euro europa=europ
europes=europ extra facebook februari=feb feit=fact fout=error gaf gek=crazi god grap=grape gratis=free grond=ground
groter=larger hard hart heen=keen heer=sheer heerlijk=delici heet=keen hetzelf=same hoeveel=quantiti hoewel=although
hoge=high hond=dog hoofd=head hou houdt http huid=skin hulp=aid i inderdaad internationaal=internat internet
inwoner=inhabit jan januari jezelf jongen=boy jonger=young juli juni=june kaart=map kamer=room kant=side kies=choos
klein kleur=color klop km kond=condit koon=king koos=chosen kop kost=cost kracht=forc kwaam=came langer=longer last
leeftijd=age leeg=legend leg leger les leuke lichaam=bodi licht=light lid liet lig=lie lijst=list los makkelijk=eas
mark=market media mei meteen=immedi meter mid middel=averag mini=minist mocht moeilijk=difficult moog morg=tomorrow
muziek=music nacht=night nadat nam nationaal=nation neemt=take new=news noord=northern normaal=normal o
officieel=offici oh omgeef=surround onderdeel=part onderwijs=educ ontdek=discov ontmoet=meet oorlog=war oost=east
open oplos=solut or=order oud overal overleed=die p pak=packag persoonlijk=person plek=place politiek=polit
pracht=magnific precie president=presid probeer=tri prober=tri problem programma=programm project provincie=provinc
punt=point raad=stock reactie=reaction red regeer=govern regel=regul reis=travel releer=relationship rest
resultaat=result rijd=drive rol=roll samenwerk=collabor schat=estim schiedenis=histori schuld=apolog seizoen=season
site slaap=sleep slechts=onli sluit=slut social span=relax speelt=play spel=spell speler=player spreek=speak
sprek=convers start sterk=strong straat=street succe=success taal=languag tekst=text telefoon=phone tien=are
titel=titl to toekomst=futur top totaal=total trek trouw=marri tv twitter uiteindelijk=ultim uitvoer=implement
univers=universiti valt vanavond=evening vanweg vele=mani verantwoordelijk=respons verkoop=sale verloor=lost
vertrouw=trust vervolgen=then volled=fulli von voordat voorkoom=prevent voormaal voorstel=propos vriendin
waarbij=name waardoor=make waarmee waarop=name waarschijnlijk=like waarvan=name wedstrijd welkom=welcom west wet win
winkel=shop wist=knew wit woor=word woord=word word x zag=look zat zes=six zicht=visibl zichzelf=himself ziek=diseas
ziekenhuis=hospit zoveel=zoe zowel
5.0: aanpas=adapt aanzien aar aard=beard achtergrond=background actif=activ advocaat=advoc afbeeld=imag afkomst
afrika=africa afspraak=appoint afstand=distanc agent amerika=america angst=fear app arm arts=art as=ass baby=babi
bak=bake bal=ball baseer=base beel=imag been behalve=except behandel=treatment beleid=polici belgisch=belgium belgië
beperk=limit berg=mountain beslis=decis besloot=decid besluit=decis bestaand=exist bestel=order betaald=paid
betref=relat betrek=regard betrok=involv bevat=contain bevolk=popul bewijs=evid bezit=possess biedt=provid bleek
blog boodschap=messag boom boos=boo bos=boss bovendien=addit brengt brief brits brug=bridg bruiker=user
burgemee=mayor burger bus china cijfer=figur controol=control cultuur=cultur daarbij daarnaast daarvan daarvoor
dalijk=daili dankzij=thank david deelnemer=particip degeen=eugen deur=lauren dien=him digitaal=digit
directeur=director doordat=becaus dr drag=behaviour drink droom=bedroom duis=thousand duits duitsland
economie=economi economisch=econom eenvoud=simpler eigen=owner eindelijk=final eis=requir el=ellen ene energ=energi
engel=angel enorm eraan=eras erbij ergen ernst=serious erop eruit=aris es=eat evenement=event fantastisch=fantast
favoriet=favourit fc feest festival=festiv fijn financieel=financi for fran=french frankrijk=frank frans=french
functie=function g game gang gast=guest gevaar=danger gevaarlijk=danger gister googl goud=golden groei=growth groon
h haag=copenhagen haat=hate half handel=treatment har=harder heil=sacr helaas helf=half herinner=memori hield
hierdoor=herein hiermee=this hieronder=below historisch=histor hoger=higher hoi holland hoog=high hoogst=highest
hoogt=height hoort hotel huwelijk=marriag ie inmiddel=now instel=set interessant=interest international=internat
interview invloed=influenc inzet it japan jeugd=youth john kamp=camp kantoor=offic keek=token kennis=knowledg kent
kerk=church keuze=choic kilometer=kilomet klant=custom klas=class kleed=cloth klink=blink kocht=purchas koffie=coffe
krant=rant kunst=art kwijt l la laag lach=laughter leek leerl=student leider=leader let lied=lie liep=walk
liever=liu lijn=line live loceer=locat lokaal=local lond lucht=air luid=sound luisteer=listen maandag maat macht
mail medewerker=employe medisch=medic meestal=usual meid mel meld=notif merk=brand mezelf=myself militair=militari
mm mobiel=mobil model moeite mond=world moord=murder museum muur=wall name namelijk=name negeer=negat neraal=general
nergen netwerk=network neuk=neat niveau=level no noom=taken ocht=morn ok onafhankelijk=independ ondank=despit
onderwerp=topic onluk ontstaan=aris ontvang=receiv ontwerp=design opdracht=assign opleid=train opnoom
opricht=establish optreed overzicht=overview pagina=page parijs park partner perfect periode=period peter pijn=pain
plezier=fun politieke=polit populair=popular positie=posit positief=posit post presenteer=present prima=first
probeert=tri procent=percent product publiek=audienc r radio rechter=court rechts=right rekeen=account
relmaat=regular respect rij rijk=wealth rivier=river rode roep=call rotterdam ruim=aw ruimt=space rusland
russisch=russian schade schilder=paint schip=ship schoen=shoe schoon=clean schrijver=writer sek=sex serie=seri
serieus show situeer=situat slaag=gotten slacht slachtoffer=victim slag sloot=close snap soldaat=soldier sorry=sorri
spaans speciaal=special special spoor=track sport sprook sta stand star station steek=stevi steen=stone stelt
ster=star steun=support sticht=foundat stil=still stof=substanc strak=stray strijd=battl student super
systeem=system tafel=tabl technisch=technic teek=sign tenwoor=nowaday terecht test teven=also tijdelijk=temporari
tip toegang=access toepas=applic toevoeg=add toon=behold train trein=train trok=drawn trot tweet twijfel=doubt type
uitbreid=expans uitleg=clarifi up utrecht v vakantie=vacat vecht veranderd=chang verband verbeteer=improv
verbind=connect verdacht=suspect verdeed=defend verdien=earn verdween=disappear verkeer=traffic verkies=elect
verklaar=state verkocht=sold verlaat=abandon verleed=past verlijk=comparison vermoord=kill veroorzaak=caus
verplicht=oblig verras=surpris verscheen=appear versie=version vertaal=translat vertelt=tell vertrek=departur
vervang=replac vervoer=transport verzamel=collect viel=much vis=fish vlak=surfac vlieg=fli vlucht=flight voed=food
voelt=feel voer voet=feet voetbal=footbal volgt=follow volk voorbeeld=exampl voorbereid=prepar voorbij
voordeel=advantag voorzien=facil vraagt=ask vrijdag=friday vrije=free vrijwil=volunt vroeger=former vs vuur=fire
waap=weapon waard=worth waaronder=includ wakker=awak warm wegen welk wen=wish werkelijk=realiti wijk=neighbourhood
wijs=amend winnaar=winner wk wone=ordinari york you zak=bag zaterdag=saturday zee=sea zeef=seven zel zocht zomaar
zomer=summer zondag zus zwaar=heavier zware
4.75: aanbied=deal aanbood aangeef=indic aankoom aanleg aanleid=guid aanpak aansluit=connect aanvraag=request
absoluut=absolut accepteer=accept account adr=address advie=davi afdeel=depart afhankelijk=depend afleveer=episod
afsloot=close akkoord album aldus all allerlei alsjeblief alterneer=altern alweer amerikaan=american an anna anti
antwerp antwoor=answer apart apparaat=devic appartement=apart arabisch=arab arme=weapon arresteer=arrest art
artiest=artist at australië=australia auteur=author award baas=sometim bad bar be bedenk bedoeld=meant
bedreig=threaten begraaf=buri begreep begrip=notion beheer=manag behoef=need behoor=belong behoorlijk behoud=keep
behulp beid=both belachelijk belast=taxat beloof beneed bepaald=determin bereid=prepar beroep=occup
beschreef=describ beschrijf=descript besef=beef bespreek=talk besteed betekeen betekenis=mean beurt=turn
beurtenis=event beveil=secur bevest=confirm bevindt=locat bewoner=resid bewust=conscious bezet=let bezocht=visit
bezoeker=visitor bibliotheek=librari bier=beer big bijdrag=contribut bijeenkomst binnenkort=soon black blauw=blue
blauwe=blue blik=bing bloed=blood bloem=flower boer=boe boot brabant brazilië=brazilian breek=break brek
broek=trouser brood=bread brus=brussel buitenland=abroad buitenlands=abroad bureau by ca cadeau=gift camera
campagne=campaign canada categorie=categori cel=cell chines city=citi cm coach code collectie=collect colleg
combineer=combin commercieel=commerci commissie=committe communiceer=communic compleet=comprehens computer=comput
concep=concept concert contract creëer=creat daal daardoor=consequ daarin daarop daat=date dak=roof dalijks=daili
dans=danc date datum=date day debat derlijk=such des detail dichtbij=near diep dikke dinsdag discussie=discuss
district docent=teacher document dollar dom donderdag donker=darker doorgaan=common download draagt=wear draai=rotat
draait=turn drank=drink droog=dri dubbel=doubl duit durf duurt duurzaam=sustain dwong=wong editie=edit eenmaal=onc
effect elektrisch=electr element emotie=emot engels=angel enorme=huge enthousiast=enthusiast erger erin erk=recognis
ermee=hagu erover et etc eu ex excus eén f fan fees=parti feliciteer=congratul fiet=bike fiets=bicycl figuur=figur
fijne finaal=final fles=flesh flink=blink fotograaf=photograph frank gaaf=deaf geldt gent=gentl geop=open geven=data
girl glas=glass goeie golf gooi graad=grade graaf=gravel gren=border grens=boundari groen=green groene=green haalt
hallo=hello halve=half han hang hangt harry=harri he hef heim=secret hel helder=brighter herstel hey hierbij=herein
hiervan=such hiervoor hit hoek=angl hof holp=help honger hoofdstad=capit hopelijk=hope hout=wood huil huur=rent hè
ideeën=idea ii ijs ile inclusief=includ india indien indruk=print industrie=industri ineen=deed inhoud=content
initieer=initi inspireer=inspir instantie=entiti interes=interest interesseer=interest investeer=invest
invoer=implement iphone=iphon islam israël italiaans=italian italië=itali j jaarlijk=annual jack jame jammer
japans=japan jas=jan jezus jood=jose journalist k kaar=karen kader kampioen=champion kanaal=channel kandidaat=candid
kapot karakter=charact kat kend kenmerk=characterist keuk=kitchen klacht=complaint kleiner=smaller klik=click
koningin=queen koninklijk koninkrijk=kingdom kook=cook koppel=coupl koud=cold kritiek=critic kunsten=artist
kust=coast kut kwaad=evil kwaal=qualiti kwestie=issu laad=laden lag lage=lower lager=lower landelijk=land
landschap=landscap langzaam las le league=leagu leen=loan legen=opportun legt leidt lengt=length leraar
leveer=deliveri lever levert liefst=love lieve life limburg love luister=listen lul ma maal=while maatregeel=measur
maatschappelijk=societi maatschappij=societi machine=machin mama manager=manag mannelijk=male mate materiaal=materi
max maximaal=maximum mede meemaak meenschap=communiti meester=master meet meneer menselijk=human mevrouw=madam
mexico michael milieu=environ miljard=billion min ministerie=minist minst=min misdaad=defend missie=miss mist
moderne=modern moe moed momenteel=moment mooist moslim=muslim motor mr my nat natuur=natur nauwelijk=hard
nederlander neeg neer=neal nereer=generat neus nl noemt nogal noor=north noot=enjoy nr nut=use oefeen=exercis
oke=okay olie=oil olympisch=olymp oma omhoog omstand=circumst onbeek=unknown onderhoud=mainten onderneem=enterpris
ondernemer=entrepreneur onderstaand=below ondersteun=support ondertus onderweg=path one onmiddellijk=immedi
onmolijk=imposs ontbijt=breakfast ontsnap=trap ontwikkeld=develop ontzet onzin oof=oven oor oorspronkelijk=origin
oorzaak=caus opbouw=built openbar=public opereer=oper ophaal=retriev opmerk=note opname=record oproep=call opstel
optie=option opval opzet opzicht=relat oran=orang org=georg organiser=organiz originel=origin out
overeenkomst=agreement overigen overleef=surviv overtuig overwin=victori paard=hors pad papier=paper
parlement=parliament past patiënt=patient paul paus personeel=staff plaatst=place plant platform pleeg ploeg=team
politici=politician poog=urg pool praktijk=practic premier presteer=perform pret=pretti pro proce=process
productie=product professor profiel=profil raam raar race rand rapport=report reager real recent recep=recip
rechtbank redeen=reason reeg=rain reek=token regeel=regul regionaal=region registreer=regist republiek=republ
restaurant=restaur rijdt=drive ring risico=risk rondom=round rood=red rook=smoke route=rout rug rus=russ ruzie=ruth
samenleef=societi san scheid=separ scherm=screen schiet schik=suitabl schoot second selectie service=servic set
sfeer=atmospher shit simpel=simpl singl sint slaan=slate slim slot smaak=tast sneller=faster sociaal spijt sprak
sprake=relat spring spul st stadion=stadium standaard=standard status steef=steven sterf sterke sterker=stronger
stierf=die stijg=increas stijl=style stoel=chair storm straf=punish strand street stroom=current studie=studi
succesvol=success taak=taken talent tas=bag techniek=techniqu technoloog=technolog tekeen=draw tel televisie=televis
temperatuur=temperatur tenminst tenover=opposit tenstander=oppon tentoonstel=exhibit tenzij=unless term termijn=term
terrein=land teveel tevreed=satisfi thee thema tijdschrif=magazin time toestaan=permit toestem=permiss toeval tom
ton toont=show totdat tour traditie=tradit traditionel=tradit trainer trap trend troep=call trouwen=marri tuig=wit
tuin=garden turkije turks=turkish twaalf twint=twenti uitdaag=challeng uiteraard uitgeef=issu uitmaak uits
uitspraak=statement uitsteek uitzonder=except unie unieke=uniqu updat vaker vandaan vang vannis=prison
vaststel=determin vel=field veld=field verandert verblijf=stay verbond=connect verbood=prohibit verdeeld=divid
verdient=deserv verdiep verdriet=dread verdwijn=disappear verenigd vergader=meet verhoog verhuis=move
verjaardag=birthday verkeerd=incorrect verlie=loss verliefd verlies=loss verloop vermeld vermist=miss
verschrikkelijk verslag=report verspreid=spread verstand=mind versterk=reinforc verteld vertenwoor=repres vertrok
verveel vervolg=persecut verwerk=process verwijder=remov verwijderd=remov verwijs=instruct verzet=object
verzoek=request vest vestig=locat vijand=vii vinger vlaams vlaandeer vlag=flag vlees=meat vliegtuig=aircraft
vluchteel vocht=moistur voeg=addit voelen=sensat vogel=bird voldoend=suffici voorbeel=exampl voorloop
voornamelijk=primarili voort vooruit=forward voorwaar=condit voorzitter=chairman vormt=constitut vrede=peac
vreemd=strang vrees vreselijk vriendelijk=friend vrijheid=freedom vrijwel=almost vrouwelijk=woman vul=fill
vóór=befor w waardeer=valu waarschuw=warn waarvoor wandel=hike wapen=weapon war ware=bewar weeg weiger=refus
wellicht wens=desir wereldwijd=worldwid werknemer=worker werkzaam=activ wetenschap=scienc wetenschappelijk=scientif
wijn=wine wijze=way willem wind winst=win wint winter woensdag woond=live woont=residenti workshop world wou=bye
youtube=youtub zaag zaal zaat=alreadi zacht=soft zamenlijk=joint zanger=singer zeeland zelfstand=self zetel=seat
ziel zilver=silver zing zodra=zoe zoiet zolang=zoe zonaam=call zorgt zover zulke zult zwanger=pregnant zweed
zwem=pool én
4.5: aanbod=offer aandeel=share aandoen aanhoud=maintain aanmel aannoom=adopt aanslag aansloot=connect aantrekkelijk
aantrof aanvul=addit aanwijs=instruct aanzienlijk=signific aap=asap ach achterlaat=rear acteur=actor ad adam adem
administreer=administr adviseur=advis afleid afrikaans=africa afrond afsc afschaf afsluit=closur afval=wast
afwees=absenc afwijk agenda ah air ajax albert alcohol alex alexander=alexand allebei alsnog alvast amateur
ambassadeur=ambassador ambten=offici analys anne=ann appl archief=archiv architect argument armoede=arm arnhem
aspect assistent=assist australisch=australian automatisch=automat autoor=author avontuur aziatisch=asian azië=itali
back barcelona bart bas=bass bat=batteri bedacht=thought bedek bedrag=amount bedreigd=threaten beer behaal
behandeld=treat behoort=belong bek bekeek beker=work belangrijker=import belangstel=interest beleef belof beloofd
benader=approach benieuwd benoem=appoint beoordeel=review berlijn=line beroem=famous beroemd=famous
beschermd=protect beschouwd=consid beschuld=apolog beslag beslist=list bespaar=save bestand=file besteld
bestem=destin bestond bestrijd=fight betaalt beteek betrokken=involv beval bevel bevestigd=confirm bevind bevond
bevrijd=liber bewaar=preserv bewaard=preserv beweer bewees bewerk=edit bezorg bezorgd bezwaar=object
beïnvloed=affect bid bijbel bijdraag=contribut bill biologisch=biolog blad=leaf blanke=blank blind blok=block blond
bob bodem=soil boerd=farm boete=boe bol=bubbl bom=good bon bood=floor boord=bing bord=edg borst=bore bosch bot
braziliaans=brazilian breda brede=bred breed brit brittannië broeder=bros brook=broken bruikelijk=convent
bruin=brown btw buik bundel=bundl burrlijk=burger busines=busi buur bv café camp carrièr=career cc cd center charl
charlie=charli chat chauffeur=driver check chinees chris christelijk=christian christus=christi cliënt=client co
collega=colleagu commentaar=comment commissaris=commission competitie=competit complet complex concentreer=concentr
conclusie=conclus conflict congr=congression consteer=constant consument=consum content controleer=control
controler=control cool correct cover creatief=creativ criminel=crimin crisis=crisi culturel=cultur cup cursus=cours
da daad daadwerkelijk dader dam daniel das data deal deelname=particip deelneem=particip deeltelijk=partial defensie
definitie=definit definitief=definit dek del delf=theft democratisch=democrat democreer=democrat
demonstreer=demonstr dert di dichter dient=should diepe dijk dik=thick diner=dinner dj do documentair=documentari
dode dodelijk doelpunt=goal dokter=doctor domein=domain doos=dozen dossier=archiv douche=shower drama dreef=ding
dreig drijf dring=urgent droeg=wear dronk drug du duel duik duitser dul=patienc dure duurzame duw echtnoot=spous ed
effectief=effect egyp=egypt eier=egg eindhoof eindigt eindom=properti einschap=properti eist elektronisch=electron
elf elftal em end eng enland enz erfgoed ergst=terribl eric erken=recogn estelijk=spiritu europees=european evenal
eveneen=also exact exclusief=exclud exemplaar=copi experiment=experi externe=extern extreem extreme=extrem
fabriek=factori fase=phase federaal=feder feite=fact fifa file financier=financi focus formuul=formula forum free
friesland fris from front fuck gaand gas gat gauw gay geek geel=noel geet gekke gele=yellow gesc=separ gew gif=gift
gisteravond=tonight go goedemorg=goodnight goeder=good goedkeur=approv goedkoop=cheapest good gouverneur=governor
grand gras=grass green greep=greet griekenland grieks grijp groeit=growth groet grotendeel ha haaf=haven haarlem
haast=beast hak=right hal handhaaf happy=happi hecht=incred heed heime=secret hek=heh held hemel=heaven henk
henry=henri herhaal herk=token herken=recogn hetgeen heuvel=hill hierin=herein hierna=herein hierop hierover=herein
high hitler hoer hoezo home homo=homosexu honder=hundr honderd=hundr hongarije hoogtepunt hoorn=horn hot house=hous
https humor hé ict=oct ideal ident illegaal=illeg immer impact incident=incid indias=india individuel=individu
indonesië=indonesian indrukwek=impress info ingang=entranc inkoom=incom innoveer=innov inricht inschrijf=write
inspirer=inspir installeer=instal instituut=institut instrument integreer=integr interne=internal intus invul=fill
inzicht iran islamitisch=islam jaarlijks=annual jacob jans=jan jarenlang=year jean job joe johan=ethan jone
jongst=jong jr junior juridisch=jurisdict jurk=dress jury=juri justitie kaas kabinet=cabinet kanker=cancer
kans=kansa kap=cap kapitein=captain kast=cabinet kasteel=castl katholieke=cathol kern kerst=christma keur=lauren
kevin kg kid kiest kijker=viewer kilo=pound kim king kip=chicken klaag klap klassieke=classic kleer=cloth
klimaat=climat klok=clock klus=cycl knap knop=button koer kogel komst=arriv kont=content korea kritisch=critic
kruis=cross kunstwerk=art kus=pillow kwets=vulner landbouw=agricultur laptop late laura lee leerkracht=teacher leert
leest leeuw=lion lek lent=len letter letterlijk leugen leven=life lezer=reader liberaal=liber lieg=lie lif=lift
lijd=suffer lijke=equal like line literatuur=literatur logisch=logic logo lol loon=lone lot louis=loui
luchthaaf=airport lunch luxe=luxuri maaltijd=meal maan=moon maastricht madrid magazine=magazin make mar marc maria
marine=marin market marokko martin massaal master medail=medal medicijn=medicin meedoen meenoom
meenschappelijk=common meenteraad meerder=major meldt melk=milk meng=mix mes metaal=metal methode=method metro
michel middag=afternoon middelbar mijne mike minimaal=minim minsten=least misbruik=abus misluk mobil mode
moeilijke=difficult mon=monster monument moor=murder moorden=murder moskou motiveer=motiv ms muzikaal naak=nake
naartoe nabij=vicin nachts=night nadenk nader namen natie national=nation neef=neil nek nicht=not nick
nieuwsgier=curios nieuwst=newest nijmeg noch=still nogmaal=again nomineer non noodzakelijk noordelijk=northern norm
not object oceaan=ocean oekraïne=ukrain off officier=offic ofwel oké=okay omgaan omroep=call omzet
onderhandel=negoti onderl ondersc=distinguish onderzocht onderzoeker=research onlang=recent onlooflijk=unbeliev
onschuld=apolog ontbreek onthoud=kept ontslaag=dismiss ontslag=dismiss ontspan=relax ontstaat=occur ontstond
ontvangt ontworp=design onverwacht=unexpect onzeker=uncertainti oom oordeel oostenrijk=austria opa=op opeen=hast
opgeef=indic opkomst oploop=undergo opneem oppak oppervlak=surfac oprichter opruim opstaan=outta opstand=revolt
opvang=replac opvoed=proceed opzoek organiseert=organiz oscar oudst=eldest overleg=concern overlijd=death
overnoom=acquir overtuigd overval=collaps overweeg=consider pa pakket=packag paleis pand paniek papa
particulier=particular party=parti paspoort=passport passagier=passeng passie patroon=patron pc pen pensioen=pension
permanent=perman philip piet pieter pijnlijk=pain pijp=pipe pik plaatselijk=local plaatsvind plaatsvond plastic
plat=plate play plein plus podium politicus=politician poort pop portret=portrait pot praktisch=practic
priester=priest prin=princess principe=principl prins=princ privacy=privaci privé=privat procedur produceer=produc
producer=produc proef professie=profession professional=profession professionel=profession promotie=promot protest
publieke=public puur qua raac=race ramp ras=breed reaer reageer=reli realiseer=realis realiser=realis
rechtstreek=direct reclame=advertis record redelijk regulier=regul religie=religion religieuze=religion ren=run
resolutie=resolut revolutie=revolut richard riep rijke rijn rio rit rob robert rock roman rome roos=rori rot roy
roze=pink rt rucht ruik=ruth ruil=ruth run salaris=salari sam samenstel=composit samenvat sarah schaal schaap=sheep
schakel=switch scheep=ship schenk=gift scherp schijn schijnt=appear schitter schok schone schoonmaak=clean
schouder=shoulder schreeuw=scream schrik=scream scoor=score sector seksuel=sexual senior sessie=jessi sex sexy=sexi
shirt shop signaal=signal simon sindsdien=sinc slaaf=slave slaat=slate sleep sleutel=key slimme sloeg sloop=slope
smartphone=smartphon sms sneeuw=snow softwar spaan spaar=save specialiseer=special specialist specifieke=specif
spiegel=mirror spot staak=stake staal=steel stabiel=stab standpunt=standpoint statistiek=statist steeg steel steve
stilt stool stoor=storag stort straal streek streep streng=strict stres=stress structuur=structur studer=studi
studio stuurt subsidie=subsidi supermark=supermarket suriname=name symbool=symbol syrië=syrup taart tal=number
tand=tan tank tant taxi tekort teleurstel telijk telijkertijd=simultan telken=tel telt=count tempel=templ
tenstel=contrast tent terrorist terugkeer=return terugker theater theorie=theori this thomas=thoma tiener=teen
tiental tilburg tim toegankelijk=access toelaat=pour toenem=forget toer=sheer toerist=tourist toernooi=tournament
toestand=state toestel toezicht=surveil toilet tony=toni traan transport treed tref=meet triest trof tropisch=tropic
turk tuurlijk=certain typisch=typic uitbracht uitbreide=extens uiterlijk=remark uiterst uitkoom=proceed
uitnodig=invit uitnood=invit uitschakel=switch uitslag uitsluit=exclus uitstel=address uitzond=broadcast uniek=uniqu
united=unit us vacatur=job vak vandaar vangen vanmorg=morn vannacht=night vanocht variant varieer=vari vastleg vat
verberg verborg=hidden verbrand=burn verdeel=divid verdiend verdrag=treati verf=let vergroot verhoud verklaard=state
verkracht verkrijg=avail verleek=verg verleng=extend verlicht=light verliest verliet=left verminder=reduc vermoed
vermoedelijk=presum vermoog=power vermoor=kill verniet=destroy vernietigd vernieuw veroordeel=review
veroordeeld=convict verplaats=move verrast=surpris vers verscheiden=various verschijn=phenomenon verslaag=report
verslaan vertaald vertenwoordig=repres verwar=confus verwoest=destruct verzameld=collect verzekeer=insur
verzorg=care vet villa virus visie=vision vlaam vlakbij vliegveld=airport vloer=floor vn voert voertuig=vehicl
volger volop volwas=adult volwassen=adult voorkeur=prefer voorkomt=prevent voorraad=stock voorspel=compel voortduur
voortzet voorwerp=object voorzicht=care vreem=strang vriendschap=friendship vrijlaat=freeli vroege=earli vrolijk
vrucht=fruit waag=car waaraan=wherein waarna walter warme=warm washington web wederom wereldoorlog werkver=employ
westers wetenschapper=scientist wetgeef=legisl wethouder wettelijk=statutori white wicht=weight wien wifi wijst wild
william window wis=exchang wiskund=mathemat with wolf wonder wow xxx y z zakelijk zand=sand zeid zelfmoord zelschap
zender zijde=side zoektocht=seek zojuist zond zone zuidelijk=southern zuiver zuster zwak zwembad=pool zwijg=deni
zwol
4.25: aa aanbeveel=recommend aanbracht aanduid=indic aangif aanhanger=trailer aanklaag aanklacht=laugh
aankomst=arriv aankond aankondig aankoop=purchas aanmaak=creat aanmerk=note aannaam=pleasant aanneem=acquir aanraak
aanrader aanslaag aanstaand=provid aanstel=appoint aantrek=provid aanvang aanvankelijk=initi aanvoer
aanzet=undertaken aardappel=potato aardbeef abonnement=subscript about absolut academie=academi academisch=academ
achteraf=rear achterkant=rear achternaam=name achteruit=behind act action actrice=actress actuel=current adel
advertentie=advertis afghanistan afleg=enact afmaak afnoom=vanish afrikaan=african afsprook afvaar afvraag
afwacht=wait afzet=let agrarisch=agricultur agressief=aggress ai airport alan alarm alhoewel=although ali alice=alic
alkmaar allah allang allereerst almer alstublief am amanda ambassade=embassi ambitie=ambiti ambulance=ambul american
amersfoort amper=bumper amsterdams=amsterdam anderhalf=half anderzijd andrew android andré andy=andi angeel=angel
angel anoniem ap=app apeldoorn apparatuur=equip appel=call appliceer=applic arbeid=employ arbeider=worker
arbeidsmark architectuur=architectur are arena arntinië=argentina arriveer=arriv arthur association=associ
associeer=associ atleet=athlet au audio august baar badkamer=bathroom bakker=bakeri balan=balanc ban basisschool bbc
beach beantwoor=respons beantwoord=answer bedoelt bedraagt beest=ernest begraafplaats=cemeteri begrafenis behaald
beheers bekendmaak beland=inland beleed beleg belg beloon belt beman bemoei benadruk=impress bend benoemd=appoint
bepaalt berekeen=calcul bert besc=modest beschaad=damag beschaaf beschadigd=damag beschermt=protect beschouw=percept
besmet besprook beton=concret betrouw=reliabl betrouwbar=reliabl bevestigt=confirm bevoegd=author bevor=promot
bevriend=friend bewaak=awaken bewaker bewijst bewonder=amaz bewustzijn=conscious beëind=termin bijeen bijt
bijwerk=updat billy=billi bind binnenland binnenlands binnenstad bioscoop bizar=bizarr blaas=blaze blader=leav blank
blokkeer blue bo bocht bod boeiend boel=boil bond bondnoot=bond bonus boog=bow book boon=boo bor=border
bovenaan=upper bovenop=upper bovenst=upper box boy boys=boy boze brabants brak brandstof=fuel brandweer=fire
breder=broader brein brian bridg bril briljant brown bruikmaak bruilof bruine=bruce budget buis buitenwoon
burroorlog californië=california cameron campus canades=canadian capaac=capac carl carlos=carlo cartoon casino cda
cent centimeter=inch centr challeng champion chaos=chao charlot=charlott chef chemisch=chemic chicago chili chip
chocolade=chocol christen=christian chronisch circa cirkel=circl claim classic clinton coalitie=coal
collectief=collect colombia column comité=committe commandant=command communicer=communic communistisch=communist
community=communiti compenseer=compens complexe=complex compliment concurrentie=competit conferentie=confer
confronteer=confront congo conserveer=conserv constructie=construct context corrup=corrupt costa creatif=creativ
crimineel=crime cuba cultureel=cultur cv daaraan daarbuit daarenteeg daarover daaruit=there dagblad dagboek=journal
dance=danc danny=danni dapper databas dave davis=davi debuut=debut decennia=decad deek=token deelt delijk delta
denemark denis=denni dennis=denni departement=depart depressie=depress design deskund=expertis desondank=despit
destijd deventer dialoog=dialogu dichterbij=closer dick dieet=diet diefstal diegen diend dieper=die diezelf diploma
dirk=dirt discrimineer=discrimin divisie dna doc doek=ken doelstel=object doelwit=object dol=doll domme don donald
doodschoot doop doorgeef doorheen=endur doorloop dordrecht down draad draaid draak=dragon dramatisch=dramat dreigt
drenthe droge=dri drukke duif duim duivel=devil dump duo dutch dvd dwar dwing dé east echtnot=wife ede educeer=educ
edward eenzaam=loneli egyptisch=egyptian eh ei ek elder elektric=electr elit elizabeth emma emotionel=emot enigszin
enschede enthousiasme erachter eraf=eras ere=andr eredivisie erik erna=elena ernaar erom erotisch=erot ertoe
essentieel etnisch=ethnic eur europe=europ european eva even=event event eventueel eventuel exaam=exam excuus expert
experts=expert explosie=explos expositie expres=express faal=benefici fabrikant=manufactur face factoor=factor
factor failliet=fail fashion fatsoenlijk=fatti feb feestelijk feitelijk=fact fel filipijn=filipino
filosoof=philosoph filter financiën=financi finland first fit flat flinke florence=florenc florida fluit=flu fm
fond=fund food force=forc ford fort foundation=foundat fox fractie=fraction fragment france=franc francisco
fraude=fraud fred frequentie=frequenc fruit frustreer=frustrat functioner=function fysiek fysieke gar=garden garag
garander garantie=warranti gary=gari gave ge gedoe geer=low geil gel get geur=lauren gigantisch=gigant gij=your
gijzel gil gitaar=guitar glaas=glass glad glimlach=smile goal godsdienst goedkope=cheapest goedkoper=cheapest
gok=goat gold gooid gordon gouda graf=graph grafisch=graphic gram great griek=grief grijs=grey grijze=grey
groeide=grew groeiend=growth groent=veget grondbied=territori grondwet grootschaal grot=cave group gsm gun gunst
haags haai haak hack haha halt halverweg=halfway ham handicap=disabl handtekeen=signatur hap=happen hartelijk=incred
hartstikke have hbo hectar hedendaags heerst hekel heleboel helikopter=helicopt helm hendrik her herdenk here herfst
herinnert=rememb herman herseen hersteld hervorm=reform hete=dee heug=memori heus hi hiel hielp hieraan=here
hierboof hill hilversum hing historie=histori ho hobby=hobbi hoed hol hollands=holland hongaars hoofdkantoor
hoofdstuk=chapter hoogler=professor horeca horlog=clock hoschool=school how hr hugo huisarts huisdier=pet
huishoudelijk=household huiswerk id ideaal=idea identificeer=identif idioot=idiot idiot iii ijzeer=iron il
illustreer=illustr indeel=in index indian indiend industrieel=industri infectie=infect informer=inform
infrastructuur=infrastructur ing ingaan ingrijp inhuur initiatief=initi inkomst=incom innoom inpak inschreef=regist
insect inspan=tension institut instructie=instruct intelligent=intellig intensief=intens interactief=interact
interieur=interior interim interpreteer=interpret introduceer=introduc inval inwikkel=complex inzake inzien=in ipad
irak irriteer=annoy isis=isi island isoleer=isol israëlisch italiaan=italian item jaag jacht=yacht jackson jager
jaloer jason jawel jay jazz jeroen jeruzalem jes=jess jim jimmy=jimmi jo johanne johnny=johnni johnson jonathan
jonman joods joost jordan jos joseph josé journalistiek=journalist juan julia just kabel=cabl
kampioenschap=championship kardinaal=cardin kas keel=noel keert kees=toe keet=chain keizer=emperor kelder
kelly=kelli kennelijk kerel ket keus kiezer klim=climat kliniek klooster=monasteri klote knappe=handsom knie
knip=knit knoop=knox knuffel knvb koek koel koelkast=fridg koffer kok=soo kolonel konijn=rabbit koor koper=copper
kopie=copi korter=short kortrijk kos kostuum=costum kou koude kring=ring kroatisch kroatië=croatia kroon=crown kruip
kwalificeer=qualif kwart kwartier kwijtraak laagst=lowest lab label lacht=laughter lady=ladi lamp lanceer=lanc
lancer=launch landgoed=land langduur=lang langst=direct latijn lderland leeuwar lef legaal=legal lege
leiderschap=leader lelijk leo lesbisch=lesbian leuf leug leuker leukst level levenslang=life li licentie=licens
lichamelijk liefhebber lieverd liga lijf lik=like linda links=link lip lisa liter literair littl lok london long
look lord loslaat=violat lost lucas=luca lui=him luidt luik luis=lui luistert luitenant=lieuten lust maag maagd maas
maatregel=measur mac magisch=magic mak maker manamen=manag manche=manchest mand=manor map marathon marcel marco
marcus marie=mari mario marokkaans martel mary=mari masker=mask massa massag mat match material=materi
materieel=materi may mededeel=communic meeneem meent meentelijk=municip mega mentaal=mental mercede=merced
mexicaans=mexican microsof=microsoft migrant mijzelf mil=mill minderjaar=minor minut misdrijf mishandel mit mix mo
modern moeilijker=difficult moge mohammed=moham mol=molli monnik mooier=moor mool more moskee=mose motief
motoor=motor muis munt=coin musea=museum music musical=music muzikant=musician münch nabijleeg=nearbi
nachtmerrie=night nadruk=print nagel=nail natuurbied=natur nauw nazi nederlaag neen=ned neerschoot neerslag nees
neig nelson nep nest network neutraal=neutral nieuwsbrief=newslett night nina noodzaak noorweeg norman now ns nul
obama oever oftewel old olifant=eleph omkeer omkoom omlaag omschreef=reef omschrijf=descript omvang omvat=compris
onacht onblik onderdruk ondergaan ondersteund=support onderteek=sign onduidelijk=uncertainti onjuist onlijk
onlofelijk onnood=unnecessari onrust=funni onszelf ontf=receiv onthul ontken ontplof=explod ontvangst ontvoer
ontvoerd ontwerper=design ontwijfel ontwikkelt=develop onval=accid onvoldoend=inadequ onwens oogst oorloog=war
oorsprong=origin oostelijk=eastern opbrengst opdrachtver=client opent=open ophang=zhang opheef ophef ophoud opkoom
opleg oplet=enclos opleveer=clever oplever=suppli opmaak opmerkelijk oppositie=posit oprecht=right opsloot optreden
opvat opvolg=success opvolger=successor orgaan=organ origineel=origin os ouderwets ouwe overbracht overdag overdraag
overdreef overeen overeenstem overgang overijs overkoom overname overneem overstap=transit overtreed ow=owen
paal=most pan parel paris=pari parkeerplaats=park parker patrick pauze peil peopl percentag persbericht
personag=charact perspectief=perspect peru pest pet petitie piano pier=pierr pil=pill piloot=pilot pit pizza plak
planeet planet plank=plan plas=strand pleit plicht plot plotsel=plot pluk poes pol politieagent=policeman pomp=pump
pond pools=pool poot=potenti popul=popular porno=porn port portugal=portug poster potentieel=potenti power poëzie
pre primair=primari prior=prioriti privat proces=process producent=manufactur prof profiter prominent=promin
promoot=promot protocol provincial=provinci psv psycholoog=psycholog public pure put pvda q racistisch=racist
radicaal=radic raket ram rang rapper rar=gerard rare rat ray re realistisch=realist rebel recensie=review rechtszaak
rechtvaard=righteous redactie=editor referendum regent regime=regim regisseur=director rel=rail relateer=relat
releas relevant=relev rem=brake renoveer=renov rent repareer=repair reputeer=reput research reserve=reserv
reserveer=reserv respecteer=respect respectievelijk=respect restaurants=restaur review revolutionair=revolut
richtlijn=direct rick ridder=knight rijbewijs rijst=rice road robin roer=rori roger roma romantisch=romant rommel
ron ronald room ros=ross rose rtl ruime saai=saul saint sale samsung santa sara sc scan schaam schaamt
schadelijk=harm schaduw schand schandaal scheel scheelt scheidsrechter schema=diagram schep scherpe scheur
schijf=disk schil=disput schiphol schop schors=shatter schot=shot schrif=written schud schuif schul=debt schuur
science=scienc score scott scène=scene se sea secretaris=secretari sectie seksueel selecteer=select senaat
senator=senat serieuze serveer=server server servië=serv shirts=shirt sigaret=cigarett simpelweg=simpli sir skype
sla=slate slaapkamer=bedroom slang slechter slet smal=small smart smeer smith snelst=fastest snelweg=highway snijd
snoep so society=societi soep sok=sock solo song soortlijk=similar sophie=sophi south sowieso sp specifiek=specif
speelgoed=toy spier spin spit spoed=spoil sponsor sportief=sport spraak spreker=speaker sprong=jump spuit ss
staand=abov staart=tail staatssecretaris stage stal=stall stam state stedelijk=urban sterkst=strongest
steunt=support stiekem stijgt stimuler=stimul stink=smell stok=stoke stom stook stoot storf story=stori
strategie=strategi strategisch=strateg streef strijder=fighter strik=strict strip studeer=stud style sub
suggestie=suggest sugreer suiker=sugar support supporter=support sydney symptoom=symptom syrisch=syrup tabel=tabl
tacht tag tak=sim talloze taylor teen teken=token telefoonnummer temoet tempo tenslot terras=terrac terugkoom=return
tes=earnest texas=texa thailand that theo tiet tijde=time tijdperk=time tijdstip=time tik tja=blah tocht toegef
toegek=award toename=name toenoom=increas toeristisch=tourist toeschouwer=spectat toespraak toet=key toets
tomaat=tomato tong tool toond toor=tower topic topper touw track traject=rout tram treedt trio trui tunnel
twent=twentieth typ=type ui uitdruk=express uitgaaf=expenditur uitgaan=aris uitgave uitkeer uitkomst uitkomt
uitoefen=exercis uitreik uitroep=call uitrus uitrust uitslaag=hast uitsprook uitver uitwerk uitzet uitzicht uitzien
uitzoek=inquiri uitzonderlijk=except un uniform union universeel=universal university=universiti usa va vaar
vaard=skill vaart=ship vaderland vakbond=union vallei=valley vals=val vanmiddag vanzelf vasthoud=retain veelal=much
veer=deer veert ven=window venlo vent verantwoord verbaas=amaz verbaasd=amaz verbied verbleef verbod=prohibit
verbouw verderop=further verdomme verdwijnt vereist=requir vergeef=verg vergoed=compens vergun=loan verken=recogn
verklaart verkoos=elect verkoper=seller verkreeg verlaag=reduct verlang=desir verleend=grant verleid verlengd=extend
verlijkbar=compar vermaak=bewar vermijd verover verpest verplaatst verpleegkund=nurs verraad verricht
verschijnt=appear versier versnel verspil verstoor verstop vertoon vertraag=delay verval vervul verwijst=refer
verwond verzeker=insur verzin verzorgd=care vi vice victor videoclip=video vierkant viert vies=life vietnam view
vijftien=fifteen vincent visser=fisheri vlam=flame vlek vleugel=wing vliegt=plane vlinder=butterfli vloog
voetballer=footbal voice=voic voldoen=vol volkoom voltooid=complet volume=volum vooraf=advanc voorafgaand=preced
voorgaand=preced voorheen voorjaar=year voornaamst voorop voorsprong voorstander voortaan vooruitgang vos=your
vrachtwaag=truck vries=tori vrolijke=delight vuil vuile vvd=dvd waanzin waardevol=valuabl waarneem waarover
waarschuwt waaruit=wherein wagen=truck wal=wall wall wallijk wang wanhoop warmt=warmth wauw wc webcam webshop wed
ween weergeef=display weerstand wek welddaad=violenc weleen welzijn wenst=wendi wereldwijde=global werf
werkloos=unemploy wes=suit westelijk=western what who wiel=wheel wijd wijzig=amend wilder=wild will willekeur wim
winkelcentrum=mall wissel=exchang woede woestijn wolk=cloud woonlijk=normal woonplaats=residenti work wortel=carrot
wraak=dragon wél yeah your zaad zeeg zeet zeil zeldzaam zelfvertrouw zend zenuw zest zieke zijne zingt zodaan
zoen=zoe zoet zondheidszorg=health zong zonnepanel=solar zoo zoom zout=salt zuidoost zwakke zwanrschap=pregnanc
zweeds zweer zweet zwitserland=switzerland à écht
4.0: aanbevool=recommend aandaan aandeelhouder=sharehold aanef aangaan=pursu aangrens=adjac aanklager aankomt
aanloop aanmeld=notif aanname=behalf aanraad aanschaf=purchas aanspraak=appoint aansprakelijk=liabil aanspreek
aantas aantekeen aantoon aantoond=show aantrok=withdrawn aanvaar aanvaard aanvaller aardbei=strawberri ab abc
abraham absurd abu ac academy=academi accent accepteert=accept accounts=account achteer=rear achteraan=rear
achterhaal achterin achterlijk achterstand achtertuin=backyard achtervolg achterzijde=rear achttien activeer=activ
activist actueel ademhaal=breath admiraal=admir ado advies=advic adviseert=advis afbeel afbrook=broken afdruk=print
affair afgeef afhandel aflas afleeg afmeet=measur afneem=withdraw afpak afschuwelijk afspeel afspreek
afstudeer=graduat after aftreed aftrek afvoer afwerk afwissel=exchang afzien=show afzonderlijk=separ age
agressie=aggress aid airco airline=airlin ak alberto alert alfa=alpha alfabet=alphabet alias alien alleenstaand
aller allerbest alliantie allround almelo alph alpha alsmede alsook alternatief=altern althan aluminium alvoren
amber ambt america amstelveen amy=ami anaal=anal analist=analyst analyseer=analyz anderhalve=otherwis anderlecht
andersom=differ angela animal=anim animeer=anim ann annie=anni anno=year anonieme anthony=anthoni anton=aston
antonio antschap=agenc applaus ar arabier arabië=arab archeologisch=archaeolog archeoloog=archaeolog
armband=bracelet arntijns arrest arrogant=arrog artistieke=artist asiel=daniel asielzoeker assortiment
atelier=workshop atheen atlas atmosfeer=atmospher attractie=attract audi auditie=audit austin australian
avanceer=advanc avenue=avenu az baal baard=beard baarn baat=bat bagag=baggag baksteen=brick balk balkon=balconi
ballon=balloon banaan=banana barbara barry=barri barst=bar bay bbw bd beat beauty=beauti bedien=oper bediend
bedrijfsleef beed=prayer begaan begrijpelijk=understand begroot behandelt=treat behoeve bejaar bekentenis
bekleed=wait beklim bekroond belastingdienst beledigd beleefd belgie benaam benaderd benjamin benood benut=nut
benzine=gasolin bereek=calcul berichtgeef beroofd berucht beschikbar=avail beschuldigd=accus bestemd bestuder
bestuurlijk=administr betaalbar betoog betrap betreed bevalt beveel bevorder=promot beweegt beweert bewind
bezienswaard=attract bezuin beëindigd=termin bi bijbehoor bijhoud bijkoom bijnaam bijstand=withstand bijv bil=billi
binnenkoom bio biologie=biolog bird bisschop=bishop bit bitter blaad=blade blake blessur=injuri bloeddruk
bloei=bloom blogger blokker=block bloot blootstel blote blz bmw bobby=bobbi body=bodi boedapest boei bolivia
bombardement bondscoach bont borg boris=bori borrel bosnië boston boter bots=bot boulevard bouwt=construct
bouwwerk=construct bovenstaand=abov br braak=brake bram=gate branche=branch brandt=burnt brave bravo break breedt
breid breuk brons=bronz brooklyn brother brouw=breweri brouwer bruce bruid=bride bruto buig buitenkant=outdoor
buitenlander=foreign bulgarije=bulgarian bull bush but buurman=herman buurvrouw bye caesar cake call cam can cao
captain car caravan care carm=carmen carnaval=carniv carolina caroline=carolin carter casa=hous case cash cast castl
cat categorieën=categori catherine=catherin cbs central ceo ceremonie=ceremoni certificaat=certif champagne=champagn
chang channel charmant=charm chelsea chen chirurg=surgeon christ=christian christendom=christian christian
christine=christin christopher=christoph cia circuit circus citaat=quot civiel clan clark clip close clown cocktail
cola color combiner=combin come comfortabel=comfort commando communist compact company=compani compliceer=complic
complot=conspiraci component=compon componist=compos con concreet concret concurrent=competitor conditie=condit
condoom connectie=connect consequentie=consequ container=contain continent=contin continu contrast control cook
cooper cor=colour correctie=correct corruptie=corrupt country=countri county=counti coördinator=coordin craig crash
creatie=creativ credit crew criminaal=crimin criteria critici=critic cros=cross cruciaal=crucial culinair=cook
curaçao=cure cyclus=cycl daalt daaropvolg=subsequ daartoe dakloos dal=par danser=danc danst=danc dark darm
dateert=date db dc dealer death dec decoreer=decor deelnoom=particip deelstaat deens defect definieer=defin deken
dekker demo democraat=democrat depressief=depress dertien detailleer=detail development=develop dhr diagnos=diagnost
dialect diamant=diamond diameter=diamet diana dichtstbijzijnd=nearest dictator=dictat dictatuur dief diego
dienstverleen=servic dierentuin=zoo diersoort digital=digit dimensie=dimens diplomaat=diplomaci directie=direct
discipline=disciplin disney distributie=distribut diver doch doctor documenteer=document doei doeleind doelgroep
doelman dog dolfijn=dolphin dominant=domin dominee=domin donder doneer=donor doodstraf doodt doof=thereof dook
doorbraak doorbracht doorbreek=break doorbreng doorgaat doorn=door doorstaan doorstuur doorvoer dorst=pain
dosis=dose douane=custom douch draaide=rotat dream dres driehoek=triangl dringt drive droef drone drong droogt=dri
drop druif=grape druppel ds dubai duid duidt duin duister duke dun=dunn dunne dwerg dylan dynamisch=dynam eagl earth
easy=easi echo echtpaar=coupl ecologisch=ecolog ecuador eddie=eddi edition=edit eed=eden eend eenzame eenzijd
eerbetoon eeuws=mediev efficiënt=effici ego eik ein eindstand eit eiwit=protein email emil=smile emily=emili emmer
energy=energi enerzijd engeel=angel engineer=engin enlstaal enquêt=investig entertainment=entertain entree=amongst
enzovoort ep erdogan erf erfenis erkent ervaart escort est esther etappe=stage ethisch evacueer=evacu evalueer=evalu
evan evenveel evenwicht=balanc evolutie=evolut examen=exam executeer executie=execut exotisch=exot expeditie
exploiteer=exploit explosief=explos export eye ezel facil factuur faculteit=faculti faillissement fair
familieled=famili fantasie=fantasi fasciner fataal=fatal fbi federeer=feder feedback feel feestdaag feestdag felix
fenomeen fernando ferrari feyenoord ff fi fictie=fiction fietser=bike filip filipijns finalist finish fins=fin
firma=firm fiscaal=fiscal fk flash flauw=flare flexibel=flexibl flirt flora folder fonds=fund football=footbal
formaat=form formeel=formal formel=formal formulier=form fossiel fotografer=photograph fotos=photo foute fraaie
frame francis=franci franstaal=french françois=french freelance=freelanc friend fries=fri friese=fri full
fulltime=anytim fun fundamenteel=fundament fusie=merger futur gaal=galleri gabriel galaxy=galaxi gans garandeer
gastheer gastvrij gate gaza gb geit gen gene genk genr gert gid=guid global goddelijk godin=god godverdomme goes=goe
gol=golden gooide gooit goot=pour gordijn=curtain got gp gps gr graafschap=counti grace gracht grafiek=graph graham
granaat=grenad grant gravenhag=gravel greg griep=grief grip groeid=grow groenlink=green groeper=group grof grondslag
grondstof=substanc groninger grootmoeder groots grootvader=grandpa grove gruwelijk gul guy haan haas hacker hall
halloween hamas=hama hamburger=burger hamer hamilton handdoek=towel handleid=manual handschoen=glove hardloop=walk
harmonie=harmoni harold harris=harri harrison hartaanval harvard hashtag hasselt havo hd health hee=heh heerenveen
heerl=helen heers helmond helsinki hengelo herhaald herkent herkomst hert hertog=duchess hertonbosch hervat herzien
heup hiernaast hiertoe hieruit=herein hilarisch hinder hip hmm hockey hoelang hoes hoever hok hollywood
homoseksuel=homosexu hong hongkong=kong hoof=head hoofddoek hoofdkwartier=headquart hoofdpijn=headach hoofdredacteur
hoofdrol hoofdzakelijk hoon=honey hoorzaam hop hope horizon horizontaal=horizont horst howard huh huishoud=household
huishouden=household huisvest huisvrouw hul hulpmiddel=tool hulpverleen hulpverlener human hut hypocriet=hypocrisi
hypotheek=mortgag ian ice icoon identificer=identifi ideoloog=ideolog ierland=switzerland iers if ijzer=iron ikzelf
illusie im imag imago=stomach immigrant=immigr immigreer=immigr implementeer=implement inbraak inc inch incl indisch
individu individueel=individu individuen=individu indië indonesisch=indonesian ingrediënt=ingredi ingreep
inhaal=retriev inheems inhoudelijk inhoudt ink inleid inlicht inlog=log inn inneem innerlijk=inner innieur=engin
ins=dispatch inschakel=switch inspecteur=inspector inspectie=inspect instagram installer=instal instem integr
integraal=integr intellectuel=intellectu intelligentie=intellig inten=intens intendeel=disadvantag intens
intentie=intent inter interactie=interact interesseert=interest intern interventie=intervent intimideer intrek
introductie=introduct introk=withdrawn invasie ios=io ip iraans iren iris=iri ironisch=ironi isabel israel
itune=itun iv ivan jaagt jaap jacques=jacqu jamie=jami jane janeiro japanner=japan jasper=jade java jazeker jeem
jeet jeff jeffrey jegen jen jennifer=jennif jerry=jerri jersey jessica jet jl joegoslavië joey jon joop joris
journal jubileum juf=judi juich julie=juli jungl jurist=attorney justin kaak kaars=candl kale kalender=calendar kalm
kam kamerlid=chamber kamper=campaign kanon=brighton kantine kapel=hat kapitaal=capit kapper kar=karl karel=karen
kassa kate katholiek=cathol keeper keihard keith kenia kenneth kennismaak=knowledg kenny=kenni kenteek=sign
kerstboom=christma kerstmis=christma key khan ki kick kikker kinderopvang kinky kist kit klaagt klaarmaak klaas
klantenservice=custom klassiek=classi klassieker=classic kleinkinder=grandchildren kleinst=smallest kleinzoon klem
klets kleurrijke=color kleuter klimaatverander=climat klonk kloof klootzak kluis knal knieën know koe=cow koei=cow
koen kolonial=coloni kolonie=coloni kong kooi kool koorts=fever kopieer=copi koran koreaans=korea kortom
kostbar=afford kpn kraak kraan kramer krimp kristal=crystal kroeg kruid=herb kruispunt=intersect kunstmaat=artifici
kwalijk kweek kwetsbar=vulner laan=dean laar=warren laars laboratorium=laboratori lake lam=lamp lan lat laurent
lawaai leidelijk=gradual leidinggeef=leadership lekkerst lelijke lelystad len lendarisch=legendari leon leonard
lesbienne=lesbian leve=lightweight levend=live leverancier=supplier lewis=lewi lex libanon=lebanon libië=libya
lichter=lighter lidmaatschap lidstaat liegt light lijdt lijkspel lijktijd=simultan lijs=list limburgs lin lind
linker=link lint list liverpool lo lobby=lobbi lodewijk lof logan logica=logic logistiek=logist lood loofwaar=believ
loog loopbaan loot loper lou louise=louis loyaal=loyal luc=lure luchtmacht=airborn lucky=lucki luie=lui luier luke
luxemburg maandelijks=month macedonië madagaskar made madonna magazijn mager magie=magic mailadr=address majoor
makel=broker mal=bad maleisië mali mam manhattan manifest manipuleer=manipul margaret marianne marina
marshall=marshal martha matt matthew maurice=mauric maximum maya mb mbo mc mechanisch=mechan mecheel medelijd
medewerk=cooper mediceer=medicar medium meend meentehuis=municip meewerk menigt=crowd meningsuit mensenrecht menu
mer=sea merendeel merkwaard metal methood=method meubel=furnitur mexicaan=mexican mi mia miami microfoon=microphon
middelburg middeleeuw=mediev middellands middernacht=midnight migreer=migrat miguel mijl mijlpaal milan mile miller
mind mineraal=miner minimum mishandeld misleid misselijk mitchell=mitchel moeilijkst=difficult mont monteur
moois=moor mop moraal=moral morel morgan morgen=morn mornocht=morn mos=moss motie motto mount mouw movie=movi mrs mt
mulder multi munitie=ammunit must mw mysterie=mysteri mysterieuze=mysteri mythe naarmat nabestaand nadacht nade
nadeel nadel nadien=nobodi najaar nakoom nalaat=refus nancy=nanci nanoeg nare nathan nation natur natuurkund
nauwkeur navo naïef ne ned nederlandstaal nederzet neerleg neerzet neeskund neesmiddel=medic negent neger nepal
neral=general netisch=genet never next nice nicholas=nichola nico nicool=nicol nier nieuwbouw nigeria nintendo nk
nobelprijs nocide=genocid noordoost noordwest=northwest noordzee=northern noors north nos=our note noteer=note nov
nova npo nrc nsa nuchter nucleair=nuclear nève objectief=object observeer=observ obstakel=obstacl ocean oekraïens
offer office=offic offline=offlin ofzo ografisch=geograph okay okee=okay oliver=oliv ombouw=built omgaat=omg omheen
omlig omloop=loop omringd omstreed omstreek omtrent omwil onbeperk onderaan=beneath onderbracht onderbreek=disrupt
onderdaan onderdak ondergang ondergrond ondergronds onderkant onderschat onderscheid=distinct onderst
ondersteunt=support ondertekeen=signatur ondertitel onderworp oneen oneerlijk oneind ongeek only=onli onmak=reluct
onmakkelijk onrecht=unfair onroer onthuld ontkent ontvanger=receiv onveil=unsaf onvermijdelijk=inevit
onwaarschijnlijk=unlik onweet onzicht=invis oostenrijks opblaas=blaze opdat opdraag openlijk=open opera opgraaf
opgroeid=grow opinie=review opknap=dept oplaad=load oplevert oplucht opmar=omar opnaam=record opneemt oppas oppik
opslaag=store opslag opsluit=closur opspoor optimaal=optim optocht opwarm=warm opwek opwind opwond=thrill
opzettelijk opzij orang organisch=organic orgel orgia=georgia orgië=georgia oriënteer orkaan orkest oslo otto our
outfit ov overbleef overbood overdracht=transfer overdrijf overduidelijk overeenkoom overeind overgaan overheen
overkant overkomt overlast overleefd oversteek overstroom=current overvloed overweegt paas pablo pacific=pacif page
pakistan palace=palac palestijn palestijns palestina=palestin palm panama panel pap parade=parad paradijs parallel
paralympisch parcour parfum=perfum parkeer=park parlementair=parliamentari parlementsverkies part
participeer=particip passag passeer passer pasta pastoor paulo paulus=paul pdf pech pedro peek peer peloton=baton
penis=peni performance=perform pers persconferentie petersburg peuter=mighti phil pic pictur piek pijl=arrow pin
pink piraat=pirat pistool=pistol pk plaag plaatsvindt place plafond=ceil platteland=countrysid player
playstation=playstat plekke=place plunder pm po poetin=poet point poker pokémon polder politiebureau=policeman
poos=poop populairst=popular portemonnee porto=port portugees portuges=portugues postcode=code potter pp pr praag
precieze=pre predikant=predict preek=prey prefectuur premie=premium premièr=first pres=press presentator=present
presenteert=present prestigieuze=prestigi preventie=prevent preventief=prevent pride prik=pride prince=princ print
prive=privat produceert=produc profeet=prophet programmer=program progressief=progress prooi=prone proost propaganda
protesteer=protest provider=provid ps psychiater=psychiatr psychiatrisch=psychiatrist psychisch=mental
psychologisch=psycholog publiceert publicer=public puerto puinhoop pun puzzel=puzzl qatar queen quick quote=quot
raadpleeg=consult raadslid rabobank=banker rachel radar rail ranger rap raymond read receptie=recept
rechercheur=search rechtelijk rechtshof rechtspraak recreeer=recreat redacteur rede=network redt reedschap=tool
reet=outta referentie=refer regeen=rain regelt regi=regist regie reik=reid rein=clean reist=reid relax relgeef=regul
religieus=religion renault rend=yield renner rené reparer=repair reportag restaureer=restor resteer=remain
resulteer=result retweet=tweet reus rib rica ricky=ricki rico riem right rijkdom=wealth rijp rijt rip rita river
robinson robot robots=robot roddel roei roermond=richmond rok rolstoel=wheelchair romein=rori romeins=rom rondleid
rondloop roosendaal=roosevelt rooster root rotond=round rots=rot rotterdams rotzooi rouw rover royal rrit rubber
rubriek ruimtelijk=spatial ruit ruiter ruk russell=russel rut ruth ruud=ruth ruwe=ruth ryan sa saaie=saul
salade=salad salon samenhang=joint samuel sanctie=sanction sander sandra santos=santo saoedi=saul sap
satelliet=satellit saus scenario scene schaar schaats schadevergoed=damag schaf schedel=skull scheer schend=violat
scheveen schiedam schiereiland schietpartij schild=shield schildpad=turtl schimmel schipper=vessel scholier schonk
schoof=crush schooljaar schotland=scotland schots schrap=trap schreeuwt=scream schriftelijk=written schrok=chop
schuil schut schutter=cutter scooter scout scrip=script sean secretares=secretari sectoor=sector secundair=secondari
security=secur see sein selfie=selfi semi sep=sept seran=sergeant servisch=servic sexdat sharon shell shock short
shot side sieraad=jewelri sierra silver sim singapor sinterklaas sittard=sit sky slaagt=slate slavernij=slave sliep
slik slimmer slovenië sluis smeek smelt=smell smit sneed snelweeg=highway socialistisch=social soepel
solidaar=solidar son songfestival=festiv sony=soni soul sound sovjet spa space sparta spectaculair=spectacular
spectrum speech spion spirituel=spiritu splits=split spoel=spoil sponsoor=sponsor spontaan sporter=sport sportpark
sports=sport sportschool spotify=spotifi springt sprint square=squar sri staar=stare stabil stadhuis stadium
staf=staff stak stan standard standbeeld stank stapel starter stefan stemmer stemt steph=stephen steund=support
sticker stier stijve stik stimuleer stip stoer stoere stomme stone store strafrecht=offenc stream streed strek
stront stroomt struik stuit subtiel=subtl succes=success suite=suit sukkel sultan sumatra summer sun sur surf susan
sv sven sweet symbolisch=symbol syndroom system systematisch=systemat são=are tablet tactiek=tactic taiwan take talk
talrijke tamelijk tandarts=dentist tape tapijt=carpet tarief=rate tech technologieën=technolog
technologisch=technolog technology=technolog ted telefonisch=telephon tenhoud tenkoom tennis=tenni
tenovergestel=opposit terechtkoom terreur terroor=terror terroristisch=terrorist terry=terri terugbracht terugtrek
testament tevoor tevoorschijn texel thai thaise=thai than theoretisch=theoret theorieën=theori therapie=therapi
there thing thuiswedstrijd ticket tickets=ticket tiend tienduis=thousand tijdlijn=timelin tijger=tiger til timmerman
tin today toeken=recogn toelicht=light toenmaal toetsenbord=keyboard toewees=assign toewijd tof tokio tol
tommy=tommi toneel=tone toonaangeef toronto traag=trap tracht trad tragedie=tragedi tragisch=tragic trailer
transactie=transact transfer transformeer=transform transparantie=transpar trauma tribune=tribun tril trip troon
troost trots trouwe=marri trouwt truc truck trump tsjechisch tsjechië tt tu tuinis=wit tumblr tunesië turner
tussendoor=between tussentijd tweel tweemaal=twice twin two tyler uh uitbraak uitbreng uitdeel=state uiteen=deed
uiteenloop uitgang uitgangspunt uitgroeid uitkijk uitkoos uitlaat=vanish uitput uitsloot=exclud uitspreek uitstap
uitstoot uitstorf uitstraal=expos uitstrek uitval uitverkocht uitvind=invent uitvond uitwissel=exchang uitziet uk
ultieme=ultim under unesco unit universitair=universiti universum=univers upload urban uruguay ut utrechts=right uv
uwe uwv uzelf vaag valencia valley vannisstraf=prison vanzelfspreek varken=pig vasteland vastgoed vee=dee veeg
veelvuld veen veenendaal veertien=fourteen vegas=vega veiligheidsraad=safeti venezuela vera verbaal verbaast verban
verbazingwek verbeeld verbeter=improv verbeterd=improv verbindt verbruik verdraag verdronk vergis verhoogd=increas
verhoogt=increas verhuisd=hous verhuur=rental verkleed verlaagd verleen=urg verliep verliezer verlof vermeend vermel
vermeldt vernedeer verniel vernield vernieuwd veronderstel veronica verpak=packag verpleeg verpleeghuis verrader
verschaf verschilt=differ verschuif verschuldigd verslaaf verslaafd verslaat verslagver verstaan verstrek=provid
verstuur verstuurd=provid versus vert=green vertaler verticaal=vertic vertoond vertrouwd vertrouwelijk=confidenti
vervaardigd vervanger=receiv vervangt vervoerd=transport vervolgd=persecut vervuil verw verwant=relat verward
verwarm=heat verwees verwelkoom verwijt verzamelt=collect verzekerd=insur verzel=verg verzocht verzon verzond
verzorgt verzwak ves=situat vetarisch=vegetarian veteraan=veteran victoria vieze vijver=pond villag virginia
virtuel=virtual visuel=visual vitamine=vitamin vites=speed vladimir vlis vloeistof=liquid vloot=fleet vlot vlug vmbo
voegt voldaan=vol voldoet=vol volgor volhoud volker volkslied volkswaag volkszond=health vonnis=denni vooraan
vooraanstaand vooralsnog voorbehoud voorbije voordeur voordoen voorganger voorgoed voorhoofd=forehead voorkant
voorlees voorlicht=light voornaam=name vooroordeel voorouder voorpagina=page voorschrif=provis voorst vooruitzicht
vorder vormgeef=shape vorst vr vraagstuk=question vrachtwagen=truck vreemdeel=foreign vreug vrijdagavond vrijgeef
vrijwillirswerk=volunt vrijzel vrouwe=woman vrouwendag vuist vulkaan vuurwerk=firework vv vvv wa
waardeloos=worthless waartoe wachtwoord=password walk walker walvis wand watch wave way wayne=wayn weblog=blog
webwinkel wederzijd=mutual weduwe weef weegt weergave=display weert weggaan=depart weghaal wegloop weigert=refus
wekelijk wekelijks weliswaar welterust welvaart wend wendy=wendi wereldkampioen werkdag werker=worker
werklegen=employ werkplaats=workplac werkplek=work werp wetboek wetsvoorstel wezen=be whatsapp when wi wier wiet
wijf wikipedia willy=mighti wilson wo woed woest=where woman wond=wont wood woom=women woonhuis woonkamer
woonwijk=residenti woordvoer=spokesperson wordpres worsteel woud wouter wreed xbox xl yang year yo yoga young
zakenman=businessman zalm zang zeep zege=forg zeldzame zero zestien=sixteen zeur zevent=seventi zijd zijkant zijnd
zink zinloos=meaningless zodoend zoekmachine zoete zoetermeer zoheet zolder zombie=zombi zonne zonsondergang=sunset
zorgverzeker zorgvuld zowat=zoe zozeer zuidwest zuig zutph zuur=sour zuurstof=oxygen zwaai zwaard=sword
zwaarst=heavier zweef zwitsers zó überhaup=whatsoev
3.75: aalst aam=amen aanbesteed aanbid=forbidden aanbieder aanbiedt aanbreng aanbrook aandr=undermin aanhang=trailer
aankijk aankleed aankwam=arriv aanlegen aanmoed aannemer=contractor aanreed=concern aanricht aanrijd aansprook
aantref aanviel aanwinst aardgas=vega aards aaron aartsbisschop abe abel=nobel abn=abbey abnormaal abortus=abort
abstract acces=access accessoir=accessori accommodeer=accommod accounteer=account accu=batteri ace achil achtbaan
achterban achterhaald achterhoek=corner achterhoofd=forehead achterna=rear achterop=rear achterover achterst=behind
acteer=act activer=activ acts=act acut ademt ader adhd adidas=nike adjunct adopteer=adopt adoptie=adopt
adres=address adriaan adventur adverteer=advertis adviseer=advis adviser afbraak afbreek afgrond afhaal afkeur
afkoel afkort afl aflever=deliv aflos afname afrekeen africa african afrit afslag afspeelt afstaan afstandsbedien
afstem aftel afvuur afwas afwijs afzeg ag again agatha agne ahmed=ahm airbnb aire aka akel akker akoestisch alain
aldaar aleppo alexandrië=alexandria alexis=alexi alfred=alfr algerije alledaags allergisch=allergi allerlaatst
alliance=allianc allieer alom alp=albani altaar always=alway amaas=amaz amazon ambacht ambitieuze=ambiti ameland
amnesty=amnesti amro amstel amsterdammer ana analytic=analyt anderman anderson andr andrea angola angstaanjaag anita
anker annuleer=cancel antarctica antenne=antenna antibiotica=antibiot antiek=anti antieke=anti antwerps
antwoordt=answer aow=willow apollo apotheek=pharmaci apotheker=pharmaci arden arie=andrea arizona ark armeens
armenië=iranian army=armi arnold arntijn arranmen=arrang arriveert=arriv arriver=arriv arrogantie=arrog arsenal
aruba asbest asfalt asia assad astma=asthma astrid astronaut atlanta atlantisch=atlant atletiek=athlet aub aug
aut=autism authentieke automaat=automat automobilist=automot autonome=autonom autorijd av ava=geneva avatar avondet
away axel=axe azerbeidzjan ba baad=bath baai babe bach bachelor bacteriën=bacteria bagdad=baghdad bah=tho bailey
baker bale bali balie balkan ball ballet ballingschap bam bangkok bangladesh bankier=banker bankrekeen=bank
barbecue=bbq barendrecht barneveld baron base basic basisonderwijs basketbal=basket batman battl bauer=farmer bayern
bb bbq bc bdsm beantwoordt bear beatrix beautiful=beauti bebouw bedraag=amount bedreigt bedrieg
bedrijventerrein=compani bedroeg bedrog beef=irv befaam=benefici begane begeef begroet beheerd beheerst=manag
beheert=manag bekeer beken=recogn bekent belandt belegger=investor beleider belemmeer belgium belgrado belicht=light
bell bella beloond beluisteer bem bemiddel benedictus=benedict benelux benny=sunni beoog beoordeeld berecht bereidt
berlijns bernard beroerd beroof=oven bes beschaafd=dealt beschoot beschouwt=perceiv besmettelijk bespaard besteedt
bestraf=punish besturingssysteem=system bestuurd bestuurslid beta betrof better betty=betti betwijfel=doubt beu
beugel=nigel beuk beurs beveiligd=secur bever bevoeg bevolkingsgroep=popul bevorderd=promot bevroor=frozen
bewaap=arm beweerd bewerkstel bewoog bewoond bewustword=awar beyond bezetter bezicht=glanc bezien bezighoud
bezighoudt bezorgt beïnvloedt=affect bh bianca=white bijdraagt bijl bijlag bijstaan=permit bijwoon bijzijn bike
bikini biljet bingo binnenhaal binnenin=insid binnenkant=insid binnenkomt=internal binnenplaats biodivers
biografie=biographi bitch bitcoin bl blaast blackberry=blackberri blair blanco=white blesseer blije bliksem block
bloedbad=blood bloeit bloemendaal=flower blogpost=blog blokkade=block blokkeert=block blood blues=blue bn board
boeddha=buddha boeddhistisch boef boeg=boe boeing=boe boeit=boe boekarest=book boekhandel boekhoud=account boks
bokser bomaanslag bondag boorteplaats boortestad borstkanker borstvoed bosbrand bosnisch boterham bouwer=builder
bouwkund bovenkant=upper bowl boxtel boycot braaf brad braziliaan=brazilian brievenbus brigade=brigad brink british
brochur broederschap brok brunet=bruno bruno brussels=brush brutaal=brutal bryan buddy=buddi buenos bug bui buigt
builder=build buitenwereld buitenwijk buitenwone=extraordinari buk bulgaar=bulgarian bulgaars bunker bureaucreer
burg burn bussum butler button buurland=oakland cabine=cabin cafe calais=cal cambodja campbell=campbel camper=camp
canadees candy=candi cannabis=cannabi canon canvas=canva canyon cap cape capel capital=capit capsuul=capsul card
caribisch=caribbean carla carlo carol cas=case casey castro catalogus=catalog cater ce cecilia cees celstraf censuur
centra=center ch chan chantal charleroi=charl charme=charm chemicaliën=chemic chemie=chemistri chi chick=chicken
chief chileens=chile chique chocola=chocol christenunie=christian christina chrome chuck cilinder=cylind cinema
circulair=circular citeer citroen=lemon claire=clair clara clarke=clark clas=class claude=claud claudia clean cliché
client cloud cnn coca cocaïne=cocain coevor coke cole colin collin colombiaans=colombia columbia columnist com coma
combi comeback comedy=comedi comfort commentator=comment commercial=commerci common compagnie competentie
compileer=compil compositie=composit compromis concern concludeer=conclud concurrer=competit conference=confer
conform=complianc congres=congress conrad consequent=consequ consool=consol constateer constructief=construct
consulteer=consult consumptie=consum conteer continue=continu controleert=scrutini controller=control
controversieel=controversi conventie=convent converseer=convers cooh=cohen cookie coole=cooler coom=come copyright
cornelis corp corporation=corpor corporeer=corpor correspondent=correspond council coup courant=current
coureur=runner court coöpereer coördineer=coordin crawford crazy=crazi creative=creativ creditcard=credit creek
creëert=creed criterium=criteria crucial cruijff cruise=cruis cruz cry=cri crystal cs cubaans=cuban cultur cum
curator curtis=curti cut cycl cynisch cynthia cyprus cyrus daak=ken daarachter daarboof daarheen=there
daaronder=there dadelijk daglicht=daylight daily=daili daisy=daisi dale dallas=dalla dana daniël dankjewel daphne
dar=dare dateer datgen datzelf=similar dawn days=day dd dead deadline=deadlin dean decennium=decad decor
decreet=decre dee deeg deelnam deen=deed deep def degradeer delegeer=deleg delfzijl delhi delict dementie=dementia
demon demonstrant=demonstr demoon=demon denker=laker department=depart deporteer depot deputeer derby=derbi
derhalve=consequ dertiend desalniettemin desnood dessert detective=detect detroit deugd deurne deutsche=deutsch
diabet diamond diederik=erik diem dienstplicht=servic diepgaand diepst dieptepunt=point dierbar
dierenarts=veterinari diesel dikker dikwijl dilemma din=lan dinsdagavond diplomatieke=diplomat director
dirigent=leadership disco discovery=discoveri discreet=discret discussieer=discuss disneyland=disney ditmaal
division=divis doeltref doesburg=petersburg doetinchem dok domeinnaam=domain dominicaans=dominican donateur=donor
donderdagavond doner=donat dong=donor donna doodgaan doodsbang doorgang=entranc doormaak doorsnee doorzet=door
doorzicht=care dop doris=kris dortmund=edmund dos doubl douglas=dougla dove dozijn draaiend=rotat dracht drager
dragon drake drang drastisch drempel drents dries=dri drietal drinkwater=water droomt drs=doctor drukker=printer
drum drummer dublin dude duiker duisternis dusdaan dusver duurst duwt dwang=wang dwingt dynastie=dynasti earl ebola
ec eco economic=econom econoom ecosysteem=ecosystem eddy=daddi edel edg edgar edith=edit editor education=educ edwin
ee eekhoorn=squirrel eender eenzelf eerstvolg eervol eeuwenlang=centuri eeuwenoude=centuri efficiënter=effici
efficiëntie=effici egmond=hammond egoïstisch eikel eindeloos=endless eindeloze=endless einstein electric=electr
electronic=electron elegant=eleg elektronica=electron elena elis elisabeth=elizabeth ella elleboog=arch ellend
elvis=elvi emancipeer emiraat emo empathie=empathi english enkhuis ent=entiti enterpris envelop enzo epidemie=epidem
episode=episod erasmus erdoor erfelijk erfnaam ernaast ernest eromheen eronder error erwin=baldwin essay essentie
etag ethiek ethiopisch=ethiopia ethiopië=ethiopia etiket=label euh=ash evacuer evangelie=gospel eve evenmin
events=event evenwel=even ever excelsior=excel executive=execut experience=experi experimenteel=experi
experimenteer=experi expertis expliciet=explain expo expr=express fa faber facebookpagina=facebook fal=fall
familielid=famili family=famili fantasy=fantasi fascistisch=fascist fast fatsoen=fatti fauna=wildlif fb featur
feliciter=congratul feminist ferry=ferri fiat fictief=fiction field fietspad=bicycl fietst fik filmfestival
filmmaker filosofisch=philosophi fin finance=financ finn fire firefox=browser fischer fish fisher fitnes=fit five
flevoland flik=flint flikker=flint flip floor floris=florenc flow fly=fli flyer fok fontein=fountain forensisch
forever=forev formeer fors=perhap fortuin fortuna=luck fotografeer=photograph fr fraai franciscus=francisco franco
frankfurt franklin freddie=freddi freddy=freddi frederik freedom friet frit=fri fryslân=fri functionaris=function
functioneert=function fundament gaam=game gaar gadgets gala galerie=galleri gallery=galleri gamma gan gangbar
garandeert garcia garcía=gari gear geed genie gents=gentl ger ggd ggz ghana ghazi ghost gier giet=pour gijs gilbert
gin giovanni giro gisterenavond=tonight gitarist=guitarist give glasvezel=glasgow glenn gletsjer globaal=global
globe gloednieuwe gloria glorie=glori godsnaam=god goedemiddag=goodnight goedenavond=goodnight goedkoopst=cheapest
goeiemorg gogh goh=gosh golfbaan=golf gore gorinchem gozer graan graffiti gratie=gratitud grave gray greenpeace
greet gregory=gregori grenst=border grey griet=grief gronings groote grootouder gt guatemala guido guus guyana gym
géén haard halfjaar=year hamburg handbal handboei=handmad handboek=handbook handelt handschrif=handbook hanna hannah
hanteer hanteert hanter=hank hardcor hardenberg harderwijk hardnek hardop hardwar hare harm harper hartslag=cardiac
harvey has hassan haven havenstad haïti hc head heart heavy=heavi hebreeuw hebreeuws hechtenis=morn heelal
heerschappij heerser=myer hees heide heijn heimzin=secret hein heinek heks helena hell hello hema hemd hemzelf
henri=sri herberg=mountain herbruik hercuul herdacht=thought herhaaldelijk herhaalt herinnerd herinricht hero
heroes=hero heroïne=heroin herrie herzegovina hetzij hierheen=herein hil=hill hillary=hillari hint hiphop=rap
historicus=histor hiv hm hmmm=hmm hoede hoera hoest=holi hoeve hold hole hollander=holland holme=holm holocaust
holt=pour homepag=page homoseksual=homosexu honda honderdduis=thousand honduras hood hoofddorp hoofdklas
hoofdpersoon hoofdstraat hoogland=highland hoogrechtshof hoogstwaarschijnlijk hooguit=high hoorzit hooveen
hopeloos=hopeless hor hormoon=hormon horror host hotelkamer=hotel houder=holder hour houston hp html hu huidskleur
huilt huiselijk=hous huize hulst humanitair=humanitarian humoristisch=humor hunt hunter hup huurwoon=tenant huw
hybride=hybrid hygiëne=hygien hype hét héél ibiza ibn ic idd identiek ier ietwat ij ijsland=iceland ikea ils=ass
imam imf immuun=immun import importeer importer=import improviseer impul=impuls inbegrip inbouw=built inbreker
inbreng inbreuk indertijd indiaas=india indiceer=indic indirect indoor infleer=inflat informatica=comput
information=inform informel=notifi ingaat ingrid initiatiefnemer=initi injectie=inject inkoop=sale inleveer=clever
inlichtinndiens inschat inside=insid inslag inspiratiebron=inspir inspireert=inspir instort intact
intellectueel=intellectu internetverbind=internet intieme intro introduceert=introduc introducer=introduc
inventaris=inventori invloedrijke=influenc inwend inzamel inzit inzond ipod ipv iq ir ira iraaks ironie=ironi isaac
iso isoler=insul issue=issu ist=est istanbul italian ivo=ivori ivoorkust jackie=jacki jacqueline=jacqu jakarta jake
jaloezie jam jamaica jamal janet jat jc jee=jew jefferson jel jenny=jenni jeremy=jeremi jesus jeugdzorg=youth jill
joan joel joh=heh johanna joint joke jonas=jona jordanië=jordan jorg jose josh joshua journaal
journalistieke=journalist joy joyce=joyc jozef judith jul jule julian jumbo june justice=justic juventus juwel=jule
ka kaal kaap kabouter kachel=stove kade kai kalf kaliber kameraad=camera kameroen=camera kane kansas=kansa
karakteristieke=characterist karin=karl karl karma karton=cardboard kater=cat kathedraal katie=kati katoen=cotton
katwijk kauwgom kay kazachstan kazerne keep kei kemp=pen kennedy=kennedi kenner kerkelijk=church kerkhof=church
kerkrade kermis kerncentraal ketel keul kiev kil=kill kill killer kin kinderboek kingdom kis=kiss kitty=kitti
klaarkoom klank klasnoot=classmat klaus klauw kleedkamer klei kleindochter kleinschaal=klein klep kleurrijk=color
klinisch=clinic klm knijp knooppunt ko koepel koerdisch koerier koesteer koet kolom=column komedie=comedi komisch
kondigt konvooi koopman=salesman kopenhaag=copenhagen koreaan=korea korp kortingscode=code kosovo kraam krab=crab
krankzin kras krater krediet=credit kreef krijgsmacht krijt krim=cream kris krokodil kroonprin kroop krul ku kud
kuiper kunststof=plastic kurt kv kw kwaadaard kwade kwaliteer kwartaal kwartet=await kwartfinaal ladder ladie=ladi
lak lanceert=lanc landnoot lane langskoom langzamer langzamerhand lanka lap lar lara larhuis larry=larri laser
lastigval latin law lawrence=lawrenc lder lders lead learn led ledemaat leerzaam lego lei=ella leids=sorri lens
lepel=spoon lesgeef levensstijl=lifestyl levenswijze lg library=librari lichaamsdeel=bodi lieder=song liefdevol=love
lier lies=lie lifestyl lijkaar=equal lijkenis=equal lijknaam lijkwaar=equal lijm=glue lijsttrekker lil lily=lili
lima=five limiet=limit limited=limit lincoln lingerie=underwear linie=line linkedin linkerkant=link linux lion
lionel lissabon=lisbon litouw litteken liu lloyd local log loger=log logistieke=logist loo loos loser loung louter
low lp luchtaanval=air luchtvaart=aviat luchtvaartmaatschappij=airlin lucia lucy=luci luidspreker=speaker luna=moon
luther lydia lynn lyon maandagavond maandelijk=month machteloos=didnt mad madame=madam maffia magic
magnetisch=magnet mai=never main majesteit=majesti major malik mamma=mama mandaat manifesteer=manifest manilla
manschap mantel=coat manuel manuscrip=manuscript march marg marijke marinier=marin marion markeer=mark marker
marktplaats=marketplac marmer=marbl marokkaan marseil mart martijn=marti martine=martha marty=marti marvin maría mas
mason massachusetts=massachusett massief=mass mast materie=materi matras matrix matroos matthijs=matt maxime=max
mcdonald mechaan=mechan medeleef medical=medic medio=medium meedaan meedoet meegaan meeneemt meentebestuur=municip
meermaal meervoud meespeel meesterwerk meeuw meijer mekaar melanie melissa melkweg memorial=memori memory=memori
memphis=memphi mentor meppel messenger=messeng mest=mist meta metrostation=metro mevr mg michiel=michel michigan
mick mickey micro middeleeuws=mediev middelpunt middelst=medium middenin=middl middenveld=midfield
middenvelder=midfield middl mieke mier mijnheer milaan milf militie miljar=billion miljonair millimeter minnaar
minuu miranda missionaris=missionari misstand mister misverstand=misunderstand mkb mmm mn modder=mod modem
modus=mode moduul=modul moer moeras mohamed=moham molen mom momen=moment mona=monica monaco monarchie=monarchi
mondel mondial=global mondkap money monica monique=monica monitoor=monitor monitor montag=mount monteer=mount
monumentaal moon moore=moor moreel=noel moreno morn mornavond=morn mornvroeg morris=morri moskeeën=mose most
mot=word motion motorfiets=motor mountain move moze mtv mug multinational mun murphy=murphi murray mut=mute muteer
muurschilder myanmar máxima=maximum méér naai naaid naald nabije nac=dec nachtelijk=night nadert nadia
nadrukkelijk=impress nagaan nakijk nalatenschap nalef namibië namiddag=afternoon naomi napoleon nasa nasleep=asleep
nassau natalie=natali nationalistisch=nation natura=natur nauwe navigeer=navig navolg navy=navi nb need neerhaal
neerstook neil nen nentien nentiend=nineteenth neo nerd nes=ned netanyahu netflix netherland netto=net ni niaal
nicaragua nicolas niel=nile niettemin nieuwegein=new nieuwer=newer nieuwjaar nieuwkomer nieuwsbericht=newslett
nieuwsblad nigel niger nike nikki ninja nm noah nobel nobelprijswinnaar nochtan nodigt nokia noodtoestand
noordpool=northern noordwijk nootschap nota=note notaris noter notitie nutteloos nv nóg oa och=notch ode oef
oeganda=uganda oekraïen offeer=offer offensief offert=offer official=offici ohio omar omarm=myanmar omdraai omega
omkleed omsingeld omslag omvangrijke omver omwoon onacceptabel=unaccept onbegrijpelijk=unawar onbelangrijk onbepaal
onbereik onbewust=unconsci onbruik onbruikelijk=unus ondaan ondeer onderbouw onderbrook=broken ondergoed
onderlig=under ondernemerschap=entrepreneur ondernoom onderscheidt=distinct onderschep onderschik onderuit ondervond
ondervraag ondervraagd onderwijzer ondeug onen ong onhand onkruid onloof onmis=inabl onnozel onpas=inappropri
onrechtmaat=unlaw onrelmaat onrus ontbind=bind ontbond onterecht=unlaw ontevreed onthult ontk ontkoom ontloop
ontroer ontruim ontslaan ontsteek ontvlucht=despair ontwaak=awaken ontwijk onvertelijk onverwachts=unexpect
onvoorstel onvoorwaardelijk onvrede=peac onwone=unusu onwoon onzichtbar=invis onzond oo oogpunt ooh oorbel
oosterhout oosters opdaag opdaan=enact opdoen opduik opeis opel openstel operatie=oper operation operationel=oper
operator=oper opet opgaan opgave opgeet=eaten opgroei=growth opkomt oplag opleide oplicht oplichter opoffer oprit
opschreef opslaan=save opstap opstar=restart opstart=startup opstuur optimistisch=optimist optisch=optic
optrok=withdrawn opvalt opvoer opzeg opzocht ordeen=order organisator=organiz orgisch=georg original=origin orlando
orlean orthodoxe=orthodox other ottomaans ouderdom ouderlijk oudsher outdoor overblijf=stay overblijfseel overbreng
overdek overdosis overeenkomt overgave overgeef overgrot overhaal overhand overheers overhoop overkwam overlaat
overledeen=die overlijdt overmaak overnacht overplaats overschot overslaan overtref overweg overweldig
overwicht=weight overwoog=consider oxford oz paad=pad paars pack pag pakhuis pal pannenkoek paper papoea para
paraguay=uruguay paramaribo paraplu parasiet pardon parkeergarag parket parlementslid=parliamentari parochie=parish
parodie=parodi parttime pascal passeert passief pat patent pater=pat patient patricia patrouil paula pauw paviljoen
peace=peac pearl pec pedagogisch peeter pelgrim pennsylvania penny=penni pensioneer peper perceel perfectie=perfect
perron=byron perry=perri personal=person perzisch pes pete petit=klein petra petrus=cyprus peugeot ph philadelphia
philippe=phil phillip phoenix phone photo photoshop php pi pick picknick=picnic piep pilot pim pionier
piramide=pyramid pis=piss plantag=plant plastisch plattegrond plaza please=pleas plecht pleegt pleidooi plug pocket
podcast poeder=powder poel poep poets=poet police=polic policy=polici politica=polit politieman=policeman polo
pompoen=pump pont=bridg pony=poni popcorn popmuziek=pop populeer=popul porsche=porsch portaal portal
portefeuil=portfolio portie pos=post postkantoor postzegel potlood=pencil poule=chicken pour prees present
presentatrice presidentieel=presid presidentschap=presidenti presidentsverkies=presidenti pretpark=park pri=pride
price primitief=primit printer privileg privéleef prix prize problematiek=problem problematisch=problem
procureur=prosecutor productief=product productif=product proficiat profielfoto=profil profiteer program
programmeur=program prostitutie=prostitut prototype=prototyp psalm pseudoniem psychiatrie=psychiatr pu
publiekelijk=public puin pup pupil purmer pussy=pussi pvv quality=qualiti quarantaine=quarantin que queensland quiz
ra raadsleed raadt raaf=raven raap raas racist radiostation=radio rafael rage rai rain rainbow ral=gerald
rally=ralli ralph ramon random randstad randy=randi ranglijst=list rank rapportag=report rapporteer=report
rapporter=report rauw rauwe realiseert=realis reality=realiti recentelijk=recent recherche=search rechterhand
rechterkant rechterlijk=judici rechthoek=angl rechtop rechtstreeks=direct rechtszaal reconstructie=reconstruct
rector=superintend recycl redeneer=reason reflectie=reflect reformeer=reform regenbui=rain reguler=regul rek=derek
rekent relaxed=relax remix renboog=rainbow rendement=yield rene renval=rainfal renwoud repertoir repetitie=repeat
reporter=report representeer=repres republikein=republ republikeins=republ reservaat=reserv resort resource=resourc
respecteert=respect respectvol=respect respondent=respond resulteert=result retail retour=return return
revolution=revolut rex rey reünie=reli ria riau ricardo rich richter riet rijder=rider rijker=richer
rijksmuseum=museum rijkst=richest rijkswaterstaat rijs rijstrook rijswijk rik=electr riool risker=riski ritme=rhythm
ritueel rituel=ritual rivaal robbie=robbi roberto roberts=robert roc rocky=rocki roda=wheel roel=rori roem=rori
roemenië roeselar roker=smoke roland roll rom romantiek=romant romeo romp ronduit=around ronnie=ronni roof
roofdier=roof rosa routine=routin royale=royal rs rudy=ruth rue=street rugzak=backpack rum rutger ruub=rub ruw=ruth
ruïne rwanda safe sahara said salem salvador samantha samenkoom=togeth samenvoeg samenwerkingsverband=cooper
samenzweer sanchez sandy=sandi santiago sar sarcasme sarcastisch sas=saul satan sauna save scala=scale scandinavisch
schaad=damag schaak schakelt=switch schap scheen scheikund=chemistri schel schelp schepper schets schied schijt
schmidt schneider=cutter schon schoonmoeder schoorsteen schouw schroef=screw schuilplaats schuilt schuim schuin
scoort screen screenshot sd search season seattl sebastian sec secret seculier sedert segment seks seksual=sexual
selectief=select self senegal seo ser sevilla=villa sexcontact sexdaat=sexi sexfilm shakespear shanghai share sharia
shaw shawn she shepherd shoot si sigaar=cigarett silva simone simpson singer six size sjaal sk skelet=skeleton ski
skiën=ski slager slagveld slak=slate slank=slap slanke slap slimst slinger slip slipper=shoe slogan slord slowakije
sm smakelijk small smokkel smurf snaar snack sneek sneuvel snij snijdt snor snow socialist soedan=dean soest=ernest
soeverein sof=soft sofia sofie sol solar solliciteer solliciter somalië somber=amber songwriter=songwrit sonja=soni
sophia source=sourc southern spandoek spanjaar speaker specificeer=specif speculeer speed speelrond
speeltuin=playground spek spektakel spencer sperma=sperm spider spijker=spill spijkerbroek=trouser spirit split
spontane=spontan spook=spoken spoorlijn=railway sportclub=club sporthal=sport spray spreuk sprinter sr staaf staag
staatsgreep staatshoofd stadsbestuur stadsdeel stagiair stalin stanley starbuck statement stationeer
statistisch=statist statuut=statutori steelt=steeler steiger stekker stella stempel=stamp stemrecht step
sterrenbeeld=star steven stewart stichter stick stijf stijlvol=style stijn still stilstaan stilstand
stimuleert=stimul stockholm stoep stoffelijk stoom stoornis=disord stoort stopzet=stop stor storie=stori stoute
straatsburg=johannesburg strafrechtelijk strafschop strakke=stray strenger=strict strijdkracht strijk string strook
structureel=structur structurel=structur stuart studeert su superieur=super surinaams sushi suzanne swif=swift swing
switch sylvia sympathie=sympathi symposium synthetisch=synthet ta taalbruik=languag taalkund=linguist tabak=tobacco
taboe tactisch=tactic tafereel talenteer=talent talkshow tan tang tango tankstation tanzania tap tast tatoeag=tattoo
tattoo taxichauffeur=taxi tea teer=ing tegel tegoed tekenfilm tekent telecom=telecommun telefonie=telephon
telefoonsprek telegraaf=telegraph teleur televisieprogramma=televis tell teller tenaan=against tendeel tengehoud
tengekoom tenkom=contrari tenstand=oppos tepel terminal=termin terneus terra=earth terugbetaal=refund terugbreng
terugkeert terugkijk terugkomt terugstuur terugtrok=withdrawn terugvind terugvond=return terugweg tests=test
tevergeef text tezaam thank therapeut=therapist they thierry thijs=your think third thompson thriller through
thuisbasis thuiskoom=home thuisland tibet tibetaans tiel tiger tij=tide tina tint=dye tl tm todd toedoen toegeef
toekijk toeneemt toepasselijk toeschreef toezeg toffe tokyo tolerantie=toler tolk=hulk toneelstuk too tor=torr
toren=tower total tottenham touch tournee toven tower town toyota traad=trade trade trage tralie tran
transparant=transpar travel treffer treinstation=station trekker=tractor treur=sad trevor trinidad tripl trol=troll
troy true trust tsaar turbo turn turnhout tweedehand tweehonderd=hundr tweetal=tweet tweeën=two twijfelt twist
uefa=sofa uil uitbarst uitbuit uiteind uitermat uitgaand=preced uitgaat uithaal=prompt uitkeek uitloop uitoef uitpak
uitprober=tri uitsterf uitvoert=execut uitwedstrijd uitwis uitzocht ultimat=ultim ultra um una=one unaniem und
undercover=undercov universal urine=urin usb utopia uud vaarwel vaas vaat vaccin vaccineer=vaccin vacht vage vagina
vakbied valentijnsdag=valentin valentine=valentin valk=val valkenburg vandaal vandoor vanessa vangt vanngenoom
vannschap vanwaar var vara variabel=variabl varieert=varieti vark vastbond vastzet vastzit=vast vaticaan=vatican
veelbeloof veelzijd veendam vega veiligheidsdienst vels veluwe venetië=itali vennootschap venus verantwoor
verbetert=improv verbiedt verbintenis verblijfplaats=resid verbouwd verbreed verbreek=break verbrook=broken
verdedigd verdedigt verdeelt verdenk verdienst=servic verdorie verdreef verdrijf verdrink=drink verdubbel
verdubbeld=doubl vereerd verfris vergat vergif vergt verheef verheug verhinder verhoor=undermin verhuist
verhuurd=rent verkeert verklap verklein verkond verkoud verlangt verleeg verleent verloof verluidt
verminderd=diminish vermoedt vermoeid=fatigu vermoeiend vermoordt=kill vernoemd vernoom verondersteld verontrust
verontwaard=advers veroordeelt veroorloof verorden=regul verrijk versierd versleet versloeg verspild
verspreidt=spread verstandelijk verstoord vertoont vertrouwt veruit vervaard vervolgt vervuld vervult verwaarloos
verwen verwerf verwerp verwijdert=remov verworf verworp verzacht verzint vetariër=vegetarian vezel vicepresident
videos=video vietnames vijandelijk vik=vike viktor vin=wine vinrafdruk vintag vinyl viool=violin vip virtual
virtueel visa vista visum vitaal=vital viva=aliv vizier vk vlaard vlakke=flat vld vleermuis vlieger=aircraft vloek
vo vodafone voedt voetbalbond=footbal voetbalclub voetbalwedstrijd=footbal voetganger volendam volgel=arrang
volkskrant volleybal volstrek volt voltooi volvo volwaard vonk vooraleer=foremost vooravond=tonight
voorburg=petersburg voordien voordraag=grant voorhand=hand voorkom voorleg voorrang voorrecht voorschreef=prescrib
voorspeld voorspelt voorstelt=propos voortbestaan voortgang voortkoom voortplant voorts voorval voorwaardelijk
voorwaarts=forward voorziet voorzijde=front vor vouw vpro vraagteken vreed vreest vreet vriendschappelijk=friend
vrijhed=freedom vrijkoom vrijmaak=freeli vrijsprook vrijstaand vrijstel vrijuit=freeli vroegtijd=prematur vrt vtm vu
vught vuilnis vult vwo vzw waal=wade waalwijk waarborg=guarante waardeloze=worthless waarnaar waarnemer
waarnoom=observ waas wachttijd wade wagner wagon wake wale wallace=wallac walt wan wantrouw waregem warenhuis warmer
warschau wassen wast waterschap waterval watson webpagina=page wederopbouw=reconstruct wederzijds=mutual wee
weekblad=week weekeind=week weersomstand=weather weggeef weggooid wegleg wegneem=abandon wegstuur wegwees wei
weiland welcome=welcom well wenkbrauw werel=world wereldkampioenschap wereldrecord werkdaag werkgroep werkvloer
werkwijze=method wesley western westkust=west westland=west wever where whisky=whiskey why=whi wieg wielren
wielrenner wii wijt wijzer wiki=wikipedia wilhelmina willie=willi winkelier winston winterswijk without wmo
woensdagavond woensdagmiddag woer=where wol wonderbaarlijk woningbouw woonweg woordenboek=dictionari worm worp worst
wrede wright wrijf wu ww xi xp xvi xx ya yes yoghurt youth yu yvonne=devon za zaai zaandam zachter zadel zagreb zake
zandvoort zaterdagavond=saturday zaterdagmiddag=saturday zaterdagocht=saturday zeeuw=snow zeeuws zegel zeik zeist
zelfmaak=homemad zen zendt zeventien zgn zh zichtbar=visibl ziggo zijt zimbabwe=zimbabw zinvol zitplaats=seat zoe
zoekresultaat=result zomers=summer zomervakantie=summer zondagavond zondagocht zonk=healthi zonlicht=sunlight
zonnebril=sunglass zonoem=mention zonsopgang=sunris zooi=zoo zorgverlener zoveelst zucht zuil zuin zulk zure zwaan
zwaartekracht=graviti zwager zwakker zwemmer=swim zwerver zwijn zwom zzp óf
3.5: aad aah=noah aai aalsmeer aalt aanblik aanboor=born aanbouw aand=attent aandenk aandoet aandreef aandrijf
aangaand aangaat aangaf=deaf aangrijp aanhaal=prompt aankocht=purchas aankwaam=arriv aanleer aanmoedig aannam
aanneemt aannemelijk aanrand aanstook aanstuur aantast aantocht aantrekkingskracht aanvaardt aanvalt aardrijkskund
aart=artist aarzel aas=uae aat=ass abbas abbott abdij=abbey abdul abonnees=subscript abou abrup=sudden absur=absurd
acceptabel=accept achmea achterbleef achterblijf achterdeur achtereenvolg=success achtergrondinformeer
achterliet=rear achterlig=behind achterom=rear achteruitgang achtervolgd=rear achterweg achttiend actiegroep
actieplan=plan actual ada adembeneem adequat=adequ adolf adopter=adopt adrenaline adrian adult advanced=advanc
advocat=advoc advocatenkantoor afbouw afc afdaal afdaan afdw afdwong affiche affin afgaan afghaans afhangt=zhang
afkeer afkoom afkor afluisteer afneemt afro afscheid=separ afschiet afschreef afsluiter afsneed afstuder aftrap
afvalwater afweeg afweet against agency=agenc ago aha ahead ahmad ahmadi=ahmad ahoy aj akbar akkoor ala alaska
alba=sunris albanees albanië ale alejandro alg algoritme=algorithm alheel alicia alinea alison allerg=allergi
allerhand allesbehalve=except alma=soul alone=alon alonso alsmaar alt alto=tall alzheimer amazone=amazon
ambachtelijk ambitieus=ambiti amendement=amend amerong amir amor=love analog analoog ananas anders=differ andorra
andreas andrie anekdot angelo=angel anime=anim anja=idaho anneke annemarie=ann annet annuler=cancel anouk anp
antil=anti antoine antonius antropoloog anus anwb apk apostel appartementencomplex=apart appindam apr aqua aquarium
arbeidsrecht arbitrag=arbitr arc archer archipel=island arctic area ariel arj arjan armeniër armin=armi armstrong
arno around arrestatiebevel arresteert arriva arrondissement arrow artillerie artist artistiek=artist ash ashley
asian asperg assi=assist assisteer assistentie=assist ast aston astroloog atheïst atlantic=atlant atlantis atlético
atoom attack attent attentie=attent audrey auf aula aurora auschwitz australia australiër auteursrecht
authentic=authent authentiek=athen authority autochtone automatiser autonomie=autonomi autonoom autopsie
autoverzekeer avant=befor aviv avocado avondklok=clock avondmaal avontuurlijk azijn aziz baanbreek baarmoeder baart
baba=father babbel babylon bacon bacterie=bacteria badg badminton badplaats bag bahrein balken baltimor
bamboe=bamboo banda=band bandleed=band banner barack barak barbie barentaal barman barne=barn barrièr=barrier
baseball=basebal based=base basta bataljon bate bayer bazaar bbp beangstig beast beatl beau becaus beck bedeel
bedient bedreef bedrijfsnaam bedrijfspand bedrijfsvoer bedroefd bedroog bedw bee beeldmateriaal beeldscherm=screen
beeldvorm=imag beethoof befor beginner behaalt behoed behoudt behulpzaam beijing=beij being=be beiroet bekerwinnaar
beklaag bekoom bekritiseerd bekromp bekwaam bekwame belaad belangheb=interest belastingbetaler=taxpay
belastinggeld=tax beledig beleidsmaker=polici belevenis bemoeit bene=well benedict bennett benodigd benoemt benz
berger berkel berlin bermuda bernie beroert berouw berry=berri berust beschaam beschuldigt beslaat besluitvorm=decis
bespaart bespeel bestelt bestelwaag bestemmingsplan bestempeld bestorm bestreed bestseller bestudeerd bestudeert
bestuursleed bestuursvoorzitter=chairman bestuurt bet beth betoogt betreurt betuwe betwist beun beveelt beveer
bevelhebber beverly=bever beverwijk beviel=alot bevoorraad bevordert=promot bevries bewaart bewegingsvrij=movement
bewolk bewoon bewusteloos=conscious bezat bezem beëdigd bidt bie biefstuk=beef bijbels bijbouw bijenkorf bijstel
bijvolg bijwoond bilbao bilt bim bindt=bind bing binnenhof binnenkwam binnenst=insid binnenuit=within binnenval
binnenzijde biomassa birma birmingham bishop bk bla blade bladzijd=page bladzijde=page blanc=white blankenberg
blatter blies blijdschap blink bloeiend=bloom blom blouse blowjob blu bluetooth blunder blus bnp boa=good boe boeddh
boeid boekhouder boem bok boko bolt bolwerk bombar=bomb bombardeer bombay bommel bommenwerper bonair bondnootschap
bone bonnie=bonni boo boodschapper boogschutter boortedatum=date boorteland boost bordeaux bordeel borgtocht born
bossche botst botswana bottom bourbon bout bouters bouwjaar bouwmee bouwplaats=construct bovenal=upper
bovennoem=abov bovenzijde=upper boxmeer boyle=boyd bp bradley brady=bradi bran brandon brandpunt brandsticht=brand
brandweerman brandwond brasil=brazil brasserie breakfast bree brei breidt brenda brendan breukel brexit
brigadier=brigad bright bring britt bro broadway broccoli bronckhorst brooke=brook browser bruidegom bruijn
bruikersnaam=usernam brute bruut bs bso bubbel buck buffalo buffet buikpijn buitenaards buitenaf=outsid buitenbied
buitenlucht=outdoor buitensloot buitenst=outsid buitenstaander buitenzijde=outsid bullshit bult=bulk buma bundesliga
burcht burgos burke=burk burkina burrschap burton burundi bushalt=bus busstation=buse buster buurtbewoner buy bw
bèta cabaret cal california calorieën calvin cambridg cambuur cameraman=camera camil campos canadian canal canarisch
canne=lane capitol cappuccino cara carbon carel=carey caribbean carr carrie=carri carrier carré cart=card casablanca
casper casset castricum catalaans catharina=catherin cavalerie=cavalri cave caïro cb celsius celtic cement cf chain
chalet champ chance=chanc chantag chaotisch charter chase che=que cheque cherry chester chic child childr=children
chipkaart=chip chocolademelk=chocol choice=choic chr christiaan christmas=christma church churchill=churchil cindy
circl cisco citadel citer citroën=lemon ciudad=citi civil cl claes claimt clarence classificeer claus clay cleveland
cliff climat climax clubhuis=club cluster coache=coach coast cobra cock cockpit coco=cocoa coen coffee=coffe cognac
cognitief=cognit col cold collag collection=collect colorado columbus combineert=combin comic comment
comments=comment commerce=commerc commission=commiss committee=committe commodor commotie communicatiemiddel
communication commuun=communism compassie competitiewedstrijd=competit concentratiekamp concessie
concludeert=conclud concluder=conclud concordia condoleer condé confronter=confront congoles congreslid=congression
connie consensus conservatief=conserv conservatorium constater constitutie consul=consult consulaat=consult consumer
contactpersoon=contact continental=continent contra=against controvers=controversi conventionel=convent cop copy
core corner corona=crown corporat corpus correspondentie=correspond cotton coupe=cut coupé=cut cours courtney cove
cowboy cox coördinaat=coordin coördiner=coordin cp cr crack credits=credit cremeer cricket crime cristiano
cristina=christina criticus=critic crowdfund crème=cream ct cuijk culemborg cupcake curriculum curry=curri custom
customer=custom cyber daadkracht daags daagt daarnet dachtegoed=mindset daddy=daddi dage=forg dakar dakloze dakota
dalton damascus damme damon damp dani=dana danlang dant darts darwin dash databank=databas davy=envi debbie debuteer
decaan decennialang deelnaam=particip deelneemt=particip deeltijd dees=zen defensief dekmantel=coat delicat dell
deluxe=delux demografisch demp denkbeel denkteek denver deo=theo deprimer derek derk desbetref desert
designer=design detecteer detineer deugdelijk deugt=proceed developer=develop devon dexter dhabi dia diane=dian
diarree did dienaar dienstregeel diepgang dierenwelzijn=anim dierlijk dieter digitaliser dijkstra dildo dimitri dino
dion=noon dip dirty=dirti dis disc discriminer display dito diva dixon dk dl dm dmitri dokkum dolly=belli dome
dominantie=domin domineer dominer=domin dominique domino done donny donor doo=theo doodslag doodsoorzaak doolhof
doorbrook doordacht doorgaand doorneem doorsnede doorwerk doorzettingsvermoog doorzocht doorzoek dora
dorothy=dorothi dorpel=villag dot doug douwe dover draadloos draadloze=wireless draagbar draagvlak dragscode dreimen
drew drieberg driehonderd=hundr driekwart driemaal=three drieën drif=drift drijfveer driver droger dront=toronto
drugshandel drukst drukwerk dsm dt dubieuze duck duet duivels duizel duncan dunner dut duty=duti dwaas dynamic
dynamiek=dynam dynamo dát díaz düsseldorf ea early=earli eastern eat eb ecb echtscheid edam edit eduardo eel
eendracht eenduid eenhoorn eergi eerstejaar ef effe effectiever=effect effectif=effect efteel eg egypten=egyptian
ehbo ehm eilandengroep=island einares einbelang eindexaam=exam eindig eindpunt eindresultaat eindrond einhand
eintijds einwijs eiser elaine elburg electro=electr elektra=electr elektrotechniek elementair=element eli
elia=andrea elias ellis=elli elly elsa elsevier elst elton emigrer emmy empir enclave energiebespaar=energi
energierekeen energieverbruik=energi engamen=engag engine=engin enlsman enrique ensembl enter enzym eo epic episch
equivalent=equival era erheen erica eritrea=ethiopia ermelo erosie erotiek=erot erp errnis erteeg ertus eruitziet
escape=escap espresso esteban estland=ireland etalag eten ethan etienne etnic eugen eurovisiesongfestival euthanasie
ev evengoed evenreed evert evil evt excellent excellentie exchang excursie executer=execut exit exploiter=exploit
explorer=explor expressie=express extreemrechts eyes=eye faalt faas=phase fabian fabio fabriceer faciliter=facilit
fact factory=factori facts faith fake fall fame familiebedrijf familienaam fanatiek fanatieke fanfar=fan far farao
farm farmaceutisch fasc=fascist fascineer fascist faso fat fatima fax fe fear feat fed federation=feder fee feed
feliciteert=congratul felipe=felix fellow femin feministisch=feminist femke feng ferdinand fernandez=fernando
fernández=fernando fest festif fier=proud fietspaad fietstocht=cycl fight figuurlijk fiji fijner fiks filiaal=affili
filial=branch filmregisseur=director filmt final financial=financi fine firewall fiscus fl flander flank flar
flauwval fletcher fleur=flower flex flit=flint flits flore=flower flower floyd flying=fli fnv fokker follow fon font
forbe forcer=forc forest format formuleer formuler forrest fortuyn fosfaat foster fotoalbum=album
fotografe=photograph fotoshoot four foutief foutmeld fractievoorzitter=chairman franc francesco franchis franck
franeker frankie=franki fransman franz=franci fraser freak freek freelancer freeman french frequent fresh friday
frisdrank fritz frontaal frost fu fuller functionaal=function functionel=function fund funder funer funger
fysiotherapie=therapi gaandeweg gabon gaga gaia gambia=gambl gameplay gamer gandhi gap garden gare garnaal garrett
gastvrouw gazet geb gein gem geo gerda gerry=kerri getto gib=gibb gibson gigi gina ginger gino gip gistermiddag gl
glan glans glen glijd glimlacht glitter gm gmail=email godver=god godzijdank going=go goldman golfer golflengt gomez
gone gonna goochel goor=gore gordel=gordon gorilla governance=govern government=govern graas grammatica=grammar
gran=grand granada=granit graniet graphic gravin grensoverschrijd=boundari grid griffier griffin gril grill groef
grondlegger grondwater=water grondwettelijk groothandel=wholesal gros ground gs guard guardian guest guide=guid
guinea guinee gymnasium=gym güül haagland haarlemmermeer haarzelf=hair hadis hagel hahn hai hair hakim=judg hale
haley halfrond=halfway halfuur halfweg halo hammond handelsblad handelsmerk handlanger handmaak handmaat=manual
handvol hank hanne hans=han happines haram harbour harl harlem=harvey harley harnas hartstilstand hat hattem havana
havermout hawaii hawaï hawk hay hayes=hay headset heaf=heaven heat heather hebzucht hector heemskerk heemstede
heerhugowaard heidi heijd heimwee heinz heist heldin heleen heli helium helpdesk helper hemels hemelsnaam henderson
hendrix hepatitis heracl=oracl herbergt herbert herenhuis=cottag herenigd=here herkenbar hernieuw hernieuwbar hersen
herstelt hetero heuvelrug=hill hiernaar=herein hierom=herein hierteeg highway hijs hijzelf hilton him himalaya
hindernis hindi hippe hippie his historici=histor history=histori hitlijst hittegolf=golf hiërarchie=hierarchi
hoekstra hoezeer holiday holly=holli holy=holi homoseksueel=homosexu honey hongaar honkbal honor honrsnood hoofdbouw
hoofdletter hoofdpersonag hoofdprijs hoofdrolspeler hoofdsponsor=sponsor hoofdweg hoogsten hooi hoopvol hors
hospitaal hospital=hospit houvast hs htc huawei hub hubert hudson hugh hughe=hugh hui huisarrest huiskamer huisman
huisnoot huisnummer=number huisstijl hulk hulpdienst=servic hulpeloos=helpless humaan humeur=mood huurl huurt
huwelijksreis=wed hy hypocrisie=hypocrisi hypothek=hypothesi hypothes=hypothesi hysterisch hz ib ibm ibrahim ich=ben
iconisch=icon ideeen idem=same identieke identiteitsbewijs ideologisch=ideolog idol ieper=deeper iets=someth ijmuid
ijsbeer ijshockey ijskoud ijskoude ijsselmeer ijsselstein=stein illustrator imiteer immaterieel immens immuunsysteem
imperium implantaat impliceert=impli impressie=impress inadem inbegreep inbrook inburger incest incheck=check
incompetent ind independent=independ indiaans indiana indie=indi indringer industrial=industri infecteer=infect
infiltreer informant informeel=report informeert infrarood=infrar ingeef initial inkomen=incom inkomstenbelast
inktvis inlever=suppli inmeng inname=name innover input inruil inslaag=kept inslaan insloot inspeel inspraak
instabiel instap insteek insteer=instant instinct instor instructeur=instructor instuur int intel
intelligence=intellig intercity interessanter=interest interface=interfac interpol intiem intim=intimaci intimider
into intrede intuïtie invaller invalshoek investeert=invest inwikkelder=complex inzag ioc irina irma iron isa
isabella isbn isla ism isolement issues=issu istanboel italia italie=itali ivm ivoor ivy=ivi jaarboek
jaargang=annual jachthaaf jackpot jacobus jade jaguar jai=jay janine=jane jank jasmijn javier jaya=jane jeanne jeep
jef jelena jenkin jens jessie=jessi jeuk jihad jihadist jin jj joanna joanne jochie joep=joey jog johann
johannesburg joker jolie josef jouwe ju judas judo juffrouw juliana=julia julien juliet julio=julian julius jump jun
jung jupiler jupiter=jupit jurisdictie=jurisdict juryleed=juri jurylid=juri jus juweel=jule juwelier kaapstad kado
kakkerlak kalk kalmer kamerleed kamernoot=roommat kamerverkies=elect kandidatuur=candid kanjer kano kanselier
kansloos=incap kantoorruimt kapsalon=salon kara karakteristiek karat karim=karl kartel kastel katalysator
katherine=katherin kathy=kathi katja katrina kaukasus kauw kavel kb keerpunt keihar keller keniaan keniaans ker
keramiek kerkdienst kerkstraat kernenerg kernwapen kerry=kerri kerstavond=christma kerstdag kerstman keuken keurmerk
keurt kever keyboard kfc kijkcijfer kiki kilogram kinderbijslag=toddler kinderboerd kindermishandel
kindertijd=childhood kinshasa kirk kirst kitch=kitchen kker klaarblijkelijk klare klaslokaal klassement=rank klaver
kledij kledingstuk=cloth kleef kleuterschool klif klimt klinker klom klomp kloon kloot knaagdier knapper
knecht=servant knight knik knipoog knock knoflook knokke=knox knox knul kobe koch koele koeler koers koeweit koh
koloniseer=coloni kolonist=coloni koloniën=coloni komaan komeet komkommer kompas=compass koningshuis=king kookboek
kookplaat koolstof=carbon kopgroep kopieën=copi koploper koptelefoon=headphon korfbal korporaal korrel kortsluit
kortweg kosmisch=cosmic kosteloos koster=cost kostschool kots kouder kous kp kraag kraai kraal kramp krap krat kreet
kremlin kreta krijger kristof kritieke=critic kro krom kromme kruk kuala kubus kuif kuil kuip kund=math kunstgras
kussen=pillow kustbied kustlijn=coastal kustwacht kvk kwetst kwik kyle laak laas labour lader laf lafaard
laffe=coffe laken lama lambert lana lance=lanc landbouwer=agricultur landbouwgrond=agricultur landgraaf landhuis
landingsbaan landskampioen landt langskomt langzame laos lars laster=fuller latijns latino laur=lauren lauren
lauw=your lava lay lc ldrop leah lean leave=leav ledeer leefomgef leefstijl leegt leend=lean leent leerdam leerzame
legal legio legioen legitieme=legit leice=leicest leide=conductor leidschendam lekkag lekke lekkernij lelie lemmer
lena=lana lenin lenny leonardo leone=leon leopold leroy=roy leslie=lesli lester lettertype=font leun leur=their leus
levensduur=lifetim levensmiddel=food levensonderhoud levensverhaal levi liam libanes=lebanes liberia liberty=liberti
libisch libr=freeli lieer liefheb liesbeth=elizabeth lijkmaat lijkvloer lijve lindsay lineair linkerhand liveblog
liz locaal=local lochem lodg loep loer=deer lois lokaliser=local lokeer loker loket lola londens longkanker
longontsteek loodgieter loods loonsverhoog loont lopez lorenzo losmaak losser=loss lotto lotus louisiana lover ls lt
ltd luca luchtdruk luchthaven=airport luchtkwaal=qualiti luchtruim=airway luchtvervuil=air luchtvocht
luchtweeg=airway lucifer lucreer luider=lui luidrucht luidsoverlas lukas lus lux=luxuri lyceum lynch léon=leon maa
maaike maandagocht maandenlang=month maassluis maatwerk macbook=mac macedonisch machineweer machinist machthebber
macro madam madison maestro=guru maf maggie=maggi magneet magnetron=microwav magnus mailbox=mail maine=main
mainstream mais=more maison malaria malawi malcolm male maleisisch mall mallorca malta malwar manaag mandela mandy
maneg manga mango manipuler=manipul mann manon mantelzorg mantelzorger manu mao mara marcheer marcia marcos=marco
marginaal margot margriet marian marieke=mari marilyn maritiem maritieme=maritim marjolein=marvin markant marko=mark
marleen=marx marley marten martinez martini mascara mascot masterclas=master masturber mathil matig matteo matter
maud maurits mavo maxi=max maxim=max maxima=maximum mayonais mazzel maïs=corn mclaar md med medemblik medemen
medeoprichter medeplicht medici=physician medina mediteer=medit mediter=mediterranean mediterrane medvedev meebreng
meedeed meedeel meedenk meedonloos meegaat meegeef meehelp meekreeg meenteraadsverkies meerijd meerwaar=valu mees
mein=mia mekka melbourne=melbourn melodie=melodi melodieën melvin memo memoir mendoza mengeel meningsverschil menno
mensenhandel mensenleven mep mercy=merci meredith merel merkel merknaam merten messi messias=messi metafoor
metamorfos metzel meubilair=furnitur meyer middelgrot middelmaat middenklas mie mierlo migraine mijd mijnbouw
mijnwerker mik mild militeer mill millennium milo milton mina minacht minima minimumloon=minimum minnesota minsk
mir=ive mira miriam mirjam mirror mischien misgaat mission mississippi mitch mk ml mob mobiliseer moderniser
moederdag moedertaal moeiteloos moeizaam moeizame moestuin moi mok molenbeek molly=molli mondriaan mongolië
monopolie=monopoli monroe=monro montana montenegro monter=mount montgomery=montgomeri montreal mooiere
moordzaak=murder mor morrison mors mortuarium mosterd motel mother motiver=motiv moto=motorcycl motoriseer motorkap
motorrijder motorsport=motor mountainbike mouse=mous movement mozambique mozart mp mri=sri mu much muhammad
multiculturel=cultur multimedia=media mus musici=music musicus mustafa muziekfestival=festiv mv mvo mvv
mysterieus=mysteri mystery=mysteri mystieke myth mythisch mét naal nabuur nachtclub nachtdienst nachtrust
nacional=nation nacompetitie=competitor nadachtenis naderhand nadine nairobi naked nakeek nakomel naleef nallak=nail
namaak nana naoorlogs=war nap napel nash nastreef natasha nathalie nationalist native natural=natur natuurmonument
natuurreservaat=natur natuursteen navraag nba nder=gender nec=ned neder=neal nederlandsche neerschiet neerslaag
neerstor nemo neon neration=generat nerator=generat nero nerveus=nerv nesis=genesi neushoorn nevada nevel newcastl
newton nexus ng nh nial nicky=nick nicolaas nie=not nies nieto=imo nietwaar=disregard nietzsche nieuwpoort=newport
nights=night nijkerk nijl nijmeegs nikita niklaas=nikki nil=nail nimmer nip=dept niriaans=nigerian nissan nixon nmbs
nnep noa=soo noc noemer nooddwong noodhulp noodlot noodsitueer noodval nor nora nord=northern normaliter=normal
nort=north norton nostalg nostalgisch nsb=nsw number nuon nutteloze nvm ny nét ob ober obesitas=obes obligeer=bond
obsessie=obsess oceanië ocmw october=octob octopus odessa odin oefent oefenwedstrijd oep oer oester oeuvr=artwork
oezbekistan=afghanistan offerfeest officer=offic offrey=geoffrey offshor og oil oisterwijk ol olaf oldenzaal
oldtimer oleg olijf olijfolie=oliv olivia olivier=olivia olympia oman=herman ombudsman omdoop omdraaid ome omgang
omleid omreek omring omstander omtover omtrek=derek omval omweg omzeil onaanvaard=unaccept onafbrook=broken
onbedoeld onbetrouw=inabl onbetrouwbar ondenk onderbroek=trouser onderdook onderg ondergaat onderhoudt=maintain
onderkoom ondermijn onderneemt ondersteboof onderverdeeld ondervind onderwater onderwees onderwereld onderwijsinstel
onderzeeër onderzijde ondiep ondier=subject ondul onervaar ongeld onhoorzaam onkost=cost onlogisch
onloofwaar=unbeliev onmenselijk onmerk onnatuurlijk onnoeg onopmerk onredelijk onschijnlijk onschik onstel
onsterfelijk onstoor onstraf ontbrak ontdaan ontdoen=drain ontelbar onthaald onthoofd=head ontlast ontleend=dealt
ontmantel ontmanteld ontneem ontnoom ontruimd ontstane ontstook onttrek ontwierp ontwikkelingshulp=develop
ontwikkelingsland=develop onverminderd onverschil onvolled onwaar onweer onwet onwijs=concern onwijzig=unchang
onzien oogtuig oord oordeelt oostkust=eastern opborg opbreng opdook opeenvolg=success openhart openingstijd=open
opereert opheldeer opiniestuk opliep oplost opper oppositiepartij opschiet opschor opschrijf=write
opslagruimt=storag opsom opsplits opstijg optel optim optreedt optrek opviel opvraag oraal=oral ordinair oregon
organisatoor=organiz organism organist orgasme=orgasm orion otis ou outfits=outfit ovaal overall=overal overbelast
overboord overbrug overgaat overhandigd overheerlijk overheerst overheidsinstantie overhemd=shirt overhoud
overkoepel overlever=suppli overloop=step overmaat overmacht overmorg=tomorrow overneemt overschreed overschrijd
overslaag overspel overspoeld overst overtol overtrof overtuigt overvaller overvol overwon overzees overzet
overzichtelijk own paardrijd=hors pact paddenstoel paint pakistaans=pakistani pakweg palmer pamela panda pandemie
paneel=panel panne panorama pantser panty=panti paolo papegaai papierwerk=paperwork paprika par paraat paradis
paradiso=paradis paradox paragraaf paranoia parc=park parlementariër parlementsleed=parliamentari parool partido
partnerschap=partnership pasboor=newborn paso=step passion passioneer pastor patriot patterson patty pauline=paula
pax pay paz pb pe peak pedaal pedofiel peel peggy pegida pekela penalty=penalti penningmee pension penthous pepper
percy=perci perez period periodiek person personeelsleed=staff personenauto=auto pervers peterson pf pg pgb phantom
philippine=philippin photography=photographi pianist=piano picasso pie pierce pijler pijnstiller pindakaas ping
pinguïn pinterest pion=vertic pip=piper pirat pisa pist=track pitch pitt pittsburgh pixel pl plaatsvervang plantaard
plasma plateau playboy pleister ploegnoot plusser poe pole poll poor popular por=becaus pornofilm=porn porter
portfolio portland postbode=postal postnl posts=post potentie=potenti powell=powel poëtisch pradesh predik premium
prent presentatoor=present presidentskandidaat=candid prest=prestig preston pretty=pretti prijst prijsuitreik=price
prikkel prime primeur princes prinses prison probleemloos processie=process processor productieproce
production=product proefschrif profet=prophet profetie=propheci profijt profit profiteert prognos
programmeer=program projectleider projectontwikkel prometheus promo promoveer pronk proof prop proper prorail
prostituee=prostitut prostituees=prostitut protection=protect protestants provence provinciaal=provinci proximus
pruik prullenbak psycho psychopaat pub puber puberteit publieksprijs puma punk puppy=puppi purpl push putin pv
pyjama pérez qaeda qaida=qaeda quasi=almost quentin quest quinn quintana quo raadsman raadsvergader raat=rate rad
radboud rade radioactief radiozender=radio raf rainer ramadan rampzaal ramsey randall=randal raoul
rapporteert=report ratie ratio rationel ravijn raw razendsnel rb rc rca reactor ready=readi reagan really=realli
reanimer rebecca recessie rechtdoor=right rechtmaat=unlaw rechtsleer rechtsstaat rechtvaardig rechtzaak redder
reduceer reducer reductie=reduc reep reer rees refrein=refresh reg regen=rain reggae regiment regina regisseer
registreert=registri reglement reid reistijd rekenkamer relrecht rembrandt remco=brake remis remy
renaissance=renaiss renommeer renover=renov renwater=rainfal reorganiseer replica report republic=republ res
rescue=rescu reservoir reset residentie=resid resp respons resulter retro reuze=reid revalideer=rehabilit revue
reynold reëel reële rheen ri richie=richi ridderkerk ride rif rights=right rijkelijk rijksdienst rijksover rijksweg
rijschool rijtuig ril riley ringweg rinkel rioler ris=rise risk riskant riskeert=riski rivera rivm rk rkc ro
robertson robuust rocket rod rodrigo rodríguez roelof=rori roemeens roest=rori roet=rori rolt=roller romance ronaldo
rondhang rondreis rondrijd rooie=rori roosevelt rosie=ross rosmaal=ross roth roubaix rouge=roug round router rss rtv
ruby=rubi rudi rudolf rugby=rugbi rugngraat=spine ruige ruimer ruimteschip ruimtestation ruis=ruth rund
rundvlees=beef runner rup rupert rush russia rv rvs río saba sabine saddam safari safety=safeti sal=salt salazar
saldo=balanc sally=salli salsa samenwoon sammy=sam sampl samson=sam sand sandwich sanitair sanne=san santo=saint sao
sarajevo saskia=nokia sat satir satirisch=satir saudi saul say scanner=scan scarlett sceptisch schaag schaamteloos
schaatser schacht schalke schatkist scheef scheepvaart=ship scheet scheidt scherper schet schijndel schijnwerper
schildert=paint schoner=wash schooldag=school schoolmeis schooltijd=school schoonmaker schoonvader schoonzoon
schoonzus schoor schorpioen schort schotel=dish schout schouwburg schuldvoel schultz schurk screenshots=screenshot
sculptuur seat secretariaat=secretari seef=seven seine seksleef seme=semest seminar sen senatoor sens senseer=sens
sensoor=sensor sensor serena sergej sergio serious serra serum serviër session seth sfeervol sg sgp shadow shah
shake shampoo shan shane shannon sharp sheriff sherlock sherman shield shif=shift shine shirley showroom shuttl
siberië sicilië sidney siemen sier sigma signaleer=signal signeer significant simply=simpli simuleer sinclair sing
singel singh siren sister sjoerd skil=skill skin skinny skip sl slagroom slam slappe=slap slavin sleur slijm slow
sluier smeed smeet smet smid smile smoes smol smoothie smul snake sneaker=shoe sneeuwwit snoer sns soap sober soccer
socioloog solid solidair solide solomon some somer sonny=sonni sos soundtrack souvenir spaargeld spaghetti spam
spanjaard spar speeldag speelfilm speeltijd speer speerpunt speld spelregel spendeer=spend spijkenis spike
spionag=spi spiraal spiritual spiritueel=spirit spleet spon spoorloos spoort spoorweeg=railway spoorweg sporadisch
sportevenement sportvereen spreid springfield spuug squad staatsblad staatsbosbeheer staatsburger stabiliser
stadscentrum=downtown stadskanaal stadspark=park stafchef stalker stamboom stamp stamt standaar=standard standbeel
standplaats stark startup statisch stay ste steenberg steenkool steenwijk steevast stef=stefan steil steile=part
stein stembus stephan=stephani stephanie=stephani stereo sterl sterrenstel stevie steward stiefmoeder stiefvader
stikstof=nitrogen stilaan stilleg stiller stilzwijg stimulan=stimulus stock stoet stofzuiger stout straalt
straatbeeld=street straatnaam strafbar strafblad straffe strafzaak straight stran strang strategieën=strategi
strijdt strike stripteken=stripe stro strong stroomopwaarts stroop stropdas strot studiebeur studios=studio stunt
stuurman subjectief subsidieer substantie sue suf sugar sullivan sunday sunny=sunni sunset sunshine=sunshin
superheld superior superman surfer surveillance=surveil survival=surviv suv suzuki swan sweater symboliek=symbol
symboliseert=symbol sympathiek=sympathi synagog synoniem syriër sánchez sébastien tablets=tablet taco
tadzjikistan=afghanistan tai talentvol=talent taliban tam tamara tamil tao tara target tarwe tate tax teamleider
teamnoot technici=technician technicus=technician techno teddy=teddi teef=beef teel teelt teheran tehuis=home tekeer
tekortkoom telecommuniceer telefoner telenet=telecommun telescoop=telescop televisiezender=televis
television=televis telstar templ tenaanval tenden teneind tengestel=object tenhanger tenkwam tennessee=tennesse
tenslaag tenslag=object tenspraak tenstrijd tenue tenval tequila terechtkomt terechtkwam=went teresa
territorium=territori terschel terugblik terugdr=regain terugdraai=regain teruggaan=return teruggaat teruggeef
teruggef=return terughoud terugkomst terugkwam=return terugreis terugval terzake terzijde=side tesla tessa tevreden
teweeg tex textiel=textil th thais=thai thea=qaeda their them theodor theologie=theolog theory theresa thermisch
thor three thuisblijf thuiskomst thuiskomt=home thuiskwam thuiszorg ti tie tijdrit=time till tilt timmer
timothy=timothi timur tiny=tini tiran tirol titan titanic titanium tito tjong=jong tnt tobago tobias=bias toby
toebehoor toebracht toediend toeef toegangspoort toekomt toekoom toenader toeslaag toestaat=state toestuur
toevlucht=flight toevluchtsoord toewijde toewijs toezichthouder=supervisor togo tolerant=toler tolereer tomas tonger
tonijn toog toples topman topsport tori toscane tother=togeth toto totstandkoom tover tr trace tracer tractor
tracy=traci traffic trager trail traint=trent trakteer trakter trance transformer=transform transitie=transit
transmissie transnder=transgend transporter traoré traumatisch travis tree trekplei trendy=trend trial
tribunaal=court trick trilogie=trilog tristan troef trofee=trophi troje=troy trotser trouwdag=wed truth try=tri ts
tsunami tube tuberculos tucker tuinbouw=garden tulp tumor tune turtl tussenkomst tussenstand=between
tussentijds=interval tweedeel tweeduis tweep twerk twitteraccount=twitter ty té uhm uitbesteed uitbetaal uitbetaald
uitbouw uitbrak uitbreek uitbreider uitbrook=broke uitbund uitdrukkelijk uithang uitkies uitkleed uitkwam uitlach
uitlees uitlegt uitlek uitleveer uitlok uitreek uitroei uitroeid uitschol uitschot uitschreef uitspeel uitstaan
uitstek uittrek uitvaardig uitvaart uitverkoop=sale uitvinder uitwees uitweg uitzendbureau uitziend=concern
underground unicef updaat=updat upgrade=upgrad ur uranium urenlang urgent urk url usd user utah uva=grape vaartuig
vacuüm=vacuum vakantiegeld vakantiehuis=cottag vakmanschap valentijn=valentin valerie valkenswaard valuta=currenc
vampier vancouver=vancouv vand vanil vanop vargas=vega varkensvlees=pork vastberaad vastbesloot vasthoudt vb vc vd
ve veeleis veerboot=boot veerkracht vegan veghel veldhoof velg venray ventilator=fan ventileer veranda=balconi
verankerd veras verbijsterd verblijfsvergun verblind verdamp verdedig verdom verdomd verdoof verdraaid verduidelijk
verduur=veget verduurzaam verdwaal verdwaald vereis verfijnd vergaan vergaar vergaat vergeld=verg vergiftigd vergist
verhaag verhaallijn verhelp verheugd verhit verhoef verholp verhoord verifieer verjaag verjaagd verjaardaag
verkeersveil verkenner verkiezingscampagne=campaign verkiezingsprogramma verkort verkrachter verlaagt
verlamd=undermin verlangen=desir verlegen verleidelijk verlos verlost vermakkelijk vermeed vermeer vermengd=mixtur
vermeul vermindert=diminish vermink vermoeide vermomd vernederd vernietig vernietigt veronluk verontschuld verouder
verouderd veroverd verrot verrukkelijk versa versail verschijnseel=phenomenon verschoof version verslaggef versneld
verspreide=spread verst versta verstaat verstap versteld verstoort verstreek verteller vertolk vertraagd=urg vervals
vervalst vervalt verveeld verveelt vervloek vervroegd vervuild verwaarloosd=inaccur verweef verwelkomt=welcom
verwezenlijk verwierf verwikkeld verwonderlijk=amaz verwoor verwoord very=veri verzekeringsmaatschappij
verzekert=insur verzendkost=ship verzoen verzorger=care verzwijg vestigt veter viaduct viagra vian=via vibrator vic
vicevoorzitter vid vie=life viertal viii vijfentwint vijfhonderd vijftiend vilvoor vince=vinc vinci vindplaats ving
vink violet visioen vision visit visitekaar=card visual visueel vita=life vlaag vleug vliegramp vliegticket
vliegvel=airport vlieland vliet vloed vloei=liquid vloeibaar=liquid vloeibar=liquid vloeiend=liquid vloeit=liquid
vluchtelinnkamp voc voetspoor=foot voetstap volbracht volbreng voldeed=vol volkspartij volksrepubliek=republ
volksvertenwoor volmaak volmacht volslaag volstaat voluit voogd voogdij voorafgaan voorbaat voorbestemd
voorbijganger voordaan voordoet voordracht voorgrond voorin voorloper voorman voorneem=provid voornoom voorover
voorproef voorprogramma=programm voorrond voorruit voorschoot voorschot voorschrijf voorspoed voortijd
voortreffelijk voorwoord voorzitterschap=chairman voorzorg vordert vork vous vraagprijs vracht=freight
vredesnaam=peac vreedzaam vreedzame vreemdgaan vriezer vrijblijf=exempt vrijdagmiddag vrijdagocht vrijkomt=freeli
vrijspraak vrouwenrecht vruchtbar=fruit vuilnisbak vulkanisch=volcan vuurtoor vuurvecht=fire vuurwaap=firearm
vuurwapen=firearm vve vw vws waait waak waals=wade waan waarbin waardeert waarmaak waarteeg wachter wachtkamer
wachtlijst wachtwoor=password wad waddenzee wallonië walsh wanna wapenstilstand ward warner warrior
wasmachine=machin waterdicht waterland wateroverlast waterstof=hydrogen watt weber weddenschap weegschaal=scale
weeref weerhoud weerspiegel weerspiegelt weerstaan weeshuis weesp wegdek weggaat weggooi weglaat wegnoom wegwerk
weide wekenlang wekker weldra welkome welnee welvaar welverdiend went wereldbeeld=world wereldberoem=world
werelderfgoed werelderfgoedlijst wereldreis=world wereldtitel werkdruk werkeloos werkervaar werkloze werktijd
werktuig werkwoord=password werkzame werkzoek werner wesp wester wetver wezenlijk wheel wide wijch wijde wijl
wijngaar wijngaard=vine wijsbeer wikkel wildernis=wilder wilhelmus wilma wilskracht windmolen windmool=wind wine
wing winkelstraat winschoot winstgeef winters wintersport=winter winterstop=winter wish wisselt witwas wodka
woensdagocht wolkenkrabber wolter wonderlijk wong woningcorporeer woningmark=market woo woody=woodi woog woonruimt
worstelt would wout wrak wricht wrok wrong wtf xander xavier xu xxl yahoo yale yamaha yellow yep yi yorks=yorkshir
yuan yuri yve zaanstad zakgeld zaltbommel zambia zan zara zebra zeebodem zeehond zeelands=maritim zeeman zeeniveau
zeespiegel=sea zeewater=sea zeeën=sea zegeen zegnschap zelfverdeed zenuwstel zestiend=sixteen zeus zeven zeventiend
zhang zheng zhou ziekelijk zierikzee zijlijn zijlstra zinloze=meaningless zintuig zion zn zoekfunctie
zomerspeel=summer zondagmiddag zondheidsproblem=health zonneschijn=sunlight zonnestel=solar zoogdier zooit zool
zorginstel zorgverzekeer zorgwek zowaar zoë=zoe zu zuigt zwaait zwaarwond=wound zwaluw zwembaad zwemt=swim zwijgt
zwijndrecht zwoor zyn=ann zürich óók
"""
