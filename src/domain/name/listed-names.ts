/**
 * Frequent given and family names: a listed word beside a name is one more name, and a pair of very frequent ones says little.
 *
 * Example: in "Jean Paul Martin" the neighbour "Jean" of the saved "Paul Martin" is listed, so it is a longer name; "Jean Martin" alone is
 * so frequent that it is only a possible sighting. Names that public statistics of births and registers put first, folded.
 */
import { isFrequentFamily, isFrequentGiven } from "./lore/common-names.ts";
import { isListedGiven } from "./nicknames.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The most frequent given names of several countries, the first two lines the commonest in French and English. */
const COMMONEST_GIVEN = set(`
jean marie michel pierre philippe nathalie isabelle catherine sylvie alain patrick nicolas christophe christine daniel francoise bernard stephane martine sandrine frederic sebastien laurent julien olivier david thomas eric marc anne paul
john james robert michael william david mary patricia jennifer linda elizabeth susan richard joseph thomas charles sarah karen mark paul george daniel peter
peter michael thomas andreas stefan christian maria anna monika sabine hans klaus wolfgang jose antonio juan manuel francisco maria carmen ana isabel luis carlos javier giuseppe giovanni mario maria anna marco`);

const COMMONEST_FAMILY = set(`
martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand roux vincent fournier morel girard andre mercier dupont
smith johnson williams brown jones miller davis wilson anderson taylor moore jackson white harris clark lewis robinson walker hall young king wright hill green evans roberts
muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez rossi russo ferrari esposito bianchi romano
nguyen tran le pham kim lee park choi wang li zhang liu chen silva santos oliveira souza ivanov`);

