/**
 * What is named after people in French, Spanish, Catalan, Italian, Portuguese and Romanian: data for `thing-words.ts`, which explains the signs.
 *
 * Example: "école~" stands for école and écoles; French sets it before the name ("école Noémie Levain").
 */
import type { ThingLanguage } from "../../thing-words.ts";

export const ROMANCE: readonly ThingLanguage[] = [
  {
    language: "fr",
    endings: "s",
    before: `
      pf rue~ avenue~ av ave boulevard~ boul bd bld bvd blvd aire~ parking~ place~ pl placette esplanade~ quai~ allée~ impasse~ chemin~ ch route~ rte sentier~ sente venelle~ ruelle~ passage~ cour~ cours faubourg fbg montée
      côte rond point giratoire carrefour~ rocade~ voie~ promenade~ passerelle~ pont~ viaduc~ tunnel~ écluse~ barrage~ digue jetée port~ lycée~ lp collège~ clg école~ maternelle~ primaire groupe scolaire crèche~ halte-garderie
      micro-crèche jardin~ multi-accueil université~ faculté~ iut campus institut~ internat~ amphithéâtre~ amphi~ auditorium~ laboratoire~ chaire~ hôpital~ hôpitaux chu chr centre~ clinique~ maternité~ polyclinique~
      dispensaire~ cabinet~ ehpad résidence~ foyer~ fam maison~ villa~ manoir~ château~ hôtel~ auberge~ gîte~ refuge~ domaine~ ferme~ moulin~ fondation~ association~ asso comité~ fédération~ confédération~ union~ syndicat~ collectif~ réseau~ mouvement~ coopérative~ mutuelle~ orphelinat~ fonderie~ distillerie~ cave~ coutellerie~ cordonnerie~ sellerie~ pressing~ laverie~ animalerie~ jardinerie~ halle~ ligue cercle~ club~ amicale~ société~ ste
      prix grand-prix trophée~ bourse~ médaille~ coupe~ challenge~ concours tournoi~ mémorial~ marathon~ trail~ régate~ course~ meeting~ critérium~ festival~ biennale~ colloque~ cérémonie rencontres
      stade~ gymnase~ piscine~ complexe~ dojo~ boulodrome~ vélodrome~ patinoire~ halle~ palais salle~ espace~ pavillon~ bâtiment~ bât tour~ immeuble~ pôle~ hall~ théâtre~ cinéma~ ciné studio~ conservatoire~
      médiathèque~ bibliothèque~ musée~ galerie~ ludothèque~ librairie~ monument~ mausolée~ statue~ buste~ stèle~ square~ parc~ bois zac zone~ lotissement~ cité~ quartier~ écoquartier~ gare~ station~ arrêt~ métro aéroport~
      aérodrome~ caserne~ camp~ fort~ navire~ paquebot~ frégate~ voilier~ chalutier~ sous-marin~ goélette~ ferry cargo~ bateau~ péniche~ vedette~ fusée~ satellite~ avion~ télescope~ observatoire~ boulangerie~ pâtisserie~
      chocolaterie~ confiserie~ épicerie~ boucherie~ charcuterie~ fromagerie~ poissonnerie~ traiteur~ restaurant~ brasserie~ bistrot~ bistro~ café~ bar~ crêperie~ pizzeria~ pharmacie~ opticien~ optique garage~ carrosserie~
      quincaillerie~ droguerie~ fleuriste~ bijouterie~ horlogerie~ mercerie~ boutique~ magasin~ salon~ coiffure institut~ imprimerie~ éditions galerie~ agence~ étude~ ets établissement~ entreprise~ menuiserie~ maçonnerie plomberie
      électricité transports scierie~ pépinière~ parfum~ parfumerie~ rose~ cuvée~ champagne variété~ marque~ maroquinerie~ scp selarl sarl sas eurl promotion~ église~ chapelle~ loge~ orchestre~ chorale~ ensemble~ compagnie~ cie bagad loi~ amendement~ rapport~
      refuge~ piste~ stand~ gradin~ tribune~ salon~ cep mjc csc lep erea segpa ime esat epms cmp ccas`,
    behind: `sarl sas eurl sa scop sasu coiffure immobilier optique assurances avocats notaires architectes paysages chocolats couture bijoux joaillerie cosmétiques parfums spiritueux fleurs conseil formation`,
    between: `
      primaire maternelle publique? public élémentaire supérieur supérieure privé privée mixte polyvalent polyvalente professionnel technique technologique général générale agricole hôtelier omnisports sportif culturel culturelle
      municipal municipale communal communale intercommunal départemental départementale régional régionale national nationale international annuel annuelle littéraire fêtes spectacles soins enfance loisirs nautique aquatique autonomie médico éducatif éducative vieux ancien ancienne nouveau nouvelle petit petite grand grande saint`,
  },
  {
    language: "es",
    endings: "s es",
    before: `
      calle~ c cl avenida~ avda av avd paseo~ pº plaza~ plazuela~ pza pl glorieta~ rambla~ travesía~ carretera~ ctra aparcamiento~ camino~ callejón~ pasaje~ ronda~ autopista~ jirón jr cerrada privada calzada carrera cra parque~ jardín~ jardines puente~ túnel~ presa~ embalse~ mirador~
      colegio~ ceip cep cp ies iespp escuela~ esc instituto~ liceo~ facultad~ universidad~ jardín guardería~ preescolar secundaria~ primaria~ preparatoria~ prepa cetis cra conservatorio~ cátedra~ aula~ auditorio~ laboratorio~ biblioteca~ museo~ teatro~ cine~ galería~
      centro~ hospital~ hospitalario clínica~ sanatorio~ ambulatorio~ consultorio~ residencia~ hogar~ albergue~ asilo~ casa~ palacio~ villa~ finca~ hacienda~ hotel~ hostal~ posada~ edificio~ torre~ pabellón~ polideportivo~ estadio~ gimnasio~ piscina~ cancha~ velódromo~ coliseo~
      premio~ galardón~ medalla~ trofeo~ copa~ torneo~ memorial~ certamen~ concurso~ beca~ cruz orden fundación~ federación~ unión sindicato~ cooperativa~ orfanato~ destilería~ tintorería~ vivero~ asociación~ asoc sociedad~ peña~ club~ colectivo~ festival~ jornadas bienal feria~ cine ley~ plan~ operación~
      aeropuerto~ estación~ metro parada~ barrio~ colonia~ col urbanización~ urb reparto barriada~ sector municipio buque~ fragata~ velero~ crucero~ barco~ submarino~ cohete~ satélite~ telescopio~ observatorio~ iglesia~ capilla~ parroquia~ monumento~ estatua~ busto~ mausoleo~
      panadería~ pastelería~ confitería~ heladería~ carnicería~ pescadería~ frutería~ farmacia~ óptica~ librería~ papelería~ ferretería~ zapatería~ joyería~ relojería~ peluquería~ floristería~ restaurante~ cafetería~ café~ bar~ mesón~ taberna~ bodega~ bodegas tienda~ boutique~ taller~ talleres
      garaje~ imprenta~ editorial~ estudio~ bufete~ notaría~ agencia~ inmobiliaria~ academia~ autoescuela~ orquesta~ coro~ banda~ perfume~ marca~ vino~ rosa~ sala~ espacio~ refugio~ mercado~`,
    behind: `sl slu sa sau srl abogados joyeros arquitectos asesores consultores peluqueros estilistas floristas inmobiliaria novias bodegas`,
    between: `público pública municipal nacional estatal provincial comarcal infantil primaria secundaria superior deportivo deportiva cultural social médico médica universitario universitaria general internacional literario literaria antiguo antigua cívico cívica bilingüe básica vecinal rural nueva nuevo`,
  },
  {
    language: "ca",
    endings: "s",
    before: `carrer~ avinguda~ plaça~ passeig~ passatge~ rambla~ camí~ escola~ institut~ biblioteca~ hospital~ cap premi~ fundació~ teatre~ museu~ parc~ jardins pavelló~ poliesportiu~ llar~ residència~ forn~ fleca~ farmàcia~ llibreria~ estadi~ pont~ casal~ centre~ beca~ trofeu~ càtedra~ sala~ auditori~`,
    behind: ``,
    between: `municipal públic pública cívic cultural nacional bressol`,
  },
  {
    language: "it",
    endings: "i e a o",
    before: `
      onoranze funebri via vie viale viali vle v.le vicolo piazza~ pzza pza p.za p.zza piazzale~ piazzetta largo corso c.so cso lungomare lungarno lungotevere lungofiume lungolago lungoparco lungopò salita~ strada~ contrada traversa rotonda~ ponte~ viadotto~ galleria~ tunnel molo parcheggio parco giardini giardino scuola scuole istituto~ ist liceo~ itis itc ipsia asilo~ nido
      università ateneo facoltà aula~ auditorium cattedra laboratorio~ biblioteca biblioteche museo~ teatro~ cinema~ cine galleria ospedale~ osp clinica~ poliambulatorio~ ambulatorio~ casa case rsa residenza~ villa~ palazzo~ palazzina torre~ castello~ rifugio~ bivacco~ capanna malga ostello~ albergo~ hotel b&b
      premio~ trofeo~ medaglia~ coppa~ torneo~ memorial~ concorso~ borsa borse rassegna festival biennale maratona gran fondazione~ federazione~ unione sindacato~ cooperativa~ orfanotrofio~ distilleria~ vivaio~ polisportiva~ asd ssd associazione~ ass circolo~ club~ società centro~ comitato~ stadio~ palestra~ palazzetto~ palasport palestra piscina~ campo~ velodromo~ pista sala~ saletta spazio~
      aeroporto~ stazione~ fermata~ metro quartiere~ rione borgo nave~ motonave~ peschereccio traghetto~ fregata~ veliero~ sommergibile~ satellite~ osservatorio~ telescopio~ chiesa~ cappella~ oratorio~ monumento~ statua~ busto~ lapide~ panificio~ forno panetteria~ pasticceria~ gelateria~ macelleria~ pescheria~ salumeria~
      gastronomia~ forneria~ farmacia~ ottica libreria~ cartoleria~ edicola~ ferramenta calzature calzoleria~ gioielleria~ oreficeria~ parrucchieri acconciature fioraio fioreria~ ristorante~ trattoria~ osteria~ pizzeria~ bar caffè enoteca~ cantina~ cantine azienda~ ditta~ impresa~ officina~ officine carrozzeria~ autofficina~
      tipografia~ edizioni editrice studio~ agenzia~ sartoria~ boutique~ negozio~ profumeria~ profumo marca~ vino rosa orchestra~ coro~ banda~ compagnia~ legge~ decreto`,
    behind: `srl spa snc sas parrucchieri gioielli assicurazioni avvocati immobiliare arredamenti calzature`,
    between: `comprensivo statale comunale civica civico municipale nazionale scientifico classico artistico tecnico professionale superiore elementare media materna dell infanzia primaria secondaria sportivo sportiva culturale popolare letterario studio studi pubblico pubblica regionale provinciale riposo cura consiliare anpi`,
  },
  {
    language: "pt",
    endings: "s es is",
    before: `
      rua~ r avenida~ av praça~ pç pça largo~ lg travessa~ tv trav alameda~ al estrada~ estr rodovia~ rod beco~ ladeira~ viela~ rotunda~ ponte~ viaduto~ túnel~ parque~ jardim~ jardins escola~ eb esc emef emei cmei cei creche~ colégio~ col liceu~ agrupamento~ instituto~ faculdade~ universidade~ ginásio~
      cátedra~ auditório~ anfiteatro~ laboratório~ biblioteca~ museu~ teatro~ cinema~ galeria~ centro~ hospital~ clínica~ ubs usf posto~ lar~ residência~ casa~ solar~ palácio~ palacete~ quinta~ fazenda~ hotel~ pousada~ edifício~ ed torre~ pavilhão~ estádio~ piscina~ complexo~ quadra~ velódromo~
      prémio~ prêmio~ troféu~ medalha~ taça~ copa~ torneio~ memorial~ concurso~ bolsa~ festival~ bienal~ fundação~ federação~ união sindicato~ cooperativa~ orfanato~ destilaria~ associação~ assoc sociedade~ clube~ grupo~ aeroporto~ estação~ metro metrô terminal~ paragem~ bairro~ vila~ conjunto~ loteamento~ residencial~ condomínio~ navio~ fragata~ veleiro~ barco~ satélite~ observatório~
      igreja~ capela~ paróquia~ monumento~ estátua~ busto~ padaria~ pastelaria~ confeitaria~ talho~ açougue~ peixaria~ farmácia~ drogaria~ ótica~ livraria~ papelaria~ ferragens sapataria~ joalharia~ joalheria~ ourivesaria~ florista~ cabeleireiro~ restaurante~ churrascaria~ café~ bar~ tasca~ adega~ loja~ boutique~ oficina~
      gráfica~ editora~ estúdio~ escritório~ agência~ imobiliária~ orquestra~ coro~ banda~ lei~ operação~ perfume~ marca~ vinho~ sala~ espaço~ refúgio~ mercado~`,
    behind: `lda ltda sa eireli advogados joalheiros cabeleireiros imobiliária arquitetos`,
    between: `básica secundária municipal estadual federal nacional público pública público superior infantil cultural desportivo esportivo social literário universitário universitária geral regional comunitário profissional técnica saúde repouso idosos`,
  },
  {
    language: "ro",
    endings: "a ul ului ei lui le i ii elor e",
    before: `
      strad~ str aleea aleii alee bulevard~ bd bdul calea cale șosea~ șoseaua șos piața pieței piață intrarea splaiul pod~ podul parcul parc școal~ școala școlii școlile liceu~ liceul colegiu~ colegiul grădiniț~ grădinița grădiniței creșa universitat~ universitatea institut~ facultatea catedra aula sala amfiteatrul laboratorul bibliotec~ biblioteca
      muzeu~ muzeul teatr~ teatrul cinematograf~ galeria spital~ spitalul clinic~ clinica policlinica cabinet~ cabinetul căminul azilul casa casei vila conacul hotel~ hotelul pensiunea premiu~ premiul trofeul trofeu~ medalia cupa turneul concurs~ concursul memorialul bursa festivalul gala fundați~ fundația federația uniunea cooperativa asociați~ asociația clubul centrul centru~
      stadion~ stadionul bazinul gara stația aeroport~ aeroportul cartierul nava vasul fregata biserica catedrala capela monumentul statuia bustul brutări~ brutăria patiseria cofetări~ cofetăria farmaci~ farmacia librări~ librăria magazinul restaurantul cafeneaua editura atelierul casa complexul filarmonica orchestra corul`,
    behind: `srl`,
    between: `național națională gimnazial gimnazială județean județeană municipal municipală teoretic teoretică tehnic tehnologic primară generală economic pedagogic clinic universitar sportiv cultural culturală`,
  },
];
