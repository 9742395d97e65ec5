/**
 * What people called by a given name are also called in Polish: data for `lore/nicknames.ts`.
 *
 * Example: "Adam Adaś Adamek" says that bearers of Adam are also called Adaś, Adamek.
 * "=" joins spellings of one name, commas end entries.
 * Written for this project from common knowledge; see docs/decisions/0006-name-data.md.
 */
export const POLISH: string = `
Adam Adaś Adamek, Agata Agatka Agatha, Agnieszka Aga Agusia Agunia Jagna, Aleksander Olek Alek Aleks Oluś Leszek,
Aleksandra Ola Olka Aleks Oleńka Olcia Sandra, Alicja Ala Alka Alusia Lucja, Andrzej Jędrek Andrzejek Jędruś Endrju, Aneta Anetka,
Anna Ania Anka Aneczka Anulka Andzia Hania Annuszka, Antoni Antek Tosiek Tolek Antoś, Antonina Tosia Tośka Antosia Nina, Arkadiusz Arek Aruś Arkady,
Artur Arturek Turek, Barbara Basia Baśka Basieńka Barbarka, Bartłomiej=Bartosz Bartek Bartuś Bart, Beata Beatka Bea,
Bogdan=Bohdan Boguś Bodek Bogdanek, Bogumiła Bogusia Miła, Bogusław Boguś Bogdan Sławek, Bogusława Bogusia Sława, Bolesław Bolek Boluś,
Bożena Bożenka Bożka, Bronisław Bronek Broniu, Bronisława Bronia Bronka Broncia, Cecylia Cela Celina Cesia, Czesław Czesiek Czesio,
Czesława Czesia Cesia, Damian Damianek, Daniel Danielek, Danuta Danka Danusia Danuśka Dana, Dariusz Darek Daruś, Dominik Domin Dominiczek Niko,
Dominika Domka Nika Dominisia, Dorota Dorotka Dora Dorcia, Edward Edek Edzio Edzik, Elżbieta Ela Elka Elżunia Elunia Bietka Eliza,
Emilia Emilka Emila Mila, Eugenia Gienia Genia Żenia, Eugeniusz Gienek Genek Gieniu, Ewa Ewka Ewcia Ewunia Ewusia, Ewelina Ewela Ewelka Ewa,
Felicja Fela, Feliks Felek, Filip Filipek Fifi, Franciszek Franek Franuś Franio Frank Frania, Franciszka Frania Franka, Gabriela Gabrysia Gabi Gaba,
Genowefa Gienia Genia, Grażyna Grażka Grażynka, Grzegorz Grzesiek Grześ Grzechu Grzegorzek, Halina Halinka Hala Halka Halusia,
Hanna Hania Hanka Haneczka Anna, Helena Hela Helenka Helcia Lena, Henryk Heniek Henio Henryczek Rysiek, Henryka Henia Heniusia, Hubert Hubercik Hubi,
Ignacy Ignaś Ignac, Irena Irka Irenka Ira Renia, Ireneusz Irek Iruś, Iwona Iwonka Iwa, Izabela Iza Izka Bela Izunia, Jacek Jacuś Jacenty,
Jadwiga Jadzia Jadźka Jaga Iga Jadwinia Wisia, Jakub Kuba Kubuś Jakubek Kubeczek, Jan Janek Jasiek Jaś Jasio Januś Jasiu,
Janina Janka Jasia Nina Janeczka Janinka, Janusz Januszek Janek, Jarosław Jarek Jaruś Jaro Sławek, Jerzy Jurek Jerzyk Jureczek Jerzyś Jur,
Joanna Asia Aśka Joasia Joaśka Asieńka Joa Asiunia, Jolanta Jola Jolka Joleczka, Józef Józek Józio Ziutek Juzek, Józefa Józia Ziuta Józefina,
Julia Julka Jula Juleczka Jul, Julian Julek Julianek, Justyna Justynka Justa Justysia Tyna, Kacper Kacperek, Kamil Kamilek Kama,
Kamila Kama Kamilka Mila, Karol Karolek Lolek Karolus, Karolina Karola Karolinka Lina Karolcia Karo,
Katarzyna Kasia Kaśka Kasieńka Katka Kate Kasiunia, Kazimierz Kazik Kaziu Kazio Kazek, Kazimiera Kazia Mirka, Kinga Kinia Kunegunda,
Klaudia Klaudynka Klaudusia, Konrad Kondzio Konradek, Konstanty Kostek Kocio, Krystyna Krysia Kryśka Krysieńka Krycha Tyna, Krystian Krystek Kryś,
Krzysztof Krzysiek Krzyś Krzychu Krzysio Krzysztofek, Lech=Leszek Lesiu, Leokadia Lodzia Loda, Leon Leoś Lolek, Lucyna Lucynka Lusia Lucy,
Ludwik Lutek Ludwiś, Ludwika Ludka Lula Ludwisia, Łucja Łusia Lucia Łucka, Łukasz Łukaszek Łuki Łukas, Maciej Maciek Maciuś Macieja,
Magdalena Magda Madzia Lena Magdusia Magdzia, Maja Majka, Maksymilian Maks Maksiu, Małgorzata Gosia Małgosia Gośka Małgośka Gocha Greta Gosieńka,
Marcin Marcinek Cinek, Marek Mareczek Maruś, Maria Marysia Marycha Maryśka Majka Mania Marychna Mańka, Marian Marianek Maniek Maryś,
Marianna Marysia Mania, Mariusz Mariuszek Maniek, Marta Martusia Martka Tusia, Martyna Martynka Tyna, Mateusz Mati Mateuszek Matek, Matylda Tylda,
Michalina Misia Michasia, Michał Michałek Misiek Michaś Michu Miś, Mieczysław Mietek Mieciu Mieczyk Sławek, Mieczysława Miecia,
Mikołaj Mikołajek Miki Mikuś Niko, Mirosław Mirek Miruś Sławek, Mirosława Mirka Mira Mirusia Sława, Monika Monia Moniczka Nika,
Natalia Natka Natalka Tala Nati, Nikodem Niko Nikoś, Norbert Norbercik Norbi, Olga Ola Olka Oleńka, Oliwia Oliwka Liwia, Oskar Oskarek,
Patrycja Patka Pati Patrycha, Patryk Patryczek Pati, Paulina Paula Paulinka Ina, Paweł Pawełek Pawlik Pawcio,
Piotr Piotrek Piotruś Pietrek Piter Piotras Pietia, Przemysław Przemek Przemuś Sławek Przemo, Radosław Radek Raduś Sławek, Rafał Rafałek Rafi,
Regina Renia Reginka, Renata Renia Renatka Reni, Robert Robercik Robuś Bob Robson, Roman Romek Romuś Romcio, Róża Rózia Różyczka, Rozalia Rozalka Róża,
Rudolf Rudek, Ryszard Rysiek Ryś Rysio Rychu, Sabina Sabinka Binka, Salomea Salcia Salka, Sebastian Sebek Seba Sebuś, Sławomir Sławek Sławko Sławuś,
Sławomira Sława Mira, Stanisław Staszek Stach Stasiek Staś Stasio Stan, Stanisława Stasia Stacha Staśka, Stefan Stefek Stefcio, Stefania Stefa Stefcia,
Sylwester Sylwek Sylwuś, Sylwia Sylwka Sylwunia, Szczepan Szczepcio Stefan, Szymon Szymek Szymuś Szymonek, Tadeusz Tadek Tadzio Tadzik,
Teodor Teo Todek Dorek, Teresa Tereska Renia Tera Terenia, Tomasz Tomek Tomuś Tomaszek Tom, Urszula Ula Ulka Urszulka Uleńka, Wacław Wacek Wacuś,
Waldemar Waldek Waluś Waldi, Wanda Wandzia Wandeczka, Weronika Werka Wera Nika Weronka, Wiesław Wiesiek Wiesio Sławek, Wiesława Wiesia Wieśka Sława,
Wiktor Wiktorek Witek, Wiktoria Wika Wiki Wiktorka, Wincenty Wicek Wicuś, Witold Witek Wituś, Władysław Władek Władzio Sławek,
Władysława Władzia Władka, Włodzimierz Włodek Włodzio Wowa, Wojciech Wojtek Wojtuś Wojciu Wojtas, Zbigniew Zbyszek Zbyś Zbysio Zbych,
Zdzisław Zdzisiek Zdzich Zdzisio, Zdzisława Zdzisia Zdziska, Zenon Zenek, Zofia Zosia Zośka Zocha Zosieńka, Zuzanna Zuzia Zuza Zuzka Zuzanka,
Zygmunt Zyga Zygmuś Zyzio Mundek`;
