"""How common the words of 'tr' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.5: bir=our
7.25: bu=that ve
7.0: de=sea iç=para
6.75: da=data il=with ne=ned o=room var çok=veri
6.5: am be=asid ben biz=our dah=more değil=wasnt en gip=like her=here i=good iş=job kadar=much ki ol=been ola
olarak=accord olduk=our on=their se=year siz=size sonra=after ya=theresa yer=place yok=didnt yıl=year zama=time
6.25: a=ada ada=adam al=gold an=anim ar=increas ara=between ba=press baş=head başka=other bil=scienc birlik=togeth
bö büyük=grand doğru=correct dünya=world el=eli et=proceed ev=hous gel gör=show gün=day güzel=beauti hayat=life
hiç=never ik=two ilk=first in=this is=ass ke=own kendi=yourself kız=girl mi mı=your nasıl=how olur=would p=this
sadeç=onli sen son taraf=side tek=kin yap=structur ye=new yol=rout çocuk=child ö=befor üzer şey=thing
6.0: ad=step ala=alan alt ancak=howev arkadaş=friend ay=month aynı=ident az=least bak=mainten bugu=today bun=these
bura=here büt=all d dedi=said der deva=continu devlet=nation di=butler diğer=other dur=situat e=eden eder ediyor=you
erkek=men faz=exceed g=day genel=general gerçek=truth geç=night göz=eye hakk=about hal heme=prompt hep
herkes=everyon insa=insan istanbul istiyor=want k=kim kadı=woman kal=thick karşı=against kiş=person maç=match
mu=veri olacak=will olma=without olmak orta=first oy=game sa=santa saat=clock sahip=owner sor=question su=sudan söz
tarih=date teşekkür tüm=all türk=turkish türki ver=data veya y yan=besid yaptık yar=dear yaş=age yüz=face
zor=difficult çünkü=cuz öl=death ön=front önemli=import ülke=countri ş=now şekil=shape şu
5.75: ak=mouth alma=german anne=ann ardı=thereaft asker=soldier at=deed ayrıç=also aç=pain açık baz=some
başladı=began belki bilgi=inform biliyor=know bin biraz=slight birçok=mani boy bul=found buluna böl=section
bölge=region cevap=answer demek=mean destek=support değer=valu dikkat=attent dil=languag diyor dok=natur döne=period
dış=exterior eski=old etme=suppli etmek ettik=our evet eğer eğit=educ fakat=ale farklı=differ film gele
gelecek=futur gelir=incom geliyor=come genç=youth ger=back gerek git=went grup=group görev=task güç=power haber=news
haf=week hak=right halk hareket=movement hayır hem=him hizmet=servic hiçbir=none ihtiyaç=necess ikinci=second ilgil
ilçe istedik ister=want iz=watch kabul=accept kar=karl karar=decis kardeş=brother kaç kez=onc kim kitap=book
kişi=person konu=topic köt=bad küçük=smallest kıs=short lütfe merkez=centr mutlu=happi nere=where okul=school
olabilir=mayb olay=event olmas olmaz oluyor=ive ora=there par=para parti pek s=here savaş=battl sebep=whi ses=sound
seviyor=ador siste=system sonuç=result sür=version sıra=dure t=tuna tak=team tam tekrar=again telefo=phone tür=type
uz=long yak=close yalnız=lone yani=aka yapa yapar yapma=wont yapmak=make yapıla yapıyor=do yaz=write yemek=dinner
yük=load zate=alreadi çalışma=work çık özel=special özellik=characterist üst=upper üç=three şarkı=song şe=thing
şirket=compani
5.5: abd ahmet aile=famili ait akl akşa=evening alan=area aldık ali allah almak alır amaç=purpos ankar anla aras
araç=tool araştırma=research arka=behind as=never asl=linda ateş=fire avrup=europ ayak=foot aşk=love b baba=father
baka=behold baze=sometim bağlı=depend başkanlık=presid bebek=babi bekliyor=await beledi=municip belli ber=follow
beraber=along bey=brain beyaz=white beş=five bilir bilmiyor birbir birkaç=sever bit boş=empti bur=burden
bölüm=section böyleç=henc bırak=abandon c ca=can can canlı=live cidi=serious cumhuriyet=republ dahil=includ
dakik=minut dedik=ive defa den ders diz=say do=dollar doktor=doctor dol dola=becaus dr dönem=period dört=four dün
düş=thought düşünüyor=think edecek=incom edi edil edile ek=kin em=obvious er=earli etki=effect eylül eş=wife fala
fark=awar fotoğraf=photo gece=night geldik=thus gereke geçe gider gidiyor=come gir=enter giriş=entri gördük
görmek=see göster=show güneş=sun günlük=daili güvenlik=secur güçlü=strong ha=hannah hadi hangi=what hastalık=diseas
hat hav=air hayal=imagin hazır=readi hepsi herhangi=ani hesap=account hızlı=rapid ila=qaeda ilişki=relat insan=peopl
izmir ka=word kadın=women kafa=head kala kalp=heart kan=law kap=door kas kat kaynak=resourc kaza=won kimse=nobodi
ko=locat kol=column kolay=easi kontrol=control konuşma=convers kur=institut kurul=instal kül=cultur laz m=mini
madde=substanc mal mart=martin mehmet merak mesaj=messag millet milli milyo=million model mustaf müzik=music
nede=whi neden=becaus ni oldukça=remark olmadık olmal=must olmaya olup or=middl ortak oyun=game oyuncu=player
para=pour parça=part polis=polic progra=program rahat=comfort rağme=despit res=imag ruh=spirit sabah=morn sak
sanat=art sanki sat say sayı=number sağ sağlık=health sevdik=favourit sezo=season seç=select si=site silah=weapon
sistem=system so=solar sokak=street sosyal=social spor=sport suç=crime söyledi=told sürekli=continu süreç=process
sık=tight sınıf=class sınır=border sır=secret tabi takip=follow tama=complet tamame=fulli tane taş=stone te=clean
teknik=techniqu temel=fundament temmuz the tl top topla=meet toprak=soil u=satellit uluslararas=internat
uygu=suitabl uzak=remot verdik vere verile verir=send veriyor=seem verme=avoid vermek=give video yaklaşık=approxim
yala=lie yanlış=incorrect yapacak yapıl=made yardımcı=help yay yazar=writer yaşa=life yeni=again yeter=suffici
yönet=manag yıldız=star zaman=time çalışıyor=work çek çıka çıkar=remov örnek=exampl öğrenci=student
üniversites=universiti ı ışık=light şehir=citi
5.25: acap acil adalet=justic adam aday=candid adet adlı ai=famili aktif=activ alacak=creditor alıp alıyor anadol
anlam=mean anlat=explain anlaşma=agreement aralık arap=car asıl atatürk ayrı=separ açı açıkla ağaç=tree ağustos
ağz=mouth ağır=heavi aşağı=follow babas=father bakal bakanlık=ministri balık=fish bap=dad barış=peac basit=simpl
bat=western baya bayrak=flag bazı=some başar=success başarıl=success başbaka başladık=start başlaya başlıyor
benzer=similar bi=bite bildik bilgisayar=comput bilme bina=build biri birinci=premier biris=someon birşey bo=paint
bok=side bol bulunduk bulunmak ceza=imprison cumhurbaşka dair=dairi dalga=wave dan darbe del demiş=underw dernek
değerli=valuabl değiş=chang değişiklik=chang din=lan dizi dost=friendship doğa=natur doğal=natur dua=two
durum=status duvar=wall duygu=emot dö=back dönüş=convers düzenlene düşma=enemi düşük=low ederek edilir edip
ekip=team ekonomik=econom elektrik=electr enerji=energi erdoğa escort eser etkinlik=event etraf=around
faaliyet=activ fenerbahçe fikir=idea filmi=film futbol=footbal fırsat=opportun galatasaray galip gaz=gas ge=gene
gelip geliş=develop gelme=get genellik=usual geniş=extens gençlik=youth gerekir=requir gerekiyor gerekli=requir
gerektik geri getir=brought geçer geçmiş=histori gi=cloth gidecek=come gidip gitme=go gitmek gizli gol gönder=send
görme görüyor görüş=opinion gü=day gül=smile güna güney=southern güve h hafta=week hakkı haklı=right halde=wherea
hale halkı harik has hastane=hospit hava=air hayva=anim hazira he=yet hedef=target herke=everyon hoş=pleasant http
hukuk=law hükümet=govern hız=speed idar=administr iddia=claim ifa=express iktidar ilaç=medic iletiş=communic
ilgi=interest ima=dean ingiliz internet isla=islam ismi=name istedi=want istek=request istemiyor isteye=want
itibare=endur içeri=indoor işaret=sign işle=process işçi=worker john kadro=staff kahve=coffe kale=pen kalma
kanal=channel kapal=close kapı=door karakter=charact karanlık=dark karşılık katıl=particip kaybet=lost kayıt=record
kel=kelli kelime=word kemal kendis kent ker kesinlik=definit kişilik=person konus kor=protect koç kral=king
kulak=ear kulla=use kullanıla=use kulüp=club kural=rule kuruluş=organiz kuvvet=forc kuzey=north kuş=bird köpek=dog
köy=villag kürt kırmız=red kısmı=part kış=winter l=line la=lana lider=leader ligi liste=list mahalle=neighbourhood
mayıs meclis medya=media merhap meslek=profess metre=metr mevcut=avail meyda miktar=amount milletvekil motor
muhteşe=fantast mutlak=absolut mü mücadel=fight mükemmel=perfect mümk=possibl müslüma=muslim n=nine nefes=breath
nefret=hate new nin nisa nokta=point normal not ocak oda=room of ok=read olamaz=cannot olan olmadı olmayacak=wont
olsa oluşa onl=onlin osmanlı otel=hotel oğlu=son park parças=part pazar=market peş plan program proje=project puan r
rapor=report renk=color resmi=offici rüya=dream sahne=scene saldır=attack saldırı=attack sanır sar=sara satış=sell
savunma=defens saye=say sayfa=page saygı=respect sayıs=number saç=hair sefer seks=sex sela serbest=freeli sev=love
sever sevgi=love sevgil=sweetheart seçim site sites=site siyah=black siyas=polit siyaset=polit sol sonraki=next
sonras soru=question sorun=problem soğuk=cold suri söyledik=told söylüyor=told süper süre=durat sıcak=hot sınav=exam
ta=definit tabii tahm=estim takım=team talep=request tar=agricultur tatil=holiday tatlı=sweet teklif=offer
televizyo=televis tercih=prefer terör=terrorist tesl=deliveri tespit=detect test ticaret=trade tip topl=societi
transfer tur=tour tut tv türkçe türlü ulaş=transport ulusal=nation umar uygulama=applic uç=cheap uçak=plane
varlık=presenc vatandaş=citizen verecek veril web yabancı=foreign yapı=structur yatak=bed yavaş=slow yayın=public
yazıl=softwar yaşadık yaşaya yaşıyor yedi=seven yerel=local yeterli=suffici yor=review yön=direct yıllık=annual
zarar=damag zengi=rich ziyaret=visit ç çalış=work çalışa=employe çay=tea çevre=environment çeşitli=various
çift=coupl çiçek=flower çıkma çıkıyor çıkış=output ödül=award önce=preced öncek=previous önces öne=import
örgüt=organiz özgürlük=freedom öğre=learn öğret=teach öğretme=teacher ü=member ücretsiz=free üniversite=universiti
ünlü=famous üret=product üs üye=member üyes=member üçüncü=third ın şampiyo=champion şehr=citi şekl=shape şiir=poem
şimdi=now şubat şö
5.0: adres=address ah ailes=relat akıl akıllı=intellig alarak alet=tool almanya=soul alp=album alına=given
amerik=america amerika=america anahtar=key analiz=analysi anayas=constitut and ani=uni anladı anlayış=understand
annes=mother antalya araba=car aracılık arazi=terrain arıyor atma attık avukat=lawyer ayne ayrıl aziz açıkladı
açıklama=explan açıl açılış ağırlık=weight aşak=down aşık aşır=excess bahçe=garden bakan=minist bakar=peek bakma
bakıyor=glanc bakış=glimps banka=bank bas baskı=print bayan=ladi bayra bağla bağımsız=independ başarı=success
başkan=presid başlamış başlangıç=begin bedel=bed bek=wait belediye=municip belediyes=municip belge=document
belirli=specif beğe=like beşiktaş bile bilet=ticket bilim=scienc bilimsel=scientif biline=known birer bitki=plant
biç=format bomba=bombay borç=bori boyut=dimens bulmak=find bulunur bulur buras=this buz=ice bölges=zone bırakma cami
cehenne cennet cep cesaret chp cihaz=devic cinayet=murder cinsel=sexual civar cm cok cumartes=saturday
cumhurbaşkanlık dahi daim dak=mountain dakika=minut dal=par dans=sur dav dava=prosecut davet=invit davidi=david
davranış=behavior dek deme=avoid demir=iron dene=those deney=experi denir derece=degre dereç=degre dergi=magazin
detay=detail dev devr devre=circuit değişik=differ dir=thou diye diyecek diyerek diş=teeth dolayı=henc dos
dosya=file du=heard duruyor duyduk döner dük=wed düz düze=level düzenle=creat düzey=level düşe düşünce=think
düşündük=think düşünme=think dışar=out dışarı=outsid edebilir edebiyat=literatur edildik edilme=grant efe=sir
ekmek=bread ekono=econom ekra=screen eksik=miss elbet=yes elektronik=electron emek emekli=retir emir engel=angel
etkil=effect etkis=effect etmes etmez etmiyor evli=marri evlilik evre=univers eyle=action eğlencel=fun eşit=equal
eşlik eşya f fakültes=faculti fatih fazla festival=festiv final fiyat=price fiziksel=physic forma=shape
fransız=french futbolcu=footbal garip gayet gaze=newspap gazete=newspap gazetes gazeteç=journalist gazi=gas
gelişme=develop gelmek gelmez gemi=ship general george=georg gez=trip geçir geçiyor geçiç=temporari geçiş geçme
geçtik gidi girdik gire girer girme gittik gurur gök göl=lake göre görecek görüntü=imag görür görüşme=negoti göstere
gösterir=indic gösteriyor=indic göstermek gözalt günah günde güvenilir=reliabl güvenli=safe güzellik=beauti
hafif=lightweight hali halka=ring hani hariç=except hasa=dean hasta=patient hata haya haydi=hay hayvan=anim
hazırlık=prepar haç hedi=gift heps=each herşe=everyth herşey=everyth heyeca=excit hikaye=stori his hissediyor=feel
hoca huzur=peac hz hücre=cell hüsey ibrah idi ifade=express ihtimal ike iki=two ikis ilginç=interest ilişk=relat
imza ina=dean inanç=belief inanıyor ingil insanlık=insan intihar=suicid inşa=built iptal=cancel ira=iran isim=name
isimli ism=name ismail=email israil istifa=resign italya=itali itibar iyilik=good iyiç=gut içer=compris
içere=contain içerik=content işgal kader kaf=head kahrama=hero kalacak kaldık kalmadı kalmak=stay kalır=remain
kalıyor kamu=you kanser=cancer kapak=cover kapsam kariyer=career kart=card karş katil=kate katkı=contribut
kavga=fight kayıp=loss kaz kazana kedi=cat kemik=bone kenar=edg kes=cut keşke kilo=pound kimlik=ident kişisel=person
klasik=classic km komik=comic kon=locat konser=concert konuk=guest konuş=speak konuşuyor konya korku=terrifi korumak
koy=sheep koşul=condit kredi=credit kriz=crisi kullan kullanarak=use kullandık kullanma kullanılır=use kullanıyor
kullanıç=user kurba kurula kurum=institut kutsal=sacr kö köprü=bridg kültür=cultur kıbrıs kır kısm kıyafet=cloth laf
lan lar ler=butler li lig lik=like lira lis=list lisans ma=maya made mahkeme=court mali marka=brand mas masa
matematik=mathemat mavi=blue me=meme mektup=letter melek=angel memn=satisfi memur=offic mer mesela met=text metal
mez=graduat michael milyar=billion mimar=architect mobil modern muhammedi=muhammad murat mutfak=kitchen
mutluluk=happi mücadele=fight müdür=manag müdürlük mühendis=engin mühendislik=engin namaz ner nesil=generat net
ney=heck no=note nok numar=number numara=number numaral=number nüfus=popul nın olabilecek olmuyor olmuş oluş onur
operasyo=oper oran=ratio ordu=armi orga=organ orma=forest orospu ortala=averag osma otobüs=bus otomobil=automobil
oğl=son paket=packag parmak=finger partis paylaş=share performans=perform personel=personnel peter peygamber
pla=plan politik=polit pos=mail proble=problem profesyonel=profession projes radyo=radio rahatsız rakip=oppon
recep=recept rekla=advertis rengi=colour resim=pictur rol=roland roma=roman rus=russ rusya rüzgar=wind saatler=clock
saatte=clock sabit saha=stock sahil=beach sahte sal=salli salak salo=salon san sanatçı=artist sanayi=industri
sani=second sanıyor saray=palac saçma sağla=robust sağlamak=provid sağlaya sek=eight seksi=sexi sektör=sector
sel=lin sene ser=serum sert servis=servic sessiz=quiet seviye=level seyahat=travel sigar=smoke sik silahlı=arm
sinema=cinema sinir=nerv sivil sohbet=chat sonsuz=infinit sorumlu=respons standart=standard sul=sultan sö=tell
söy=tell söylemek=tell sözleşme=contract süleyma süt=milk sıcaklık=temperatur tablo=tabl tadı=tast takdir=otherwis
tan tanrı=god taraftar=counterpart tarihli tartışma=discuss tarz=style tasar=design tavsi=recommend tayyip taşıya
tebrik tedav=treatment tehdit=threat tehlikel=danger teknoloj=technolog tel telefon=phone temsil=represent
tepki=reaction terk ters tesis=facil ticar=commerci tiyatro=theatr to toplantı=meet trabzo trafik=traffic
töre=ceremoni tıp=medic ufak umut un=one unut=forgotten unutma=forgot us uyar=warn uygula=applic uyku=sleep
uzay=space uçuş=flight v vakit vakti van vay vergi=tax veri=data vs vur=shoot vücudu=bodi x yakın=near yangı=fire
yapabilir yapal yaparak yapılacak yapılır yapıp yardı=aid yardımcıs yarı=half yarış=race yarışma=competit yas=law
yasa=law yasak yazdık yazma yazı=written yazık yazıyor yağmur=rain yaşam yaşama yaşamak=live yaşar yaşlı=elder yerli
yetenek=abil yeşil=green yi yolculuk=voyag yukar yukarı=abov yurt yö=direct yönelik yönetim=manag yönte=method
yöntem=method yüzyıl=centuri yıldır yılmaz zafer=victori zek zevk=enjoy ça=bag çabuk çak çal çalışmak=work
çalıştık=work çalışır=work çap=diamet çatışma=conflict çekiyor çevir=translat çeşit=varieti çin=china çizgi=line
çoğunluk=major çöz=solut çıkacak çıktık çıkıp öle ölçü=extent ölüm=mortal ölür=die ömer öz özgür=freedom
özür=apologis öğrenmek=learnt öğretmen=teacher üniversi=universiti ür=product ürün=product ıı şah şair şak
şampiyonluk=championship şans=luck şart=condit şehit şehri şeker=sugar şeyta şiddet=violenc şükür=thank
4.75: aa=aaa ab abdullah abi acı=pain ade=breath adil=fair adli adna akademik=academ akde=mediterranean akp aks
akış=flow akşam=evening alabilir alev alex alkol=alcohol alternatif=altern alışveriş=shop ama=amanda amaçlı=purpos
ameliyat=surgic amerikal=america androidi=android anket anladık anlama anlamadı anlamak=understand anlamıyor anlatma
anlatmak anlatıyor anlıyor antik=antiqu anı ap=abbey apple=appl aptal aradık arama arar araya artış=increas askerlik
asla=nolan asya ata=first atar atmak atıl=been atıla atıyor av avcı=hunter ayakkap=shoe ayar ayet aylık=month
ayna=mirror aça açar açlık=hunger açma açtık açıklamas=descript açıkça=clear açıla ağ ağrı=pain aş=vaccin
aşama=stage bacak=leg bahar=spring bakmak baktık bakım bal=ball bankas=bank banyo=bathroom bar baraj bardak=bar
basketbol=basketbal bay bağ bağlantı=connect bağımsızlık=independ bağış=donat başarıs=success başke başla=start
başlama=start başlamak=start başlat başlayacak başlık bedav bekledik=expect beklemek bekleye=await bel=bell bela
belir=symptom belirle belirtti beyn bildir=notif bilgis bilmedik bilmek=know bira=beer birey=individu
bireysel=individu birim=unit birleş birleşik bisiklet=bicycl bitir=finish bittik=bit blok=block bor=bore
bozukluk=disord boğaz=throat boşluk bugünkü bula=month bulacak bulduk bulma bulunuyor bulut=cloud buluyor buluşma
burn böcek=insect bülent bünye büyüklük büyükşehir bıraktık bırakıp bırakır=leav bırakıyor=leav bıçak=knife cadde
cam cem cemal cengiz cephe cesur cezaev cezas charles=charl cilt=skin coğrafya=geographi cümle=sentenc daire=apart
danışma=consult dar=dare dayal=base dağ=mountain defter degil delik=deed delil=nail demokras=democraci
demokratik=democrat denge=balanc denile denk=think depre=earthquak dergis=magazin dersi dert dese=deed devrimci dey
değiştir=chang değiştirme dijital=digit dik=thick dikkatli=care dilek diliyor dip direk direktör=detector direniş
diyarbakır diyebilir diyel dizis don dostluk=friendship doğrus doğu=east dudak dura durma duyar duygusal=emot
duymak=hear duyur duyuyor dön=back dönme=regain dönüp dönüyor dördüncü=fourth dürüst düzenli=regular düzgü düşer
düşme düştük düşünmek=think düşünür dışiş=foreign edel eden edilebilir=accept ediliyor edilmek edilmes=grant ediç
ee=nsw efendi=sir egi ekle ekonomi=econom emniyet=safeti emre emri engelli=disabl ere=ing eriş=access erme ertes
esas eskişehir esna=dure etiket=label etmedi etmel etmey etmiş euro ey eyalet=state eylem=action eğitim=educ
eğle=entertain fabrika=factori facebook farklılık=differ farkı fazlas federal=feder federasyo=feder fena fetö
fikr=idea fikri fila firma=firm fizik=physic for=forum form fra=french frank galibiyet=victori garanti=warranti
gazeteci=journalist gaziantep=gaza geces gelebilir gelenek=tradit geleneksel=tradit geliştirme gelmedi gelmes
gelmiyor gelmiş gerekçe gerçekleş gerçekleşe gerçekleştir=undertaken gerçekleştirile getirdik getire getirecek
getiril getirir getirme getirmek gezege=planet geçecek=gonna geçerli geçirdik geçirme geçirmek geçmek giderek
girecek girip giriyor girişim=initi girmek google=googl grafik=graphic gökyüz=sky gönül gönüllü=volunt
görevli=offici görmedi görmez=invis görsel=visual görül=observ görüle görün görüne görünüyor gösterdik gösterme göt
göç=migrat göğüs=breast gümüş=silver güncel gündüz gı=food hadis haftalık=week hain haka hake=refere halil han
hangis hap hapis hareke harf=letter harry=harri hasar hastanes=hospit hatır=rememb havalima=airport havuz=pool
hayaller hayra=fan hayırlı haz=treasur hazırla hel=entir henry=henri herhal heyet heykel=statu hika=stori
hikâye=stori hoç https hâlâ=still hürriyet hırsız=thief ibaret ida ihanet ikil ikna ileri ilha=ethan ilke=principl
ilçes imka imkansız=incap inanılmaz indir=discount ingilter=england intika inşaat=construct inşallah ip=mapl
ipho=iphon istasyo=station isteme istemedik istemez=cannot isteyen isya it itiraf itiraz ittifak iyi=best iyis
izledi izlemek izliyor=watch izni içecek=beverag içiş içme=drink işbirlik=cooper işlem işletme=busi jack james=jame
japo=japan kahval=breakfast kalabalık=crowd kalan=remain kalbi=heart kaldır kalitel=qualiti kalk kalkınma=develop
kalmaz kalıp=mold kalıç kamer=camera kamera=camera kamp=camp kampanya=campaign kanat=wing kanıt=evid kapa
kapat=close karade kare=karen karmaşık=complex kartal karı=wife karıs=wife karış=mixtur karışık karşılaşma
karşılıklı kasaba=town kategori=categori katliam katıla katıldık katılma=particip katılımcı=particip kavra=concept
kavram=concept kaybe kaybetme=lose kaybettik=lost kayser=kay kazandık kazanma kazanmak=earn kazanır kaçak
kağıt=paper kesk keyif=key keyifli kg kilometre=kilometr kimyasal=chemic klip=clip koca=husband kocama kod=code
kodu=code koku=smell kokus=smell koltuk=seat komisyo=commiss komu komuta komşu=neighbor kongre=congress kontrolü
konum=posit konuşa=spoken konuşmak=talk konuşur=talk korkuyor=scare koruma=protect koş=run kul kullana kullanmak
kullanıcı=user kullanıl=use kullanılmak=util kullanım kullanır=use kup=cup kura kurduk kurma kurt kurtarma kurtuluş
kurş=lead kusur kut kutu=box kuze=north kök=root kör=blind kötülük=bad köş=corner köşe=corner kültürel=cultur
küresel=global kıl kılıç=sword kırık=fractur kısaç kıyı=coastal kızıl=red lanet layık le lee lima=harbour lise lises
listes=list los lı maalesef maaş maddes mahalles mahk=imprison mahke=court mahmut mak=machin maka makale=articl
makine=machin makyaj=makeup malzeme=materi manis mantıklı mark marmar maruz masaj=massag max meka memleket mensup
mesafe=distanc mesel mesele meseles metro mevs=season meyve=fruit mezar=cemeteri mhp mil=miller milyon minik
misafir=guest mm mo=fashion muhalefet=opposit muhtemele=probabl müdahal=intervent müslüman=muslim müthiş
müşter=custom mısır=corn na nesne=object nihayet nitelik niyet niç=nice noktas numaras=number nur=onli
nükleer=nuclear odas=room off ofis=willi oh okudu okuduk=read okuma=read okumak=read okur okuyor=read olanak
olas=feasibl olasılık=probabl olağanüs=extraordinari oldugu=incred olgu=matur olimpiyat=olymp olmamas olmamış=wasnt
olumlu=posit olumsuz oluştura oluşturmak oluşur operasyon=oper organizasyo=organiz orha=ethan orijinal=origin
ortalık ortam=environ ot=thirti otomatik=automat otur=sit oturup=sit oyna oynadık oynama=play oynana oynar=play
oynaya=play oynuyor=play oyuncak=toy pa=panda pahal=expens paralel=parallel paras parlak=bright pas=pasta paul
pazartes paş per=lose petrol pilot pis=piss pislik=piss piyasa=market pişma pkk=lol platform poli=policeman
politika=polici popü=popular potansiyel=potenti pozisyo=posit pozitif=posit prenses=princess prof profesör=professor
profil protesto=protest psikolojik=psycholog real rej=regim rekor=decor renkli=color resme=res rica richardı=richard
risk ro=roma robert romantik=romant rum röportaj=interview rız saati=clock sadık saf sah sakarya salon sam sams=sam
sandık=sandi sap=soap savcı sayıl sağlıklı=healthi sekreter=secretari selçuk senaryo=scenario set seve=seven
sevgili=lover sevme sevmiyor sex sey seyirci=audienc sezon seçenek=option seçil seçme=select show sina=sin
sinyal=signal sipariş=order sivas=canva siyasal=polit sok=present sorumluluk=respons soruyor=question
soruşturma=inquiri sporcu=athlet star sunuç=server sus suudi suy=water suçlu=guilti söyle söyleme söylemiş=told
söyleye sözcük süres=durat sürpriz=surpris sürüyor sıfır=zero sıkıç sınırlı=limit sırf sırt=rear sıv=liquid taba
tah=board tamam tamamla=complet tamir=repair tanes tanıdık=familiar tanıt tarif=rate tarzı=style tasarla=design
tavuk=chicken tbmm tecavüz tehlike=danger tekne=boat teknoloji=technolog temas=theme temizlik=clean temsilci=repres
temsilcis=repres ten tepe=hill ter=be terörist=terrorist tes teşkilat teşvik=incent tokat tom ton toplu topluluk
toplumsal=social toz trabzonspor tren=train trt tu=hold tuhaf turizm=tourism tutar tutma tutmak tutukla=arrest
tutuyor tuvalet=toilet tuz=salt twitter tören=ceremoni tıbbi=medic tıpkı uef=sofa ulus=nation unsur=element unutmay
uya=wake uygulamas uyuşturuç=drug uzaklık uzma=expert uzunluk=length uğr uğur va vakfı vali valis vb veda vefat
vekil verebilir verilir verip veriç vermedi vermez=disregard vermiyor virüs=virus vücut=bodi w windows=window
yahudi=jewish yakala yaklaş=approach yakıt=fuel yakışıklı=handsom yanıt=respons yapabilecek yapmas yapmaz=wont
yaprak=leaf yapıldık yapılma yapılmak yapılmas yapıs=structur yara=wound yaral yarar=benefici yarat yardım=help
yargı=judg yarıs=half yasal yat=buy yatır=invest yavru=pup yavuz=guid yaygı=preval yayınla yayınlana yaza yazmak
yazıs yağ=oil yaşadı yaşana yedek=backup yedik yeme=yemen yenile=renew yerleş yeryüz yetki yetkili=author
yirmi=twenti yiyecek=food yolcu=passeng yorgu=fatigu york yorum=review you youtube=youtub yumur=egg yumuşak=soft
yuna=iowa yusuf yönetme=director yükseklik=height yüksel yürek yürüyüş=hike yüzey=surfac yüç z zayıf=weak ze=oliv
zincir=chain zira ziraat zirve=summit ziya zorluk=difficulti zorunlu=mandatori çaba=effort çalışacak çalışan=employe
çalışmas çanakkale çağdaş=contemporari çağrı=call çeke çeker çekil=proceed çekip çekiç=attract çekme çekmek çektik
çelik=steel çeyrek=quarter çif=coupl çiftlik=farm çirk çocukluk=childhood çöp çıkarma çıkarmak çıkmak çılgı=crazi
öde=payment ök öldük=die öldür=kill öldürül=kill ölme ölmek ömür öncelik=preced öte=otherwis ötür öykü özet=summari
özgü özledi öğrenme ücret=fee ümit ün üre=reproduct üretile üstelik=aris üyelik üz=grape üzgü=sad ırak ıs=heat
şampiyon=champion şanslı=lucki şansı=chanc şarap=wine şarkıs şekli=shape şeref şerif şifre şikayet şok şuan şun şura
şüphe=doubt
4.5: abla acayip acel adaylık=candid adre=address adım=step adıyama af affet afrik=africa ahlak=moral ahmedi=ahm
ahşap=wooden aja ajansı aka=will aklı aksi aksiyo aksu aktör=actor alakal alakas alal alarm alay albay albüm=album
ale aleyh almadı almas almaz almıyor almış=underw altyap=infrastructur alçak alınarak alındık alınma alınmas alınır
alıç alış alışkanlık=habit amatör ana anayasa=constitut angel=angela anlamlı anlamsız=meaningless anlamış anlatacak
anlattık anlayacak anlaşmas=treati anlık anna anti arabis=arab aradı aramak arapça aray arayıp are=arena arif
arkadaşlık=friendship arkas=behind arsla art artar=increas arthur arttı=increas artıyor arzu=desir arşiv=archiv
asgari asil asit=acid aslı atacak atarak ateşli=fire atmosfer=atmospher ato=atom atıp atış=aris avantaj=advantag
avuç ayakkabı=shoe aydınlık aykır ayr=detail ayrıla ayrıldık=separ ayrılma=leav ayrılık=separ ayrılır ayrıntı=detail
ayrıntıl=detail ayşe azal=reduc azerbayca açacak açmak açıkças açılma açıp açıyor ağzı=mouth ağırlıklı aşa=stage
aşkı bahane bahis bahsediyor bahsettik bahçes=garden bakacak bakarak bakmay bakıp balıkesir=fish bank bari bask
basınç=pressur batma=batman batı=west bayram bayılıyor bağlantıl bağlantıs=connect bağır başbakanlık başkas=other
başkent başlay başlayarak başlayıp başlıklı başlıç=primarili başvur bede beden bekir bekle=expect bekledi=wait
bekleme beklene=expect belgesel=documentari belirgi belirsiz=uncertain benz=gasolin benziyor beraberlik berbat
bes=best bez=without beşinci=fifth biber bilemez bilemiyor bilerek bilinmeye bill bilmeye bilmez binas=build
bingöl=oil birincis bitecek biter=bitch bitme biyolojik=biolog bizzat biçim=format bişey bm bob bodr bonus
borcu=bori borçlu=borrow bot boyn boyutlu boz bozuk bozul boşver brian bulabilir bulamadı bulamaz bulamıyor bulunma
bulunmas bulup buluş=invent burak burcu bursaspor burç buyur buçuk by bölgesel=region böylelik böyles bü
bütçe=budget büy=growth bık bıraka bırakmak bırakıl caddes cadı camii canavar carl cd cemaat=congreg cemil cenaz
cerrah cesedi charlie=charli chris ciddi=serious cins cinsiyet=gender city=citi cumhurbaşkan daires=apart daki
dakikalık=minut damar=vein daniel danışmanlık=consult davas dayanarak dayanışma=solidar dağıl=scatter
dağıt=distribut dedektif=detect delikanlı demedi demiyor demokrat=democrat denedi denet deniyor denizli=sea deplasma
depo derhal derinlik=depth destekleye detaylı=detail devamlı devir devle devri deyip deyiş değerlendirme=evalu
değişe değişir değiştiril=amend değiştirmek dikka=care dinle=listen dinleme=listen dinlemek=listen dinley=listen
dinliyor direkt=direct disk diva=evan diyanet dk dna dolap dolarlık=dollar dondurma doğduk doğrultu doğuş duma durak
durmak durup durur duruş duy duya duyma=hear duş=shower dök döndük dönecek=return dönmek=return dövme=tattoo
dövüş=fighter dükka=shop dünyas düzen düzenledik düzenleme=adjust düğme=button düşman=enemi düşüne düşünmüyor
düşüyor düşüş dır=est ebu=abu ed ede=eden edebilecek edemez=cannot edemiyor edilecek edilemez=unaccept edilerek
edirne efsa egeme egemenlik ekonomis=economi ekran=screen eksiklik=lack elazık elbis=dress elbise=dress
elektrikli=electr elema eleman=element eleştir=critic eleştiri elif elit elma=appl emanet emr endiş=worri
endüstri=industri endüstriyel=industri enerjis=energi enfeksiyo=infect engi enstitüs epey erde eriç=eric erka=dealt
erol ertuğrul erzur es esir eskis=old esnaf=deaf etek etk=enabl etkileyiç etkileş=interact etmedik etmeyecek
etnik=ethnic evlat=parent evle evlenme=marri evr=evolut evrensel=universal evvel eşcinsel=gay eşitlik=equal faiz
fakir faktör=factor fakülte fare faruk fatma=fatti fay faydas feda felaket=disast felsef=philosoph fen fikret fil
filis finansal=financi firmas fonksiyo=function format formu formül=formula fragma fuar=fuck fuat full fır=oven
fırat fırt=storm ga=galleri gelen gelerek gelişe geliştiril geliştirile gem=ship gemis=vessel genelkurmay
genetik=genet gereksiz=unnecessari gerektirir=requir geril=voltag gerçekleştiril gerçeklik=realiti gerçekçi=realist
gerçi getirile getiriyor geçen=endur geçerek geçip geçire geçiril geçiriyor geçit gibi gidel gires gitmiyor gittikçe
giye=wear giysi=cloth gizliç=secret go golü gram gri=grey gökha gölge=shadow gömlek=shirt gönderdik gönderil=sent
gönderile gönderme görebilir görel görevlis=offici görmedik görmüyor görülmek görülür görüntüs görünür=appear
görünüş=appear görüp görüşmek gösterecek gösteri=show gösterile=shown götür gözle=observ gözlük=glass gözyaş=eye
göçme=immigr güncelle güveniyor=trust haberdar haftas=week hakaret haksız haksızlık=injustic hamil har=harold
harbi=harvey harfler=letter hari=map harita=map hassas=precis hastas=patient hatas hatay=hate hatt=line hatırlıyor
hay hayali=imagin hayvancılık hazret hazırladık hazırlana hd hdp=gdp hediye=gift hek helikopter=helicopt herif hey
heyecanlı=excit hikayes hikmet hindista=india hisset=felt hissettik hissi hit=hitler hitap=hit hizme=servic ho=honda
holdingi=hold holla=holland hop hoşgel=welcom huzurlu=peac hâl=still hük=provis hırsızlık=thief ia=refund ibadet ibn
icat icra idare idares ideal ifades ih=hassan ihbar ihlal ihraç ikincis ikl=climat ilah=divin ilerleye ilet ilgis
ilişkis ilki ilkokul ilköğret=elementari im imha imparator=emperor imparatorluk=empir inandık inanmak inanmıyor
inanır incele inceleme=review inci iniş=enclos inkar inö ios=io ipek ir isa=andrea iskender ismet ispanya=epa
ispanyol=spanish istasyon=station istatis=statist istemek istemiş istihbarat istihda istiklal izle=track izledik
izleme=track izley izleye=watch içerir=contain içiyor=drink içki=drink içmek=drink iğne=needl iğrenç=disgust işke
işlet işlev=function işsizlik=unemploy j jandarma japonya=japan jean jim joe jones=jone just jüri=juri kablo=cabl
kabuk=shell kadir kadros kadıköy kafas=head kahraman=hero kahverengi=brown kaldırıl kaleç=goalkeep kali=qualiti
kalite=qualiti kalka kalmamış kalmas kalmayacak=wont kalmış kampanyas=campaign kamuoy kamyo=canyon kana=canada kanlı
kanun=law kapatma kapatıl kapla=coat kaplı kapsamlı=comprehens kapıs kara kararlı=stabil karayol=highway
kardeşlik=brother kargo=karl karn karşılaş karşılaştık karşıt karşıyak kasap=town katılmak=join katılım=particip
katılıyor kay kaya kaybeder kaybediyor kaybetmek=lose kaybol kaybı=loss kaydet kayıtlı=regist kazanacak kazanıyor
kazas=accid kaça kaçar kaçma kaçır kağıdı=paper kek kelebek=butterfli kelimes kemer=belt kena kere keser kesil kesim
kesme=cut kev=kevin keyf keyfi=key keşif kilis=church kilise=church kilit kimya=chemistri kira kiralık=rental kirli
kit kitle klinik=clinic koalisyo kocael kocas=husband kok=smell kolaylık=easili kolej komedi=comedi komutanlık
komünist=communism konak konferans=confer konse=concept konul konut konuşacak konuşal konuşmas konuştuk kopya=copi
kore korkma korkunç=scari koruyuç=protector koyar koyduk koyma koymak koyup koyuyor kpss kraliyet kraliç=queen
kraliçes=queen krallık=kingdom kritik=critic kucak kule kullanabilir kullanacak kullanılabilir=avail
kullanılarak=use kullanıldık kullanılma=util kullanılmas kum=sand kupa kupas=cup kurmak kurtar kurtarmak kurtul
kurtulmak=rid kurucus kurulmas kuruç kuruş kusursuz kutlu kutus=box kuvvetli kuyruk=tail kuşak köl=slave kömür=coal
köprüs=bridg kötü=bad kötüs=bad köylü kürdista=afghanistan kı=coastal kılıçdaroğlu kırk=forti kırsal=countrysid
kırıklık=disappoint kırıl=shatter kısme=part kısım kıyamet kıymet kıymetli laboratuvar=laboratori lak=kin
lastik=rubber levent lezzetli=delici liderlik=leadership link londra=sandra lord louis=loui lüks=luxuri mac
macer=adventur madalya=medal maddi madridi=madrid mahkemes=judici makam makines=machin maksim=maximum malatya
maliyet=cost malze=materi man manev mantar manyak mar mardı maria markas market mary=mari masal maske=mask may
mağaza mağdur mağlup mecbur medeniyet mekanik=mechan merdive=stair merhamet merkezli mermi mesaf=distanc meydan
mezarlık=cemeteri mezun=graduat meşgul meşhur microsoft mik=mike milliyetçi=nationalist millî mimarlık=architectur
miras modu=mod mol=molli mor moral mr muazza muciz muhabbet muhabir muhafaz muhalif muhtemel muk=brick mus mutsuz my
mücadeles müsait müz=museum müze=museum müzes=museum müşteri=custom nadir nakit nakli=ship nasil nato naz
negatif=negat nehir netice nihat=view nik=nike noel normalde=normal nun nuri nöbet nüfu=popul oksije=oxygen oktay
okuy=read okuya okyanus=ocean olabiliyor=could olal olmama olmamak olmamal oluşmak=consist oluştur oluşturduk
oluşturul=creat oluşturula oluşturur onay one oras ordus organ organik=organic ortaklık=partnership ortaokul oscar
otura oturma=seat oturur=sit oturuyor=sit oynadı=play oynamak=play oynayacak oyuncus=player oza oğul padişah
pamuk=cotton panel panik pantolo=pant pardo=pardon paris=pari parkı part partner patates=potato patla=explos patlama
patro=patron pay paylaşmak=share paylaştık pc pe=pete pembe=pink pencere=window performansı=perform
perşembe=thursday pes=fifa peynir=chees pil=pill piyano=piano piç plaj=beach plak=plate planla=plan plastik=plastic
platformu=platform play politikas=polici porno=porn portakal=orang pozisyon pratik=practic prens=princess
prensip=principl problem protein psikoloj=psycholog rabp=rabbit rahatlık=comfort rahatsızlık=inconveni rahip rahmet
raka ramaza randevu ray raz red refah referandı referans=refer rehber=guid reis=travel rekabet=competit
reklam=advertis rektör=detector resm restora=restaur rezil riz=rice robot rock rolü=role rose saate saatlik sabır
sahi sahiplik saklı saldırga saldırıs salih samsungu=samsung sanal sandalye=chair saniye=second sara=advic sarhoş
sarıl sarış=blond satılık=sale sav=save savaşçı=warrior savuna sayfas=page sayılır sağladı sağladık
sağlayacak=provid sağlıyor sağol scott selam semt=endless sendro serdar=cedar sergi seri seris=seri servet=serv
sesli=sound sessizlik sevecek sevgilis sevi=level sevimli=ador sevinir sevinç seviyes=level seyir seçile
sigara=smoke sigor=insur sil=cylind simo=simon siyasetçi skor=score sn sonbahar=autumn sorar sorma sormak sorus sos
sosyalist=socialist sovyet soy soyad soykır soylu st stev=steve stil=style stratejik=strateg stres=stress
subay=offic sun sunar sunmak sunul surat=letter sures=certainti suriyel söyley söyleyebilir söyleyecek sözleşmes
sözlü=dictionari sözlük=dictionari sürecek sürel sürer sürüç=driver sı sıfat sıklık=frequent sıkıl sıkıntı sınırsız
sıras sırrı tabak=tobacco tabik taciz tahli=ship takma taks taksi=taxi taktik takv=calendar takıl talimat=sentenc
tamamladı=proceed tank tanık tanım=definit tanımak=recogn tanır tanıyor tanış=meet tapınak=tap tarihsel=histor
tasarım=design tatl=sweet tatm tava tavsiye=recommend tavır tay=appoint taze taşıdık taşımak taşır taşıyor
tedavi=treatment tedavis=treatment tedbir tehlik=danger teker tekirdak teknolojis=technolog tema=theme tenis=tenni
tesadüf teyze tez teşhis=diagnosi teşkil thomas=thoma tim tony=toni toplana=collect toplantıs=meet toplum=societi
tor=grandma tr tre=train trip tura turgut turist=tourist turnuva tuttuk tutuklu tuzak=bag tuş tüfek=rifl tünel
türkme türkü tüy=feather tık=click tıklay=click ul ulaşa ulaşabilir ulaşma ulaşmak umr umudu up uygulana
uyumlu=compat uyur=asleep uyuyor=asleep uza=spacecraft uzana uça uşak vahşi vakt vakıf=foundat val valilik vazgeç
vazgeçilmez vel verel=let vererek verildik verilecek verilme verilmek verilmes verimli=effici vermes vermeyecek=wont
vermiş=underw versiyo vesil vicda=vic victor videos=video villa viz vizyo voleybol=volleybal volka=vol vuruş walter
washingto=washington will william yahu yaka yakaladı yal yalancı=liar yalnızlık=loneli yalç yanlışlık yanıyor
yapamaz=cannot yapan yapay=artifici yapmadı yapmadık yapmal yapmay=dont yapmıyor yapmış yaptır yapılıyor yapım
yarala=injur yarattık yaratık=creatur yaratıç=creativ yarışmas yasas=law yayımlana yazıla yazılır yazıp
yağış=rainfal yaşamış yaşayacak yel yem yemiş yet yetenekli=talent yetersiz=inadequ yetişk=adult yetkil=author
yetmez yitir yiyor=ive yo yorul yoğunluk=densiti yu yumurta yunanis yunus yur yurtdış=oversea yönetici=manag
yöneticis=administr yönetiç=manag yücel yüklü yüksek yüksele yükseliş yükselme yür=walk yürür=walk yürürlük yürütme
yüze=surfac yüzme=swim yüzük=ring yı yık yıla=snake zam zamanki zamanlı=time zar zehir=poison zeka zeynep
ziyaretçi=visitor zorlu çalma çalıyor çamaşır=laundri çamur çanta çare=pour çares çarşamba çat=roof çağ çağır çe
çekile çekim çekirdek çerçeve çet çevirme çevres çevril çevrimiç=onlin çiftçi=farmer çikola=chocol çinli=chines
çiz=draw çor çorba=soup çubuk çukur çöl çıkara çıkarak çıkardık çıkarıl çıkarıla çıkarıp çıkarır çıkarıyor çıkmas
çıkmaz çıplak=nake çığlık=scream öbür ödeme=payment ödev öfke öldüre=kill öldürme=kill öldürmek=kill öldürür ölecek
ölüyor=dead ömr=lifetim ömrü=lifetim öncü öncülük önder önem=import önemlis=import öner=suggest önle=prevent
önlemek=prevent öp örümcek öyle özdemir özle özlüyor öztürk öğle öğrencis=student öğrendik öğrenebilir
öğretmenlik=teacher ücretli=fee ülkes ünal üretil=manufactur üretim=product üsküdar üstünlük üzül ınstagra=instagram
ırk=racial ıslak ısrar şa=chanc şahane=shane şahit şahıs şanlıurfa şarj=charger şarkıç=singer şaşır=surpris şef
şehre=citi şerefsiz şeyh şiddetli şimdik şimdilik şir=cute şiş=bottl şoför şov şube şüphel=doubt şüphes=doubt şık
4.25: abdurrahma ac ace acile acımas=suffer acıs acıyor adas adi adlandırıla adrian afeder afer afet afiyet
afiş=banner afyo=canyon afyonkarahisar ahiret ahlaki=moral air akade=academi akademis=academ akademisye=academ
akademisyen=academ akar=root akciğer=lung akhisar akif akraba akrap=relat akrep aksaray aktar alabilecek alamaz
alamıyor alanya=albani albayrak albert alfa=alpha algı aliç=alic alkış all almal alman alo alper=albani altay
altıncı=sixth alım alınacak alınıp amasya ambulans=ambul amca amel amerikalı=american amir amiral=admir amma amy=ami
anabil anal anayasal=constitut andrew andy=andi angeles=angel animasyo=anim ankaragüç anki anlatır anlaya anlaş
anlaşmazlık anlaşıl anlaşıla anlaşılır anma=emma anon=anonym antalyaspor antrenma antrenör anıl anıla anıt=monument
apartma arabas aralıksız arana arayış araştır araştırmacı=research araştırmas=research araştırmaç=research arkadas
armağa artik artma artmas artmış=artwork artv=kevin artırmak=increas arz asansör=elev asi askı asır atabilir=potenti
atak atal atama atana atil atla atv atölye atıf atık avm avni avrupal=european avustralya=australia avusturya
ayha=ethan aykut ayni aynıs=similar ayrılmak ayrımcılık ayıp ayır ayıra ayırma ayırt azalma azap azgı azıcık
azınlık=minor açabilir açıklamak=clarifi açıklık açıklıyor açılacak açıldık açılmas açılır açılıyor açıs=angl ağabey
ağla ağlıyor ağrıs=pain ağız=mouth aşağılık bah bahset bahçel=garden baksa bakter=bacteria bakıldık bakır=copper
bakırköy balka balko=balconi balo=balloon balıkçı=fisher bambaşka bankacılık=bank bant barbar=barbara
barcelo=barcelona baro=baron barındıra basamak baska baskıs basıl basıncı=pressur batıl=western bayak bayern bayıl
bazlı=base bağdat bağlaya bağlılık bağımlı=addict bağımlılık=addict bağışıklık=immun başak başakşehir başara
başarısızlık=failur başlamas başlattık başlatıl başlatıla başlayal başlı başrol başvuru bekar bekleniyor
beklenmedik=unexpect bekley=wait bekleyecek bektaş belediyespor belges=document belirlemek belirlene=determin
belirlenir=determin belirti=symptom belirtil belirtile=specifi belirtmek bellek belçika=belgian benimki=mia
benja=benjamin benzerlik benzeye berat=heavi bereket=calcul berk berl=berlin beslenme=nutrit best beta beto=concret
beya=bryan beyni beyoğlu beğendik big bilal bildiril=report bilecek bilecik bilek bileme bilemedi bileşen=compon
bilge bilgilendirme=inform bilinir bilinmek=known bilinç=conscious bilinçli=conscious biliş billy=billi bilmel binal
binbaş birara birazcık birik birincilik birleşme bite bitirme bitirmek=finish bitiyor bitkisel bitlis=elli bitmedi
bitmek bitmez biyoloj=biolog bizans bizimki bkz black blog boks bombas=bombay bosna boya=paint boylu bozkurt bozma
bozulma boğaziç boşanma branş bravo brezilya brown bruce bugü=today bugün=today buhar bulgaris=bulgarian bulgu=find
bulunabilir bulunmamak bulunmaya bulunmaz burha burnu burs but buyr buzdolap=fridg buğday=wheat böbrek=kidney böyle
büro=offic büros=offic bütünlük büyüdü=grew büyüdük büyükelçis=embassi büyüme=growth büyüye=grow büyüyor=grown
bırakacak bırakarak bırakmadı cafe cahit car carlos=carlo carol=carolin carter casus cc ce ceket=jacket celal
cemaa=congreg cemiyet cenaze cenazes cenk cenne ceset ceyla charlotte=charlott chicago ciha=ethan cin clark club
col=cola coğrafi=geograph coşk coşku cüneyt cıa dahas=more damat damga danny=danni dansı=danc dave davra davranma
davranıyor davutoğlu daya dayak dayana dayanıklı=resist dd dean dede dedikodu def dehşet demet demirel demirtaş
demiryol=railway demokrasi=democraci deneme denemek deneyim=experi denges=balanc deniz denizci denizcilik denli
depola=storag depresyo derdi dereces deri derya des desta desteklemek=support destekli=support destekliyor=support
devam=continu devas değişecek değişim=chang değişiyor=variat değişme değişmez=unchang değiştire=chang değiştirecek
değiştirir dian=diana dick die dike=token dikey diledik dinamik=dynam dinledi=listen dinledik dinlenme=rest
diplomatik=diplomaci direnç=resist disipl=disciplin diyalogu diyen diyet=diet dj dogru doku dokunma=touch
dolaylı=indirect dolaş dolaşa doldur dolus dona=hardwar donaldı=donald donanma dosyas=file doz doğalgaz doğar
doğrula doğruluk=correct doğumlu dra=drama dram dul duracak=durabl durduk durdur=stop duruşma duyacak duyarlı=sensit
duygus duymadı duyula dvd dâhil döngü=cycl dönmes dönük döviz dünkü dünyaç=world düzeltme=correct düzenledi düğün
düşecek düşmanlık=enemi düşmek düşmes düşünces düşünerek düşünse düşünüp düşür ebeveyn ebru edebilmek edep edilip
edilmel edilmez=disregard edilmiş editör=editor edwardı=edward ef efendis=sir efes efsane efsanev eger
egzersiz=exercis ehli ehliyet einstein ejderha ekipma=equip ekledi=add ekre ekstra ele element elizabeth elli elmas
elveda emeklilik=retir emekçi ender enflasyo=inflat engelle engellemek entegre enver erca=duncan erdal=tidal erge
ergeneko ergi erha=ethan erik erke=recognis ermeni ersoy ertele erzinca esadı ese esmer espri esra estetik=aesthet
etap=stage etik etkile etkileye etmemiş etmeye ettir eva evcil evladı evlenmek=marri evrak eyüp eç=ass eğil=tendenc
eğlence=fun eşek eşik eşsiz fabrik=factori fabrikas=factori fahri fan fantastik=fantast farket=distinct farz fatura
favori=favourit faydal=benefici fazıl faşist felsefe felsefes=philosoph felç fener fenome=phenomen fer ferhat fethi
fi fida=trust figür fiil=verb filistinli filme=movi filo=wire finans=financi fiya=price fiş flash fm fo fon
fonksiyon=function ford formas forvet foto=photo fox francis=franci franz=franci free frekans=frequenc friedrich
füz=missil galaxy=galaxi game gary=gari gay gayret gayri gazetecilik=journalist gazze=gaze gb gecelik=night gelel
gelişim=develop gelişmes=develop geliştir=develop geliştirdik geliştirilmes geliştirmek gelmeyecek gelse=gel gen
genişlik=width gereken gerekmek gerekmez gerektire=requir geris gerçekleşecek=forthcom gerçekleşir gerçekleştik
gerçekleştirdik=undertaken gerçekleştirmek getirip geyik geze gezegen gezi geçebilir geçel geçirecek geçirir geçmes
geçtikçe gidebilir gidiş=head girerek girmes gitar=guitar gitmedi gitmes gitmez gitmiş=went giy=wear giydik=wear
gize gizemli gizlilik=confidenti global golde=golden golf goller gordo=gordon gps grand green grev=greg grip gun
guzel gö göbek gökçe gömül gönderir gönderiyor=send göndermek=send gönl göremez göremiyor gören görmemiş görüldük
görülebilir=visibl görülme görülüyor göründük=glanc görünme görünmek görüntüle=display görüşür görüşüyor
gösterebilir göstererek gösterges=indic gösteril=shown gösteris=show götürür götürüyor göv gözet=surveil gözlü
göztep gözüküyor göğs güle gülüyor=laugh gümrük=custom gündem güne=southwest güneydok=southeast günkü gür
güreş=wrestl gürül=nois güven hac hacmi=volum haddı haftaso hafız=memori hakika hakikat hakimiyet halbuki halep
haller haluk ham hama hamdi=ham hamle=hamlet hamur hamza=ham hande=hand hane=shane hanım hanımefe hapishane=prison
hara harca harcama harekat hareketli=move harfi haritas=map harp=harper hasret hatal hatip hatiç=hate
hatırladı=rememb hatırlamıyor hatırlat=rememb havaala=airport havaalan=airport havacılık haval=air havale havaliman
havas havayol=airlin hayalet hayati haydar=cedar hayir=hay hayli=hay hayran=fan hayret hayvanat=anim hazırladı
hazırlanıyor=prepar haçlı=hair hediyes=gift hee=heh helal hele=helen hemşir=nurs hergi hesapla=calcul hic hil hilal
hilmi hint hisse hisseder=feel hissetme hissetmek hocas hollywoodu=hollywood home hong hotel hou=hous howardı=howard
hoşçakal hp hristiya hukuki=law hâkim hâle hükümdar hülya hüç hızlıç=fast ibne iddaa iddias iflas=atlas ihmal
ihracat=export ikamet ikiz ikra iktisadı=econom iktisat ilahiyat ilav=addit ilerle=progress ilerleme=progress
ilerliyor ilgilene ilişkil=associ ilkbahar=spring ilkel illa=vanilla imaj imalat=tool imar imkân imkânsız=incap
imkânı imzal=signatur imzala=sign inana inancı inanma indirme=download inek iner infaz insanoğlu interne=internet
inç inşaa=construct ipuç=tip irade irfa irtibat isabet islâm ispat ist=est istatistik=statist iste istemedi istemeye
istene=desir istenile istese=teresa isteyecek istikrar istismar isveç isviçre itaat ithal izinsiz izleyebilir
izleyecek izleyiç=audienc izmit izzet içel=drink içerdik=contain içeris içeriyor içermek=contain içtik işledik
işlemci=processor işsiz jackso=jackson jane jaso=jason jay jeff jennifer=jennif jerry=jerri jet jimmy=jimmi jin
johnny=johnni johnso=johnson jonatha=jonathan jor=jordan joseph julia jung kaan kabiliyet=capabl kablos=wireless
kabus kade kadeh kafe=cafe kafes=cafe kahramanmaraş kahvaltı=breakfast kai kalabilir kalarak kaldırma
kaldırmak=remov kaldırılmas kaldırıp kales=castl kalites=qualiti kalkar kalkma kalktı kalkıp kalmıyor kalıntı kamil
kampüs=campus kampı=camp kanadı kanka kanuni=law kaos kapasite=capac kapasites=capac kapatmak kapatıp kapatıyor
kapsa kapsaya kapta=captain karabük karaciğer=liver karakol karama karaç karbo=carbon karikatür=cartoon karl karma
kars=karl karıştırma karşıla karşılamak karşıs kasa kaset kastamo kasımpaş katar kate katkıs katlı katma
katolik=cathol katılacak=forthcom katılarak kavuş kayak kaybedecek kaybola kaydedil=record kaydı kaymaka kaynaklana
kaynaklı kayp=loss kazakis kazandıra kazanç=earn kazık kaçmak kaçınılmaz kaçırma kaçıyor kaçış kaş kaşık=spoon
kelly=kelli ken kendilik kentsel=kent kesintis kesip kesmek=cut keç keşfet kibar kimi kin king kiraz kirlilik kiz
klavye=keyboard kokuyor koleksiyo=collect komites=committe komp komple komplo komut=command konferansı=confer
kongres=congress konsey=notion konuşmuyor konuşula konuşup=convers konyaspor kop koray koridor korkak korkar korktuk
korkus korumas=protect korunma korunmas korur koruya koruyor=protect kost=costum kov koya koyacak kripto
kristal=crystal kriter kronik=chronic ku kudüs kuk kulaklık=headphon kules=tower kullanılacak kullanıp kuma=control
kumar kumaş=fabric kupo=coupon kurabi=cooki kurar kurarak kurban kurgu kurs=cours kurtaracak kurtulma kurulduk
kurulma kurumsal=institut kuruyor kutla=celebr kutlama kutluyor kuz=lamb kâr=profit kâğıt köf kökenli köklü körfez
küfür küp kürek kürtçe kütahya=utah kütüpha=librari kütüphane küçücük kıla kılık kıra kırma kısacas kıta
kıyas=compar kızgı=angri kızılay kıç laik lale=isl las lat=latin laur=laura lazer leh lens=len leo leon lewis=lewi
leyla lezbiye lezzet=tasti lif=life limit limo=lemon lincoln liralık lisa liv=live love ltd lu lucas=luca lü
lük=luxuri lık mafya magaz=magazin mah mahalli mahkûm mahr mail makarna makul maltep mana manas manchester=manchest
mantık manuel manyetik=magnet manzar=landscap manzara marcus marie=mari mars=mar marshall=marshal marşı maso=mason
masraf=expens master materyal matt matthew maym mağar=cave mağara meb mecli mede mekan mekanizma=mechan meksika
mekân melih memnuniyet men menderes meraklı meral mercedes=merced merdiven merh merhaba mermer=marbl mert merve
merye mesai mescidi mesut metni=text metrelik=metr mevki mevla mevsim mezhep mezuniyet=graduat meğer meşru
michel=michell mide mikro=micro milliyet milliyetçilik=nationalist min mineral=miner mira mis misal mit mitingi=con
mizah mobilya=furnitur montaj=mount monte=mont more morga=morgan moskov motorlu=motor motosiklet=motorcycl ms muamel
muhakkak muharre muhs muhtar muhtaç mum muş mübarek müdahale müfettiş=inspector müh mülk mülkiyet=properti mülteç
mürettebat müsaa müsabaka müsl müsteşar müttefik=alli müzisye=musician naber naci nam nar nas=nasa nasip nazi nazik
nda nde necdet necip nefis nehr nehri nemli neres nes=yes nesli nev nezdi neşel nick nihai nikah nilüfer nimet nitek
niyetli nişa nokia nol norma=norman nu nı odak odtü odu=wood ofi oka okumuş okunur okuyup=read olabildik
olabilmek=can olamadı olamayacak=cannot olamıyor olağa oliver=oliv olmaksız=without olmasa olmay=inevit
olmayabilir=cannot olmayan olunur oluşma oluştuk oluşturma oluşum oluşuyor om omuz onar onayla once=onc onurlu
oper=opera operatör optik=optic oral orantıl organizasyon orjinal orman ortadok ortalamas=averag oruç osmani oto
otobü=bus otomotiv oturduk=sit oylama oyunculuk oğla=boy pap=papa papaz=papa paral=pour parf=perfum
parlamento=parliament partil pasaport=passport pasif pat patladı patlayıç patrick paylaşma paylaşıyor pazarla=market
pazarlık=market pdf penal pencer=window perde pir pirinç=rice pist piyas=market pizza pişmanlık planladık
planlana=plan planlıyor=plan plus polat pop post poz=pose pr=prime prim=pride pro programla=program
propaga=propaganda prosedür protokol=protocol protokolü=protocol ptt pul put=putin pınar q ra radikal=radic
radyasyo=radiat raf rahatça=comfort rakam ram rap rastgel re reddet reel reform reh=reid rehberlik=guid rejim resmî
restorasyo=restor rick riski=risk riskli=risk roger roket=rocket roman romanya=romania rop=robin ross roy ruhsal
ryan rüzgâr rüşvet saadet saattir sabri sabırlı sadakat sade sahas=stock sahnes=scene saidi=said saint sait=know
sakal sakat sakatlık sakin sala=salad salgı salt sami sana sanatsal=artist sanatçıs=artist sancak sanmıyor santral
sanık sapa sapık sarah satma satmak satranç=chess satıla satıyor savaşma savcılık savunmas=defenc saya
saygıl=respect sayıla sayısal saçlı=hair saçmalık sağlama sağlamış sağlanır=provid sağır sean sebastian sebze=veget
seda sedat sekil selahat selçuklu sembol=symbol sembolü=symbol semih=semi seminer sendika sensiz seramik=ceram
sergis serka serma=capit sertifika=certif server servi sevda seven severek sevgis=love sevile sevk sevmedi sevmedik
sevmek sevmez seyret seze=zen seçer seçk seçtik=chose sibel=nobel sihirli siirt simge simges=icon sinek sinirli=nerv
sinop sir sis sivri siyase=polit skandal=tidal sloga=slogan smith sms sokma sokmak soluk somut sony=soni soracak
sorduk sorgu sorumlus=respons soruşturmas=inquiri soğa=onion sponsor ss stady=stadium stadı staj statü
stephe=stephen steve=steven stratej=strategi stüdyo=studio suikast sula suna sunduk sunula sunuyor super sur suret
survivor susa=susan suçlama söylene söyleniyor söylese=tell söyleyerek söyleyip sözcüs sözleşmel=contract sünnet
sünni sürdük sürdür sürdüre sürdürmek=ongo sürelik sürgü sürme sürmek sürücü=driver sürüle sürüm süs sıkça sıkıntıs
sırala sıralama taban tabanlı tabir tablet tablos tag tahammül tahmin tahrik=driven tahsis taht takas takdı takipçi
taklit takvi takıla tamamladık tamamlana=complet tamamlaya taner=tan tanıdı=familiar tanıklık tanıma=recogn
tanımadık tanımla tanımıyor tanına tanıya tanışma=meet tanışmak=meet tanıştık=meet tara taraflı tarafsız
tarihçi=historian tarikat tarka tarla tarık tarımsal=agricultur tasarlana tasavvuf tasfi taslak tat tavşa=rabbit
taylor tazminat taç taşıdı taşımacılık=transport taşıt=vehicl taşıyıç=carrier tc tecrüp=experienc ted tehdidi
tehlikes=danger tekerlekli=wheel tekme teknolojik=technolog tekstil=textil telaf teleko=telecommun telif temal
temelli=fundament temizle=clean teor=theori teori teorik=theoret tep=hill tercüma=translat terfi termal=thermal
terminal=termin tersi terç=translat teşebbüs tff that this tilki tipik=typic tir=shoot tiyatros=theatr tişört=shirt
toh=seed tohum=seed tolga tommy=tommi topladı toplamak toplaya toplayıp topluyor topçu torba=sac torun trakya trend
trump tsk=goddamn tuncel turis=tourist turkcell turkey turuncu=orang tutacak tutku tutul tutula tutulmas tutup=close
tuvale=toilet tuzlu=salt tüccar=trader tüke tüket=consumpt tüketiç=consum tümör tüp=tube türkiye tüt tır tırnak ucuz
ufuk ukrayna ukraynal ula ulaştık ulaştırma ulaşır umur umutsuz umuyor unutulmaz unva uslu usta ustas usul usulü
utanç uy uyandık uyanık uygarlık uygulamal=applic uygulanma uyuma uyumak=sleep uzatma=extend uzaylı=spacecraft
uzman=specialist uzmanlık=expert uçur uğradı uğradık uğramış uğraya uğraş uğraşıyor vadi vadis vak vaka vampir vara
varmı vasıta vata vatandaşlık=citizenship vefa=sofa verebilecek veremez=cannot vergis verilebilir veriliyor vermedik
vermel vermey vermeye versiyon veteriner=veterinari veysel victoria vincent vodafone von vura=shoot vurgu
vurma=shoot vurmak vurul vurur vuruyor wayne=wayn we west what whatsapp whi=white wilso=wilson with world yaba yakal
yakalamak yakalana yaklaşa yaklaşıyor=approach yakup yakınlık=close yalan=lie yalov yana=servic yanlız yanma yanık
yapamıyor yapılabilir yapılmal yapımcı=produc yapısal=structur yaramaz yararlı=help yaras yaratma=creat
yaratmak=creat yaratıl=creation yardımç yargıtay=judgment yargıç=judgment yasadış=unlaw yasakla yase yatar
yatay=horizont yatma yatmak yatırım=invest yatıyor yavr yayıl yayıla yayılma yayımla yayıncılık yayınev yayınladı
yayınladık yazacak yazarak yazmış yazılım=softwar yağlı yaşanan=deed yaşayabilir yaşayan yedinci=seventh yenilgi
yenilik=innov yepye yeral=underground yerleştiril yetiş yetişe yetkis yeğe ygs yiye=eat yiyip=eaten yiğit yokluk
yoksul=poverti yoksulluk=poverti yoldaş yolsuzluk=corrupt yoo yorgunluk=fatigu youngu=young your yozgat ypg yumruk
yuv yuva yuvarlak=round yök yöne yönetmenlik yönettik yönlü yöre yükle yüksekokul yürü=undertaken yürüdü=walk
yürüme=walk yürümek=walk yürütüle=conduct yürüye=walk yürüyor=walk yüzbaş yüzlü yıkıl=destroy yılbaş=christma
yıldön=anniversari yıldızlı=star zahmet zal zararlı zarf zavallı zehirli zem zenci zenginlik=wealth zevkli
zihinsel=mental zihn zil ziyare=visit zonguldak zorla zul âşık çakmak çakır çala çaldık çalışarak çalışmıyor çalışıp
çam çanka çankır çaplı çapraz=cross çarptı çarşı çatal çavuş çağrıs=call çağırıyor çekecek çekerek çekilir çekiliş
çekilme çelep çember çete çevik çevire çevresel=environ çeşidi çeşitlilik=divers çeşme çiğ çoba çoklu çorap=sock çök
çözme=solv çözmek=solv çözüm=solut çı çıkabilir çıkal çıkaracak çıkmadı çıkmıyor çıkmış çınar ödemek=payment öder
ödeyecek ödü ödüllü=award ödüyor öfkel öldürdük=kill öldürüldük=kill öldürüle ölç=measur ölçek=scale ölçekli=scale
ölü ölümcül=mortal ölümsüz öncelikli=prioriti önderlik öneri önerir öneris önlem=measur ör örgü ötes övgü öyküs
öyleç özbek özca öze özer özka öğren=learn öğrene=learn öğrenecek=learnt öğrenir öğreniyor=learn ülkü
üretici=manufactur üreticis=manufactur üretiç=manufactur üretme üretmek ürettik üssü üste üvey üzülme=bother
üzülüyor üzüç=sad üçge=triangl üçlü=three ıan ınternet ıp ırkçı=racism ırkçılık ırmak ıspar ıstanbul=istanbul ıv ış
ışidi şafak şahsi şampiyonas şapka=hat şar şayet şaşırtıç=amaz şen şener şenlik şenol şerit=ribbon şidde şifa şimşek
şişli şişma şubes şöhret şövalye şükrü şırnak
4.0: aaro=aaron abbas abdülhamidi abdülkadir abis ablas abone=bone about acar acele aciz acık acıl adapazar
adapte=adapt adliye adm=admin affeder afganis=afghanistan agresif=aggress ahh ahlaksız ahmak aj ajan ajans akal akap
akpınar aksoy aktarma aktaş aktivi=activ aktivite akustik=acoust akut akvary akım akıncı akıp akıyor akşamki akşener
alabilmek alamadı alamadık alamaya alarmı=alarm aldırma alem alevi alexander=alexand aleyhi=gandhi aleyk
alfredi=alfr algıla alkollü=alcohol alle=allen almadık almamış almay almaya alparsla altmış altyapı
altyapıs=infrastructur altınor alüminy=aluminium alıcı alınabilir alınmak alınmal alınıyor alışık amazo=amazon
amaçlaya amcas amcık america=american analitik anderso=anderson anlamadık anlamaz anlatama anlatıla anlatıldık
anlatılır anlay anlayabilir anlayamadı anlayamaz anlayamıyor anlaşılma anlaşılıyor=insight ann annelik annie=anni
anormal=abnorm antakya ante antep anthony=anthoni antibiyotik=antibiot antonio anıyor apaçık apollo app april
arabesk aranıyor arayabilir arayüz=interfac araştırmak=research ardaha arena=arabia arjant ark arkeoloj=archaeolog
arkeolojik=archaeolog arma army=armi arpa arsenal artacak artmak arttık arttıkça=increas arttırma arttırmak artır
artırma arı arız asfalt asis=afghanistan asist asista askerî asle=helen asli asma=asthma asr astsubay asyal asıllı
atalay atay ateist ateşkes atladı atlas atlat atlet=athlet atlı atmas atölyes=workshop atılır avlu avrasya avro
avukatlık=attorney avşar ayaklı=foot ayarla ayasofya aydı aydınlatma=light aygıt ayl=lin ayrıcalık ayrılarak
ayrılmas ayrılıp=separ ayrılıyor ayrın=detail ayırmak ayşegül azalmas azaltma azaltmak=reduc azalır=decreas
azalıyor=decreas azami azar azer açarak açıklamış açıklana açıklaya=explain açıklayacak aöf ağabe ağladı ağlama
ağlamak ağrıyor=pain aşamas aşiret aşka=love baby=babi bad bade baharat=spice bahse bahseder bahsedile bahsetmek
bahsi bahçeliev=garden bahçeşehir bakabilir baki=bake bakir bakkal bakmıyor bakteri=bacteria bakılır bale balkan
balıkçılık=fish bam bandırma=ban bang banu=ban barbaros=barbara bariz=bar barry=barri barut=new barınak barışçıl
basa basitçe=simpler basket basma basıp bataklık batarya bayat bayburt baykal bayraktar=flag bayılır bazi bağcı
bağladı bağlan=link bağlana bağlanma bağlanır bağımlıs=addict başlana başlar başlatma başlayabilir başsağlık bb bbc
beach beceri bedelli beklemiyor beklenir beklenti bekçi belas belirledi belirledik belirlenmes=determin
belirleye=determin belirleyiç=determin belirsizlik=uncertainti belirterek belirtis belirtmiş bell bella bencil
benlik bensiz benzersiz beraat berber bereketli bernardı=bernard beslene beter=better beyazıt=white beyefe=sir
beykoz beylikdüz beyzbol=basebal beşer bildirir=notif bildirmek bileşe bileşik=compound bilhas bilinci=awar
biliniyor bilinmez bilinmiyor=unknown bilip=clip bilişsel=cognit bilmes bilse binip birader birdenbir birebir birgi
biricik birincil birleştire=combin birleştirme birliktelik birsey birtak birşe bitim bitirdik bitire=finish
bitirecek bitirip bitirir bitiş blake blue bluetooth bmw bn bobby=bobbi bombal=bombay boncuk bond bonservis
bordo=board boris=bori bornov borsas boru bosto=boston boykot boyle=boyd boynu boza bozdak bozmak bozulur bozuç
boşal brad brezilyal britanya bronz bruno bucak bulamadık bulamaya bulanık bulaşık bulaşıç bulmas bulun bulunacak
bulunarak bulundura bulunmadık bulunup buluşacak=forthcom buluşal buluşmak buluşmas buluşuyor bulvar bunal
business=busi buyuk=buy buç bye bölme bölük bölünme bölüç börek bülbül bünyes bürokrat bütün büyü
büyükelçi=ambassador büyükelçilik=embassi büyükçekmeç büyül büyüleyiç büyümes=growth büyümüş büyür büyüs büyüç bır
bırakal bırakmay bırakmayacak bırakmaz bırakmıyor bırakıla cafer=cafe cahil california camero=cameron camia
cana=bean candy=candi caner casusluk cather=catherin caz cazip cenap center central cephes cev cevdet cevher ceviz
ceyha chan che=que check chelsea chi christ=christin christian christopher=christoph chuck ci cihat=view cil
cinsellik=sexual cinsi cis ciç ciğer clair clar=clara cnn co cocuk cole collins=collin color com come cool cooper
coç=coca craigi=craig cumhur cumhuriyetçi cömert cümles=sentenc cüzda cüç dale dalgas=wave dalış=pour damadı
danimarka dansçı danışman=consult danıştay darbes darp daveti=invit davetli davis=davi davrana davranmak davranır
davul=drum davut day dayanamıyor dayanmak dayanıklılık dayanılmaz dayanır dayanıyor dağılım dağınık dağıtıl dc dedes
defans=fan defne defol deka dekor deli delilik deliç=slice delta dem demel demes demey demirci demo
demokra=democraci denetim deneyimli=experi deneysel denil denizal=sea denkle dennis=denni departma=employ depos
deprem derbi dere deris=aris derviş destekledik desteklene=support destekçis deta devrim değerlendir=assess
değersiz=worthless değilmi değişebilir değişmedi=unchang değişmek=vari değişmes değiştik=chang değiştirebilir
değiştirerek=replac değiştirilmes=replac değiştirip değiştiriyor değmez diego diger dikil dikiş=sew dikkatliç=care
dikme diktatör diledi dilim dindar dinleye=listen dinozor dinsel dinî diplo=diploma diplomas direksiyo
diriliş=cognit diyar diyeme diyemez dizayn dizel diç dişli=gear dns dokunmak=touch dokunmatik=touch dokus=textur
dokuzuncu dolaşıp dolaşır dolaşıyor doldurarak doldurmak dolgu dolma dolunay domates=mate donatıl dong doruk
douglas=dougla down doç doğacak=natur doğas=natur doğma doğum dramatik=drama duas dubai duke durdurma durdurmak=stop
durmuyor duyarlılık duymaz duymuyor duyurus dökme dökül döküle dökülür dönerek dönmez dönüm dönüşe dönüşür dönüşüyor
dör döv dükkan dündar dür dürüstlük düzeltmek=correct düzenlemek düzenlemes=regul düzenlenecek düzenlenir=arrang
düzenlenmes=arrang düzenleye düzensiz düşerek düşk düşün düşünecek düşünüle düşüp düşürme düşürmek ebedi ebû ecevit
eczacıbaş eda eddie=eddi edebiliyor edeme edemedi edemedik edemeyecek edgar edilebilecek edilmemiş edinme efekt
efsanes ego eh ehl ekber ekipman=equip eklene eklenir ekley=add ekolojik=ecolog ekonom=econom eksi ekşi eldive=glove
elektro elektromanyetik eleme elena eleştire eleştirel elle=ellen elverişli elçi emel=noel emil emily=emili emlak
emma empat=empathi emperyalist emrah emret endeksi endişe endüstris=industri enes=ass enfes engelleme engelleye
english enkaz enstitü entelektüel enteresa ep erbaka erdemli erdik erecek=will ereğli ergenlik eriyor erk=akin
ermenista=afghanistan erotik=erot erte=dealt esa esase esen esnek esrar ethe etkiledi etkiledik etkilemiş
etkilene=affect etkiliyor=effect etli=elli etmekte=they etmemek etse ettire ettirme ettirmek evlendik evlenecek
evlenir evliya express eyvah ez eza ezel ezgi ezik eziyet eğilim eğitimci=educ eğitimli=train eğitme eğleniyor
eğlenmek=fun eğri=curv eşdeğer eşref fa faaliye=activ face fahiş faik fail fakül fal fantez far farketmez
farkla=differ farkındalık=awar fast fasulye=bean fat fatur faturas=bill fayda faşizm fbı fe feat fedakarlık felix
feminist ferah ferit=hurt fetih fevzi feç fiat fiile=verb filos filozof=philosoph filtre=filter fina=financi
finansma finca firar firav first fit fişek flaş=flare flori=florida flört fonksiyonel=function foodu=food forex
fotoğrafçı=photograph francisco frankl=franklin fred fren=french from ft fu furka futbolcus=footbal füze fıf fıkra
fıkıh fırlatma fırtına fırtınas=storm fıs gabriel gala galaksi gar garantis=guarante garso gasp=sigh gebze=undermin
gecikme=delay gelebilecek gelinlik=bride gelişir gelişmek geliştire geliştirilme gelmedik gelmemiş gelmeye genişle
gençlerbirlik=youth gercek gerekebilir gerekecek=should gerekmiyor gereksinim gerekçes gergi gerginlik gerilla
gerizekal=vanish gerçekleşme gerçekleşmes gerçekleştire=perform gerçekleştiriyor get getirebilir getirerek
getirildik getirilir getirilmes getirmes gevşek=crush gey gezer gezgi gezip=zip gezis=trip geziyor geziç gezme
gezmek geçersiz=invalid geçidi geçil geçirerek geçirile geçirip geçirmez geçmedi geçmez=wont geçmiyor gibis gide
gidemez girebilir giremez girişimci=entrepreneur girl girmedi girmez girmiş gitmedik gitmel gitmeyecek giyer=wear
giyip=cloth giyme=wear giymek=wear giş golcü gold gole golle goodu=good gore got grace graha=graham grant greg group
gt gururlu guy gökkuşak=rainbow göktürk gölbaş gölcük=lake göndere=send göndererek=send gönderilir görebilecek
görebiliyor göremedi göremedik görerek görgü görkemli görmel görmes görmüş görülecek görülmemiş görünmez=invis
görünmüyor görünüm görünümlü görüşmes gösterge=indic gösterilir=display gösterip gösterişli göstermes götüre=take
götürecek götürme götürmek=take götürül=brought götürüp gövde gözal göçmen gülme gülmek gülümse=smile gülüş gülşe
gümüşha günay güncellemes gündelik güneşli=sunshin güngör gürcista=afghanistan gürcü gürsel gürses gürültül=noisi
güvendik güvene=trust güvenme güvenmek güvenmiyor güverç güya güz güçlük güçsüz haberleşme=communic habersiz
hacettep had hafifçe=lightweight hafıza hah=haha hakem=refere hakik hakkari halif halit halkla halleder halt halı
hamilelik hamit hangı hans=han hapisha=prison happy=happi harap harcadı harcadık harcıyor hard hareketsiz
haroldu=harold harris=harri harvardı=harvard harvey hasat hassasiyet hattı=line hatıra hatırla hatırlamak=rememb
hatırlatmak=rememb hatırlatıyor=rememb havalandırma have havlu=towel hayranlık hayri=hay hazine hazırlamak=prepar
hazırlamış hazırlanma hazırlanır hazırlaya hazırlıklı=prepar hazırlıyor=readi hekim hekimlik hendek heryer herzama
heves hi hidayet hidroje=hydrogen hidrolik=hydraul high hikâyes=stori hill hip hiss hissetmiyor hitit hiçbirşey=noth
hmm hobi=hobbi hollandal=holland holmes=holm hor hormo=hormon horoz housto=houston how hoşgör hoşlandık htc html hu
hugo hukukçu hulusi hunter huzursuz hyun hâlde hâli hükm hüküm hüküme=govern hür hüsnü hüz hüzünlü=sad hı hıristiya
hızır=speed ibb iblis=devil ibni iddial ideoloj=ideolog ideolojik=ideolog idil idrak idrar=urin idris iftira ifşa
ihal=shale ihale ihtiyar ii ikincil=second ilan iler ilgile ilgilendire ilgilendirmez ilgilenir ilgileniyor ilik
ilker ilkes ilmi iltifat ilyas imal=dial imkan imzaladı=sign imzalana imzas inanamıyor inat ince inceledi
incelemek=examin incelemes=review incelenmes=examin inceleye incil=littl incir indiril=download indirmek ine=in
inegöl inip iniyor inkâr=aris inme insansız instagra=instagram intikam inşas=built ipadı=ipad iplik iranlı=iran ire
irla=netherland irlandal irtiba ise iskel iskelet=skeleton islamcı=islam islamiyet israf istedigi istekli=enclos
istemes isteniyor istenmeye=unwant istermi istes istey isteyebilir isteyerek isteyip istikamet istikrarlı istila
istisna=elena istişar itfai ithalat itiç=itali itü iyileşme=improv iyileştirme=improv izah izlemiş izlene=viewer
izlenme izleyerek izleyici izleyip izn izol=isol içe içerikli içip işitme=sound işkence işlemiş işlene=process
işlevsel=function işleye=employ işliyor iştirak işyer işçis=worker jacop=jacob jake jamie=jami jan janet jeffrey
jeremy=jeremi jes=jess jessica ji jo joan joker jon jong josh jr juan jules=jule julian julie=juli juliet=julius
junior kabak kabataş kabil kabile kadarki kademel kafal=head kafkas kah kahramanlık=hero kahret kahves=coffe kalbe
kaldıra kaldıracak kaldırıla kaldırılma kaldırır kaldırıyor kalem kaliforni kalkacak kalkmış kalktık kalkıyor kalkış
kalmadık kalpler kalpli=heart kalsiy=calcium kalça kalınlık kameras=camera kampa=campaign kamuo kamusal kamyonet
kanaat kanatlı=wing kandil kandır kane kanıtla kapana kapanış kapasi=capac kapasitel=capac kapatıla kapatılmas
kapitalist=capitalist kapitalizm=capit kapsar kapsül kapıl karabükspor kararlılık kararname kararsız karataş karga
karlı=karl karpuz karsi=karl karışma karıştır karışıklık karşılaya karşılaşmas karşılaşır karşılıksız kast=cabinet
kaste kasıtlı kategor=categori kategoris=categori katılmas katılır kavşak kayalık kaybolur=disappear kaygı
kaymakamlık kaynaklandık kaynar kayserispor kayıtsız kazak kazan kazanabilir kazanan kazanarak kazandır kazanmas
kazanıla kazanıp kaçacak kaçakçılık kaçtık kaçıp kaçırmay kağı kebap keder kedis keith kema=herman kennedy=kennedi
kerva kese=inn kesik kesile kesilir kesit kesiyor kesiç keçiöre khk kil kilidi kilises=church kilitli
kimis=chemistri kimses kirala=rental kis kitles kitty=kitti kktc know koka kokul=scent koleksiyon koloni=coloni
kolye kombinasyo komi=committe komiser=commiss komite komutan kona konakla=accommod konfederasyo kong konsantre
konsept=concept konsolosluk kont=content kontenja=content kontrat kontrollü=control konula konuşarak=talk kooperatif
koordinasyo=coordin koordinat kopyas=copi korel kork korkmay korkmaz korkmuyor korkt korkut=horror koro korunmak
koruyacak kot=cat kova koyal koyarak koz kozmetik=cosmet koşa=run koşar=run koşarak=run koşma koşmak=run koşuyor=run
krem=cream kuan=quantum kudret kullanmas kullanmıyor kullanılabilecek kullanılıyor kullanışlı=util kulluk kuracak
kurmay kursu=cours kurtara kurtarıl kurtarır kurtula kurtulur kurucu kurulacak kurultay kurulur kurup
kutlamak=celebr kutup=polar kuyu kuşadas=bird köke=origin köle kölelik=slave köpük=foam kös köşes köşk küba küme
kümes kür kürsü küt=mass kütüphanes=librari kıbrıslı kıdemli kılavuz=guid kılmak kılıf kırklarel kırmak kırıkkale
kırılma kırıp kırşehir kıskanç kıskançlık kıskanıyor kısmet kısmi kısık kısıtlı=restrict kıyıs kızar kızılderil
lacivert lady=ladi laiklik lakap lake lamba=lamp larry=larri lati=latin lawre=lawrenc led lefkoş lek
leonardı=leonard level levha lez leş lg liberal=liber libya light liman linda linki=link linux lisanslı=licens
lisansı lisel literatür litre little=littl liverpool liyakat lloyd lo logo lojis=logist lokma long loui=louis loza
luk=luke luke lys lübna macaris macera madalyas=medal madencilik mahir mahkum mahmudu mahsur mahsus makas makedonya
makinel=machin malcolm malesef malik malzemes=materi manastır mangal mani=hand manzaras=landscap manşet marato maraş
marco margaret marily=marilyn mario marmaris marş masas masaüs maskel maskes=mask mastürbasyo mat
matematiksel=mathemat mazeret mazhar mazl mağaz=store mağazas=store mağlubiyet mb mc md medi medres medyas=media
mega meh mehmedi=ahm mekanizmas=mechan mekik mekke meksikal mektep melik melis melte=melt meme menajer mendil
menfaat=benefit menkul menzil menü mera merca merhametli meriç mesafel=distanc mesih meslektaş meta metin metn
metodu=method metot mevkiin mevlüt mevzu meş mg mia miam=miami mikrofo=microphon mikrop=micro mila=milan miles=mile
milita mille milletvekillik milyonluk=million mimaris=architectur minibüs=buse minim=minimum minnet=miner minnettar
miss misyo mitchell=mitchel mk mod modas=fashion modül=modul molekül monaco moniç=monica monroe=monro motif motiv
motivasyo=motiv msn=messeng muameles muammer muaye mucize muhaf=guard muhafız muhammet muhasep=account muhatap
muradı=cheap murphy=murphi musiç=music musul muz muzaffer mö mücevher=jewelri müdahales=intervent müddet müddetçe
müebbet mügü mühimmat müj mülakat mülteci=refuge müm münih mürekkep=ink mütevaz müzaker müzakere müzikal=music
mızrak nadire nakil namus namık nancy=nanci natha=nathan nazar nazara nazlı nba necat necmet nedi nef nefe=breath
neil nejat nelso=nelson nem=nor neo network nevzat nevşehir news nezaket neş nicholas=nichola nicol night nil nina
ninja nispe nitelikli=qualif niyaz nişancı nobel norm normale=normal norveç=norwegian note now ntv=mtv numune nuret
nusayp nöbetçi nüfuz nün oba=obama obje objektif=object odakla odaklı official=offici offiç=offic ohal ohh=ahh okuna
okuyacak okuyuç olabile olama olcay old oldu olmadıkça=hard olmayıp olmus olsun oluna oluşmas oluşturacak
oluşturulmas=creat oluşturulur=generat oluşturuyor=creat omegi=omega omz ona onsuz=endless oo op organizma
orgeneral=general orkestra=orchestra ormanlık=forest ortaklaş=common ortalama ortas osmangazi osmanlıç otopsi
otori=author otorite otoyol oturmak=seat out oyla oylamas oynamış oynanacak oynayarak oğuzha pablo page paha
pakis=pakistan pan parametre paramparça parazit paraşüt parker parlaklık parlamenter=parliament
parlamentos=parliament parlaya parsel parçacık parçal=piec parçala pasifik pasta pate patent patlak patlamas=explos
paulo paylaşa=share paylaşacak paylaşıla=share paylaşım paylaşır pel penis=peni perake performa periyodik=period
perişa perry=perri pet peyzaj pezevenk phil philip pi pierre=pierr piknik=picnic pilav piya piş=cook planlı=plan
playstation=playstat plazma=plasma po poker polonya=polo pompa port portal portek posta poster potasy potter power
poşet pp premier prensi=princess promosyo=promo propagandas=propaganda psikiyatri psikologu=psycholog
psikolojis=psycholog pus pyd=question pırıl rabbi rachel radar rah rahma rahmetli rahmi rak ralph randy=randi ras
rastlana raymondu=raymond reaksiyo=reaction reddedil reedi=reed rehabilitasyo=rehabilit rektörlük ren renault
rengarenk resimli restor restoran reytingi rezalet rezerv rezervasyo=book reçel reşit ri rihanna rio risal
riske=riski rit rivayet rizespor rob rocky=rocki roller rom romeo ron ronaldo ros=rosa royal ruhani ruj=ruth
russell=russel rusça rut=routin rüyas=dream rıdva=evan rızas sabahatt sabancı sabih sabr sabırsızlık sadi safi safra
sahra sakla sakladık saklamak sakso saldıra saldırma saldırmak saldırıyor=attack saltanat sama samanyol samimiyet
samsunspor samuel sanir saniyelik=second sanma sansür santrali sarf sarp sarıka sarıyer satar sattık satıl satır
satıç savaşa=battl savaşmak=battl savcıs savunmak=defenc savunuyor sayar saygısızlık sayma sayılabilir
sayılmaz=unbeliev sayıyor saz saçmala sağcı sağlana=provid sağlanmas=ensur sağlayabilir sağlayarak seans=sean
seferberlik sekizinci=eight sekreterlik selma sema senaryos=scenario senato senatör sendikas senelik sensör sentetik
seo sera serhat serser sesleniyor sevinci seviyel=level sevişme sevişmek seyha seyit seyyidi sezar sezer sezgi
seçilir seçilme seçiyor seçiç=select seçmek=choos shakespear shane shaw shop siber sidney sigortas siker sikiş silip
silivri silme silmek simülasyo sin sinca sindir=send sinemas=cinema single=singl sinsi=sin siper sistematik=systemat
sit sivasspor siyonist skype slogan smart sody=sodium sofra soka=outta sokar sokup sokuyor solcu solo soner song
sonsuzluk sonuncus sonuçla sop sophie=sophi sora sorabilir sorgula sorunlu sosyalizm sosyoloji=sociolog south soygu
soyunma soyut=abstract soğutma=cool sp spencer sperm sponsorluk sportif=sport stan stand standardı stanley start
state statik stefa=stefan stone stop store story=stori strateji stratejis=strategi street stuart style suat suba
sulh sulta=sultan sung sunma sunucu sure suçsuz sydney söküp sönmez söylem söylemedi söylemes söylemiyor
söylenebilir söylenir söylenti söyleş sü sürat sürdürülebilir=sustain süreklilik süreyya sürül sürüş süsle süslü
süvari=cavalri sıcacık sıkma sıkın sıkıntıl sıkıyor sıkış sıl sıradış sıral=sort sırp sırr sız sıç sığ sığınak=refug
sığır=beef taarruz tabaka tabiat tahir tahrip tahs tahsil tahta tahıl=cereal takar takibe takipçis taksit=taxi
takılıp takılıyor takıp tala talip tamamlamak tamamlamış=complet tamamlandık tamamlayarak=complet tamer tampo tanr
tanrıs=god tanrıças=goddess tansiyo tanımaya=recogn tanımlana=defin tanıtmak tanıtım tarayıç=browser tarsus
tartışmas=discuss tas tasarruf=save tasarımcı=design tasvir tatar tatbikat tatlıs=dessert tav taviz tavrı tavsiyes
taşero taşıma taşınabilir taşınma taşınmas taşınır taşıyacak teblik tecrübe tecrübel tecrübes tedarik tedirgi tefsir
tekel tekerlek=wheel tekli teksas telaffuz telaş televizyon telgraf telsiz tem=ada tembel teminat temiz temizlemek
tempo temsilcilik=repres temsile=represent temyiz teoma teoris=theori tepes tepkis=reaction terap=therapi teraz
terbi tereddüt tereyak=oil terim terry=terri terte tesadüfe tescil tesekkur teselli tesir teslimat=deliveri tetik
tevfik tevhidi teyit tezgah teğme=lieuten thy=thi ti tik times=time tit tm tok toki tokyo topal topkap topladık
toplam toplama toplanma topluç topuklu toros tost=dust toto toyo=toyota trajik tramvay trans=tran travma trilyo ts
tufa tuk=brick tuncay=decay tuncer tunç turbo turgay turha turizmi=tourism turk=turkish turkish turner
turnuv=tournament turnuvas=tournament tutarak tutarlı tutkul tutuklana=arrest tutulma tutulur tuğba tyler tövbe tü
tübitak türbe türev türka türkista türkmen türkçes tüylü=feather tüzel tıraş=shave ufacık uk ulaşacak
ulaşmas=agreement ultra uludak ulusoy um unesco unitedi=unit unutmadı unutmak=forgotten unutmayacak unutmayal
unuttuk unutuyor unvan ur urfa=sofa usb utanıyor uyarı uyarıs uydurma uyguladık uygulamak uygulanmas=implement
uygulanır=appli uygulaya uygunsuz uygur uyk uykus uyudu uyuya=asleep uzaklaş uzat uzlaşma uçar=fli uçma uçuyor=fli
uğraşa uğraşma uğraşmak uğraşır uğurlu vaat vade=enact vadel vaftiz vah vakas vallahi vapur vardi vardık varis
varmak varsayıla varış vasiyet vatan vaz vazgeçme vaziyet vedat vega vegas=vega vera veremiyor veren verilerek
verilmel verimlilik veritaba vermemek vermemiş verse=vers vesile vi vietna=vietnam vip virginia vita=vitamin vites
viya vizes vladimir vol vpn vural vurduk vurup=shoot vücu wa walker wall wallace=wallac walt war warre=warren was
watch watso=watson wesley wi wif=wifi williams=william woo xx yaa=uae yabani yahut yahya yakacak yakaladık yakar
yakas yaklaştık yaklaşım yaklaşır yakma yakmak yakıp yakıyor yakış yakışır yama yamaç yanar yandaş yang yanlıs
yansı=reflect yansıdı yansımas=reflect yanılıyor yanıp yapabile yapabiliyor yapabilmek yapama yapamadı yapamadık
yapamayacak yapiyor yapmamış=didnt yapmaya yapmayacak yapsa yaptı yaptırdık yaptırmak yaptırıla yapılabilecek
yapılanma yapılanmas yapılarak yapılmaz yapıt yapış yaralana=injuri yaralanma yaralı yaratacak yaratıyor yaraya
yarayacak yarbay yardımcılık yargıla=judgment yarıyor yarışmaç yastık yattık yatıl yatıp yatırımcı yavaşça=slowli
yayla yayımladı yayınlanacak yayınlanma yazabilir yazarlık yazıldık yazıç=printer yağıyor yağışlı yaşamas yaşamıyor
yaşanacak yaşandık yaşanır yaşanıyor yaşayarak yaşayıp yemiyor yen yene=yen yener yenerek yengeç=crab yenik yenil
yenilikçi=innov yenis=new yerleşe yerleşik yerleştir yerleştirile yerleştirme yetecek yetersizlik yetiyor
yetişkin=adult yetiştirme yetiştirmek yetmedi yetmezlik=instabl yetmiyor yeş yeşilyurt yil yine yiy=eat yogu=yoga
yolladı yolluyor yorumcu yoruç yoğurt yrd yudu yurdu yurttaş yuvas yy yönel yöneticilik yönetile=manag yönetiyor
yönetmek yönetmelik yönlendirme yöresel yörük yörünge yüklene yükseköğret yükselir yükseliyor yürekli yürütmek
yürüttük yürüyecek yürüyerek=walk yıka=wash yıkıla yıkıç yıldönüm=anniversari za zamank zannediyor zarif zat zayıfla
zehra zekal zekeriya zerre zevki=enjoy zevkle=enjoy zih=mind zihniyet zirves zombi zorlanıyor zorunda zorunluluk
zırh zırhlı zıt âle çabas çadır çakal çakıl=gravel çalmak çalına çalıp çalışka çalışıl çan=pour çanak çantas çarpa
çarpıç çarpışma çatlak=crack çatı çatıs çavuşoğlu çaykur=tea çaylak çağatay çağlaya çekildik çekilecek çekiliyor
çekilmes çekinme çerkes çerçev=frame çetes çevirip=translat çeviris=translat çevirmek çevr=onlin çi çikolata
çikolatal=chocol çil çilek=strawberri çim=grass çimento=cement çinko=chines çiv çizdik çizgis=line çizil çizim çizme
çiçekli=flower çiğde çokça çolak çorbas=soup çorlu çukurov çuval çöküş çözül çözünürlük çürük çıkan çıkartma
çıkartıp çıkarılmas=remov öcala ödedi ödedik ödemiş ödünç öldürülme öldürülmes öldürüp öldürüyor ölmedi ölmes ölçüs
ölüp ömürlü önemsiz=irrelev önerile=recommend öneriyor öpücük=kiss ördek=duck örtül örtüs ösym özal özerk=autonomi
özge özgüve özledik özlü özürlü=disabl öğe öğrenim öğüt ül ülker ümmet ümrani üni üniversitel=universiti ünsal
üretilmek üslup üstadı üstle üstlendik üzüntü üçüncüs=third ık ılık ım ınternational=nation ırkı=racial ısabel ıslah
ıso ıssız ısı ısınma=heat ıt ıyi ışıklı=handsom ışıl ışın şaba şaka şakas şam şampiyona şanlı şark şartı şaşk
şaşırttı=surpris şebne şeffaf=transpar şefkat şehidi şemsi=umbrella şer şeriat şeridi şevket şifrel şifrele şifres
şii şikayetçi şil şirke=compani şişe şut şükra
3.75: abartıl abaz abdal abdest abdi abdulkadir abdülhamit abe abidi abraha=abraham abu acıbade acıdı acıklı
acımasız acıtıyor adale=justic adaletsizlik adams=adam adamış adanaspor adidas=nike adlandırılır adobe adolf adrenal
affetmeyecek afga afrikal=african ag ahi ahlâk ahır ailecek akademi akarsu akaryakıt akbap akdak akdoğa akgı akka
akli akma akrabas=relat aksesuar aksilik aktarıl aktarıla aktiv aktris=actress akyaz akyol akyürek akçay akıbet
akıllıç=smart akıç akşehir alabiliyor alak alama alamayacak alamet alanyaspor alaycı alaç alba aldatma aldı alemdar
alerjis alfabe alfabetik algoritma algıs aliak alicia alim aliyev alka alkolik allahu almamak almayacak aln alpay
alpha alsancak altyaz altyazıl altüst altı altındak alzheimer alçı alın alınmaz alınmış alışk alışılmadık ambar
amber ameliya amino ampul amsterda anadil analogu=analog anaokul anas anasayfa anayasas=constitut andre=andr andrea
andıra anestez angelo anka ankara anke anlamas anlatabil anlatabilir anlatmış anlatsa anlatıl anlatıp anlayıp
anlayışlı=understand anlaşılabilir anlaşılacak anlaşıldık anlaşılmak anlaşılmas anlaşılmaz anlı anmak anons ansız
ant antlaşma antlaşmas anto=aston antrenörlük aptallık aralıklı aramas aramıyor arayacak arayan arayarak
arazis=terrain araştıra araştırılmas araştırıyor ardıç argo ari arizo armut arnavut arnavutluk arnoldu=arnold
artarak artist arttır arttırır artık artıra artırır=increas arzus arınç arıtma asal asayiş ase ash ashley ask aslan
astronomi astronot asılsız asırlık ataka ataköy atamas atanma atanmas atasöz atatürkçü ataşehir ateşle=ignit atlamak
atlantik atlantis atlantiç atlayıp atletico atletizm=athlet atm atmadı atmıyor atmış attil atılacak atıldık atılma
atılmas au audi audio august aust auto avatar avcılık avcıs avea avlanma avrupa ayakkabıs ayaklanma ayarlamak ayaz
aydemir aydoğa aydınlanma aygı ayn ayra ayriç ayrıcalıklı ayrılacak ayrılmaz aysel aytaç ayvalık ayyaş ayça ayı ayık
ayırdık ayırıp ayırır ayıs azala azaldık azaltılmas azmi azot açal açmas açıkladık açıklanacak açılmıyor açılıp açıç
ağaoğlu ağlaya ağlayacak ağlayarak ağıt aıds aşamal aşar aşarak aşağılayıç aşikar aşkla aşmak aşure aşçı=chef aşıs
bab babaca back bafra bagaj bahri bahsetme bahtiyar bailey baker baklav bakmadı bakmas bakteriyel bakü bakımlı bakıç
bala balcı bali balis balyoz ban band banko bara barbie barikat bariyer barnes baros bart barzani basar basarak
basel basiç baskıç basmak bastık bastır basıla basın basınçlı=pressur basıyor batar battani batuha batıs batıyor
bavul bayar baykuş bayraklı=flag bayrampaş bayındırlık baç bağlam bağlamak bağlanarak bağlanmak bağlanmas bağlayıp
bağlayıç bağlıyor bağırarak bağırma bağırıp bağırıyor başaracak başaramadı başarmak başbakan başbaş
başkanvekil=chairman başlatmak başroller başsavcı başvurus başörtüs bdp=gdp bea becer beceriksiz beck beckett bedava
bedelsiz bedensel bediüzzama bee been behzat behçet beklemey beklen beklenmek beklentis=expect bekleyip bekçis belde
beldes beleş belirleme belirlenecek belirlenme belirleyecek belirtildik belirtilir belirtilmek belirtiyor belirttik
bembeyaz=white benfica benimk benimsemiş bennett benny benzedik benzemez benzemiyor benzinli bep berga=religion
berkay berna berrak bertaraf besin besle beslemek beslenir besleye bet beth betty=betti betül beverly=bever beyazlı
beygir beyin beyinsiz beylik beyşehir bezelye beğeni beğenile beğenir beğeniyor beğenmedi beşik beşir biat bieber
bik bilardo bildire=notic bildirges bildiri bildirim bildiris bildiriyor bileklik bilel bilen bileş bilgelik
bilgil=inform bilimci bilindik bilinmemek bilinçsiz biliyormu bilkent binbir bine biner binme binmek birak bire
birike birleşerek birleşmes birleştik birleştir birleştirerek=combin birleştirmek bisikle bisküv bitcoin bitiriyor
bitişik bitkis bitmes=bite bitmeye bitmeyecek bitmiyor biyograf biyografis bk blade blair blues body boksör bolluk
bombala bombardıma bomboş bon boom borsa borus=pipe bos bostancı botanik box boyal=paint boynuz boyu bozacak bozar
bozgu bozkır bozok bozula bozulduk bozulmas bozuyor boğa boğul boşa boşala=let boşnak br bradley brando brenda brent
broadway brookly broşür bryan brüksel bt bucaksız buffy buket bulabilecek bulabilmek bulal bulamayacak bularak bulaş
bulaşma bulgar=bulgarian bull bulmaç bulmuyor bulmuş bulunamadı bulunan bulunul bulutlu buluşup buluşur bunny burger
burjuv burke bursu buruk bush buzlu buzul buğra bylock bölmek büf bülte=newslett bür bürokrasi bütçel bütçes=budget
büyüdükçe büyümek büyüt büyütme büyütmek büyüy=grow büyüyecek büyüyüp büşra bı bırakabilir bırakmas=abandon
bırakmaya bırakmış bırakıldık bırakılmas bırakılır bıyık bıyıklı caesar caiz call calv=calvin cambridge camil camis
campbell cani canlandıra canlandırma canlıs cansu cansız cape care cari carlo carme=carmen cas case castle=castl cat
cebeç cenevre ceo cepha cere cerrahis cesar cevat ceyh cezayir cha chang chapl chase chat chen choi christina chrome
ciddiyet cihadı cihangir=zhang cinaye cips cirit cisim cizre cl clare clarke class claude=claud claudia clevelandı
clinto cloudu cody cohe conradı control cook core cos country cover coğrafyas coşkul cristiano cross crystal cu
cunku cup curtis=curti cyrus cüce daha dahaki daily=daili dairesel dalgal dalgalanma dalgıç dallas=dalla dalıp damak
damla damo dandik dante darbeç dark darmadak davrandık davudu dawn dayanak dayanama dayanamadı dayandık days dağlık
dağı dağılma dağıtma dağıtmak dağıtıla dağıtım db deadı=dead dee defolup dekorasyo dekoratif delir delis dememiş
demez demirspor demiröre denebilir denek denemel denemes dener denetle dengel dengi denildik denilir deniliyor
denilmek denis departman deplasman depresif=depress derecel derecelik derek deres derin derinleme derle derma desek
desen design destekle destekleme destekleyiç destekçi devamlılık devril dexter deyim dezavantaj değecek
değerlendiril değerlendirilir=assess değerlendirilmes değerlendiriyor değerlendirmek=assess değerlendirmes=assess
değirme değişke değişken değişkenlik değişmeye değiştirdik değiştirilebilir değiştirmes değiştirmez=unchang deşifre
dha dide didi digital=digit digiturk dikdörtge dikenli diktatörlük dilekçe dilemek dileye dilsiz dinamo dinlemiyor
dinlenmek=rest dinleyel dinleyerek dinleyip=listen dinleyiç dinç dinçer diplomat direnci=resist direne direnme
dirençli dis diskalifi diski disko disney diy diyabet diyebilecek diyip dizüs=laptop dm doc dog dokuna=touch
dokunmay dokunulmazlık dokunur=touch dokunuş dolandırıcılık dolandırıç dolayi dolaşma dolaşmak doldura doldurma
doldurul doldurup doldurur dolduruyor dolmabahçe dolmas dolup doluyor dom domain dominiç donan donanım donanımlı
dondurul donma donna doo dor dorothy dortmundu dosdoğru double dougu doyumsuz doçent doğaçla doğaüs=natur doğruladı
doğrusal doğul doğup doğur doğurur doğus doğuyor dp drago drake dream drew driv dsi dublaj duble dumanlı dumlupınar
dunca=duncan duramaz duramıyor durdurul durgu durmas durmay durmaz duruşmas duyarsız duymadık duyulur duyup duyurmak
duyuru duyurul duyurulur dylan döke dökmek döküp dönel döngüs=cycl dönmeyecek dönüşme dönüşmes dönüştük dönüştürme
dönüştürmek dönüştürül dönüşüm dörtlü=fourth döşe dü düdük düet dükkân dümdüz dünyev düzel düzelecek düzelir
düzenlemiş düzenlenme düzenlenmek düzenleyerek düzenleyiç düzenliyor düzle düğmes düşmez düşmüş düşüncel=think
düşünebilir düşünel düşünemiyor düşünen düşünmey düşünmüş düşünül düşünülebilir düşünülmek düşünülür düşünülüyor
düşüre düşürül düşürür düşürüyor dı dın ea earl east easy ebediye ebubekir ecza eczacılık=pharmaceut eczaç edebile
edemeye edge edilebile edilen edilmedi edilmeye edindik edine edinmek edit edition edremit egzotik ejder ekleme
eklemek eklenerek eklenmes ekleyerek ekliyor eko ekonomist ekse eksen eksiksiz=incomplet ekspres ela elazığspor
elbises=dress elektriksel eleştiris eleştirme elf ellis elmal elva=evan elvis elçilik elçis emine eminö emisyo emiç
emniye emperyalizm end endişel endonezya enerj enerjik engelledi engellenmes engelleyecek engelliyor enjek enjeksiyo
ensar ensest enstrüma entegrasyo enter envanter enz erasmus erbaş erbil erciyes erer=dealt erich erimiş erişilebilir
erişk erma=sherman ermen ermes eroin=heroin eroğlu ertaş erzak esaret esaslı esat esedi=ass esenyurt esinlenerek
eskişehirspor eskort esma esneklik esrarengiz etha etke etken etkilemek etkilendik etkilenir etkileyecek etkileşimli
etmeyel etsin etti euge eun euroleague europ evans evlatlık evlene evlenip evleniyor evsiz ex explorer expo extra
eylemci eyvallah ezber ezile ezmes eğimli eğlenme eşitsizlik eşkı eşleşme faal facia fahret faks fantazi farkeder
farkli=differ farksız farsça fas fashion faul favor fazilet fazlalık fazlaç fc fed fehmi fela fenerbahçel feragat
feribot feridi ferma fernando ferrar=ferrari feth fethullah fetullahçı fetva ff fiber fidye fikre fikstür
finlandi=finland finn fir fisher fitne fitness fizikçi fizyolojik flor floyd flüt force formasyo formul=formula fort
fosfor fosil=fossil foster fotoğrafçılık four frances frankfurt françois freddie frekansı freudu frost fuck fuhuş
fırlat fırça=brush gagı gaius gal galeris=galleri games=game gamze gap garaj garantil garcia garde gates gaye
gayrimenkul gaziantepspor gaziosmanpaş gazoz gebelik geber gecek gedi gedik geldi geleme gelemez gelibol gelince
gelindik geliştik geliştirici geliştirir geliştiriç gelmel gelmey genci genişletil=expand genişletme genişletmek
geometri geometrik=geometri georgia gep gereklilik gereks gerektirdik gerektirecek gerektiriyor gereç geriç
gerçekleşiyor gerçekleştirilecek gerçekleştirilir gerçekleştirir gerçekleştirme getirilerek getirilme getirmiş
gevrek geçemez geçerlilik geçim geçirilmes geçirmes geçmeye geçmeyecek gidemiyor giden giderir gidermek gidilecek
gidilir gidişat gil gilbert girel giren giril girişimcilik girmiyor girne gitgi gitmemiş gitmey gitmeye gitsin
giyecek=cloth giyiyor gizle gizlemek glen glenn gloria gm god goethe gomez gr granit gray great gregory grey griff
gs gsm gta gurbet gurup gökalp göksel göksu gökçek gölet gölges gönderebilir gönderecek gönderildik gönderilmes
gönderip görebilmek görecel görevlendiril görevlendirile göreç görmeye görülebilecek görülmes görünebilir görünmeye
görüntül görüşecek görüşel görüşlü görüştük gösterel gösterildik gösterilmes gösteriş göstermez götürdük gövdes
gözetim gözetle=surveil gözlemci gözük gözüke gözükmüyor göçep göçer gübre gülbe gültek gülümseme gülümsey gülünç
güncelleme gündok güner güngöre gürka güvences güvenilirlik güvenir güzergah güçlendirmek=strengthen gıcık gıda gıp
hababa habercis habertürk hacm hafızas hai hakim hakka hala halat haldı halifelik halihazır halis haliç halkal=ring
halkas hall hamas hamburger=burger hamd hamidi hamilto=hamilton hamsi hanef hanna hannah hannibal hançer hapsi
harabe harcamak harcana harcı hardcore hare hareketlilik harika harikas harma harper harra harriso=harrison hart
hasarlı hastalıklı=ill hasılat hasır hatipoğlu hatu hatun hatırlatma hatırlay=rememb havai havuç havva havza
haydarpaş haydut hayvansal hayırlıs hayırsever hazar hazir hazırlama hazırlanmak hazırlanmas hazırlay hazırlayıp haş
heather heba hedefleye=target heh hektar helena hello help hemfikir hemşire hemşirelik henri hentbol=basebal hepatit
heral herbert herkez herkül hes hesaplama hesaplanır heyecan heç=lace hibrit hicret hijye hiles hills hilto himaye
hisar hissedecek hissettire hissettiriyor hiza hizbullah hizmetçi hk hm hokey holly homer homo=homosexu hoparlör
hope hormon hos hot hoşlana hoşlanır hoşlanıyor hoşnut hoşça hrant huawei hudso=hudson hugh hughes hukuke hun hunt
hur husu husus huy huylu huzursuzluk hyundai hâkimiyet hâlen hücres=cell hükme hükmü hükûmet hürmet hüsra hırka hırs
hırslı hırvatis hıv hıyar iades ibade ibret icadı icap id idma iett if iha ihane ihlas ihtilal ihtisas ihtiva ikilis
ikişer ikmal iko ikrami iksir ilave ilerik ileriç ilerledi ilerledikçe=success ilerlemek ilerlemes ilerlemiş
ilgilendik ilgilenme ilgilenmiyor ilim illegal ilm iltica iltihap ilân imdat imiş imtiha imtiyaz imzaladık inanan
inandırıç inanmaz inançlı inanılır inatçı inceledik incelendik inceliyor indik indirile indirimli=discount indirip
inecek ing ingilizce ingilizces inkılap inmek insül=insulin interaktif irades ironik isabetli ishak ishal isimsiz
iska iskoç isme israilli istanbullu istatistiksel=statist istenir istikbal istiklâl istisnas isveçli isyancı itha
ithaf ithafe itina ittihat itunes ivme iy iyileştirmek=improv iyimser iyo izci izinli izla izlemes izlen izlenim
izlenir=monitor izleyel izleyen izmirli iznik içerek içermeye içindeki içli içsel işada=businessman işaretli
işbirlikçi işgalci işgüç işitsel işledi işlemek işlendik işletmecilik işletmes işleyiş iştah işçilik ja jackie=jacki
jacques=jacqu jae jale jang japon=japan jav=java javier jazz je jedi jefferso jel jeneratör jenny jeoloj jeolojik
jersey jest jimnas jobs joel joey jonas=jona jose josef joshua journal joy joyce jun june juventus jüpiter kabartma
kabaç kabir kablol=cabl kabri kabuklu kabulü kac kad kademe kadif kadri kadrol kafatas=skull kafir kafka kafkasya
kahkah kahvaltıs=breakfast kainat kak kakao kalabilmek kalal kaldı kaldırarak kaldırıldık kalecis kalkmak kalkmas
kalkt kalmal kalmay kalmaya kalmayıp kalori kalpte kamyon kanadal kanalizasyo kanamas kanarya kandırma kang kangal
kansas kant kanu kanyo kanı kanıtladı kanıtlamak kao kapadokya kapaklı kapandık kapanma kapanır kapanıyor kapatacak
kapatal kapatılma kapatır kaplaya kaplumbak=turtl kapsamak karadak karagöz karaka karakteris karakterli karaköy
karamsar karanfil karant karargah kararlaştırıl kararnames karasu karatay karate karbondioksit kardes
kardinal=cardin kares=karen kargaş karizmatik karnaval karnı=karl karto karınca karışa karıştık karıştırmak
karıştırıp karıştırıyor karışım karışır karışıyor karşıladı karşılama karşılayacak karşılaşa karşılaşacak
karşılaşmak karşılaştırma=comparison karşılaştırmal karşılaştırıldık=compar karşılaşıla karşılaşıyor karşılıyor
karşıtlık kasabas=town kase kaslı kasırga katalogu katalok katedral kather katie katip katla katlanmak katmak
katsayıs katy katılabilir katılan katılmıyor katılıp kauçuk kav kavak kavanoz kavgas=fight kavuşmak kavuşur kaybeden
kaybederek kaybedile kaybedip kaybetmedi kaybetmes=lose kaybetmiş kaybolduk kaybolma kayde kaydedile=record
kaydetmek kaygıs kayma kaymak kaymas kaynaklanmak kaynaklanır kaynaklanıyor kaynıyor kayy kayıs kazancı kazandıracak
kazandırma kazandırır kazandırıyor kazanmış kazançlı kazanıl kazma kazı kaçamak kaçarak kaçıncı kaçınmak kaçıra
kaçırdık kaçırmak kaçırıl kaçırıla kaçırır kağa kaşar kb kck kederli kefalet kefil kehanet keklik kela kelepçe
kenneth kenny=kenni kenti kepez kerkük kertenkel keserek kesildik kesilecek kesilerek kesiliyor kesilmes kesinti
kesta key keşfe keşfetmek keşfi keşiş khan kibir kibirli kibrit kid kiev kilitle kilogra kilometrelik=kilometr
kilos=pound kimbilir kir kireç=limeston kirk kisa kitabev kitaplık kitapçık kitlesel kişis kk klaus klima=climat
kliş kocatep kodla kodlu kokain kokteyl kolaylaştırmak kolaylaştırır kolektif=collect kollu kolluk kolombi koma
komando komedye komisyon kompakt kompleks=complex kompleksi=complex kompozisyo komünizm komş komşus=neighbor kondo
konfera konfor konsantrasyo konsep konserve konsol kontak kontrolde=control kontroller konur konuşabilir konuşmaz
konuşmaç konuşuluyor koordinatör koordu=coordin kopa kopar korka korkmuş korkup korkutuyor korkutuç=scare koros
korudu koruduk korumal=protect korumuş koruna koruy koruyucus koruyup kos koskoç kosov kostüm kovul koyul koza
kozmik=cosmet koçluk koğuş koşulsuz koşup=run kraliçe krasnodar kravat kre=cream kredis krema kris krom kuaför kubbe
kubilay kudu kullanabilecek kullanan kullanmadı kullanmay kullanıcıs kullanılamaz kullanılmaya kullanılmaz kulübe
kumanda kumral kumsal kung kurak kuraklık kurbak=frog kurmas kurnaz kurtarıç kurtulup kurulta kurumuş kurus kurutma
kurutul kusma kusurlu kutladı kutlaya kuveyt kuyruklu=tail kuzen kuşatma kuşku kuşkus kw kyk kyle köksal köles köln
köprül kübra külliyes kültürlü kürd kürk kürtaj kütles kütük küçükçekmeç kıble kıllı kılma kılıyor kınıyor kırar
kırarak kıraç kırgızis kırmızı kırpma kırıla kırılga=fragil kırılmas kırılır kırıç kısacık kısas kısma kısır kısıtla
kısıtlama kıtlık kıvanç kıvılç kıvırcık kıyak kızartma kızartmas kızıyor kışlık laboratuar lacivertli laha lambas
lance land lane laptop last latif laure lavabo lay lcd league legal leke lekes lema len lena lenf leonardo les
leslie=lesli let lgbt liam lil lily limitedi=limit limonlu lin linke linç lionel liras lisansüs loga=logan
logos=logo loka lokal lol londo lor lorenzo lori lou lt luc lucky lucy=luci luis=lui lutfe luther lynn lâkin lâzım
löse lütfi lütuf lüz maarif mabel=nobel macar maceras mad mada maden madenci madiso=madison maggie=maggi magnezy
mahcup mai main makales make makina makinas=machin makro maksadı maksat malatyaspor malazgirt malezya maliyetli
mamak mamas management manager manavgat mandal manevra manga manhat=manhattan mansur mantıksal mantıksız manço marc
marcel mareşal marifet marion marjinal marke=market marksist marley marmaray martha marx masöz mate mauriç=mauric
mavis maymun mayo maz mazot maçka mağduriyet maşallah meal mecbure mecidiyeköy mecn med media medical=medic medikal
meditasyo=medit medy mehmetçik mel melez melisa melodu=melodi memel menekşe meneme menteş mercek mercimek merkel mes
mesafes=distanc mesajlaşma mescit messenger messi metabolik metalik meteor meteoroloj metrekar metrekarelik metrobüs
metropol mevkii mevlânâ mevzi meyilli meyvel meyves=fruit meçhul mick mickey midyat miguel mikrodalga milano milas
milat milis militan mills milto milyoner mimari mina minicik minyatür mithat mitsubishi mix ml moda mode modelle
modifi molas molekü=molecul molly mont moon moore=moor morris=morri moruk mother mou mozaik moğol mp mrs mt muaf
muafiyet mucizev mudanya muhafazakar muhafazakâr muhasebeç muhtelif muhtere mukaddes multi mumcu murray musallat
musluk mutasyo muvaffak müdafaa müf müfredat müftüs mührü mühür müjdat müjde mükemmellik mülki mümin münasebet münir
müsa müsabak müslümanlık müstakil müteakip mütevelli müzisyen müşavir müşavirlik müşterek mısırlı nabi nafak nafil
naif nail naim nakış name namuslu nane nano naomi nap napoli narkotik naruto nasihat nat natalie national=nation
navigasyo=navig naza nazilli=nazi nazmi nci ndan nden nebze ned nefs nefsi nerel nesl nesliha netflix neva never
newto next neşet nietzsche nigel nihal nijerya nikki niko nilgi niza nişanlıs nişantaş nm noah nohut non normaldir
north nostalji nota noter nov nuh numa nurullah nusret nâzım nörolojik nötr nü nüfuslu odal oecdi oje okadar okay
okey oktar oku okumadı okumas okunmas okunuş okuyabilir okuyarak okuyucu okçu olabilme olabilmes olamadık olamaya
olanaksız olgunluk olimpik olivia olmadigi olmasi olucak oluk olumsuzluk olurmu oluşabilir oluşacak oluşturabilir
oluşturarak=creat oluşturulma omar onayladı=approv onaylı onbaş onlari onuncu onursal ooo=ooh ope opel operasyonel
opt oranlı org orgazm=orgasm ork orkestras=orchestra ortaköy ortaç ortaçak ortaöğret ortodoks os otis otono otopark
otoriter otto oturacak oturarak our ova oval over owe=owen oxfordu oyle=doyl oynamas oynanır oynatma oynay
oynayıp=play oysaki oz ozama oğlak pah pahalı paketle pal palm palmer palmi pamukkale pancar pankart pankreas
papatya=papa parantez parasal parka=parker parol party=parti pasapor pascal paskalya patlamış patlat patlaya patlıca
patlıyor patricia patron pau paylaşabilir paylaşarak paylaşıl paşa pdy pearl pedro pegasus pehliva peker pekka
pekmez penaltı penceres penguen=penguin pensilvanya pençe pep pera percy pereira pers peugeot peynirli ph phillip
phoenix phone photo photoshop pie pier pija pik piksel pin pink piramit piyango piyanist piyasas pişirme=cook plaka
plakas plaket planlamas planlandık plat plato player plaz=plaza plea point polatlı polisi=policeman politikacı
politikaç polo polonyal pompal popülerlik pornos=porn porsche porsele porter porto=port portre poundu=pound poyraz
pre premium press prestij prestijli priz priç prodüksiyo project prototip prov ps psikiyatrik psikoloji psikopat pu
publiç pusu pusul pürüzsüz pırla queen quinn rab rabia radyoaktif=radioact ragme rahatla rahatladı
rahatlatıç=comfort ralli ran rant rast rastladı rastlanır rasyonel rauf raylı rağbet reaktör rebecca redde
reddediyor refik reformu rekabetçi rekreasyo remix remzi renge resepsiyo ressa restaurant=restaur resul resulullah
ret retro reva reviz rex rey reyha reyhanlı reynolds reçe reşat ricardo rich ricky right riley ring rita ritmi river
roadı=road robbie=robbi roberto roberts robinso=robinson robotik rogers rolandı role roll romal romalı romantizm
ronaldı rota rotas rozet rt rtük ru ruby=rubi ruhi ruhlu ruhsat rumel run ruth rönesans röntge rövanş rütbe rütbel
rüş rıfat sac sadak sadda sadri safha safranbol sag saglik sahabe sahipsiz sahtekar sakallı saki sakladı saklama
saklambaç saklana saklandık saklanır saklıyor salatas saldırır salihli salla salladı sallayarak sally=salli salma
samantha samet sanayii=industri sanayiç sancaktep sandal sandra sandviç sang sanmış sans=without sant santiago
santimetre sapma sarar sarma sarılmak sarılıp sarıp sarıs sas sasha satan satarak satıcı satıcıs satıldık satılır
satılıyor satıp savaşçıs savaşır savaşıyor savunucus savunur sawyer sayaç sayda sayfalık saygıdeğer=respect
saygınlık saygıs saymak sayılabilecek sayıç sağanak sağlamas sağlanmak=provid sağlay schmidt school sd sea search
seattle sebebiyet sebepsiz secret security sedef see sefa seferber sefil seher selamet selamlıyor selanik selena
selfie selimi selle=sell selvi selâm sembolik=symbol sempat sempatik=chanc sempozy semptom senarist senedi senek
senet senkro sentez sepet serap serbestçe sere serge sergile sergiledi sergiledik sergilene sergileye=exhibit
sermayes serpil sertifikas sertlik serviç serçe serüve sesle seslendirdik seth sevap sevece sevil sevilla seviniyor
sevip sevkiyat sevmeye sevmiş seyre seyreder seyrediyor seyrek seyretmek seyyar sezai seçe seçecek seçildik
seçilerek seçilmes seçip seçmel seçmen sg sgk shanno sharo shawn she sherlock shi shin shirley sicil siemens sierra
sihir sihirbaz sikik sikiyor sikmek siktik siktir silahsız siliko=silicon silva silver sim simit simpso=simpson sine
singapur sirk sirke sistemli=system siverek sivrisinek sk sky slm sm snow sofia soft sokacak soktuk soluca somali
sondaj=probe sonuncu sonuçlana=outcom soo sopa sophia soral sorgulama sorgulamak sormadı sorula sorumsuz sorunsuz
sorup=question soslu sosyo sosyolojik soul soytar space spam speedi spesifik=specif spik spiker sport sports=sport
spot ssk sta stabil stajyer stal standar=standard stark stat statüs=status stella step stephanie sterl stevens
stewart stk stok stoper storm stresli=stress strong studio sual subaş sucuk sulliva=sullivan sultan summer sunacak
sunal suni=sudan sunucus=server sunulmak sunum superma suriyeli susuzluk suudu suçla suçladı suçluluk sylvia system
sök sömürge sörf söylemel söylemez söylen söylendik söylenecek söylenemez söylenen söyler söyleyel=say söyleyeme
sözcü=say söğüt sûres süleymani sümer sünger süpriz süpürge sürdürdük sürdürme sürdürür sürdürüyor sürebilir
süregele sürerek sürü sürücüs sürüp sürüs sütlü=milk sütye sıhhi sıka sıkılma sıkıştırma sımsık sıralamas
sırbis=afghanistan sırılsıkla sıtkı sıvı sıza sızma sıça sıçra sığına sığınma taa taahhüt tabakas tabel=tabl tabip
tabur taburcu tabut tae tahk tahlil tahmine tahra tahtas taka take taki taklidi takmak taktir taktık takvim takılma
takılır takıyor tal talat talihsiz tamami tamamlanma tamamlanmas=complet tamamlayıp tamamlayıç tango tankı=tank
tanrıç tanya tanı tanımaz tanımlamak tanımlanabilir tanımlanır tanımlaya=definit tanımlı tanınmas tanınır tanıs
tanıtıl tanışıp tapu tarafsızlık tarak taramas tarha tarihî=date tartışmak tartışmal=discuss tartışıyor tarza
tasarladık tasarımcıs tasarıs tatlıses tatmak tatsız tavr tayf tayla taylandı=oakland tazi taşk taşlı taşra taşına
taşındık tcdd tea team tebess tecrit tedbirli teddy teen tefek teftiş tekabül tekil tekke teknes teknisye
telekomünikasyo=telecommun telli=tell temenni temizley tencer=pour tenek tenli terakki terapis teras terbiyes teresa
terket termik tertip terzi teröris terörizm tesbih=plus tescilli tesekkür tesi tesisat tesla tester tetkik tevbe
texas=texa text tezahürat tezca teâlâ teçhizat teşhir theo ther=there they thompso=thompson thor tiger tilbe timsah
timur tina titreş titriyor tkp todd tofaş toksik tonluk topbaş toplamış toplan toplanarak toplandık toplanmas
toplanıp toplanır toplanıyor toplayarak tork torpido total touch town tozlu tracy traktör transit travel traves
travis traş trevor tribün tropik tropikal troy true truv tt tudor tugay tul tum tunus tup turgutlu turşu tuta
tutamaz tutk tutkus tutmas tutmaz tutmuyor tutuklanma tutuklanmas tutulduk tutuluyor tutum tutuç=holder tuğgeneral
tuğrul tuğçe tweet two type tör tüh tüik tükenmek tükenmez tüketici tülay tüme türbanlı türbes türker türkeş türklük
türkmenista türksat türküs tüzük tıkır tırmanma tırmanış uc ufo ukal ulaşarak ulaşılabilir=enabl ulvi umduk
umre=notr umumi umursamaz umursamıyor umutlu umutsuzluk union university=universiti unutacak unutmamak unutul unutup
unutur usd ustalık utangaç utanma utku uv uyandır uyandıra uyanma uyanmak uyanıp uyanır uyanıyor uyanış uyarak
uyarla uyarıyor uyarıç uydu uygulanabilir=applic uygulandık uygulanmak uyguluyor uygunluk uykusuzluk uyma uymak
uymaya uysal uyu uyumluluk uyuyacak uyuyamıyor uyuşturucu uzaklaşma uzaklaşmak uzaklaştırma uzantıs uzanıp uzanır
uzanıyor uzatmak uzatıl uzer uzmanlaş=specialist uçlu uçmak=fli uçsuz uçuk uçup uğra uğrar vaaz vago vahdet vahiy
vahşet vahşiç vaj vakf vakıfbank vale valent vanes vardir=var varlıklı varma varol varola varoluş varır vasat
vatansever vatika vazgeçmek vazif veba vekillik veli veliaht venedik venüs veremedi verilmedi=exempt verilmeye
verilmez verilmiyor verilmiş veritaban veriş veroniç vesayet vezir via vicdan vida=life view viktor vilayet vinci
viral viranşehir virü viski vista vitam=vitamin volkanik volkswage voltaj vr vuracak vurarak=hit vurula vurularak
vurulduk vı vıp vıı wade walkingi wan wang want ward wars way well wells western when wher who why wil willie winsto
wolf won woody word work wu wyatt xbox xp yad yakalama yakalamış yakalandık yakalanma yakalaya yakalayıp yaklaşma
yaklaşmak yaklaştıkça yakıl yakılarak yakıç yakışa yakışıyor yalniz yalvarıyor yanacak yanak yanal yandık yangın
yankı yanlis yanlı yansıma yansıya yanıl yapila yapmamak yapraklı=leaf yapsın yapt yaptigi yaptıra yaptırma yaptırıl
yaptırıyor yapılamaz yapılan yapılmadı yapılmamış yapılmaya yapılmış yapılıp yapılış yapımcılık yapımcıs yapıç
yapışka=sticki yaradı yaradık yarak yaralandık yaramıyor yararlanarak yaratıcılık yaratıcıs yaratıla=creation
yaratılış yard yardimci yardımlaşma yardımsever yargılana=judgment yargılanma yargıs yarrak yarın yarışa yarışmacı
yasakladı yasaklaya yasaklı yatacak yatk yavrus yaya yaylas yayma yaymak yayıldık yayılmas yayılır yayılıyor
yayımladık=publish yayıncı yayınlandık yayınlanmak yayınlanmas yayınlaya yazlık yazmadı yazmas yazmıyor yazıcıoğlu
yazılacak yazılan yazışma yağa yağma yağmurlu=rain yaşamadı yaşanabilir yaşanma yaşanmas yaşatmak yaşay yaşayama
yaşayamaz yaşla yeditep yega yelek yemedi yemez yeminli yenecek yenge yenikap yenilene yenilenebilir yenilmez
yenimahal yenir=newer yenişehir yenme yenmek yeralt yerleşme yerleştirilir yerleştirmek yersiz yerçek=graviti yes
yetişir yetişme yetiştir yetiştirdik yetiştire=cultiv yetiştiricilik yetiştirile yetk=akin yetkilis yezidi yeşilça
yitire yiyebilir yiyel yiyerek=eat yks yle yokla yokuş yong yoon yorumla ysk yuan yulaf yunanlı yuri yut yâ yönele
yönetecek yör yükledi yüksekov yükseldik yükselecek yükselmek yükselmes yükseltme yükseltti yükümlü yükümlülük yün
yürüdük yürüt yüzbin yüzer yüzeysel=surfac yıkar yıkma yıkmak yıkılma yılan yılki yır yırtıç zabı zamanla zamansız
zan zanlı zararsız zayıflık zehirlenmes zekas zekâ zen zengin zero zerr zeus zeybek zeytinburnu zeytinyak zihni=mind
zikir zina zinda ziyafet zoom zorladı zorlaya zorluyor zuhal zulm zulme zübey zümrüt âl âlem âli âlim çabucak
çalarak çalışabilir çalışal çalışmal çalışmış çalıştır çalıştıra çalıştırma çalıştırmak çalışıla çamlıç çapk çar
çaresizlik çark çarp çarpar çarpma çarpmas çarptırıl çarpık çarpıp çarpıyor çarpış çarşaf çarşıs çatışmas çağıra
çağırır çekebilir çekilerek çekilip çekilmek çekilmez çekinmey çekirdekli çekmes çekmiyor çekmiş çelişki çene çerkez
çerçeves çetinka çevirdik çeviri çevirir çeviriyor çevreleye çifti çime çinge çip çize çizer çizgil çizik çizile
çiziyor çizmek çiş çocuklu=childhood çokluk çoluk çubuklu çökme çöplük çörek çözecek çözer çözülmes çözülür
çözünürlüklü çünki çıkabilecek çıkamaz çıkamıyor çıkarabilir çıkararak çıkarmas çıkartmak çıkarttı çıkartıl
çıkartıla çıkartıyor çıkarıldık çıkarılma çıkarılır çıkmadık çıkmal çıkmamış çıkmay çıkmaya çıkmayacak çıkışlı
çıldır çılgınlık çırak çırılçıplak çığ çığır=cattl ödemel ödemes ödene ödenek ödeye öksürük öksüz öldürecek
öldürerek öldürüç=kill ölen ölmez ölçer ölçme ölçmek ölçülür ölçüm ölümlü ölümsüzlük öncüs önemsiyor öngöre öngörüle
önlenmes önleyiç=prevent önlisans öper öpme öpmek=kiss öpüyor öre örgütlenme örn=exampl örnekle örtbas örtü ötv
özbekista=afghanistan özelleştirme özellikli özerklik=autonomi özgül özgürlükçü özlemiş özleyecek özlük özne öç
öğrencilik=student öğrenil öğrenip öğrenmes öğretiyor öğretmek=teach ülküç ümidi üncü üniforma ünite ünites ünva
ünye üretilir üretiyor ürkütüç üss üstlene üt üzülerek üzüyor üçer üşüyor ğ ıd ıf ıgor ıhlamur ıl ıle ılk
ılımlı=particip ımdb ımf ıntel ır ıre ısaaç ısla ıslandı ıslık ısrarcı ısıl ısıtma=heat ıva ızgar ıç şablo şahidi
şahinbey şahitlik şahs şahsiyet şama şamil şampuan şan şanssız şantaj şartlı şartsız şaşkınlık şebek şebekes
şefkatli şeftal şehircilik şehirleraras şehitlik şehvet şehza şek şekerle=sugar şekerli=sugar şekilli şelal şelales
şemdinli şerbet şerefli şevki şeytan şi şifal şik şikâyet=complaint şirk şizofre şişko şort şur şuras şurup şuur
şöle şükran şüpheli şımarık
3.5: abar abc abdes abdul abdurrah abdülaziz abel abides abluk abonelik abs absürt abuk abur academy acaip access
aceleç acentes acik action activ acınacak acınas adadı adak adaletli adaletsiz adami adamlık adanal adaptasyo adaya
add addiso adedi adel adriano advancedi ae afadı affedi affetmek affı afr afro after again age agnes agı ahali ahhh
ahir ahlaklı ahlat ahtapot ahu ahududu ahıska aihm ailev aileç airbus airlines airport ajax akacak akasya akay
akbank akbaş akbulut aker akgül akil akir akit akku akkuş akla akrabalık akredi akreditasyo aksa aktara aktardık
aktarmak aktarılmas aktarılır aktivasyo aktivist aktivites aktüel aktık akyüz akça akçaabat akçakoç akçıl akü akül
akılcı akılsız akıntıs akışka akşamüs alaaddı alaatt alaba alabalık alabile alabor alacakaranlık aladak alaka alanso
alarma alaska alaçat alberto alda aldatmak aldatıç aldırış alene alerji alerjik ales alevilik alexis aleyna aleç
alfabes alfredo alica alip aliso alişa alkali alkolsüz alla allahü alliso allâh alm almei alnı alpasla alpere alsa
alsın altuk altıl altın altınok altıntaş alv alçakça alıcıs alınmadı alınmaya alınmayacak alışma alışmak alıştırma
alışıl alışır amansız amaçlamak amaçsız ambalaj ambargo amble amd amedi amelia ameriç amirlik amonyak amr anadolu
anamur ananas anap anar anarşi anarşist anatomi anatomik anava anders andol andreas andrews ane angry angus ankaral
anksiye anlamay anlamaya anlamayacak anlar anlatal anlatarak anlatmas anlatılacak anlatılmak anlatılıyor anlatım
anlayabilecek anlayabiliyor anlayabilmek anlayamadık anlaşa anlaşal anlaşarak anlaşmak anlaştık anlaşır anneanne
annecik ansiklopedi antidepresa antikor antoin antrema antropoloji any anılacak anılır anılıyor anıs anıtkabir
apache apar apart apayrı apaçi apo aq arabi arabuluculuk araf aral aramadı aramay aramış aranır arayal araz araş
araştırıp araştırır archie ard ares argüma ariel arife aritmetik arjantinli arkeologu armstrongu armutlu arnavutköy
aro aromal aromatik arrow arsız arter artis arttıra artırarak artırıl artırılmas arya arçelik arıcılık arıka arıs
arızal arızas arş asa asabi asaf asbest asel asidi asimetrik asimil asistanlık asmak aspir association ast asta
astroloji asuma asık asıla atadı atamaz atanır atas atatürkçülük ates athe ati atik atkı atlaya atlayarak atlayış
atletik atmay atmaz atmaç atom atp atsız atılarak atılga atılmak atılıyor atıç atıştırmalık audrey aur auror avans
avantajlı aviv avo avrupalı avuka avustralyal avusturyal aw away axel aya ayarladı ayarlama ayarlanabilir ayarlay
ayarlı aydok aydınla aydınlı aylak aynal aynas aynur ayri ayrık ayrılabilir ayrılal ayrılmış ayrılıkçı ayrılış ayrım
ayrımcı ays ayte aytek ayva ayvacık ayyıldız ayçiçek ayıracak ayırarak ayırıç ayşenur azadı azaltarak azat azimli
azra azıl açik açmadı açmay açmaz açmış açıkcas açıkhav açıklanabilir açıklanmas açıklanır açıklay açıklayıç
açılabilir açılarak açılmadı açılmak açılmamış açılmış ağas ağladık ağlayıp ağr ağza ağırlamak ağırlaştırıl ağızlı
aı aşacak aşağıla aşma aştık aşçılık aşı aşınma aşıp aşırı baas babaanne babacık babalık babel babil bacaklı baco
bae bagli bahanes baharatlı bahatt bahreyn bahsedecek bahsedel bahsetmiyor bahsetmiş bahçıva bahşiş bakmaz bakıcıs
bakılmaksız baldw bales balina ball ballı balm balon baltimor balçov balıkesirspor balıklı bambu bana bando bandı
bangladeş bankaç banknot banks banliyö banner banvit banyos barack barak barbekü barlas barney barok barselo barto
barındırdık barındırmak barındırır barınma barışık basamaklı base basketbolcu baskıl baskın basladi basladı basra
basri bass bastırma bastırmak bastırıl bataryas bates battal battalgazi battle batu batur batık bauer bayezidi baygı
baysal bayır baza bazıs bağladık bağlama bağlamış bağlandık bağlanıp bağlanıyor bağlay bağlayacak bağlayarak bağr
bağıra bağırmak bağırır bağışladı başardık başarmış başarır başarıyor başbuk başdanışma başkomu başkonsolos
başkonsolosluk başlamadı başlamaz başlandık başlanmas başlanır başlas başlasa başlatacak başlatıyor başlayan
başrolde başrolü başsavcılık başsavcıs başvura başyapıt başçavuş başörtül başıboş bbp bear beat beatles beatriç
beceremiyor becerikli beceris bed beddua bedev bedirha bedri beer beethove befor begi beka bekas beklemedik beklemes
beklemez beklendik beklenmeye beklent bekletme bekleyel bekleyen bekleyerek bekleyiş beko belarus belgradı belire
belirlemiş belirlendik belirliyor belirtiliyor belçikal bencillik bender benedict benekli bengü benimseye benso bent
benzemek benzet benzetme bere berke bernie berry bert besledik besleniyor beslenmes besleyiç besliyor besmel beste
bestes besteç besyo betonarme beyannames beyefendi beyhu beyinli beykent beylerbe beyne beypazar beyrut beyt beğene
beğenerek beğenmiyor beın beşiktaşlı bg biga bihaber bilakis bildirdik bildirile bildirilmek bilebilir bilezik
bilgisayarlı bilgiç bilimkurgu bilinmes bilinmeyen bilirkiş billie bilmemek bilmeyecek bilmeyen bilsin bim bindik
binek binerek bing biniyor binlik bio bip bipo bird birdah birds birecik birikim birkez birleşe birleşip birleştiril
birleştirilmes birleştirip birleştirir birleştiriç birli birol bishop bismil bist biten bitip bitirel bitk bitmemiş
bitmiş bitter biyo biyokimya biyologu biyometrik biyopsi biyoteknoloj biçer biçil biçilemez biçilmez biçimli biş bjk
bkm bla blackberry block bloke bloodu bloom bloombergi blu boardı boeingi bolt boluspor bom bone bones bonnie bono
book boone boot booth bop bora borussia bosch boss bowlingi boyamak boyas boyd boynuzlu boys bozcaa bozmay
bozulmamış bozuluyor bozüyük boğularak boğulma boğuluyor boşalma boşalmak boşaltma boşaltıl boşandık boşanmak bp
brady brand branşı break breakingi brecht brett bridge british britney brooke brooks brunso brüt buck budak budapeş
buddy budist buenos buffalo bug bugs bugünlük buhari buharlı buhârî bukadar bulamamış bulamay bulandırıyor
bulandırıç bulantıs bulanıyor bulaşa bulaşır bulgur bulmadı bulmal bulunabilecek bulundurarak bulundurduk
bulundurmak bulunmadı bulunmal bulunmamas bulunmamış bulunmuyor bulunmuş buluşa buluştuk bunlari burasi burhani
burjuvazi burns bursal burslu burt burto buse butler buto buy buyruk buyuruyor byron böle bölünmes bölünmez bölünür
bölüp böğürtle bükme bünyam bürokratik büsbüt büyüka büyükanne büyükbaş büyüyerek bırakmamak bırakmamış bırakılacak
bırakılma bıçaklı cabas cad cage cain cal camias camus canik cankurtara canla canlandırdık canlandırmak canli
canlılık cannes cano capital captain card carnegie carrie carso casey cash casino casper cass cast castro cavit
cayır cb cbs cebir cebrail cecel cecilia cedriç cehalet cel celil cellat celtiç cemre cent centilme cenâb cereya
cerrahpaş cesaretli cetvel cevabe cevahir cevapsız cevizli ceyda ceylanpınar cezai cezal cezalandırma cezalandırmak
cezmi chad challenge chance chandler channel chapma cherry chester china chip chloe cho christie christmas chun
churchill cik cildi cimri cindy cinnet ciro cisco cism civciv civiç clay clayto cliff clint cliv clyde cnr coco code
coffee colema collegi colorado columbia comingi company con cona connor cop cornelius couldu counter county courtney
cox coşkus cpu cr crane crawfordu creedi creek cristina crui crush cruz cry cs cska cubur cum cuma cumhuriye curt cv
cynthia cyril cünkü cüret cüzdan cı cık cıl cıv dahili daisy dakikas dakka dako dalama dalmak dalto dalıyor dam
damgas damien damlas dance dane dangalak dani daniels danimarkal dantel daracık daralıyor darbeci dare darlık darre
dart darw daryl darüşşafak darıç das dash database date datça daval davaç davranarak davranmas davranıp davranışsal
davulcu dawso dayanacak dayanamayıp dayanamaz dayanma dayanılarak dayanışmas dayıs dağcılık dağıla dağılır dağıttık
dağıtılmas dağıtıyor dağıtıç death deaş debbie dedektiflik dedektör deep defansif defnedil deforme deger degerli
deha dehşe delege delegi delice delikli delip dell della delux demekki demeyecek demeç demirak demirkol demografik
demokrasis demokratikleşme dendik denecek denedik denetimli denetlemek deneyecek deneyel deneyip dengesizlik
denilebilir denizlispor denklem denklik denmek denmez denver derbis derecelendirme derel dersha derslik dertli
description desenli desmondu destansı destekledi desteklenmek desteklenmes destekleyecek deterja detroit deutsche
devamsızlık deve devel development devirmek devo devra devres devret devşirme değerlendire değerlendirecek
değerlendirile değerlendirilmek değerlendirir değils değirmenci değişmemiş değişmeyecek değişmiyor değiştiremez
değiştirile değiştirilerek değiştirilir değiştirilme değme değmemiş değnek deşarj deşik dgs dhkp diamondu diaz did
didier didik diken dikile dikip dikmek dila dilar dilenci diley dilli dilme dimitri dinamit dinar dinci dingil dink
dinlemedi dinlemez dinlene dinlenmes dinleyebilir dinleyecek dino dipnot dire direction direktörlük direnişçi dirk
disar discovery disinda disiplinli dixo diyadı diyafra diyalok dizaynı dize dizil dl doctor dodge dogal dogu doktora
doktorluk dokunacak dokunduk dokunuyor doküman dolacak dolana dolanıyor dolar dolay dolayıs dolaşarak dolaşım dolduk
dolduracak dolores domino domuz donanmas donduruç done donova donuk donup donuyor donör dopingi doris dostane
dostoyevski dostu dostça dot downloadı doyası doyle doymamış doyurmak doçentlik doğan doğanay doğmak doğmamış
doğrulamak doğumgu doğura doğurduk doğurganlık doğuruyor drenaj driver drogba drone ds dsp dubl duck dumbledor dunya
durant durarak durağa durdura durdurula durdurulmas durdurup durdurur durgunluk durmadı durmaksız durmayacak durumda
dut dutch duty duyabilir duygul duymas duymaya duymuş duyul duyulacak duyuluyor duyura duyurma duyusal duâ dwight
dyp dökülme dökülüyor döküyor döndürme döndürmek dönebilir dönemli dönmedi dönmüyor dönmüş dönümlük dönüşebilir
dönüşecek dönüştür dönüştüre dönüştürülmes dönüştürür dönüşümlü dördüncüs dörtlük dörtyol döve döver dövmek dövmel
dövmes dövül düello dükkânı düme düpedi düzelt düzeltil düzeltilmes düzenek düzenlendik düzenleyecek düzenleyip
düzlük düzmeç düşebilir düşes düşmedi düşmeye düşündükçe düşündüre düşünmedi düşünmemiş düşünmes düşünmez düşünsel
düşünüldük düşürdük düşürecek düşürülmes düşürüp düşürüç dışkı earth ec ece echo eco eczane eddy edebal edebilme
edebilmes edebiya edebiyatçı edebî edepsiz edilebilmek edilemeye edilemeyecek edilmedik edilmemel edilmemes
edilmeyecek edilmiyor edinile ediso edith edmundu eduardo education edwards efek efektif efen eflat egit egzoz eker
ekinci ekiç eklen eklendik eklenebilir ekleye ekleyip ekoloj ekosiste eksenli elas elbisel elbista eleanor elebaş
electriç elene eleştirir eleştirmek eli elias eliot ella ellie elliot elmacık elto elç emektar emirlik emmanuel emme
emmek emmy emniyetli emoj emperyalizme empir empoz emreder ena endeks endemik endişes energy enerjil enfek
enfeksiyon enformasyo engebel engelledik engellilik engelsiz enis enstrüman enterpris entertainment enzim enzo epik
epilepsi era eray erciş erdek erdinç eren erener erenköy eril eriye eriyip erişim erişmek erkeklik ernest ernesto
ernst eros error ers erta ertelemek ertelene ertürk erzurumspor escobar esenbok esentep esirge esirgemeye esiyor
eskimiş eskr espresso espril est esther estonya ethernet eti etimesgut etiyopya etkileme etkilemez etkilenerek
etkileyebilir etkileşim etmeme etmemel etmemes etmeyip ettigi ettikçe ettirecek ettirerek ettiril ettirir ettiriyor
european eurovision evely everest everett evil evlen evlenmes evres evrimsel evvela excel exchange exo eyyübi ezil
ezip eziç ezme ezmek ezra eğik eğilimli eğilip eğilmez eğir eğitil eğitiç eğitmek eğlences eğris eşofma eşyas
eşzamanlı facias fahişe fair fairy faith fak fakirlik falco family familya fanatik fani fantezi farabi fares fars
faslı fax faydalanarak faydalanmak fazlı faşizme fb fda fedakârlık feet felake felci felek felip felçli feminizm
feng fenomen feodal ferguso ferha feri fert feryat fesat fest fettah fetullah fevkala feyenoordu fidel fifa fige
fight fildiş filipin filmdi filmle filtrele filtres fin financial find fink firefox fischer fish fitil fitzgeraldı
fiv fiyasko fl fletcher flo flora flore florya flynn focus fok folklor follow font forbes forever forrest forum
fotograf fotokopi fotosentez foç fr frame france franco francois frankenstein frankie fre freddy frederick french
friends fritz fuller fulya fury future fx füzyo fıkras fındıklı fıp fırladı fırtınal fırças fıstık fıtık gaddar
gafil galatasaraylı gale galeri galibiye gam gandalf gandhi gandi gangster gani ganimet gardiya gardner garfieldi
gariplik garnizo garrett gav gayes gayrı gazap gaziemir gazipaş gazis gazlı geceko geceley gecik geldigi geldikçe
gelemedi gelemiyor gelincik geline gelirli gelişigüzel gelişimsel gelişiyor gelişmemiş geliştirerek geliştirmes
gelmemes gelsin gemlik genc gencebay gencecik genital genişlemes genişletilmes genişleye gençke georges geraldı
gerardı gere gereksin gerektirmek gerektirmez gergeda gerile geriledi gerilme gerzek gerçekleşebilir gerçekleşmek
gerçekleştirecek gerçekleştirerek gerçekleştirildik gerçekleştirilmek gerçekleştirilmes getirel getirilip getirmez
gezerek geçebilecek geçemedi geçilir geçilmes geçine geçirebilir geçirildik geçirilerek geçirilir geçirmiş geçmedik
geçmel geçmemiş geçmey ghost ghz gib gibbs gibso gidebilecek gideme gidemedi giderilmes gidil giles gina giovanni
giray girebilmek giremedi giremeye giremiyor giresunspor girile girilir girit girls girmemiş girmey girmeye
girmeyecek giv giyerek giyinip giyinme giysis giz gizem gizlene gk gladyatör glass glee glikoz gmail goingi goldma
gong gonna goo gor goril gotik gramer griffith grimm gu guardian guevar guido gunluk gur gurbetçi gus gwen gökdele
gökme göktaş gömme gömmek gönderel gönderilecek gönderiliyor gönderilme göndermes göndermiş göne gönlü gördükçe
göremeyecek görevlendirme görke görmemek görmemes görmeyecek görse görülebile görülebilmek görülmeye görülmez
görünmes görünüp görüşe görüşebilir görüşüp gösterici gösterilebilir gösterilerek gösteriliyor gösterilme
gösterilmek gösteriç göstermel göstermelik göstermeye göstermiyor göstermiş götürmez göynük gözar gözdak gözdes
gözetmeksiz gözlem gözlemle gözlemlemek gözlene gözlüklü gözükmek gözükür göçmenlik göğsü göğüslü güdümlü gülay
güldür güldüre gülerek gülha güllü güls gülç gülücük gülümsedi gülümseye gülümseyerek gülümsüyor gülüp gülşah
günahkar gündeş gündoğa güneybat güneydoğu gürbüz gürca gürel güreşçi gürpınar gürsoy gürültü gürültüs gütmeye
güvenerek güvenilmez güvenip güvenlikli güvensiz güvensizlik güvenç güver güzelyurt güzi güçlendiril güçlendirir
güçlendirme güçlene güçleniyor gırtlak haa haberci habercilik hacer hacimli haciz hack hacker hacı haddi hades hadı
hae hafifletmek haha hainlik hair hakediyor hakimlik hakli halay haldek halidi halifes halili halkbank halkev halkçı
hallet halâ halükar halıs hamburgu hamdol hamles hammadde hammondu hamzaoğlu hanedanlık hanel hanif hank hannover
hanımefendi hapishanes hapoel haps haraç harcamış harcar harcaya harcayacak hardal hardy harekât harekâtı harfle
harfli harikula harley harput harriet harç hassik hastahane hastanelik hastings hasıl hatıras hatırladık hatırlama
hatırlatacak hatırlatal hatırlayacak hatırlayal havzas hawai hawk hawkins hayale hayes hayma hayr hayre hayrı hazal
hazel hazines hazırlandık hazırlanıp hazırlayacak hazırlıksız haşhaş haşla headı health heart heavy hector hedeflene
hediyelik hei hektarlık helak helva hely helâl hemencecik henderso herbir herma hermion hero herse hersey hesaplamak
hesaplana hesaplanmas hesaplaşma heteroseksüel hevesli heyecanla hicbir hicri hidroelektrik higgins hilafet hile
hilel hillary him hima himmet hindu hintli hiper hipertansiyo hipnoz hissederek hissedi hissedile hissettirecek
hissettirir history hitabe hiyerarşik hizli hizmetkar hizmetçis hiçbirşe hiçbişey hiçk hobbit hocal hoffma hoke
holde holiday hollandı holt homoje honey honor hoodu hook hopkins horace horasa hospital host hoşgörül hoşlanmaz
hristiyan hristiyanlık hsyk ht hukuksal hukuksuz hulk huma humphrey humus hunhar hurda hurma hurşit hususi hutbe
huysuz hyde hye hâla hücrel hücresel hüda hükumet hükümlü hünkar hürre hımm hıristiyanlık hırsı hırvat hırç
hızlandırmak ibares ibo ibra ibraniç icabet icraat idareci idareç idarî iddiana idealist ideoloji ideolojis idlip
ido idol iffet iftar iftihar ihales ihh ihtişamlı ihya ikaz ikbal ikile ikili ikincilik ikisi ikiyüzlü iklim
ilahiyatçı ilber ilelebet ilerledik ilerleyerek iletmek ilgilendirir ilgilendiriyor ilgilendirmiyor ilgilenmek
ilkadı ilkay illak ilmek imam imamoğlu imdb imge imla imparatoriç imra imral imzalamak imzalamış imzalaya imâm
inanacak inanarak inanmadı inanmas inanmay inanmaya inançla inanıla inanıp incecik incel incelene incelenir inceley
inceleyerek inceleyip incelik incirli incirlik incis incitme indeksi indire indirebilir indirilmes indirim indirir
indiriyor inerek infilak inisiyatif inovasyo insaf insancıl insanoğl int integral inter intikal inçlik inş inşaallah
ipekçi ipodu ipotek iril iro irtifa iskandinav iskele iskeles iskoçya islâmî isteksiz istememiş istemeyen istemsiz
istendik istesek istifas istilas istina istirahat istiridye istisnai isviçrel isyan italyan itilaf itip itme ivedik
iyik iyileş iyileşir iyileşmes iyileştirilmes iyot izin izlemedi izlenebilir izlenecek izlenmes izne izolasyo
içerebilir içerecek içermez içile içilir içinde içtenlik iğnes işadam işaretle işbaş işkur işlek işlemcis işleme
işlemel işlemez işlenir işlenmes işletile işlevsellik işvere jade jaguar jaim japa jaredi jasper javascript jeanne
jenerik jenkins jenna jennings jeongu jeopolitik jeotermal jero jessie jesus jilet jill jk joanna job johann jolie
joo joon jorge josé ju judith judo judy julien julio julius kabada kabahat kabarcık kabarık kabiles kabullenmek
kaburga kadastro kadınsı kafein kafi kahir kahkaha kahpe kahrol kahrolas kahvaltılık kahveha kahveç kajmer kalamaz
kalb kaldi kaldırabilir kaldıramaz kaldıramıyor kaldırılarak kaldırılır kalibre kalkan kalkı kalkışma kalmamak
kalmamal kalmamas kalpsiz kalsa kalın kalıntıs kalıtsal kamaştırıç kambur kampü kamuflaj kamış kanama kanaya
kandemir kandilli kandırmak kanep kanepe kangur kano kansız kanune kanunsuz kanıtlamış kanıtlaya kanıyor kapadı
kapanacak kapanmas kapanık kapar kapatabilir kapatarak kapatılacak kapatıldık kapatılır kapi kaplumbağa kaplıç
kapsayacak kapsıyor kaptır kapılıp kapıç karaağaç karabak karabağ karabekir karabulut karacabey karada karaha
karakaş karakoç karakteriz karakuş karaköprü karala karamürsel karaoke karapınar karas karasal karava karayel
karbonat karbonhidrat kardemir kardiyovaskü karel karides karmaş karo karsı kartı karışacak karışmak karışmas
karıştıra karıştırılır karıştırır karıştırıç karşılanmas karşılanır karşılaştırmas karşılaştırılmas kasas kask
kasvetli kasık kasılma kasıp katacak katarak kathy kati katiye katlanarak katlanır katledil katledile katlet katman
katmanlı kato kattık katılmadı katılmaya katılmış katıyor kaval kavim kavramsal kavrul kavurma kavuşa kavuşacak
kavuşma kavuşmas kavuşturmak kayaha kayar kaybede kaybedi kaybedil kaybetmemek kaybetmey kaybolmak kaybolmas
kaybolup kayboluyor kaydeder kaydederek kaydedip kaydetme kaydettik kaydırma kayga kayha kaymakam kayna kayık
kayıyor kayış kazanamaz kazandırdık kazandırmak kazanılır kazanım kazar kaçmadı kaçmas kaçmaz kaçınma kaçırıp
kaçırıyor kağıthane kdv kefe kehribar kei kelepçel keleş keloğla kemalet kemalist kemalpaş kemerli kemoterap kendall
kenevir kentleşme kentucky kenya kep kepçe kerbela keres kerry kesecek kesel keses kesilip kesilme kesinleş kesiştik
kestik kestirme kestirmek keza keçis keşa keşfedil keşfedile keşfetme keşfettik kgb kick kids kilol kiloluk kiraladı
kiralamak kiralana kiraç kirby kiremit kiriş kirle kirpi kirpik kiv klan klas klein klon klor klüp knight knox koa
kobani kobra kocaelispor kocasina koduk kokar kola kolaylaştıra kolesterol koli kolo kolor kom komplikasyon kompozit
komutas konforlu kongo konservatuvar konsolos konteyner kontrole kontrolsüz konulmas konulur konuşamaz konuşamıyor
konuşan konuşmadı konuşmay konuşul konuşulacak konuşulduk konuşulur konvansiyonel konvo konvoy konyaal koparmak
koparıp kopenhagı kopuk kopuyor kopyala kordo koreograf koreç korgeneral korha korkacak korkarak korkmak korktu
korkul korkuluk korkusuz korkutma korkutmak korna koronavirüs koroner korsa korsan korunaklı korunur korunuyor
koruyarak koruyucu koruç koto kovboy koyabilir koyamaz koymadı koymas koymuş koyula koyulur koyun koyuncu koçak
koştuk koşus kramer krep kriket kromozo kronolojik ks kucuk kulel kullanal kullanamaz kullanmadık kullanmal
kullanmaya kullanmış kullanılabile kullanılabilmek kullanılmal kullanılmamış kullanımlık kulp kuluçka kulübes
kumandal kumlu kumluç kumpas kun kupon kurabiye kuramsal kurbanlık kurdel kurgus kurmaç kurtardık kurtarıla
kurtarılmas kurtarıp kurtarıyor kurtoğlu kurtulacak kurtulal kurtulamaz kurtulmas kurudu kurularak kuruluyor
kuruşluk kurye kurşunlu kus kutlamas kutlana kutlanır kutlayacak kuvars kuvve kuyus kuzeybat kuzeydok kuzgu kyung
kâbe kâbus kâfi kâfir kâmil kârlı kârı kâğıdı köken köpekbalık köpüklü körlük köroğlu köstebek köycek köşel köşkü
küf küfürlü kükürt külli külot kült küreselleşme kürşat küstah küsur kütle küçükbaş küçüklük kılacak kılcal kılıklı
kılına kılınç kına kınadı kınal kınık kıpkırmız kıpır kıracak kırdık kırgı kırgız kırkpınar kırlangıç kırmızıl
kırmızıs kırtasi kırılacak kırıldık kırıyor kısaltma kıska kıt kıva kıvam kıvrak kıyame kıyaslandık kıyası kıyma
kıymal kızak kızgınlık kızlık kızma kızılcahama kızılderili kızıltep kızılötes kızılırmak kışkırtıç kışlas lab
labirent ladı lakaplı lal lam lamborgh lanetli lang language lansma lars laser laurent laurie lav law lc lebro left
lego leicester leigh lekel lenny leopar lester letonya lev levhas leylek libero liberty liga lila limona lindsay
lineer linus list listele listelene litrelik litvanya lity liu livanel liz liç ll lobi locke log lois lok lokanta
lokantas lokomotif loli look lopez lorrain lost lot loto lotus louisian low loç lucia lucius lul lumia luç lydia
lynch lyon lâ lâyık lüksemburgu lüleburgaz lütfu lütfü lüzumsuz maas macbook maccabi mach mack madalyo madame
maddelik madelein madonna madımak mae mafyas magiç magn magnus mahal mahall mahre mahremiyet mahs mahsul mahvet
mahşer major majör makar makbul makbule makbuz maket mall malone manav mango manipül manisaspor manzaral mao map
marangoz marcelo marge marian marianne markal marks marsh marsilya martinez marty marul marv marvel masmavi
massachusetts masters masum masumiyet matbaa matematikçi matkap matmazel matrix matthews mavil maxi maxim maximus
maxwell maydanoz mayonez mazi mazur maçlık mağaras mağus maş mccarthy mean mecaz mecra medet medipol mediç medrese
medreses meg megapiksel mehtap mehter mekânı melanie melo mem membra memduh memes memet memiş memleke memnu memorial
memphis memurluk menfaa mental menzilli menüs meraklıs meras mercury merhe merkezefe merkezî merkür merl mermis
merry merzifo mesa mesir mesnev mest mesudu metabolizma metafizik metraj metreküp metres metros mevduat mevlidi
mevlâna mevsimlik mevsimsel mevzuat mexico meyer mezopotamya meşal meşruiyet meşrutiyet mgk mh michiga midilli midye
migre migros mikail mikrobiyoloj mikroorganizma mikroskobik mikroskop miley milimetre milk mill milletleraras
milliyetçis milo milyarder minar minecraft ming minu mir miraç misille misk misket misli mississippi misyoner
mitinge mitolojik miz miş mke modellik modü moldov moloz moment mon money monitör mono monster monta montgomery
morali morriso moses moss mossadı motel moto mount mountain mozart moğolis mrb mtv muamele muamma muav muazzez
mucizes muhacir muhalefe muharep muharip muhit mukavemet mukte multimedya mumya munzur muratpaş musev musik musk
musler mustangı mut mutabakat mutant mutsuzluk muzdarip muzik mv mw myanmar myers myk myo mücahit müdahel müdahil
müftülük müjdes mülkü mümtaz münafık münhasır müracaat müre müreffeh müstehce müstesna müsteşarlık müteahhit müzeyye
müzikli müşrik müşteris mıknatıs mıt mış nabz nadi nadia nakavt nakl nakle nakliyat nal nala namlu namlul namussuz
nan nankör napolyo napıyor narenci nargil nash nasredi nasret nasır natasha nate natural naylo nazikçe nazır naçiza
neal necla necmi nedensiz nee needi nehre nekadar nemrut neon nep nergis nerima nerm nesnel nesnes nesr netanyahu
netices netiç nevil nevruz newma nexus nez nezih ng nicki nico nicolas nida niha nikel nikita nikol nikos nikot
niksar nikâh ninni nino nirva nis nitelendirile nitrat nixo nizip nişanlı nk noktal noktala nola nominal nor norris
norto nostaljik notre novak np nt number nuray nuredi nursi nusra nutuk nöroloji nüshas obezi obi obsesif oc
odaklana odaklanma odaklanmak odunpazar ogl ogu ohio oil okmeyda oksit okumal okunabilir okunacak okunuyor okuyal
okuyan okya okçuluk olacagı olamamış olağandış olcak ole olegi oley olga olimpos olmali olmayal olunacak olunca
olunmas olunmaz oluyo oluşturmas oluşturup omlet omurga omurgas omurilik onayladık onaylana onbeş onbin onemli onik
onkoloji only ons onu opsiyo optimizasyo optimus oracle orange orantıs order orego organizatör orh orhangazi orki
orlando orleans ormancılık ort ortahisar ortaylı oskar oslo osmancık osmanlıspor oswaldı otantik other otizm otoba
otogar otomasyo otorites oturum outlook ov ovacık ovas oyak oybirlik oyma oynamadı oynamıyor oynanıyor oynanış oynat
oynayabilir oynayal oyunç ozel ozo pack pak pake palace palavra palet palyaço pamel pamuklu pana pankar pano panora
panoramik pansiyo panter pantolon paok paolo papa papağa paragraf paralimpik paranormal paranoyak parke parkinso
parkur partili parçalamak parıl pasaj paslanmaz paso paspas pass pastas pastel pastırma patik patlayacak patoloji
patolojik patterso paylaşal paylaşıp pazartesi paç pearso pedal peder pekal pekçok pen penelop pennsylvania penny
pentago peop pepper pepsi perdes perez perfect performansla performanslı peri perinçek peris periyot perkins
perspektif peru perva petek petersburgu peterso peya peçe peşmerge philadelphia philippe philips phillips php
picasso pilates ping piper piskopos pisto pitt piyo pişirilir pişirmek place plakal planet planlanmak planlanıyor
planlaya playboy pm png pody poe pokemo pole polimer polislik pompas pope popo por porn porsiyo portatif portekizli
portlandı portres postas postmodern pot powell powers poğaç prag pratt presto pretty prezervatif pri primer priva
professional programlı projeksiyo proses prostat protes protez proto psikiyatrist psikolog psişik puanla pub pudingi
pudra puf pulmoner punk puro pusulas puzzle puşt püf pür pınarbaş quaresma que quen quick racingi radio radyos
rafael rafet ragıp rahatlamak rahatlatmak raj rakka ramak ramo ramsey randall rando ranger rastla rastlamak
rasûlullah rave raşit readingi readı reaga reaksiyon reaktif reddeder reddetme reddetmek reddettik redi refakat
refleks regina regl reha rei reidi rekabe reklamcılık renci renksiz replik research rest retina return rev revir
revizyo reyes reza rezervi rezillik reç rf rh richards richie richmondu rico rifat rika rin ringe ringi ritm ritmik
ritüel rivaye riç rk robbins rod rodney rodos rodrigo rodriguez rojav rollingi rolls rome ronnie room roosevelt root
rossi rotasyo roth royce rp rpg rs ruble rudy rufus ruhe ruhsuz rulo rumi rup rupert rush ruşe ryu rüste rüzgârı
rıza rızık saatle sabotaj sabote sabret sabrı sabırsız sabırsızlanıyor sad sadakati sadet sadraza safari saffet
safka saflık sagop sagı sahih sahiç sahtecilik sahtekarlık sakar sakaryaspor sakatla sakatlana sakinleştiriç saklay
saklaya saksı sakur sakıncal sakıncas salakça salatalık saldırarak saldırdık saldırganlık saldırıp sale sali salk
sallana sallıyor salvatore salyangoz salât salça sammy samuray sanayici sanayis sancar sanchez sancıs sand sanders
sandy sandıklı sanmay santos sanıla sanıp sao saol sapasağla sapk sapla saplı saptamak saptana saracoğlu saraçoğlu
sargı sarmas sarmaşık sars sartre sarı sarıgül sarıkamış sarıla sarılarak sarılma sarılır sarıyor satacak sate
satürn satılacak satılmak satılmas saul savas savaşarak save savunan savunduk savunucu sayarak saydık sayıldık
sayılıyor sayıp sayıştay saza saça sağdu sağduyul sağlamaz sağlanabilir sağlanacak sağlandık sağlanma sağlanmal
sağlar sağlayıp sağlıksız sb sbs schalke schil scie scooby seansı seat sebahat sedas sefalet seferihisar seferki
seferlik segment sekiz seksüel sekte sekü selahadı selda sele selef self semboliz semerkandı semiha sempto semra
sena senatos sendikal sendrom sendromlu senes senfo serbestlik serca serena sergei sergey sergilemek sergilendik
sergilenmek sergiliyor sergio serie series serik sermaye sertap sertifikal sertçe services seslendir seslendire
seslendirme seul seungu sevdas sevilmek sevimsiz sevindiriç sevinçle sevişir sevmes sevr sexy seyaha seydişehir
seyfet seyfi seyircis seymour seyr seyredi seyri sezgisel sezonluk seçerek seçilecek seçmes sf sha shadow sharp
shaun sheldo shell shelley shen shepherdi sherma shirt shot sibirya sicak sid sie sigma sigmundu sigorta sigortal
sikişmek sikke sikme silecek silifke siline silinir silinmes silop simdi simetri simetrik simgeleye simmons simsiyah
sincap sinclair sing singh sinirle sinirlene sinirsel sinsiç sinüs sira sire sisli sismik sistemik siya siyanür
siyasi siyasî siyer siyonizm skin slim slovakya slovenya slow smaç snapchat snapdrago sneijder social society
sofistik sofras software sofuoğlu sofya soguk sohbe sokarak sokrates sokul solak solgu solomo soluklu som some
somethingi somo songül sonlu sonny sonuçlanır sonuçsuz soon sorgulaya sorgus sormas sormay sormuyor sormuş sorry
sorul sorulacak sorulduk sorulur sosis sosye sosyologu soundu souz soyle soyup soçi soğanlı soğukkanlı soğukluk
soğuma soğutuç spa special spider spin spiral spk split spoi sporcus spotify spre sprey spring springfieldi sputnik
sql square sri sscb stabiliz stad stanfordu stars station stay steam steel stereo sterlingi stern steroidi stevie
stockholm stream strik string stüdyos suan sue sugar sui suikas suistimal suit suk sulak sultanahmet sultanbeyli
sultangazi sunarak sunay sungurlu sunny sunuculuk sunulur suphi sura suratlı suruç susar susturmak sutto suv suza
suzanne suçlamak suçlamas suçlana suçlaya suçlus suçluyor suçüs sv sweet swift switch systems sömür sömürgeç
söndürme sönük söylemedik söylemey söylenmek söylenmes söyles söyleyemiyor söyleyen söyleşi sözel süheyl sülfür
sülük sümüklü süngü sürdürecek sürdürüle sürdürülebilirlik süreya sürmedi sürmes sürmez sürmüş sürtünme süryani
sürük sürükleye sürüklüyor sürülür sürünge süsleme süsleye süspansiyo sütun süzme süzüle sıkar sıkarak sıkk sıkmak
sıkı sıkıla sıkılıyor sıkıp sıkıyönet sıkışa sıkıştırıl sıkışık sıkışıp sım sınavsız sınıflandırma sınıflandırılmas
sınırla sıralanabilir sıtma sıvıs sızıntıs sıçradı sığmaz sığınmak sığınmaç sığınır tab tabanca tabancas tabela
tabia tabiî tabu tacir tad tadilat tahribat tahrir tai takmıyor taksiç taktiksel takva takviyes takıldık takılmak
takıntıl talha tali taliba talih talk tamamlama tamamlanmamış tamamlanır tamirci tang tanju tanker tanpınar tanrıkul
tanrısal tansu tanzimat tanımadı tanımas tanımladık tanımlama tanımlamas tanımlanmak tanımlanmas tanımlıyor tanımış
tanınma tanınıyor tanıtma tanıtıla tanıy tanıyal tanıyıp tanışa tanıştır tanışır tanışıyor tao tarayıcı tarayıcıs
tarifel tarihçes tarlas tarot tart tartış tartışa tartışıla tartışılmaz tartışılır tartışır tarç tasarladı tasarı
tasarımlı tasdik tasvip tatbik tate tatli tavşanlı tayfa tayfas tayfur tayt tayva tayyar taşa taşak taşçı taşımas
taşımış taşınmak taşınmaz taşınıyor taşıyabilir taşıyarak taşıyıcıs taşıyıp tb td tdk teb tecavüzcü tecelli tech
technology tefekkür tekbir tekkeköy tekrarlana tekrarlaya telafis telef teleskop tell tembellik temizledi temizleme
temizlenmes temizleye temizleyip temizlikçi temizliyor temkinli temple tempol teneffüs tenezzül tenha tenkit teogu
tepebaş tepsi terapist tercihe tercümes terhis terkedil terle terlik tersa terslik terzioğlu tesbit tesettür
tesisatçı teslimiyet tespih testi testis testostero tetikçi tevazu tevekkül tevrat teyzes teğet teşekür teşrif tgrt
thai than thank their them then theodor theresa think three thrones through tibet tic ticare tiffany tika timothy
tin tipli tira tirmizî tiroidi tita titaniç titany titizlik tito titre titreye titreşim tivibu tiyatroç tiz tişör
tobb tobias toby today toks tokuş tolerans tolstoy tomas tombal tombul tomografi toni too topar toplanacak toplay
topuk topyek torbal torbas torku toronto torpil torres tosya tote tour tower toy trade trafo trajedi travmatik tree
trendi trent trick trista tro trol truma try tse tsunami ttk ttnet tucker tumblr turhal turizme turkce turki turkuaz
turlu turna turne tus tutabilir tutabilmek tutal tutamadı tutamıyor tutanak tutarsız tutmadı tutukladı tutuklama
tutuklanarak tutuklandık tutuksuz tutulacak tutularak tutulmak tutunma tutuş tuval ty tyson tâbi tüberküloz tük
tükene tükeniyor tüketile tüketim tükürük tül tümer tümgeneral tüna türba türemiş türkoğlu türkçülük türp tüsiadı
tüyap tı tıbbı tıka tıkal tıkanıklık tıkl tıklayarak ucube ufaklı ulaşabilecek ulaşabilmek ulaşamadı ulaştıra ulaşıl
ulaşıla ulaşılır ulaşıp ulaşıyor ultraso ultraviyol uluder uluslu umma uncu und under universal unlu unu unutabilir
unutama unutmaz unutmuyor unutmuş unutula unutulmamal unutulmayacak unıcef update ural urany url uruguay use user
uss ust ustaç ut utanmaz uyacak uyandırma uyandırmak uyandırır uyandırıyor uyara uyarlana uyarmak uyarır uydur
uydurmak uyduruk uydus uygar uygul uyguladı uygulanacak uygulanıyor uygulayarak uymadık uymaz uymuyor uyruklu uyuduk
uyumadı uyumsuz uyumuyor uyup uyuy uyuyamadı uyuyup uyuşmazlık uzadı uzaklaştır uzaklaştırmak uzaklaşıp uzaklaşır
uzanmak uzantı uzar uzatıp uzaya uçacak uçarak uçurtma uçuç uçuşa uğrak uğrama uğramas uğrat uğrayıp uğraşacak
uğraşama uğraştık uğraşıp uğruyor uğurla uğursuz vaadi vaadı vader vaiz vajinal vakte valencia valiz valley vanilya
vargas varil varsa varsayal varıl varıla varşov vasıtas vatani vazgeçer vazgeçip vazgeçmedi vazifes vazo vd vehbi
vejetarye vekale vekalet vektör velayet veledi velet velhasıl venezue verebilmek vereme veremedik verilebilecek
verilip verilmemiş verilmeyecek verimsiz veris vermemes verno versin very vesair vestel veto veyahut vic vikingi
vintagı vinç violet vira viraj virgül virus visual vito viç vişne vokal volt volvo votka vu vuk vurguladı vurgulamak
vurgulaya vurgus vurmas vurulur vuruç waffle wagner walsh warner water watt wc websi websites week welco wendy wer
wes whee which whitney wild willis willow willy win wing winter wireless woma wome wonder wong woods woodu wouldu
wow wp wright xander xavier xi xl xml xperia xvıı xxx xı xıı yahoo yakalanarak yakalanmas yakalanıp yakalay
yakalayarak yakalıyor yakarak yaklaşmay yaklaşıp yaktık yakut yakıla yakınlaşma yakışacak yakışmaz yakışmıyor
yalamak yalanladı yalayıp yale yalvarır yalıt yamalak yamuk yanarak yanardak yandex yanmas yanmaz yans yansır
yansıtmak yansıtıyor yanya yanıltıç yanısır yanıtladı yanıç yapabildik yapabilme yapamaya yapayalnız yapmacık
yapmakta yapmama yapmamas yapmayal yapti yaptıracak yaptırım yaptırıp yaptırır yapıca yapılabilmek yapılandırma
yapılmamas yapılmayacak yapılmıyor yapışık yaraladı yaralanmas yaramadı yaramaya yaramazlık yararla yararlana
yararlanma yararlanmak yaratabilir yaratarak yaratıp yaraşır yargılama yargılamak yargılandık yargılanmas yarık
yarımadas yarışacak yarışmak yarıştık yarışıyor yasaklana yasaklanmas yasla yassı yataklı yataklık yatarak yatsı
yatırıp yavas yaver yavşak yaydık yaygar yaygınlaşmas yaylı yayımlandık yayınlama yayınlamak yayınlamış yayınlanır
yayınlanıyor yayınlayacak yayınlayarak yazal yazan yazdır yazi yazılabilir yazılmas yazılıp yazılıyor yağacak yağar
yağcı yağdık yaşamadık yaşamamak yaşamaz yaşamsal yaşanmak yaşanmamış yaşanmaz yaşantı yaşantıs yaşanıla yaşas yaşat
yaşatma yaşayal yaşlanma yaşlılık yds yeah year years yedil yegâne yek yekta yelkenli yemes yemey yemyeşil yendik
yenidoğa yeniköy yenilebilir yenilenme yenilenmes yenilerek yenilir yenip yeniç yeniçer yenmes yeon yerleşir
yerleşke yerleşkes yerleşmek yerleştirilmes yesev yeterlilik yeti yetim yetişiyor yetişmek yetiştik yetiştirilmes
yeğen yeşilay yeşilköy yin yirminci yk yla yokmu yolcus yolla yolladık yollamış yollay yollu yonga yorga yorma
yorulma yorumcus yorumladı yorumlaya yoğunlaş yoğunlaşa yoğunluklu yufka yugoslavya yuh yuk yuki yumak yumurtal
yumurtalık yumurtas yumuşacık yun yunusemre yurtsever yuzde yves yöneltile yönetmen yönlendir yönlendire yönlendiril
yönlendirir yönlendiriç yönlendirmek yöres yüklemek yükleniyor yükley yükselerek yükseltil yükseltmek yüreğir
yürümez yürütülmek yürütüyor yürüy yürüyel yürüyüp yüzdes yüzerek yüzleşme yüzleşmek yüzmek yüzyüz yüzölç yüzüncü
yüzüs yüzüç yıkamak yıkayıp yıkık yıkılacak yıkılmas yıkılıp yıkılır yıkılıyor yıkıp yıkıyor yıldıray yıpra yırtıp
zaaf zach zack zahir zahmetli zammı zanaat zanlıs zannet zannetmiyor zapt zarfı zarrap zayn zayıflamak zaz zebra
zehirlenme zehri zekai zekat zekiç zela zevke zeyd zeynel zhang zhao zincirle zincirli zincirliku ziyade ziynet zo
zoe zone zoraki zorba zorbalık zorlama zorlamak zorlana zorlandık zorlayıç zorlaşıyor zulmü zurna zülfü zürih zırhı
âdet âmin âyet çabalıyor çakar çakma çaktırma çakıç çalacak çaldıra çalgı çalık çalındık çalışmadı çalışmadık
çalışmay çalışmaya çalışmaz çalıştırdık çalışılır çalışılıyor çamlık çamurlu çardak çaresiz çarmıh çarparak çarpmış
çarptık çarpışmas çavdar çayç çayır çağa çağrıl çağrıla çağırma çağırmak çağırıp çehov çehre çekel çekicilik çekik
çekinge çekirge çekiş çekmedi çekmeköy çekmez çektirmek çekçe çelenk çelişkil çengelköy çerez çerkezköy çev
çevirecek çevirerek çevreç çevrile çevrimdış çeçe çeşmes çiftleşme çiftçilik çile çilekli çit çizelges çizerek
çiçekçi çiğli çocugu çocuksu çocukça çook çorak çoruh çoğalır çoğul çöke çöker çökmes çöküp çöküyor çömlek çöze
çözel çözemedi çözülecek çözülme çözüyor çözüç çürüme çürümüş çıkabilmek çıkamadı çıkaral çıkarmay çıkarmaz çıkart
çıkartacak çıkartt çıkarttık çıkarılabilir çıkarılacak çıkarılarak çıkarıç çıkmamas çıktı çıkılmaz çıldırıyor çılgın
çırpı çıt çıta ödenecek ödeniyor ödenmes ödeyerek ödeyip ödüllendiril öf öfkes öldürebilir öldürmes öldürmez
öldürülür ölebilir ölesi ölmedik ölmel ölmemiş ölmüyor ölmüş ölçe ölçül ölçüle ölçülebilir ölçüt ölünce önal öncel
önemseye önerdik önere önerges önerilir önermek öngördük önleme önleye önsöz önyargı önyargıl öpüşme örf örgüs
örgütlü örgütsel örme ört örtme örtmek örül öso öteki öve özdak özdeş özdilek özgeçmiş özha özkök özlem öznel özsoy
öztek özçelik öğr öğrenel öğrenmiş öğrenç öğretecek öğretiç öğrettik ücra ümitsiz ümmü üniv üreterek üretildik
üretilme üretilmes üretip ürkek üsküp üstat üsteğme üstlenmek ütopya üze üzmek üzüldük üzülecek üzülmey üzülür üzüm
üzümlü üçlüs üçüncülük ıbm ıce ıki ılgaz ılgı ılıcak ılıcal ılıma ınc ındian ınn ınstitu ınter ıos ıq ıra ıraklı
ıris ıro ısbn ısrarlı ıste ısınıyor ısır ısırık ısıs ıvy ızdırap ışıklandırma şad şaha şahsı şakir şal şanlıurfaspor
şanssızlık şansölye şanzıma şapkas şapşal şarjör şarjı şato şaya şaş şaşmaz şaşırma şaşırmadı şaşırtıyor şaşırıyor
şebeke şeffaflık şefik şehadet şehirli şehitkamil şehvetli şehzade şekersiz şelale şema şemas şems şenay şentürk
şeria şevval şeyhi şiirsel şirin şirinev şişes şişme şoke şoray şule şöför şükret şşş α λ в и
"""
