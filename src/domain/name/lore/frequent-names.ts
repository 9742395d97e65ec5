/**
 * The most frequent family and given names of some thirty countries, each list with the most frequent first: data for `common-names.ts`.
 *
 * Example: of France the family names begin with Martin, Bernard, Thomas; "Marie Martin" is therefore common there, "Marie Levain" is not.
 * Two lines a country, family names and given names; written for this project from common knowledge (docs/decisions/0006-name-data.md),
 * folded when they are read. The orders are those that registers and censuses publish, as far as they are known by heart: ranks, no counts.
 */

/** Family names, then given names, of one country or of neighbours that share them. */
export interface FrequentNames {
  readonly family: string;
  readonly given: string;
}

/** By country; a name is compared with the lists of one country at a time. */
export const FREQUENT: readonly FrequentNames[] = [
  {
    family: `Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau
      Vincent Muller Lefevre Faure Andre Mercier Blanc Guerin Boyer Garnier Chevalier Francois Legrand Gauthier Garcia Perrin Robin Clement Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noel Meyer Dufour Meunier Brun Blanchard Giraud Joly Riviere Lucas Brunet Gaillard Barbier Arnaud Martinez Gerard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoit Rey Leclerc Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger Carpentier Sanchez Dupuis Moulin Louis Deschamps`,
    given: `Marie Jean Pierre Michel Andre Philippe Nathalie Isabelle Alain Patrick Sylvie Catherine Nicolas Christophe Monique Francoise Daniel Bernard Christian Christine Thomas Julien Alexandre Sandrine Stephane Laurent Frederic Sebastien David Olivier Martine Jacques Anne Celine Valerie Sophie Veronique Stephanie Eric Paul Camille Julie Guillaume Kevin Thierry Laura Emma Lea Lucas Hugo Pascal Caroline Aurelie Virginie Antoine Emilie Maxime Claude Dominique Jeanne Louis Chantal Nicole Brigitte Corinne Benjamin Vincent Bruno Jerome Manon Chloe Sarah Patricia Florence Karine Claire Pauline Marion Melanie Marc Francois Gerard Robert Rene Serge Helene Elodie Anthony Romain Florian Mathieu Delphine`,
  },
  {
    family: `Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Evans Roberts Hall Wood Turner Edwards Hughes Campbell Murphy Kelly Baker Mitchell Carter Phillips Parker Collins Stewart Morris Rogers Reed Cook Morgan Bell Bailey Cooper Richardson Cox Howard Ward Peterson Gray James Watson Brooks Price Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Shaw Murray Graham Khan Singh Patel Ryan Sullivan Walsh Byrne O'Connor O'Brien Macdonald Ross Fraser Reid`,
    given: `James John Robert Mary Michael William David Jennifer Linda Patricia Elizabeth Susan Richard Joseph Thomas Charles Sarah Karen Christopher Daniel Matthew Lisa Nancy Mark Paul Margaret Anthony Steven Andrew Peter Emily Emma Laura Anna George Jessica Kevin Brian Edward Helen Jane Alice Sam Jack Tom Chris Mike Steve Dave Kate Ashley Kimberly Donna Michelle Carol Amanda Melissa Stephanie Rebecca Sharon Cynthia Kathleen Amy Angela Barbara Sandra Betty Ruth Joshua Kenneth Timothy Ronald Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Benjamin Samuel Gregory Frank Alexander Patrick Dennis Jerry Tyler Simon Claire Rachel Alan Ian Sean Colin Graham Oliver Harry Olivia Charlotte Sophie Lucy Martin Adam Tracey Colin Neil`,
  },
  {
    family: `Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Gruber Steiner Moser Egger Eder Pichler Brunner Gerber Frei`,
    given: `Peter Michael Thomas Andreas Wolfgang Claus Klaus Jürgen Günter Stefan Christian Uwe Werner Horst Frank Dieter Manfred Gerhard Hans Bernd Thorsten Matthias Helmut Walter Heinz Martin Jörg Rolf Jens Sven Alexander Jan Rainer Holger Karl Dirk Joachim Ralf Carsten Herbert Oliver Wilhelm Kurt Markus Heinrich Anna Maria Ursula Monika Petra Elisabeth Sabine Renate Helga Karin Brigitte Ingrid Erika Andrea Gisela Claudia Susanne Gabriele Christa Christine Hildegard Anja Barbara Angelika Nicole Heike Julia Katharina Stefanie Martina Birgit Silke Tanja Sandra Melanie Kathrin Daniel Tobias Florian Sebastian Lukas Felix Paul Max Laura Lisa Lena Sarah Johanna Franz Josef Johann Georg Anton David Philipp Marie Sophie Eva Simone Sonja Ulrike`,
  },
  {
    family: `García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz Moreno Muñoz Álvarez Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Morales Molina Blanco Suárez Castro Ortega Delgado Ortiz Marín Rubio Núñez Medina Sanz Castillo Iglesias Cortés Garrido Santos Guerrero Lozano Cano Cruz Méndez Flores Prieto Herrera Peña León Márquez Cabrera Gallego Calvo Vidal Campos Vega Reyes Fuentes Carrasco Aguilar Caballero Nieto Santana Rojas Silva Vargas Contreras Rivera Mendoza Chávez Soto Salazar Guzmán Espinoza Acosta Ríos Mejía Paredes`,
    given: `Antonio José Manuel Francisco Juan David Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo Ángel Sergio Fernando Jorge Luis Alberto Álvaro Adrián Diego Raúl Iván Rubén Enrique Óscar Ramón Andrés Vicente Santiago Joaquín Víctor Mario Eduardo Roberto Jaime María Carmen Ana Isabel Laura Cristina Marta Dolores Lucía Antonia Pilar Elena Sara Paula Mercedes Rosa Raquel Beatriz Teresa Rocío Silvia Julia Patricia Irene Andrea Montserrat Mónica Alba Ángela Sandra Sonia Marina Susana Natalia Margarita Claudia Eva Inmaculada Josefa Gloria Rosario Ricardo Guadalupe Sofía Valentina Camila Juana Verónica Alejandra Gabriela Hugo Martín`,
  },
  {
    family: `Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola De_Santis D'Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala De_Angelis Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti Barone Rossetti Caputo Montanari Guerra Palmieri Bernardi Martino Fiore Bellini Basile Riva Donati Piras Vitali Battaglia Sartori Neri Costantini Milani Pagano Ruggiero Sorrentino Orlando`,
    given: `Giuseppe Maria Giovanni Antonio Mario Luigi Francesco Anna Angelo Vincenzo Salvatore Pietro Marco Andrea Carlo Franco Domenico Paolo Roberto Stefano Alessandro Luca Giorgio Bruno Matteo Davide Fabio Massimo Simone Federico Lorenzo Claudio Daniele Giulia Francesca Laura Chiara Sara Rosa Angela Giovanna Teresa Lucia Carmela Caterina Paola Elena Daniela Silvia Alessandra Valentina Roberta Martina Elisa Simona Claudia Cristina Monica Patrizia Antonella Barbara Federica Ilaria Stefania Michela Marta Alice Sofia Aurora Giuseppina Rita Enrico Nicola Riccardo Alberto Sergio Michele Raffaele Emanuele Gabriele Mattia`,
  },
  {
    family: `Silva Santos Oliveira Souza Sousa Pereira Ferreira Costa Rodrigues Almeida Lima Martins Gomes Ribeiro Carvalho Alves Fernandes Lopes Marques Pinto Soares Vieira Dias Nascimento Araújo Rocha Barbosa Mendes Nunes Moreira Cardoso Teixeira Correia Cavalcanti Monteiro Moura Freitas Batista Campos Machado Andrade Melo Borges Ramos Castro Cruz Miranda Duarte Reis Neves Antunes Coelho Cunha Pires Simões Fonseca Matos Tavares Azevedo Figueiredo Henriques Magalhães Baptista Guerreiro Amaral`,
    given: `Maria José Ana João António Antônio Francisco Carlos Paulo Pedro Lucas Luiz Luís Marcos Manuel Gabriel Rafael Daniel Marcelo Bruno Eduardo Felipe Raimundo Rodrigo Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Camila Amanda Bruna Jéssica Letícia Júlia Luciana Vanessa Mariana Vera Beatriz Rita Teresa Sofia Inês Catarina Marta Carla Isabel Cristina Helena Joana Miguel Tiago Jorge Rui Nuno Ricardo André Fernando Roberto Sérgio Gustavo Thiago Leonardo Diogo Hugo Vítor Gonçalo Paula Cláudia Filipa Larissa`,
  },
  {
    family: `De_Jong Jansen De_Vries Van_den_Berg Van_Dijk Bakker Janssen Visser Smit Meijer De_Boer Mulder De_Groot Bos Vos Peters Hendriks Van_Leeuwen Dekker Brouwer De_Wit Dijkstra Smits De_Graaf Van_der_Meer Kok Jacobs Vermeulen Van_den_Heuvel Van_der_Veen Schouten Willems Hoekstra Koster Verhoeven Prins Kuipers Peeters Maes Mertens Claes Goossens Wouters De_Smet Dubois Lambert Aerts Pauwels Hermans Michiels Martens Stevens`,
    given: `Jan Johannes Maria Peter Pieter Anna Hendrik Cornelis Willem Elisabeth Marc Paul Johanna Cornelia Erik Thomas Martin Daan Sem Emma Julia Lotte Anouk Tim Bas Sanne Kim Lisa Laura Marieke Ingrid Monique Linda Kees Henk Piet Gerard Frank Rob Ron Hans Wim Bart Tom Jeroen Dennis Mark Marco Eva Sophie Luc Philippe Patrick Christine Martine Els An Marijke Anja`,
  },
  {
    family: `Nowak Kowalski Kowalska Wiśniewski Wiśniewska Wójcik Kowalczyk Kamiński Kamińska Lewandowski Lewandowska Zieliński Zielińska Szymański Szymańska Woźniak Dąbrowski Dąbrowska Kozłowski Kozłowska Jankowski Jankowska Mazur Kwiatkowski Kwiatkowska Krawczyk Kaczmarek Piotrowski Piotrowska Grabowski Grabowska Zając Pawłowski Pawłowska Michalski Michalska Król Wieczorek Jabłoński Jabłońska Wróbel Nowakowski Nowakowska Majewski Majewska Olszewski Olszewska Stępień Malinowski Malinowska Jaworski Jaworska Adamczyk Dudek Nowicki Nowicka Pawlak Górski Górska Witkowski Witkowska Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak`,
    given: `Anna Maria Katarzyna Małgorzata Agnieszka Krystyna Barbara Ewa Elżbieta Zofia Jan Andrzej Piotr Krzysztof Stanisław Tomasz Paweł Józef Marcin Marek Michał Grzegorz Jerzy Tadeusz Adam Łukasz Zbigniew Ryszard Dariusz Henryk Mariusz Kazimierz Wojciech Robert Mateusz Marian Rafał Jacek Janusz Mirosław Maciej Jakub Kamil Teresa Magdalena Joanna Janina Monika Danuta Jadwiga Aleksandra Halina Irena Beata Marta Dorota Helena Karolina Grażyna Jolanta Iwona Natalia Julia`,
  },
  {
    family: `Novák Nováková Svoboda Svobodová Novotný Novotná Dvořák Dvořáková Černý Černá Procházka Procházková Kučera Kučerová Veselý Veselá Horák Horáková Němec Němcová Pokorný Pokorná Pospíšil Marek Hájek Jelínek Král Růžička Beneš Fiala Sedláček Doležal Zeman Kolář Krejčí Navrátil Čermák Urban Vaněk Blažek Kříž Horváth Kováč Varga Tóth Nagy Baláž Szabó Molnár Balog Lukáč Novotná Kováčová Horváthová`,
    given: `Jiří Jan Petr Josef Pavel Martin Tomáš Jaroslav Miroslav Zdeněk František Václav Michal Milan Karel Jakub Lukáš David Vladimír Ladislav Ondřej Marie Jana Eva Hana Anna Věra Lenka Alena Kateřina Petra Lucie Jaroslava Ludmila Helena Jitka Martina Zdeňka Veronika Ivana Monika Tereza Mária Zuzana Peter Jozef Ján Katarína`,
  },
  {
    family: `Иванов Иванова Смирнов Смирнова Кузнецов Кузнецова Попов Попова Васильев Васильева Петров Петрова Соколов Соколова Михайлов Михайлова Новиков Новикова Фёдоров Фёдорова Морозов Морозова Волков Волкова Алексеев Алексеева Лебедев Лебедева Семёнов Семёнова Егоров Егорова Павлов Павлова Козлов Козлова Степанов Степанова Николаев Николаева Орлов Орлова Андреев Андреева Макаров Макарова Никитин Никитина Захаров Захарова Зайцев Зайцева Соловьёв Соловьёва Борисов Яковлев Григорьев Романов Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин Виноградов Ковалёв Белов Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов Беляев Герасимов Богданов Осипов Сидоров`,
    given: `Александр Сергей Владимир Елена Татьяна Андрей Алексей Ольга Наталья Анна Иван Дмитрий Николай Ирина Светлана Мария Екатерина Юлия Михаил Евгений Максим Анастасия Людмила Галина Виктор Юрий Марина Валентина Надежда Дарья Оксана Игорь Олег Константин Роман Павел Артём Илья Никита Денис Антон Пётр Василий Виктория Ксения Полина Алина Вера Любовь Нина Лариса Евгения Александра София Елизавета Антонина`,
  },
  {
    family: `Мельник Шевченко Бойко Коваленко Бондаренко Ткаченко Кравченко Ковальчук Коваль Олійник Шевчук Поліщук Іванова Ткачук Савченко Бондар Марченко Руденко Мороз Лисенко Петренко Клименко Павленко Кравчук Іванов Кузьменко Пономаренко Савчук Василенко Левченко Харченко Сидоренко Карпенко Гаврилюк Швець Мельничук Попович Романюк Панченко Юрченко`,
    given: `Олександр Сергій Володимир Андрій Олена Тетяна Наталія Оксана Ірина Світлана Марія Іван Микола Юрій Василь Дмитро Михайло Олексій Максим Віктор Ольга Анна Катерина Юлія Людмила Галина Ганна Надія Любов Вікторія Роман Ігор Петро Ярослав Богдан Тарас Анастасія Богдана Софія Павло`,
  },
  {
    family: `Ivanov Ivanova Petrov Petrova Smirnov Smirnova Kuznetsov Kuznetsova Popov Popova Volkov Sokolov Novikov Morozov Dimitrov Dimitrova Georgiev Georgieva Nikolov Todorov Stoyanov Shevchenko Kovalenko Bondarenko Melnyk Horvat Kovačević Babić Marić Jurić Novak Kovačić Jovanović Petrović Nikolić Marković Đorđević Stojanović Ilić Stanković Pavlović Milošević Horvath Krajnc Zupančič Kovač`,
    given: `Ivan Alexander Aleksandr Sergey Sergei Dmitry Dmitri Andrey Andrei Alexey Aleksei Vladimir Mikhail Nikolai Elena Olga Natalia Tatiana Anna Maria Irina Svetlana Ekaterina Julia Yulia Anastasia Georgi Dimitar Nikolay Petar Maria Ivana Marija Ana Marko Josip Nikola Milan Jovan Dragan Zoran Jelena Milica Dragana Luka Stefan Aleksandar Ante Tomislav Katarina Franc Janez Marjan`,
  },
  {
    family: `Иванов Иванова Георгиев Георгиева Димитров Димитрова Петров Петрова Николов Николова Христов Христова Стоянов Стоянова Тодоров Тодорова Илиев Илиева Ангелов Ангелова Јовановић Петровић Николић Марковић Ђорђевић Стојановић Илић`,
    given: `Иван Георги Димитър Мария Иванка Елена Йорданка Пенка Александър Николай Петър Христо Тодор Стефан Васил Стоян Йордан Ангел Пламен Анна Десислава Виктория Марија Милан Никола Драган Зоран Јелена Милица Душан Марко`,
  },
  {
    family: `Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Özcan Çakır Erdoğan Yavuz Can Acar Şen Aktaş Güler Yalçın Güneş Bozkurt Bulut Keskin Ünal Turan Gül Özer Işık Kaplan Avcı Sarı Tekin Taş Köse Yüksel Ateş Aksoy`,
    given: `Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah Mahmut Recep Salih Fatih Kadir Emre Hakan Adem Kemal Burak Can Deniz Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Özlem Büşra Yasemin Hülya Dilek Kübra Sevgi Leyla Selin Gizem`,
  },
  {
    family: `Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Takács Juhász Lakatos Mészáros Oláh Simon Rácz Fekete Szilágyi Török Fehér Balázs Gál Kis Szűcs Kocsis Orsós Pintér Fodor Szalai Sipos Magyar Lukács Gulyás Biró Király Katona László`,
    given: `László István József János Zoltán Sándor Ferenc Gábor Attila Péter Tamás Zsolt Tibor András Csaba Imre Lajos György Balázs Gyula Mária Erzsébet Katalin Éva Ilona Anna Zsuzsanna Margit Judit Ágnes Andrea Ildikó Julianna Erika Krisztina Irén Eszter Magdolna Mónika Edit Dávid Bence Máté Ádám`,
  },
  {
    family: `Popa Popescu Pop Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Ionescu Rusu Dima Constantin Marin Mihai Lazăr Dinu Munteanu Moldovan Florea Stanciu Toma Dobre Barbu Dumitrescu Ene Tudor Nistor Sandu Ilie Georgescu Cristea Preda Nedelcu Oprea Vasile Neagu Diaconu Manole`,
    given: `Maria Ioan Elena Ana Gheorghe Alexandru Andrei Vasile Nicolae Ioana Mihai Constantin Ion Mihaela Andreea Daniela Cristina Alexandra Gabriela Florin Adrian Marian Cristian Daniel Ionuț Ștefan Marius Bogdan George Florentina Georgiana Mariana Carmen Dumitru Gabriel Dan Monica Simona Radu`,
  },
  {
    family: `Παπαδόπουλος Παπαδοπούλου Βλάχος Παππάς Παππά Οικονόμου Γεωργίου Ιωάννου Αγγελόπουλος Νικολάου Δημητρίου Καραγιάννης Μακρής Παπαγεωργίου Παπαδάκης Κωνσταντίνου Βασιλείου Αντωνίου Αθανασίου Γιαννόπουλος Παπανικολάου Αλεξίου Σαμαράς Παναγιωτόπουλος Χατζής Αναγνώστου Θεοδώρου`,
    given: `Γεώργιος Γιώργος Ιωάννης Γιάννης Κωνσταντίνος Κώστας Δημήτριος Δημήτρης Νικόλαος Νίκος Παναγιώτης Βασίλειος Βασίλης Χρήστος Αθανάσιος Θανάσης Μιχαήλ Μιχάλης Ευάγγελος Σπυρίδων Σπύρος Ανδρέας Αντώνιος Μαρία Ελένη Αικατερίνη Κατερίνα Βασιλική Σοφία Άννα Αγγελική Γεωργία Ευαγγελία Ειρήνη Δήμητρα Κωνσταντίνα Αναστασία Παναγιώτα Ιωάννα Παρασκευή`,
  },
  {
    family: `Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström Olofsson Lindqvist Lindgren Berg Axelsson Bergström Lundberg Lind Lundgren Mattsson Nielsen Jensen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olsen Thomsen Poulsen Johansen Møller Mortensen Johnsen Pettersen Eriksen Berg Haugen Hagen Kristiansen Nilsen Karlsen Jacobsen Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen Saarinen Salminen Heinonen Niemi`,
    given: `Lars Anders Johan Erik Per Karl Mikael Jan Peter Thomas Daniel Fredrik Andreas Hans Bengt Mats Stefan Magnus Nils Maria Anna Margareta Elisabeth Eva Kristina Birgitta Karin Marie Ingrid Christina Linnéa Sofia Kerstin Lena Marianne Sara Emma Anne Kirsten Hanne Mette Susanne Jens Michael Henrik Søren Martin Niels Ole Bjørn Kjell Arne Svein Knut Odd Tor Geir Inger Bjorn Juhani Johannes Olavi Antero Tapani Matti Timo Juha Mika Jari Anneli Johanna Helena Kaarina Hannele Anne Tuula Minna Sari Päivi Katja`,
  },
  {
    family: `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Mai Đào Lâm Hà`,
    given: `Anh Hương Linh Lan Hoa Mai Hùng Dũng Minh Tuấn Thảo Hà Trang Hằng Thủy Thu Nga Phương Ngọc Bình Nam Long Hải Sơn Cường Đức Thành Trung Quang Huy Hiếu Hoàng Khánh Thanh Vân Yến Loan Hạnh Phúc Tâm Tú Quân Việt Thắng Tùng Giang Dung Hiền Nhung Quỳnh Vy Thị Văn Ngân Chi My`,
  },
  {
    family: `محمد احمد علي حسن حسين ابراهيم محمود خليل صالح سالم عبدالله يوسف عمر عثمان مصطفى السيد الشريف حمدان حداد خوري العلي الحسن`,
    given: `محمد احمد علي محمود حسن حسين ابراهيم مصطفى خالد عمر يوسف عبدالله عبد سعيد كريم طارق سامي ياسر فاطمة مريم عائشة زينب خديجة سارة نور منى هدى ليلى امل سلمى رنا هبة`,
  },
  {
    family: `محمدی حسینی احمدی رضایی کریمی موسوی جعفری صادقی رحیمی ابراهیمی حیدری هاشمی مرادی قاسمی اکبری عباسی نوری`,
    given: `محمد علی حسین حسن رضا مهدی احمد محمود امیر سعید حمید مجید فاطمه زهرا مریم زینب معصومه سمیه لیلا سارا نرگس الهام مینا نسرین`,
  },
  {
    family: `Mohamed Ahmed Ali Hassan Hussein Ibrahim Khan Hussain Mohammed Mohammad Benali Haddad Saidi Mansouri Traore Diallo Diop Ndiaye Fall Sow Ba Camara Coulibaly Keita Traoré Konaté Cissé Touré Toure Sarr Gueye`,
    given: `Mohamed Mohammed Muhammad Ahmed Ali Hassan Hussein Ibrahim Omar Youssef Yusuf Khalid Karim Said Fatima Aisha Aicha Mariam Maryam Zainab Khadija Sara Nour Leila Amina Samira Mamadou Moussa Abdoulaye Ousmane Aminata Fatou Mariama Ibrahima Cheikh Awa`,
  },
  {
    family: `כהן לוי מזרחי פרץ ביטון דהן אברהם פרידמן אגבריה מלכה אזולאי כץ יוסף עמר דוד אוחיון חדד גבאי בן_דוד אדרי לב`,
    given: `יוסף דוד משה יעקב אברהם דניאל יצחק שמואל אריאל איתי נועם אורי יהודה מיכאל חיים רון עמית גיא שרה רחל אסתר מרים חנה רבקה מיכל נועה תמר יעל שירה מאיה רות דנה ליאור`,
  },
  {
    family: `Singh Kumar Sharma Patel Gupta Das Khan Kaur Devi Yadav Shah Mishra Verma Jain Reddy Rao Roy Nair Agarwal Joshi Mehta Chaudhary Pandey Ahmed Begum Hossain Islam Rahman`,
    given: `Rahul Amit Sunita Anita Rajesh Sanjay Priya Pooja Ram Sita Anil Sunil Vijay Suresh Ramesh Deepak Ravi Arun Manoj Ashok Ajay Rakesh Neha Anjali Kavita Rekha Geeta Meena Mohammad Mohammed Abdul Fatima Arjun Rohit Vikram Nitin Harpreet Gurpreet Manpreet Lakshmi`,
  },
  {
    family: `सिंह कुमार शर्मा देवी गुप्ता यादव वर्मा मिश्रा पटेल जैन खान दास शाह जोशी पांडे চক্রবর্তী দাস রহমান হোসেন ইসলাম আহমেদ খান বেগম আক্তার রায় ঘোষ`,
    given: `राम राहुल अमित सुनीता अनीता राजेश संजय प्रिया पूजा अनिल सुनील विजय सुरेश रमेश दीपक रवि अरुण मनोज अशोक गीता रेखा মোহাম্মদ আব্দুল ফাতেমা রহিমা করিম সুমন`,
  },
  {
    family: `Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Chan Wong Lee Lam Cheung Ng Kim Park Choi Jung Jeong Kang Cho Yoon Jang Lim Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi`,
    given: `Wei Fang Min Jing Li Lei Jun Yang Yong Jie Ming Hong Ying Xin Yan Hui Ping Hua Jian Lin Minjun Jihoon Minji Jisoo Jiwon Hyun Sung Young Hiroshi Takashi Kenji Akira Yuki Yuko Keiko Kazuko Takeshi Haruto Sakura Naoko David Kevin Michael Jason Grace`,
  },
];

