/**
 * How languages change the endings of names in a sentence: data for `inflection.ts`.
 *
 * Example: the Czech rule "ka>ky,ce,ku,kou" makes of Lenka the forms Lenky, Lence, Lenku, Lenkou; the first rule whose ending fits is
 * taken, and "*" fits any ending. The forms of all rules of one language stand in the same order of cases, so that given and family name
 * agree: the third form of Natalja (Natalju) goes with the third of Rybakova (Rybakovu). A rule without forms ("ко>") stays as it is.
 */

/** The endings of one language, by whom they are for. */
export interface Declension {
  readonly givenMale: string;
  readonly givenFemale: string;
  readonly familyMale: string;
  readonly familyFemale: string;
}

const CZECH_MALE =
  "ský>ského,skému,ského,ským,ským sky>skeho,skemu,skeho,skym,skym cký>ckého,ckému,ckého,ckým,ckým cky>ckeho,ckemu,ckeho,ckym,ckym ý>ého,ému,ého,ým,ým ny>neho,nemu,neho,nym,nym í>ího,ímu,ího,ím,ím i>iho,imu,iho,im,im " +
  "něk>ňka,ňkovi,ňka,ňkem,ňkom ek>ka,kovi,ka,kem,kom dlec>dlece,dlecovi,dlece,dlecem,dlecom ec>ce,covi,ce,cem,com avel>avla,avlovi,avla,avlem,avlom arel>arla,arlovi,arla,arlem,arlom š>še,šovi,še,šem,šom ž>že,žovi,že,žem,žom č>če,čovi,če,čem,čom ř>ře,řovi,ře,řem,řom c>ce,covi,ce,cem,com j>je,jovi,je,jem,jom " +
  "ď>dě,ďovi,dě,děm,ďom ť>tě,ťovi,tě,těm,ťom ň>ně,ňovi,ně,něm,ňom a>y,ovi,u,ou,om o>a,ovi,a,em,om e>eho,emu,eho,em,em *>a,ovi,a,em,om";

/** A given name before a family name has the short dative: Hynku Vlaštovkovi, Janu Novákovi. */
const CZECH_GIVEN =
  "něk>ňka,ňkovi,ňka,ňkem,ňkom,ňku ek>ka,kovi,ka,kem,kom,ku dlec>dlece,dlecovi,dlece,dlecem,dlecom,dleci ec>ce,covi,ce,cem,com,ci avel>avla,avlovi,avla,avlem,avlom,avlu arel>arla,arlovi,arla,arlem,arlom,arlu š>še,šovi,še,šem,šom,ši ž>že,žovi,že,žem,žom,ži č>če,čovi,če,čem,čom,či ř>ře,řovi,ře,řem,řom,ři c>ce,covi,ce,cem,com,ci j>je,jovi,je,jem,jom,ji " +
  "í>ího,ímu,ího,ím,ím,ímu i>iho,imu,iho,im,im,imu a>y,ovi,u,ou,om,ovi o>a,ovi,a,em,om,u e>eho,emu,eho,em,em,emu *>a,ovi,a,em,om,u";

/** The last form is the dative again, beside the short dative of the given name. */
const CZECH_FAMILY = CZECH_MALE.split(" ")
  .map((rule) => `${rule},${rule.split(">")[1]?.split(",")[1] ?? ""}`)
  .join(" ");

/** Czech and Slovak: genitive, dative, accusative, instrumental, its Slovak form. */
export const CZECH_CASES: Declension = {
  givenMale: CZECH_GIVEN,
  givenFemale:
    "ka>ky,ce,ku,kou,ke ha>hy,ze,hu,hou,he ga>gy,ze,gu,gou,ge cha>chy,še,chu,chou,che ra>ry,ře,ru,rou,re ša>ši,še,šu,šou,ši ňa>ni,ně,ňu,ňou,ni ja>ji,je,ju,jou,ji ia>ie,ii,iu,iou,ii a>y,ě,u,ou,e ie>ie,ii,ii,ií,ii e>e,i,i,í,i *>",
  familyMale: CZECH_FAMILY,
  familyFemale:
    "ová>ové,ové,ovou,ovou,ovej ova>ove,ove,ovou,ovou,ovej á>é,é,ou,ou,ej ska>ske,ske,skou,skou,skej cka>cke,cke,ckou,ckou,ckej *>",
};

