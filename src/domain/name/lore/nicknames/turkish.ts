/**
 * What people called by a given name are also called in Turkish: data for `lore/nicknames.ts`.
 *
 * Example: "Abdullah Apo Abdo" says that bearers of Abdullah are also called Apo, Abdo.
 * "=" joins spellings of one name, commas end entries.
 * Written for this project from common knowledge; see docs/decisions/0006-name-data.md.
 */
export const TURKISH: string = `
Abdullah Apo Abdo, Abdurrahman Apo Abdo, Ahmet=Ahmed Ahmo, Ayşe=Aişe Ayşecik Eşe, Ayşegül Ayşe, Ayşenur Ayşe Nur, Cemal=Cemalettin Cemo, Cengiz Cengo,
Döndü Dönüş, Emine Emoş Eminoş, Emre Emo, Enver Eno, Erdoğan Erdo, Fatma=Fatıma Fatoş Fadik Fato Fadime, Fatmagül Fatma, Fatmanur Fatma,
Gülizar Gül Güli, Gülsüm Gül Güllü, Gülşah Gül, Hasan Haso, Hatice Hatçe Hatoş, Hüseyin Hüso, İbrahim İbo İbiş, İsmail İso, İsmet İso, Kemal Kemo,
Mehmet=Mehmed=Muhammet=Muhammed Memo Memiş Memet, Mehmet_Ali=Mehmetali Memoli, Meryem Meri, Muhittin=Muhiddin Muho, Murat Muro,
Mustafa Mıstık Musti Muço, Muzaffer Muzo, Necati Neco, Necmettin=Necmeddin Neco, Nurettin=Nureddin Nuri, Nurgül Nur, Oğuzhan Oğuz, Osman Osmo,
Ömer Ömo, Ramazan Ramo, Recep Reco, Selahattin=Selahaddin Selo, Süleyman Sülo Sülü, Şaban Şabo, Şerife Şerfo, Tuğba=Tuba, Yakup=Yakub,
Yasemin=Yasmin Yaso, Yusuf=Yusup Yuso, Zekeriya Zeki, Zeynep Zeyno, Zehra Zehroş`;