const GIVEN = set(`
aaron adele adrien agathe agnes aicha aisha alan alba alberto aldo alejandro alessandro alessandra alessia alexis alfonso alice aline alix alvaro amelie amina amir ana anais andre andrea andreas andres angel angela angeles angelique anita anja anke anna annick annette annika ann anouk ariane
armand arnaud arthur astrid aude audrey aurelie aurelien axel beatrice beatriz benedicte benjamin berenice bernd birgit birgitte bjorn boris brian brice bryan carla carlo carlos carmen carol carola catarina cecile cedric celia celine cesar chantal charlene chiara chloe claire clara claude claudia claudine
claudio claus colette colin corinne corentin craig cristian cristina cyril cyrille damien daniele danielle daphne davide delphine denis denise diana diane didier diego dieter dimitri dirk domenico doris dylan edith eduard edgar elaine elena elias eliane elise ella elodie elsa elvira emil emilio emma enrico enrique eric erica erik erika erwan
estelle esther etienne eugenie eva evan fabian fabien fabienne fabio fabrice fabrizio fanny fatima fatou federica federico felipe felix fernanda filip filippo fiona flavia flavio floriane franca frederik gael gaelle gaetan genevieve georg george georges georgia geraldine germain ghislaine gilles gina ginette giorgio giulia giulio gisele gloria goran gonzalo graham greta guido guy
gwendal hamza hans harald heike heinz heidi helen helena helga helmut henrik herve hicham holger horst hugo hugues ian ibrahim ines inga inge ingo ingrid irina iris irma isabelle ismael ivan ivana jaime jan jana jane janet janine jasmin jasmine javier jean jeanne jeannine jens joan joana joao joaquin joel joelle joerg jonas jordan jordi jorg jose josiane josette josselin joy juan juana judith jules julian juliana julien julio jurgen
justine karen karim karin karine karl karsten katia kevin khaled kim klara klaus kurt lara larissa lars laure lea leila lena leon leonie leila leslie liam lidia liliane lina linda lionel lisa livia loic lola loredana lorena lorenzo loris lothar luca lucie lucien luciano lucille lucrezia luisa luka lukas luke lydia lydie mael maelle maeva magali magalie mahmoud maite malik manon manuela marcela marcello marcelo marco marcus margaux maria marie mariam marina marine mario marion marisa marius marjorie mark marlene marta
marta martha martine massimo mateo mathias mathis mattia maud maura mauricio mauro maya mehdi melanie melina melissa mercedes meriem mia miguel mila milan milena milos mireille miriam mirko mohammad monica monique morgan morgane muriel mustafa myriam nadege nadia nadine nathan neil nelly nicola nicole nils nina noa noah noel noelia noelle noemi nora norah norma nuno odette odile ole olga oriane orlane oscar osman otto pablo paola paolo pascale patrizia paulette perrine petra philippa pierre pierrette pierrick pietro quentin
rafael rainer ralf raoul raquel raul rebecca regina regine regis reine remy renaud rene renee riccardo rita roberta rocio rodolfo rodrigue roger romain roman romane rosa rose rosemarie roxane ruben ruth ryan sabrina sacha said salim sally salome samia samir samira sandra sandro sara sergio severine sharon silke silvia silvio simona simone sofia sofie solange solene sonia sonja sophia stefania stefano steffen stella steven sven svenja sylviane tania tanguy tanja tatiana theodora thierry thorsten tiago tiffany tim tina tom tomas torsten tracy tristan udo uli ulrike umberto
uwe valentin valentina valentine vera vincenzo viola violaine vittorio viviane volker wendy wilfried yael yann yasmina yasmine yohan youssef yusuf yves yvette yvonne zoe ahmed ali hassan hussein omar khadija aicha yasin elif emre ayse mehmet mustafa fatma zeynep
jakub jan adam pavel petr marek martin tomas lukas ondrej eva hana lenka jana petra piotr pawel marcin michal ewa agata beata dorota iwona halina krystyna zofia andrei ioana elena mihai alexandru bogdan cristina radu maria vasile istvan laszlo zoltan gabor ferenc katalin erzsebet zsuzsanna judit agnes
karel josef pier gian luigi teresa grazia pia assunta filipe carlos jose luis pedro pablo paula duarte rita beatriz nuno fatma nur gul akif veli can su naz han deniz
thanh minh quang xuan ngoc hong bich phuong thi tuan hieu anh duc khanh bao gia kim mai lan hoa my thuy tien
محمد احمد علي حسن حسين محمود عادل يوسف فاطمه زينب مريم ابراهيم خالد عمر مصطفي كريم سعيد عبد امل ليلي هدي نور ساره خديجه عايشه جمال كمال طارق سامي رامي ماجد وليد امير رضا مهدي زهرا ندا پريسا آرش بهروز سارا
יצחק דוד משה יעקב אברהם חיים יוסף שרה רחל לאה רות אלון שלמה שמואל דניאל מיכאל נעמי אסתר מרים חנה יעל נועה תמר רון גיל אבי עמית
राम कुमार राज देवी लाल प्रसाद मोहन कृष्ण अमित सरला कुमारी नाथ चंद्र বেগম খাতুন আক্তার কুমার রানী
მარია ანა ნინო გიორგი დავით ლევან თამარ Պետրոս Հովհաննես Մարիամ Անի Գրիգոր Կարեն Արմեն անի կարեն արմեն պետրոս հովհաննես մարիամ գրիգոր
анна мария иван петр сергеи андреи алексеи елена ольга наталья татьяна ирина светлана юлия екатерина дмитрии николаи александр владимир михаил
μαρια ιωαννης γιωργος νικος δημητρης κωνσταντινος ελενη αικατερινη βασιλικη σοφια αννα
abel adel adrienn agoston akos aladar albert alexa alfred almos ambrus amanda anett anasztazia andor angela aniko antal apollonia arpad aranka attila balazs balint balazs barna barnabas barbara bartal bela bence bendeguz benedek bernadett bertalan bianka boglarka borbala botond brigitta csaba csanad csenge csilla csongor dalma daniella delia denes dezso dominik donat dorina dorka dorottya ede edina elek elemer elod emese emilia emoke eniko ernesztina ernella erno erzsi eszter etelka etele eugenia evelin ferenc fanni flora frida frigyes fruzsina fulop gedeon gellert gerda gergely gergo geza gizella gusztav gyongyi gyongyver gyorgy gyorgyi gyula hajnal hajnalka huba hedvig henrietta hermina hugo ibolya ida ignac ildiko ilka illes ilona imre irenke istvan ivett izabella izsak jakab janka janos jazmin jeno jolan jolanta jozsef juci julianna kalman kamilla karoly karola kata kato katica kinga klotild konstantin kornel kornelia kriszta krisztian krisztina kristof laura lehel lenke levente lilla lili lorand lorant lujza luca magdolna malvina marcell marcsi margit marianna marton matyas matild maxim melinda mihaly miklos miksa mirtill moric mor nandor natasa nelli norbert noemi odon oliver olivia orban orsolya oszkar otilia otto palma pal patricia peter piroska pongrac regina rebeka rezso rita robert rozalia rudolf sandor samuel sarolta sebestyen simon szabina szabolcs szandra szilard szilvia szilveszter szofia szonja tamara tamas teodor terez terezia tibor tihamer timea tivadar tunde vazul vendel veronika viktor viktoria vilma vilmos vince virag vivien zalan zita zoe zoltan zsigmond zsofia zsolt zsombor zsoka zsuzsa zsuzsi kincso dome keve koppany bulcsu lorinc mate adam aron akos benjamin kevin
anders lars erik johan karin kristina eva mats per nils ingrid maja astrid emma freja mads soren jens mette hanne pekka juhani matti timo anneli tuula`);