const POLISH_A =
  "sia>si,si,się,sią zia>zi,zi,zię,zią nia>ni,ni,nię,nią cia>ci,ci,cię,cią ia>ii,ii,ię,ią ja>ji,ji,ję,ją la>li,li,lę,lą ka>ki,ce,kę,ką ga>gi,dze,gę,gą ra>ry,rze,rę,rą ta>ty,cie,tę,tą da>dy,dzie,dę,dą ła>ły,le,łę,łą sza>szy,szy,szę,szą cza>czy,czy,czę,czą ca>cy,cy,cę,cą a>y,ie,ę,ą ";
const POLISH_MALE =
  "ski>skiego,skiemu,skiego,skim cki>ckiego,ckiemu,ckiego,ckim dzki>dzkiego,dzkiemu,dzkiego,dzkim i>iego,iemu,iego,im y>ego,emu,ego,ym ek>ka,kowi,ka,kiem iec>ca,cowi,ca,cem eł>ła,łowi,ła,łem ń>nia,niowi,nia,niem ś>sia,siowi,sia,siem ź>zia,ziowi,zia,ziem ć>cia,ciowi,cia,ciem " +
  "k>ka,kowi,ka,kiem g>ga,gowi,ga,giem ko>ki,ce,kę,ką o>a,owi,a,em " +
  POLISH_A +
  "*>a,owi,a,em";

/** Polish: genitive, dative, accusative, instrumental. */
export const POLISH_CASES: Declension = {
  givenMale: POLISH_MALE,
  givenFemale: `${POLISH_A}*>`,
  familyMale: POLISH_MALE,
  familyFemale: `ska>skiej,skiej,ską,ską cka>ckiej,ckiej,cką,cką dzka>dzkiej,dzkiej,dzką,dzką owa>owej,owej,ową,ową ${POLISH_A}*>`,
};

const SOUTH_MALE =
  "tar>tra,tru,tra,trom dar>dra,dru,dra,drom ić>ića,iću,ića,ićem ic>ica,icu,ica,icem ac>ca,cu,ca,cem a>e,i,u,om o>a,u,a,om e>a,u,a,om i>ija,iju,ija,ijem *>a,u,a,om";

/** Croatian, Serbian, Bosnian, Slovenian: genitive, dative, accusative, instrumental. */
export const SOUTH_SLAVIC_CASES: Declension = {
  givenMale: SOUTH_MALE,
  givenFemale: "a>e,i,u,om *>",
  familyMale: SOUTH_MALE,
  familyFemale: "a>e,i,u,om *>",
};

/** Serbian and Macedonian in Cyrillic letters. */
export const SERBIAN_CASES: Declension = {
  givenMale: "а>е,и,у,ом о>а,у,а,ом *>а,у,а,ом",
  givenFemale: "а>е,и,у,ом *>",
  familyMale: "ић>ића,ићу,ића,ићем а>е,и,у,ом *>а,у,а,ом",
  familyFemale: "*>",
};

