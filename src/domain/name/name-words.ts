/**
 * The small words around names: what stands before, behind and inside them without being part of who is meant.
 *
 * Example: in "Mme la Dre Noémie de Levain, PhD (elle)" only Noémie and Levain name her; "mme", "la", "dre" and "de", "phd", "elle" are listed here.
 * All in folded form (`foldName`), as the words of French, English and their neighbours; scripts without case bring their own.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Inside a name, between given and family name; a name is the same with and without them. */
export const PARTICLES: ReadonlySet<string> = words(`
  de du des d la le les l von vom van der den ter ten te zu zum zur und of the da das do dos e y del della dello dei degli di i
  lo v vd het 't al el ul bin ibn ben bint st saint af av auf op in t vel af ap ab o mac
  ال بن ابن بنت בן בת
`);

/** Before a name. */
export const HONORIFICS: ReadonlySet<string> = words(`
  pr ქ ბ ნი ქნი ბნი პროფ дн ra rain wp stb özv ozv ifj id инж арх адв полк ген lic licda prim dl dna dhr herrn frk fru
  m mr mrs ms miss mx mme mlle mrs monsieur madame mademoiselle messieurs mesdames maitre me dr dre drs docteur docteure doctor prof professeur professeure
  professor professora profesor profesora sir lady lord dame rev reverend pere frere soeur abbe mgr ing dipl herr frau frl
  fraulein hr fr sr sra srta senor senora senorita don dona dott dottssa dottor dottoressa avv sig signor signora signorina geom arch
  dhr mevr mevrouw meneer drs ir pan pani pana inz mgr bc mudr phdr judr rndr doc hab sayin bay bayan av op uzm
  ts pgs gs ths bs ong ba anh chi co chu ks cn nn
  mister captain capt col gen lt sgt maj hon judge senator sen rep president presidente directeur directrice
  г н гн госпожа господин проф доц др пан пани акад
  κ κα κος δρ καθ αν
  سید سيد سيدة السيد السيدة الدكتور الدكتورة دكتور دكتورة د م ا استاذ الاستاذ الاستاذة دكتر اقای خانم مهندس استاد
  מר גב ד ר פרופ עו
  श श्री श्रीमती डॉ शर्ी सुश्री কুমারী জনাব ড คุณ นาย นาง นางสาว ดร
`);

/** Behind a name: degrees, generations, memberships, pronouns, and the titles that Asian names carry. */
export const SUFFIXES: ReadonlySet<string> = words(`
  frsa frs frcp fba faia ra psych ing inf jur oec rer pol lic licda arq eng adv ma msw llm fria mp mep td qso am ao ac cm
  phd ph md mba msc ma ba bsc bs ms mfa jd llm llb dds dvm rn cpa cfa pmp esq jr sr ii iii iv v fils pere obe mbe cbe kbe om qc kc
  frs facs dphil edd dsc drph mph mpa meng beng dipl ing habil csc drsc mag bc dis prof dr dra rer nat fcca aca acca pe
  she her hers he him his they them theirs elle il iel lui ella el elles ze hir zir
  sie ihr er ihm
  様 さん 氏 君 先生 教授 博士 殿 女士 先生 小姐 老师 教授 님 씨 교수 박사 선생 선생님 대표 기자 군 양
  бей bey hanim efendi san sama kun chan ji jee saheb saab
`);

/** Announce the name that somebody was born with. */
export const BORN: ReadonlySet<string> = words(
  "nee ne born geb geborene geboren nata nato nacida nascida rozena roz ur z domu урожденная урожд ур рожд född fodd fodt fodd sz szuletett fka formerly anciennement maiden veuve wdowa vedova viuda verw verwitwete widow epouse conjuge",
);

/** Between two names: whoever stands on the other side is somebody else. */
export const AND: ReadonlySet<string> = words("et and und y e i och og en and oder ou or with avec mit con και и و ve ja a");
