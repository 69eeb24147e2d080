import { cities } from './cities.ts'
import { withoutInvisible } from './text.ts'

const articles = new Set(
  'el al l er es ech et en ed ez ar as ash at ad an az ach des du de'.split(' ')
)

/** Words of names that are spelled in several ways. */
const commonWords: Record<string, string> = {
  ouled: 'oulad',
  awlad: 'oulad',
  wlad: 'oulad',
  beni: 'bni',
  bani: 'bni',
  ayt: 'ait',
  ayn: 'ain',
  souq: 'souk',
  my: 'moulay',
  mly: 'moulay',
}

/** Other names and spellings of a city, by its French name: those that `foldCity` does not make alike. */
const spellings: Record<string, string[]> = {
  'Tanger': ['Tangier', 'Tangiers', 'Tanja', 'Tanjah'],
  'Tétouan': ['Tetuan', 'Titwan', 'تيطوان'],
  'Chefchaouen': ['Chaouen', 'Xaouen', 'Chefchaouan', 'الشاون'],
  'Al Hoceïma': ['Houceima', 'Alhucemas', 'Alhoceima'],
  'Larache': ['El Araich'],
  'Asilah': ['Arzila', 'أصيلا'],
  'Gueznaia': ['Gzenaya', 'Boukhalef', 'كزناية'],
  'Ksar El Kebir': ['Alcazarquivir'],
  'M’diq': ['Medieq', 'Mdieq', 'Rincon'],
  'Fnideq': ['Castillejos'],
  'Martil': ['Rio Martin', 'Martine'],
  'Allyene': ['Alliyine'],
  'Belyounech': ['Benyounech'],
  'Oued Laou': ['Oued Lao', 'وادي لاو'],
  'Targuist': ['ترجيست'],
  'Ouezzane': ['Wazzan'],
  'Laaouama': ['Aouama'],
  'Ksar Sghir': ['Ksar es-Seghir'],
  'Issaguen': ['Ketama Issaguen'],
  'Moqrissat': ['Mokrisset'],
  'Dar Bni Karrich': ['Ben Karrich', 'Dar Ben Karrich'],
  'Oujda': ['Ouejda', 'Oudjda', 'Wajda'],
  'Nador': ['Nadour', 'Nadur', 'الناضور'],
  'Figuig': ['Figig', 'فكيك'],
  'Zeghanghane': ['Segangan', 'Zghanghane'],
  'Bni Ansar': ['Beni Nsar', 'Bni Enzar'],
  'Al Aaroui': ['Laaroui', 'Monte Arruit'],
  'Zaïo': ['Zayou'],
  'Selouane': ['Zeluan'],
  'Ras El Ma': ["Cap de l'eau", 'Cabo de Agua', 'Ras Kebdana', 'قابوياوا'],
  'Driouch': ['Driwech'],
  'Jerada': ['Djerada', 'Jrada'],
  'Saïdia': ['Essaidia'],
  'Ain Erreggada': ['Ain Regada'],
  'Sidi Slimane Echcharraa': ['Sidi Slimane Cherraa', 'Sidi Slimane Charaa'],
  'El Aïoun Sidi Mellouk': ['Aioun Charkia', 'العيون الشرقية'],
  'Guercif': ['Gercif', 'Guersif', 'كرسيف'],
  'Bni Tadjite': ['بني تجيت'],
  'Fès': ['Fez'],
  'Meknès': ['Meknas', 'Miknas'],
  'Moulay Idriss Zerhoun': ['Zerhoun', 'Zarhoun', 'زرهون'],
  'Sefrou': ['Sefro'],
  'Sabaa Aiyoun': ['Sebaa Aioun', 'Sbaa Ayoun'],
  'Aïn Leuh': ['Ain Louh'],
  'Timahdite': ['Timhdit'],
  'Ain Chkef': ['Ain Chekef'],
  'Ribate El Kheir': ['Ahermoumou'],
  'Karia Ba Mohamed': ['Karia'],
  'Ghafsai': ['Rhafsai'],
  'Thar Es-Souk': ['Tahar Souk'],
  'Oued Amlil': ['Ouad Amlil', 'وادي امليل'],
  'Rabat': ['Ribat', 'Rbat'],
  'Salé': ['Sala', 'Sla'],
  'Kénitra': ['Quenitra', 'Knitra', 'Port Lyautey'],
  'Khémisset': ['Khemissat'],
  'Témara': ['Tmara'],
  'Ain Attig': ['Ain Atiq'],
  'Sidi Yahya Zaer': ['Sidi Yahya Zaers', 'Tamesna', 'تامسنا'],
  'Sidi Bouknadel': ['Bouknadel', 'بوقنادل', 'سيدي بوقنادل'],
  'Ameur': ['Laayayda Ameur'],
  'Shoul': ['Sehoul', 'Shoul Sale'],
  'Souk El Arbaa': ['Souk El Arbaa du Gharb', 'Souk Larbaa', 'سوق أربعاء الغرب'],
  'Lalla Mimouna': ['لالة ميمونة'],
  'Tiflet': ['Tifelt'],
  'Sidi Allal El Bahraoui': ['Kamouni', 'كاموني'],
  'Oulmès': ['والماس'],
  'Ezzhiliga': ['Zhiliga', 'Had Zhiliga'],
  'Sidi Kacem': ['Petitjean'],
  'Mechraa Bel Ksiri': ['Belksiri'],
  'Had Kourt': ['حد كورت'],
  'Khnichet': ['Khenichet'],
  'Sidi Yahia El Gharb': ['Sidi Yahia'],
  'Béni Mellal': ['Benimellal'],
  'Khénifra': ['Khnifra'],
  'Khouribga': ['Khoribga', 'Khuribga', 'Khribga'],
  'Kasba Tadla': ['Kasbah Tadla'],
  'Zaouiat Cheikh': ['Zaouia Cheikh'],
  'Oulad M’Barek': ['Oulad Embarek'],
  'Taghzirt': ['Tagzirt'],
  'Demnate': ['Damnate'],
  'Afourar': ['Afourer'],
  'Ouaouizeght': ['Ouaouizerth'],
  'Fquih Ben Salah': ['Fkih Ben Saleh', 'Fqih Ben Salah'],
  'Souk Sebt Oulad Nemma': ['Souk Sebt', 'سوق السبت'],
  'Had Boumoussa': ['حد بوموسى'],
  'Oued Zem': ['واد زم'],
  'Bejaâd': ['Boujad', 'بجعد'],
  'Casablanca': [
    'Casa',
    'Dar el Beida',
    'Dar El Baida',
    'Caza',
    'كازا',
    'كازابلانكا',
    'الدارالبيضاء',
  ],
  'El Jadida': ['Jdida', 'Mazagan'],
  'Mohammédia': ['Mohamadia', 'Fedala', 'Fdala'],
  'Settat': ['Stat'],
  'Ech-Challalate': ['Chellalat'],
  'Lbir Jdid': ['Bir Jdid', 'البئر الجديد'],
  'Moulay Abdellah': ['Moulay Abdellah Amghar'],
  'Nouaceur': ['Nouacer', 'Nouasseur'],
  'Lahraouyine': ['Hraouine', 'الهراويين'],
  'Almajjatia Oulad Taleb': ['Majjatia', 'Mejjatia', 'المجاطية'],
  'Benslimane': ['ابن سليمان'],
  'Berrechid': ['Berrchid'],
  'Sidi Rahal Chatai': ['Sidi Rahal Plage'],
  'Had Soualem': ['Had Essoualem'],
  'Soualem Trifiya': ['Soualem'],
  'Deroua': ['Drroua', 'Eddroua'],
  'Ben Ahmed': ['ابن أحمد'],
  'El Borouj': ['Bruj'],
  'Zemamra': ['Zmamra', 'Khmis Zemamra'],
  'Oualidia': ['Loualidia'],
  'Laaounate': ['العونات'],
  'Marrakech': ['Kech'],
  'Safi': ['Asfi', 'Assafi'],
  'Essaouira': ['Mogador', 'Souira', 'Essaouera', 'Souera'],
  'Ben Guerir': ['ابن جرير', 'Ben Grir'],
  'Tassoultante': ['Tassoltante'],
  'Harbil': ['Tamansourt', 'تامنصورت'],
  'Loudaya': ['Oudaya'],
  'Imintanoute': ['إيمنتانوت'],
  'Sidi Mokhtar': ['Sid El Mokhtar'],
  'Ghmate': ['Aghmat'],
  'Tameslohte': ['Tamslouht'],
  'Lalla Takerkoust': ['لالة تكركوست'],
  'Setti Fatma': ['Sti Fadma', 'Setti Fadma'],
  'Kelâat Sraghna': ['Kelaa des Sraghna', 'Kalaat Sraghna', 'El Kelaa'],
  'Laattaouia': ['El Attaouia'],
  'Tamallalt': ['Tamelelt'],
  'Skhour Rhamna': ['Skhour Rehamna'],
  'Jamaat Shaim': ['Jemaa Shaim', 'Jemaat Shim'],
  'Sebt Gzoula': ['Sebt Gzola'],
  'Youssoufia': ['Louis Gentil'],
  'Echemmaia': ['Chemaia'],
  'Errachidia': ['Rachidia', 'Ksar Es-Souk', 'راشيدية'],
  'Erfoud': ['Arfoud'],
  'Ouarzazate': ['ورززات'],
  'Kelaat M’Gouna': ['Kalaat Mgouna', 'Kelaa Mgouna', 'قلعة امكونة'],
  'Zagora': ['زاگورة'],
  'Goulmima': ['Goulmina'],
  'Boudnib': ['Boudenib'],
  'Merzouga': ['مرزوقة'],
  'Taznakht': ['Tazenakht'],
  'Tarmigt': ['Tarmikte', 'Tabounte', 'تابونت'],
  'Skoura': ['Skoura Ahl El Oust'],
  'Rich': ['Errich'],
  'Zaida': ['Zeida'],
  'Tinghir': ['Tinerhir', 'Tineghir'],
  'Boumalne Dadès': ['Boumalne'],
  'N’Kob': ['Nekob'],
  'M’hamid El Ghizlane': ['Mhamid'],
  'Taroudant': ['Tarudant'],
  'Taghazout': ['Tarhazout'],
  'Dcheira El Jihadia': ['Dcheira'],
  'Lqliâa': ['القليعة', 'Kliaa'],
  'Biougra': ['بيوكرة'],
  'Oulad Teïma': ['Houara', 'Oulad Taima', 'هوارة'],
  'Igherm': ['Irherm'],
  'El Guerdane': ['Sebt El Guerdane', 'سبت الكردان'],
  'Tnine Aglou': ['Aglou', 'أكلو'],
  'Fam El Hisn': ['Foum El Hisn'],
  'Guelmim': ['Goulimine', 'Goulmim'],
  'Ifrane Atlas Saghir': ['Ifrane Anti-Atlas'],
  'Taghjijt': ['Tarhjicht'],
  'El Ouatia': ['Tan-Tan Plage'],
  'Laâyoune': ['El Aaiun', 'El Ayoun'],
  'Smara': ['Semara', 'Essemara'],
  'Boujdour': ['Bojador'],
  'El Marsa': ['Laayoune Plage'],
  'Tarfaya': ['Cabo Juby'],
  'Dakhla': ['Villa Cisneros'],
  'Bir Gandouz': ['Bir Guendouz'],
  'Lagouira': ['La Guera'],
}