const FAMILY = set(`
aubert barbier blanchard bonnet boyer brunet caron chevalier clement colin denis dumas dupuis durand faure fontaine francois gaillard garnier gauthier gautier gerard giraud guerin guillaume henry lacroix lambert leclerc lefevre legrand lemaire lopez louis lucas marchand marie masson mathieu meunier nicolas noel olivier
perrin philippe picard pierre renard riviere robin roche roger rolland rousseau roussel roy schmitt vidal muller huet leger leroux poirier prevost rey royer tessier carpentier charpentier collet benoit bourgeois chauvin cousin delaunay gilbert guyot hubert jacquet joly kim lebrun maillard marechal menard millet monnier pelletier perrot pons renaud rodriguez vasseur
adams allen bailey baker barnes bell bennett brooks bryant butler campbell carter coleman collins cook cooper cox cruz diaz edwards ellis fisher flores foster gibson gomez graham gray griffin hamilton hayes henderson hernandez hughes jenkins johnston jordan kelly kennedy long marshall mcdonald mitchell morales morgan morris murphy murray myers nelson
oconnor ortiz owens parker patterson perry peterson phillips powell price ramirez ramos reed reynolds richardson rivera rogers ross russell sanders scott shaw simmons simpson stevens stewart stone sullivan thompson torres turner wallace ward washington watson webb wells west wood woods
bauer baumann bergmann bohm braun busch dietrich engel frank franke friedrich fuchs gross haas hahn hartmann heinrich herrmann hofmann horn huber jager jung kaiser keller klein koch kohler konig kramer kraus krause kruger kuhn lang lange lehmann ludwig maier mayer meier neumann peters pfeiffer pohl richter roth sauer schafer scholz schroder schubert schulte schulze schumacher schuster schwarz seidel simon sommer stein thomas vogel vogt voigt weiss werner winkler winter wolf wolff ziegler zimmermann
alonso alvarez blanco castillo castro delgado diaz dominguez gil gimenez gutierrez iglesias jimenez lozano marin medina mendez molina moreno munoz navarro nunez ortega ortiz pena ramirez ramos rivera romero rubio ruiz santana santiago serrano soto suarez torres vargas vazquez vega
barbieri bruno caruso colombo conti costa fontana gallo greco lombardi mancini mariani marini marino martini moretti ricci rinaldi rizzo santoro serra vitale
almeida alves araujo barbosa cardoso carvalho correia costa ferreira fonseca freitas gomes lima lopes marques martins mendes moreira nascimento nunes pereira pinto ribeiro rocha rodrigues soares sousa teixeira vieira
nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski novak svoboda novotny dvorak cerny prochazka kucera vesely horak nemec popescu ionescu popa nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas yilmaz kaya demir sahin celik yildiz aydin ozturk arslan
jansen janssen visser bakker meijer mulder bos vos peeters maes jacobs willems claes goossens hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen nielsen christensen rasmussen sorensen johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson korhonen virtanen makinen nieminen
pham huynh hoang phan vu dang bui do ho ngo duong tanaka suzuki sato takahashi ito watanabe yamamoto nakamura kobayashi kato singh kumar sharma gupta patel khan ahmed hussain cohen levy mizrahi
иванов петров сидоров смирнов кузнецов попов васильев соколов михайлов новиков федоров морозов волков алексеев лебедев семенов егоров павлов козлов степанов николаев орлов андреев макаров никитин захаров`);

/** True for a frequent given or family name. */
export function isListedName(letters: string): boolean {
  return isGivenName(letters) || isFamilyName(letters);
}

/** True for a frequent given name, short forms included. */
export function isGivenName(letters: string): boolean {
  return GIVEN.has(letters) || COMMONEST_GIVEN.has(letters) || isFrequentGiven(letters) || isListedGiven(letters);
}

/** True for what begins given names of two words, whose second is hardly used alone: Jean Pierre, María José. */
export function beginsCompound(letters: string): boolean {
  return /^(?:jean|marie|anne|ana|anna|juan|jose|maria|hans|karl|luis|carlos|pedro|pier|gian|john|mary|eva|mohamed|abd)$/.test(letters);
}

/** True for a frequent family name. */
export function isFamilyName(letters: string): boolean {
  return FAMILY.has(letters) || COMMONEST_FAMILY.has(letters) || isFrequentFamily(letters);
}
