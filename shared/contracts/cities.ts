import type { Locale } from './locale.ts'
import { withoutInvisible } from './text.ts'

/** A city as people choose it: its region (ISO code), its names, and the place of its centre in degrees. */
export type City = { region: string; fr: string; ar: string; latitude: number; longitude: number }

type Row = [region: string, fr: string, ar: string, latitude: number, longitude: number]

// Coordinates: GeoNames (CC BY 4.0).
const rows: Row[] = [
  ['MA-01', 'Tanger', 'طنجة', 35.76727, -5.79975],
  ['MA-01', 'Tétouan', 'تطوان', 35.57845, -5.36837],
  ['MA-01', 'Chefchaouen', 'شفشاون', 35.16878, -5.2636],
  ['MA-01', 'Al Hoceïma', 'الحسيمة', 35.25165, -3.93723],
  ['MA-01', 'Larache', 'العرائش', 35.19321, -6.15572],
  ['MA-02', 'Oujda', 'وجدة', 34.68139, -1.90858],
  ['MA-02', 'Nador', 'الناظور', 35.16813, -2.93352],
  ['MA-02', 'Berkane', 'بركان', 34.92, -2.32],
  ['MA-02', 'Figuig', 'فجيج', 32.10891, -1.22855],
  ['MA-03', 'Fès', 'فاس', 34.03313, -5.00028],
  ['MA-03', 'Meknès', 'مكناس', 33.89352, -5.54727],
  ['MA-03', 'Moulay Idriss Zerhoun', 'مولاي إدريس زرهون', 34.05555, -5.52132],
  ['MA-03', 'Sefrou', 'صفرو', 33.83186, -4.828],
  ['MA-03', 'Taza', 'تازة', 34.21, -4.01],
  ['MA-04', 'Rabat', 'الرباط', 34.01325, -6.83255],
  ['MA-04', 'Salé', 'سلا', 34.0531, -6.79846],
  ['MA-04', 'Kénitra', 'القنيطرة', 34.26101, -6.5802],
  ['MA-04', 'Khémisset', 'الخميسات', 33.82404, -6.06627],
  ['MA-05', 'Béni Mellal', 'بني ملال', 32.33725, -6.34983],
  ['MA-05', 'Azilal', 'أزيلال', 31.96156, -6.57109],
  ['MA-05', 'Khénifra', 'خنيفرة', 32.93492, -5.66167],
  ['MA-05', 'Khouribga', 'خريبكة', 32.88108, -6.9063],
  ['MA-06', 'Casablanca', 'الدار البيضاء', 33.58831, -7.61138],
  ['MA-06', 'El Jadida', 'الجديدة', 33.25682, -8.50882],
  ['MA-06', 'Mohammédia', 'المحمدية', 33.68607, -7.38298],
  ['MA-06', 'Settat', 'سطات', 33.00103, -7.61662],
  ['MA-07', 'Marrakech', 'مراكش', 31.63416, -7.99994],
  ['MA-07', 'Safi', 'آسفي', 32.29939, -9.23718],
  ['MA-07', 'Essaouira', 'الصويرة', 31.5125, -9.77],
  ['MA-07', 'Ben Guerir', 'بن جرير', 32.24088, -7.95397],
  ['MA-08', 'Errachidia', 'الرشيدية', 31.9314, -4.42663],
  ['MA-08', 'Erfoud', 'أرفود', 31.4353, -4.23258],
  ['MA-08', 'Ouarzazate', 'ورزازات', 30.91894, -6.89341],
  ['MA-08', 'Kelaat M’Gouna', 'قلعة مكونة', 31.24573, -6.1326],
  ['MA-08', 'Zagora', 'زاكورة', 30.33241, -5.8384],
  ['MA-09', 'Agadir', 'أكادير', 30.42018, -9.59815],
  ['MA-09', 'Taroudant', 'تارودانت', 30.47028, -8.87695],
  ['MA-09', 'Tiznit', 'تيزنيت', 29.69742, -9.73162],
  ['MA-09', 'Taliouine', 'تالوين', 30.52917, -7.91262],
  ['MA-10', 'Guelmim', 'كلميم', 28.98696, -10.05738],
  ['MA-10', 'Tan-Tan', 'طانطان', 28.43799, -11.10321],
  ['MA-10', 'Sidi Ifni', 'سيدي إفني', 29.37975, -10.17299],
  ['MA-11', 'Laâyoune', 'العيون', 27.1418, -13.18797],
  ['MA-11', 'Smara', 'السمارة', 26.73841, -11.67194],
  ['MA-11', 'Boujdour', 'بوجدور', 26.13073, -14.48513],
  ['MA-12', 'Dakhla', 'الداخلة', 23.6848, -15.958],
]

