"""How common the words of 'fr' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.75: de=des
7.5: la le=lee
7.25: d en=in est et l à
7.0: a dan du=due il=les je pas=not pour que qui=que un=our une=one
6.75: au avec=with c ce=these j n ne on par=para plus qu se=sea sur=sure
6.5: ai bien=well cet=this comm=commiss elle=she fait=doin mais=more me nous=our ou s si son sont=are tout=all
tu=kill vous=you y ça être=be
6.25: auss=also autr=other aux=into bon=good deux=two fair franc=french grand leur=their lui=him m moi=mia mon
mêm=same ont=are part peut=may quand=when sa ser=seri t était=was été=summer
6.0: alor=then an=year anné=year apres=after aur=would avait=had avant=befor avoir cel=this chos=chose contr=against
depuis=sinc dir=dire dit=this don=women donc=henc encor=still entre=between faut=fault fin=finish fois=onc homm=men
jam=jami jour=day là ma moin=less mond=world non notr où parl=talk pass pens=think person=peopl peu=bare
premi=premier quelqu=few rien=noth san seul=alon sous=sub suis=ben te=tea temp=tempo toujour=alway tous=all
tres=veri trouv=find va vi=life voir=see votr=your vrai=true vu=view
5.75: aim=love ains=thus appel=call arriv arrêt=stop as aucun=none bas=base beaucoup=much car cas=case certain
ceux=those chang chez comment compt=account coup=cut cour=current côt=side demand=request derni=last dev dis
doit=must dont droit=right déjà=alreadi e enfant=children eu fais=did femm=women gen=gene group général=general
heur=hour histoir=stori ici=here import jeun=young jou=play just laiss mal meilleur=best mer=sea mieux=better
mis=miseri mois=month moment mort=death moyen=averag nom=name nos=our not=note nouveau=new nouvel=new oui=yes
parc=park paris=pari pay pend=necklac pet=peter petit=small plac=place plusieur=sever point polit port=door
pourquoi=whi pourr=might prendr=take pris présent=present puis=then quel=what question quoi=what raison=reason
regard rest=remain sais=know servic soir=evening soit=either sort=output ta tel=such toi=you ton travail=work
trois=three trop utilis=use ver=vera vill=villa égal=equal équip=equip état=state
5.5: accord activ actuel=current affair=busi aid=help ailleur=elsewher air aller amour=love américain=american
ancien=ancient articl assez=enough assur attend aut avais avez avon beau=beauti bel=bell besoin=need but ca caus
celui centr chaqu=each charg chef cherch=seek ci=cia class commenc=start commun=communic con conseil=advic continu
crois=cross cré=creat des=desir devr=should dieu=god différent=differ direct dur=durat début=begin développ=develop
eau=water effet=effect emploi=employe enfin=final ensembl entrepris=enterpris environ envoi=sent essai=tri eux=them
exempl=exampl expliqu=explain fac=face famill=famili façon=way fer=would fil=file fill=girl film final
fonction=function fond=base font forc form fort=strong fut gagn=winner gard=guard genr gouvern=govern gros guerr=war
haut=high idé=idea jean jeu=game journal lieu=place lign=line livr=deliveri loi=law loin=far lor=endur main mainten
maison=hous mar march marqu=mark match membr=member merc=thank mesur=measur met mettr=put minut mont=amount
montr=show mot=word national=nation ni niveau=level noir=black nombr=name nombreux=mani nuit=night organis p pai=pay
particuli=particular per=father permet=allow peuvent=can peux plan plein=full possibl post pouv=can pouvoir=power
prend=take pres=near principal=princip prix problem produit=product projet=project propos propr=clean
président=presid pu public publiqu=public quatr=four rapport=report recherch=search relat rencontr=meet rend=yield
représent=repres retrouv=found réalis=director région=region résultat=result saint savoir=know second selon=accord
semain=week sembl=seem sen sent=feel simpl sit=site social societ=compani somm souvent=often suit suiv=follow
sujet=topic surtout=especi system sûr=sure tant terr=terrac titr=titl tour trait=treati travaill=work truc typ=type
têt=head vais ven=come veut=want veux=want vient vit=life voi vois vont=will vos=your voul=want écol=school
économ=econom élev=high étaient=were étais étud=studi
5.25: abord=first accept achet=buy action administr afin agit ah ait ajout=add allemand=german allez=alley
ami=friend amis=friend anglais=english annonc=announc août=august appliqu=appli apport=bring argent=money
arme=weapon armé=armi art artist associ attaqu=attack attent augment=increas auteur=author autour=around
avaient=were avanc=advanc avis=opinion avril=april ayant blanc=white bois=wood bout bureau cadr=frame
campagn=campaign canad=canada capital=capit cart=card cepend=howev chacun=each chambr=bedroom chanc chemin=path
cher=prix chois=choos choix=choic cinq=five cit=cite clair club collect command=order compagn=compani complet
compr=compris comprend=understood comprendr=understand concern condit confianc=trust connaiss=knowledg connu=known
conserv=preserv consider=consid constitu=constitut contrair=opposit contrôl=control corp couleur=color court critiqu
croir=believ cultur cœur=heart dat=date demain=tomorrow derri=behind dessus=abov deuxiem=second devenu=becam
difficil=difficult dirig=direct dix=ten doivent=should domain=area doubl dout=doubt décembr=decemb décid=decid
décis=decis déclar=declar départ=departur engag enseign=teach ensuit=then entré=entri envi espac=space esper=hope
esprit=spirit etat etc europ européen=european exist expérient=experi facil=easi ferm=close feu=fire financ format
françois=french frer=brother gar=gari gauch=left grav=grave grâc géner=generat h habit heureux=happi hi=here
humain=human i imag imagin in indiqu=indic inform install=instal international=internat internet intéress=interest
intérieur=insid intérêt=interest invit janvi=januari jeux=game joueur=player journ=day jug=judg juillet=juli
juin=june lanc=launch langu=languag laquel=which larg lettr=letter li=relat libr=freeli lien=link limit lir=read
list local long longtemp=longtim longu=long lorsqu=when lou mai=maya malad=diseas malgr=despit mang=eat mani=way
manqu=miss matin=morn mauvais=bad mec=guy men merd=fuck messag milieu=environ million min=mine ministr=minist
mod=mode model mondial=worldwid mouv=movement musiqu=music médecin=doctor naturel=natur new=news nord=northern
normal novembr=novemb nécessair=necessari object objet=object oblig occas occup=busi octobr=octob of officiel=offici
offre=offer oper or ordre=order origin ouais oubli=forget ouvert=open ouvr=open pag=page parent parfois=sometim
parm=among partag=share particip passag pein perdu=lost personnel=person peupl=peopl peur=fear photo piec pied=feet
pierr pir=worst plais=pleasur plutôt polic popul pos=pose posit pourt pratiqu=practic presqu=almost press
priv=privat proch=close prochain=upcom product programm=program précis=precis préfer=prefer prépar=prepar prêt=readi
publi=publish puiss=power périod=period qualit=qualiti quitt=quit québec=quebec r rapid=quick rappel=remind refus
regl=adjust remarqu=remark rendr rentr respect respons retour=return risqu=risk roi=king roug rout ru=street
russ=russian réel=real répons=answer réseau=network réuss=success rêv=dream rôl=role saison=season sait=know
sall=room sant=santa sav=knew scen=scene scienc sein=his septembr=septemb seront=will serv siecl=centuri sign
situ=locat situat six sourc spécial=special sud=south sup=super supérieur=superior sécur=safeti sérieux=serious
tard=late techniqu ten=tenant tent=temptat term text the tir=shoot tomb=fell total touch tourn=tour train transport
téléphon=phone uniqu unis=isi valeur=valu vas vent verr=glass vidéo=video vien=gonna vis=visa visit viv=aliv
vivr=live voic voilà voit voitur=car voix=voic vol vot=vote voyag vérit=truth x yeux=eye zon=zone âge=age
écout=listen écrit=written élect=elect époqu établ=establish étant=be étudi=student évident=obvious ête œuvr=work
5.0: abandon absolu=absolut acces=access accident=accid accompagn=accompani accueil=welcom accus acte=act
acteur=actor adapt adopt ador adress=address affich=poster affirm=state afriqu=africa agent al album allait=did
allemagn allé=went amen=bring amer amélior=improv analys=analyz and anim animal=anim anti appareil=devic
apparent=appar apprendr=learn approch=approach appui=press arab arrier=rear assembl assist atteint=reach
attendr=wait aupres autor=author autoris=author avantag=advantag aven=futur avion=plane avocat=lawyer b bah=tho
baiss ball band banqu=bank beb=babi ben bientôt=soon blanch=white bless=wound bleu=blue bonjour=hello bord=edg
bouch=mouth bras=bra bref=bing bât=build cach=hidden calm camp canadien=canadian candidat=candid capabl capac
caracter=charact carri=career cass=broken catégor=categori cec=this central champ champion chanson=song chant=sing
charl=charli chat chaud=warmer chaîn=chain cheval=hors chien=dog chiffr=number chin=china chinois=chines
chrétien=christian ciel=sky cinem=cinema citoyen=citizen civil classiqu=classic client cod=code coeur=heart combat
combien comit=committe commentair=comment commerc commercial=commerci commiss communaut=communiti compar
comport=behavior compos=compon concept concour=contest condamn=condemn conduit=pipelin confirm connaîtr=know
consomm=consum constat=notic construct consult conséquent=consequ contact content contrat=contract
contribu=contribut correspond couch coupl cours coût=cost crim=crime cris=crisi croi=believ création=creation cul
culturel=cultur célebr=celebr dam=dame danger dans=danc david dehor=outsid del dem dessin=draw destin deven=becom
devient=becom devoir=homework difficult=difficulti diffus=broadcast dimanch=saturday directeur=director
discour=discours disent=say disposit=devic divis=divid docu=document dois=two dollar domin dos=dose dossi=file
drôl=funni débat=debat découvert=discoveri découvr=discov défens=defens définit=definit démocrat=democrat
dépend=depend dépens=spend déplac=displac déput=member désol=sorri désorm=now détail=detail détermin=determin dû
effectu=undertaken efficac=effect effort empêch=prevent endroit=place enlev=remov enquêt=investig enregistr=record
entend=understand entendr=hear entendu=heard entier=whole entraîn=train erreur=error espagn espec=speci
essentiel=essenti estim euros=euro ex exact excellent=excel existent=exist exploit express exprim=express
extrêm=extrem extérieur=outdoor f fabriqu=made faibl=weak fall faudr faux=fals figur financi fix fleur=flower foi
fou=crazi fourn=suppli frais=strawberri franch=franci frapp=struck froid=cold futur févri=feb fêt=celebr g gaz=gaza
ger=manag gestion=manag goût=tast gratuit=free gross habitud=habit hein histor honneur=honour hor huit=eight
hôpital=hospit hôtel=hotel ident ii immédiat=immedi impliqu=involv impos impossibl=imposs impress industr=industri
industriel=industri indépend=independ influenc inquiet=worri inscrit=regist inspir instant integr
intelligent=intellig invest islam italien=italian japon=japanes jet jol=elli justic km lequel=which lesquel=which
lev=lift liber libert=freedom lieux=place ligu lit log lourd=heavi lumi=light lund=tuesday lutt=struggl lyon
léger=light machin magnif=beauti mair major malheur=unhappi manifest mari=marri mariag=wed marin martin mati=materi
maîtr=master menac=threaten mention metr michel=michell mid=afternoon militair=militari minister=ministri mission mm
mme modern moiti=half monsieur=sir montréal moral municipal=municip mur=wall mus=museum musulman=muslim médi=media
mémoir=memori mérit=deserv méthod=method nation natur net neuf nomm=appoint numéro=number né=born o observ
obten=obtain oh ok oppos=opposit organ orient original=origin oubl=forget ouest outr=addit ouvertur=open ouvrag
paix=peac pap=papa papi=paper pareil=same parfait=perfect parol partout=everywher paul pauvr=poor perd=lose
perdr=lose perm=permit permettr personnag=charact pert=loss philipp=phil photos=photo physiqu=physic plant
plat=plate plupart=most poid=weight polici=policeman pont=bridg populair=popular possed=possess possibil=possibl pot
pouss=thrust pren=underw pression=pressur preuv=proof princip=principl prison pro probabl prof professeur=professor
professionnel=profession profit profond=deep progress propriet=properti propriétair=owner protect proteg=protect
provinc précédent=previous présenc=presenc prévu=plan puisqu=sinc puissanc=power pur=pure putain=fuck quant
quarti=neighborhood quotidien=daili québécois=quebec racont radio rang rar=rare relev religi rempl=fill
remplac=replac rendu repos=rest repris ressembl=resembl restaur retir=withdrawn retourn=return retrait=retir
reven=back reçu=receiv rich=richest ros=rose royal réalit=realiti récent=recent réform=reform référent=refer
régim=regim réguli=regular répond=respond répondr républ=republ réserv=reserv résist=resist réun=togeth réunion=meet
rével=reveal sac samed=saturday sang sauf=except sauv=save scientif secret secteur=sector seigneur=lord sept sert
sieg=seat signal signif=mean sinon=otherwis soi=self soient soin=care sol soldat=soldier soleil=sun solut
souhait=wish soutien=support sport stad=stadium strateg structur styl=style succes=success suff=enough
suffis=suffici suiss=swiss suivr=follow support surfac sépar=separ sœur=sister tabl tableau taill=size tand=while
taux=rate tax technolog tendanc=trend tenu termin=complet terrain territoir=territori test théâtr=theatr tien=ten
tient to toutefois=howev transform traval traver=through troisiem=third tôt=earli union unit univers=universiti usag
util=use v vacanc vaut=worth vendred=friday venu version vert=green veulent victim victoir=victori vid=empti
vieil=age viennent vieux=old villag vin=wine violenc visag=face vitess=speed voisin=neighbor voudr=would vouloir
voulu=want véhicul=vehicl york échang=exchang écrir=write édit=edit éduc=educ églis=church électr=electr
élément=element émiss énerg=energi énorm=enorm épisod=episod éton=amaz étrang=strang étranger=foreign éven=event
évit=avoid évolu=evolv île=island
4.75: abon=subscrib absenc abus academ achat=purchas acquis=acquir actif=asset actual=news adult affect
africain=african agenc agir=act agiss agress=aggress agricol=agricultur agricultur ais=isi alcool=alcohol
alger=albani aliment=food alli allianc allon=gonna altern amend amus=fun andré ange=angel angleterr anne=ann
anniversair=birthday annuel=annual annul=cancel appart=apart apparten=belong appartient=belong apprend=learn
appris=learn appréci=appreci arbre=tree argument aspect assis=sit ateli=workshop attach atteindr=reach
attendu=expect attir=attract attribu=attribut auront=will auto automobil autonom aventur=adventur avou=confess
aéroport=airport bain=bath bais bar barr=bar bass bataill=battl bateau=boat battr=fight beaut=beauti belg belgiqu
bernard bibliothequ=librari bilan=balanc billet=ticket bizarr blagu=joke bloqu=block bonheur=happi bordeau bordel
boss boug boulot boît=box branch bretagn brill=shini bris britann=british bruit=nois bruxel brûl=burn budget bus
bénéfic=profit bêt=bing cabinet cadeau=gift caf=café caiss calcul canal canc=cancer cap=cape capitain=captain
caractérist=characterist carr=squar cathol cellul=cell cent centain=hundr cert cerveau=brain cess=ceas chaleur=heat
championnat=championship chapitr=chapter charm chass=hunt cheveux=hair chi christian chut=fall château=castl
cibl=target circul claud climat clé=key co coin coler=anger coll=colin collabor colleg collègu=colleagu colon=coloni
communiqu=communic complex compliqu=complic compétent=compet compétit=competit comt=counti concentr concert conclus
concurrent=competitor confi=trust conform=accord conférent=confer connaît=know consacr conscienc consist
const=constant construir=build construit=built contemporain=contemporari contenu=content context
contraint=constraint convent convers cool cooper correct cot courag couvert=cover couvr=cover cred=credit cri
criminel=crimin croissanc=growth croit=believ croix=cross cru cuisin dang=danger daniel davantag=more dedan
def=challeng degr=degre delà demeur den=denni dent dep=exceed descript dessous=below det=debt di=die diminu=decreas
diplôm=diploma discuss discut=discuss disparu=disappear disponibl=avail dispos disqu=disco distanc
distribu=distribut diver divers=various dizain docteur=doctor doigt=finger domicil=home dommag=damag dorm=sleep
douc=gentl douleur=pain drogu=drug duc décor=decor défait=defeat défaut=default défendr=defend défin=defin
démontr=demonstr dénonc dépass=exceed dépos=deposit déroul=proceed désign=design détest=hate détruit=destroy effect
eh el empir end enfanc=childhood ennem=enemi enti=whole entour=surround entrer=enter entretien=interview enver
espagnol=spanish espoir=hope etre=andr examen=exam except exceptionnel=except exclus excus exerc=exercis
exercic=exercis exig=requir expert explos expos exposit=exhibit extrait=extract exécut=execut facebook
facteur=factor fameux=fame familial=famili fan fass=doin fatigu=tire fauss faveur=favour favor fenêtr=window
festival=festiv feuill=leav fi=proud fich fidel=faith fiscal fn football=footbal formul=formula forêt=forest foul
foutr front fronti=border fruit fréquent=frequent fum=smoke furent féder=feder fédéral=feder féminin=feminin
galer=galleri garant=warranti garçon=boy gentil georg gest glac=ice global googl grec=greek gueul guid
génial=fantast gên=embarrass habituel=usual hasard hauteur=height hiv=winter holland hommag=tribut honnêt=honest
http=https huil=oil human héros=hero hésit identifi idéal=ideal ignor iii illustr immeubl=build immobili=estat
impact impôt=tax incroi=amaz individuel=individu info informat=comput inférieur=lower ingénieur=engin initi
initial=initi innov institu=institut institut insult intens intent interd=forbidden intern=internal interpret
interrog=inquiri intervent inutil=useless invent invers=revers isol issu ital=itali jacqu jamb=leg jardin=garden
jaun=yellow jeud jeuness=youth john joi=joy judiciair=judici juif=jew jur jurid=legisl jusqu=until jésus=jesus
kilometr=kilomet lac=lake laurent lecteur=reader lectur lendemain=tomorrow libéral=liber lis=lisa logiqu=logic
lois=law londr=london longueur=length loup=wolv lu luc=luca lun=moon lyc=school lâch=deed légal=legal légend=legend
législ=legisl macron=macro madam magasin=store majeur=major maman=mommi mandat manuel marc mard marr=funni marseil
mass matériel=equip max maximum mech mem=meme ment=dementia mental mercred=wednesday merveil=wonder meurtr=murder
mi=mia michael milit mill=thousand milli=thousand milliard=billion minimum mobil modifi moindr=less monnai=currenc
montagn=mountain morceau=piec moteur=engin motiv mour=mourn multipl mécan=mechan médical=medic mélang=mixtur
ménag=household méti=profess naissanc=birth navir=ship neig=snow nez=nose nic=nice nicol no norm=standard nourr=feed
noël=christma nucléair=nuclear nul numer=digit néanmoin=nonetheless négat=negat négoci=negoti obtenu=obtain
occidental=western oeuvr=artwork offert=offer offic offici=offic offrir=offer oiseau=bird olymp opinion opposit
option orang ordin=comput ordon=prescript oreil=ear outil=tool ouvri=worker pain pair palais=palac paraît parcour
pardon parf=perfect parisien=pari partenair=partner passion patient patrimoin=heritag patron peau=skin peintur=paint
pen perform permanent=perman permettent=allow personnal=person phas=phase philosoph photograph phras=phrase
phénomen=phenomenon pilot pist=track plag=beach plaint=complaint planet plateau pleur=cri plui=rain poch=pocket
poisson=fish potentiel=potenti poursuit pouvon prennent primair=primari princ proced=process proces=trial
processus=process procédur=procedur produir=produc profil prononc=pronounc proposit prouv=prove provoqu=caus
proxim=nearbi présidentiel=presidenti qualifi quantit=quantiti quart=quartz quas=almost quatriem=fourth rac=race
ramen rapproch=closer rassembl=gather rat rayon=radiat recet=recip recevoir=receiv recommand=recommend
reconnaiss=recognit reconnu=recogn record recour=reli recrut=recruit recueil=collect regret rein rejet=reject
rejoindr=join religion remettr remont remport=won ren renforc=strengthen renouvel=renew renseign=inform rep=meal
reprendr=regain ressent=felt ressourc=resourc restent=remain retard revanch revenu revenus=incom revient revoir
revu=review rir=laughter rivi=river rob robert rom romain roman rond=round roul=roll royaum=kingdom rythm=rhythm
réaction=reaction récuper=recov réduct=discount réduir=reduc réduit=reduc réflech régional=region répar=repair
répet=repeat réput=reput résident=resid résolu=resolut résum=summari réveil=wake révolu=revolut sach sacr sal=sale
salair=salari salari=employe salon salut saur saut=jump savent scolair=school secondair=secondari secour
secrétair=secretari section sensibl serr sex sexuel=sexual silenc soeur sois solid sommet=summit sondag=poll souc
souffr=suffer sourir=smile souten=support souven=memori spectacl=show spécialis=special spécif=specif st star
station statist statut=status su=sue sub sucr=sugar supplémentair=addit suppos supprim=delet surpris surveil=monitor
symbol symp=nice syndicat=union séanc=session sélect=select talent tap=tape températur=temperatur tentat=attempt
terribl terror=terrorist them=theme thom=thoma théor=theori tier tim=time tom top tourist trac=trace tradit
traditionnel=tradit traduct=translat tranquill=quiet travailleur=worker travers=cross tribunal=tribun trist=sad
tromp troubl troup=troop trouvent=find tv twitt=twitter tâch=task télévis=televis témoignag=testimoni témoin=wit u
uni univer=univers up urbain=urban urgenc=emergenc us usin=factori vagu vall=valley van veil vend=sell vendr=sell
vendu=sold vers=versa vic vidéos=video vingt=twenti viol=rape violent visibl vision voil volont volontair=volunt
volum vécu=live vérifi=check vêt=cloth web week you âgé=elder âme=soul écart=gap échapp=escap échec=chess
échel=scale éclat écolog=ecolog écran=screen écritur=write élimin=elimin éloign=distant élu=elect élus=elect
émot=emot épous=wive épreuv équilibr=balanc étag=floor étap=step étoil=star évalu=assess éventuel=eventu évoqu
œil=eye
4.5: about abri absent acced=access accent accessibl=access accompl=accomplish accroch accéler=acceler achev=complet
acid acquisit actric=actress adam adjoint=deputi admir adolescent=teenag adversair=oppon affront=confront
agréabl=pleasant aient=were ail=famili aill aiment alain albert alert alex alexandr=alexandria algérien ali
alimentair=food allais allant alpe amateur ambassadeur=ambassador ambianc=atmospher ambit amiti=friendship aménag
angel angle=angl antiqu antoin apparaît=appear apparit apple=appl apprentissag=learn appropri approuv=approv
arbitr=refere arc architectur archiv argentin=argentina arrach arrang arrivent=arriv arrond asi=willi assassin assum
athlet atlant=atlanta atmospher attendent attentat attitud audienc auparav=befor auquel austral=australia automat
automn=autumn autorout=highway auxquel=name avenu aver avert=warn aveugl=blind axe aérien=airway bac bai=bam balanc
ballon=balloon bancair=bank bassin=basin bat batter=batteri battu=beaten berlin bi=bias bienvenu=welcom bier=beer
big bill bio biolog bit=bite black blessur=injuri bleus=blue bloc=block blog blond blu=blue boir=drink boit bomb
boucl bouff boul=ball bourgeois bours bouteil=bottl boutiqu=shop bouton=button box boy bravo breton brun=bruno brut
brésil bull bulletin business=busi by bénéfici=benefit calendri=calendar camarad=comrad camer=camera camion=truck
candidatur=applic canon carton=cardboard catastroph=disast catherin ced cens=suppos cercl=circl cf chais=chair
chanteur=singer chanti chapeau=hat chart chasseur=hunter chaussur=shoe chercheur=research chevali=knight
chimiqu=chemic choc chocolat=chocol choqu=shock christ christoph chroniqu=chronic chômag=unemploy cinquiem=fifth
circonst=circumst circuit citat city=citi civilis=civil cliniqu=clinic cm col collin=hill colonel color com=coma
combattr=combat comed=comedi commencent commissair=commission compagnon=companion comparaison=comparison
compl=compliment composit compren=comprehend concret conducteur=conductor conduir=drive confl=conflict
confort=comfort confront congres=congress connaissent=know connard=bernard connect conner connus=known
conscient=awar conseiller=advisor consol constitutionnel=constitut cont conten=contain contest=content
contient=contain continent=contin convaincr=persuad convaincu=convinc convient=suit conçu=design cop=copi copain
copin cor=core cord=rope corrig=correct corrupt cors costum cou=neck coul coupabl=guilti couron=crown courri cousin
couteau=knife couvertur=cover craint=fear crem=cream creus criter=criteria croient=believ croiss créateur=creator
cult=worship cur=cure curieux=curious cycl cérémon=ceremoni debout=stand decr=describ dej=blah demandent descend
design destruct deviennent devon diabl=unabl dialogu dign dimens dingu diplomat disciplin discret dison
disparit=disappear disput distinct distingu=distinguish divin do documentair=documentari donnent=hast dor dot
douch=shower doux=gentl douz=twelv dr dram=drama drapeau=flag durabl dynam déced=deceas décen=decad déces=death
déchet=wast déclench=trigger décret=decre dédi=dedic défend=defend défenseur=defend dégag déjeun=breakfast
délicat=delic délivr=issu délégu=deleg démarch déménag=move déploi=deploy dépôt=deposit dérang=undermin dériv=deriv
désert=desert désir=desir détaill=detail détect=detect détourn détruir=destroy dévoil déçu=disappoint ed effac=eras
embrass=kiss emmanuel emmen=walk empereur=emperor emplois=job employeur=employ emport emprunt=borrow encadr
enceint=pregnant encourag enfer=hell ennui=bore enterr=buri entraîneur=coach entrepreneur envisag=consid eric
escali=stair esclav=slave essais=trial essay=tri essenc etait euh=ash euro eut examin excit exemplair=copi
exigent=requir explor export extens extern extraordinair=extraordinari extrem=end exécu=execut fabric=manufactur
facilit factur=bill facult=faculti faill=fail faim=hungri falloir fantast favoris=favor fermetur=closur feront=will
fichi=file fier=fierc fillon fit fleuv=river flic=cop flott=float fol foll=crazi fonctionnair fondamental=fundament
fondat=foundat fondateur=founder foot for fortun forum fous=crazi fout fr fragil franco francophon=franco frank
fromag=chees fréquenc=frequenc fuit=leak fusion félicit=congrat fémin=femin gain gam=game gamin=kid gamm=rang
gardien=goalkeep gay genev genou girl gliss=slide go golf gorg goss=kid gouverneur=governor grain grev grill
gris=grey guer=heal guillaum guy gâteau=cake gé=giant géograph=geograph ha habill=dress habitu=accustom hain=hatr
handicap=disabl harry=harri hauss=rise henr=sri henry=henri historien=historian honor hont hop=hope horair=hour
horizon horreur=horror horribl humeur=mood humid=wet humour hyp=hyper hypothes=hypothesi hât idiot illégal=illeg
immens immigr implant impression=impress imprim=print incap incend=fire incident=incid inconnu=unknown inde=dude
indic=index indien=indian indispens=needless individu individus=individu infin=infinit infirmi=nurs infos=info
infrastructur innocent=innoc inscript=registr insist instanc instruct instrument intellectuel=intellectu interdict
interdit=forbidden intermédiair=intermedi interven interview intim=meantim intitul introduct introduit=introduc
intégral=integr ira irland=irish is israël it iv jack=jacki jo=joe job joint jon=jona joseph jouent=play joyeux=joy
jul=juli julien=juli jury=juri justifi k laboratoir=laboratori lait=milk langag=languag larm=tear las=laser latin
lav=wash lead=leader leg=lightweight lent levr=lip leçon=lesson liaison licenc lieuten lill lion liquid
littérair=literari littératur=literatur liv=live livraison=deliveri localis=local logiciel=softwar loir lol los lot
lov=love lunet=glass lux=luxuri légitim=legitim madrid mag magazin magiqu=magic mail maillot=jersey
maintien=maintain majoritair=major man manag manch manipul marchand=merchant marg=margin maritim maroc=morocco
masculin masqu=mask massacr massif mat maternel=matern mathémat=mathemat matérial=materi mauric maîtris mensong=lie
mess=messi messieur mettent meurt=die mexiqu=mexico micro mien=mine mignon=cute migr=migrant mineur=minor
miroir=mirror miser miss mobilis=mobil moder modest modif monstr=monster montag=mount montpelli=montgomeri montrent
monu=monument mortel=mortar moscou motif=motiv mr=mrs musical=music musicien=musician my myster=mysteri
médaill=medal médiat=media médic=medic métal=metal métro=metro mêl nan nant navig naz=nazi nobl nomin normand notion
nourritur=food nu=nude nuag=cloud null nécess=necess obligatoir=mandatori océan=ocean odeur=smell oeil=eye offens
olivi=olivia ombre=shadow oncle onde=where one op opportun ordinair=ordinari oriental=eastern os pacif panneau=panel
paquet=packet parad parallel pari park parlementair=parliamentari parlent=talk partenariat=partnership partiel=parti
partisan paru=lung pascal passent patrick paus paysag=landscap pc peintr=painter pensent=thought perso perspect
pes=enclos pieg=trap piqu pis=piss piscin=pool piti plain plait planch=plan plaqu plastiqu=plastic
plateform=platform plaît=pleas plong=dive poes=poetri poet poil=hairi pomm=appl pomp=pump pop portabl portent
portr=portrait portugal=portug possess pouc poul=chicken pourront poursuiv=pursu poursuivr pp pq prec=precis
prestat=benefit pri=pride prier=prayer prim=prime princess printemp=spring priorit=prioriti prisonni=prison
privilégi=privileg procureur=prosecutor producteur=produc profess profondeur=depth progres=progress prolong
prom=promis promess=promis promet=promis promot protest proven pré=pre précieux=valuabl préfet prénom=name
préoccup=concern préserv=preserv prétend préven=prevent prévent=prevent prêtr=priest psycholog pub puissent
pun=punish put pât=pasta pénal=penalti pétrol=oil pêch=fish pôl=pole q qualif queu=queue quinz=fifteen racin=root
racist radical=radic rassur=assur rav re=res rec=narrat reconnaîtr=recogn recul red reg=regiment registr=registri
regn=reign regroup rejoint=join rel=reli reli=connect rem rembours=refund remerci=thank remet remis rendent renonc
renvoi repart reper=reli report reportag repouss repr=resum reprend reproch représentent=repres respir=breath
ressort=spring reten retenu revien reçoit=receiv richard richess=wealth ridicul riv=river robot roch=rochest rock
rou=wheel routi=rout roy ruin rumeur=rumor ruptur rural réag récept=recept réclam=claim récolt=harvest
récompens=reward rédact rédig réflexion=reflect réfugi=refuge répondu=respond républicain=republican résoudr=solv
rétabl=restor réussit=success révis=revis révolutionnair=revolutionari sabl=sand sag=sage sain=saul sam sanction
sarah sarkozy sauc sauvag=wild savon=soap scandal scor=score scénario=scenario sec sech=dri sel=cell sem=semi
semblent=seem sensat serveur=server session seuil sexy=sexi show sien signatur similair=similar simon sincer=honesti
ski soign solair=solar solidar sombr=dark sommeil=sleep sor soudain souffl souffranc=suffer soulev=lift
soulign=emphas soum soup sour=smile soutenu soutient=support souvenir=memori souverain=sovereignti souvien=rememb
sportif=athlet stabl stag=stage standard statu stock strasbourg street stress strict studio stupid success
sugger=suggest suicid suivent=follow superb suprêm=suprem surpr=surpris susceptibl=suscept suspect syndical=union
syr=syrup systémat=system séjour=stay sélection=select sénat sénateur=senat séver=sever tarif=rate tas=bag templ
temporair=temporari tension territorial=territori thes titulair=holder toil=canva toilet toit tort toulous tourism
tournoi=tournament traduit=translat trafic=traffic tranch=drag transfert=transfer transit transparent=transpar
tre=three trent=thirti trou=hole trump trésor=treasur tub=tube turqu télécharg=download témoign=wit ue ultra uniform
universel=universal universitair=universiti usa vach=cow vainqueur=winner vaisseau val valid var vari=varieti
variabl variet=varieti vast ventr=belli venus veuill viand=meat viendr=would vierg=virgin vigueur vincent vir=vii
virus visiteur=visitor vivent=live voient voyageur=travel voyon vrais=true vélo=bike vérif=check w washington
william with ya youtub yve z zéro=zero éclair=light écras=crash écrivain=writer éditeur=publish égard élabor=develop
électeur=voter électoral=elect électron=electron élit=elit énerv=annoy épargn=save épaul=shoulder équipag=crew
équivalent=equival étendu étroit=narrow évêqu=bishop
4.25: abbay abbé abond abrit absurd ac accessoir=accessori accumul acheteur=buyer aci=steel acquer=acquir
actionnair=sharehold ad adhes admet=admit admettr admis=admit adn=ann afp age agend=agenda agriculteur=farmer aie
aiguill=needl aix alarm alentour=vicin alic align all allaient alloc allong allum allur alsac altitud amant=ant
amazon ambassad=embassi amical=friend ampleur=extent ancêtr=ancestor android anecdot anglo anna anneau=ring annex
anonym anten=antenna anticip antisémit antérieur=previous aperçu=preview apparaissent=appear apparaîtr=appear
apparu=appear appellent=call apprec=enjoy appren=learn approfond apre=after architect archéolog=archaeolog arrest
arsenal arthur artificiel=artifici artisan=craft asiat=asian asil aspir assassinat=assassin assaut assiet assimil at
atom attract attrap aub audit august aussitôt=immedi australien=australia authent autrefois autrich av aval
aîn=eldest baby=babi bad bail bal=ball balad banc banlieu=suburb baptis=baptist barb=barber barbar=barbara barcelon
baron barrag barri=barrier basket batt bd be benjamin benoît berg=move bertrand best beurr=butter bibl bijou=jewelri
bis bob boisson=beverag bol bombard bond bonsoir bonus born bott=boot bou boulevard boulevers bourg bourgogn bourr
brevet=patent brigad bronz brown bruno brutal brésilien=brazilian bâton=stick bénévol=volunt béton=concret
cadavr=corps caen cag=cage cahi calais=cal californ=california cameroun=cameron camill can canap=couch canard=beard
cann=lane canton captur caractéris=character carbon carbur=fuel cardiaqu=cardiac cardinal=cardin carl carlos=carlo
carolin carrefour casqu catalogu cathédral=cathedr cauchemar cav=cave cavali cd ceintur=belt censur
certificat=certif cest ch chain=channel chair challeng champagn changent=chang chanteux=singer chapel char
charbon=coal charlott chauff=heat chauffeur=driver chauss=floor chemis=shirt chequ=check cherchent=seek chicago
chim=chemistri chirurg=surgeri chou chouet chris christin=christina cigaret=cigarett cimeti=cemeteri cinqu=fifti
circonscript circulair=circular cirqu=circus clan clandestin claqu clavi=keyboard clef=key clich clientel=client
clip cliqu=click cloch=bell clos=close clôtur=fenc coach coalit cochon=pig coffr cohérent=consist coinc=stuck colis
colli=necklac colomb=colombia colonial=coloni colonis=coloni combatt=fighter combin combinaison=combin combl comiqu
commercialis=commerci communal communautair=communiti compens complic complot=conspiraci complémentair=addit
comprennent compris comprom=compromis compréhens=understand comptabl=account comédien=actress concess conclu=conclus
conclur=conclud conf=trust confess conflit=conflict confus cong congo conjoint=joint connaitr=know connexion=connect
conquêt=conquest consent constituent=constitu constructeur=manufactur consécut contenus=content continuent=continu
contract controvers=controversi conven convert convict convoqu coordon corn coréen=korean cost=costa cotis couill
couloir courb=curv coureur=runner craqu=crab crev=creed cristal=crystal croyanc=believ cruel=cruelti crân=skull
créatur=creatur crédit=credit cub=cube cuir=leather cuit cultiv curios cv cyclist câbl=cabl célibatair=singl
césar=caesar da dall=dalla dauphin=dolphin dav=davi day deb der descendr descent dessert devenus=becam devien
deviendr=would devin=vine devint=becam devront diagnostic=diagnost diam=diamond diametr=diamet dian=diana
dictionnair=dictionari didi dieux=god digital=digit dignit=digniti directric=direct discrimin disney
disparaîtr=disappear district divorc doc document domest donald dou douceur=gentl doulour=pain dragon dramat dress
duo duquel dvd dé débarqu=rid débarrass=rid débil=weak déchir=despair déclin=declin décrir décrit=describ décroch
défendu=defend défic=deficit défil dégrad déguis dégât=damag déleg=deleg déliber délici=delici délir démarr=starter
démiss=resign démission=resign démograph=demograph démon=demon démonstr=demonstr départemental dépress=depress
désastr désesper=desper détach détent=retent détenu=prison dîn=dinner ecol=school econom=economi ecout=listen edit
effondr=collaps effrai=scari eglis=church egypt embarqu embauch=hire emmerd emplac=locat empreint emprison=imprison
enchaîn=undermin encontr=found encul endorm=sleep enferm=close engendr engin enjeux enrich entam entent entit=entiti
entourag entrain=train entreten=maintain envah=invas envelopp=envelop environnemental=environment esclavag=slaveri
espéron=hope esthet=aesthet ete=ass ethniqu=ethnic etien exces=excess excess exclu=exclud exil expans expertis
explicit expres expuls=expel expédit=ship expériment=experi faibless=weak faillit=bankrupt faison fallu=fall
fantôm=ghost fascin fauteuil=wheelchair façad fc femel=femal fess feux fiabl=reliabl fibr fiction fiert=fierc
fievr=fever figaro filet fili filial=subsidiari filtr=filter flamm=flame flash flech=arrow flux=flow foir=foil fonc
fonci fontain=fountain ford foresti=forestri forf formel=form forment=pour formid foss fouill four
fournisseur=supplier foutu=mistak franchis fraud fraîch=fresh fre=free frein=brake french from frédéric fuir fur
fusil=rifl gabriel gag gang garag gaull gel gendarm gentill germain gill glob=globe gloir=glori gonfl goutt
gouvernemental=government grac=grace grad=grade grandeur graphiqu=graphic gras=grass gravit=graviti grecqu=greek
green grenobl grossess=pregnanc guerri=warrior guitar=guitarist gâch génet=genet généralis=general gérard habitat
hah=haha hall hamon=damon harcel=harass harmon=harmoni hebdomadair=week hectar hel herb hey hitl=hitler
hiérarch=hierarchi hockey hom=home homosexuel=gay hostil hugo huitiem=eighth humili hurl=shout hygien hé
héberg=accommod hélen héritag=inherit hériti=heir hôt identif idéolog=ideolog ile=with illus imaginair=imaginari
imit=enclos impatient=patienc imper impérial=imperi inaugur incarn incit inclus inconscient=unconsci indemn=compens
indign=disgrac indirect infect infract=offenc inject injust=unfair inond=flood inquiétud inscrir=registr insect
inspect inspecteur=inspector instaur insuffis=inadequ inter interact interdir interpel intervient intrigu invas
inventair=inventori investisseur=investor invisibl=invis inédit inégal=inequ inévit=inevit iphon irak iran iron
isabel island israélien=isra issus=issu ivoir jackson jacob jalous=jealousi jan=jane jazz jeann jim johnny=johnni
joindr jordan jos jouet=toy juiv=jewish junior jus=juic justif justin jérusalem jérôm kevin kg kim king kong label
laissent lam=lame lamp land lapin=rabbit largeur=width latéral=lateral laur=laura laval laïqu leagu liban=lebanes
librair licenci=dismiss lieg lif=life lik=like lin linguist litr littéral=liter ll locat locatair=premis logo
lointain loisir=leisur look lord lorrain louis lumin=light luxembourg légum=veget mac magistrat=magistr maintenu
majest=majesti malais malin manquent=lack manteau=coat marcel marchandis=good mario mark marketing=market
marn=marvin marocain mary=mari maréchal massiv mast=master math mathieu matt matur maxim=max maximal=maximum
maîtress medi=media mensuel=month menu mepr metz=met meubl=furnitur meurtri mexicain=mexican miam=miami microsoft
miel=honey mik=mike milan milieux=environment minc minor minuit miracl missil mit mixt=mix moch monaco
monétair=monetari moqu mosqu moto=motorcycl mouch moulin=mill mouton=sheep multipli muscl mutuel mystéri=mysteri
myth mâl=male méditerran=mediterranean métall=metal métrag métropol météo=weather nancy=nanci napoléon
natal=christma nerf nerveux=nerv netflix nettoi=clean neutr=neutral neuv niqu nobless noi=layer notic nouveaut=new
nuanc numéros=number nécessit=requir néerland néo nôtr=our obam=obama obscur=dark obstacl obtient=obtain
occident=western oeuf=egg off offrent oliv om ontario onu=her onze=our open opin=opinion optiqu=optic
opérationnel=oper orag oral orchestr=orchestra originair orléan oscar ose otag our out palestinien=palestin
palm=palmer pan pani=basket paniqu pann pantalon=pant paragraph paraîtr parfum=perfum parking=park parlon
paroiss=parish partent=part particul=particl parven=achiev passager=passeng pasteur patienc patriot patt
pauvret=poverti pavillon paysan=pay pech=sin peint=paint pench pension pent perc percept perl=needl persist persuad
pertinent=relev perturb=disturb perçu phar pi=pie piano pib pic pil=pile pin pip=pipe pirat piss pizz=pizza pl
plafond=ceil plaindr plair play pli plomb plu plum=feather po poem poign poing poitrin=chest pol=pole
polem=controversi politicien=politician pollut pologn polon=polish pompi=firefight popular porc=pig porno=porn
portail=door portefeuill=portfolio porteur portug=portugues postal poubel poudr=powder poulet=chicken
pourcentag=percentag poussi=dust poutin pr prior prit privileg problémat procur project promenad=walk
promouvoir=promot propagand=propaganda prophet proport proposent=propos prostitu=prostitut protocol provenc
provincial=provinci provisoir=provision prudent=cautious préalabl=preliminari précaut=caution préced=preced
précipit=precipit préfectur préférent=prefer prélev présentent présid prétext prévenu=prevent prévis=forecast
prévoir prévoit=intend pseudo psg psychiatr publ=publish publicitair=advertis puit pyren pédagog pénetr=penetr
péripher=devic pétit=petit quai quar=forti quelconqu=ani quiconqu=anybodi quoiqu quêt rachet=buy racism rag=rage
raid rail rajout=add ralent=slow ram ras=shave rattach=attach rattrap ray raymond real rebel recens=census
recev=receiv recon reconnaît=recogn ref refair reflet=reflect refug relanc relief relig=religion relâch=let
remerc=thank renault rendus rentabl=profit renvers reproduct requêt=request restrict retr retrouvent revend reviendr
rhin=rhode rhôn ri=rig rigol=laugh rigueur rio rit=rita rival riz=rice robin rog=roger rois=king romant rouen roux
rugby=rugbi ryan réalist=realist réchauff=warm récit=storytel réflex=reflect référendum=referendum réglement=regul
régul=regul rémuner=payrol rénov répandu=preval répart répartit=distribut répliqu répondent=respond répress
répétit=repeat résid=resid résult révolt=revolt sacrific salad salop salu sanitair=hygien satellit satisf=satisfi
satisfact satisfair=satisfi savoi schem=diagram scott scrutin=scrutini sculptur semblabl=similar sensibil=sensit
sentent senti septiem=seventh serb serg serpent=snake servent=serv set shirt sid=side signifi=mean silenci=silent
simul sing=monkey sir sixiem=sixth sm=sms smartphon smith sncf so sociolog soix=sixti sold solidair=solidar solitair
solo song sonor=audio soph=sophi sorci sortent souhaitent=wish soulag soumis soupçon souverainet=sovereignti
souvient=rememb soviet soyon spatial spectateur=spectat spher=sphere spirituel=spiritu sportiv=sport stand
stat=state stev=steve steven stop stéphan substanc subtil=subtl subvent=subsidi succed=access successeur=successor
sued suffrag suppl=supplier supporter=support suppress surpren=surpris surv=surviv survivr=surviv suscit
suspendu=suspend suspens suédois=swedish sympath=sympathi symptôm=symptom synthes=synthesi syrien=syria sébastien
sécuris=secur séminair=seminar sénégal séquenc=sequenc sûret tabac=tobacco tablet tach tactiqu=tactic tair talon
tapis=carpet team technicien=technician teint tempêt=storm tend tendr tendu=tend terminal=termin terrestr=earth
tex=texa thierry this thé=tea théoriqu=theoret ticket tiennent timid=shi tirag tissu=fabric tokyo toler tony=toni
toronto tortur tournag=film toxiqu traged trah=betray trajet=rout transact transfer transm=transmiss transmiss
travaillent traîn trembl=shake tri tribun trimestr=quarter trio tripl tristess=sad troph=tropic trous=hole
trôn=throne tueur tunis tunisien tunnel turc tva=televis tweet typiqu=typic ukrain ultim ump unanim urgent
utilisent=use vaccin vain valabl valis valoir valoris=valu valu vapeur=steam variat vendeur=seller vendus=sold
vengeanc verb versaill vertical=vertic vertu=virtu vest=jacket veuv victor victori=victoria video vif vigil=surveil
vign=vine vii=viii vilain=vii vingtain=twenti violet virtuel=virtual visuel=visual vital vitr=glass vocat volet
voleur=thief vom von voulon vus végétal=veget walt=walter war we west whit=white will window world wow xavi xii=viii
xix xvi xvii your ère=dear échantillon=sampl écho échou=fail écoss=scotland écoul=listen écris écriv=write
édific=build égyptien=egyptian élarg=expand éleg=eleg élevag=breed émis=demis énerget=energet épou=spous
épuis=exhaust épé=sword équit éteint étend=relax éternel=etern éthiqu=ethic étion=deed étiquet=label évacu=evacu
œuf=egg
4.0: ab abattu abeil=bee abolit abrut absorb abstrait=abstract accentu access accidentel=accident accouch accroîtr
accru acharn additionnel adept adher adhérent adieu=goodby admiss ado ados advers affaibl affili affreux afghanistan
ag agglomer aggrav=wors agi agrand=zoom agresseur aigl=eagl ajoutent=add ajust=adjust alan alfred=alfr algorithm
alien allah allerg allus alpha alphabet alter aluminium aléatoir=random am amand=amanda ambigu ambiti american amien
amiral=admir amont=vermont amsterdam anarch andre=andrea andrew andy=andi anger anglophon=anglo angoiss ann anni
anomal=abnorm anthony=anthoni antonio ap apais app appar=appear appartiennent appet=appetit applaud=applaus
appli=app applic apportent apprent approb=approv approvision=suppli approxim apprêt aptitud aquitain ar
araign=spider arbitrag=arbitr arbitrair=arbitr archevêqu are aren=arena armement armoir=cabinet arnaqu arnaud
arret=stop arrêtent=stop arter=arteri articul=joint artific=artifici artiller=artilleri ascens ascenseur=elev
asseoir assign assurent=assur astronom=astronomi astuc=how athen atout atroc=horribl atteign attendon=attend attest
auberg audio audiovisuel=audio auditeur=audit augustin=august aurion auron auror auster autel=altar autobus=bus
autochton=tone autrichien=austrian autrui auvergn auxiliair=auxiliari avi aviat avignon avort=abort award ayez azur
aéronaut=aerospac ba back bacter=bacteria bagag=luggag bagarr bagu baguet baign balcon=balconi balein=whale ballet
ban banal banan=banana bank bann banni=banner banqui=banker baptist baptêm=baptist barreau=barrett bascul
baseball=basebal basqu bataillon batman battent=fight bay bbc beach bec=dec bern=berni bibliograph=bibliographi
bidon bienveil bilingu billy=billi biodivers biograph=biographi bisous blind blocag=block blâm blé=wheat bmw bo
bonbon=candi bonhomm bonnet book bordur boston bouchon boucli bouill boulet boulogn bouquet bouquin bourbon=whiskey
bracelet branl brav=brave break brest brev brian briqu=brick bross=brush bruc=bruce brunswick bu budgétair=budget
bug bulgar=bulgaria burkin bush buteur buzz bye bâtard bénef=benefici bénéficiair=recipi bénéficient=benefit bêtis
bœuf caban cabin cac=poop cachet=cach cadet cair=cairo cal calcair call cam cameron camping=camp campus
cannab=cannabi capot capsul capt capteur=sensor caress=carey carnet carol carott=carrot cascad cash casino cassat
casting=cast cat catalan caution cavaler=cavalri cc cdi cellulair=cell cendr centim centimetr=inch cerf certifi
certitud=certainti cession cgt champignon=mushroom chanceli chanceux=chancellor chaos=chao charent charit=chariti
chatt chauffag=heat chausset=sock chauv chels=chelsea chevill chevr chic chil=chili chirac chirurgien=surgeon chlo
chroniqueur chronolog chu chên chômeur chœur cin cinéast cir citron=lemon civiqu clar=clara clark classif claus
clermont=vermont clic=click clinton cloud clown clément coc=coca cocktail coco=cocoa coiffur=haircut colloqu
commettr=put commis commissariat commémor compact compatibl=compat compatriot=compact compositeur=compos
comptent=account compteur=counter comptoir comtess concernent=concern concevoir conclut=conclud conduis configur
confondr=confus confondu confrer conféder congol conjugal conquer consensus conservatoir consid=regard consign
consolid constantin=constant consul contamin contiennent contour contourn contradict contradictoir=disagr contrast
contrôleur=control conventionnel=convent cook=cooki coop=cooper coordin copi coq coqu coquin coran cordon=cord
corpor corporel=bodi correspondent=correspond coton=cotton coucou coud couillard coupur courriel=email courtois
coutum=custom coutur couvent=monasteri coéquipi coûteux=cost cr crach=crab craign crain=crab craindr cran=crane
crash crayon creux croat=croatia crochet=knit croisi=cruis croqu cross créativ=creativ crédibil=credibl
crédibl=credibl créent=creat cuisini=cook cuiss cuivr=copper culott culpabl cumul=accumul cup cylindr=cylind cécil
célest célin céréal=cereal cérébral danemark=denmark danois danseur=dancer danseux=dancer dark dc dead deal=dealer
debr=debri dec demandeur=demand demeurent=remain demoisel=madam dens densit=densiti dentair=dental desquel detr
deuil devis=currenc dictatur=dictatorship diego diesel differ dijon dioces diront discipl disparaît=disappear
dispers disposent dissimul=conceal dissolu=dissolv distributeur=distributor divergent=differenti divert=entertain
dixiem=tenth dj djihad doctorat=doctor doctrin dom dort douan=custom douteux=doubt douzain dragu drap driv=drive
dron=drone duchess duel dun=lane dupont dut débattr=debat débord débouch décalag décept=decept décharg
décident=decid décoll décon découp=cutter déess défonc déform défunt dégoût=disgust dégueul=disgust délinqu=offend
dément dénomin dépendr=depend déplor=undermin dépouill déprim=depress dépêch désaccord=agre désagré=unpleas
désespoir=despair désordr détenus=inmat détient détour détress=distress développeur=develop dévou=devot edf edouard
educ edward ei eli elizabeth elys emballag=packag emblémat emil=smile emma empar encaiss enchant encher=auction
encre endommag=damag enfonc enjeu enquêteur=investig entendent enthousiasm entrant entrent entrepr entreprendr
entrepôt entretenu entretient entrevu=interview envergur envol ep er escalad=scale escort espion=spi essor
estiment=wast estomac=stomach etud=studi eugen eur eva evident=definit exager=exagger exot expliquent=explain expo
expérimental=experiment extra extract fa fabul falais famili=familiar fantais=fantasi fantasm farin fassent fast
fatal faun favorit ferment fermi=farmer ferr ferrar=ferrari ferroviair=railway fertil fianc fief fif=fifa
figurent=figur fillet finland firm flamand flanc flandr flipp=flip flor=floral florenc florid=florida flot flou
fluid fonctionnel=function fonctionnent=work fondr=melt fondu=fond food footballeur=footbal forg formulair=formula
forteress fossil foudr fouet fournitur=suppli fox foyer fraction fractur fragment francfort francisco franck fratern
fred fric frigo=fridg frit=fri frott frustr=frustrat fuck fui full fumeur=smoke fun furieux=fuck fus fusillad
fâch=piss fé félix fût gabon gaff gagnent gal=gala galax=gala gant=glove garci=garcia garon=gari gary=gari
gastronom=cater gaulois gendarmer general gent gestionnair=manag get gigantesqu=giant gilbert gilet gland
glorieux=glori gold good gp=gps graiss gramm=gram grammair=grammar grang=granit grant grass gratt gravur greff=greg
grenad greni=greg grimp=grim gripp=flu grossi grott=cave gré grégoir guadeloup guin guis génocid=genocid
géolog=geolog géometr=geometri hab=habit habil hamilton han happy=happi hard harp=harper havr hay haït hd he hello
her=here herv heu=heh heurt high hill ho hollywood homicid homo=homosexu homophob=homosexu homosexual=homosexu hong
hongr=hong hongrois honorair honteux horizontal=horizont horlog=clock horm hospitali=hospit hospitalis=hospit hot
hotel hous howard hubert hum humanitair=humanitarian humbl hunt=hunter hybrid hydraul hymn=anthem hypocrit=hypocrisi
hélicopter=helicopt hérit=heir héro=heroic héroïn=heroin ia ian icôn=icon id idem=same idol ie ier if imbécil=idiot
immun impass imposent=impos imposit improb=unlik improvis impuiss impuls inaccept=unaccept inattendu=unexpect
incapac=inabl incertain=uncertain incertitud=uncertainti inclin inclu=includ inclut=includ inconnus=unknown
incontourn=inabl inconvénient=disadvantag index indifférent indigen indiquent=indic ined infanter=infantri
infiltr=filter inflat inflig ingrédient=ingredi ingénier=engin injustic inscriv=regist inse inser insert
instabl=unstabl instagram instantan=instant instar=star instinct institutionnel=institut insupport=inadequ intact
interfac interlocuteur=spokesperson internaut interrompu=interrupt interrupt intervall=interval introduir=introduct
intuit intéressent=interest investig invoqu ipad irai irais irait=therebi iranien=iran itinérair=rout jad=jade
jai=jay jalou=jealous jason jay jeff jennif jersey jess jessic=jessica jimmy=jimmi johnson jonathan joueux=toy juan
juli=julia juliet=julia jumeau=twin jungl jup jupp juridict=jurisdict jurist=attorney karl kat=kate kelly=kelli ken
keni=kenya ki kid kilos=pound kit kurd lady=ladi lain lambert lan=lana lanceur larry=larri lass lauréat leader
leclerc led len lesbien=lesbian levi lew=lewi liby=libya lig lil limog ling linéair lionel liss litig littl littoral
liverpool livret lo logist louvr loyer=rent lr lucien luis=lui luk=luke lycéen légendair légion=legion léon=leon
lésion mad madagascar madelein mademoisel=madam mafi=mafia magnet maigr maintient=maintain maitr mam=mama manchest
mangent manif mannequin manuscr=manuscript manuscrit=manuscript manœuvr map maquillag=makeup marathon marbr=marbl
marco marguerit marion marron=brown marteau=hammer martial martyr marx massag matthew maud maux may maçon maï=corn
mc meeting=meet meg=mega menteur merced mercur=mercuri metton meuf meur meurent migrat mil=mile milic
milliardair=millionair mini=miner minim minimal=minim ministériel minoritair minuscul=smaller minéral=miner
missionnair=missionari mix mn mo mobili=furnitur modal modernis=modern modul mohamed=moham molécul=molecul
monarch=monarchi monaster=monasteri monopol=monopoli mor=more morgan mortal motion mou mouill=wet moul=mold mouss
muet mult=multi multitud=crowd mun munich munit=ammunit musculair=muscl music mutat mystiqu mythiqu=myth
mécontent=unhappi médian=median médiocr médit=medit médiéval=mediev mélenchon mélod mépris méritent=deserv
métropolitain météorolog=weather na nag=swim nain=nat nam=name napl narrat nas=nasa nathal nathan naval navet naîtr
nba negr nelson nettoyag=clean neutral neuviem=ninth neveu nich nick nid nie=not nier nigeri=nigeria nik=nike
nin=nina nintendo nobel nocturn noix norveg=norway norvégien=norwegian nostalg notabl notair notoriet nov=nova now
noyau=core nuir nus=nude néglig néglige=inabl nœud obes observatoir=observatori obtent obtenus=obtain occupent
occurrent=occurr octroi=patent offrant=dealt oignon=onion ois omar ong ongle=nail onlin optim=optimist optimis=optim
orbit ordi ordur orné orphelin orthodox orthograph oser osé otan ottaw=ottawa ouai=aye oublion ouf ouvrent=open
oxygen pa pac pack pact paill paisibl pakistan palestin palmares papillon=butterfli paradox paradoxal=paradox
paralys parametr=paramet parasit parcel parcouru parquet parrain partagent=share participent=particip
particular=distinct partit party=parti parvenu=welcom parvient passeport=passport passif patat=potato pathet
patholog patr patric patrouill pau paulin=paula pav pdg pe peindr=paint pel=skin pelous penson peopl perdent=loser
perdus=lost perfect permiss perpétu personnalis perver pest=plagu peugeot pharmac=pharmaci pharmaceut philip
philippin picard pig pigeon=bird pili pilul=pill pinc pionni=vertic pistolet=gun piéton=pedestrian placard plai
plaid planif=plan plantat pme pneus=tire podium poignet poison poiti pollu=pollut portion porto=harbour portrait
posent position=posit possèdent=possess postur potabl poteau pott=potter poumon=lung poup=doll pourvu poussent
pow=power poétiqu=poetic prair=prairi pre pref=prefer premier prenon prescript prestig prestigi primit
prioritair=prioriti proclam=proclaim produis produisent proi promen=walk promo promoteur=promot propag=spread
proportionnel=proport pros prosper=hope protecteur=protector protéin=protein proviennent provient provoc
prudenc=cautious précair précoc prédécesseur préfac préjudic préjug=prejudic préliminair=preliminari présum prétendr
prétendu prévoi prévus=schedul psy psychologu=psycholog pt puc pull punit=punish punk pyramid pâqu pédophil pékin
pénibl péninsul péril périmetr pétroli pêcheur=fishermen qatar quarantain=quarantin quatorz=fourteen queen quentin
quinzain quot=conting rachat radar radios=radio rai raisin=grape ralli ramass randon=hike rap raphaël rappelon
rappeur=rap rationnel=ration ravag rdv rebond recommenc=restart reconnus=recogn reconstitu reconstruct
recouvert=coat recouvr recru redev redon redout redress refroid=cool refusent=refus regardent=glanc reim=reid
rejoign rejoin remed=remedi rempart renaiss renard=bernard renaud rencontrent=encount renfort renomm rent repens
repren reproduir=reproduc requ requin=shark requis rer=reid respectu=respect respiratoir=respiratori
ressemblent=resembl ressen resto restreint retient retomb=resum revendiqu rever=revers reviennent revêt=coat reçois
reçoivent reçus=receiv rhum ric=rica rick rideau right rigid rigour ris risquent=riski rituel=ritual road roland
rompr ron ross rotat rouleau=roller roumain=romania rouman rousseau routin ruban rubriqu rud=rude ruisseau russel
rwand ré réacteur=reactor rébellion réciproqu réconcili=reconcili récurrent=recur rédacteur réfer=refer
réglementair=regulatori réjou répertoir=directori réservoir=tank sabr sacrifi=sacrific sagess=wisdom salarial=salari
samsung samuel sanctuair=sanctuari sandwich sangl sanguin=blood saoudit sapin satisfais=satisfi satisfait=satisfi
sauvegard=backup sauvetag=salvat sauveur=salvat saveur savour saxon sceau school scolar=tuition script
scénarios=scenario secou secrétariat=secretari sect segment seiz self semestr=semest senior sens sensibilis=awar
serein sergent=urgent serment seron serviet=towel serviteur=servant sexual sfr shopping=shop short silv=silva
simplifi simpliqu=simplic simultan singl singuli=singular sinistr slogan sobr=about socio soif solitud=loneli
sollicit=applic sommair sond sony=soni souch soudan souffert=suffer souffrent=suffer souh soul soumettr
soumiss=submiss soupl=flexibl sourd=sour souri=smile souterrain=underground soutiennent spa spac=space
spectaculair=spectacular spectr=spectrum spontan spot spécul ss stabilis=stabil stagiair stanley start startup
stephen stimul stockag=stock ston=stone stopp stor=store story=stori studios=studio sublim subsist
substitu=substitut suc sueur suggest sun superfic=surfac supermarch=supermarket supervis surf surmont surnom=nicknam
surnomm surprendr survenu=welcom surviv survécu svp sylvain=pennsylvania syndrom synonym séduir séduit tag tantôt
tar tardiv=late tart tass tatouag=tattoo taureau taylor tchequ tech temporel=tempo tentent tenus ter=be terreur
textil tgv that thaïland=thailand thermiqu=thermal thread thémat théolog=theolog thérap=therapi thérapeut=therapi ti
tiendr=will tig=tiger tigr=tiger timbr=stamp tirent tireur tissus=fabric tl tomat=tomato tombeau tombent tortu=turtl
touchent=touch toulon tournent tournois=tournament trad=trade traduir=translat tragiqu=tragic trahison=betray
trajectoir tram tran trans=transit transmettr=transmit transmis=transmiss traumat=trauma traîtr treiz tremp trentain
triangl tribu=tribun tribus=tribe triomph trip troll tropical=tropic trottoir troupeau troy tré=soo tumeur=tumor tun
tutel télécommun=telecommun témoignent=wit ténebr ukrainien=ukrainian ultérieur und united=unit urban urss=jess
usager usé vaincr=vain vaincu=defeat vaissel=dish valenc=preval valent valentin valer vampir vancouv vann=lane vant
vatican ve vedet veg=vega vein venezuel=venezuela veng=wenger venis verbal vern vestiair vf vietnam villeneuv violat
violon=violin virag virgin=virginia visibil=visibl vitrin vivon=live vladim=vladimir vocabulair=vocabulari vocal
volcan=volcano volonti vraisembl vulgair vulner vélos=bike vétérinair=veterinari vôtr=your vœux wagon walk=walker
wall wallon wayn weekend what wif=wifi wilson xbox xd xi xiv xv xxe ye=yes yen yo young zomb=zombi zoo
zéland=zealand âne ç çà é échelon échéanc=allow éclairag=light économis=save écosystem=ecosystem écur
éditorial=tutori égo égypt=egypt élan=nolan éleph=eleph élir élys élémentair=element émergent=emergenc émeut émigr
émotionnel=emot ému énonc éolien épais=thick épaiss=thick épaisseur=thick éphémer épicer=groceri épidem=epidem
éprouv équat=equat éric=eric érig étal éteindr étendr étern=etern éti étien étouff évas éveil=awak ô
3.75: aaron abaiss abattoir abattr abidjan abol abou abraham abris absorpt absten abstent abstract abîm
acceptent=accept accessibil=avail accompagnent=accompani accordent=accord accro accroissement achètent=buy acoust
acquiert acquitt acquéreur=buyer act addict addit adel adid=nike adieux adject adorent=ador adrian adrien
adéquat=adequ affichag=display affichent=display affin affirment afro after agac agissent agneau agnes agrément
ahah=haha ahmed=ahm aident aigu aili aimabl aimon ain airbus ajaccio alban alep alexand algu aliné alla=into alleg
allen allo allou alphons alpin alsacien alzheim amalgam amas ambi=ambiti ambul ame amel americ=america amin amorc
ample ampoul=bulb amy=ami ana anal analog analyst analyt anatom=anatomi anciennet ancré anderson anjou annal=anal
annecy=ann annoncent=announc annuair anonymat=anonym anormal=abnorm anse=teresa anthropolog antibiot antill
antécédent anus anver anxiet=anxieti anéant aout=out apercevoir aperçoit apocalyps apolog apparaiss appelon=appl
appliquent=appli apprennent appréhend apré apte=apt apôtr aquat arcad arche=arch archer archi archipel=island
architectural arden argil arian=andrea aristocrat arizon=arizona arle armand armur arménien arrog arros arte=art
artisanal artisanat=craft ascend assad assain assemblag=assembl assoc=associ assort assureur astronaut athé atlas
attaquent=attack attard atteignent=reach atterr=land atterrissag=land attirent attrait attribut atténu atyp=type aud
audac audaci audi audrey augmentent=increas aurel austin autism autist autograph automatis=autom autops autoritair
avancent=forward avatar aventuri avers aveu=ave avid axel=axe axé ayon=lyon azot=nitrogen bab=father baccalauréat
bacon badg bagdad=baghdad bagnol baignoir=tub bailleur balai balis ballad bang banquet barbecu=bbq barc baril
barry=barri bart basil basiqu basti bastill bastion battus=beaten bayern bayon bayrou bb bc bcp benall benoit
berceau bercy=perci besançon bet=beta beyrouth bfm bibliqu=biblic bienfait bin binair biscuit=cooki bitcoin bla
blais=blair blak=blake blocus bobby=bobbi bobo boeing=boe boeuf bof=omg bombardi=bomber bonapart bont boom boost
bor=bori bosn bot botan bouchard boucher bouillon boulang=bakeri boulanger=bakeri bourreau boursi bouscul bouygu
boxeur=boxer boycott br brad brandon braqu brasser brech briev=briefli brigitt brin=salt british brochur brook
brooklyn brouillard=fog brug=bridg brui brum=bruce brusqu bruxellois bryan brûlur bt buffet buisson=hairi
burg=burger burn buv bâl bénin=bless bénédict=bless bétail cachent=cach caillou calibr=calib calor=calori
calvair=calvin calvin cambodg=cambodia cambridg camus canadian canalis cancer canet cantin caoutchouc=rubber capric
captiv caq caravan caraïb carcasson carenc=care caricatur carlo carnaval=carniv carreau=tile cartel carti cartouch
casablanc casern casi casquet casserol casset castro catalogn=catalog catholic=cathol cavern cavit cb cdd centenair
centralis centrist cercueil ceris=cherri cern certif cessent cfa=sofa cha chagrin chalet=cottag chan chanoin=chan
chantag chantal chantent charest chargeur=charger chariot charleroi=charl chartr chaton=kitten chaudi=boiler chaux
che=que check cheikh chevet chial chip chirurgical=surgic chop=choke chorégraph chrom=chrome chuck chypr châss
cicatric=scar cieux ciment cinquantain=fifti cinématograph circulent ciseau citadel citoyennet=citizenship cl
clart=clarenc clean clerc clerg=clergi clin clop clou clous cnr cocaïn=cocain coch coefficient=factor coffret cogn
cognit cohabit cohen cohes coiff coiffeur=barber cok=coke colin collectionneur collis cologn=perfum colombien
colorado combattu=combat combust=ignit combustibl=fuel comet comic commod communion company=compani compart compass
compil comportent composent compress comprim compréhensibl=misunderstand conced concepteur concessionnair concil
concili=reconcili concitoyen concord cond condition conditionnel condolé conduisent=drive confer=con confident
confidentiel confin confirment=confirm confond=confus congreg connaisseur connaisson connex=connect conqu
conservent=preserv conspir constanc=stanc constantinopl consulat=embassi contempl conteneur contenti
continental=continent continuel=continu contractuel contred contrepart contribuent=contribut control
convainc=persuad convaincus=convinc convenu=convent convergent convoc convoi conçoit conçus=design coquill=shell
corbeau cordial corpus correspondr corrompu=corrupt corteg cosmet country=countri courent courti couru coussin cout
couvrent cowboy coïncident coûtent=cost cp crab crack craig cravat=tie crech crevet criminal=crimin crocodil croisad
croyon croîtr=grow croût cruaut crucial crus créanc=borrow créanci=creditor créatif=creativ créatric créneau crétin
crêp crêt ct cubain cuiller=spoon cuisson=cook culinair=cook cursus=cours cut cuv cyclabl cyclism=cycl cyril cyrus
câlin=hug cédric=eric cégep céram=ceram côn côtoi daesh daily=daili dakar dal=dale damien danc danny=danni dant
datent=date dean delt=delta demandon=demand denis dentel dentist derby=derbi dernier=last descendu deschamp dessein
desserv destinatair=recipi deutsch devanc devrion diabet dialect dick dict dictateur=dictat dieudon diff=differ
différenci=distinguish différend digest din=dinner dinosaur dion=noon directoir=direct dirigent=execut
discern=perceiv disciplinair=disciplinari dispar disparaissent=disappear disparus=disappear dispens dispo
disponibil=avail dissident dist=distant diversifi dividend dog dogm dominicain donat donateur=donor donjon=jon
donneur=hast donnon dorment dorénav dotat douani dougl=dougla down doyen dubois duch dum dunkerqu dup durand durent
dus dylan dynast=dynasti débloqu=unlock débrouill décal décern décev déclarent=declar déco=decor décollag découl
décourag=encourag découvrent=discov décriv dédicac déduct déduir défaill=failur défair défavor défendent=defend défi
dégust dégéner délic délit démantel démarrag=startup démol démolit démont dénomm dénoncent dénonci dépen
dépendent=depend déport dépourvu dérog=indict déroulent dérout désactiv=inact désarm déstabilis déséquilibr=balanc
détecteur=detector déten détendr=relax détenteur détestent=hate détroit dévast développent=develop dévor
déçus=disappoint dôm east ecclésiast eco ecoss=eco eddi eddy=daddi eden eelv egal ego eiffel einstein elen=elena
elis elisabeth=elizabeth ellen em email emball emblem emblé embrouill embêt emily=emili empoison empris=undertak
empêchent=prevent encycloped endet endur energ=energi enfil enflamm enfoir enfuir engagent=engag english engrais
ennuis=bore ensoleil entendus=heard enthousiast=enthusiast entourent=surround entrav entrez envoient=send episod
equip=team erdogan erik ernest erron escadron escal=scale escroc escroquer espionnag=spi essaient esson essui
estival etais etant=ant ethni eue eurent evan eve event exced excel exclur=exclud exclut=exclud excurs excédent
exhaust=comprehens expir expriment=express expédi extermin extinct extrair extraterrestr eye eût fabien fabl facet
facon faction facto=fact fai=ten faisabl faisceau fak=fake famin fanat fanny=fan fantasy=fantasi farc fardeau
fascist fashion faso faubourg fauv faît fb fbi feat ferdinand fermet fernand=fernando fernando feron ferrand
ferry=ferri festiv=celebr ff fiat ficel fictif=fiction fig figurin finess finister fir=fire firent first fisc
fish=fisher fissur fixat=fix flacon flagr=rant flemm fleury=florenc flexibil=flexibl flexibl flirt florent=florenc
florian=florenc fléau flût fm fmi fnac=fda fo focus fonctionnal=featur forfait formal fourchet fourm fourni=suppli
fourr fourrur foutent=wrong frang franklin fraîcheur=fresh fresqu=fresh freud friend fringu frisson frontal=front
frontali frustrat fu funéraill funérair fureur=furi féliqu=congratul féri féroc gai galaxy=galaxi galet gall
gallimard gand gardent=garden garni garnison gaston gat=gate gauchist gaul gauthi gauti gazon ge geek genes geneviev
gentilless german ghan=ghana gif gil girard=rotat girond gis glaci glen=glenn gmt god golden gom gordon got gothiqu
gourmand gout gr graham gran=granit graphism great greg grenouill=frog grey griff=griffin gru gt guet guichet gun
gustav=like guyan guérison=heal gym gymnas=gym gât généalog généros géopolit géorg habitent hach hack=hacker
hahah=hahaha hai hais hal halein halloween hallucin halt ham=hama hameau=hamlet hanch=han handball hant hardcor
haricot harold harr=harri harvard harvey has hassan hat hav=have haïtien hebdo hector helen hero hidalgo
hillary=hillari hip his hit hmm homogen homologu hond=honda honnêtet=honesti hord hormon hospital=hospit houston how
hp ht hugh hugu hui huissi humil=humbl humor=humour humorist=humor hydro hydrogen hypocris=hypocrisi hyster hébreu
hérault hétéro=gay ibn ice ide=idea identitair=ident ignorent=ignor ike illicit illim=unlimit illumin im imager=imag
imam immatricul immers imminent=immin immobil immobilis immortel implicit impossibil=imposs imprimer=print
imprévisibl=unpredict impun inaccessibl=unabl inact inaperçu inc inclur=includ incohérent incompatibl=compat
incomplet incompréhensibl=misunderstand incompétent=incompet incontest incorpor inculp indemnis=compens
indian=indiana individual indones induit=enclos industrialis=industri indéni indépendant=independ indétermin
inefficac inert inexist infernal infidel influent inhabituel=unusu injonct injur innombr insign insolent insolit
instituteur insurg=insur insurrect=resurrect insécur intercept interdis intermin interrogatoir interrompr=interrupt
intersect intervenu=interven interviennent=amongst intestin intimid intoler=toler intra intrus intérim invalid
inventeur=invent involontair=unwil ion ios=io ip irakien iris=iri iront irrespons irrit irréguli=irregular isaac
iser islamophob isle=isl iso israel istanbul ivan ivoirien ivre ix ja jacquelin=jacqu jak=jake jambon janet
jardini=garden jav=java jen jeremy=jeremi jerry=jerri jesus jihad joan johann jok=joker josh joël=joel jr jud judo
jugent=judg julian jumel jun jupit jurisprudent justess jérémy jésuit kabyl kan=kane karim=karl karm=karma keith
kennedy=kennedi kent khan kiev kill kilo=pound kinshas kiosqu know ko kurt kyl=kyle labo lacun laid laisson
laiti=milk lak=lake lancent=lanc lang languedoc lantern lar larv last latitud laurenc lauri lausann lavag=savag law
lawrenc laïc lci leadership lech legault lentill=lens leo leon leonard leroy=roy lgbt liam lib light lily=lili
lim=five limousin lincoln lind=linda link linux lisbon lisent=read lnh lock locomot=train logan london lop=lopez
lorient loto louch louvain low loyal loyaut lt lucid lucrat=nonprofit lucy=luci ludiqu lunair lus luth=luther
luxembourgeois lyriqu lé légalis légèret=light léo léonard=leonard lévy madon=madonna maghreb maghrébin magic
magicien=magic maill maint=main majuscul mak=make maladroit malcolm malgach malien malo=evil malsain malt malédict
manet manhattan manifestent=manifest manoeuvr manoir manon manu manufactur maquet marchent=march marcus margaret
marginal mariann marionnet marquent marqueur marshall=marshal marth=martha marvel marxist=marx mas=but master
masturb matel matern mathild matinal=morn matric=matrix matthieu=matt matériau=materi maudit maur maçonner md mdr
mef mei=meyer meneur menton=baton menus=menu mercato=market mercenair merci merkel merlin mesdam messager=messag
metal metro metteur meus mexico mg mgr michelin mickey miet migratoir=migrat miguel millimetr=metric
millionnair=millionair millénair=millennium mim minabl miniatur minuti mir miracul miséricord mitchel mitterrand ml
mlle mlp modem moel mohammed=moham moli moll moléculair=molecul monarqu mondialis mongol moniqu=monica
moniteur=monitor monseigneur monstrueux montent=mont monumental moon moor moreau morin morti=mortar mosa=mose
mosel=mose motard motoris motric mouchoir mourut moustach moustiqu mov mozart moïs mp mrc mu mulhous multinational
multiplient muraill murray mut mytholog mâchoir mènent mécanicien méconnu médiateur méditerranéen=mediterranean méfi
méfianc mélan mélancol mémor=memor ménager méridional métaphor=metaphor méthodolog=methodolog môm mûr mœur namur
nanterr napp narbon narrateur=narrat nat natat=swim natif natural naufrag nautiqu navarr navigu=navig naît naïf naïv
nb neil nev=never next neymar nickel nico niec nig night ninj=ninja noah noc noel noeud nomad nor nordiqu=northern
norman north notat notif noton nou npd nuisibl nuqu nutrit ny néfast négligent=neglig négoc=negoti nîm ob obsess
obtiennent obus=bus obéir occasionnel occult ocde oct odieux oie=uae okay ol old omniprésent once=onc only=onli
opposent=oppos oppress optimal opus organisent=organiz orge=forg orgu orgueil originel=origin orteil osent ottoman
ouah=heh oublient=forget ouragan=hurrican over owen oxford oxyd pablo paient palac palet=palett pali palmi
panam=panama pancart panoram parachut paraiss paraissent=disappear parcequ=cuz parental parenthes paress parit
parleur parod=parodi paroi parois parut parvenus parviennent=par passerel passeur passiv passon pat paternel patin
patrici=patricia patrimonial paulo paum payent=pay paysann pcf pdf pedro peloton=clayton peluch penalty=penalti
penseur pep percevoir=perceiv perch=cuz percut perfection permettront perpignan perpétuel perquisit perry=perri pers
persécu=persecut perséver perçoit pessim pesticid ph pharmacien=pharmaci phil philadelph=philadelphia philo=philip
phoenix photographi physiolog pianist=piano picasso pillag pilotag=pilot piment=pepper pinceau=brush ping
pion=vertic piqûr pixel plaignent plaisanter plaisir=pleasur planifi=plan planning=plan planétair=plan platin
playstat pleut=rain plq=pls pluriel plutot plâtr pm pochet podcast poignard pointu poir pois poitou poivr pok=poker
pokémon polair=polar politess=polit polo polytechn polyvalent ponctuel poney por pornograph=pornographi porsch
porteux porti poster postul=applic postérieur pou pourrion pourron poursuivent pourvoir poussin poutr pragmat pragu
praticien pratiquent=practic pred=predict premium prendront=will prescr=prescrib present pressent prestatair
pric=price prieur=pride primordial principaut privat process processeur=processor profitent projecteur projectil
prometteur=promis promettr promis promu=promot prononci=pronounc pronostic=predict propic=prop propuls
protagon=protagonist prototyp prouvent=prove proverb provident=provid provis pruss préav précar préconis précurseur
prédateur prédict prématur préparatoir=preliminari préparent présompt prétendent prétent prévenus=prevent prévien
prévient prévisibl=predict prôn psychanalys=psycholog psychiqu=psycholog psychopath=psycho pudeur pulmonair=lung
pulsion puret=pure purg puy pv pâl pâtisser pèlerin pèlerinag péag pédal pénur pépin péren pérou pétersbourg qi
quais=which quelquefois querel questionnair=inquiri quinquennat quittent=leav quo ra rab rabat raccourc rachel
racial racing=race racontent rad radiat radioact rafal=raf raffin rally=ralli ralph ramadan ramp ranger rapatri
rappellent=remind rapportent=report rapporteur ratio ratp=rat ravitaill rc rdc=usc receveur=receiv recevr
recharg=charg recl recomment=restart reconnaissent=recogn reconstruir=rebuild rectangulair recteur recyclag=recycl
redir rejoignent relai relax reliqu relir relèvent remix remontent remu remédi=fix renouveau rentrent reparl repass
repl reposent=rest reprennent reproduit=reproduc représaill requiert research respectent=respect restitu=redempt
reston ret retenus retien retrac revendr revivr=reviv rex rey rez reçut=receiv rh rhétor richelieu rid rigolo=laugh
rim ring rivag=shore rn roberto robinet robinson robust roc rochel=rochest rocher=rochest rodrigu=rodriguez roger
roll romanci rompu ronaldo room roubaix round rouss roussillon rt rtl ruch ruel=ruth run rus=russ rush râl
réalisent=realiz réalism récepteur=receiv réconfort=comfort réduis régal réglag réhabilit=rehabilit réintegr rémy
réorganis répandr résidentiel=residenti résili réson=reson résurrect=resurrect réticent rétro=retro révèlent réélu
sabot saguenay sahar saign saisonni salaud salomon=simon sandr=sandra sangli santos=santo saoudien saoul sar=sara
sas=saul satan satir satur saumon=salmon sauront say saôn sc scandinav scann=scan scel sceptiqu=skeptic sci scoot
scorpion scrupul sculpteur=sculptur scénar sdf sean seattl sebastian semenc sentenc sentimental sergio serieux
serion serrur sev shakespear shangh=shanghai sharon sherbrook=brook sic sicil sierr=sierra siest siffl
signatair=signatur silhouet sim simplif=simplifi simpson sin singapour=singapor sionist siren sirop=syrup
situent=locat sketch sky slav slip slovaqu sloven smic=pandem socc=soccer society=societi sociologu=sociolog socl
sod=soda sofi=sofia soft soigneux soj solennel solliqu soni sophi=sophia sophistiqu sorbon sos sou=ben souci
soucieux soud souhaiton souli soupless=flexibl sourcil=eyebrow souscript soutenus south sp speed spenc=spencer sperm
spid=spider spiral splendid sponsor sprint spécimen squar squelet=skeleton sr staff stalin stan ste steak steam
stefan stel=stella sterling=sterl stockholm stp streaming=stream structurel stuart stupéfi stylo stéril
stéréotyp=stereotyp subit=sudden subject succomb suffir suffisent suicidair sultan superficiel superman supérior
surcroît=further surg surplus surprend=surpris surréal=realist surs survient sus susan suspendr=suspend suzann
switch sydney sylv symetr symphon=symphoni synthet sécheress=drought sécuritair=secur séduct séduis séism séjourn
sélectionneur séparat séparent=separ séren sévill=nashvill tabou=tab taf taff tailleur tais=such talentu=talent talk
tambour=drum tampon tango tank tarn tat taub tchad techno ted teddy=teddi temper=temp tendent tendress teneur
terroir terry=terri tet textur thibault thing thompson thrill=thriller théorem théres théâtral tic=attic tin=tina
tiroir tit=tide titan tm toc=dec todd togo toitur tommy=tommi tonneau tonnerr torch tord torrent tors toulousain
tourain tourment=tour tournur=tour touss toussaint tp tr tract tracteur=tractor traction traducteur=translat trail
traitent tramway transmet=tran transpir transporteur=carrier trapp=trap traqu trav=travi travaillon=work traversent
tremblay trich=tri trilog trinit=triniti tristan trompet tronc tronch tronçon trouss trouvon tru=true trudeau
trésorer=treasuri trêv tuent tuer tuil turin turn=turner tuteur tuyal tuyau tyl=tyler télécom=telecommun
téléspect=viewer uber udi uef=sofa uk unesco unir=join unitair universal university=universiti uranium urin url
urne=lane uruguay usb use user usur utop vagin=vagina vaill valencien valet valley vaness=vanessa varient=varieti
varsov=davi vasculair vaudr vaux veau vecteur=vector velour vendent=sell venon ventil verdict verdun verg verron
verront=will verset=vers vertig vertus=virtu vestig vestimentair=cloth viabl vibr vibrat vichy vicieux videos=video
vieillard vieilless viendront vietnamien vignobl vigour vih viking villageois=villag vinaigr=vinegar vinc vint
violeur=rape vip viril visent=glimps vitamin vo vodk=vodka voeux vogu voisinag=neighbor volaill volent voltair vosg
votent=vote vou voudront voût véget=veget végétarien véner vénus véron vétéran vêtu=wore vœu warren was wat=water
watch watson way wel=well western when whisky=whiskey who wikipédi=wikipedia wild win wolf wood word work wtf xve xx
xxi yang yann yannick yaourt yeah year yog=yoga yon yvelin=line yvon yémen zemmour zen zero zo=zoe zoom zurich â ème
échos éché éclips éco écoutent=listen écrivent=write édouard éduqu=educ égar égout élast électorat électro=electron
éleveur éligibl éliminatoir élog=log élèvent éman émancip émerg émet émetteur émettr=put émil=smile éminent émissair
émouv énigm épanou épav épic=spice épin épingl épiqu épong équivaut érect éros=eros érot=erot érupt étalon étang
étincel évad évangel évangil=gospel éventail évoluent=evolv évoquent îlot
3.5: aa abandonnent abat abattag abattus abc abdel abdomen=stomach abe abel=nobel aberr abomin abreg abrog abu
academy accroît accueillent=welcom accusent=accus ace achemin achill acolyt acre actu=act adjud admetton admissibl
adolph adon adoptent adp adressent adrénalin adulter=adult af affam affectent affil affluenc affluent afflux
affranch affrontent affût afghan afric=africa again agath agen agil agis agon agreg agro agroalimentair agré aignan
aillent airbnb airlin aisanc=piti aisn=teresa ajax ak aka alask=alaska alberto alici=alicia alison allan alliag
allége alma=soul alonso alstom alt altess alé amber ambre ambrois americain amertum amiabl amir amnesty amnist amort
amphithéâtr amplement=ampl amplifi amplitud amput amusent=fun amènent amérindien analogu anan anc ancestral ancrag
ancre anderlecht anesthes angelin angelo angol angoulêm=seoul annexion antarct antholog antib=anti anticorp antoinet
anton=aston antonin anxieux apartheid aperçois api apog apollo apollon=apollo apostol appartenu apparus=appear
applis apprit approchent=approach apprécient=enjoy appuient appuis april apéro aquarel aquarium aragon arbor arbust
archa archéologu arctiqu ardech ardent ardeur ardois ari arid ariel aristot armen armer armistic armor armstrong
arnold aromat arras arrivon=arriv arrêton arsen artois artériel arêt arôm ashley asm ass assieg associent assompt
asthme astre astrolog astérix astéroïd atlantic=atlant atlético atp attendus=expect attrai aubin aubry auchan=allan
auditoir aujourd=today aus auschwitz autobiograph autocar autocoll auxerr avalanch avc ave aveux aveyron aviv avoin
avr aï babylon bach bachar bacheli baham baignad bailey baiser baissent bak=baker balkan balkany balnéair baltimor
balzac bam bamako bandeau banderol bandit bangkok bangladesh barack baraqu barbi=barber barbu barem barometr=gaug
baroqu barqu=bart barret barricad bastien batteur battl bau baudelair baum baux bav bavi bazar bce beat beatl beauc
beaulieu beaumont=vermont beautiful beauvais beck been beethoven befor beig bein belfort belgrad bennet=bennett
benzem berber berger bernadet berni berry=berri besson beth betterav betty=betti beverly bey beyonc=lyon bfmtv
biarritz bibliothécair bicyclet bieb bientot bienvenus=welcom bikin billard bingo bip bird birman bisou bitum
biéloruss blabl=blair blablabl blair blason bled=bleed block blogueur blois blood blous bluetooth bluff bnp board
bobin bobos=bob body=bodi boi=boyd boivent=drink boliv bollor bologn boot bosch bouc bouddh=buddha
bouddhism=buddhism bouddhist bouffon bougent boum bourget bourgmestr bourguignon bovin bowl bowling boîti bp brab
bradley brand braquag braqueur bravour=bravo breb bret brex=brexit bri bric bricolag brid bridg broadway bros
brother brouill brouss brul brunet brûlent btp budapest buenos buffalo buffon building=build bundeslig bureaucrat
burk burton burund bust butin butl butt béatric béli bémol bénévolat bézi bûch cabaret cabl cacahuet cacao=cocoa
cactus caden cadenc cadran cafard cahuzac caissi caisson cak calcium calgary=calgari californien calvados=calvin
calédon cambr cambriolag cambrioleur camionnet=truck campbel candy=candi canicul canot cantonal canyon capillair
capitalis capitol caporal captain caractérisent caramel=candi card cardio=cardiovascular carey cargaison cargo carit
carmen carnag caron=carl carrosser carthag cartograph=map carêm casey cassandr cassent cast castl castor castr catch
cathy caucas causal causent caviar cayen cazeneuv celt centiem century=centuri cessat cfdt chad chambéry chameau
champlain chandel chanel channel chantilly chaotiqu chapiteau chari charism charismat charlemagn charni charpent
charpenti chas=chase chateau chelem chelou cheminot chen chenill cherbourg cherchon chevelur cheveu chewing chiit
chimer chimist chiot chiott chlor cho choler choral=cri chrono churchill chât châtelet ciao cic cidr cigar cil cindy
cio citadin citern citroën=lemon civ clarifi clash classic claudi claudio cleveland clichy=click clim climatis clio
clivag cloison clon clémenc cn cnil cnn coderr cody cognac colbert colet=colin collatéral collet collégial collégien
colmar coloc colossal columbi combattent combo comestibl coming=come commandeur commanditair commando commençon
commet=wed common community=communiti comp compiegn complais complètent comprenon compromettr concentrent concierg
concordi concrétis concurrenc condens confect confidential=confidenti confisqu confitur confondent confondus congel
conjonctur conjugaison conjugu connut conrad consecr considéron consistent consomment=consum consortium constel
construisent consulair contagi contingent=conting continuon contracept contraign contraindr contrari contravent
contreband contredir contrefaçon contributeur contrôlent=control conviendr conviennent conviv convivial copenhagu
copyright corail corbeil corinn corneil=corn cornet correctionnel correl corridor corrompus=corrupt cortex corv
cosmiqu cosmos costaud coudr couet cougar couplet coupon couvercl=lid cov covid covoiturag cow coïncid cpe
craignent=crush cram crazy crient=cri cristiano=christian cristin=christina critiquent=critiqu croisent crott
crucifix cruz crystal créol crépuscul créteil csa csg culmin culot culpabilis curry=curri curt=curti cutan cyb=cyber
cyclon cygn cyniqu=cynthia cynism cyprien cyr cépag côti daech=toni daisy damn damon danub dany=andi dar darwin das
dassault dawn dax=rex db dd dealer death deauvill debut deep defens dei=des delh delphin=dolphin deni denr
denv=denver derek derrier descart descendent desjardin destitu destructeur detroit development deviendront devil
devion deçà dg dh diabol diagnostiqu diagonal diagramm diarrh diaspor diaz diderot diet diffam different diffuseur
différenc différentiel diger digu dilemm dimitr dind dior disco discord discriminatoir discutent disneyland=disney
disparaitr disputent=disput dissoudr dissous dissout dissuad=bother distinguent distract distrair=distract div
diversif=divers dl dm dn doctor dodo doiv=naiv dominent dominic dong dopag=page dordogn dortmund=edmund dortoir
dosag=dose doub doublur doug douziem drak=drake drastiqu dre dream drew dreyfus drol drop drôm dub dubaï=dub dublin
dud duk=duke dumont=vermont duncan dupuis durc duret duval dysfonction débarquent=rid débarr débattu débit décadent
décent décentralis décevoir déchu déchéanc=allow décideur=decis déclinaison décomposit décompt déconnect déconseil
découlent découpag=cut décrivent dédommag déduit défavoris défectu défianc déficit dégueu délaiss délicatess=delic
délug démarqu démenc démesur démo démontrent démun démêl dénigr dénou dénu déontolog=theolog dépeint dépistag
déplacent=move déposit dérapag déris dérob désinform détendu détiennent détracteur détruisent=destroy détérior dévi
dévot=devot ea eagl earl earth easy=easi ebay ebol echo ecolog economic ecrir ecrit ect edgar edge=edg edith=edit
edmond=hammond edmonton effectuent=perform effig efforc effroi ein eleanor elect electr electric=electr elfe ellis
elsa elvis=elvi embarc embarr=embarrass embouchur embouteillag embryon embuscad emiss emménag empath=empathi
emploient=employ emportent empress enclin enclos encombr energy=energi enfantin enfou enfuit englob engou=enact
engueul enriqu entra=enter entraid entraineur entraînent entremis entreprend entrepreneuriat=entrepreneur
entretiennent entrevoir=toward envahisseur enverr envisage envois enzo enzym epoqu errant es escargot escrim=tear
esp esplanad espèrent esquiss esquiv essayent=tri essayon estamp estel esther etaient ethan etoil etrang etudi
european eus euthanas evelyn ever evil evolu=evolut exactitud exempt exercent exod experient=experi exquis fabius
fabr facial fad fallut family=famili far farm farouch fascism=fascist fat fatim fauch faucon faur favorisent fax fdp
fe fed feel feeling=feel felip felix ferveur=boil festin feuillag feuillet feuilleton fev fiançaill fiasco field
fight filiat filon finit=finish fion firefox=browser fis fitness fiv=five fl flatt fleuron flingu floraison=flora
flow floyd fluctuat fluidit fly focalis foin=foil folk folklor fondatric fondent fontainebleau fontenay forag forest
forev formateur fortif fortifi fost foucault foulard fourch fourneau foutus foy=foam fra fran=french francesco
francin francois franz=franci frappent fraudul freddy freinag=brake fret fribourg fris fritz frond fructueux frégat
fréjus frôl ft fugit fuient fuis fukushim fumi funebr funk futil fâcheux fécond féodal ga gadget gaillard galil
gallery=galleri gallo=gallon gallois=gallon galop gameplay gaming gandh gap garden garder garn garou=gari garros gas
gaspard gaspes gaspill gaspillag gastro gatineau gav gazet=newspap gazeux gaël gb gendr gener gentleman geoffrey
geoffroy=roy gerb germ gerv ghetto ghost gi gibi gin giovann girondin giroud giscard giv glamour glasgow glass
glissement=slide glori=gloria glucos gluten gm goldman gomm gon goncourt gor gorill gouffr gpa graal gracieux gradin
graduel graffit grandios=great graph graphist grapp gratitud gray greenpeac gregory=gregori gres grief griev
grotesqu grégory grévist grêl gu guardian guignol guild guingamp gum gus guérill gymnast gèrent génital géo gérald
gît habilet hachet hainaut haineux hait halal hallyday hambourg hand hangar hann hannah hanoun har haram hardy=hardi
harlem harley harmoni harmonis harrison hart hashtag havan hawaï hawk hazard haïr head health heart hec heh help
herbert hercul herman hermes hess het hexagon hic hilair hilar hipp hiss history=histori hiver hivernal hlm hm hold
holding=hold holm hondur hopital horac html hu hudson huis hull hussein huîtr hydrocarbur=hydro hypnos hypothequ
hypothet hébert hémispher=sphere hémorrag héres héret héréditair hésitent hétérogen hôteli hôteller=hotel hôtess ibm
ibrahim ibrahimovic ig ignobl igor ill ille illimit illustrent illégitim immond immunitair=immun imp impartial
impecc=unbeliev impens impitoi=incred implac impliquent imprimeur inadmissibl=unaccept incarcer inclinaison
incluent=includ incompar=inconsist incompréhens=misunderstand inconfort incub incult incurs indec indi indo indochin
indre indulgent indéfin indésir infantil=childish infecti infim infirm infirmer inflamm inflammatoir influ infograph
informel infra infâm inférior ingérent inhum inhérent inoubli=memor inquiètent inscrivent=enrol insens
insensibl=sensit insid insignifi inspirent=inspir installent=instal instructeur instruit instrumental insu insulair
insépar int intel intemper intend intensif intercommunal interdisent interess interférent internat into intouch
intox intrinsequ intro introuv intègrent investitur=invest invincibl invitent=invit ipod ir iras=ira iren irl irm
irrig irrupt irrégular irréproch irrésistibl isf isis itali item itun iut ivg ivress jacent jaguar jaim jama janeiro
janv japan jargon jasmin jaures javi jc jed jeffrey jenny=jenni jeton jettent jeûn ji jin jlm joachim=joan joann
joel joey jogging=run johan joly jonction jong jorg joséphin jouiss journali joy joyc jp jt ju juda judici judith
jung justici justifient juventus jérem ka kadhaf kai kans=kansa karen karin=karl katherin kay kayak kazakhstan ke
kel kenny=kenni kerry key kick kiff kin kirk kiss klaus klein knight kosovo kremlin kw lab labrador labyrinth lacet
lach lacroix laden ladit lafayet lagard lambd lament=unfortun landry languag lard largu larouss latino lauren lay
lazar leblanc lefebvr legend lego legrand leicest leipzig lemair lenteur leonardo lepag lepen les lesl=lesli lessiv
lest let levallois level lexiqu lg libertair liberty libyen libéralis lic=slice licorn lievr lilian limitent lindsay
linger=underwear linkedin lisibl lithium lituan liturg livrent livreur liz lloyd lob lobby=lobbi locuteur logos
loiret lombard longev longueuil lorenzo lost loter=lotteri lotus louang louisian=louisiana loïc lrem lucky=lucki
ludovic lueur luminos=bright lustr luttent luxueux ly lydi lâchet lèvent législatur=legisl lénin léopard léopold
lévesqu lézard macro macédoin madison mafieux magg=maggi magistral magistratur=magistr mahmoud mahomet maintiennent
maitris maj malef malentendu=misunderstand malik mall mallet maltrait mammifer=mammal manager=manag mandatair mandel
maneg manier manitob mann mao margot marijuan=marijuana marilyn marius market marois marquag marquis marrain
marrakech mart martel=hammer marty=marti marvin marxism mason massachuset masson=jason mathi mathématicien matignon
matos matteo mauritan maximis maxwel mayen mayott mcdo=mcdonald mcgill meau mecqu med medecin medef mediapart=media
mehd mel melbourn meliss=melissa melon membran memph=memphi menacent=threat mend mendi mentent menth mentor merdi
merdiqu messeng mettront meuni meut michigan mick micros migrain mind minimis=minim minnesot=minnesota mirag
mirand=miranda mireil mirror missour mist mistral mitraill mixit=mixtur modo modélis moeur mollet mom money
monic=monica mono monro monst montaign montan=montana montauban montebourg montmartr montmorency montparn=montgomeri
montreal montreuil=montgomeri montur moquent morbihan mord mordr mordu morel morpholog morr=morri morsur most motor
motos=motorcycl mott mountain mourr mous moutard=mustard mouvanc mt mul mull multimédi=media mural muriel murmur
murphy=murphi museum must muséum mutil mw myriam mât méchancet médiathequ médiatis médico=doctor médium médoc méfait
mémorial=memori ménard métabol métamorphos métaphys météorit mêlent müller nadal nadi nadin nageur naiss naissent
naom narciss nash nativ naus navy=navi nazair nazism=nazi naïvet nc ndlr=tumblr need nef=ned neo network neuilly
neurolog neuron neutralis=neutral never newslet=newslett newton nfl nichol=nichola nietzsch nil niort nissan nixon
nié noiset noki=nokia nolan nomenclatur nominal normalis=normal nouill nounou novic noyal nrj nsa nudit nuisanc
nullit numb numero nécessitent=requir népal oasis obligent obsed obsequ obsolet obtien obtint obéiss oc occitan
ocean octav oculair odyss offrait=therebi offrand offrez=offer offshor ogm ohio oil omeg omis oner ontarien onziem
oo ooo=ooh opaqu opium opter=helicopt opté opératoir=oper oracl oran=dean orateur oratoir ore orgasm orlando orne
ornement orsay oscill osez=perez oslo osseux other otto ougand=uganda ouin oup outrag outranc oval overdos oz pach
paf paillet pal palli pand=panda pandor panel pans panther panthéon pantin paolo paper papy paquebot paradigm
paradis paralymp parano paraplui parcourt parrainag partageon parton parus parv passibl pastoral patch patern
patinag=skate patinoir=skate patriarch patronal patronat=patron paupi paypal païen pb pcq peac pearl pelleti
pellicul pendr pendu pendul pennsylvan pensionnair pentagon percuss percy perdur perplex perrin perron perruqu
persos pervers perçus peterson pg philippot phillip phob phon=phone phoqu photoshop photovolta physicien phénoménal
pick pictur pieux pigment pignon pill pingouin pink pipelin piratag=pirat piston pitoi=incred pitt pittoresqu
pittsburgh pivot pk placent plaidoi plaign plaisanc plaisent planqu plaquet plasm=plasma platon plausibl playlist
plaz=plaza pleas pleuvoir plis=pls plombi plongeur plural pléni pma pneu=tire pneumat pneumon pognon poiri polar
politico=polit polynes=poli pompidou=pump ponctu pong pontifical pool porcelain porn portiqu portland portuair
possesseur potag potassium poter poulain pourparler pourpr pourritur pouvion poêl=stove preneur prep
prescrir=prescrib president=presid pret primo=premier prion prirent prism privatis prod prodig professionnal
prolifer prologu promettent prompt pronom proposon=propos propret=clean proprio prospect prospectus prostat
protectric=protect protestant prothes protègent=protect prou prouess proust=proud provençal provoquent=caus prun
prussien préambul précip prédilect prédiqu prédir=predict préhistoir préhistor prélat prélud préponder prérog présag
prétenti prévaloir prévoient prêch prêtent psa psaum pseudonym psycho ptit publient=publish puission punch pupill
pus puzzl pyjam python pâturag pèsent pécheur pédiatr pénalis pénitentiair pépit péquist périll péripet péripl
pétain pétal pétard qc qg qq qua quantiqu=quantum quartz quatuor=qaeda quebec quest quick quid quil quimp quinn
quint rabbin=rabbi racaill raccord raccroch rachid radicalis rafael raffiner rafraîch rameau randy=randi rançon
raoul rapprochent raquet raret rasoir rassemblent ration rationalis rattrapag rca rd read reagan rebecc=rebecca
rebour recel rechang recherchent=search recherchon reconnaitr reconstruit reconvers recruteur recré=rebuild rectangl
rectifi recycl redescendr redeven redistribu redoubl redémarr reed referm reflètent=reflect refont refrain regagn
regain regardon regin region reich=rich reid rejettent relectur relou remak remani remettent=reli remord remorqu
remplacent remplissag remy rendon rendront renferm reni renom renou renvoient repêchag rescap ressentent resserr
ressusc restau restos restreindr restructur=reconstruct resultat retent retouch retournent retrouvaill retrouvon
reuter rev revenon revent review revint revois revoit revolu revolv reynold rhinocéros ribéry ricain ricard ricardo
rico rip ripost=rest rivalis=rival riverain=river rmc ro rochefort=rochest rocheux rocky rod rol rolland=roll
rolling romanc roméo=rom ronald rondel rong roosevelt roquet rothschild rouill roulent roulet rouvr rov royaut rp
rpg rsa ruben rudy running=run rustiqu ruth réactif réactionnair réactiv réal récess récid récup rédempt réduisent
réfractair réfut régenc régent=reid régress régular=regul régularis régéner réiter réouvertur répand
répercuss=consequ répertori réquisit résidus résin résistent résolus résout=solv rétent=retent rétrospect réveillon
révérend rééduc réélect rên rêvent=dream rêveur sabin sabotag sabrin sachent sachet sad safran sahel said saill
saintet=saint salaf saliv sally=salli saloper salvador samanth=samantha samson=sam sanch=sanchez sand sander sandrin
sandy santiago sao sap sapeur sardaign sarko sarth sartr saskatchewan saturn saul sax saïd scan sceptic schist=joke
schizophren schmidt schneid=cutter scission scolaris scoop scout screen sculpt sd seau secouss sectair security
semel sensuel sentinel seo septentrional seren=serena sergueï sermon serveux seth sevr sexism sexist sf sg shadow
shaw shawn she shel sherlock shit shoah shoot shop shot shérif siber sidney sieur sifflet signalis=signal signent
signific silicon sillag similitud singh singular sion sis sitôt=sit skat skieur skin skyp=skype slalom slim small
smart snapchat snip snow sobriet soc sociabl sociétal sodium sodom softwar soixantain som=some somal somptueux sonic
sonner sonnet soprano sorceller sorry soufr soulignent soumet sound soupir souscr souscrir soustrair souviennent
spam special spin spiritual=spiritu splendeur split spoil sporting=sport spotify=spotifi spring spécifi sq sri
stadium stanford stanisl stark statiqu=static statuet stein step stephan stewart stigmatis still stipul strang
strauss=stray stream string strip stud stylist suar subordon subsistent substantiel substitut subven succursal
succèdent sugar sugg=suggest sui suivront sullivan summ=summer sunnit superstit supplé supportent=support supposit
supposon suprémat surcharg surplomb sursaut surven survenus sush suspen suspendus=suspend suspicion suv sweat sweet
swing sy syllab sylvestr sylvi symbolis sympathis synagogu syndic synod synops syntax sécess sécu ségolen ségreg
sémant séoul=seoul sépultur séquel sérum=serum tabass tabli tac tactil tahit tait tak=take tam tan tandem tang
tangibl tapisser tardif=late tarifair tartin tatou taul taup taxat taïwan tc td teas technology teen teintur
telecom=telecommun telephon tempo tenon teres terminent terminolog terrien terrifi tertiair tesl=tesla tess
texto=text th than thank their theo ther=there they thiago thibaut thier think thomson thon=anthoni thor thorax
thron thun théo théodor=theodor théologien théoricien tibet tied tierc timing=time tind=tinder tintin tiqu tiss
tissag titanic tnt today tonal tonton too topic topograph tordu torpill torr toscan tot totalis tottenham tou
tourbillon toux town toxin toyot=toyota tpe tracy=traci trading traduisent trafiqu transcript transforment=transform
transitoir translat transversal trash trek tremplin trevor triangulair=triangl tricolor trimestriel tripol troi=troy
trompent trompeux trouvaill truff trust trésori=treasur tsar tsunam tt tuberculos tumblr turbin turbo turquois tuto
two tyran tyrann téhéran télescop télécommand télégramm téléviseur tôl ubisoft ui ulyss=jess um una under unif unifi
unilatéral unissent uqam ur urbanis usd utilitair utérus uv vac vallon valois valv valéry vandal vanill=vanilla
vassal vauclus vautour vegan vendôm venin verdur=veget verrouill verso vertebr vertueux=virtu vertébral very veto
vex vicair=vic vicomt vidal viel view vignet viktor villeurbann villi vincen=vinc vingtiem vintag vinyl viral
virgini virgul virtuos viseur visionnair visualis vivac vivian voili volatil volkswagen volley=volleybal volt volvo
voulion voulut voyel voyou voyous vr vrac vtt vulgaris vécut vénitien wa wad=wade wagn=wagner wait wallac wang want
ward warn=warner warrior watt wauqu wc webb wendy whatsapp wher=where why=whi wi wii wik wikipedi willy=mighti
wimbledon wing winston wint woman women woody=woodi wright xl xxx xénophob yacht yahoo yanke yard yep yougoslav yu
yvan zel zeld zeus zidan zimbabw zinc zlatan zol zoolog zut zénith á è ève ébullit échappent écharp échiqui éclairc
écoli écolo écorc écouteur=headphon écroul écui édifi égalis égid électromagnet élisabeth éloquent éniem épiscopal
éponym épop épouvant épur équateur équestr équipi équivoqu érabl=mapl éradiqu érudit étager étendard étendent étir
étoff étrangl étudient étymolog éventual évid évoc évolut ôter
"""