/** Every name of every city as it is compared, with the city's French name. */
export const foldedCityNames: [folded: string, city: string][] = cities.flatMap(({ fr, ar }) =>
  [fr, ar, ...(spellings[fr] ?? [])].map((name): [string, string] => [foldCity(name), fr])
)

const stored = new Map(foldedCityNames)

/** The name by which a city is kept, from any of its names as people type them; any other as it came. */
export function storedCity(name: string): string {
  return stored.get(foldCity(name)) ?? name
}

/** Whether a city is in the list, under any of its names and however it is spelled. */
export function isKnownCity(name: string): boolean {
  return stored.has(foldCity(name))
}

/** Without accents, articles and spaces, with one form of what people write in several. */
function foldCity(name: string): string {
  const words = plain(name).split(' ')
  const named = words.filter((word) => !articles.has(word))
  const folded = (named.length > 0 ? named : words).map(foldWord).join('')
  return folded
    .replaceAll('sh', 'ch')
    .replaceAll('y', 'i')
    .replaceAll('w', 'ou')
    .replaceAll('q', 'k')
    .replace(/(.)\1+/gu, '$1')
}

function foldWord(word: string): string {
  const common = commonWords[word] ?? word
  if (/^ال.{3}/u.test(common)) return common.slice(2)
  return common.length > 3 ? common.replace(/(?<=[^aeiou])e$/, '') : common
}

/** Without accents and tashkeel, with one form of each letter that people type in several. */
function plain(name: string): string {
  return withoutInvisible(name)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '')
    .replaceAll('\u0629', '\u0647')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/[\s\p{Pd}'’‘`]+/gu, ' ')
    .trim()
}
