/**
 * Short forms and nicknames of given names: whoever is saved as Robert may sign Bob.
 *
 * Example: nicknamesOf("robert") holds "bob", "rob", "robbie"; nicknamesOf("bob") holds "robert" and not "rob's" other names.
 * One line a given name: the full form first, then what its bearers are called. Written for this project from common knowledge
 * of English, French, German, Spanish, Italian, Portuguese, Dutch, Polish, Czech and Russian usage; in folded form.
 */

const LINES = `
abigail abby gail|abraham abe|albert al bert bertie|alexander alex al sandy xander sacha sascha alec|alexandra alex sandra sandy sacha lexi alexa
alexandre alex sacha alexi|alfred alf fred alfie|amanda mandy|andrew andy drew|anastasia nastya stasia ana|angela angie|anne annie nan|antoine tony toine
anthony tony ant|antonio toni tono tonio|antonin tonin tony|arnaud nono|arthur art|augustin gus gustin|barbara barb babs barbie|bartholomew bart|benedict ben|benjamin ben benji benny
benoit ben|bernard bernie nanard|bernadette bernie dette|brigitte bibi gitte|bradley brad|bruno nono|cameron cam|camille cam cami|carolina caro lina|caroline caro carrie line
catherine cathy cath kate katie kitty|catalina cata|charles charlie chuck chaz charly|charlotte charlie lotte lottie cha|christian chris kris|christina chris tina chrissy|christine chris tine christie chrissy
christoph chris stoph toph|christophe chris tophe|christopher chris kit topher|clement clem|clementine clem|concepcion concha conchita|constance connie|cornelia conny nelly|cynthia cindy
daniel dan danny dani|daniela dani|david dave davy dav|deborah deb debbie|dennis denny den|dominic dom nick|dominique dom domi|dolores lola|donald don donnie|dorothea dora thea doro|dorothy dot dottie dolly
douglas doug|eberhard ebi|edmund ed ned|edouard ed eddy doudou|eduardo edu lalo|edward ed eddie ted teddy ned|edwin ed|eleanor ellie nell nora|eleonore leo nora|elisabeth lisa elise babette babeth lise betty liz beth sissi lisbeth
elizabeth liz beth betty eliza lizzie libby lisa bess|emanuel manu manny|emmanuel manu manny|emmanuelle manu manue|emily em emmy|emilie mimi|ernest ernie|ernesto neto|ernst erni|esteban tebi|eugene gene|evelyn eve evie
ferdinand ferdi fernand|fernando nando|florence flo|florian flo|francine france|frances fran fanny frankie|francesca franca chicca|francesco franco checco|francis frank franck|francisco paco pancho curro kiko fran|francois franck fanch
francoise fanfan soizic|franklin frank|franziska franzi sissi|frederic fred fredo|frederick fred freddie rick|frederique fred|friedrich fritz fred friedel|gabriel gabe gab gabi|gabriela gabi|gabrielle gab gaby gabi|gerald gerry jerry|gerard gege
gerhard gerd hardy|gilbert gil bert|giovanni gianni vanni nino|giuseppe beppe pino peppe|gregoire greg|gregor grischa|gregory greg|guadalupe lupe|guillaume guigui gui|guillermo memo guille|gustav gus|gwendolyn gwen|gwenaelle gwen
hans hansi|harold harry hal|heinrich heinz heiner|helene lena leni|henri riton|henry hank harry hal|herbert herb bert|hildegard hilde|howard howie|hubert hub|ignacio nacho|irene rene|isaac ike zac|isabel isa bel chabela
isabella bella isa izzy|isabelle isa zabou bel|jacob jake jakob|jacqueline jackie jacky|jacques jacky jacquot|james jim jimmy jamie|jane janie|janet jan|janice jan|jeanne jeannette|jean-baptiste jb|jean-christophe jc|jean-claude jc|jean-francois jef jeff
jean-jacques jj|jean-louis jl|jean-luc jl|jean-marc jm|jean-marie jm|jean-michel jm jeanmi|jean-philippe jp|jean-pierre jp|jean-paul jp|jeffrey jeff|geoffrey geoff|jennifer jen jenny jenn|jeremiah jerry|jeremy jerry jem|jerome jerry gege
jessica jess jessie|jesus chus chuy|joachim jo achim|joanna jo|johann hans hannes|johanna hanna|johannes hans hannes jo|john jack johnny jon|jonathan jon jonny nathan|jorge coque|jose pepe chepe|josef sepp jupp|josefa pepa|joseph joe joey jo|josephine jo josie fifi
joshua josh|juan juanito|judith judy jude|julia jule julie|justin justy|karl kalle|katharina kathi katja kate ina|katherine kate kathy katie kat kit|kathleen kathy kate kay|kenneth ken kenny|kimberly kim|kristina kris tina kristy
laurence lolo|laurent lolo|lawrence larry|leonard leo len lenny|leonardo leo nardo|leopold leo poldi|lillian lily lil|louis lou loulou|louise lou loulou|lucas|lucia lucy|ludovic ludo|luis lucho|madeleine mado madi|magdalena lena magda|malgorzata gosia|manuel manolo manu
marc marco|marcel celou|margaret maggie meg peg peggy marge greta daisy|margarethe grete gretel greta|marguerite margot|maria mia mariechen|mariana mari|marianne mary|marie-christine mc|marie-france mf|martha marty|martina tina|martin marty|mary molly polly mamie|mathieu mat matt|mathilde mat
matthew matt matty|matthias matze hias|matthieu mat matt|maurice momo|maximilian max|maxime max|maximilien max|maxwell max|michael mike mick mickey micha michi|michaela michi ela|michel mich mimi|michele mich|michelle shelly|mikhail misha|miguel migue|mohamed momo mo moh|mohammed momo mo moh
mildred millie|monika moni|montserrat montse|nancy nan|natalia nata|natalie nat tally|nathalie nath nat|nathaniel nate nat nathan|nathan nate|nicholas nick nicky|nicolas nico nic|nicole nico nicky|nikolaus klaus niko|noemie nono mimi|norbert bert nono|olivier olive oli|oliver ollie oli|olivia liv livia
oscar ozzie|pamela pam|pascal pascalou|patrice pat|patricia pat patty tricia trish|patrick pat paddy|paul paulo polo|paula pauli|pauline popo|pedro perico|peter pete|philip phil pip|philipp phil|philippe phil|phillip phil|pilar pili|rachel rae|ralph ralf|ramon moncho|randall randy|raphael raf rafa raph|rafael rafa|raymond ray
rebecca becky becca|reinhard reini|reginald reg reggie|remi rem|renate reni|ricardo richi rick|richard rick rich dick richie ricky|robert rob bob bobby bert robbie|roberta bobbie|roberto beto|rodolphe rodo|rodrigo rigo|roger rog|roland roli|ronald ron ronnie|rosalie rosa|rosario charo|rosemary rosie|rudolf rudi|russell russ
sabine bine|salvador salva|salvatore toto turi|samantha sam|samuel sam sammy|sandrine sandie|santiago santi|sarah sally|sebastian seb basti bastian|sebastien seb|serge sergio|sigrid sigi|simon sim|solomon sol|sophie soso|stanislas stan|stanley stan|stefan steff|stephan steph|stephane steph stef|stephanie steph stef steffi fanny
stephen steve steph|steven steve|suzanne suzie suzy|susan sue susie|susanne susi sanne|sylvain syl|sylvie syl|teresa tere tessa|terence terry|theodore ted theo teddy|theophile theo|theresa terry tess tessa tracy|therese tete|thibault thib titi|thibaut thib titi|thomas tom tommy|timothee tim|timothy tim timmy|tobias tobi|ulrich uli|ursula uschi ulla|ute uta
valerie val|vanessa nessa|veronica vero ronnie|veronika vroni|veronique vero|victor vic vick|victoria vicky tori vicki|victorine vic|vincent vince vinny|vincenzo enzo|virginia ginny|virginie nini|vivian viv|vladimir vova volodya vlad|walter walt wally|werner wern|wilhelm willi will|willem wim pim|william bill will billy willy liam|wolfgang wolf|xavier xav|yannick yann|yolande yoyo|zachary zach zack
aleksandr sasha sanya|aleksandra sasha ola|aleksei lyosha alyosha|andrei andryusha|anna anya ania|boris borya|dmitri dima mitya|dmitry dima mitya|ekaterina katya|elena lena|evgeni zhenya|evgeny zhenya|irina ira|ivan vanya|ksenia ksyusha|maria masha|mikhail misha|natalia natasha|nikolai kolya|olga olya|pavel pasha|pyotr petya|sergei seryozha|svetlana sveta|tatiana tanya|vladimir volodya|yulia yulya|yuri yura
aleksander olek|agnieszka aga|barbara basia|elzbieta ela|ewa ewka|grzegorz grzesiek|lars lasse|suleyman sulo|vojtech vojta|jan janek jasiek|joanna asia|jozef jozek|katarzyna kasia|krzysztof krzysiek|magdalena magda|malgorzata gosia|piotr piotrek|stanislaw staszek|tomasz tomek|wojciech wojtek|zbigniew zbyszek|frantisek franta|jiri jirka|josef pepa|katerina katka|tereza terka|vaclav vasek
александр саша|александра саша|алексей леша|анна аня|дмитрий дима|евгения женя|катерина катруся катя|екатерина катя|елена лена|евгении женя|иван ваня|мария маша|михаил миша|наталья наташа|николаи коля|ольга оля|павел паша|сергеи сережа|татьяна таня|юлия юля|владимир володя вова`;

/** So many other forms of a name are followed: each costs a key in every notebook. */
const MOST = 3;
const nicknames = new Map<string, readonly string[]>();

for (const line of LINES.split(/[|\n]/)) {
  const [full = "", ...short] = line.trim().split(" ");
  nicknames.set(full, [...(nicknames.get(full) ?? []), ...short.slice(0, MOST)]);
  for (const one of short) nicknames.set(one, [...(nicknames.get(one) ?? []), full].slice(0, MOST));
}

/** What a bearer of this given name (folded, hyphens kept) may also be called: its short forms, or the full forms of a short one. */
export function nicknamesOf(given: string): readonly string[] {
  return nicknames.get(given) ?? [];
}

/** True for a given name that the list knows: tells "Levain Noémie" from "Noémie Levain". */
export function isListedGiven(given: string): boolean {
  return nicknames.has(given);
}
