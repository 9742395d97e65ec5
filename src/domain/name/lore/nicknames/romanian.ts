/**
 * What people called by a given name are also called in Romanian: data for `lore/nicknames.ts`.
 *
 * Example: "Alexandra Alexa Sanda Ale Alex Sandra Sănduța Xandra" says that bearers of Alexandra are also called Alexa, Sanda, …
 * "=" joins spellings of one name, commas end entries.
 * Written for this project from common knowledge; see docs/decisions/0006-name-data.md.
 */
export const ROMANIAN: string = `
Alexandra Alexa Sanda Ale Alex Sandra Sănduța Xandra, Alexandru Alex Alecu Sandu Săndel Ale Alecsandru Sănducu, Adriana Adi Ada, Adrian Adi Adrianu,
Ana=Anna Anuța Anișoara Anicuța Nuța, Anca Ancuța, Andreea=Andrea Andra Dea Deea Andri, Andrei Andi Andrușca Andy Drei, Anton=Antonie Toni Tonel Tony,
Antonia Toni Tonia, Aurel=Aurelian Relu Aurică Lică Orel, Aurelia=Aurora Rela Aurica Lica Ora, Bogdan Bogdi Bobo Dănuț, Călin Călinuț,
Camelia Cami Meli Lia, Carmen Carmi, Cătălin Cătă Lin Căli, Cătălina Cătă Lina, Cecilia Ceci, Constantin Costel Costică Titi Dinu Costi Costin Tică,
Constanța Tanța Coca Costi, Corina Cori, Corneliu=Cornel Nelu Cornelu, Cornelia Nela Lia Corni, Cristian=Christian Cristi Cris Chris,
Cristina Cristi Cris Tina Crista, Dan=Daniel Dănuț Dani Nelu, Daniela Dana Dani Ela Dănuța, Dimitrie=Dumitru Mitică Mitu Dumi Mitruț Dimi Mitiță Tică,
Dorina Dori Dora, Dorin Dori, Eduard Edi Edy Edu, Elena Lenuța Ileana Ela Leni Elenuța Nuți Lena, Elisabeta Eli Lisa Beti Veta Lizi Săveta Betty,
Emil Emi Milu Milică, Emilia Emi Mila, Eugen Gelu Genu Geny Jeni, Eugenia Jeni Geta Gena, Florentina Flori Tina Florica,
Florian=Florin Flori Florinel Florică, Florica Flori, Gabriel Gabi Găbiță, Gabriela Gabi Ela Gabița, Gavril=Gavrilă Gabi Găvruț,
George=Gheorghe Gigi Gică Ghiță Gigel Geo Geor Gelu, Georgeta=Georgiana Geta Gina Gigi Geo Georgi, Grigore Grig Gore Grigo, Horațiu=Horia Hori,
Ileana=Elena Ilinca, Ioan=Ion Ionel Ionuț Nelu Ionică Iancu Oni Nuțu, Ioana Ionela Oana Nana Ioni Ionica Ioanuța, Ionela Nela Ioni,
Irina=Irena Ira Iri, Iulia=Julia Iuli Iulica, Iulian Iuli Iulică, Iuliana Iuli, Laurențiu Lari Lau Lauri Rențu, Laura Lau Lauri, Leonard Leo,
Lidia Lidi, Liliana Lili Lila Lia, Liviu Livi Liviuț, Livia Livi, Lucia Luci Lucica, Lucian Luci Lucică, Luminița Lumi Mița,
Magdalena Magda Lena Magdi, Manuela Manu Ela Nela, Marcel=Marcela Marci Celu Cela, Margareta Marga Mărgărita Reta Margo,
Maria Marioara Mia Mari Maricica Măriuca Mița Mica, Mariana Mari Mia, Marian Marinel Marinică Mari, Marin Marinel Marinică, Marius Mari Maricu,
Matei Mati, Mihaela Miha Ela Mihi Micaela, Mihai=Mihail Mișu Mihăiță Mihnea Miși Mihăilă, Mircea Mircică, Monica Moni, Nadia Nadi, Natalia Nati Nata,
Nicolae=Nicolai=Niculae Nicu Nelu Nicușor Niculiță Lae Culai Nae, Nicoleta Nico Leta Nicol, Octavian=Octav Tavi Octa, Octavia Tavi, Ovidiu Ovi Ovidel,
Paul=Pavel Păulică Pavelică Pauli, Paula Pauli, Petre=Petru Petrică Petruț Petrișor Peti Trică, Radu Răducu Răduță, Raluca Ralu, Răzvan Răzvi,
Remus Remi, Robert Robi Bobi, Rodica Rodi Dica, Roxana Roxi Oxana, Ruxandra Ruxi Xandra, Sebastian Sebi Seba, Sergiu Sergi, Silvia Silvi, Silviu Silvi,
Simona Simo Mona Simi, Sorin Sorinel, Sorina Sori, Ștefan Ștefi Fane Ștefănel Fănel Fănică Ștef, Ștefania Ștefi Fania Fănica,
Teodor=Tudor Teo Theo Doru Tudorel Todor, Teodora=Tudora Teo Dora Theo, Tiberiu Tibi, Traian Traianică, Valentin Vali Tinel Val, Valentina Vali Tina,
Valeria Vali Lera, Valeriu Vali Lerică, Vasile Vasilică Lică Vasi Sile Vasea, Vasilica Lica Vasi, Veronica Vero Nica Vera,
Victor Vic Victoraș Viti Vichi, Victoria Vica Vicky Viki, Viorel Vio Relu, Viorica Vio Rica, Virgil Virgi Gil, Vlad=Vladimir Vladuț, Zoia Zoe`;
