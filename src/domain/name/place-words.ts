/**
 * Names of countries and large towns that stand beside a name and are no part of it, and hardly anybody's name; folded.
 *
 * Example: in "Květoslav Hamršmíd Praha 5" the word behind is a town; Paris, Florence or Jordan stand on no list here, because people bear them.
 */
import { wordSet } from "./word-set.ts";

const PLACES = wordSet(`
  marseille toulouse nantes strasbourg montpellier bordeaux lille rennes reims grenoble dijon angers nîmes villeurbanne brest limoges tours amiens metz besançon orléans rouen mulhouse caen nancy argenteuil avignon poitiers versailles pau
  bruxelles brussels brussel anvers antwerpen gand gent liège namur lausanne genève geneva zürich bern basel fribourg luxembourg monaco québec montréal montreal toronto ottawa vancouver calgary
  münchen hamburg köln frankfurt stuttgart düsseldorf dortmund essen leipzig bremen dresden hannover nürnberg duisburg bochum wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden freiburg mainz kiel rostock kassel potsdam erfurt wien graz linz salzburg innsbruck
  manchester birmingham liverpool leeds sheffield glasgow edinburgh cardiff belfast dublin cork galway brighton nottingham leicester oxford cambridge york boston chicago houston philadelphia phoenix seattle denver detroit portland atlanta miami dallas
  madrid barcelona valencia sevilla zaragoza málaga murcia bilbao alicante granada vigo gijón córdoba valladolid méxico guadalajara monterrey bogotá medellín lima quito caracas montevideo santiago
  roma milano napoli torino palermo genova bologna firenze bari catania venezia verona messina padova trieste brescia parma modena perugia livorno cagliari
  lisboa porto braga coimbra faro évora rio brasília salvador fortaleza recife curitiba manaus belém goiânia campinas
  amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede zwolle maastricht leiden delft
  warszawa kraków łódź wrocław poznań gdańsk szczecin bydgoszcz lublin katowice białystok gdynia toruń rzeszów kielce olsztyn opole
  praha brno ostrava plzeň liberec olomouc pardubice zlín bratislava košice prešov žilina nitra zagreb split rijeka osijek zadar beograd sarajevo ljubljana maribor skopje podgorica
  москва казань новосибирск екатеринбург самара омск челябинск уфа пермь воронеж волгоград краснодар саратов тюмень київ киев харків харьков одеса одесса дніпро львів львов полтава минск софия пловдив варна бургас русе београд
  budapest debrecen szeged pécs győr miskolc istanbul ankara izmir bursa antalya adana konya bucurești cluj iași timișoara brașov constanța chișinău
  αθήνα θεσσαλονίκη πάτρα ηράκλειο λάρισα βόλος λευκωσία stockholm göteborg malmö uppsala linköping lund umeå helsinki espoo tampere turku oulu københavn aarhus odense aalborg oslo bergen trondheim stavanger tromsø reykjavík tallinn riga vilnius kaunas
  hà nội huế sài gòn đà nẵng jakarta bandung surabaya tokyo osaka kyoto seoul beijing shanghai delhi mumbai kolkata chennai dhaka cairo casablanca rabat tunis alger algiers beirut baghdad tehran
  france deutschland germany italia italy españa spain portugal brasil brazil nederland polska poland česko slovensko österreich schweiz suisse svizzera belgique belgië danmark norge sverige suomi magyarország românia türkiye россия украина україна българия ελλάδα ireland scotland wales england usa uk canada australia
`);

/** True for a word (folded) that is a place beside a name. */
export function isPlace(letters: string): boolean {
  return PLACES.has(letters);
}