/** The cities that forms offer; any other is typed. English uses the French names, as signs in Morocco do. */
export const cities: City[] = rows.map(([region, fr, ar, latitude, longitude]) => {
  return { region, fr, ar, latitude, longitude }
})

/** A city, kept by its French name, as it is called in that language; as it came where it is not in the list. */
export function cityName(name: string, locale: Locale): string {
  return (locale === 'ar' && cities.find((city) => city.fr === name)?.ar) || name
}

/** The name by which a city is kept, from either of its names as people type them; any other as it came. */
export function storedCity(name: string): string {
  return stored.get(plain(name)) ?? name
}

/** Whether a city is in the list, under either of its names and however it is spelled. */
export function isKnownCity(name: string): boolean {
  return stored.has(plain(name))
}

/** Other ways in which people write a city, by its French name. */
const spellings: Record<string, string[]> = {
  'Casablanca': [
    'Casa',
    'Dar el Beida',
    'Dar Beida',
    'Dar El Baida',
    'الدارالبيضاء',
    'كازا',
    'كازابلانكا',
  ],
  'Marrakech': ['Marrakesh', 'Kech', 'Marakech'],
  'Tanger': ['Tangier', 'Tangiers', 'Tanja'],
  'Fès': ['Fez'],
  'Meknès': ['Meknas'],
  'Kénitra': ['Quenitra', 'Qnitra', 'Al Kenitra', 'قنيطرة'],
  'Rabat': ['Er Rabat', 'Ribat', 'رباط'],
  'Salé': ['Sala'],
  'Tétouan': ['Tetuan', 'Tetwan', 'Titwan'],
  'Agadir': ['Agadire', 'اكادير'],
  'Oujda': ['Ouejda', 'Wajda', 'Oudjda'],
  'Laâyoune': ['El Aaiun', 'Laayoun', 'El Ayoun', 'Al Ayoun'],
  'Essaouira': ['Mogador', 'Souira', 'Essaouera'],
  'El Jadida': ['Al Jadida', 'Jdida', 'Mazagan', 'جديدة'],
  'Mohammédia': ['Mohamedia', 'Mohammadia', 'Mohamadia', 'Fedala', 'محمدية'],
  'Al Hoceïma': ['Alhoceima', 'El Hoceima', 'Al Houceima', 'Houceima', 'حسيمة'],
  'Chefchaouen': ['Chaouen', 'Chefchaouene', 'Xaouen', 'الشاون'],
  'Béni Mellal': ['Benimellal', 'Beni Melal'],
  'Errachidia': ['Er Rachidia', 'Rachidia', 'Ar Rachidia', 'راشيدية'],
  'Nador': ['Nadour', 'ناظور'],
  'Safi': ['Asfi'],
  'Smara': ['Es Semara', 'Semara', 'Es Smara'],
  'Dakhla': ['Ad Dakhla', 'Villa Cisneros'],
  'Guelmim': ['Goulimine', 'Guelmime', 'Goulmim'],
  'Tan-Tan': ['Tantan'],
  'Ben Guerir': ['Benguerir', 'Ben Guérir', 'ابن جرير'],
  'Larache': ['El Araich', 'Al Araich', 'عرائش'],
  'Khouribga': ['Khoribga', 'Khuribga'],
  'Khémisset': ['Khemissat', 'خميسات'],
  'Taroudant': ['Taroudannt', 'Tarudant'],
  'Ouarzazate': ['Warzazat', 'Ouarzazat'],
}

const stored = new Map(
  cities.flatMap(({ fr, ar }) => {
    return [fr, ar, ...(spellings[fr] ?? [])].map((name) => [plain(name), fr])
  })
)

/** Without accents and tashkeel, with one form of each letter that people type in several. */
function plain(name: string): string {
  return withoutInvisible(name)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '')
    .replaceAll('\u0629', '\u0647')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replaceAll('’', "'")
    .trim()
}