/** Russian: genitive, dative, accusative, instrumental, of a man prepositional. */
export const RUSSIAN_CASES: Declension = {
  givenMale:
    "ий>ия,ию,ия,ием,ии й>я,ю,я,ем,е павел>павла,павлу,павла,павлом,павле лев>льва,льву,льва,львом,льве пётр>петра,петру,петра,петром,петре ь>я,ю,я,ем,е ша>ши,ше,шу,шей,ше ка>ки,ке,ку,кой,ке а>ы,е,у,ой,е я>и,е,ю,ей,е *>а,у,а,ом,е",
  givenFemale:
    "ия>ии,ии,ию,ией ья>ьи,ье,ью,ьей я>и,е,ю,ей ка>ки,ке,ку,кой га>ги,ге,гу,гой ша>ши,ше,шу,шей жа>жи,же,жу,жей ча>чи,че,чу,чей а>ы,е,у,ой ь>и,и,ь,ью *>",
  familyMale:
    "ский>ского,скому,ского,ским,ском цкий>цкого,цкому,цкого,цким,цком ый>ого,ому,ого,ым,ом ой>ого,ому,ого,ым,ом ий>его,ему,его,им,ем о> их> ых> ов>ова,ову,ова,овым,ове ев>ева,еву,ева,евым,еве ёв>ева,еву,ева,евым,еве ин>ина,ину,ина,иным,ине ын>ына,ыну,ына,ыным,ыне ец>ца,цу,ца,цом,це ь>я,ю,я,ем,е й>я,ю,я,ем,е ка>ки,ке,ку,кой,ке а>ы,е,у,ой,е я>и,е,ю,ей,е *>а,у,а,ом,е",
  familyFemale:
    "ская>ской,ской,скую,ской цкая>цкой,цкой,цкую,цкой ая>ой,ой,ую,ой яя>ей,ей,юю,ей ова>овой,овой,ову,овой ева>евой,евой,еву,евой ёва>евой,евой,еву,евой ина>иной,иной,ину,иной ына>ыной,ыной,ыну,ыной ка>ки,ке,ку,кой а>ы,е,у,ой я>и,е,ю,ей *>",
};

/** Ukrainian: genitive, dative, accusative, instrumental, the longer dative, and of a man the longer beside the short, of a woman the vocative. */
export const UKRAINIAN_CASES: Declension = {
  givenMale:
    "ігор>ігоря,ігорю,ігоря,ігорем,ігореві,ігореві ій>ія,ію,ія,ієм,ієві,ієві й>я,ю,я,єм,єві,єві ь>я,ю,я,ем,еві,еві о>а,у,а,ом,ові,ові ка>ки,ці,ку,кою,ці,ці а>и,і,у,ою,і,і я>і,і,ю,ею,і,і *>а,у,а,ом,ові,ові",
  givenFemale: "ія>ії,ії,ію,ією,ії,іє я>і,і,ю,ею,і,ю ка>ки,ці,ку,кою,ці,ко га>ги,зі,гу,гою,зі,го а>и,і,у,ою,і,о *>",
  familyMale:
    "ський>ського,ському,ського,ським,ському,ському цький>цького,цькому,цького,цьким,цькому,цькому ий>ого,ому,ого,им,ому,ому ко>ка,ку,ка,ком,кові,ку о>а,у,а,ом,ові,у ець>ця,цю,ця,цем,цеві,цю ь>я,ю,я,ем,еві,ю ій>ія,ію,ія,ієм,ієві,ію й>я,ю,я,єм,єві,ю ів>ова,ову,ова,овим,ову,ову ка>ки,ці,ку,кою,ці,ці а>и,і,у,ою,і,і я>і,і,ю,ею,і,і *>а,у,а,ом,ові,у",
  familyFemale:
    "ська>ської,ській,ську,ською,ській цька>цької,цькій,цьку,цькою,цькій ова>ової,овій,ову,овою,овій ева>евої,евій,еву,евою,евій єва>євої,євій,єву,євою,євій ка>ки,ці,ку,кою,ці а>и,і,у,ою,і я>і,і,ю,ею,і *>",
};

