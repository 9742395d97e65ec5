/**
 * Everyday words of thirty languages that stand beside word names: adjectives, and nouns of nature, time, house and heart ("luna clara", "أمل كبير").
 * Data for `common-words.ts`; written for this project from common knowledge (docs/decisions/0006-name-data.md), folded when it is read. What `word-names.ts`
 * has for a language already is left out.
 *
 * Example: in "a rusty nail" both words are everyday ones, so the saved Rusty Nail is not sighted.
 */

/** Behind each @ the words of one language, or of the languages of one script; their order means nothing. */
export const EVERYDAY_WORDS: string = `
@en
able acid active actual added aged alive alone ancient angry annual apple ashes average awake bare basic beaten blank blind blow blown boiled bone bottle brass brick brief broken bronze broth bubble bucket bundle burning cake calm
candle carpet cattle cedar cellar chain chalk cheap cheese cherry chicken chief chill chilli cider civil clever closed cloth cloudy coal coast coat cocktail collar colour colours cooking copper cotton cottage cough county cracked
cream crisp crossing crowd curve daily damp danger dead delight desert direct dirty dish distance draft drama dress drive duty eager edge edges eggs elder empty ends engine entry equal exact extra fairs fallen falls fame farms
fashion fat fate fear feast fence ferry fever fight final finger fires firm fit flame flavour flight flow flowing fork form formal fountain frame freedom fresher frozen fuel fund funds gap gates ghost giant gloom glory goal goat
going grade grape grapes gravel grilled growth guard gun habit hair half hammer handle hat health heat heel heights hen herb herbs hero hole holidays hollow holy honest hook hours human humble hungry hut ideal idle inch ink inn
jam jelly job joint joke juice jump junior keen kingdom kiss kite knife label launch lavender lawns lead leader leaves leather left legal lemon level library lid lightning lights lime limit limits lines liquid load local lock log
loose loss loud lower loyal magic main map maple marble mask mass match matters meal medal meeting melon member memory metal mild mine mirror mixed model moment moor motor mud native nature navy nearby neat needle nest net nights
nod noise normal notes nursery nuts oats object offer oil oils onion opening option orchard outer oval oven pace pack pages pair palace pale palm pan panel paradise parks parts past paste pattern pause pea peach pear pebble pen
pencil piano pick picnic pie pile pint plane plants pleasure plot plum pocket poem polite potato pots pound powder prawn prayer prices prime prize profit promise proof pudding pull pulse pure push queue quite rack radio railway
rainy rapid rare raw ready real rear recipe reef regular relief remote rent report result review reward rhythm ribbon rim ripe rising roast rocks roll roots roses route ruin rule sack sad safe sale sales same sample sauce scale
scarf scene scent score search seeds sense sent serious set shadow shallow shape share sheet shelf shelter shine shining shock shot shoulder shower shut sick sign signal silent silk silly single skirt slice slide slight slope
smell smile social sock soil solid soul sour spare spark special speech spice spicy sport spot spread staff stair stamp stars start state steady stem stitch stones stormy strange strength strict strike string study style sunset
supper supply sure surface surprise swim tale talk tank tax team tear tears tender tent term terms test text thick thin thread throne ticket tide tidy tight times tin tiny tip title toast today tomato tomorrow tone tongue tool
tooth top topic total touch tough tour toy traffic trail trap treasure treat trees trick trunk trust truth tune twin type ugly under union unit upper urban use value velvet vinegar virtue vital vote wage walls warning wash waste
waves weak wealth web wedding wet whole win winding windows wings wire wish witness wooden woods wool words wreath years yield zone racing knives fields breaks springs pitts coats singers rider answer deco warbler farthing honour
payer payers exchange gunn sleigh branch corn hills investors killing matrix apart schools cuts poison question lottery student finance phone reliant tudor newyear goodwill thyme tulip christmas raid raids talks fade fades bid
bids rows probe probes deals vow vows plea pleas fury rates hike hikes ban bans blast crash crashes death deaths shooting theft scam fraud jail jailed strikes poll polls debate summit crisis chaos clash clashes threat threats
attack attacks arrest arrests charge charges trial trials verdict appeal appeals reviews reform reforms launches closing closure merger takeover profits losses jobs wages rents mortgage loans debt debts saving savings budget taxes
cutting rises drops soar soars plunge plunges slump boost boosts boom shortage delay delays cancel cancelled alert alerts floods storms heatwave drought wildfire quake earthquake rescue missing found lost killed hurt injured
victim victims survivor survivors heroes villain thief thieves gang gangs police officer suspect jury lawyer lawyers sentence prison prisoner inmate escape escapes hunted chased caught held freed release released return returns
back baby babies child kids teen teens boys girls men women couple weddings bride groom divorce birth births birthday funeral memorial tribute tributes honours award awards prizes medals records scores goals matches wins winners
loser finals semi quarter league champion champions titles teams squad player players coach manager fan fans crowds stadium pitch races runner runners riders driver drivers swimmer swimmers boxer boxing fights fighter tennis golf
rugby cricket football soccer hockey rowing sailing cycling skiing climbing chorus choir concert concerts gig album songs singing band bands musical opera ballet dances dancing dancer plays theatre film films movie movies cinema
actor actress shows series episode screen tours festival festivals exhibition gallery museum painting paintings sculpture photo photos pictures poems poetry novel novels author writer writers reader readers bookshop magazine
journal newspaper reports reporter media podcast video games gaming toys doll puzzle cards chess houses housing flats buildings towers bridge bridges tunnel streets roads avenue gardens gardening lakes rivers canal harbour beaches
islands mountains farmers farming cows lamb lambs pigs goats horses pony dogs puppy cat cats kitten rabbit rabbits hens chick chicks duck ducks goose geese swans owl owls hawk hawks eagle robins wrens finch sparrow crows gull
gulls fish fishing fisherman trout salmon cod crab crabs bee bees wasp ant ants spider butterfly moth cakes bun buns biscuit biscuits pies tart tarts stew grill salad butter bacon ham sausage sausages beef pork chips crisps pasta
pizza burger burgers curry spices wines beer beers ale ales gin whisky rum cocktails menu menus dishes recipes cooks baker bakers bakery cafe restaurant restaurants bar bars pub pubs hotel hotels guests clothes clothing jacket
jackets shirts dresses skirts jeans trousers shoes boot boots socks hats cap glove gloves rings necklace bracelet earring earrings watches bag bags purse wallet umbrella glasses lipstick perfume shampoo towel towels sheets blanket
blankets pillow pillows curtain curtains carpets rug rugs sofa chair chairs tables desk desks beds lamp lamps mirrors shelves drawer cupboard wardrobe knitting sewing linen lace denim yarn quilt button buttons zip ribbons badge
badges banner banners flags candles vase vases pans bowls plates cups mug mugs spoons forks jug jar jars bottles basket baskets box boxes buckets broom brush brushes college university classes lessons teachers pupil pupils
students exam exams tests grades course courses degree degrees homework uniform playground nurseries charities church churches vicar bishop bishops services prayers hymn hymns bells carols angels saints graves hospital hospitals
doctors nurse nurses patient patients surgery clinic clinics vaccine vaccines virus disease cancer brain lung lungs bones eyes ear ears teeth hands feet leg legs arm arms knee pain pains cure cures drug drugs pill pills government
minister ministers parliament council councils councillor mayor parties election elections votes voter voters campaign laws rules bills act policy policies plans scheme schemes project projects funding grants aid inquiry trains
bus buses tram trams planes flights airport stations ferries boats ships yacht cars vans lorry lorries truck trucks bike bikes cycle wheels tyre tyres brake brakes petrol diesel electric battery batteries charger charging junction
roundabout motorway fines parking tickets fare fares computer computers laptop phones tablet screens keyboard email emails website websites app apps software code codes data file files server servers network networks internet
error errors bug bugs keys password passwords login user users account accounts link links list lists column columns font printer scan hoc capita annum se ad alma mater maris ave nouveau scotia firma odorata canina vista bella
@fr
abri accord achat acier actif ancre année antique appel arc argent argile armoire assiette atelier auto automne avenir bague baie bain balade balcon banc bande barque barre basse bateau bâton bête beurre bille blé boisson boîte
bord bordure botte boue bougie bourse bouteille branche bras brise bronze brouillard bruit brume brut bulle bureau campagne cannelle carafe carreau cascade cendre centre cercle chair chaise chaleur chance chandelle chanson chapeau
chaude chaussée chou cire citron clairière clé clôture coeur colline colonne confiture content copie corde corps côte coton coup coupe courage courant couronne cours course court courte couverture craie crème crête crevette
cristal cuir cuisine cuivre culture dame danger danse dent départ dernière désert dessert dessin dette devoir dîner direct doigt don douceur doute drap droite durable dur dure écart écharpe éclair école écorce écran effort égal
élan élégant enfance ennui entier entrée épais épaule épice éponge époque escalier espace esprit essai été éternel éternelle étoiles événement éveil facile faim fait famille fenêtre fête feuilles fier fièvre figue fil fille film
fine flamme flèche fleuve flot foire force forme forte foudre fraîche fraise framboise froide fruit fumée gâteau gaie gants gare gazon gel globe goût goutte grain graine grappe gratuit grave grenier grève grille grotte groupe
habit halte heure homme honnête horizon huile humeur humide idée île instant jambe janvier jouet jumeau jupe jus lame lande langue large larme légende légère lettre lever lèvre libre lieu ligne liqueur lisse lit loi lourd lueur
machine magie main maïs maître malade manche mandarine manteau mardi marée marge mari marque mars masse mat matière mauve meilleur mélange mémoire mer mère messe mesure métal midi mince minuit minute miroir mode moitié moment
monnaie mort mot mou mousse mûre musique mystère naissance nappe nature navire nectar nerf neuve noble noisette nombre nord nuage océan odeur oeil oeuf oncle orage orange ordre oreille orge osier ours ouvert paire pâle palme
papier pareil parole part passage passé pâte patience peau pêche peine pelouse pendule pensée pente perte peuple peur phare pièce pied pierres pin pique piste plage plaisir planche plat plate plume poche poème poire populaire
poste pot poudre poumon poupée poussière précieux première présent pressé prise profonde public pur pure quai quartier queue rayon récent récolte reflet règle repas repos rêves rideau rire rive riz robe ronde rosée roue route
ruban ruche sac sage saison salle sang santé sauce saveur savon seigle seconde secret semaine sentier septembre sève silence simple singe sirop soie soif soirée solide sombre sommet sorcier souffle soupe souris souvenir statue
sucre sûr sûre table tableau tapis tarte tasse teint temps tendresse thé tiède tige tissu toile tombe torrent touche trace train travail tronc tuile vaste veau veille velours ventre verres vertu veste viande vide village violet
visage volet volonté voyage boréale soirées rouges bleue bleues roses noires blanches grises vertes jolies belles petites grandes nationale national nationaux finale mondiale mondial royale royal centrale central générale locale
locaux sociale totale difficile légitime enfant prix milieu sauvages bonheurs nouvelle nouvelles inter libres joyeux joyeuse belle accords achats aide aides annonce annonces arrêt attaque attente avis baisse bilan blocage budget
chantier chiffre chiffres choix chute circuit client clients colère combat combats commerce commune concert concours conseil conseils contrat courses coût coûts crise cri cris critique débat débats début défi défaite défense
demande départs dialogue discours échec échange échanges écoles économie effet effets élection élections emploi emplois enquête enquêtes équipe équipes espoirs étape étude études exposition fermeture formation fraude gestion
grèves hausse honneur impôt impôts incendie incendies initiative invité invités justice lancement libération lutte maisons marchés match mesures menace mission opération ouverture parcours parti partie permis pertes plainte plan
plans politique ponts postes pouvoir préparation prison procès production produit produits projet projets promenade question questions quête rallye rapport recette recettes recherche recherches récit record recours rencontre
rencontres rentrée reprise résultat résultats retour réunion révolte réserve risque risques rue rues sauvetage scène séance secours service services soin soins solution sortie sorties soutien spectacle spectacles sport stage
station succès suite tournée tournoi trafic transport travaux tribune usage vente ventes visite visites vol vols vote votes voyages russe romaine germaine madeleine salade
@de
abend abends ader alle allein ampel anfang angst april arbeit asche ast atem august auto axt bad bahn balken ball band bank bau becher bein beute bild birne biss blick block blüte blut boot brand breite brett brief brust bucht
bühne bunte butter christ dame dampf dank decke dicht dick ding docht dorf draht dreck dreh duft dumm düne dünn ebene echt ecke ehe ei eile eimer eng erbse eule ewig ewige fach faden fähre fahne fahrt falke fall falsch farbe farn
faust fenster ferne feucht fieber finger flasche fleck fleiß fliege flöte flucht flügel flut form frage freie freude frieden friede frische frohe frucht frühling funke furcht fuß gabe garn gebirge geduld gefahr gelbe gerade gern
gesang geschenk gesund gewitter gift gipfel glaube gleich glut gold golden goldene gott grab gras graue grenze griff große gruppe gruß gurke hals halt hand harte haut hecke heiter hilfe hirse hitze höhle hunger hütte insel irrtum
jagd jubel jugend juli juni kaffee kalte kammer kampf kante karte käse kehle keim kerze kette kinder kirsche klare kleid knochen knospe krone küche kuchen kurze kuss küste lachen lager lampe land lärm last lauf leid leise lichter
linie list malz mandel marmor mars matt milde mitte mohn müde münze muschel musik nah nähe name natur nest netz nord not oktober öl ort ostern paar perle pfirsich pflanze pflaume quelle rand rasen rast rat raub rede reihe reine
rest ring rock roh rose rosen rosig rote rücken ruder ruhige sache sage salbe samen sand sauber schale schein schlaf schlag schmerz schnitt schrei schrift schwach schwert seele segen seife seite selten silbern sinn sitz sohn
sonnig spät speck sport sprache sprung stall steg steif steine sterne steuer stiel still stimme stirn stock stoff stolze straße strauch stufe stumm stunde süße süd tage takt tapfer tau teil teller tiefe tinte tochter ton topf tot
träne trauer treue tropfen trüb tugend tulpe tür ulme uralt vieh viel vorhang waage wache wahl wanne warm warme weich weite weizen wende wert westen wiege wild wilde wille wind winde winter wolf wunde wüste zahl zahm zarte zeichen
zeitung zimt zunge zwiebel zufall wahnsinn feier tee gramm silie september november dezember januar februar märz weihnacht witz gefährte grauer grauen böser blauer roter voller erster advent guter großer kleiner alter schöner
wilder weißer schwarzer grüner kalter warmer heller dunkler junger lieber zarter angebot angebote angriff anklage antrag anzeige ausflug ausgabe ausstellung auswahl bedarf beginn beitrag bericht berichte besuch betrieb bilanz
brände debatte dienst dienste einsatz einstieg empfang ergebnis erfolg ersatz erste finale forderung fragen gebühr gesetz gewinn hochzeit klage konzert krise kritik kurs kurse lage lösung mangel menü messe miete mieten nachricht
neubau niederlage opfer plan pläne post premiere protest prozess prüfung reform regel reisen rekord rennen reste rettung rückkehr saison schaden schluss schulen serie sorge sorgen spiele spende spenden start stau steuern stimmen
streik suche tat tore tour training treffen turnier umbau umzug unfall unfälle unterricht urlaub urteil verbot verein verkauf verkehr verlust versuch vorsicht wahlen wandel warnung wechsel werke wettkampf wirtschaft woche wohnung
zahlen ziele züge zukunft zusage nehmen gemeint gefärbt machen bleiben werden sagen stehen gehen kommen
@es
abierto abierta abrigo aceite acero aguas aire ajo alegría alma almendra alta ama amanecer amarilla amigo amiga ancho antiguo antigua anual árbol árboles arroz arte atardecer ave azúcar azules baile banco barato barca barro beso
bien blando blanda boca bolsa bonito bonita botella brazo brillante caballo cabra café caída caja calabaza caldo calor caliente cama campana canción canela caña capa cara carbón carne caro carta caza cebolla ceniza centro cera
cereza cerca cerrado cerveza cesta chocolate cielos cierta cine cinta ciudad clase cobre cocina color común conejo copa corazón corona corriente corta costa cosecha cristal cruda cuadro cuchara cuento cuerda cuero cuerpo cueva
danza débil dedo delgada derecha derecho desierto días diente dinero directo dolor don dulces dura edad eterno estrellas extraña fácil falda falsa fama familia feliz feria fila final fina flores fondo forma fresa fría fruta fuerza
gallina ganado gente gorda gracias grande grano gris grupo gruta guapa guitarra gusto helada hermana hermano hermosa hierba higo hija hijo hilo hogar hoja hojas honda honor hora horno hueso huevo humo isla jabón jardín joya juego
justa lágrima lana larga leche lechuga letra ley libro ligera limón limpia línea lino lista llana llave lleno loca loma luna maíz manantial mano manta manzana mañana máquina maravilla marea marfil marrón mármol martes mata mayo
media melón memoria menta menuda metal mezcla miel milagro misa moda molino moneda morado morena muerte mujer muralla música naranja nave nido nieve niña niño noble norte nubes nuestra nuez ola olas olivo olor ópera orilla oscura
oso otoño oveja pájaro palabra palo panal papel pared parque pasa paseo paso pasto pata patio pecho pelo pequeña pesca pez picante pico pie piedras piel pimienta piña pintura piso plátano plena plomo pluma poca poema polvo pradera
preciosa precio premio primera prisa profunda pronto pueblo puro queso quieta racimo raíz rama rara rato razón recta red reino reloj resto rica rincón risa rival roca rodilla roja ropa rosas rosada rubia rueda ruido ruina sábado
sabia sabor sal sala salada salto salvaje sana sangre santa seca secreto seda semana semilla sencilla senda sentido serie sierra siglo silencio silla simple sitio sola sólida solo sopa suelo sueño sueños suerte sur tabla tarde
taza té techo tela temprana tempestad tía tibia tiempo tierna tinta tinto torta trabajo traje tranquila tren triste trigo trueno uva uvas valor vapor vaso vecina vela velo vena ventana verano verdes vida vidrio vientre vino viña
viva volcán voz vuelta mundial nacional central naciente poniente caído rojas blancas negras claras bendita divina general local social total legítima presupuesto magos polar boreal alpina militar eternas navidad puesta pantera
novela buen próspero año pascua acuerdo acuerdos alarma alerta alivio anuncio apoyo ataque aumento aviso ayuda ayudas balance batalla cambio cambios candidato carrera carreras cierre cita clases compra compras concierto concurso
conflicto consejo contrato crisis crítica curso cursos debate defensa derrota deuda disputa duelo educación elección elecciones empate empleo empresa empresas encuentro entrada equipo equipos espera estreno éxito exposición fallo
falta festejo firma fraude freno fuga ganancia gasto gastos gestión gira gobierno golpe guía historia huelga incendio incendios inicio jornada juegos juicio justicia lanzamiento lección leyes liga lucha marcha medida medidas
mejora mercado misión motor multa multas muestra noticia noticias obra obras oferta ofertas operación paro partido partidos pelea pérdida peligro plan planes pleno polémica política premios presión protesta proyecto prueba pruebas
queja récord recuerdo reforma regreso rescate reto reunión riesgo robo ruta salida sentencia servicio sesión subida sueldo taller temporada tensión torneo tráfico trámite venta ventas viaje viajes visita visitas votación voto
votos vuelo vuelos suizo temprano duda constante domingo
@it
acque aglio alberi alto amaro amico ampia anno ape arancia arco arte ascia aspra autunno azzurro bacio bagno ballo bambina bambino banca barca belle bello bene bianche birra bocca braccio breve brina brodo buia buio burro caccia
caffè calma calore cammino campagna campo candela canto carne casa cena cenere centro cera cerchio cervo chiave chitarra cibo cielo ciliegia cima cipolla coda colonna colore comune coniglio coppa corsa corto cosa cotone cruda
cucina cuoio danza dente diritta dita dolci dolore dorata dorso dura duro eco erbe eterna età faccia facile falsa fama fame famiglia fango favola fico fiera figlia figlio filo fine finestra fiori foglie fondo forma formaggio forno
fragola fratello fresca fresco fretta frutta gallina gelo gelso gente giallo gialla gioco gioiello giornata giusta goccia gola gonna grande grappa grassa grotta grossa guerra gusto infinito intera lago lacrima lama lampada lancia
largo lavoro legge legna legno lenta lettera letto libertà libro lieve limone linea lira liscia lode lontana luce luci luna luogo madre maggio magra mais mamma mandorla mantello marmo marrone martedì matura media melone memoria
menta mercato miglio minuta mista mite moda moglie molle moneta monte mora morte mosca mosto muro muta nastro nera nere nido noce nube nuda occhio odore olio oliva onde onesta onore opera ora oro orto osso ovest paese paglia palla
palma palo panca panna parco parete passo pasta pasto patata paura pazza pelle pena penna pera perla pesca pesce petto pianta piatto piede pietre pigra pino piombo pioppo pittura piuma placida poca poesia pollo polvere popolo
porto posta pozzo preziosa presto prezzo primavera profumo pronta pulita pura quieta radice raggio ramo rame rapida rara razza reale regno rete riccio roccia rondine rosata rovere ruota ruscello sabbia salata salice salute salvia
sana sangue sapone sapore sasso scarpa scuola secca secco secolo segreto selva seme serena sereno serpe seta sicura sidro siepe soave sogno sogni sola solida sonno sorriso sorte spalla spazio specchio spiaggia spiga spirito
stagione stanza stella stelle stoffa storia stretta suono tavola tazza tela tempio tenda terra tesoro tetto tigre tinta topo torre torta trave treno triste tromba tuono umana umida umile unica uovo uva valle vaso vasta veloce velo
vena verde verdi verità verza veste vicina vigna villa viola visione vite vivace viso volo vuota zappa zolla zucca polare militare alpina nazionale mondiale centrale generale locale netta netto schiacciante divina boreale chiare
rosse amare stellata stellato fatta nuove eterne buon natale babbo pasqua befana accordo affare aiuto allarme allerta annuncio appello apertura arresto attacco aumento avviso azienda bando bilancio calo cambio caso causa chiusura
classe colpo concerto concorso condanna confronto consiglio conto controllo corso corsi crisi critica crollo danni danno debito decreto difesa discorso disastro divieto domanda donne elezioni emergenza errore esame esercizio
evento fallimento fase finale firma fuga furto futuro gara gare gestione giro giudizio governo gruppo guida impresa incendio inchiesta incontro indagine inizio lavori lezione lista lotta messaggio mostra multa nascita notizia
notizie obiettivo offerta omaggio ordine partita partite partito passaggio pericolo piani polemica politica premio premi prestito prezzi processo progetto proposta protesta prova punto ricerca ricorso ricordo riforma rischio
risultato ritorno riunione sciopero scontro scuole sentenza serie servizio sfida soccorso spesa spettacolo squadra sviluppo tassa tasse torneo traffico treni truffa turno uscita vendita vendite viaggio viaggi visita voto ciao
vista maris odorata canina mater cinerea spicata germanica officinalis
@pt
abelha aberta aberto abril açúcar agosto água águas alecrim alegre alma alta alto amarga amiga amor ampla ano ar arco arroz árvore árvores asa ave azeite azul azuis banco barato barca barco barro batata beijo bem boas boca bola
bonita bonito borboleta bosque brancas brasa brisa bruta burro café caju calma calor cama campo canção cana canela canto cara carne caro carta casa casaco castanha cavalo cebola cedo centro cera cereja cheiro chuva cidade cinza
clara claro cobre cobra coisa cor coração corda coroa corpo corrente corte costa couro cravo crua dança dedo deserta dia direita doces dor duna dura duro erva espada espelho espuma estação estreita estrelas eterna eterno fácil
faca falsa fama família farinha feira ferro festa figo filha filho fio flor flores floresta folhas fome fonte força forma formiga forno forte fresca fresco frio fruta fumo garrafa gato gelo gema gente giesta girassol gota grande
grão grossa guerra harpa hera hoje homem honra hora ideia igreja ilha infinita inteira inverno irmã irmão janela jardim joia jovem julho junho justa lã lago lagoa lágrima lama lâmpada laranja larga largo lenha lenta leve limão
língua lindo linha linho livre livro lobo longe loura lume luz luzes macia madre madura mãe magra maio maçã mãos mansa manhã manta mar maravilha marfim maré mármore marrom mata melão memória menina menino menta mês mesa metal
milho mina moeda moinho molhada montanha monte mora morango morna morte mosca mulher mundo muralha muro música nave nevoeiro neve ninho noite norte nova nua oculta olho onda ondas orvalho osso ostra outono ovelha ovo padeira pai
palavra palha palma pano pão papel parede parque passo pasto pata pato paz pé pedras peixe pele pena pêra pequeno perfume pesca pimenta pinha pinhal planta pluma pobre poço poema ponte porta prato preço primavera primeira pronta
pura puro queijo quieta quinta raio raiz ramo rápida rede reino riacho rio riso roda rola romã rosas sã sabor sabão saia sal sala salgada salsa santa sapato seco seda semana semente senda serena sereno serra sino sede silêncio sol
sola solta som sombra sonho sonhos sopa sorriso sorte suave sul tábua tela telha tempo tenda terna terra tesouro teto tigre tinta tinto tocha torre touro trança trabalho trevo triste trovão tulipa uva uvas vaca valsa vasta vela
veloz vento verde verdes verso vestido via vidro vinha vinho violeta viva vivo voo voz zebra régia certeira eficaz boreal nacional mundial real central geral local suada divina polar militar marítima nevada vermelhas régias baixas
natal páscoa novas acordo ajuda alerta anúncio apelo apoio ataque aumento aviso batalha campanha carreira caso compra concerto concurso conselho conta crise crítica curso debate defesa derrota dívida eleição eleições emprego
empresa encontro entrada equipa equipe erro espera estreia exame êxito falha falta final fuga futuro ganho gasto gestão golpe governo greve grupo história incêndio início jogo jogos jornada julgamento justiça lançamento leis liga
lista luta marcha medida mercado missão mudança multa notícia notícias obra obras oferta operação ordem partida partido passagem perda perigo plano política prémio pressão processo projeto promessa protesto prova queda recorde
reforma regresso resgate resultado reunião risco roubo saída serviço sessão subida sucesso tensão torneio venda vendas viagem visita votação voto tudo amado
@nl
alle appel april arm arme as avond baard bad bal ban bank bed been berg berk bes best beste beuk bezem bij bink bier blad blauwe bliksem bloed bloei bloemen blije bocht bodem boek boon bord borst bot bouw boven brand brede brief
bril bruine bui buiten bus dag dagen dak damp dank dans dauw deel deeg dekt deur dicht diepe dier dik dochter dode donder doos dorp dorst draad draak droge droom dromen druif druk duur echt echte eb eed eend eenvoud eeuwig eiland
einde eikel eigen eten fel fijne fiets fles fluit frisse fruit gaaf gang gans garen gast gat geduld gele geheim geit geld geloof geluk gemak geur gevel gezond gift gips glad glans glas goede gouden gras grens grijze groene groep
groet grond grote grot haar haas hal ham hamer hand hard harde hart haver haven heel heen heerlijk heet heide heilig heldere hemd hert hoed hof honing hoofd hoge hooi huid hut ijs inkt jaar jacht jas jonge jurk kaars kaart kade
kalf kalm kalme kamer kan kap kar kast keel kelder kern kerst ketting kiezel kind kist klaar klank klei klein kleine kleur knap knie knop koe koek koele koffie kogel kom koren korf korte koud koude kracht krans krant kreek krijt
kring kruid kruik kunst kus kust kwast laag lage laan laat lach laken lamp land lang lange last laurier lauw leder leeg leer leger lek lepel leven licht lichte lichten lieve lied lijn limoen linde lint lip loof lood lui luid lus
maand macht mais man mand mantel markt marmer mat meel meer merk mes met mier mild milde mis mist modder moe moed moeder mond mooie mosterd munt muur muziek naald naam nacht natte neus nevel nieuwe noot oever oer oester olie onder
oog oogst oor open orde oude oven paal paar paard pad pan papier park pas peer pees pen perk pers pijl pijp pit plaat plank plant plein plek ploeg poes pop post pot prachtig prijs pril pruim punt rad rand recht rede regel regen
reis rek riet rijke rijst ring rit rivier roem roest rok rode rook room rozen rug ruim ruw rund rustig salie schaal schaar schat scherp schijn schone school schouw schuim slaap slang slecht slim smaak snelle spa speer spel spiegel
spons spoor sport stal stap sterren sterke stille stilte stoel stof storm strand streek strik stro struik stuk suiker taal taart tafel tand tarwe teken tent thee tijd tijger tin toon toren touw traan trap trein trots trouw twijg
uil uur vader vaas vallei varen varken vast venster vers verse vijver vin vlak vleugel vlieg vloed vlucht voet vogel vol volle vonk vorm vorst vraag vreemd vrije vroeg vrucht waar wagen wand wang warm warme was water web weer weg
weide wens wereld werk west wiel wijd wijs wijze wild wilde wilg wind winst winter woest wol wolken wonder woord worst wortel woud wreed zaad zaal zachte zak zalf zalm zang zeep zeker zeldzaam zijde zilveren zin zoen zoete zonnig
zoon zorg zuur zwak zwarte schade juni juli augustus schoonheid vrolijk nieuwjaar pasen
@pl
białe czarne niebieski niebieska żółta srebrny szara różowa różowy mały mała stary stara młoda dobry dobra zły zła ładna ładny jasny jasna ciemna krótka niski niska głęboki głęboka szeroka szeroki wąska ciepła gorący gorąca
chłodna gorzka słona kwaśna świeża suchy mokra mokry miękka twarda spokojny spokojna głośna silny silna słaba bogata biedna pełna pusta ostatnia dzika wodny górska górski zimowa letnia letni wiosenna jesienna nocna nocny poranna
poranny wieczorna święta szczera szczery wierna wierny prawdziwa gwiazdy niebo góry drzewo kwiaty róże fiołek jarzębina wiśnia malina ogród chmury światło powietrze ranek noc tydzień miesiąc rok czas godzina jesień zima miasto
wieś ulica drzwi okno targ książka pióro list słowo bajka pieśń piosenka cisza sen sny marzenie szczęście smutek łza miłość serce dusza myśl oko ręka mąż żona matka ojciec brat siostra przyjaciel ludzie naród świat życie śmierć
pokój wojna zwycięstwo chwała wolność łaska dar święto złoto srebro perła chleb sól cukier mleko herbata mięso ptak jeleń koń sokół fala fale promień liście szczyt brzeg most wieża kość krew polana czerwiec sadzonka
@cs
bílé modrá žlutá stříbrný stříbrná šedá růžová velký velká malý malá nová zlý zlá hezká tmavý tmavá krátká nízká hluboká široká úzká teplá studená horká chladná sladká slaná kyselá čerstvý čerstvá suchá mokrá měkká tvrdá klidný
klidná hlasitá silná slabá bohatá chudá volný volná plná prázdná první poslední věčný věčná divoký divoká lesní polní vodní mořská mořský horská horský zimní podzimní noční ranní večerní svatá věrný věrná čistá pravá pravdivá
měsíc hvězdy země moře řeka jezero hory strom květy květina lilie fialka kalina jeřabina višeň jahoda déšť bouře mrak oblak světlo stín vzduch týden rok čas hodina úsvit léto podzim město ves cesta dveře okno trh kniha pero dopis
slovo pohádka báseň píseň ticho sen sny štěstí smutek slza duše oko ruka dítě muž žena matka otec bratr sestra přítel lidé národ svět život smrt válka vítězství pravda milost dar svátek zlato stříbro perla sůl cukr med mléko čaj
káva ryba maso kůň vlna paprsek list listí vrchol břeh most věž biely biela čierna pekná dlhá hlboká prvá posledná divá lesná zimná letná jarná nočná slnko mesiac hviezda nebo zem rieka jazero ľalia dážď sneh vietor tieň jar jeseň
dom ulica pieseň nádej šťastie duša lebo lada
@south
bijeli bijela bela beli crni crna crveni crvena zeleni zelena plavi plava modri modra žuti žuta zlatni zlatna zlata srebrna siva veliki velika veliko mali mala malo novi nova stari stara mladi mlada dobri dobra zli zla lijepa lepa
lep krasna svijetla jasna jasni tamna duga dugi kratka visoka visoki duboka široka uska topla topli hladna vruća slatka slatki gorka slana kisela svježa suha mokra meka tvrda tiha tihi mirna glasna jaka jak slaba bogata slobodna
puna prazna prva posljednja poslednja vječna večna divlja šumska poljska vodena morska gorska zimska ljetna proljetna jesenja noćna jutarnja sveta vjerna verna čista prava istinita sunce mjesec mesec zvijezda zvezda nebo zemlja
more rijeka reka jezero gora planina šuma gozd drvo drevo cvijet cvet ruža vrtnica ljiljan ljubičica višnja malina jagoda vrt kiša dež snijeg sneg vjetar veter oluja oblak svjetlost svetlost svetloba sjena senka oganj vatra voda
zrak jutro večer noć tjedan nedelja godina leto vrijeme vreme sat zora proljeće pomlad ljeto jesen zima kuća hiša grad mesto selo put cesta ulica vrata prozor okno tržnica knjiga pero pismo riječ beseda bajka pjesma pesem glas
tišina san sanje nada upanje radost veselje sreća tuga suza ljubav ljubezen srce duša oko ruka roka dijete otrok muž žena majka otac oče brat sestra prijatelj ljudi narod svijet svet život življenje smrt mir rat zmaga pobjeda
slava sloboda svoboda istina resnica vjera milost dar blagdan praznik zlato srebro biser kruh sol šećer med mlijeko čaj kava riba meso ptica lav vuk jelen konj sokol orao golub slavuj val zraka list vrh obala most kula kamen
pijesak
@ro
verde albastru albastră galbenă auriu aurie argintie gri mare mari vechi veche tânără bun rău rea luminos luminoasă clar clară întunecată lungă scurt scurtă înaltă joasă adânc adâncă lată îngustă caldă rece fierbinte răcoroasă
dulce amară sărată acră proaspăt proaspătă uscată udă liniștit liniștită tăcută puternic puternică slabă bogată săracă liberă plină goală prima primul ultima etern eternă veșnică sălbatică montană sfântă credincioasă curat curată
adevărată lună stele pământ lac munți flori trandafiri viorea grădină ploaie furtună nor nori umbră apă aer dimineață săptămână timp oră casă oraș drum ușă fereastră târg carte scrisoare cuvânt poveste poezie cântec glas voce
tăcere vis vise bucurie fericire tristețe lacrimă dragoste iubire suflet mână copil bărbat femeie mamă tată soră oameni popor lume moarte pace război victorie glorie libertate adevăr credință har dar sărbătoare argint perlă pâine
sare zahăr ceai cafea pește carne pasăre cal șoim porumbel privighetoare val vârf mal pod turn
@hu
ezüst rózsaszín kis fiatal csúnya világos rövid alacsony mély keskeny hideg hűvös keserű savanyú friss száraz nedves puha nyugodt hangos gyenge gazdag szabad tele üres első utolsó örök vízi tengeri téli nyári őszi éjjeli reggeli
esti hű hold csillagok ég tenger tó hegyek fa virágok liliom kert eső szél vihar felhő fény árnyék víz levegő reggel este éjszaka hét hónap év idő óra ősz tél ház város út utca ajtó ablak piac könyv toll levél szó mese vers dal
ének csend álom öröm boldogság bánat könny szerelem szeretet szív lélek szem kéz gyermek férfi nő anya apa testvér emberek nép világ élet halál háború győzelem dicsőség szabadság igazság hit kegyelem ajándék ünnep kenyér só cukor
méz tej tea kávé hal hús sólyom fülemüle hullám sugár harmat falevél csúcs part híd torony vár kő homok derű vidám derűs boldog búzavirág pálinka
@fi
keltainen hopea hopeinen harmaa paha ruma lyhyt korkea leveä kapea kuuma viileä makea katkera suolainen hapan tuore kuiva märkä pehmeä rauhallinen äänekäs heikko rikas köyhä vapaa täysi ensimmäinen viimeinen villi puhdas tosi
aurinko tähti tähdet taivas meri metsä kukka kukat ruusu lilja orvokki puutarha sade lumi tuuli myrsky pilvi valo varjo tuli vesi ilma aamu ilta päivä viikko kuukausi vuosi aika tunti kevät kesä syksy talvi talo koti kaupunki tie
katu ovi ikkuna tori kirja kynä kirje sana satu runo laulu ääni hiljaisuus uni unelma toivo ilo onni suru kyynel rakkaus sydän sielu mieli silmä käsi lapsi mies nainen äiti isä veli sisko ystävä kansa maailma elämä kuolema rauha
sota voitto kunnia vapaus totuus usko armo lahja juhla helmi leipä suola sokeri hunaja maito tee kahvi kala liha leijona peura hevonen haukka kyyhky satakieli aalto kaste huippu silta torni linna suvi taika voima sini hely tyyni
rajalle elää
@nordic
vita vitt svarta röd röda gröna gul gula gyllene silver stora liten lilla nya gammal gamla unga god goda dålig vackra ljusa mörka lång långa kort korta höga låg låga djupa breda smal varma kalla het heta sval svala söta bitter
salt salta sur sura färsk färska torr torra våt våta mjuka hård hårda tyst tysta lugna stark starka svag svaga rika fattig fria full fulla tomma första sista evig eviga vilda helig heliga trogen rena sann sanna sol stjärnor himmel
havet berg blomma blommor ros rosor viol konvalj trädgård storm ljuset luft morgon kväll dag vecka månad år tid timme gryning höst hem stad by gata dörr fönster torg bok penna brev dikt sång visa röst tystnad drömmar hopp glädje
sorg tår kärlek hjärta själ öga hand barn man kvinna mor far syster folk värld död fred krig seger ära frihet sanning tro nåd gåva fest pärla bröd socker honung mjölk te kaffe kött fågel falk örn duva näktergal stråle dagg topp
strand sten sand hvit hvite hvid hvide sort sorte røde grønn grønne gylden sølv store lille nye gammel gamle unge gode vakker smuk smukke lys lyse mørke lange høy høj høye lav dyp dyb varme kald kold kolde sød søde fersk myk blød
stille rolig sterk stærk svak rig fuld første siste sidste vill hellig stjerne elv innsjø sø fjell bjerg skov tre træ blomst rose lilje have sne sky skygge ild vann vand morgen kveld aften nat uke uge time forår sommer efterår
hjem vei vej gate gade dør vindu bog eventyr digt stemme stillhet håp håb glede glæde lykke tåre kjærlighet hjerte sjel øye øje mann kvinne kvinde søster venn ven verden seier sejr ære sannhet nåde gave gull perle sukker honning
melk mælk kjøtt kød fugl løve hest due bølge dugg tårn stein klar klare tröja lust upp mur jakt stig ring din
@tr
siyah al gümüş gri pembe küçük yaşlı iyi kötü çirkin karanlık yüksek alçak geniş dar ılık tuzlu ekşi taze kuru ıslak yumuşak sessiz sakin gürültülü güçlü zayıf fakir dolu boş ilk sonsuz ebedi yabani kutsal gerçek yıldızlar gökyüzü
yer dağlar orman ağaç çiçekler güller papatya bahçe rüzgar fırtına gölge hava sabah gün hafta yıl zaman saat şafak güz sonbahar ev şehir sokak kapı pencere pazar kitap mektup söz masal şiir şarkı türkü sessizlik düş ümit mutluluk
hüzün gözyaşı aşk kalp ruh göz el çocuk erkek kadın baba kardeş dost arkadaş halk millet dünya hayat yaşam ölüm şan özgürlük adalet hakikat inanç lütuf hediye bayram tuz süt çay kahve et geyik at güvercin bülbül ışın çiy kıyı
köprü kule kum berrak suyu süreci ışığı bayramı enerjisi suları günü gecesi yıldızı çiçeği rengi sesi yolu evi dağı denizi
@cyrl
белые синий голубой желтый серебряный серая розовая большой большая маленькая маленький новое молодой хороший злая красивый красивая длинная долгая короткая высокий низкая глубокий глубокая узкая холодный горячая прохладная
сладкий горькая соленая кислая свежий свежая мокрая мягкая твердая спокойная громкая сильный сильная слабая богатая бедная свободный свободная полная пустая вечное дикий дикая лесной полевой водная горная горный зимняя летняя
весенняя осенняя ночная ночной утренняя вечерняя святая святой верная верный настоящая чайный полярная утренний месяц звезды земля горы дерево цветы розы фиалка вишня ягода сад дождь ветер буря туча облако облака тень воздух
неделя год время час рассвет лето дом деревня путь улица дверь окно рынок книга перо письмо слово сказка стих тишина сон сны мечта счастье печаль слеза сердце душа мысль око рука ребенок муж жена мать отец брат сестра друг люди
народ жизнь смерть война милость дар праздник золото серебро жемчуг соль сахар молоко чай кофе мясо конь волна волны луч лист листья вершина берег башня замок песок біле чорний чорна зелений синій блакитна жовтий жовта золотий
золота срібна срібний сіра рожева маленька нове старий молодий молода злий зла гарний гарна красива прекрасна світлий світла темний темна довгий довга коротка високий висока низька глибокий глибока широка широкий вузька теплий
тепла холодний холодна гаряча солодка солодкий гірка солона кисла свіжий свіжа суха мокра тверда спокійна гучна сильний сильна слабка багата бідна вільний вільна повна порожня перший перша остання дика лісова лісовий польова
польовий водяна морська морський гірська зимова літня весняна осіння нічна ранкова вечірня свята святий вірна вірний чистий чиста справжня зорі ріка гори квітка квіти троянда фіалка горобина хмара хмари світло тінь вогонь повітря
тиждень рік година світанок дім хата місто село шлях вулиця двері вікно ринок казка вірш тиша сни мрія радість щастя смуток сльоза кохання серце думка дитина чоловік жінка мати батько світ життя війна перемога милість свято срібло
перлина хліб сіль цукор кава риба птах хвиля промінь листя міст вежа камінь пісок бял бяло черен червен зелен син жълт жълта златен златна сребърна сива розова голям малък нов ново стар млад млада добър лош красив хубава светъл
тъмен тъмна дълга къса висок дълбок дълбока тясна топъл топла студен студена гореща хладна сладък сладка горчива солена свеж свежа мека твърда тих спокойна силен силна слаба богата свободна пълна празна първа последна вечна вечен
дива горска полска водна морска планинска зимна лятна пролетна есенна нощна вярна истинска звезди земя езеро планина дърво цвете цветя рози теменуга градина дъжд сняг вятър облак светлина сянка огън въздух седмица време пролет
лято есен къща град път врата прозорец пазар писмо дума приказка песен глас сън радост щастие тъга сълза сърце ръка дете мъж майка баща приятел хора свят живот смърт истина милост празник злато сребро перла хляб сол захар мляко
кафе месо лъв вълк елен кон гълъб славей вълна лъч връх бряг кула замък камък пясък бели бело црни црна црвени црвена зелени плави плава жута златни сребрна велики мали нови стари млади добри лепа леп јасна тамна дуга кратка
дубока врућа слатка горка сува тврда мирна јака слободна пуна прва последња дивља шумска зимска летња ноћна верна права сунце месец земља језеро шума дрво љиљан љубичица башта киша ветар олуја светлост сенка ватра јутро вече ноћ
дан недеља пролеће јесен кућа пут прозор књига реч бајка песма сан нада срећа туга суза љубав срце мајка отац пријатељ људи смрт рат слобода бисер со шећер млеко чај лав вук јелен коњ соко орао славуј талас зрак врх обала песак
моя умирает саженец
@el
λευκο μπλε κιτρινη αργυρος ασημενια γκρι ροζ μεγαλο νεο παλαια γερος καλο κακος φωτεινος υψηλη χαμηλη ζεστος κρυος καυτη δροσερη γλυκο αλμυρη ξινη φρεσκος φρεσκια ξηρη ξερη υγρη μαλακη σκληρη δυνατη δυνατος αδυναμη πλουσια φτωχη
γεματη αδεια αγρια αγριος δασικη θαλασσινη ορεινη χειμερινη καλοκαιρινη εαρινη νυχτερινη πρωινη βραδινη ιερη ιερα αγια καθαρη φεγγαρι αστερι αστρο ουρανος ποταμος λιμνη βουνο ορος δασος δεντρο λουλουδι λουλουδια ανθος τριανταφυλλο
κρινος μενεξες κηπος βροχη χιονι ανεμος αερας καταιγιδα συννεφο σκια φωτια πρωι βραδυ μερα εβδομαδα χρονος ωρα χαραυγη καλοκαιρι φθινοπωρο χειμωνας σπιτι πολη χωριο δρομος οδος πορτα παραθυρο αγορα βιβλιο γραμμα λογος λεξη
παραμυθι ποιημα τραγουδι φωνη σιωπη ονειρο λυπη δακρυ ερωτας καρδια ψυχη νους ματι χερι παιδι αντρας γυναικα μητερα πατερας αδελφος αδελφη λαος κοσμος θανατος πολεμος χαρη δωρο γιορτη μαργαριταρι ψωμι ζαχαρη γαλα τσαι καφες ψαρι
κρεας πουλι λιονταρι ελαφι αλογο γερακι περιστερι αηδονι κυμα αχτιδα δροσια φυλλο κορυφη ακτη γεφυρα πυργος καστρο πετρα αμμος βαθεια γαλανη παγκόσμια
@lv
balts balta melns melna sarkans sarkana zaļš zaļa zils zila dzeltens dzeltena zelts zelta sudrabs sudraba liels liela mazs maza jauns jauna vecs veca labs laba skaists skaista gaišs gaiša tumšs tumša garš gara īss īsa augsts
augsta dziļš dziļa silts silta auksts auksta salds salda kluss klusa stiprs stipra pirmā pēdējā mūžīga saule mēness zvaigzne debess zeme jūra upe ezers kalns mežs koks zieds puķe roze lilija dārzs lietus sniegs vējš gaisma ēna
uguns ūdens rīts vakars nakts diena gads laiks ausma pavasaris vasara rudens ziema māja pilsēta ceļš grāmata vārds dziesma balss klusums sapnis cerība prieks laime mīlestība sirds dvēsele tauta pasaule dzīve miers karš uzvara
slava patiesība ticība maize sāls medus piens zivs putns lauva vilks briedis zirgs vanags ērglis balodis vilnis stars rasa lapa krasts tilts akmens
@lt
baltas juodas juoda raudonas raudona žalias žalia mėlynas mėlyna geltona auksas auksinė sidabras didelis didelė mažas maža naujas nauja senas sena jaunas jauna geras gera gražus graži šviesus šviesi tamsus tamsi ilgas ilga aukštas
aukšta gilus gili šiltas šilta šaltas šalta saldus saldi tylus tyli stiprus stipri pirma paskutinė amžina saulė mėnulis žvaigždė dangus žemė jūra upė ežeras kalnas miškas medis gėlė rožė lelija sodas lietus sniegas vėjas šviesa
šešėlis ugnis vanduo rytas vakaras naktis diena metai laikas aušra pavasaris vasara ruduo žiema namas miestas kelias knyga žodis daina balsas tyla sapnas viltis džiaugsmas laimė meilė širdis siela tauta pasaulis gyvenimas taika
karas pergalė šlovė tiesa tikėjimas duona druska medus pienas žuvis paukštis liūtas vilkas elnias žirgas vanagas erelis balandis banga spindulys rasa lapas krantas tiltas akmuo
@et
valge must punane roheline sinine kollane kuldne kuld hõbe suur väike uus vana noor hea ilus hele tume pikk lühike kõrge madal sügav soe külm magus vaikne tugev esimene viimane igavene päike kuu täht taevas maa meri jõgi järv mägi
mets puu lill roos liilia aed vihm lumi tuul valgus vari tuli vesi hommik õhtu öö päev aasta aeg koit kevad suvi sügis talv maja linn tee raamat sõna laul hääl vaikus uni lootus rõõm õnn armastus süda hing rahvas maailm elu rahu
sõda võit au tõde usk leib sool mesi piim kala lind lõvi hunt hirv hobune kotkas tuvi laine kiir kaste leht rand sild kivi
@id
putih hitam merah hijau biru kuning emas perak abu besar kecil baru lama tua muda baik buruk indah cantik terang gelap panjang pendek tinggi rendah dalam lebar sempit hangat dingin panas manis pahit asin asam segar kering basah
lembut keras sunyi tenang kuat lemah kaya miskin bebas penuh kosong pertama terakhir abadi liar suci bersih murni matahari bulan bintang langit bumi laut sungai danau gunung hutan pohon bunga mawar melati kebun hujan salju angin
badai awan cahaya bayang api air udara pagi sore malam hari minggu tahun waktu jam fajar musim rumah kota desa jalan pintu jendela pasar buku surat kata cerita puisi lagu suara mimpi harapan gembira bahagia sedih cinta kasih hati
jiwa mata tangan anak orang ibu bapak kakak adik teman rakyat bangsa dunia hidup mati damai perang menang jaya mulia merdeka benar iman hadiah mutiara intan roti garam gula madu susu teh kopi ikan daging burung singa serigala rusa
kuda elang merpati ombak sinar embun daun puncak pantai jembatan batu pasir wangi harum ratna cendana
@ca
blanc blanca negre negra vermell vermella verd verda blau blava groc groga daurat argent gran petit petita nou nova vell vella jove bo bona bonic bonica clar clara fosc llarg llarga curt alt alta baix baixa fondo profunda calent
fred freda dolç dolça amarga salada fresc fresca sec seca tou dur dura quiet tranquil fort forta lliure ple plena buit primera darrera eterna salvatge santa neta sol lluna estel cel terra mar riu llac muntanya bosc arbre flor
flors lliri jardí pluja neu vent núvol llum ombra foc aigua matí vespre nit dia any temps primavera estiu tardor hivern casa ciutat camí carrer llibre paraula cançó veu silenci somni esperança alegria amor cor ànima poble món vida
pau guerra victòria llibertat veritat fe pa sal mel llet peix ocell lleó llop cavall àguila ona pont pedra sorra
`;