/** Scripts without spaces: family names, then given names, as they stand one behind the other. */
export const FREQUENT_UNSPACED: readonly FrequentNames[] = [
  {
    family: `王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 許 许 韩 冯 邓 曹 張 劉 陳 楊 黃 趙 吳 孫 馬 郭 羅 鄭 謝 韓 鄧`,
    given: `伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 秀英 秀兰 桂英 桂兰 玉兰 玉梅 建国 建华 建军 志强 志明 国强 海燕 婷婷 雪梅 丹 红 梅 玲 燕 华 飞 鹏 波 斌 浩 宇 鑫 俊 子轩 梓涵 浩然 雨桐 欣怡 一诺 志豪 家豪 淑芬 美玲 怡君 雅婷 冠宇`,
  },
  {
    family: `김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전`,
    given: `민준 서준 도윤 예준 시우 하준 지호 주원 지후 준우 서연 서윤 지우 서현 민서 하은 하윤 윤서 지민 지유 민지 지은 수진 은지 지영 미영 은영 영희 철수 영수 민수 지훈 성민 현우 동현 성호 상훈 준호 진우 승현 재현 은주 미경 경숙 영숙 정숙 미숙 영자 순자 유진 수빈 지현 소영 혜진`,
  },
  {
    family: `佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本`,
    given: `太郎 花子 一郎 次郎 三郎 健 誠 浩 隆 茂 清 実 博 明 勝 正 進 健一 和夫 和子 幸子 恵子 洋子 京子 節子 美智子 久美子 由美子 真由美 裕子 陽子 智子 明美 直美 愛 舞 彩 美咲 葵 陽菜 結衣 さくら 翔太 拓也 健太 大輔 達也 直樹 大樹 翔 蓮 大翔 悠真 陽翔 湊 純子 香織 直子 恵 優子 麻衣 由美 貴之 学 剛`,
  },
];
