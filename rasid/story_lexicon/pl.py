"""How common the words of 'pl' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.5: i w
7.25: na=our nie=not si=be to z
7.0: do jak=jake jest=est o tak=such że
6.75: a al=ale był=was co cz=whi któr=which mi=would od po za
6.5: bardz=veri dla=pour już=alreadi ma=may mam=mama mnie moż=may przez=wed są teg=thus tylk=onli tym wszystk=all ze
6.25: bo=boy by byc=dec będz=will cał=entir chc=want ci=bodi czas=time dobr=good ich=ben inn=other ja=jay jedn=one
jeg=his jej=she jeszcz=yet jeśl każd=everi kied=when lat=year lub ludz=peopl miejsc=place moj=mine mus=must
nawet=even now=new on=one oraz=und pierw=first pod polsk=polish praw=right raz=togeth rok=year sam sob=togeth
stron=page swoj=yourself ten teraz=now też=also więc=more zost=were
6.0: ab=abu bez=without będ=be chodz chyb cos częśc=part dobrz=well dom=home drug=second duż=larg gd=when
gdzie=where go jednak=howev kilk=sever kto ktos=someth lep=better maj=they masz mog=may możn=can myśl=thought
mów=spoke nas=nasa ni=him nic=nice niż=less no pan pewn=sure powiedz=told prac=work prost=simpl prz=grant
przed=primarili r rob rzecz=thing również=also sie=they spraw=concern stan ta takż=also tam te=team tej=this tu
tych=these u widz=glanc wiel=mani wiem właśn zaw=alway zrob=did żeb=therebi życ=life
5.75: alb=either an=ana aż byl=even cel=object chce cieb człowiek=man daj=jeremi dal=further dan=dana dlacz=whi
dlat=becaus dni=day dnia=day drog=rout dwa=two dziec=children dzien=day dzis=today dzięk=thank dziękuj=thank film
godzin=hour gr=play grup=group główn=princip il=with im=imo informacj=inform je jeden=one jedyn=onli jestes=you ją
język=languag kobiet=woman kolejn=anoth końc=end kraj=countri którz mał=small miast=citi miec mo=mine mogł mu my
mój=mine nad=noth najbardz=most najlep=best należ=must nam=name naprawd=repair nich nigd=never nikt=nobodi nim=him
obecn=present ok=read os=person osob=person ostatn=last osób=person państw=state pis=piss podczas=dure
podobn=similar polsc pomoc=assist pot powinn=should poz=level prawd=truth probl=problem pros=pleas pytan=question
późn=later rad=radiat rodzin=famili różn=various sieb=themselv sposób=way st=steel star=old swo=their sytuacj=situat
szkoł=school słow=word tem=theme temat=topic the=they troch=troy trzeb tut=here twoj=ten ty tyl uwag=attent
ważn=import we wi=know wiedz=know wielk=grand wszysc=everybodi wted=then wybor=elect wygląd=look wynik=result
własn=own zdjęc=pictur zmian=chang zmien=chang świat=world żadn=none ży=life
5.5: akcj=action artykuł=articl badan=research boż brak=brake bron=weapon bym będzi c cen=price centrum=centr
choc=although chociaż=although chwil ciekaw=interest czarn=black czek=wait czuj=feel czyl czyt=read częst=frequent d
da=day dawn decyzj=decis dokładn=precis dopier dost dotycz=regard dośc=quit dwie=two dwóch=two dz=work
działan=action dzieck=child dziewczyn=girl dzisi=today dług=long europ europejsk=european fajn fakt=fact firm form
gdyb granic=border gór=mountain głos=voic głow=head histori internetow=internet istniej=exist jakies jakis=jake
jesteśm=our jeżel kiedys klas=class koch kogos komentarz=comment koniec=end książk=book kultur=cultur kup=purchas
kurw licz=count liczb=number list m matk=mother mieszkańc=inhabit mim minut międz=between mn=less mocn=strength
możliwośc=possibl muzyk=music mógł=could mówi=spoken mężczyzn=men młod=younger nadal nadziej=hope najwięk=largest
napis=written narodow=nation następn=next nauk=scienc nazw=name niech=notch niektór=some niestet noc=night np
ob=both ochron=protect ocz=eye oczywiś=certain odpowiedz=answer of=dee okazj okoł=approxim okres=period
organizacj=organis oznacz=mean pamięt=rememb par=para parti pełn=full pieniądz=money piękn=beauti plan początk=begin
podob podstaw=base pojaw=appear policj=polic polityczn=polit polityk=polici pomysł=idea ponad=beyond ponieważ=becaus
post potrzebuj poważn=serious powinien=should powod=caus prawdziw=real prezydent=presid program projekt=project
prowadz=lead przecież przykład=exampl przypadk=case publiczn=public punkt=point rodzic=parent rozum ruch=movement
rząd=govern s serc=heart seri sił=forc specjaln=special spotkan=meet społeczn=social sprawdz=check swój=yourself
syst=system szans=chanc szczególn=particular szuk=search szybk=quick tekst=text telefon=phone teren=terrain
trudn=difficult trz=third tygodn=week typ=type tą tę ud=went udz=share ulic=street us=usa ustaw=set uważ=consid walk
wam warszaw wart=wait was wciąż wcześn=earlier według=accord wersj=version wiadomośc=messag wie=somehow wiek=age
więk=greater większośc=major wod=water wojn=war woln wpływ=impact wróc=back wspóln=common wydaj wysok=high względ
władz=author wśród=among zaczyn=begin zaraz zasad=principl zbyt zdan=enact zdję zdrow=healthi ziem=earth zn=refer
znacz=signific znajduj=our znan=known zostan=will związan=associ związk=compound zł=dread łatw=easili śmierc=death
środk=measur świ=world świetn święt=saint żyj=aliv
5.25: amerykańsk=american and angielsk=english atak=attack autor=author b bank bezpieczeństw=secur biał=white
blisk=close bog br=brother brat=brother budow=construct budynk=build bądz chcą chor=diseas chw=moment chłopak=boy
ciąg=endur ciągl ciężk=sever codzienn=daili coraz czegos=someth czerwc=june czerwon=red czter=four członk=member
córk=daughter dac=dec dał=ive de dod dodatkow=addit dokument=document dostęp=access dostępn=avail dowiedz=told
doświadczen=experi dr drodz=road drużyn=team dup dyskusj=discuss dział=work działalnośc=activ dziej dziwn
dłuż=longer e edukacj=educ element finansow=financi francj francusk=french gdzies=wherev gmin=municip gor=warmth
gośc=guest gra=game grudn=decemb głup=stupid histor=histori http id=therebi idealn=ideal idz ii ilośc=quantiti
imi=name in inacz=otherwis internet iśc iż jakos=qualiti jasn=jane jednocześn=simultan jedzen=food jutr kar=karl
kart=card kas kierunk=direct kim klub=club kog komisj=commiss konkurs=contest kont=account kontakt=contact
kontrol=control koszt=cost kościoł=church kr=countri krajow=nation król=king krótk=short kwietn=april l la
lecz=howev lekarz=doctor letn=let lew link lipc=august listopad=novemb lokaln=local lubi ludzk=human lut=feb marc
mecz=match med=media metod=method miejsk miel=were miesi=month miesięc=month mieszk=apart mieszkan=apart mieś=citi
milion=million międzynarodow=internat mił miłośc=love mną=mia moc=power mogl momen=moment moment możliw=feasibl
nagrod=reward najmn=least najpierw=first najważn=import najwyż=highest nasz=nash natomiast naturaln=natur
nauczyciel=teacher nazwisk=name nazyw=call nicz=noth niemc=infant niemieck=german nią=ella normaln=normal nos=our nr
numer=number obok=besid obraz=imag obron=defenc obywatel=citizen ocen=assess odpowiad=correspond odpowiedn=appropri
ofiar=victim oficjaln=offici ogląd=watch ogromn=enorm ogól ogóln=general ojc=father okaz=underw okolic=surround
opis=descript ostatni=last ot otrzym=receiv otwart=open p park part patrz=glanc państwow=state październik=octob
pewnośc=certainti pi pieniędz=money piosenk=song pięc=five pochodz=origin podstawow=basic pokaz=show pokazuj=show
pokoj=room pol=field polak polec=recommend pomag=help pomiędz=between pomóc ponown=again poprzedn=previous
poprzez=through por=porch posiad postac=charact potraf=capabl potrzebn pow powst=generat powstan poziom=level
pozn=knew pozwal=allow pozwol pozycj=posit połow=halfway południow=southern pracow=work pracownik=employe
pracuj=work prawdopodobn=like prawn=legisl premier prezes=presid problem proces=process produkcj=product
produkt=product progr=program prywatn=privat przeciwk=against przeczyt=read przepis=provis przeprasz=sorri
przyczyn=caus przyjaciel=friend przynajmn=least przypomin przyszł=futur przyszłośc=futur prób=tri próbuj=tri pyt=ask
pół=half racj racz ram ran region reszt rodzaj=kind rol=role rosj=ross rosyjsk=russian rozmow=convers
rozwiązan=solut rozwoj=develop rynk=market równ=equal różnic=differ ręk=hand sa=say samochod=car samolot=plane
scen=scene sens serial sezon=season siec=network siedz=sit sierpn=august siln=strong sklep=shop skor skąd=where
skład=ingredi spokojn spor spotk społeczeństw=societi stacj=station stanowisk=posit stopn=extent strac=lost
straszn=dread styczn=decemb styl=style sukces=success sum super sw=sweat syn=son szczęś=lucki szef=boss szkod szkol
szpital=hospit sztuk=art sąd=judici sądz słab=weak słuch=listen służ=serv t tez=lazi tob traf=hit trzec=third
trzech=three trzym=keep twarz=face twierdz=state two tworz=form twój=your tys=thousand tytuł=titl układ=scheme
umow=agreement użytkownik=user używ=use używan=use wa=way wartośc=valu warunk=condit wcal wchodz=enter
wczor=yesterday wid=behold wiec wierz=believ win=wine wit więzien=prison wobec wol=gonna wolnośc=freedom wrac wraz
wrażen=sensibl wrześn=septemb wschodn=eastern współprac=cooper wy wyborcz=elect wybr wychodz=incom wyd wydan=issu
wydarzen=event wygr=won wyjśc=output wykonan=made wypowiedz=told wysokośc=height wysp=island wystarcz=suffici
wyż=higher właściw włos=hair x xd zachodn=western zachowan=behavior zaczęł=began zadan=task zainteresowan=interest
zajmuj zakład=assum zależ=depend zamiast=instead zan=befor zapewn=ensur zapomn=forget zarówn=due zas=resourc
zawier=contain zdecydowan=definit zespoł=team zgadz zgodn=complianc zielon=green zjednoczon=unit znaczen=signific
znaczn=consider znajom=friend znak=sign znalazł=found znaleźc=find znow=again zobacz=glanc zobaczyc
zrozum=comprehend zupełn=complet zwykl=usual zwykł zwłaszcz=especi złot=gold ładn średn=averag środowisk=environ
światow=world źle źródł=sourc żon=wife żołnierz=soldier
5.0: adres=address akt=awhil aktualn aktywn=activ akurat album ameryk=iranian analiz=analysi ann aresztowan=arrest
armi art artyst=artist aut=auto autobus=bus baw baz=base bedz bezpieczn=safe bezpośredni=direct bi=white biedn
bieg=run bierz bilet=ticket bior biur=offic blog bogat=rich bohater=hero boj=boe bol brakuj=miss brzmi but bóg=god
ból=pain błąd=error błęd=error całk całkow=complet całośc=whole centraln=central charakter=charact chin=china
chorob=diseas chuj chętn chłopc=boy cich cie ciepł=warmer cies=ive ciąż=pregnant cm cokolwiek=ani cud=bye cudown
czterech=four czyms=someth czyn czyst=clean członkow=member cóż dalek=dale dam dat=date daw=get demokracj=demo
dniach=day dniu=day dolar=dollar domow=dom doprowadz=result dopók doszł=occur dowod=evid drzew=tree drzwi=door ds
duch=ghost dumn dyrektor=director dziedzin=field dzielnic=district dziennikarz=journalist dzieł efekt=effect
ekonomiczn=econom emocj=emot energi etap=stage eur=euro f facebook facet=face faktyczn=practic fan festiwal=festiv
fizyczn=physic flag for fragment funkcj=function g gaz=gaza gazet=newspap gdańsk gdyż=becaus generaln=general googl
gospodarcz=econom gospodark=economi gotow=cook gwiazd=star gówn głosowan=vote głębok=deep h hal=halo handlow=handi
hasł=password hej historyczn=histori hotel ide=idea igrzysk iii imien=behalf imprez indywidualn=individu
instytucj=institut interes=interest interesuj=interest intern istnien=exist istotn itp j jakas=jake jakiegos jakims
jakośc=qualiti jakąs jan=jane jazd=drive jednostk=unit jesteś jezus john jork=jerk juz=judi k kampani=campaign
kandydat=candid kategori=categori katolick=cathol kaw=coffe kierowc=driver kims klient=custom km kochan=koch
kod=code kole=rail koleg kolor=color kompletn komputer=comput komunikacj=communic komus kon=hors koncert=concert
konferencj=confer konieczn=necessari konkretn=specif konstytucj=constitut korzyst kot=cat koł=wheel kończ
kościół=church krakow krok=step krwi=blood ktor=vector ku kurs=cours kwest=issu kwesti=issu kwiat=flower las lec
leczen=treatment lek=medic lekcj=lesson lekk=light leż liczn=numer lider=leader lin=line lini=line liś=leav
londyn=london los lot=flight ludnośc=popul ludźm magazyn=warehous map mar=mari mark marsz=marsh martw=marti
marzen=dream mas maszyn=machin mater=materi materiał=materi małżeństw=marriag me medyczn=medic metr=metro michael
miejscowośc min=mini minister=minist ministerstw=minist ministr=minist misj mistrz=master mistrzostw=championship
mln=million model morz=sea mow moz muzeum=museum muzyczn=music mózg=brain męż=husband młodzież=youth n nagl nagran
najbliż=nearest najczęśc najgor=worst napisan=written narod narzędz=tool następuj=follow nauczyc=teacher
naukow=scientif nib nieb=sky niebezpieczn=unsaf niec=slight niedawn niedziel=disregard niektórz=some niemal=never
nienawidz=hatr niepodległośc=independ niesamowit niewiel niewielk=smallest niezależn=independ nikog nisk=nebraska
nog nowoczesn=modern obc=alien obchodz obecnośc=presenc obiekt=object obowiązk=oblig oboz=camp obszar=area odbyw
odbył=attend odcink=episod odd odpowiedzialn=respons odpowiedzialnośc=respons odwiedz=visitor ograniczen
ojciec=father okn=window onlin opart=parti opcj=option operacj=oper opiek=care opin=review opini=review opowiad=tale
opozycj oprócz=except oryginaln=origin osobist=person ostateczn=definit ostr pacjent=patient palc=finger
pamięc=memori papież=pope pas=not pasuj pewien pisan pisz=piss piątek=friday piłk=ball pl=strand plac=place platform
plus pociąg=train początek=begin podatk=tax podpis=sign podróż=travel pogląd=viewpoint pojęc=concept polac poleg
polityc pomim pomoż=help pomyśl=thought ponadt=addit poniż=below popier=pope popraw=improv popularn=popular portal
porządk porównan=comparison postanow=decid postaw poszł potrz potrzeb potwierdz=confirm powierzchn=surfac
powietrz=air powinniśm powoduj=caus powodzen powrot=back powszechn=common powyż=abov poznan pozost=remain
pozostał=remain pozytywn=posit połudn=south połączen=connect praktyczn=practic pro producent=manufactur profil
propozycj=propos prowadzon=conduct przechodz=becom przeciw=against przeciwn=anti przedmiot=item
przedsiębiorstw=enterpris przedstaw=introduc przejśc=transit przekaz=transmit przekonan=convinc przeprowadz
przerw=undermin przest=undermin przestrzen=space przychodz przygotowan=prepar przyjaciół=friend przykr przypomn
przyzn próbow=tri ps publikacj=public północ=north północn=north płac=pay płyt=plaqu radośc=joy radz rak
raport=report reakcj=reaction reform relacj=relat religijn=religi republik=republ robi robot rodz=kind
rodzinn=famili rozmawi=talk rozwój=develop rynek ryzyk=risk rzadk=rare rzeczywistośc=realiti rzeczywiś rzek=river
rzuc=throw rządz=govern ręc=hand sal=sale samochód=car sejm=parliament seks=sex seksualn=sexual ser=seri
serwis=servic siedzib=headquart silnik=engin siostr sk=sky skarb=treasur skończył=end skór=skin smutn sobot sp=spam
spodziew=hope spok sport sportow=sport sposob=way sprawiedliwośc=justic sprzed=sell sprzedaż=sale sprzęt=equip spędz
staj stanow=constitut staw stał=constant stoi stolic=cathol stop stosowan=use stosunk=relat stowarzyszen=associ
strach=stray strat=loss stref=zone stud=studi student studi=studio stwierdz=notifi stąd=henc symbol system
szczerz=dealt szczęśliw=happi szerok=wide szkoln=school szkół=school sędz=refere słońc=sunlight służb słysz słów tac
tamt tat=tattoo techniczn=technic telewizj=televis termin=deadlin test tom ton tradycj=tradit tradycyjn=tradit
trak=dure transport tras=trash treśc=content trw=durabl trwa tv tweet twitter twitterz=twitter tworzen=creat tydzien
tymczas typow=type tysi=thousand tysięc=thousand tzw=call tłumaczen=translat ubran=dress ucz uczestnik=particip
uczuc=feel udział=particip ue ukrain ul ulubion=favourit um=ass uni uniwersytet=universiti urodz=born ust=mouth
usług=servic uzn=consid uznan=recognit użyc=use v walcz=walt warszawsk weekend wejśc=entranc wewnętrzn=internal wez
wg wiadom wiar=faith widoczn=visibl widok=vista widzen wieczor=evening wizyt=visit wkrótc=soon wniosk województw
wojsk=militari wojskow=militari wokół=around wpis=write wprowadz=enter wprowadzen=introduct wresz=final wrocław wrog
wsi=rural wskazuj=indic wspaniał=superb wspier=support wspomnien=memori współczesn=contemporari wszelk
wszędz=everywher wybier wybran=select wybór=choic wydaw=underw wyjaśn=explain wyjątkow=except wykorzystan=util
wymag=requir wynos wypadk=accid wyraz=express wyraźn=clear wyrok=judgment wystaw=exhibit występuj wyszł wysł
wywiad=interview wyłączn wzi=take wzrost=growth własnośc=ownership właściciel=owner xx y you zab=kill zabaw zabawn
zabij zabr zacz=start zaczn zaczął=began zagraniczn=foreign zagrożen=threat zajęc=class zakaz=prohibit
zakończen=finish zakres=scope zakup=purchas zamknięt=close zapis=save zaprasz zapyt=ask zapłac=pay zastanawi
zat=therefor zatrzym=keep zauważył zawod zawodow=profession zazwycz=usual założen=assumpt zdaj zdarz=enact
zdecydow=decid zespół=team zgod=complianc zgodz zimn=cold zmarł=die zmieni=chang zna znajdz=find znajdzi znów=again
zostaj zostaw zwan=deed związek=relationship zwróc zwycięstw=victori zysk=gain złe łóżk=bed łącz ścian=wall ślub=wed
śląsk śmieszn=funni śpiew=sing św światł=light żaden żart żyw=live
4.75: aborcj=abort absolutn=absolut ad=adam administracj=administr afryk=african agencj=agenc agent ah aktor=actor
aktywnośc=activ alkohol=alcohol am=ami amerykan andrz ang aparat=camera aplikacj=app argument arm=armi
artystyczn=artist as=asia atmosfer=atmospher automatyczn=automat azj=asia bab=babi babc bed ben berlin bezpośredn
białorus=serbia bibliotek=librari bitw=battl biznes=busi bliż blok=block bok=side bow brac=brother brytyjsk=british
brzeg=shore budynek=build budżet=budget burmistrz=mayor burz bys byw cal=calif całkowit=total cech chemiczn=chemic
chińsk=chines choler=cholesterol chron=protect chrystus chęc=want ciemn=dark cien=shadow cierp cyfrow=digit
cykl=cycl cywiln=civil czuc=feel czuł=felt czwart=fourth czynnik=factor czytan=read częściow=partial członek=member
dach=mitch daniel darm darmow=free david db decyduj delikatn=delic demokratyczn=democrat deszcz=rain di=diego dniem
dobranoc dochod=incom dochodz dodaj dodatk=addit dokon dokonan doktor=doctor dol=isl doln=strong dorosł=adult
doskonal dostaj dostan dostani dostaw=supplier dosyc=reason dosłown dotarł dowoln dowód drobn du dud=candi
działacz=activist dzieciak=kid dzieciństw=childhood dziel dzienn dziennik=log dziesięc dziewczynk=girl dziećm dzik
dziw dzwon=call dłon=hand długośc=length dźwięk=sound edycj=edit egzamin=exam ej ekip=equip ekran=screen
ekspert=expert el elektryczn=electr ew ewentualn fabryk=factori fal fałszyw filmik=film filmow=film finans=financi
forum fotograf=photograph fundacj=fund gad gatunk=speci gej gen georg=georgia gier=game gimnazjum godz=god gorz got
gracz=player grafik=graphic grecj=greec groz grub górn=upper górz=hill głosow=vote głośn głupot ha handl=handi
herbat=tea hiszpani hiszpańsk=spanish humor idiot idzi imigrant=migrant inf=info informacyjn=inform
infrastruktur=infrastructur inicjatyw=initi instytut=institut inwestycj=invest is istn=exist istot=das it itd iv
izrael jack jad jaj=hahaha jakiejs james=jame japoni=japanes japońsk=japanes jarosław jeban jech jednakż=howev jedz
jedzi=jess jesl jez jezior=lake jeśc=eat jeźdz kaczyńsk kadencj kadr=staff kamer=camera kamien=stone kan=channel
kapitan=captain karier=career karn=karl katastrof=disast katowic=kat kazd kg kiedykolwiek=ever kilometr kin
klasyczn=classic klimat=climat klucz=key kluczow=key kodeks kol=column kolan kolejk koles kom komitet=committe
komputerow=comput komunistyczn komórk=cellular konflikt=conflict konkurencj=competit konsekwencj=consequ
konstrukcj=structur kontekś=context kore=korea korzyśc=benefit kosztuj=cost kośc=bone kościel=church krak
kredyt=credit krew krytyk=critic kryzys=crisi krzycz=scream krzysztof krzyż=cross królestw=kingdom królow=kingdom ks
książek=book księżyc=moon kuchn=kitchen kulturaln=cultur kulturow=cultur kupuj kwot=amount kłamstw le lech ledw lgbt
liceum liczyc=count lig=leagu literatur lol lotnicz=airlin lotnisk=airport lov=love lud=folk ludow=folk mac mail
maksymaln=maximum mandat marek masow matematyk=mathemat max mechanizm=mechan medal medi=media medycyn=medicin
meksyk=mexico mial miar mich=michell miejscow miesiąc=month mieł mil=mile minimaln=minim mięs=meat mlek=milk mm
mnóstw mod=fashion modlitw=prayer moi=mia morderstw=murder morsk=maritim moskw=moss most motyw=motiv mozn mur=wall
myl myślec myślen=think móc mądr mąż=husband męsk mężczyźn młodz najnow=latest najwięc=major napraw=repair
narkotyk=drug narzek nastąp=occur natur natychmiast=immedi nauczan=teach nauczył naukowc=scientist negatywn=negat
new news niebiesk=blue niedług nielegaln=illeg niemczech niemiec niemożliw=imposs nienawiśc=hate nieważn
nieznan=unbeliev niezwykl niezł=outrag nigdz nikom nocn=acn norm not=note obaw obawi obejmuj=includ obejrzec obiad
obrońc=defend obserwuj=observ obsług=servic obywatelsk=citizen ochot=pleas oczekiwan=expect oczekuj=expect oczywist
odcinek=episod oddan oddz=branch oddział=branch odebr odległośc=distanc odnos=refer odpad=wast odpowiedni=appropri
odwag ofert=offer oferuj oficer=offic ogn=fire ograniczon ogłos=announc ogłoszen=announc oh oj ojczyzn okazuj=indic
okolicznośc=circumst określ=specifi określen określon=specifi okropn olimpijsk opier opisan=describ opisuj=descript
opracowan=develop opublikowan=publish opuśc opłat=payment organ organizowan=organiz osiedl osiągn=achiev
osiągnięc=achiev osobiś otwar otwier=open ow=owe owoc=fruit ośrodk oświadczen pad pal paliw=fuel panow papier=paper
parlament=parliament partner paryż patrzec paul=paula paweł pałac=palac perspektyw=perspect pic pierdol=lose
pierwotn=origin pies=pie pij=beer pilot piotr pisarz=writer pism=write piw=beer pizz=pizza piąt=friday
piłkarz=footbal plakat=poster planet planowan=plan planuj=plan plaż=beach plec pobliż=near pobyt=accommod
pochodzen=origin poczek=wait poczu=feel poczuc=feel początkow=initi podaj podan=deed podejś=approach podkreśl=emphas
podpisan=sign podwójn=doubl podz=split podziel pogod=weather pojawi=appear pojazd=vehicl pojech=went pojedyncz=singl
pokaż pokolen pokon=defeat pokój=room policjant=policeman pomnik=monument poniedziałek popar poparc=pope popełn=fill
popros populacj=popul popularnośc=popular poradz porażk=defeat porozumien=agreement port posiadan=possess
postępowan=proceed poszczególn=individu poszedł=went poszukiwan=search posł potencjaln=potenti potrafi powi=novel
powiat=counti powiedzen=state powiązan=connect powol=slowli powróc=return powrót powstrzym powtarz=repeat powód
pozdrawi pozostaj=remain położon=situat poświęc poświęcon pracownic=employe pragn=pradesh praktyk=practic
pras=pradesh prawnik=lawyer prezent=gift proc procedur procent=percent prof profesor=professor prokurator
promocj=promo proponuj=propos protest prowadzen=introduct prowincj=provinc przebieg przebyw=stay
przeciwieństw=opposit przeciwnik=oppon przedsiębiorc=entrepreneur przedstawi=our przedstawiciel=repres
przedstawien=present przedstawion=present przegląd=preview przegr przekon=persuad przemoc przemysł=industri
przeprowadzon=conduct przestan=vanish przestępstw=offenc przeszkadz=obstacl przeszł=past przeszłośc=past
przewodnicz=chairman przeznaczon=intend przod=front przyd przygotow=prepar przyjaciółk=friend przyjdz=arriv
przyjech=forget przyjemnośc=enjoy przyjmuj przyjęc przyjęt=adopt przypadek przywódc=leader prąd=current
prędkośc=speed psa psychiczn=psycholog pt ptak=bird puchar=bowl pust putin pójd=gonna pójdz pójśc pók płacz
płci=gender płyn=liquid radi=radio rann=wound ras=tast realizacj=implement realn red regionaln=region
regularn=regular reguł=rule rejon rekl=advertis reklam=advertis religi=religion reprezentacj=represent
restauracj=restaur rewolucj=revolut rezultat=outcom robert robien roczn rocznic=anniversari rosjan=ross rosn=grow
rower=bicycl rozkaz=order rozmaw=talk rozmiar=size rozpoczął=start rozpoczęł=start rozumi rozwij=develop
roślin=plant rośn=grow rp ryb=fish rządow=govern samobójstw=suicid samodzieln=isol samotn=lone san sekcj=section
sekund=second sen sesj=session setk=set show sied=seven skal=scale skazan=convict skierowan skok=jump skończ
skup=focus skuteczn=effect skutk smak solidarnośc=solidar spad=sword spadł=drop specjalist=specialist spełn=fill
spod=spoil spodn=spoil spodob spokoj spokój spotyk=meet spowodow=caus spowodowan=caus społecznośc=social
spośród=amongst spróbuj=tri spółk=compani stadion=stadium standard start statk=ship status statystyk=stat stawi sto
stoj stosuj=appli straż struktur=structur strzel=shoot stworzen=creatur stworzon stworzył=creat such sugeruj sz=six
szacunek szacunk szczecin szczególnośc=particular szczegół=detail szczyt=peak szczęśc=lucki szereg szkolen=train
sztuczn=artifici szwecj szybc=faster sądow=judici sąsiad=judici słodk słuszn słys tablic tajemnic=mysteri talent tan
teatr=theatr technik=techniqu technolog technologi=technolog telewizyjn=televis temperatur teor=theori teori=theori
terytorium=territori tj tle=background tor=tori totaln=total towar=good towarzystw tożsamośc=ident tr trac
traktowan=treat traktuj trener=coach trening=train tryb=tri turystyczn=tourist tusk=nebraska tuż tvp tward
twórc=creator tył tłum=crowd tłumacz=translat uchodźc=refuge uciek uczeln=universiti uczestnic=particip
uczni=student uczu=feel uczyc=learn udaj udziel=in ukraińsk=ukrain umiejętnośc=skill umier umieszczon umożliw=enabl
umysł=mind un=awhil uniwersyt up urodzin=birthday urząd=devic urządzen=devic urzęd=offic utrzym=keep
utrzyman=maintain utwor=song uwielbi uwierzyc uzysk=obtain uzyskan=obtain uśmiech=smile vide=video wad=in wag=weight
wakacj=holiday walc=fight walczyc wczesn=earli wewnątrz=insid wiatr=wind wide=video wieczn wieczór=evening
wiejsk=rural wielkośc=magnitud wielokrotn=repeat wiern wierzyc=believ winn=wine wiosn=spring wisł wizj wniosek
wnętrz=interior wodn=water wojenn=war world wpadł=fell wprowadzon=enter wrzuc wręcz=hand wspan wspar=support
wsparc=support wspomin=mention wspomn wspomnian=mention wspólnot=communal wstyd wybacz wyborc=elector wybrzeż=coast
wybuch=explos wydawnictw=publish wygran=win wyjdz wyjech wyjątk=except wykaz=show wykon=execut wykonywan=perform
wykorzyst wykorzystuj wykorzystywan=use wykształcen=educ wymagan=requir wymian=exchang wymiar=dimens wymien wymyśl
wyobraz wypadek=accid wystarczając=suffici wystąp=occur występ=perform wysył=send wyszedł=came wyzwan=challeng
wyścig=race wziął wzięł=did wówczas wątpliwośc=doubt włoch włosk=italian youtub zaangażowan=involv zabier
zabójstw=murder zachod zachodz zachow=behaviour zachowuj zachód=west zachęc=encourag zadowolon=satisfi zadzwon=call
zagr=play zaj zajmow zakończył=end zaledw zależnośc=depend zamian zamiar zamierz zarzut zarząd=manag zarządzan=manag
zasadz zasięg=rang zastanaw zastosowan=applic zasługuj=provid zaufan=trust zawodnik=player założon założyc=founder
zbier=collect zbrodn=crime zbrojn=armour zbudowan=built zd zdarzen=event zdobyc zdobył zdolnośc=abil zeb=tobi zebr
zebran zer=zero zestaw=set zeszł zewnątrz=outdoor zewnętrzn=extern zginęł zgromadzen=congreg zgłos ziemi=earth
zim=winter zjawisk=phenomenon znajd zniszczen zniszczon zobaczym zobaczył=look zorganizowan=organis zreszt=consequ
zrobi zrobion=done zrozumien=understand zrób zwierząt=anim zwierzęt=anim zwrac zwrot=refund zwycięzc=winner zwyczajn
zęb=teeth zła złożon=complex ćwiczen=exercis łodz=boat łódz=boat łączn ścieżk=path ślad=trace śledztw śmiec
śniadan=breakfast środ środkow=middl świadk=wit świadom=awar świadomośc=awar śwież=fresh źródeł=sourc życz życzen
żyd żydowsk=jewish żywnośc=food żył żółt=yellow
4.5: ach=ing administracyjn=administr adwokat afer afryc=african agresj agresywn=aggress ak=aka akademi=academ
akademick=academ aktualizacj=updat alex ależ all alternatyw=altern alternatywn=altern ameryc andrzej angli anim
anioł=angel ant=anti anton=aston ar=are arabsk=arab architektur=architectur aren=arena argentyn artykul
aspekt=aspect at atakuj=attack au australi=australian autork autorsk=author autorstw autorz=author autostrad=highway
awans=promot ba=bay bad badawcz=research bajk bal=bali band bar barw=bart basen=pool bał be bied big bij bill=billi
biologiczn biskup=bishop biurz=offic black bob boi=fuckin boisk bomb bosk brakow bramk=gate branż braw=brad
brazyli=brazil brutaln=brutal brytani brzuch brzydk brązow=brown btw budowan budowlan=construct buduj budz
butelk=bottl bydgoszcz byśm=our bzdur błag błędn=error celow cenn centr ch charakterystyczn=characterist charakterz
charl=charli charles=charl chemi chleb=bread chmur=cloud cholern chorób=diseas chrześcijan=christian
chrześcijańsk=christian chujow chłop=boy ciast=cake cierpien cieszyc cit=citi ciągł ciśnien=pressur
cmentarz=cemeteri cytat cywilizacj=civil czasopism=magazin czasow=time czech czel czoł czołg=tank czwartek=thursday
czynien czynnośc czytelnik=reader czyż dar=dare dasz debat debil=incap definicj=definit dekad deklaracj=declar del
departament depresj=depress dialog=dialogu dna dob doczek=wait dodan=add dodatek dojśc dolin=line domag domen donald
dookoł doradc=advis dostarcz=suppli dostawc=supplier dotrzec=forget dotychczas dotychczasow dotyk=touch dotąd=far
dowi=know dowodz dowódc=command dołącz dołączył=join dramat=drama drewn=wood drewnian=wooden drogow=road dróg dum
dus duz dwom=two dwójk dysk=disk dyskryminacj=discrimin dystans dziadek dziadk działk dziecięc=toddler
dziedzictw=heritag dziewięc=nine dziur dół ech=echo edukacyjn=educ edward efek=effect eg=ego ekologiczn=ecolog
ekonomi=econom eksperyment=experiment elektroniczn=electron elektrown=electr elit=eli em emerytur=retir emisj=isi
emocjonaln=emot en energ=energi energetyczn=energi etc fabuł fantastyczn=fanci faz fb federacj=feder federaln=feder
filozof=philosoph filozofi=philosoph fin=final finansowan=financ fizyk=physic formaln=formal fot=photo
fotografi=photographi francisc=francisco francuz frank from front fundu=fund fundusz=fund funkcjonariu=offic
funkcjonowan=function funkcjonuj=function gal=gala galer=galleri galeri=galleri gang gdybys gdyn gener=general
genialn=brilliant gin globaln=global godn=god godnośc gol=throat gorąc gospodarstw gospodarz=host gran=granit grand
gratulacj=congratul gratuluj=congrat greck=greek grob=grave gron grunt grze grzech=sin grzegorz gwałt górsk=mountain
głodn głosuj głęb=deeper harr=harri he=hey heh hiszpan hitler hmm holandi hom=home honor hous https identyczn
imion=ion imperium ind=indi indyjsk=indian indz informatyk=inform informuj=inform inspiracj=inspir instalacj=instal
instrument integracj=integr inteligencj=intellig inteligentn=intellig intensywn=intens international=internat
interpretacj=interpret interwencj=interact inżynier=engin ip irak iran iz jacek jajk=egg jakichkolwiek=ani
jakiekolwiek=anyth jakikolwiek janusz jean jednostek=unit jem=jeremi jerz jesien=autumn jul=julia józef=sofa
językow=languag kalendarz=calendar kampan=camp kanad=canada kanał=channel karm=karma karol=karl kartk=card kat=kate
kategor=categori katolik=cathol kawałek kawałk kaz każ kevin kibic kiepsk kierowan kierownik=manag kieruj=toward
kierunek=direct kieszen=pocket kij kilkanaś king ko koalicj kobiec=donna kojarz kolacj=dinner koledz kolejnośc
kolejow=railway kolekcj=collect koleżank kolorow=color kolumn=column komiks=comic komorowsk kompetencj=compet
kompleks=complex komunikat=messag komórkow=cell koncepcj=concept kongres=congress koniecznośc konserwatywn
konstytucyjn kontrakt=contract kontrowersyjn=controversi kontynuow=continu konwencj=convent kop=copi kopaln=mine
koron=crown korporacj korytarz=corridor korzen korzystan kosmiczn=spacecraft kosmos kosztow=cost koszul=shirt
koszulk=shirt końcow=final kościeln=church kradzież krain krakowsk krytyczn=critic krzywd królewsk=royal kręc kręg
ksiądz książc księdz księg księż=moon księżniczk kształt=shape ktokolwiek=ani kub kul kulturz=cultur kupow=buy
kurczak=chicken kurd kwalifikacj=qualif kwas=acid kółk kąt=angl kłam kłopot lad=ladi laptop lask=nebraska latk lee
legaln=legal legend lektur les lewic lewicow leśn=forest li=liam liberaln=liber licencj=licenc lif=life lik=like
likwidacj limit lis=lisa listopadz=novemb liter literack=literari litw=lit liv=live lod=candi log=logo logiczn logik
lokal=local lokalizacj=locat louis=loui lublin=lin ludzkośc=human luk=luke magiczn=magic mal=male man marcin=marc
mari=mario mart=marti martin marz mask masł matur mazowieck medialn meg=mega mem men=menu met=metal metal
miasteczk=town miecz miedz=copper mierz=measur miesięczn=month mieszan=mixtur mieśc mik=mike miliard=billion minimum
minęł=min mit międzyczas mld=mls mniejszośc=fewer mobiln=mobil modl mokr mor=more moraln=moral mord=bite morderc
motywacj=motiv msz=pleas muzułman=muslim muzyc mysl młodzieżow=youth nacisk=button naczeln nadaj nadan nadchodz
nadzie nag nagród najniż najprawdopodobn=probabl najstar=oldest najszybc=sooner najwyraźn nakaz nap napięc=voltag
naraz narodzen naruszen=crush naród nastolatk nat=nato naucz nauczycielk=teacher nawzaj nazwan=name nazywan=call
ne=ned negocjacj=negoti nick niebezpieczeństw=danger niedalek niemn niepełnosprawn=disabl niepotrzebn=unwil
nieruchomośc=properti niesamow niespodziank niewinn niezbyt=inevit niezbędn niezwykł=unusu nieźl nik=nike niszcz
niz=you nominacj=nomin non nowośc noż nożn=footbal nudn=nude obchod obiec=promis obiecuj=promis obietnic
objaw=symptom oblicz=calcul obowiązek=oblig obowiązkow=oblig obowiązuj=enforc obrazek=imag obrazk=imag obraż obręb
obserwacj=observ obserwow obszarz=area obudz obydw obóz ocean oceni=assess oczekiw=expect odbier odbiorc=recipi
odbudow=reconstruct odbędz=forthcom odchodz odejśc odkryc=discov odkrył=discov odkąd odmian=varieti odmienn odmów
odnaleźc odniesien=refer odnośn odpowiednik=appropri odrobin odrzuc=reject odszedł odszkodowan=damag odważn=sever
odwołan=appeal odwrotn=bother odzysk ogarn ogien=fire oglądan=viewer ogranicz=restrict ogół ogłoszon=announc okaż
okręg=circl okręt=ship okular=sunglass okładk ol=oil oparc=base open operacyjn=oper operator=oper opor
opowiadan=storytel opowiedz=told opowieśc oprogramowan=softwar opublikow or organizator=organiz organizm=organism
organizuj orientacj=orient oscar osiąg=achiev oskarżen=accus oskarżon=accus osobn=individu osobow=person
osobowośc=person otoczen=surround otrzymuj otwarc otworzyc=open otworzył=open owsz ośrodek pa paczk=pac padł=fell
pann=pan panuj papieros parafi parlamentarn=parliamentari pasażer=passeng pasj pawł pańsk pensj=pen per=peru
personel=personnel peter pełen pie piec piekł piers=pier pierścien=ring pieśn=pie pijan piosenek=song piątk=friday
pkt=point placówk=facil plik=file pln=pls plotk=plot pocisk=bullet poczt=postal poczuł=felt podatkow=tax podchodz
podd poddan=pod podejmowan=urg podejmuj podejrzan podejrzew podejśc=entranc podj=impos podjął podleg
podręcznik=handbook podsumowan=summari podzielon=divid podziękow=thank poet poezj pogad pogrzeb=funer
poinformow=inform poję=concept pokazan=show pokojow=room pokładz=board poland polecen=command policjanc=policeman
policyjn pomieszczen pomog pomogł pomorsk pomyślec pomóż pop poprawn=improv porozmawi porusz porządn poseł
posiłk=meal postar=post postęp=progress poszuk=search poszukuj posłuch=listen potrzebow potwierdzen=confirm
potwierdzon potężn powiedzm powietrzn=airway powieśc=novel powinienes powołan=appoint powro=back pozbawion=depriv
pozbyc pozostan=remain pozostaw=leav pozwolen=permiss pozwól położen=posit połączon=connect pośrednictw pożar=fire
pr pracodawc=employ praktyc=practic pran prasow prawic prawicow prawidłow=correct presj prezentacj=present prezentuj
prezydenck prl profesjonaln prokuratur promuj=promot propagand=propaganda prośb prysznic=shower przeciętn=desper
przedstawic=repres przedszkol przegran przejdz przejmuj przekazan=transmit przekracz=exceed przemian
przemysłow=industri przemyśl przeprowadzen przepływ=flow przeraż=frighten przestępc=offend przeszedł=pass
przesłuchan=hear przetrw=surviv przewag przeważn przewodnik=guid przeznaczen=purpos przeżyc przeżył przybył=arriv
przygod przygotowuj przyj przyjaciółm=friend przyjaźn przyjemn=enjoy przyję przykładow=exampl przynos przypadkow
przyrod=natur przysięg przyszedł przyznaj przyznan=grant prędz psycholog publicznośc=public punk puszcz płak rachunk
radiow=radio radn radykaln radzieck=soviet raf rakiet=rocket ramion ranking=rank rasizm=racism real recenzj=review
redakcj redaktor=editor referendum regulacj=regulatori rejestr=registri rejestracj=registr rekord=record
relig=religion remont reprezentuj=represent reżyser=director richard rio rock rod rog=rori rolnictw=agricultur
rolnicz=agricultur rolnik=farmer ros=rosa rozdz=chapter rozm rozpoczyn=start rozpoczęc rozpraw=hear rozrywk
rozwinięt rozwiąz rt ru rud=ruth rund rusz=russ rysunk=draw rzecznik rzeczypospolit rzeczywist=realiti rzekom=river
rzut rzym rzęd=row rób równośc=equal róż=rose różow=pink rąk=hand ręczn=towel salon samochodow=automobil samorząd
scenariusz=scenario schod=stair scott se sekretarz=secretari sektor=sector senat senator=senat serdeczn
serwer=server siedm=seven simon sięg skandal=tidal skarg skomplikowan=complic skorzyst skończyc skrajn skrzydł=wing
skrót skutek składz=composit smoleńsk sms sn=toni so socjaln=social sojusz sol=solo son=soni sondaż=probe sorr=sorri
sos sowieck spacer spadek spadk spis=spill spojrz spojrzec spojrzen=glanc spos=way sprawc sprawi sprawiedliw=justic
sprawozdan=report sprowadz sprzeciw=object sprzedaj=sale sprzedawc=seller spróbow=tri spyt spójrz srebrn=silver
stal=steel standardow=standard stanisław starożytn=ancient statek statystyczn=statist stawk stefan stopien=degre
stopniow stosunek stosunkow=relat strajk=stray strategi street stres=stress stroj strz=arrow studenc
stwierdzen=concern stworzyc=creat stóp=feet substancj=substanc sukienk sumien surow swe=sweat swą sygn=signal syri
szaf=cabinet szalon szanuj szar=grey szczegółow=detail szczer szczy szer szerokośc=width sześc=six szkodliw=devast
szkodz szlak=trail szok szyb=faster szóst=sixth sędzi=refere sław=famous sławn=famous słoneczn=solar
słownik=dictionari służyc słych słynn tajemnicz=mysteri tajn targ taylor tańc=danc taśm technologiczn=technolog
tegoroczn tel teledysk=video telefoniczn=telephon telewizor=televis temp=tempo teoretyczn=theoret terapi=therapi
that this tim tk tolerancj=toler top torun towarzy=companion traged=tragedi tragiczn=tragic traktow=treat
transakcj=transact transmisj=transmiss trend troszk trudnośc=difficulti trybun trybunał turcj turniej=tournament
turyst=tourist turystyk=tourism tvn tworzyc=creat twórczośc=creativ tyln=rear tymczasow=temporari tzn
ubezpieczen=insur ubiegł uch=ear ucieczk=escap uciekł uczciw uczen uczestniczył=particip uczn=student
uczniow=discipl uczyn=give uczył=learn udan udaw uderzen uderzył udowodn=evid uf ugrupowan=group ujawn=disclos uk
ukaz ukochan ukryc ukryt ukryw umarł umi umieśc umożliwi=enabl unik=avoid unikn=avoid upadk=fall upraw=cultiv
uprawnien uratow urlop urocz uroczystośc urodzen urodzon=born urzędnik=offici ustal usun=remov usunięt=remov
usz=lazi uszkodzen=damag usłysz usłyszec=hear utrat=loss utrzymuj utworzen=creat utworzon=creat uważan=regard uwierz
uznaj uży=use użyt=use użytk użył vi vs wal walczył=fought warstw=layer warsztat=workshop warzyw=veget wasz
wbrew=brew wdzięczn wejdz wejś=entranc wesel wesoł weszł=proceed wezm wezwan=challeng weźm widzian wielkopolsk
wielom=multi wierzysz=believ wies=villag wież=tower wilk will wiosk=spring wirtualn wirus with wizerunek wizerunk
wiąż=bind więz=imprison wkład wlasn wodz wojciech=warrior wojewódzk wow wp=write wprost wschod=eastern wschodz
wschód=east wskaźnik=indic wspieran=support współpracow=cooper współpracuj=cooper wst wstaw wstydz wstęp=access
wstępn wszedł=went wtorek wybierz=select wybitn wychowan wycieczk=tour wyciąg=pour wycof=withdraw wydarzył=happen
wydatk=expenditur wydawan wydz wydział wygodn=comfort wygryw wyjazd=departur wyjaśnien=explan wyjś=output wykonawc
wykonuj wykład=lectur wymienion=list wynagrodzen=salari wyobraż wypad=enclos wyposażen=equip wyposażon=equip
wypowiad wypraw=expedit wyraż=express wyrażen wyrzuc=throw wyróżn=distinct wysiłk=effort wystąpien wysłan=send
wytrzym=keep wytłumaczyc wywoł wyznan=confess wzajemn=joint wzdłuż=via wzięl wzor=pattern wzrok=visual wzór=pattern
wątpi=doubt węgiersk węgl=carbon węgr władc=ruler włącz xix xxi york your zaatakow=attack zabezpieczen=secur
zabieg=treatment zabierz zabit zabran zaburzen=disord zaczni zaczęl zad zagadnien zagrożon zajebist zajm zajęt=busi
zajęł zakończon=complet zalet zależn=depend zam zamach zamek=castl zamien zamk=castl zamkn zamordowan=murder zamyk
zamówien=order zap=save zapas=stock zapewni=provid zapewnien=ensur zaplanowan zapomin zapowiad zapowiedz=told
zaproponow zapros zaproszen=invit zapytan=inquiri zarabi zarejestrowan=regist zarob zarządz=manag
zasadnicz=fundament zaskoczon zasob=resourc zastąp=replac zastępc=deputi zatrudnien=employ zatrzyman=stop
zatytułowan zauważ=notic zauważyc zawart zawartośc=content załatw załog=crew założył zbior zbiornik=tank zbiorow
zbiór=collect zbliż=close zbudow=built zdarzył=happen zdaw zdoln=can zdoł zdrowotn zespol=band zeznan zginął=die
zgłoszen=announc ziemniak=potato zimow=winter zj=eaten zlecen zmierz zmus zmuszon=forc zmęczon=tire znajdow
znajomośc znalezien=find znalezion=found znaleźl=found znikn=disappear zniszczyc=destroy zobaczysz zobowiązan=oblig
zorganizow=arrang zostawi zrezygnow zrobien=do zsrr=kerr zwiększen=increas zwolennik zwolnien=discharg zwolnion złam
złap zło złośc złożyc złożył ów łam łap łask łazienk=bathroom łańcuch=chain łeb łuk śledz śliczn=cute śm śmi
śmiech=smile śmiej=smile śmierteln śnieg=snow śpi=asleep średni=averag środek świadcz świec=candl świetl=light
świn=pig świąt świąteczn=christma świątyn=templ żal żałosn żałuj żebys życiow żądan=request
4.25: absolwent=graduat abyśm ac aczkolwiek adam administrator=administr adrian afganistan afrykańsk ag=age agnieszk
air akcent akceptacj=accept akceptuj=accept aktork=actress alan alarm albert aleksandr ambasad=iranian ambasador
amerykanin amunicj andrew angel=angela angeles=angel animacj=anim ankiet anonimow=anonym anten=antenna apel=appl
appl arab architekt=architect archiwum=archiv areszt artur artystk artyśc=artist asystent=assist atomow=atom
atrakcj=attract atrakcyjn=attract audi=audio audycj august auschwitz austral=australia australijsk austri autorytet
az azjatyck babk bac back badacz=research ban banan bankow=bank barbar=barbara barcelon=barcelona barier=barrier
bater=batteri bateri=batteri bbc beat bedzi bek belgi=belgium bell=bella best beton=concret bezdomn beznadziejn
bezpłatn bezrobotn=unemploy białk=protein białystok=white bibli=bibl bibliotec=librari bic=bike biegn=run bielsk
bież=current bieżąc biologi=biolog bit biurk=bureau biznesow=busi blad blokad=block blokuj=block blue boczn bogactw
bohaterk=hero bohaterow=hero bojow bolesn bom=bomb bram=gate bran brazylijsk=brazilian brian brod=bros brown brudn
bruksel brutt=ugli brytan brzm=sound budownictw=construct bunt bydł byt bój=kill bądźm błot can car carl
carlos=carlo cas=case cd cebul celn center central cenzur ceremoni certyfikat=certif chan chaos=chao
charakteryzuj=characterist charytatywn chcial chicag=chicago chil=chile chodnik chodzen=chop chorwacj chris
chronion=protect chrześcijaństw=christian chwal chłopiec=boy cia ciastk ciekawostk ciekawośc=curios ciel
ciemnośc=dark cienk cierpi cierpliwośc=patienc cieszył cioc cios ciuch ciągn ciężar=weight ciężarówk=truck col=cole
com cukr=sugar cyck cyrk czapk=hat czekolad=chocol czerp czesc czesk czlowiek czołow czwórk=four czyj czynn czystośc
częstochow=frequenc częstotliwośc=frequenc dadz dani davis=davi dawid dawk dba demon demonstracj=demonstr denerwuj
deputowan der des desk=sky diabł dian=diana diet disc=disco dnie=berni dno docen=command doceni dochodzen docier=doc
dojdz dokonuj dokumentacj=document dokumentaln=document dokąd dominik dominuj domk=dom domyśl don dopuśc dorast
dorośl doskon doskonał=excel dostrzeg doszedł dot dotacj dotyczył dow=doe dowiaduj down dowództw doł dołączyc=attach
dramatyczn drzwiam=door duchow=spiritu duchown=clergi duńsk dvd dw dwadzieśc dwoj dworc dworz=station
dwudziest=twentieth dwukrotn=twice dwór=mansion dym dymisj dyplomatyczn dyscyplin=disciplin dystrybucj=distribut
dywan dzial dziek dziekuj dzieln dziennikark dziennikarstw dziesiątk dziwi dziwk dóbr długopis=pencil ed
efektywn=effect egipt egzekucj egzemplarz eh eksperc=expert eksploatacj=exploit eliminacj=elimin emigracj=migrat
emil=emili epok er=era eric es et etat etniczn etyk=label ev=eva ewolucj ex facec=face fair fak=fake fantas=fantasi
fantazj=fantasi farm festival=festiv fi figur filtr=filter final flot=float fm ford formacj=form format formularz
formuł fotel fotk fotograficzn franc franciszek=franci franciszk=franci free frekwencj=frequenc funkcjonow=function
funt ga=gay gabinet=cabinet gabriel gadan gardł gatunek=speci gałęz=branch gdybyśm gdziekolwiek=anywher
generacj=generat genetyczn=gene geniusz=genius geograficzn gest=gestur get gitar=guitar gleb=soil gminn gniazd gniew
gold good gorączk gotówk goś=guest graficzn graniczn=granit green gro group groźn grupow gruzj grzeczn
grzyb=mushroom gubernator=governor gum gust gw gwarancj=warranti gwarantuj gwałtown górnik głod głupi=stupid hab
hah=haha hajs handel=trade hann hashtag hav=have hałas helen henr=henri henryk her=here high hipokryzj
historyk=historian hit hm hob=hobbi hodowl=livestock holand homoseksualist=gay homoseksualizm=homosexu
homoseksualn=homosexu honorow hop=hope horror hot how hymn identyfikacj=identif ideologi=ideolog if ignoruj=ignor
ikon=icon imigranc=immigr incydent indi indian innowacyjn inspektor=inspector instrukcj=instruct
intelektualn=intellectu intencj interesow=interest inwazj inwestor=investor ipn irlandi=ireland iron irytuj isis=isi
isl=islam islam islamsk island izb izraelsk=isra jabłk=appl jac=jane jackson jadł jakichs jakiegokolwiek
jakiejkolwiek=anyth jakkolwiek=ani jakub jakż jam=jami japon=japan jaskin=jade jasnośc jaw jeb jednoznaczn jednośc
jelen jezel jeżdż jo joann=joan joe johnson jones=jone jordan joseph josé juan juli junior just jądrow=nuclear ka
kamienic kamienn kamil kanadz kanal=channel kanap kanapk kancelari kapit=capit kapitał=capit kapłan karabin=rifl
kardyn=cardin karolin katalog=catalogu katarzyn katedr=cathedr kawiarn=cafe kazan kazimierz kc kciuk ke=key
kell=kelli kielc kierow kierownic=steer kierownictw=execut kijow kilkadziesiąt=hundr kilkaset kilkom kilkudziesięc
kilkunast=sever kl klasyfikacj=classif klasyk=classic klatk kliknij=click klimatyczn=climat klinik=clinic klęsk know
kobi=donna kogokolwiek kolejc kolorz=colour kombinacj=combin komend komendant=command komentuj komisarz=commission
kompozycj=composit komputerz=comput komunikacyjn=communic komunist=communism komunizm komórek=cell konc koncern
konfederacj=feder kong konsol konsument=consum kontekst=context kontrolow kontrolowan kontroluj=control
kontrowersj=disput kontynent=determin kontynuacj kopi=copi koreańsk kork korupcj=corrupt korzystn=advantag kostk
koszmar kowalsk końcówk krajobraz=landscap krawędz=edg kreatywn kredytow kres kretyn krewn kropk krow=cow krwaw
krwią=blood kryj kryminaln krystyn krytykuj=criticis krzesł=chair krzyczec=shout krzyk krzyw książ=princ księc=princ
kształ=shape kształcen=educ ktorz=vector któregos którys kukiz kult kumpl kupi kupn kurcz kurtk=jacket kuzyn kw
kwater kwiecien=autumn kłóc kłótn laboratorium=laboratori lamp lan larr=larri latek laur=laura leczyc=heal leg=lego
legi lekarsk lekarstw leon liczył=count lidz=leagu light lil=lili litośc litr littl liśc=leaf lo lodówk lord lubelsk
luc=luci luis=lui lustr=illustr lądowan=land lęk macierewicz mad=made mag=magic magdalen magi major majątek
majątk=asset mak=make makijaż=makeup malutk manifestacj=manifest manipulacj=manipul marian mariusz marketing=market
marn=marvin mars=mar marszałek marszałk marynark marzec masakr mat matc matematyczn mateusz małgorzat małopolsk małp
mebl=furnitur mechaniczn mechanik=mechan meksykańsk=mexican mentalnośc=mental merytoryczn metalow=metal mg
miam=miami mian mianow microsoft miejm mieszank=mixtur mieszkaln=residenti mij mikoł mikołaj mikrofon=microphon
milczen miller minus minął mis miss mix miękk=soft mięśn=muscl miłosierdz miłosn miłośnik modelk=model
modernizacj=modern mon monet=coin monik=monica monitor montaż=mount moralnośc=moral morawieck mr mroczn ms much
muzułmańsk=muslim mówien=order mądrośc męcz młodośc=youth nabr naczelnik naczyn=dish nadawan nadmiern nadszedł
nadzor=supervis nadzwyczajn=unusu nagr nagryw nagł=nail naiwn najdłuż=longest najleps najmłod=youngest najpiękn
najpopularn nakład namiot napad napastnik napewn napi=write napoj=beverag naprzód=forward napęd=drive naresz=final
narodowośc=nation narodzin narracj=narrat nastawien nastawion nastroj nastrój następc=successor natal=natali
national=nation natychmiastow nauc nawiązan=bind nawiązuj nerw=nerv nerwow niebaw niecał niechęc niedobrz niedzieln
niedźwiedz niegdys niekied niekonieczn=unpreced nieliczn nieobecnośc=inabl niepokoj=unpleas nieprawd=incorrect nies
nieustann niewol=captiv niewolnik niewątpliw=undoubt niewłaściw=incorrect niezależnośc=independ niezgodn nin=nina
niszczen nobl norwegi=norwegian noszen notatk nt nurt nóg nóż=knife obejrz obejrzen=glimps objęt obniżen=reduct oboj
obojętn obrad obrażen=injuri obronn obrot obrzydliw obsesj=obsess oburzen=despair obywatelstw=citizenship ocal
ocenian och=notch ochronn odb=reflect odbiór odbyc odczuc odczuw odczyt=read oddaj oddech=respiratori oddych=breath
oddzieln=separ odebran odeszł odezw odgryw=play odkryt=discov odległ odpow odrzucen=refus odsetek odwoł
odwróc=regain odzyskan off ogon ograniczyc=restrict ogrod=garden ogród=garden ogólnopolsk oka=okay określan okrutn
okrągł okręgow=district okupacj=occup olbrzym old olej=oil olsztyn onz op opad opakowan=packag opiekun=care opol
opon=poni opowi=novel opuszcz opuszczen opór opóźnien=delay opłac organizacyjn organizatorz=organiz
organizow=organiz orkiestr=orchestra orzeczen osiągnię=achiev osiągnął=reach osiągnęł=underw ostrzeg=warn
ostrzeżen=warn oszczędnośc=save oszustw osłon otacz=surround otoczon=surround otrzyman=receiv otworz otóż out oznak
ośm oświat pachn pakiet palec palen=smoke palestyn pamiet pamiętnik panel panik pap=papa parking=park parlamen
partyjn parz pask pasow past paszport patriotyczn patriotyzm=patriot patrol patrzysz patrzył paznok pc pe pech pekin
penis=peni peopl piechot=infantri pielęgniark=nurs pieniędzm=money pieprz=pepper pieprzon pierdolon pierws piln
piosenkark pistolet=gun piwnic piór piętr=floor pił=ball piłc=ball piłkarsk piłsudsk pkb pkp pla=play planow
plastyczn plecak pob=kill pobier poblisk pochwal pocztow=postal poczuj poczyt=read począw podatek podaw podawan
podejmow podejrzen podjęc podjęt podjęł podlask podmiot podni podniesien podnos podobieństw=similar podsumowuj
poduszk=pillow podwyżk podwórk podział=divid podziemn podziwi=admir podziękowan=appreci podąż podłog=floor podłoż
pogodz pojad=happen pojawien pojemnośc=capac pokazyw=demonstr pokryt pokryw polish polk polow polowan polsat
pomarańczow=orang pomiar pomij pomocn pomyl pomyłk pomógł ponoc popatrz popołudn poprawk poprost porad poradnik
porann porn portfel=wallet portret=portrait portugali=portug poru porucznik=lieuten porwan=pour porz porzuc porządek
porówn=compar porównuj=compar posiedzen postanowien=provis postawion postrzegan poszl posłow potencj=potenti potwor
potęg power powiadomien=notif powiatow powiedzian powierzchni=surfac powstaj=generat powstał pozbawien poznaj pozor
połączyc=connect poś pośród poświęcen=devot pożyczk pp pracown=employe pragnien prawdopodobieństw=probabl prawosławn
press priorytet=prioriti proboszcz=pastor producenc=manufactur produkowan=produc produkuj prog prognoz
programowan=program projek promien promieniowan=radiat promowan protestow=protest protestuj=protest prowokacj
prywatnośc=privaci przechowywan=storag przeciez przeczytan przedn przedsięwzięc przej=undermin przejaw przejazd
przejech przejmow przejęc przejś=transit przekazuj=address przekazywan=transmit przekroczył=smash przemyślen
przemówien przeni przeniesien przeniesion=transfer przenos przepiękn przepros przeprosin przeprowadzan przesad
przestaj przestań przestrzeg przestrzegan przeszkod=obstacl przesłan przetarg przetrwan=shut przewiduj
przewidz=anticip prześladowan przeżyj=experi przeżyw=experi przybyc przybyw przycisk=button przyciąg przydatn=favor
przyjazn=friend przyjedz=arriv przyjeżdż=ride przyjm przyjmow przyjmowan=commit przyjął przyjęł=enact przyjśc
przynależnośc przyni=forget przynies przyniosł przyniósł=brought przypuszcz przystanek=stop przystank=stop
przystojn=handsom przyszl przywilej przywróc psl psychologiczn=psycholog psów=dog publikowan=public publikuj
pudełk=box pustyn=desert pułkownik=colonel puśc=pour pw pyszn=delici pzpr pójdzi półk=shelv półtor=halfway płask
płaszcz=coat płatk płatn=payment płec płuc=lung pływ=swim q ra=ray rachunek raj rami ramien=arm randk=randi rang
ratow ratuj ratunkow re reaguj refleksj=reflect regulamin=regul reklamow reportaż=report reprezentant=repres
reprezentow republic=republ rezerw=reserv rezult=outcom rezygnacj=reli right robic robin robion robocz=workplac
robotnik=robot rocznik=vintag rodzeństw roln=roland roman romans=roman romantyczn=romant rop ross rosyjsc=ross
rowerow rowerz=bicycl rozb rozczarowan rozgrywk rozkład rozpocz=start rozpoczn rozpoczę rozpoczęt rozporządzen=regul
rozpozn=recogn rozszerzen=extens rozsądn rozumiej rozumien=concern rozwin ruin rumuni rur rusk=russ ruszyc ruszył
ryan rycerz ryj rysunek ryszard rytm rywal rywalizacj=rival ryż=rice rz rze rzec=river rzeczpospolit rzez=sculptur
rzymsk=roman równocześn=simultan równowag=balanc różnorodn=divers różnorodnośc=divers samochodz=car samorządow
samotnośc=loneli sankcj=sanction sant=santa sar=sara scenariu=scenario schemat=diagram school schronisk scienc
sebastian sekret=secret seminarium senior serbi serbsk sex sfer=sphere siatk siedzen=dine sierpien sil singl siódm
skontaktow=contact skromn skrzyżowan=intersect skró=briefli skupi skutecznośc=effect składan składnik=ingredi sld
slow smaczn=tasti smakuj smith smok=dragon smutek snu social socjalistyczn=social sok solidn sond=probe spadn
spal=burn spalon=burnt specjalnośc specyficzn spektakl spełni spełnien=fulfil sponsor sportowc=athlet spowoduj spoz
społecznościow=communiti spożywcz=food sprawdzen=verifi sprawn=compli sprzeczn sprzedan=sell sprzedaw=sell
sprzedawan=sale sprzyj spółek=compani srebr=silver ss stabiln=stabil stad=citi stamtąd stanowi=constitut
stanął=stood stanęł staran starc starcz=stare stars=star startow startuj staż sterowan=control stev=steve stol=stole
stor=stori stosow stoł str stracon=stray strateg=strategi strategiczn strażnik strumien strzelc strój stu studenck
studiow=studi stulec=centuri stypendium=scholarship stół suk sun surowc=materi swiat swobod=freeli swobodn=freeli
sygnał=signal symboliczn sypialn=bedroom szaleństw szatan=satan szczebl szczepionk=vaccin szedł szefow=boss
szkolnictw sztab=tab sztuc szukan=search szwajcari szwedzk szybkośc=speed szyi szyj szykuj szymon sądownictw sąsiedn
sąsiedz sąsiedztw sędziow=refere słabośc=weak słodycz słon słowacj słowack słuchan=listen słuchawk=headphon
służył=serv sły słyszec=hear tabel=tabl tabletk=tablet tadeusz tag tamtej taniec=danc tarcz tatuaż=tattoo tań
tańcz=danc teatraln=theatric teatrz=theater technikum=techniqu tekś tematyc=topic tematyk=theme tendencj=tendenc
terroryst=terrorist terrorystyczn terroryzm=terror terytorialn thomas=thoma times=time tkwi tl tlen toalet=toilet
tocz tok toki torb=sac torebk tour towarzysk towarzyszył trafi tragedi traktat=treati tramwaj transfer traw=grass
troll tron trosk=troy trud trump trup trwan trwał=durabl trzem trzyman trójk=triangl tunel tureck turn=tournament tw
twierdzen twoi tworzon tygodnik=week tyłek tyłk tęskn tęskni tło=background tłumaczyc=translat ubier ubog
uchw=resolut uciec=escap uczestnictw=particip uczestnicz=particip uczestniczyc=particip uderz=louder udostępn=access
udzielan uj ukaran ukazuj=indic ukończen=finish ukończył ukraińc uleg uległ ulg uliczn umr=dear umrz umrzec unijn
united=unit universit=universiti uniwersaln=universal upadek upadł=fell uprawi ur uraz=crazi urod urzędnic usd
ustalen ustalon ustawion=set usunię=remov usunięc=remov usuw usuwan=remov uszkodzon=damag utrzymyw=maintain
utwór=track uw uwielb uwoln uzależnion uzasadnien=justif uzbrojon uznawan=recognit ułatw=facilit uświadom=awar
użytkownic=user van vat via victor=victoria vii von walter walut wann=wanna war wariant wartościow=valu waszyngton
watykan wałęs wczoraj weryfikacj=verif west wezw what whit=white who wiarygodn wielc wieloletn wier wiersz wierzył
wieśc wikipedi wiktor willi=william wind windows=window wis witryn wiz wizualn więźni=prison wkurw wkurz wnuk woj
wojen=war work woł=deed wpad=deed wpisan wprowadzan=input wpłyn=enclos wrażliw wrocławsk wrzesien=autumn wsadz wskaz
wskazan wskazówk=tip wspanial współczuj=compass współpracownik=cooper wstaj wszechświat=univers wujek wujk
wybuchł=explod wybudowan wychow wyciągn wycofan=withdrawn wydawc wydzial wyglad wyjd wyjeżdż=ride wykazuj wykonawcz
wykonyw=execut wykorzystyw wykładowc=lectur wylądow=show wymieni wyobraźn wyp wypadł wypełn=fill wypełnion=fill
wyprodukowan=manufactur wyprowadz=enter wypuśc wypłat=payment wyrob wyróżnien=distinct wystarczył=suffici występow
występowan wyszl=proceed wyszukiwan=search wywiadz=interview wywodz wywołan wywołuj wyznaczon wyznawc=concern
wyzwolen=permiss wyśl wyślij wzbudz wzgórz=hill wzmiank=mention wzmocnien=strengthen wzrosł wzyw=lazi wód wódk
wózk=carriag wąsk wątek wątk wątpien węż=snake władysław właścic=owner właściwośc=properti włoszech włączen włączn
włączon=enabl włączyc=attach xi xvi xviii=viii young yt zaakceptow=accept zaawansowan zabawk zabijan zablokow=block
zablokowan zabrakł zabronion=forbidden zabudow zabytk=monument zabójc zachowyw zacznij zacznijm zadaj=task zadb zadn
zadowolen zagadk zaginion zagranic=foreign zagład zainteresow=interest zajebiś zajął zaję zakazan=prohibit zakażen
zakoch zakochan zakopan zakończyc zalicz zamieszan zamieszczon zamieszk=resid zamieszkan=resid zamieszkuj
zamknij=close zamknięc=closur zamów zanieczyszczen=pollut zaoferow zapalen=inflamm zapamięt=rememb zapisan=save
zaplecz zapobiec=prevent zapomnij=forget zapotrzebowan zapozn=consult zapra zaprezentow zaprojektowan=design
zaproszon=invit zarab zareagow zarobk zasilan zaskakuj zaskoczen zastanow zaszkodz=harm zasług=servic zatok
zatrudn=employ zatrudnion=employ zatrzymuj zawdzięcz zawieszen=suspens zawodnic zawodz zawód założ
założyciel=founder zbieran=collect zbigniew zbiórk=collect zbytni zbędn zdecyduj zdj zdobyw zdrad zdradz zdrajc
zdążył zechc zegar zegarek=watch zemst zerw zestawien=set zeszyt zezwolen=permiss zgin=undermin zgon zgub zgłasz
zjadł zjazd zjednoczen zle zm zmienion=amend zmienn zmniejszen zmęczen=fatigu znacząc=signific znakomit zni=bother
zniesien znik zniknęł=disappear zniszczył znos zobaczen zoo zostal=zoe zostani zrealizowan=achiev zrobic=do zróbm
zróżnicowan zup=epa zus zwalczan zwierz=anim zwięk=increas zwiększyc zwolennic zwoln zwyczaj zwłok zy zyc zza=blah
złaman złodziej złożen złą ósm=eighth ówczesn łacińsk=latin łagodn łaman łz łódzk=boat łącznośc ścisł ściśl śledcz
ślep śmie śmierdz średnic=diamet średniowiecz=mediev świadczen=benefit świadectw=certif świeck żartuj żebyśm żeńsk
żydz żywc=live żąd=request
4.0: aa aaa abc about absurd absurdaln=absurd abys act action adaptacj=adapt adopcj after again agat aids=aid aires
akadem=academi aktorz=actor alej aleksander alexander=alexand alf=alpha algorytm alic alicj allegr alt amator amber
ambicj=ambiti ambitn amen americ=america american amerykańsc=iranian amsterdam andr andre=andrea android angl
anglojęzyczn angol anthon=anthoni antoni=antonio ap apartament aptek arabi=arab archeologiczn archiw
arcybiskup=archbishop aresz=final aresztow=arrest argentyńsk arizon arthur association=associ atakow atakowan ateist
aten atmosferz=atmospher aukcj austr=austria autentyczn autobusow automat autonomiczn autyzm awansow awar award
awari awaryjn azerbejdżan bagaż bagn balkon balon bandyt banknot baran baron bartosz bas bazuj bałagan bałtyk beach
beczk benedykt benjamin benzyn bet=beta bett=betti better bezrobo=unemploy bezroboc=unemploy bezsensown bezwzględn
białymstok=white bibl biedronk biegan=run biel bielizn bilans=balanc bio biolog biznesmen bla blask bliskośc blizn
bliźniak blokowan=block bluz bluzk bmw bod=bodi bogac boks bon bonus book bor borys=bori boston bośn bp bractw
bramek=goal bramkarz brav=bravo brazyl=brazilian braćm broni bronisław browar bruc=bruce brygad brzmien brąz=bronz
bud budapesz budd=buddi budk budowl budż=budget budżetow buenos bum burak burdel bus bush business=busi
bułgari=bulgarian bułk byk byś bądź błogosławieństw=bless błędz=error ca call cameron camp cc cechuj cegł cer
cesarsk cesarz=emperor cezar challeng chang channel charakterystyk=characterist charlott chat chca chelse=chelsea
chem chirurg chińczyk chociaz choink chorz chow christian christin chrom=chrome chwilk chwilow chór=choir chłodn
ciasteczk ciotk cis cię=cut cięc=cut cięż clark claud clinton club coc=coca cod codziennośc cofn colleg
compan=compani control cool cooper coroczn=annual countr=countri cover cr cruz cudz cukier=sugar cup cv cyfr cytuj
cywil=civil czar czarownic czaszk=skull czci czegokolwiek=anyth czekan czern czerwiec czest czujnik=sensor
czynsz=factor członkin członkostw członkowsk=membership dail=daili dajm damian damsk danc dariusz=sharehold dark
dav=dave dc dead dean death deb debiut=debut decydow deficyt deklaruj=declar dekoracj dekret delegacj delt=delta
dem=demo denis dentyst deser=deer design detektyw=direct diabeł diagnoz diament die diecezj digital=digit din
dinozaur disne=disney dj dniam=day dobrobyt dobrowoln=voluntari docelow dochodow dochód dodaw dodawan dofinansowan
dogad dojazd dojech dojrzałośc dokladn=assert dokumen=document dolnośląsk domek dominacj=domin doniesien donos
dopasowan dopuszcz=permit dopuszczaln dorobk dorot dosc dostarczan dostarczon dostarczyc dostosow=adjust dostrzec
dostępnośc=avail dotkn dotrz dowcip dowodzen dozwolon doświadczon drastyczn dre=dream drink dron droż drudz
druk=print drut drzwiach=door duet dwanaś=twelv dwiem=two dworzec=station dwu=doubl dwunast=twelv dyktator dyktatur
dylan dynamiczn dynamik dypl=diplomat dyplom dyplomacj=diplomat dyrekcj dyskutow dyskutuj dysponuj dyspozycj dywizj
dzi dziad dzielen dziesiąt dziewczynek=girl dziewcząt dziewczęt dziewic dziewiąt dąb dąbrow dąbrowsk dąż dążen
dźwiękow east edd=eddi efektywnośc=effect egip=egypt egipsk ek ekonom=econom ekonomist=economi ekspansj eksplozj
eksport=export ekstr ekstraklas=extract ekstremaln eleganck elektorat=vector elektronik elen=elena elizabeth ell
ellen elżbiet emeryt emerytaln emitowan emm=emma end energetyk=energet english entuzjazm epizod ethan eu ever
ewakuacj ewangeli=gospel ewidentn express fabryc fac=face fact faktur far farb fascynuj fast fataln faworyt fbi fc
feministk=feminist fenomen=phenomen fernand=fernando ferrar=ferrari fiction filip filipin finał=final finałow
finlandi=finland first food fort fortun fox frajer frakcj fred frustracj frytk=fri fryzur fu fuck full fun fundament
futbol=footbal gabin gadżet gam=game games=game gap gar=gari garaż=garag garnitur garśc gazow gender generator
geografi=geographi giełd gigant gigantyczn gimnazj girl girls=girl gitarz=guitar glin gliwic global glow god golf
gon gordon gorzk gospodarc=economi gotowan=cook gotowośc gotuj=cook goł gołęb gościnn grac=grace grach gram granat
grant gre=grey grill gromadz groźb grubośc=thick grudzien grun grupk gryp grzywn grób grą gu=guy gus guz guzik
gwiazdk gwiezdn gwine górk górnictw górnicz gęb gęst gładk głowic głód głów głąb głębokośc=depth hak hall halloween
han hannah happ=happi hard haseł hat hd heart hejt helikopter hell=hello herb heter hi higien=hygien hill hip
hipotez hiv hmmm=hmm ho hol holendersk hollywood hong howard hołd hr hug=hugo human humanistyczn ian ic=ice ideolog
ideologiczn idioc=idiot ie ignorancj ignorow=ignor igor igł ilustracj=illustr imigracj=immigr imponuj import impuls
indeks indonezj infekcj=infect inflacj=inflat informator informow=inform innowacj=innov instagr=instagram instagram
institut instruktor instytu=institut int=into interakcj=interact inż inżynieri=engin iphon iren irland=ireland
ironiczn islandi=island isto ivan ix izolacj=insul jacob jacys jadwig jakakolwiek=ani jakimkolwiek=ani jakąkolwiek
janeir janu jason jawn jazz jednolit jednorazow jedynk=onli jeff jelit jennifer=jennif jerse=jersey jestesm
jesz=jess jim johnn=johnni jon jonathan jorg journal ju jud julian jur=juri justin justyn jądr kabaret kabin kabl
kaczk kal kaliforni kamińsk kanadyjsk kanclerz=kansa kandydac kandydatur=candid kapelusz=hat kaplic=chapel karan
karetk karierz=career kark=karl karl karz=karl kask kasyn katar katolic katyn kazachstan ken ki kibl kiełbas kijowsk
kil=pound kilkukrotn=repeat kilkuset=sever kilogram kit kk klan klasztor=monasteri klatc klauzul klawiatur
klienc=custom klik klim=climat klinic=venic kliniczn klątw koc kochank kolon koloni=coloni kolumb kolumbi=columbia
komar komed=comedi komentator komentow komercyjn komfort komin komisariat komor komp komplet kompromis=compromis
komun komuni=communism komuniśc koncer koncertow konfrontacj=confront konrad=conrad konsekwentn=consequ
konsultacj=consult konsultant konsumpcj=consum kontak=contact kontr=contrast kontroln kontuzj kontynuowan kontynuuj
kopernik kor korekt korespondencj=correspond korpus korwin kosmetyk=cosmet kostium koszalin kosztown=cost koszykówk
kotk koz kozak kończył kradn kratk kreatywnośc krem=cream kropl krs krym kryter kryterium krytyc krytykow=critic
królik krót krąg=round krąż kręgosłup=spine księgarn kształtowan kubek kujawsk kukurydz kulk kumpel kupc kupowan=buy
kur kurator kurier kurz kutas kuzynk kwadratow=squar kwiatk=flower kąp=bath kąpiel=bath lalk land last latarn
laureat=graduat leagu legendarn legion legnic lektor leniw leo leonard leps lesbijk=lesbian leszek let level
lewandowsk lewis=lewi leżec liban liberał=liber liczen lidl lind=linda liniow lip lipiec literaturz=literatur
litewsk lodow lodz=nowher lodówc lojalnośc lok lokat long losow losowan lotnictw lou low lp ludobójstw luksusow
lunch luz=light luźn lwa lwow ląd madry madryt maf=mafia mafi magd magnetyczn makaron=pasta maks malarstw
malarz=painter malowan maluj manewr mang=eat manuel maraton=marathon marcel margaret margines=margin
marihuan=marijuana marin market marketingow marok marshall=marshal martwi mary=mari maryj=mari master matek materi
material=materi materialn mateu matt matthew mazur małżeńsk małżonk maśc mb mc meczet medium melbourn
mercedes=merced merkel mgr michel mickiewicz mie mien miesz mieszkaniec mieszkaniow migracj=migrat miguel milcz
milicj militarn minion minu miod miód mińsk mobil mobilizacj mocz modn=mod moduł modyfikacj=modif molestowan
monachium monitoring=monitor monitorowan=monitor monopol=monopoli mont moon morgan moskiewsk motocykl motor motyl mt
mundur music muze muzułmanin myc mydł myszk myślel=thought myśliw mądrz mąk męczennik młot nabier nacjonalist
nacjonalistyczn nacjonalizm=nation nadaw nadejdz nadmiar nadużyc nadzór naftow nagrywan=record najchętn najdal
najdroż najgorz najtrudn najwidoczn=visibl naklejk=sticker nakręc nalot nanc=nanci napisz napię=voltag naprzeciw
naprzeciwk napój=beverag narażon narciarsk narodz narzeczon narzekan narzuc narząd nasion nastolatek następstw
następując=follow naturz=natur nauczyl nawiąz nawyk nazist=nazi nazistowsk nelson nepal net netflix nett=net network
never nia niedostępn niedz niejak niejednokrotn niem niemalż=drastic nieoficjaln niepewn niepewnośc niepodległ
nieporozumien nieprzyjemn=unpleas nieraz nierównośc niespełn niespodziewan niesprawiedliw nietypow nieudan
niewiarygodn niewinnośc niewolnictw niewygodn=uncomfort niezmiern night nominowan=nomine norweg=norwegian notowan
nowak nud nudz nuklearn nędz obal obalen obam=obama obciążen obcokrajowc obejmow obejśc obieg obiektywn objął objęc
obliczen obligacj obniż=reduct obrażan obrót obsad obserwator obserwowan obszern obsługuj=provid obwod=circuit oc
ochroniarz oczk oczyszczan oczywis odbieran odbierz odbij odbior=recipi odbęd odc oddalon oddaw oddzial oddziaływan
odegr odejdz odejś odgłos odkry=discov odkryj odkryl odkryw=discoveri odmaw odmawi odmow odnalezien odni odniosł
odniósł odnotowan odpal odpocz odporn odpornośc=resist odpuśc odr odrodzen odrzucon odróżn odróżnien odrębn
odwiedzin odwołuj odwrót odzież=cloth odznak odzyw oferowan ogarni ognisk ogol ogoln ogrodz=garden ogrodzen
ogrzewan=heat ogólnokształc ogła ojczyst okien=window okienk okoliczn okładc olbrz olimpiad=olymp oliver=oliv oliw
omij omin onl=onli oo ooo=ooh opanow opanowan oper=opera opiekow opodatkowan=taxat opolsk opow opozycyjn opracow
opraw oprzec optymizm opuszczon orang order ordynacj organiczn orygin orzech orzeł orł osad osadzon oskar oskarż
osobnik ostrożn=cautious ostrożnośc=caution ostrz oszczędz oszuk=seek oszust otrzymyw otwor otwórz our over owad owc
oz oznaczen=mark oznaczon=mark ołtarz oświadczył oświetlen pacjenc pacyfik pająk pakistan palm pamiątk
pamiętajm=rememb panowan=reign papierow papierz=paper parad paraf=parish parafialn parametr=paramet paris=pari
partnerk partnersk=partner pasek pasm pastor patriarch patrick patriot patron patryk patrzen paulin=paula paznokc
pdf ped=pedal pedagogiczn pedofil pedr=pedro perfekcyjn perfum petersburg petr petycj phil piask=sand piast piekl
piekn pielgrzymk pieniężn pieprzyc pierog=pier piersiow pierwszeństw piesz pilnow pilnuj pionow piosenkarz piramid
pisark pisowsk pit piętrz=floor pięćdziesiąt=fifti pięśc piśm placówek plastik=plastic plastikow=plastic pleas
plemien pobieran pobr=download pobran=download pocałow pocałunek=kiss pochw pocz podatn podatnik=taxat poddaj poddaw
podekscytowan podium podję podnies podniósł podnoszen podpisuj podróżow=travel podróżuj podstawówk podszedł podziem
podziw podłodz=floor pogard pogon pogotow pogr poinformowan point poj pojeban pojedynek pojedynk pojemnik pokarm
pokazywan pokonan pokroj pokryc pokład=deck poległ politechnik polon=polo polub pomidor pomocnik pomorz=sea pomp
poni poniedziałk poniosł ponos poparł popatrzec popełni popełnien=fulfil poprawi poprawnośc poprowadz
poprzedni=previous poprzednik popyt poranek porank porcj portugal=portug poruszan porw posad=pose posiadacz
posiadłośc posiłek=meal posprząt postanaw postawien postrzeg postulat postępow=proceed poszanowan poszkodowan
posłank posługuj potencjał=potenti potoczn potomk potraw=dish potrw potter powiedzial powiedziec powies powinnas
powinniś=should powodow powodz powoł powołuj powrac powstawan=generat powstańc powtórk powtórz=resum
powtórzyc=repeat pozarządow pozdr pozdrowien pozew poznańsk pozorn pozostawi=leav pozostałośc=remain pozw pozyskiwan
położyc=put położył połączył poślub pośpiech pośrodk pożarn=fire pożegnan pożywien=nutrit pożądan prag=pradesh
pragni prawdz=truth prawnic prawnicz precz preferencj=prefer premierz prestiżow pretekst pretensj prezentow
prezentowan prezyden=pre prim procentow procesor produkcyjn programist=program programow project projektant=design
projektowan=design prom promocyjn promow propagowan proponowan proporcj=proport prorok prostytutk protokoł=protocol
protokół=protocol pryzmat prze przeb przebudow przeciwdziałan przeciwnic=oppon przeciąg przedmieśc przedsiębiorczośc
przedstawian przedt=preliminari przedzial przedłużen przegap przeglądark przegryw przejd przejął przeję przejęł
przejściow przekaż przekonuj=address przekroczen przekroczyc przekład=gear przelew przemaw przemysław=industri
przeniósł przepad przerażon=frighten przerwan przesadz przestępczośc=offend przesył przesyłk przeszkodz=obstacl
przeszkód=obstacl przeszl=drag przetwarzan=process przewod przewoz przewoźnik przeł przełom przełożon przeży przodk
przybyl przychod przygląd przygotuj przyjazd przyjd przyjrzec przyjęl przykładz=exampl przymus przymusow przypad
przypadł przypomnien przypraw przyrodnicz przyrost przystosowan przysługuj=provid przytomnośc przytul przywrócen
przyznawan przyzwycza przyzwyczajen przód=front próbk=sampl próbn prócz próżn psem pseud pseudonim=nicknam psie psuj
psychiatr=psychiatrist psychologi=psycholog public publikow puk pul pustk puszk pułapk pułk=regiment pysk pył
pól=field półwysp pączk pętl płacen płatnośc=payment płciow płock płomien płot pły płynn płytk=tile pływan queen
racjonaln radom radosn rajd rank rap rapor=report rasistowsk rasow rat ratowan ratusz rdzen reagow realizow=realiz
realizowan realizuj=realiz recept redukcj rehabilitacj=rehabilit rejonow rejs=cruis rek rekomendacj
rekonstrukcj=reconstruct rekordow rekrutacj=recruit rektor remis reporter=report represj reprezentowan
reputacj=reput research resort resz=final resztk retoryk rewolucyjn rezerwat=reserv rezydencj reż reżim=regim rick
ring rit=rita river ro=roy road robotnicz rodak=wheeler rodzim roger rolnic=farmer rom rond roszczen rosł row
rowniez royal rozbudow rozbudowan rozdan rozdział=chapter rozegr rozgryw rozgrywek=tournament rozgłos rozległ
rozmait rozpacz rozpad rozpoczęl rozpoznan=recognis rozrywkow rozszerzon rozsądk rozwal rozważ rozważan rozważyc
rozwiązywan rozwiąż rozwojow rpa=epa rumuńsk rundz=round rynkow rys=tori rytu ryzykow=riski ryzykown rzadz rzesz=sin
rzeszow rzeteln rzeźb róg równan równolegl=parallel rączk ręcznik sad sadz sag saint samolo samoobron samsung samuel
sanitarn sanktuarium santiag=santiago sarah sarkazm satelit=satellit satelitarn satysfakcj saudyjsk=saudi sałatk sb
schetyn schodz schow schronien screen sd sea sean sedn see sejmow seksown sektorz=sector selekcj self=selfi
semestr=semest sensown serb servic seryjn set setek sferz sformułowan sg siad siak=oak siatkówk sid=side sieciow
siedlisk sienkiewicz sierr=sierra sikorsk singiel sir sióstr sięgn siłown=gym skad skarbow skaz skierow skojarzen
skomentow skończon skraj skrzyn skrzynk=box skupien skurwysyn skórz=leather składk skłon skłonn skłonnośc sm
smartfon smog smutk snem snów societ=societi socjalizm=social sof=sofia sojusznik solow som=some song soph
sopot=depot sosnowiec sourc south sow spac=space span specjalistyczn specjalizuj=special specjaliśc=special
spektrum=spectrum spełnion spierdal spisek spiskow spoczyw spot spowiedz sprawdzan sprawdzian sprawdzon sprawnośc
sprawowan=scrutini sprawuj=compli sprytn sprzecznośc=disagr sprząt=clean sprzątan=clean spór spółdzieln spędzon sr
stabilizacj stabilnośc=stabil stalin stalow stanowcz starośc=stare starz stat=state statut stawian stephen stereotyp
steven stoczn stolik stos strażak strażnic=guard strukturz=structur strzał strzelan studium=undergradu stwarz
stwierdzon stworzyl styczen stężen=concentr su subteln sufit sugest=suggest sukn summer suwerennośc swi sydne=sydney
syf sylwetk sympati=sympathet synk synow=son syryjsk systematyczn=systemat szach szacuj=estim szafk szamb szanow
szanown szczepien szczur szczątk szerz szkic szklan szklank=glass szkocj szkoleniow szkód=glass szkła=glass
szkło=glass szlachetn szlacht szmat szokuj szpit=hospit sztandar sztywn szum szwajcar=swiss szydł szyszk szł szło
são=are sól sławomir słowiańsk słownictw słuchacz=listen słupsk służbow słyszeł słyszysz tadeu tajlandi=thailand
taksówk=taxi taktyk takz talerz=plate talk tamten tancerz tang tani tarnow tarnowsk tatr tańczyc=danc teczk ted
tegoż tejż teksas tematyczn temperaturz=temperatur tenis=tenni terap=therapi teres=teresa terror testament
ther=there tkank tm toksyczn toma too toront=toronto tort tortur torz towarow towarzys towarzysz=companion town toż
trafn tramw transformacj=transform transportow trenow troj=troy trop true trumn trzydziest=thirti trzydzieśc=thirti
trzęsien trójc trójkąt=triangl tur turb=turbo turk turz tutej twe twórcz tygodniow=week tygrys tyler tysiąc tytul
tęcz tęczow tęp tłumaczył=translat tłust tłuszcz=fat ub ubieg uboczn ubr ubóstw uchodz uchwał uczciwośc uczennic
uczon uczysz uderzyc udostępnian udostępnien udostępnion udzielen ujawnien ujęc ukr ukradł układz ulotk ultr=ultra
umiarkowan umiej=deed umieszcz=enclos umieszczen=enclos umyc umysłow unesc uniemożliw=imposs unikaln uniwersyteck
upewn uprawian uprzedzen uprzejm upływ uratuj urban url uroczyst urok uruchom uruchomien uruchomion urządz urzędow
urzędz user usiąśc uspoko ustanowien ustanowion ustawien=set ustn ustroj usunął usytuowan usły utalentowan utrudn
utrzymywan=maintain uwadz uwaz uważn=notic uwięzion uwolnien uwzględn=consider uwzględnien=consider uzależnien
uzasadnion=justif uzbrojen uzupełni uzupełnien uzyskuj użyj użytkowan vegas=vega ver viii vill=villa vincent wadz
wagon wahan walczyl walczym walentynk wali walizk wall wampir want wariat warmińsk warunek washington watch waż
ważnośc wb wdrożen wdzięcznośc=gratitud web wedl=candl wejd wenezuel weszl weteran weź weźmi wh=whi when
wiarygodnośc wiceprezes wiceprezydent widac widniej widown wieczorn wiedn wiekow wiernośc wierzch=top wierzym
wietnam wif=wifi wik=wikipedia wikiped=wikipedia williams=william wiln wilson winien wiod wiosc=spring wiosenn
witamin witold wiąz więźn więźniow wjazd=departur wjech wlicz wnos wojewod wojownik=warrior wolf wolontariu woman
worek=derek woz wpadn wpisuj wprawdz wpłynęł wrak wrażliwośc wróg ws wskazyw wskazówek=tip wskutek współcześn
współczuc=compass współczynnik=factor wstan=incom wstecz wstrząs wtf wuj wulkan ww www wybieran wybior wyborz=choos
wybuchow wybudow=build wydajnośc=perform wydarz wydobyc wyeliminow=elimin wyglądz=look wyjdzi wyjeban wyjeźdz
wyjątek=except wyklucz wykluczen wyklęt wykres=graph wykroczen wykształcon wykup wymarzon wymiarz=dimens wymog wymow
wymówk wynaj wyniosł wyobraź wyobrażen wypełni wypełnien wypierdal wyprzedz wyrażan=express wyrw=undermin wyrzucon
wysiłek wysoc wystartow wystawion wysyłan wyszukiwark wytwarzan wytwórn wytyczn wytłumacz wytłumaczen wywal wyzn
wyznacz wyłącz wyłączen=exclus wyłączon wyłączyc wyświetlen względn wzięc wzięt=deed wzmocn=strengthen wzorc wzrast
wątr=liver wędrówk węgiel węgier węglow węgrzech węzł władimir włożyc=put włączył wściekł xii xvii yeah yo zaangażow
zaatakowan zabezpieczyc=secur zabic zabior zabrakn zabron zabrz zabytkow zachwycon zaczęt zadaw zadz zadział
zadłużen=debt zaginął zaginęł zagląd zagraż zagłosow zagłosuj zagłęb zainwestow=invest zajrzec zajęl zajśc zakon
zakończ zakładz zakłócen zalec zalecen zalew zaliczyc zamknię=closur zamknął zamknęł zamordow zamykan zaobserwow
zaoferowan zaopatrzen zapach zapadł zapal zaplanow zapobieg zapobiegan=prevent zapomnian zaprezentowan zaprzecz
zaprzestan zapłat=payment zarejestrow zarzuc zarządzen zaskoczył zasn=undermin zastan zastosow=appli zastrzel
zastrzeżen zastąpion zastępuj zaszczyt zaszł zasłon zasłużył zatwierdz zatwierdzon zauf=trust zawarc zawies
zawieszon zawiodł zazdrosn zazdroszcz zazdrośc zaznacz zaznaczyc zaznaczył zaćmien załaman założyl załóż załóżm
zaśpiew zażąd zbad=examin zbieg zbliżon zbrodniarz zdaln zdarzyc zderzen zdjec zdoby zdobyl zdobyt zdrój zdziwien
zdziwion zegark zejśc zelandi=zealand zepsuł zerwan zginęl zgodnośc=complianc zgromadz zgromadzon zgłoszon ziarn
zidentyfikow=identif zielen=green ziemn ziemsk ziobr zjad zjedz zl zlokalizowan zmagan zmartwien zmierzyc=measur
zmn=decreas zmniejszyc=reduc zmu zmusz zmuszen zmysł zobaczy zobaczyl zomb=zombi zon zorientow zrealizow=achiev
zrobil=do zrozumi=understand zrozumiał=comprehend zrozumiej=understand zrzuc zrównoważon zwiedz zwierzęc=anim
zwiększ zwiększon zwyciężył=won zwycz=usual zygmunt zyskuj złem złodz złodzie złoż à ćwicz ćwiczyc=exercis ł ładunk
łatwośc=eas ławk=bench łazienc łez łączen łączyc ściek=drainag ścig=let ścigan ściąg ściągn ślubn śmietnik śmigłowc
śp śpiewan środowiskow świadek=wit świadkow=wit świt świętokrzysk świętow=celebr świętowan świętuj źli ż żab żar
żartow żałow=bother żebyś żegn żelaz=iron żelazn żonat=wife żołądk życzym żyl żółw
3.75: aaron abonament abp abrah=abraham absolwenc abw abyś adolf agenc agor ahmed ai airbus airlines=airlin aj
akademik aktorstw aktualnośc aktywist akumulator akustyczn akwarium ale aleks aleksandri alepp alexandr alfabet
alfons alfred algieri aliment alkoholik allah allen allison alp als=also aluminium amazon amerykank analityk
analizow analizuj analogiczn anders anderson angażuj anglic anglik animowan anit=anita ankietowan antybiotyk
antykoncepcj antysemityzm apelacj apelacyjn apeluj apetyt apokalips apoll apostoł april aranżacj arch
architektoniczn archiwaln arcydzieł argumentacj ark arkadiusz armeni=iranian arogancj arsenal arts ash ashle
aspek=aspect atlantyk atom atrakcyjnośc atut aud=audi austin autentycznośc autonomi autostradz=highway av avenu
awantur awards=award azot azs azyl bagażnik bajek bakter=bacteria bakteri=bacteria balcerowicz ball bander baner
bang bangkok bankowośc bankructw bark barr=barri bartłom barykad barz=bar bat batalion batman bawełn bawi bałkan
bałtyck bańk bb bd beautiful beck belg belgradz belk benzynow berg bernard betonow bezcenn bezczeln bezpodstawn
bezużyteczn bełchat białek=protein białorusin białorusk biblijn biec biedronc biegacz biegl biegł bieszczad
bikin=bikini bin bing biodr biograf biografi bird bis bitcoin biuletyn biurokracj biurow bił biżuteri blach blak
blanc blisc blond blondynk blues bogdan bogin bogow bogusław bojkot bolec bolesław boliwi bombardowan bombow bond
boom boris boss bot box boys=boy boz brad brand bransoletk braun=brown break breaking bredn bridg brooklyn brothers
brud bruk brun=bruno brwi brytyjczyc brytyjczyk brzmią=sound brzoz bu budapeszt burger butelek buz bułgar=bulgarian
bynajmn bójk bóstw błaszczak błon błyskawiczn błękitn caf calk cambridg canal cap capital caritas carmen carol
carolin carr carter castl castr=castro cat catherin całow=kiss całuj cba ce celebryt celownik ceni cenion centymetr
ceremon=ceremoni cesarstw chamsk chamstw chciwośc che=que chen chi children chirurgi=surgeon chińczyc chińsc cho
chopin choruj christopher chroni chryst chrzest chrzestn chrześcijanin chrztu chud chwyt ciag=cia ciagl ciecz ciepl
cierpliw cieszym cieszysz ciezk ciut clair clar classic codzien=day cof cold colin collins=collin columb
communit=communiti con conajmn content cook cop copyright cor corporation cost=costa coz craig craz cross crystal
cudn cudzoziemc=foreign cukierk cukrzyc cur cygan cynk cytowan cytryn cywilizowan czad czarneck czarnoskór czcionk
czekoladow czepi czerwien czesław czol czosnek=garlic czołówc czołówk czterdzieśc=forti czterem=four czul=feel czuw
czwartk czwor czyjegos czyjes czymkolwiek=anyth czyszczen czyteln czytelnic=reader czyśc cząsteczk cząstk
człowieczeństw córc córeczk córek dallas=dalla damon daniell dann=danni danut darowizn das dawan days=day dban dd
dedykowan definitywn definiuj=defin degradacj delfin demokrac demokrat dennis departamen derek desperacj deszczow
det detal determinacj detroit development=develop diabl dick dlug dm dobiegł dobroc dobór=choic doc dog dojrz
dojrzał dojrzewan dokonyw dokonywan dokończyc doktorat doktorz doktryn dopasow doprawd=astonish doradz dorobek dos
doskonałośc dostarczen dostarczył dostateczn dostosowan dotar dotarc dotarl dotknięt dotknął dotknęł dotyczyc dozn
dołączyl doświadcz doświadczyc doświadczył dożywo dragon dram dres dreszcz driv drukarn drukowan drzewk dubaj
dubbing dublin dupk dupsk durn dusz dwieś=two dwoch dwojg dwor dwutlenk dwóm dydaktyczn dylemat dynasti dyplomat
dyrektyw dyskretn dyskurs dyskusyjn dystryk dystrykt dyżur dziadkow działaczk=activist działc działek dziekan
dziennikarsk dziesięciolec dziewictw dziewięćdziesiąt dziękow dzwonek=bell dzwoni dążyc dęb długoterminow długotrwał
dżem dżungl=jungl earl earth ec edit edition edyt ee eee=nsw egzotyczn egzystencj ehh=ahh einstein ekolog
ekologi=ecolog ekosyst ekscytuj ekspozycj ekspres ekwador elbląg elektryk elewacj elf eliminuj elvis email emeryturz
emigrant=migrant emirat empati empik ep epidem epidemi=epidem episkopat epoc erdogan erik ernest erotyczn est
estetyk etiopi etyczn european europejczyk=european eurowizj ewidencj extr=extra eye eyes=eye fa fabularn fachowc
factor fajerwerk fajk famil=famili fank fantastyk farmer fasol faszyzm feel fejs felix feminizm fiat fif=fifa figurk
fikcj fikcyjn filar filozoficzn finland fioletow fir=fire fit flash flor floryd florydz=florenc forc forest forever
formul fortepian foster fotografow foundation=foundat four fr francis=franci francusc frankfurt franklin françois
fraz freed friends fron fryderyk fryzjer fuj fundamentaln funkcjonariusz=offic futr futur galaktyk=galaxi
galax=galaxi galicj gangster garc garden garnk garstk gat gb gdybyś gejowsk general generuj genew geograf=geographi
german gett gg gierk giełdz gil git gks glob glor=gloria glos gm gmach gmt godzinn godł golden golen gorzow gospodyn
gośćm gp gps grah gramatyk gramm gratis grawitacj grażyn great grec greg gromadzen grosz groż gruz gruzińsk gruźlic
gryz gta guid gumk gur=guru gwarantowan gwardi gwatem gwałciciel górnic gównian gęs gęstośc głown głośnik głuch
głupc główk hahah=hahaha hait hamburger hamilton hamulc hand handlarz hans harmoni harmonogr harold harris=harri
harrison harvard has hasztag hawaj hazard hańb hbo head hektar hel help herbatk herman hierarchi hills hindus his
historyjk hiszp holland holocaust hongkong=kong hormon horyzont hotelow houston hp hrab hrabstw hu hubert huh hunter
huragan hut ideał idiotk idiotyczn idol idź ig ignac ik ike illinois imag imienin immunitet implementacj inc infinit
information informatyczn ingerencj inspekcj inspirowan inspiruj instancj instynkt intel intelekt interaktywn
interfejs internauc internaut intymn inwestow=invest inwestowan inwestycyjn inwigilacj io ios=io ipad iq ir ironi
isaac isc=usc iskr its iwon jacht jacques jadaln jagod jajek jakimis japan japończyc jar jas jaśn jed jedenast
jedenaś=twelv jednoczesn jednostc jemen jen jer jerr=jerri jesienn jess jessic=jessica jesus jet jeziorz=lake jezyk
jimm=jimmi jin jk jog jolant jonas=jona jos=jose josh jr jugosławi jun jutrzej kabel=cabl kac kacper kaczor kadrz
kai kaka=coconut kalibr kaliforn kalori kambodż kamerun kamizelk kampus kanalizacj kancelar kandydatk kanon kapel
kapelu kapitalizm kapust karaib karat kard=karl kardynał karen kartc=card karton kaset kast kaszel kataloni
katedrz=cathedr katolicyzm kaucj kawaler kebab keni kent kfc kgb khan kids=kid kilkakrotn=repeat kill kilogr
kimkolwiek=whoever klasow klasztorz klaus klein kler klikn kliknięc klimatyzacj klip=clip klock klon klubow knajp
kojarzon koktajl=cocktail kolczyk kolegium=colleg kolej koleżanek kolizj komandor komedi komentowan komfortow kompan
kompani komplement komplikacj kompozytor komukolwiek komunaln koncentracj koncentracyjn koncentruj koncept kondycj
konfiguracj konflik=conflict konin konkret konkurencyjn konkurow konn konsensus konserwacj=mainten konserwatyst
konstrukcyjn konsul konsulat kontaktow kontrast kontynen konwersacj koordynacj koordynator kopacz kopenhadz kopert
koran korespondent koryt kosow kosz koszulc=shirt koszyk kotlet kotł kowal kowalczyk kołobrzeg kończyc kończyn
kościuszk kp kpin krat kreacj kreml kresk krk kronik krucjat kruk krwawien krynic kryszt kryteri=criteria kryzysow
krzak krzew krzywdz krzyżow króc kręcen kręcon ksiąg księgow księżn kształtuj kt któras któryms kubk kucharz kuchni
kulinarn kulis kupic kupien kupion kupon kurewsk kurk kurn kursk kurt kwadrat kwaśn kwaśniewsk kwiatkowsk=florenc
kwitn kół kł kład kładz kłamc kłami lak=lake lakier lampk lanc languag larw laser latan lauren law lawrenc led
legalizacj legitymacj lej len lenin lenistw lewack lewactw lex leśnictw liberałow=liber libi licytacj licznik liczym
liderz=leader lim limuzyn lincoln linux lit liu liverpool living liz lloyd lob=lobbi lokomotyw london londyńsk look
lorenz lotos lu lubin lubusk lucas=luca luck ludwik luksemburg luksus lwów lód lądow ląduj lądz macedoni mach machin
macic maciej madagaskar madam madison magazin magic magistersk magistr mai main majdan majtk majątkow malej malezj
maleństw malik malin malow maluch mamus management=manag manager manchester manhattan manifest mao marchewk marcus
mariann mariu marks marnow marnuj marvel marzyc marzył marí masaż maskotk mason mass massachusetts maszt maszynk
maszynow matm maturz=matur mazow mazurek mazursk mcdonald medicin mej mel melan meliss=melissa melod melodi memor
menadżer menedżer mentaln=mental mer metafor metrz mgła mia micha michell michnik mieczysław mierzyc mies miesiac
mieszcz migrant mikr=micro milczec milioner mind ministrow=minist ministrz mir mirosław misiewicz misjonarz misk
mistrzow=master mistrzyn mitchell mk mleczn mma mmm mna mnich mocarstw modz mone montan=montana moral mordow morduj
morris mott=motto motywuj mov mozliw mołdawi moś mp mrok msza msze mtv mult=multi multimedialn mundial murowan murph
murzyn musical must mutacj mw myj myslal mysz myśleł módl mówion mózgow męczyc młods młyn nabożeństw nabyc
nacjonaliśc nadawc nadeszł nadgarstk nadrob nadzorcz=supervis nagonk nagrodzon nagłówk najbogat najciekaw najmocn
najpewn najprost najpóźn najsiln najszyb najłatw najświęt nakazuj=indic nalez naleśnik należec namalow namów nan
napaśc napoleon napędow napędzan napływ naraż nart naru narysow nash nastoletn nasuw naszyjnik=necklac nathan
natężen nauczysz naukowiec=scienc nawias nawiązyw nawołuj nałożyc naśladowan nba need nei neil neo nerek nerk
neutraln neutralnośc newsweek next nfz nicholas nicol nicolas niebios niechętn niecierpliwośc niedobór=defici
niedopuszczaln=unaccept nieistotn niejasn niekorzystn niektor nieletn niemiecc nieoczekiwan nieodpowiedn
nieograniczon nieopodal niepełnosprawnośc niepoko niepokój niepowodzen niepożądan nieprawdopodobn nieprawdziw
nieprawidłowośc=inaccur nieprzerwan nierealn nierzadk=rare nieskończonośc niespodzianek niesprawiedliwośc nieszczęś
nieszczęśc niesłuszn nieuniknion niewiadom niewidoczn niewidom niewidzialn niewiedz niewydolnośc niezadowolen
niezadowolon niezliczon nieznaczn nieznajom niezręczn niezwłoczn=immedi niełatw nieśm nieświadom nigeri=nigerian
nijak ninj=ninja nintend nios niszczyc=destroy nkwd nocleg nor nord normalnośc=normal norman north norwesk noszon
notes notk nov nowelizacj nowin nowoczesnośc noworodk nowotwor nowotwór nsz numerz=number nut ny nóżk obchodzon
obejrzyj obelg obiedz=forthcom obiek obiektyw obj objawien objętośc objęł oblężen obniżyc=reduc obojg obowiązyw obr
obrac obraźliw obronnośc obrotow obrzeż obrzęd obróbk obudow oburzon obwodnic obwodz=circuit obwód obyczaj obydwoj
ocalen ochotnicz ochotnik ocieplen oczym oczyszczen oczyszczon oczyśc=clean odbic odbyt odci odcien odcisk odcięt
oddal oddawan oddechow oddychan oddziel odejd oderw oderwan odeszl odkład odliczan odmien odnajduj odnajdzi odnalazł
odnalezion odnawialn odno odnosz odnotow odnow odpadł odpoczynek=rest odpoczynk=rest odpoczyw odpraw odpływ odraz
odruch odsłon odtąd=henc odwal odwet odwiedzan odwiedzen odwrac odwrot odwrócen odznaczen odzwierciedl
odzwierciedlen odłożyc odżywian ofensyw ofer oferow offic oficerow=offic oglądalnośc ogniw ogr ograniczan ogródek
ogródk ogórek ogórk ogłasz ojcow=father ojcz ojczyźn okazyw okrucieństw okrążen olg omar omeg ominęł omówien onr
opask opiec opiekuj=care opiekunk opiekuńcz opisyw opisywan opracowywan optymistyczn orban orbit org orgazm orientuj
orland=orlando orlen=helen oryginal oryginał osiągnięt osiągnęl oskarżył osl oszukiw oszukuj osłabien other
otrzymywan otwartośc otwór otyłośc owiec owocow owsiak ozdobion ozdobn oświecen oświęcim ożen pabl=pablo pac
pacjentk paczek padn pag=page pakt pakuj palikot palmer paln panam pancern panienk panoram panstw papiesk
paradoks=paradox paradoksaln=paradox paragraf paranoj parasol parker parkowan parod=parodi partnerstw parysk
pasażerow pasażersk pascal paskudn pasożyt pass pat pateln patent patolog patronat patrzym pawłowicz pał pearl
pedagog pedagogik pen penn perełk perfect perkusj perr=perri persk personaln perł pet pełni pełnien pełnomocnik pge
philip phoenix phot=photo piach pian pianin piasek=sand piecz pieczęc piekarn piekarnik pielęgnacj pielęgniarek
pieniadz=money pieniedz pieprzen pierdl pierdolen pierr pierścionek=ring piesek=peek piesk pigułk pijak
piknik=picnic pil piloc pink piorun piosenc pirat pisac pisemn pisown piwk pizd pięknośc=beauti pięt piętnaś=fifteen
pko pks plack plag plantacj player playstation plaz plemi plemion plon plot plotek pls pluton pm pn pobaw pobic
pobit pobor pochodn pochowan pocieszen pociągn poczatk poczet poczynan początkuj podarow podaż podb podejm podeszł
podjęl podkarpack podkład podlas podniosł podno podpal podpi podpowiad podróżowan podstawówc=basi podsumow podwodn
podwyższen podyplomow podzial podzielen podł podłączon poec pogar pogodow pogorszen pogorszył pogranicz pojeb pojec
pojednan pojedz pojedzi pojutrz poker pokoch pokonuj pokrewn pokry polan polic policzek policzk policzyc poloni=polo
polskośc pomagan pomarańcz pomiedz pomieśc pomin pomocnicz pomogl pomysl poniekąd poniewaz popcorn popełnion
popieran popis popracow poprawek=correct poprawien poprawion poprzec poprzedz porażc porod porodz porozmawiajm
porsch portugalsk poruszył poród porównyw poselsk posiedz pospolit posterunek=poster posterunk=poster postrzelon
postąp postępuj=progress posługiw posłuszeństw potajemn potok potomkow potomstw potraktow potwór potępien powag
powazn powiad powiadom powiek powitan powoln powrotn powstaw powstrzyman powstrzymuj powtarzan powtórzył pozbaw
pozostawien pozwólm pozyskan pościg pośredn pośredni=indirect pośrednik pożarz pożegn pożyczek pożyczyc pożyteczn
pożytk pracownicz pradz prawdziwośc praworządnośc precedens precyzyjn prefektur preferuj prem premi premium preparat
prestiż prezerwatyw prezydenc prezydentur pric=price princ prix procesj proch produkow profesjonalist profilaktyk
profit propagandow proporcjonaln propos=about prosz proszk=powder proteś prototyp prośc prus prymitywn prywatyzacj
przebaczen przebiegł przebij przeboj przebr przebran przebudzen przebywan przeciek przeczu przedost przedsięwzię
przedz przeglądan przejeban przejm przejrzec przejęl=hast przejęt przekazyw przekleństw przekonyw przekrocz przekręt
przekształc przekształcen przekształcon przekąsk przeliczen przemawi przemieszczan przemow przemyślan przemyślec
przenieśl przeniosł przenoszen przenośn przep przepełnion przepra przeprowadzk przerażen przeryw przestani
przestrzenn przesyłan przesł przetłumaczon przetłumaczyc przeważ przewidywan przewidzian przewodn przewodnictw
przeznaczyc przełam przełomow przełożyc=put przełęcz przeżyl przodkow przybier przybliżen przybr przyby przychodn
przyciągn przyczep przyczyni przydzielon przygotowyw przygotowywan przygód przyjacioł przyjad przykazan przykrywk
przymierz przyno przyp przypis przypisuj przypomnij przypomnijm przypuszczaln przypuszczen przyrząd przyspieszen
przystan przystąp przystąpien przysłow przysług przytraf przywil przywit przywiązan przywództw przyzwoit
przyzwoitośc przyzwolen przyłącz=connect przyłączen przyłączyc przyłączył próbek=sampl próg prędk pseudon=nicknam
psychiatryczn psychik pszczoł pub publicyst pucharz pudł puls pzpn pójś półc pęk pękł płaszczyźn płk=colonel płod
płon płótn que quo rabat rac=race rachel radar radc radosław radośn rafael rain rakietow rand ratu ratunek
ratunk=rat raymond read reaktor realistyczn realit=realiti realizm rebecc=rebecca rebelianc rebeliant recepcj
recykling referat reguluj rejestracyjn rejestrz=registr rekin relaks relatywn ren renat renault renowacj rent
reprezentanc republikan rewanż rewelacj rewelacyjn rezerwow rezygnuj reżyseri=direct ric=rico ricard rich rip rmf
robak robo robotnic=robot robót=rob rolk rome=romeo ron room rozbit rozchodz rozciąg rozdaj rozdzial rozdziel
rozdzielczośc rozegran rozliczen rozmówc rozn rozpadł rozpatrzen rozpowszechnian rozpowszechnion rozpoznawan rozróżn
rozstan rozsądek rozumian rozumowan rozwijan rozwinęł rozwiązuj rozwiązyw rozwod rozwód roślinn rożn ruchom
rumun=romania run rurk rus russ russell=russel rybak rybk rybnik rydzyk rysow rysowan rysuj ryw ryzykuj rzad
rzadkośc rzeczow rzekł rzucan rzymian rządzen rzędz=tool rzęs ról rówieśnik równouprawnien rękaw rękawiczk=glove
rękom=hand said sakrament samc samic samobójc samobójcz samopoczu sand sandr=sandra sankt sanok santos=santo satyr
sceptyczn seattl secret securit=secur segment sejmik sekretark seksizm seksualnośc sekt senegal sensacj serduszk
seul shadow sharon shawn she shin shit short sian siark siatkarz sic siedlc siem sierg sierot sierżant sik
silv=silva silver sim sin singapur siostrz siê sięgnął siłowni skacz skak skandaliczn skandynawsk skar=treasur
skarpetk=sock skał ski sklepik skocz skończyl skradzion skrytykow skrzydeł skrzypc skrzywdz skręc skupion skutkuj
skyp=skype skórk składek=compos sl slab slogan smakow smart smierc smród smycz snajper snow sobiesk sobotn
socjalist=socialist socjolog socjologi=sociolog soczewk sod sofi soft softwar something sor sork soros sort sosnowc
spa spaghett=spaghetti spalan spalen spalin special specjalizacj specyfik speed spekulacj spencer spider spin spisk
spoczynk spodenk spogląd spontaniczn sporadyczn spostrzeżen spotif=spotifi spotykan spożyc spożywan sprawdź sprawow
sprost=get spółc spóźn spędzan spłac sql squar sri sta stacjonarn stadium stajn stand stani stanik stanle stanęl
starost starostw ster still stoisk ston=stone stosown stra stracen strażac stre streszczen string strong stronk
strzelanin strzelec=shoot studentk studies studiuj studn stworz=creation stycznośc styk sub sudan sue sugerow
supermarket support sur susan sush=sushi suwałk sweet sweter=sweater swietn swoist syberi sylw sylwester sylwestr
symbolizuj=symbol sympat sympatyczn symulacj synek syp syr=syria syren szacun szalej szalen szampan szampon szanghaj
szantaż szariat szat szał szczecińsk szczerośc szczęk szekspir szeregow szeryf szerzen szesnaś=seventeen
sześćdziesiąt szkielet szlag szli szpieg sztokholm sztuczk szwajcarsk szwed szyk szynk szła sącz sąsiadk słoik
słoniow=eleph słonk słowian sług słup słupk słyn słyszel=hear słyszy słyszym słówk taa taaa taak tab tablet tabletek
tabliczk tajwan takow taktyczn tamc taneczn tapet tar tarapat taras tarn tatus tax=taxi tbh tech telekomunikacj
telekomunikacyjn teologi ter teraźniejszośc terenow terminal terr terroryśc=terror tesc testowan teściow than their
them things=thing think thompson thor tiger tkanin toal toczył toda=today tolerancyjn tolerow toleruj tomek
tomm=tommi torres touch towarzyszyc=accompani toyot trad trafion trans=tran transparent traum trawnik trenerz
treningow trofeum troszcz troszeczk trucizn trylogi trzaskowsk trzeźw trzykrotn=tripl trzynast trądzik ts tt
tudzież=wear tumblr tunezj turyśc tusz tuzin tweetuj tworzym tworzyw tworzył tychż tycz tyg tysiąclec tyton tęd tła
ubaw uchron uchwyc ucie ucieczc=escap uciekl ucierp ucisk uczc uczelni uczestniczyl=particip uczt uczyl uczym
uczęszcz udar udawan udostępni udowadn udowodnion udzial udzielon uef ugotow uh ujawni ujawnion ujemn ujmuj ujrz
ujrzec uję ukar ukazan ukończon ukradl ukrywan ulec umieszczan umożliwien umyśl umów=address under unikan uniknięc
union upad upadn upamiętnien updat uprawnion uproszczen uprzedni uprzejmośc ups=up uratowan uroczyś urodzinow
urugwaj usb usiadł usiłow usiłuj uspokaj usprawiedliw usprawiedliwien ustalan ustanow ustawi ustrój ustąp uszkodz
utrac utrudni utrudnien utworzyc=creat utworzył uwierzyl uwierzył uwięzien uwzględni uzasadn uzbekistan uzupełn
ułatwi ułatwien ułożon ułożyc uścisk użyteczn użytecznośc użytek użytkow val vancouver=vancouv veg vel vic=vice
vid=empti view vinc vip virgin vitr viv voic vot vpn wah wait waldemar walker walking=walk waln wan wand wang warg
warren wars=war warsaw waszczykowsk wat water watson waw wawel wayn wazn wał wciaz wcielen wcisn=press wciąg wdow
wdrażan welcom well wenecj wer weronik wesprzec wet weterynarz wgl wgląd wher=where whisk=whiskey wiadomosc wiadr
wiatrak wiceminister wiceministr wicepremier widm=spectrum widocznośc widowisk widuj widzial widzow wiecznośc
wiedzial wiedziec=know wiedźmin wiej wiekszosc wielkanoc wielkanocn wieloryb wierzen wierzyl wiesław wieżowc wigili
wilgotnośc william wiosek wir wizy więzienn wiśl=perceiv wkracz wkroczył wkurzon wmów wni wnioskuj wnuczk wo
wodospad wogól wojownic wojtek=warrior wokalist wolontariat wolsk women won wood word wołyn wośp wpadk wpadl
wpierdol wpierw wpuśc wpływow wredn wrogow wróżk wręczen wsiach=villag wsiad wspani wspomag wspomóc wspólnik
współpracownic współrzędn wstrzym wstrzyman wstąp wszak=bag wszechświ wszedz wszytk wtork wtyczk wu wyb wybaczyc
wychowawc wychowawcz wychowyw wyci wycieczc wyciek wycink wyciągnął wycięt wyczerpan wyczuc wyczuw=sensit wyczyn
wydarzyc wydawnicz wydoby wydost wydrukow wydźwięk wyeliminowan wygnan wygod wygłos wyj wyjaśni wykluczon wykluczyc
wyklęc wykop wykończon wykryc wykryt wykwalifikowan wylec wyleczyc wylew wylot wymyślon wynalazek wynalazk wyni
wyniósł wyno wyobraźni wypij wypowiedzen wypracowan wyprzedaż wypływ wyr wyrast wyrosł wyru wyruszył wyrzut wyróżni
wyróżnion wys wyskakuj wyskocz wyskoczył wystarczyc=suffici wystawi wystawian wystawien wysyłk wysłuch=listen
wytrwałośc wytrzymałośc wytwarz wywier wyzyw wyświetl wyświetlan wyższośc wyżywien wzmacn wzmocnion wznowien wzroś
wzrośn=increas wzrósł wódz wójt wóz=freight wózek=carriag wątp wątpliw wątrob wąż=snake węgrz własnoręczn
właścicielk włodzimierz włożył włókn wściekłośc xbox xdd xddd xiii=viii xiv xp xv xxx ya yang year years yes yu
zaakceptowan zabawek zabezpieczon zabol zabrzm zabudowan zach zachodniopomorsk zachorow zachorowan zachwyc zachwyt
zachęt zaczel zadawan zadebiutow zadecydow zadeklarow zadowol zagran zagroz zagubion zagwarantow=guarante zainstalow
zainstalowan zainteresuj zaistn zajmij zajmowan zajrzyj zakonnic zakątk zakładan zakładnik zakłóc zalan zaległośc
zalez=recommend zależec=depend zaliczył zamawi zamieszcz zamieśc zamośc zamożn zaniedban zanik zaoszczędz zapad
zapasow zapierdal zapisuj=save zapoczątkow zapominajm zapomnien zapor zapoznan zaproponowan zaprzeczyc zapł zarabian
zarys zarządc zasiłk zaskakując zaskocz zaskoczyc zaspoko zastanowien zastrzelon zastąpien zastępcz zastępstw
zasugerow zasłużon zatoc zatrudni zatrudnian zatwierdzen zauważon zauważyl=notic zawarł zawi zawiadomien zawiedzion
zawieran zawiódł zawodniczk zawrzec zaznaczon załatwien zbadan zbawien zbliżen zboż zbrodni zdefiniowan zdenerwowan
zdesperowan zdobywan zdobędz zdzisław zdziw zdąż zdążyc zejdz zepsut zet zgadn zgadnij zgaduj zgrupowan zgwałc zgła
zgłaszan zidentyfikowan zielińsk zignorow ziom ziomek zioł zje zjeban zjedzen zjem zlec zlikwidow zlot zmag zmarl
zmartwychwstan zmienic zmierzch zmieśc zmniejsz zmniejszył zmrok znaczk znaczyc=meaning znad znakom znalezc
znaleźł=found znawc znicz zniesion zniknął=disappear znikąd zniszcz zniszczyl zniżk znudz zobaczm zoe zof zryw zuży
zw zwalcz zwaln zważyw zweryfikow zwiazk zwiedzan zwierzak zwiększan zwiększył zwrotn zwrócen zwrócon zwycięsk
zwycięż zyj ząb złom złotówk złośliw złożyl złudzen złóż ó ć ćwierc ę łacin ład ładowan ładunek łapówk łaskaw ław
ławc=bench łomż łon łotw łowc łuka łyk łys łyżk łóżek łącznik łączył łąk ś ścieżek ściągan śledzen ślimak
śmiertelnośc śmietan śn śnie śpiewak śpij=asleep śpią=asleep średniowieczn śródmieś śródmieśc świadczyc świateł
świetln śwink świr święc świętośc żałob żenad żenuj żes żołądek życzyc żywot ʖ
3.5: aaaa abd abel abraham abs absolwentk abstrakcyjn acad access acz adams addison adekwatn adel adhd adidas admin
admir adoptow adoracj adresowan adwokac af aferz afr afric against agentk agh aglomeracj ahh airport akceptow
akceptowan aktorsk aktyw aktywacj aktywiśc alarmow alask albani albow alejandr alerg alergi alert alin alison
alkoholizm alleluj allianc alm alon alph always amand amatorsk amatorz ambasadz amd amel amnest amsterd analogi
ananas anet angażow angelin animal aniżel anonimowośc another antek antoin antologi anulowan aprobat aptec arabow
arc archidiecezj archipelag architekturz aresztuj argumentuj armat armstrong arnold around ars articl artyleri asad
asfalt asian asp ass assad astr astronaut asyst atlant atlantic atlas atmosferyczn audre audyt auror australian
autograf autokar automatyzacj autorytarn aux avatar aw awa awansuj awiw ał baaardz babci babeczk bach badz bahrajn
bak baker balans balet ballad baltimor bam banaln bandyc bangladesz baniek bankier bankomat banner barack barb
bartek barwn baseball basic bass bastion bator battl bayern bazylik baśn bc bear beaut been befor being bel belgijsk
belgrad believ bern beskid besti beverl beyond bezbronn bezczelnośc bezkarn bezkarnośc bezmyśln bezpiecznik bezprawn
bezskuteczn bełkot bhp białegostok białowiesk biedak biedron biedz bierzmowan bigos bil billboard birm birmingh
bitew biust bk bl blair bliźn block bloger blokow blood board bocian bodajż bodźc bogacz bojownik bojówk bolek
boleśn bolszewick bolszewik bonn books born boryk bos bowl boyd bożen bpa bradle brain bramc brandon braterstw
brazylijsc brexit british britne bro brooks brother brunatn brutalnośc bryan brył brzydz bs buddyzm budownicz budzik
bug bukaresz bukiet bull bundeslig burk burns burt butelc buziak bułgarsk bye bystr bytom bąk bł bło błogosław
błogosławion błyszcz californ calvin cam camill campbell cand cannes canon carg case cash casin casting caus
całokształt cb cbos cda celuj cement cent ceo ceramik cerkw cet cha chad cham chanel chemical cher cherr cheryl
chetn chełm child chill chips chirurdz chirurgiczn chodzil chodź chodźm choi choic chomik chorąż christ christmas
chrobr chu chuck church churchill chusteczk chwał chwyc chłopczyk ciach ciasn ciastek ciał ciekawostek ciepln ciesz
cieszyl cieszyn cio ciot cipk cisn ciu civil ciągłośc ciężarn ciężarówek ck cl cla class claudi clean cleo cleveland
click cloud cnn cnot cnót cohen coleman colorad comic comics coming comment common conferenc connecticut conrad
could council count court covid cp cracov creativ creek crew cristin cs css cultur curr curtis cy cyber cyfryzacj
cykliczn cyniczn cynizm cypr cyprz cyrus cyryl cyw cza czasopiśm czasownik cze czechosłowacj czelnośc czes
czterdziest czternaś czubek czujn czuwan czułośc czy czyims czyjejs czyjąs czyni czystk czytac czytelnictw czytnik
cząsteczek cząstek częstośc dais damaszk damn darwin darz datk dawc dbałośc deal dee deep dei dej dekadz delegat
delh dell delux demograficzn demonstrant den denerwow denver desc desperack deutsch deweloper dexter diagnostyk
diametraln diamond diaz did diesel diesl direct discover disney dk dl dmitrij dn dnem dns dobieg dobier dobij dobitn
docenion doctor dodajm dodzwon dogłębn dojd dojdzi dojeżdż dojś dok dokład dokładnośc dolegliwośc domin doming
dominikan domyśln dong dono doo door doping dopis doprowadzen dopuszczon dopłat dopływ dor doradztw dorastan doris
dorob dorosłośc doroth dorzuc doskonalen dostac doszczętn doszl dotkliw dotrzym doubl doug douglas download doyl
dołożyc dołączen dożyj dra drabin drag drak dramaturg drażn drew drgan drobiazg drożdż drukark drużynow dt duk
duncan dwójc dyn dyr dyrektork dyrektorz dyskomfort dyskotek dzicz dzie dzieciątk dziedzic dziedziczen dziurk dziwek
dziób dzwonk dążył ea eas eden edg edgar edmund eduard education edwards edytor effect egipcjan egoizm ehhh
ekonomiśc ekspedycj ekspertyz eksponat ekspresj ekspresow ekstremist elastyczn elastycznośc eleanor electric
electronic elektrowni elektrycznośc eleven eliz elk ellis els emeryc emerytowan emigranc emituj emmanuel empir ems
enough enriqu enterpris enz enzym epic erg eryk erz escobar eston estoni etykiet eugen europejczyc evan evans even
event everything evil ewangel exchang exit explorer ełk fabul fach faith fall falls fanatyc fanatyk fanpag faraon
farmaceutyczn fart fas fascynacj fashion faszystowsk faszyśc fat faun fałsz fe fear feat feb fejk felieton felip fer
ferguson festiw fetysz ff fidż field fight fil filadelfi filharmoni filmowan finaln finansuj find firefox firmow
fish fisher fitness fiv fizyc fl fladz fletcher florenc florencj flow floyd fo focus fol folder foli folklor fontann
football forbes forex formalnośc formowan fotek fotografowan found fragmen frajd frajerz francesc fredd french frida
friend frod ft funkcjonalnośc fuzj für gadk galaktyc galler gamm garcí garderob gardl gardz garniturz gas gates
gałąz gdzieniegdz gear generał generałow genetyk geniu geometri gerard gestap ghan ghost gierek gig gilbert
gimnastyk gimnazjaln ginekolog giv gl glass glenn globalizacj glup gmo gniazdk gniezn gnoj gnu godzink goebbels
going gonn gonzález gors gorycz gospodarowan gowin gown gołąb gpw grad graffit grafic gregor grek grobowc grodzisk
grom gronkiewicz gross ground gru grudziądz gruntown grunwald gruszk grzbiet grzej gt guardian gub guess gumow gward
gwałc gwałcic gwint gwol gwóźdz góral gówniarz gł głoszen głupk had hadz hair haker half halin hamburg hamowan
hamulec hank har harcerz hardcor harmon harper hart harve hb health heather heav heheh heid henrik herbert
hercegowin heroin hełm hgw hierarch highwa hilar hillar hilton him hind histeri historyc hitlerowc hk hodowlan hok
hokej hold holmes holokaust homofob homoseksualiśc hond honduras hone hood horizon horyzon hosting html huawe hudson
hugh hughes huk humanitarn hunt hybryd ibm ibn ibrah identyfikuj ignorowan ileż ilosc iluzj imperator inauguracj
incyden independent index informatyc informowan inicj inicjator inkwizycj innowacyjnośc insid inspektorat integraln
integralnośc intelektualist intelligenc intensywnośc inter interpretow interweniow intr intryg intuicj inwentarz
inwestuj inżynierow irlandzk isabel isabell isbn islamist islamiśc israel ital itf itunes izabel jabłek jagiellońsk
jagiełł jai jaim jakiemus jakosc jakościow jamajc jamajk janek janet janin jankowsk japończyk jard jared jarek
jarmark jaruzelsk jastrzęb jav javier jaworzn jedl jednakow jednogłośn jedwab jehow jejk jenn jensen jerozol
jerozolim jes jescz jezdn jeńc jeźdźc jeż ji joan job joel jogurt joj joker jol jordani joshu jp jpg jprdl js
jubileusz judaizm judith jules juliusz jung jurek jurysdykcj justic jw kadłub kair kairz kaj kaliber kalifat kalisz
kalkulator kanapek kandydow kansas kant kapituł kaptur karaok karczm karmien karnaw karp karteczk kartek karuzel
katechet kath katherin kaukaz kawaleri kazachsk kb kcal keep keith kelner kenn kenned kenneth kibicuj kid kieliszek
kierownicz kilkor kinematografi kings kiosk kiot kirgistan kiss klap klapk klaud klawi klawiaturz kluczyk klusk knf
knight kobiecośc kochanek kocioł kodowan kodz kogut kojarzyc kok kolc kolejek kolonialn kolorad kolęd komb
kombinezon kombinow kombinuj komendz komentatorz komet komik komisari komit komornik komorz kompleksow komplikuj
komponent kompromitacj komuch komunik komunikow komórc kondolencj koniunktur konklaw konkurencyjnośc konkurent
konserwator konserwatyśc konsorcjum konspiracj konsumenc kontener kontroler kontrwywiad kontynentaln konwoj konwój
kopan koper kopiowan kopuł korek korepetycj kornel kos kosciol kosmetyczk kosmic kostaryk kostek koszmarn koszulek
kotek kończym końcówc kpp kpt kraft krajobrazow krawczyk kreowan kreskówk kret kreuj krewetk krokodyl krosn krotn
kryjówk krymin krystian kryształ krytykowan krzeseł krześl krzyczel krzyknął krzyżyk królewn krów krążek krążen
ksiazk książeczk książkow księgowośc księstw ksw kształtow którejs któres którąs któż kubic kubus kuchenn kultow kum
kung kupiec kuracj kurek kus kuwejt kuźw kv kwadrans kwalifikacyjn kwarantann kwart kwartal kwaterz kwestionow
kwestionuj kwiatek kwo kyl ką kłopotliw labirynt laborator laboratoryjn lagun laht lajk lal lalek lam lang lank laos
lar lasek latin latt latw laurent lawin leav lechi lecznicz left legalnośc leicester lekark lem lesbijek lesl leszk
leszn lewak lewicowc león lg lgbtq libert licencjat liczebnośc liczon liczysz ligow likwiduj limited ling lionel
listonosz liturgi litwin lizbon lm lmao logan logic logistyk lojaln lopez lost loteri lott lt ltd lubian lucyfer
ludzisk ludzm luf luiz lul lun lusterk lustrz luther lux lw lyd lynch lynn lópez lżej macedon macedońsk maciek
macierzyst madagaskarz madonn magg magister mahomet mailow majewsk majtek maksimum maksymilian malbork malowidł malt
manipulow manipulowan mann maps march marchew marilyn marines marion markow markus marsyli martinez martyn marynarc
marynarz marzysz masc maseczk masek masters masturbacj matematyc materac matrix maturaln maw maya maz małżonkow
mbank mean mecenas medical mediolan medytacj meet megan mein mendes mentor merlin mess metabolizm metan metodologi
metropoli mezczyzn mf mgle mgł mhm mhz mianowan miasteczek michigan micke micr mid midnight miej mielec mielism
miesiec miesięcznik mieszanin mieszkank miew mig mikk milan miles milionow militar milk minas minecraft mineraln
minerał minutow mirand miri mirror missour mistrzowsk mitologi mitsubish międzywojenn mięsn mjr mks ml mleczk mni
mnieman mnis moderator modern mohamed mojż mokot mom momentaln monarch monarchi monic monitorow monro monster
monterre montreal moor mordowan moren morning mostek mother motion motoryzacyjn mount mountain mowiac mowic mowil
mozart mozliwosc mpk mrs mrówk mróz msw mswia muhammad multimed murra murz museum musial muszl muz mym myśliwc myśm
mórz mądrzej męczeństw męk męskośc młotek nabij nabywc nabór nacional naciśnij nacj nadajnik nadejśc nadgodzin
nadleśnictw nadt naduży nadużywan nadwyżk nadzorow nadzwycz naft nagłośnien nagłówek nah najbiedn najczęst najemnik
najeźdźc najgłup najprośc najsmutn najtań najwcześn najwiec najwiek najwięks najwspanial najzwyczajn najśmieszn
nakręcon nakładan należy należysz namaw namiar namio namiętnośc naom napierdal napisac napisal napięt naprawi napędz
nar narażen narob narodowc narusz narut narzucan nasien nast nastepn natali nation nations natknął natural nauczen
nav naw nawierzchn nawigacj nawiązywan nawoz nawoływan nawrócen nazajutrz nazbyt nazizm naziśc nazwi nazwijm nałożen
nałożon naśladow nbp nc nd negocjow newton ngo nice nieaktualn niechc niechcian nieczynn niedobor niedobr
niedorzeczn niedozwolon niegrzeczn nieistniej niejeden niekorzyśc niektorz niemoraln niemowl niemowląt niemożnośc
niepodległościow niepowtarzaln nieprzyjaciel nierówn nieskończon niespotykan niestabiln nieszczęśliw nietolerancj
nietoperz nietrudn nieuczciw nieufnośc niewolnic niewykonaln niewyobrażaln niewystarcz niezdrow niezgod niezgodnośc
niezl niezmienn nieładn niger nikaragu nikol nil niósł nk nm nmp nn noah nodz nok nom nonsens nop nosz notatek
nothing notoryczn notuj nowick nowojorsk nowotworow nośnik nrd ns nsa nsdap nszz nu numerek nur nurkowan nys oakland
obcas obci obciążon obejm obiecyw objaśnien obję obniżk obojętnośc obrazuj obrzydzen obróc obs obserwatorium obstawi
obsłudz obsługiw oburz obuw obwin obwini obys ocalał ocenion ochotnic odbieg odchylen odcin odcię odcięc odczu
odczuwaln oddadz odesł odjeżdż odkrywan odkupien odkurzacz odlec odnieśl odnośnik odpierdal odpis odpuszcz odradz
odsetk odstaw odstęp odsun odsył odtwarzan odtworzen odtworzyc odwodnien odzew odznaczon odzyskuj oecd ofc official
offlin ofierz og ogarnij ogarnął ogrodnik ohi oil okazjonaln okol okrad okresow okupant okupowan olaf oleg olimpiadz
oliv olsen olszewsk om omaw omawian omen omg omów onc onet opadł opar opatrznośc operatorz opozycjonist oprawc
opresj oprocz optymalizacj opóźnion opłacan orb original ork orlean ortografi oryginalnośc orzechow orzekł orzeszk
osadnik osiemdziesiąt osiemnaś osioł osiągni oskarżyc osobistośc osp ost ostan ostatecznośc ostoj ostrow ostrzegawcz
oszczędzan oszukujm oszuśc osłab otchłan ott otuch otwieran otworzyl ou oun owen own oxford ozd oznajm ołow ołówek
ołówk oświadcz oświatow oświęc ożywien pack pajac pak paki pakow palestyńsk paluszk pamiątkow pancerz pand pandor
paper papryk paradz parafian paragwaj parlamentarzyst parlamentarzyśc parom parter parterz partnerz partyzant parówk
pasterz patologi patric patrycj patrzac patrzyl paw pawlak pazur paśc pd peac pedał pedofili peln pep peps pereir
perfekcj performanc peron person personal pes pesel peterson pf pg ph philipp photoshop php pick pieczen pieczyw
pielgrzym pien pieniążk pier pierdoł pierwiastk pietrzak pigułc pik pileck pilnowan pin ping pingwin pion pionk
piotrowicz piotrus pip pirac pitn pitt piątkow pięciom pięter piętn piętnast pięćdziesięc pk pkw placek placówc plam
plastyk plasuj plebiscyt pluj pluralizm pobierz poboczn pobudek pobudz poby pobór pocałunk pochówk pocieszyc
poczekajm poczekaln poczul poczyn poczęc podatnic podbij podboj podcast poddawan podkarpac podkreślen podkreślon
podniesion podnóż podopieczn podp podpalen podpisyw podporządkow podporządkowan podpowiedz podrzuc podróżn podróżnic
podróżnik podstęp podtrzymuj podważ podwoz podwyżek podwładn podłączyc podświadomośc poe poetk poetyck pogor
pogratulow pogrzebow pogłosk pogłęb pojeźdz pok pokarmow pokazac pokemon poko pokor pokrój polańsk polecan polegl
polek polepszen polis politechnic political politics politolog polonez polubien poluj pomalowan pomarzyc pomał
pomodl pompowan pomysłodawc pomysłow pomyślel pomyślen pomyśln pon ponies poniósł pono ponur poogląd popadn popadł
popart popełnian poproszon poprz popsuł poradn porażek pornograf pornografi pornograficzn porozum porter portfoli
portland portoryk poruszyc porywacz porzadk porzucen porzucon porządkow porównywaln posesj postanowion postoj
posunię posunięc posuw poszerz poszerzyc posąg posług posługiwan posłuż posłużyc posłużył potas potop potworn
potyczk potęp poucz poufn pour poważan powiedziaw powierzyc powierzył powiew powikłan powinnism powiodł powit powięk
powiększen powiększyc powstaniec powtórn powtórzen powódz pozby pozdraw poznaw poznawan pozostawion pozwolon pozysk
pozytyw poćwiczyc poł położ połówk połóż połącz pościel pośladk pośmi pożyczył pps pra pracowac pragnął pralk praln
prawk pre precyzj prefekturz premedytacj preston prett prezen prezenter prezydium pri prid priv priz problematyczn
problematyk proceder prod profesjonalizm profesorow profesorz profilow programiśc projekcj projektow prokuratorz
prokuraturz propagandz propaguj proponow prostytucj proszek proszen protestant prowizj prowokow prowokuj prox proz
prusk prymas przebic przebier przechodni przechodzen przechowyw przecin przeciwc przeciwstaw przecz przeddzien
przedwcześn przedwczor przedwojenn przedyskutow przedłużon przedłużyc przeglądz przejażdżk przejdzi przejdźm
przejmowan przejrz przejrzyst przejrzystośc przeklin przeklęt przekroj przekrój przekór przelot przemieszcz przemyt
przemów przenies przenigd przenik przeno przenoszon przeprowadzc przepustk przerast przerob przeróbk przeróżn
przesadn przesadzon przesp przesran przestarzał przestaw przestępcz przesun przesunię przesuw przeszczep przesłanek
przesłank przesłuch przetestow przetłumaczył przewidywaln przewidzen przewodniczył przewodz przewrac przewróc
przewyż przewód przewóz przeziębien przełaman przełożen prześcieradł prześladuj prześlij przybliż przybliżyc przybor
przybrzeżn przybysz przychód przydadz przydaj przydarzył przydomek przydz przyjaciółek przyjeźdz przyklad przykrośc
przylec przylądk przynios przypisan przyrodz przyspie przyspieszyc przyst przystępn przyszlosc przywiózł przywiązuj
przywrac przywrócon przyzwo przyzwyczajon próbowan psam psp psu psuc psych psychiatri pszczół pttk publik publishing
puert pur puszc puszek put puzzl puław pwn pych pzu pérez półfin półfinal półkul pęcherz pęd pękn płaszczyzn płcią
płd płn płytek płód queens qui rabin rachunkowośc radek radzen radziwiłł rainbow ralph ramk ramos randc raper rapt
rasist ratownic ratownicz ratownik rażen rb rc rdzenn reagan reali reall rebeli records redaktorz reed reelekcj
reflektor refren regga regin regulow regulowan rejestrowan reklamuj rekompensat rekreacj relations relikwi remember
remix remon renesans rené repertuar report res respondent restrukturyzacj resztek retr review revolution rex
rezerwacj rezolucj rezonans rezydent rfn rights rm rn robb roberts robertson robinson rockow rodac rodrig rodriguez
rodríguez rodzink rodzynk roi roland roll romantyzm romer ronald rondz ronn rosari rosół rotacj router rowerzyst roz
rozbieżnośc rozd rozdaw rozejm rozejśc rozeszł rozgrywan rozgłośn rozkręc rozkwit rozliczyc rozmawiac rozmiarz
rozmieszczen rozmnaż rozpoznaj rozpoznawaln rozproszon rozprzestrzen rozprzestrzenian rozróżnien rozszerz rozszerzyc
rozwinię rozwinął rozwodz roślinnośc rpg rpo rs rtęc rub rubl rue rum rupert rurociąg russian ruszyl ruth rutyn
rybołówstw rydz rysownik rytuał rywalizow rzeczniczk rzemiosł rzes rzetelnośc rzu rzyg róbm ród rów równiez równin
równoznaczn różaniec różnorak rękawic sabin sabotaż sadzen saf safar sahar sall salomon samiec samm samo samopoczuc
samorządz sanatorium sanchez sanders sans santander sarajew sarkastyczn sat saturn satyryczn sav says sc scarlett
scenarzyst schengen schmidt schneider schorzen schron schudn sci scoob seans search second segregacj sek sekr
sekretariat sekundz sekwencj sem semestrz seminar sentyment seo separacj sergi series sernik services serwerz serwuj
seven sezonow sf shan shannon shaw shepherd sherlock ship shirt siedemdziesiąt siej siekier sierśc simmons sing
singapurz singh sit siz skan skandynawi skarbnik skarpet skarż skażen sklepow skoczk skoczkow skoczn skoczyc skoczył
skoncentrow skoncentrowan skonstruowan skontaktuj skopiow skorpion skorumpowan skończen skończm skończysz skromnośc
skrupuł skrypt skrzydl skrzync skrzynek skróc skręt skurcz skurwiel skutkow skąds składow skłan skłodowsk small
smieszn smsa smuc snach socz soi sojusznic sokół somali sonn soo sopo sosn soul sound soundtrack southern sowiec
sowiet sołtys spacerz spadkobierc spakow spam spec specyfikacj spektakularn sperm spełnian spie spierdol spoiler
spojrzysz sponsorowan sportowiec sporz sporządz spowolnien spowrot spoży spożyw spring sprostowan sprowadzen
sprowadzon sprowokow sprzeciwi sprzę spuścizn spódnic spójn spójnośc spójrzm spóźnion spędzen spłat spływ sra srodk
ssak ssd ssie stac stambul standardz stanford stankiewicz stanley starann starczył starożytnośc staruszk starzec
starzej station statuetk stawek stażyst ste steel stek stell step stephan sterow stevens stewart stodoł stojąc stok
stories storm stołeczn stołek strajkuj strasburg straszyc strict strun strzałk stróż stuart studiowan stul stwórc
styczniow stypend subiektywn sugar sugesti sukienc sunn sunshin superman supermark suv suweren suzann suzuk swift
sygnal symbolik sympatyk symptom syndr synod synon synonim syrop systemow systems szablon szafc szajs szaleńc szatn
szczegoln szczep szczepionek szczes szczesn szczupł szefostw szejk szkock szkodnik szmink sznur szopk szpik szpilk
szt sztorm sztuczek szturm szuflad szukac szwagier szwedz szyc szyfrowan szyjk szyld szóstk sądzon sąsiaduj sęk
słoneczk słown słuchawek słupek słusznośc tabl tabor tae tajland taksówkarz tal tali tancerk tank tanzani tarczyc tb
tbilis tchórz techn technic teheran telefoni telenowel teleskop television tell tenż terapeut terminarz terytor
testamen testosteron testow text teś tfu thank thanks thatcher then theo thes thing thos three ti tia tik till tin
tir tit titanic titl tkanek tnie toaletow tobag toczyc todd tof tog toksyn toky tomasz tong torebc tot total toteż
tow tower tp trafien trailer trampk translation transpor travis tree trenuj trio trip tro tropikaln trosc truj
truskawk trust truth trwal trybunal trza trzon trzymajm trzynaś trzyst trzęs trójmiast tsue tsun tub tubylc turbin
turc turner tvpis twin tworzyl tworzysz tybet tyk tymż tysiec tytan tytułow tęsknot tętnic tłumaczk tłumaczon
tłumien uam ubieran ubior ubiór ubunt uchwal uchylen uci uciekn uciszyc uciążliw uczczen uczestniczen uczestniczk
uczynk udal udogodnien udokumentowan udowadni udowodnien ufc uff ugand ugh ugod ujdz ujął ujęt ujś ukazyw ukaż
ukończyc ukraińsc ukrył ulegn ulepszen ulotek ulr ultimatum umawi umiar umiejętn umyj umyśln und unieważnien uniknię
uniknął unit universal uniwersum unos upadłośc upamiętni upar upał upewnij uplasow upokorzen upor upośledzon uprzedn
uprzywilejowan uran urn urojen urszul urugw used usg usiądz uspokój usprawiedliwi ustawodawc ustawodawcz ustawow
ustępuj usunęl usunęł uszanow usłys usłyszel usłyszeł usłyszym usłyszysz utah utop utr utworzyl uuu uv uwaln
uwolnion uwzględnion uznaw uzyw ułamek uśmiechnij uśmiechnięt uśmiechnął uświadami użyl valentin valle vaness
veronic viktor villag violet vis vision vist vit vladimir vol volv vr vu wachlarz wacław wadliw wagin wagner
wakacyjn walczysz walen walencj wallac walor walt waltz walu walutow wapn warc ward warszt warunkow wałbrz wbudowan
wc wchodzen wchodź wciel wcielon wcisk wciągn wdech wdrożyc wedlug week wehrmacht weiss wejdzi wejdź wejściow wells
wend weneck wenus werdykt wers western westerplatt weterynari wf whatever whitne wibracj wic wiceprzewodnicz widelec
widzew widziec widł wieden wiedźm wielkopolsc wieprzowin wierzchołek wierzy wietn wietnamsk wietrz wiewiórk wiezien
wigil wiktori wild wilgoc wilgotn wilhelm winnic winogron winston winter wisconsin without wizualizacj wizytówk
wiązan wiązk wkl wkurwi wkurwion wlasciw wlkp wniósł wogol wojtył wokal wokalistk wolfgang wong woo woods woodstock
words wosk wotum would wołan wołowin woźniak wpraw wpuszcz wpół wpłat wpłynął wrazen wrestling wright wrodzon
wrogośc wron wrot wróbel wróćm wręczył wsie wsiąśc wskaż wspin wspinaczk wspomagan wspólno współczu współtwórc
współzałożyciel wstawan wstąpien wstążk wsz wszczęc wszech wszechmog wszelak wtórn wulgarn wwf wybaczen wybieg wybij
wybuchn wychodzen wychowywan wycieczek wyciekł wycin wyciągan wyciągnię wyciągnęl wycofuj wyczu wydajn wydatek
wydobyw wyemigrow wyemitowan wyginięc wyjaw wyjaśnion wyjeb wyjedz wyjściow wyk wykazan wykracz wyl wyliczen wymarł
wymaw wymawi wymienian wymierzon wymiot wymu wymus wymuszen wymysł wymóg wymówek wynajm wynajęc wynies wynikn
wyobraźm wypal wypis wypoczynk wypow wypożyczen wyprodukow wypróbow wypuszcz wypuszczon wypłac wyrażon wyruszyc
wyrzucen wyrzutn wyrósł wyrówn wyrównan wysadz wysiad wyskoczyc wystrój wysyp wyszukiwarc wyszyńsk wysłuchan
wytrzymuj wytłumaczył wywalczył wywarł wywiadowcz wyznacznik wyznaczyc wyznaczył wyznaj wyznaniow wyzwisk wyzwol
wyzysk wyłącznośc wyłączył wyśmien wyśmienit wyśmiew wz względz wziąśc wzię wzmacnian wzniesien wznos wzorzec
wzrokow wzrosn wzrusz wójcik wąs wędruj węzeł wł włam właman włocławek włocławk włókien włóż wściekl xdddd xiaom xl
xxii yal yet yi youth yup yy zaakceptuj zabezpiecz zablokuj zabrani zabójcz zachc zachwycen zacn zaczac zaczek
zadecyduj zaden zadośćuczynien zadup zadziwi zadzwoni zafascynowan zagospodarowan zagrywk zainicjow zainspirow
zainspirowan zaist zajdz zajeb zajrz zakazuj zaklęc zakochuj zakonn zakończyl zakupion zakwalifikow zakwaterowan zal
zalewsk zaliczen zaliczon zaloguj zamachowc zamaw zamieni zamierzon zamieszczan zamieszek zamiłowan zamknęl
zamontowan zamówion zaniepokojen zaniepokojon zanos zanotow zanotowan zaor zaowocow zapamiętan zapewnion zapisk
zapisywan zaprojektow zaprowadz zaprzest zapłon zar zareaguj zarezerwowan zarobek zaryzykow zasiad zasiłek
zaspokojen zastraszyc zastrzeżon zastrzyk zasłużyc zasłużyl zatruc zauważysz zawal zawał zawoł zawrac zawrot załap
zaświadczen zażenowan zb zbawiciel zbierz zbliżyc zbocz zbroi zbrojen zbuduj zda zdefiniow zdejmuj zdezorientowan
zdjął zdjęciow zdjęł zdob zdobycz zdobywc zdobądz zdobęd zdobędzi zdominowan zdroj zdział zdążyl zeland zemśc zen
zepsuc zepsuj zerkn zerow zeus zezwal zgadyw zgwałcon zhang ziemkiewicz zimbabw zintegrowan ziomk zięc zjaw zjech
zjednoczyc zjeźdz zla zlew zlokalizow zmarnow zmarnowan zmartwion zmiennośc zmieszan zmodyfikowan zmuszan znaczek
znaczył znal znalezisk zniechęc znieczulen zniknięc znikom znęcan zob zobowiązuj zom zostac zostawm zran zranion
zredukow zrezygnuj zrodz zrozumiec zrzeszen zrzut zszedł zupeln zupełnośc zużyc zużyt zużyw zwalczyc zwalni zwariow
zwart zważ zwiastun zwie zwierzątk związ związkowc zwlaszcz złapan złośliwośc złożonośc ósemk ą ćwierćfinał ładow
ładowark ładuj łami łapi łapk łał łaźn łbie ło łok łopat łosos łoż łzam łódk łączym ściem ścierw ścieżc ściągnij
ściągnął ślin śluz śmigłowiec śni śnieżk śrub śródziemn świad światełk światopogląd świdnic świeczk świetnośc
świątyni świę źe źródłow żabk żarcik żarówk żał żałośn żebr żeglug żel żniw żoliborz żuc życiorys życzył żywnościow
żółc
"""