/** Greek, without accents: genitive, accusative, vocative. A woman's family name stays as it is. */
export const GREEK_CASES: Declension = {
  givenMale: "οσ>ου,ο,ε ησ>η,η,η ασ>α,α,α ων>ωνα,ωνα,ων ουσ>ου,ου,ου *>",
  givenFemale: "α>ασ,α,α η>ησ,η,η ω>ωσ,ω,ω *>",
  familyMale: "οσ>ου,ο,ε ησ>η,η,η ασ>α,α,α ουσ>ου,ου,ου *>",
  familyFemale: "*>",
};

/** Lithuanian: genitive, dative, accusative, instrumental. */
export const LITHUANIAN_CASES: Declension = {
  givenMale: "as>o,ui,ą,u ys>io,iui,į,iu is>io,iui,į,iu us>aus,ui,ų,umi a>os,ai,ą,a ė>ės,ei,ę,e *>",
  givenFemale: "a>os,ai,ą,a ė>ės,ei,ę,e e>es,ei,e,e *>",
  familyMale: "as>o,ui,ą,u ys>io,iui,į,iu is>io,iui,į,iu us>aus,ui,ų,umi a>os,ai,ą,a *>",
  familyFemale: "ė>ės,ei,ę,e e>es,ei,e,e a>os,ai,ą,a *>",
};

/** Latvian: genitive, dative, accusative. */
export const LATVIAN_CASES: Declension = {
  givenMale: "is>a,im,i s>a,am,u š>a,am,u a>as,am,u e>es,em,i o> *>",
  givenFemale: "a>as,ai,u e>es,ei,i *>",
  familyMale: "is>a,im,i s>a,am,u š>a,am,u a>as,am,u e>es,em,i *>",
  familyFemale: "a>as,ai,u e>es,ei,i *>",
};

/** Languages that put an ending only to the last word of the printed name: the same rules for everybody. */
export const LAST_WORD_CASES = {
  finnish:
    "äki>äen,äelle,äellä,äeltä joki>joen,joelle,joella,joelta iemi>iemen,iemelle,iemellä,iemeltä ärvi>ärven,ärvelle,ärvellä,ärveltä almi>almen,almelle,almella,almelta oski>osken,oskelle,oskella,oskelta ahti>ahden,ahdelle,ahdella,ahdelta nen>sen,selle,sella,selta,sesta,sta kas>kkaan,kkaalle,kkaalla kangas>kankaan,kankaalle,kankaalla a>an,alle,alla,alta,asta ä>än,älle,ällä,ältä,ästä o>on,olle,olla,olta,osta ö>ön,ölle,öllä,öltä i>in,ille,illa,ilta,ista u>un,ulle,ulla,ulta e>een,eelle,eella y>yn,ylle *>in,ille,illa",
  georgian: "ძე>ძის,ძეს,ძემ,ძით,ძესთან,ძისგან,ძისთვის ი>ის,ს,მა,ით,ისა,თან ა>ას,ამ,ასთან უ>უს,უმ ე>ის,ეს,ემ *>ის,ს,მა",
  armenian: "ի>ու,ուն,ուց,ին,ից ա>այի,ային,այից *>ի,ին,ից,ով,ը,ում",
  marathi: "े>ेंनी,ेंना,ेंचा,ेंची,ेंचे,ेंच्या ी>ींनी,ींना,ींचा,ींची,ींचे,ींच्या ा>ांनी,ांना,ांचा,ांची,ांचे,ांच्या *>ांनी,ांना,ांचा,ांची,ांचे,ांच्या",
  tamil: "்>ின்,ுக்கு,ை,ால்,ுடன்,ிடம் ா>ாவின்,ாவுக்கு,ாவை ி>ியின்,ிக்கு,ியை ை>ையின்,ைக்கு,ையை ு>ுவின்,ுவுக்கு,ுவை *>",
  bengali: "া>ার,াকে ি>ির,িকে ী>ীর,ীকে ু>ুর,ুকে ো>োর,োকে ে>ের,েকে *>ের,কে,এর",
} as const;
