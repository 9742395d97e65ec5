/**
 * What is named after people in English, German, Dutch, Swedish, Danish and Norwegian: data for `thing-words.ts`, which explains the signs.
 *
 * Example: "~schule~" stands for Schule, Grundschule, Gesamtschulen; German sets it on either side ("Grundschule Hedwig Oberländer",
 * "Hedwig-Oberländer-Schule").
 */
import type { ThingLanguage } from "../../thing-words.ts";

const NORDIC_ENDINGS = "n en et s ns ens ets e er a an ene erne";

export const GERMANIC: readonly ThingLanguage[] = [
  {
    language: "en",
    endings: "s",
    before: `
      mount mt lake cape fort port camp hotel~ café~ cafe~ villa~ chateau chez uss hms rms hmas hmcs rv mv m/v ss s/s rrs rnli usns usns rfa mts ms ship yacht~ ferry tug trawler lifeboat steamer schooner spacecraft locomotive aboard
      collège école atelier maison cyclone hurricane~ storm opération operation asteroid crater perfume`,
    behind: `
      street~ st road~ rd avenue~ ave av boulevard~ blvd drive~ dr lane~ ln way square~ sq plaza~ place pl court~ ct terrace~ crescent~ close circle~ parkway~ pkwy highway~ hwy freeway expressway trail~ path~ alley~ row mews walk quay~ wharf pier~ bridge~ viaduct~ tunnel~ dam~ reservoir~ underpass
      collection~ comprehensive fellow~ bequest archive~ centenary park~ garden~ field~ playground~ reserve common green pavilion~ pavillion bandstand school~ academy academies college~ university universities institute~ kindergarten~ nursery preschool polytechnic seminary conservatory conservatoire elementary primary secondary junior high middle sixth campus
      library libraries archive~ museum~ gallery galleries theatre~ theater~ cinema~ hall~ auditorium~ playhouse opera house home~ residence~ manor lodge~ inn hostel~ cottage mansion~ center~ centre~ complex building~ bldg wing~ tower~ room~ suite lab~ laboratory observatory telescope hospital~ clinic~ hospice~ surgery infirmary
      ward~ pharmacy pharmacies practice stadium~ arena~ gym~ gymnasium pool~ track~ court~ velodrome rink~ ground~ oval prize~ award~ medal~ trophy trophies cup~ shield~ championship~ tournament~ open classic invitational derby stakes regatta~ marathon~ memorial~ scholarship~ fellowship~ grant~ bursary bursaries studentship~
      professorship~ chair~ lecture~ lectureship~ symposium competition~ contest~ festival~ prize-giving ceremony foundation~ trust~ fund~ endowment~ charity federation~ union~ cooperative~ orphanage~ distillery charter society association~ club~ league guild~ coalition campaign~ initiative~ project~ project institute~ station~ airport~ airfield terminal~ interchange estate~ house~ expressway
      bakery bakeries bakehouse butchers deli delicatessen brewery winery vineyard~ restaurant~ bistro~ brasserie grill diner~ pub~ tavern~ bar café~ cafe~ coffee tearoom~ shop~ store~ boutique~ bookshop~ bookstore~ books florist~ flowers jewellers jewelers jewelry opticians garage~ motors autos salon~ barbers studio~ workshop~ press publishing
      publishers printers records productions pictures films solicitors llp lawyers ltd limited llc inc plc corp co company group holdings partners associates consulting enterprises industries brothers bros sons daughters family estate church~ chapel~ cathedral temple~ synagogue mosque cemetery mausoleum statue~ bust~ plaque~ monument~
      expedition~ effect syndrome disease theorem law act bill equation constant conjecture test scale index crater comet rocket~ spacecraft telescope rose~ cultivar quartet trio ensemble orchestra choir band~ quintet fan day week`,
    between: `
      school high primary elementary middle junior nursing visiting community leisure memorial public national regional county city town state international annual charitable charity research medical health veterinary arts art performing sports sport swimming football cricket racing literary poetry science music dance drama young youth
      children childrens women womens junior senior early career endowed distinguished honorary travelling traveling postdoctoral graduate undergraduate innovation leadership learning conference exhibition concert lecture law business engineering history peace freedom lifetime achievement excellence day care fine design cancer heart eye dental animal rescue wildlife nature`,
  },
  {
    language: "de",
    endings: "n en s es e er ern",
    before: `
      ~straße~ ~strasse~ ~platz~ ~plätze ~weg~ ~allee~ ~gasse~ ~ufer ~brücke~ ~tunnel ~schule~ ~gymnasium ~gymnasiums ~gymnasien ~kita~ ~kindergarten ~kindertagesstätte~ ~krippe ~hort ~universität ~hochschule~ ~akademie~ ~internat~ ~institut~ ~lehrstuhl ~hörsaal ~bibliothek~ ~bücherei~ ~archiv~ ~museum~ ~museen ~theater~ ~kino~ ~galerie~
      ~bühne ~oper ~haus ~hauses ~häuser ~heim ~heims ~zentrum ~zentrums ~krankenhaus ~klinik~ ~klinikum ~spital ~hospiz~ ~praxis ~apotheke~ ~stift ~stiftung~ ~preis~ ~medaille~ ~plakette~ ~pokal~ ~cup ~turnier~ ~wettbewerb~ ~lauf ~rennen ~stipendium ~stipendien ~fonds ~gesellschaft ~bund ~genossenschaft~ ~waisenhaus ~förderkreis ~initiative ~verein~ ~verband ~club~ ~klub ~kreis ~festival~ ~tagung
      ~stadion~ ~halle~ ~bad ~schwimmbad ~arena ~sportplatz ~park~ ~garten ~anlage ~bahnhof~ ~haltestelle~ ~station~ ~flughafen ~siedlung~ ~quartier~ ~viertel ~kaserne~ ~schiff~ ~kreuzer ~fregatte~ ~kutter ~boot ~dampfer~ ~rakete~ ~satellit~ ~sternwarte~ ~kirche~ ~kapelle~ ~saal ~saals ~raum ~denkmal~ ~grab ~büste ~gedenktafel ~stolperstein ~bäckerei~
      ~konditorei~ ~metzgerei~ ~fleischerei~ ~café~ ~cafe~ ~restaurant~ ~gasthof~ ~gasthaus ~gaststätte ~wirtshaus ~hotel~ ~pension ~weingut~ ~brauerei~ ~laden ~geschäft~ ~kaufhaus ~modehaus ~autohaus ~möbelhaus ~boutique~ ~buchhandlung~ ~verlag~ ~druckerei~ ~kanzlei~ ~büro~ ~firma ~werkstatt ~gärtnerei ~tischlerei ~schreinerei ~optik ~friseur ~salon~ ~atelier
      ~studio ~agentur ~orchester ~chor ~quartett ~ensemble ~gesetz~ ~tierheim ~schacht ~turm ~hütte~ ms mts fs ss ts`,
    behind: `
      ~straße~ ~strasse~ ~str ~platz~ ~pl ~weg~ ~allee~ ~gasse~ ~ring ~ufer ~brücke~ ~steig ~stieg ~damm ~promenade~ ~anlage~ ~park~ ~garten ~schule~ ~gymnasium~ ~gymnasien ~kolleg ~kita~ ~kindergarten ~kindertagesstätte~ ~krippe~ ~universität ~hochschule~ ~akademie~ ~institut~ ~lehrstuhl ~professur ~vorlesung ~hörsaal ~bibliothek~ ~bücherei~ ~archiv~
      ~museum~ ~theater~ ~kino~ ~galerie~ ~oper ~bühne ~haus ~hauses ~häuser ~heim~ ~zentrum~ ~krankenhaus~ ~klinik~ ~klinikum~ ~hospiz~ ~stift~ ~stiftung~ ~preis~ ~medaille~ ~plakette~ ~pokal~ ~cup~ ~turnier~ ~gedächtnisturnier ~lauf ~wettbewerb~ ~stipendium~ ~stipendien ~fonds ~gesellschaft~ ~verein~ ~club~ ~kreis ~festival~ ~tage ~tagung
      ~stadion~ ~halle~ ~bad ~arena~ ~sportplatz ~siedlung~ ~quartier~ ~kaserne~ ~haltestelle~ ~bahnhof~ ~kirche~ ~saal~ ~raum ~denkmal~ ~grab ~gedenktafel~ ~brunnen~ ~turm~ ~hütte~ ~stube ~hof ~gymnastikhalle ~orchester~ ~chor~ ~quartett~ ~ensemble~ ~rose~ ~gmbh ~ag ~kg ~ohg ~ug ~verlag~ ~effekt~ ~syndrom~ ~gesetz~ ~expedition~ ~mühle~ ~schacht ~schleuse~ ~steg ~söhne ~gbr ~ev ~partg`,
    between: `städtische städtischer städtisches staatliche staatliches evangelische katholische freie private gemeinnützige ehemalige alte neue grosse kleine`,
  },
  {
    language: "nl",
    endings: "en s je",
    before: `
      woonzorg woonzorgcentrum ~straat ~plein ~laan ~weg ~kade ~dreef ~brug ~tunnel ~sluis ~park ~school~ ~college ~lyceum ~gymnasium ~universiteit ~academie ~instituut ~leerstoel ~bibliotheek ~museum ~theater ~bioscoop ~galerie ~ziekenhuis ~kliniek ~praktijk ~apotheek ~huis ~hof ~tehuis ~centrum ~stichting ~prijs ~medaille ~beker ~bokaal ~toernooi ~wedstrijd ~beurs ~fonds ~vereniging
      ~genootschap ~club ~festival ~stadion ~hal ~sporthal ~zwembad ~station ~halte ~haven ~wijk ~buurt ~schip ~fregat ~kotter ~jacht ~veerboot ~sterrenwacht ~kerk ~kapel ~zaal ~gebouw ~toren ~monument ~standbeeld ~graf ~bakkerij ~banketbakkerij ~slagerij ~café ~restaurant ~hotel ~brouwerij ~winkel ~boekhandel ~uitgeverij ~drukkerij ~kantoor ~advocaten
      ~makelaardij ~garage ~kinderdagverblijf ~kinderopvang ~crèche ~peuterspeelzaal ~dagverblijf ~kwekerij ~atelier ~orkest ~koor roos cultivar ms ss hr zr ms`,
    behind: `
      ~straat ~plein ~laan ~weg ~kade ~dreef ~pad ~hof ~singel ~gracht ~steeg ~brug ~tunnel ~sluis ~park ~school~ ~college ~lyceum ~instituut ~leerstoel ~lezing ~bibliotheek ~museum ~theater ~ziekenhuis ~kliniek ~huis ~centrum ~stichting ~prijs ~medaille ~bokaal ~beker ~toernooi ~beurs ~fonds ~vereniging ~genootschap ~club ~festival ~stadion ~hal ~zwembad ~haven ~kerk ~zaal
      ~toren ~monument ~bv ~nv ~vof ~orkest ~koor`,
    between: `openbare christelijke katholieke gemeentelijke stedelijk stedelijke oude nieuwe brede`,
  },
  {
    language: "sv",
    endings: NORDIC_ENDINGS,
    before: `~skola~ ~skolan ~gymnasiet ~förskolan ~sjukhuset ~sjukhus ~vårdcentralen ~biblioteket ~museet ~teatern ~hotellet ~hotell ~restaurang~ ~café~ ~kafé~ ~bageri~ ~bageriet ~konditori~ ~apotek~ ~butiken ~bokhandel~ ~firma ~galleri~ ~fartyget ~skeppet ~färjan ~fregatten ~stiftelsen ~stipendiet ~priset ~cupen ~parken ~hus ~villa ms hms ss`,
    behind: `
      ~gat~ ~väg~ ~gränd~ ~torg~ ~plats~ ~plan~ ~allé~ ~stig~ ~backe~ ~bro~ ~bron ~park~ ~skol~ ~skola~ ~skolan ~gymnasium ~gymnasiet ~förskola~ ~institut~ ~bibliotek~ ~museum ~museet ~teater~ ~sjukhus~ ~klinik~ ~hus~ ~hem~ ~hemmet ~stiftelse~ ~stiftelsen ~stipendi~ ~stipendiefond~ ~fond~ ~fonden ~pris~ ~priset ~medalj~ ~cup~ ~pokal~ ~turnering~ ~minne~ ~minnesfond~ ~förening~
      ~sällskap~ ~festival~ ~stadion ~arena~ ~hall~ ~hallen ~sal~ ~salen ~kapell~ ~kyrka~ ~gård~ ~gården ~brygga~ ~bageri~ ~konditori~ ~bokhandel~ ~förlag~ ~ab ~hb ~kb ~rosen ~kör ~kvartett~ ~professur~ ~föreläsning~`,
    between: `kommunala gamla nya stora lilla`,
  },
  {
    language: "da",
    endings: NORDIC_ENDINGS,
    before: `~skolen ~gymnasiet ~børnehaven ~vuggestuen ~hospitalet ~sygehuset ~biblioteket ~museet ~teatret ~hotel~ ~café~ ~restaurant~ ~bageri~ ~bageriet ~konditori~ ~apotek~ ~boghandel~ ~butikken ~galleri~ ~firmaet ~skibet ~færgen ~fregatten ~fonden ~legatet ~prisen ~plejehjemmet ~advokatfirmaet ~villa ms ss`,
    behind: `
      ~gade~ ~vej~ ~vænge ~stræde~ ~allé~ ~plads~ ~torv~ ~boulevard~ ~bro~ ~park~ ~have~ ~skole~ ~gymnasium ~børnehave~ ~institut~ ~bibliotek~ ~museum ~teater~ ~hospital~ ~hus~ ~hjem~ ~kollegi~ ~fond~ ~fonden ~legat~ ~pris~ ~prisen ~medalje~ ~mindelegat~ ~pokal~ ~turnering~ ~selskab~ ~festival~ ~stadion ~hal~ ~hallen ~sal~ ~kirke~ ~gård~ ~bageri~ ~boghandel~ ~forlag~ ~aps ~as ~kor ~kvartet`,
    between: `kommunale gamle nye store lille`,
  },
  {
    language: "no",
    endings: NORDIC_ENDINGS,
    before: `~skolen ~skule ~barnehagen ~sykehuset ~sjukehuset ~biblioteket ~museet ~teateret ~hotell~ ~kafé~ ~restaurant~ ~bakeri~ ~bakeriet ~konditori~ ~apotek~ ~bokhandel~ ~butikken ~galleri~ ~firmaet ~skipet ~fergen ~ferja ~fregatten ~stiftelsen ~fondet ~prisen ~sykehjemmet ~advokatfirmaet ~villa ms ss ks kv mk`,
    behind: `
      ~gat~ ~gate~ ~gata ~vei~ ~veg~ ~plass~ ~torg~ ~torv ~allé~ ~bru~ ~bro~ ~park~ ~hage~ ~skole~ ~skule~ ~gymnas ~barnehage~ ~institutt~ ~bibliotek~ ~museum ~teater~ ~sykehus~ ~sjukehus~ ~hus~ ~hjem~ ~heim~ ~stiftelse~ ~fond~ ~fondet ~legat~ ~pris~ ~prisen ~medalje~ ~pokal~ ~cup~ ~turnering~ ~minnefond~ ~selskap~ ~festival~ ~stadion ~arena ~hall~ ~hallen ~sal~ ~kirke~ ~gård~ ~gard~
      ~bakeri~ ~bokhandel~ ~forlag~ ~as ~asa ~kor ~kvartett ~stipend~ ~minnefond~`,
    between: `kommunale gamle nye store lille videregående`,
  },
];
