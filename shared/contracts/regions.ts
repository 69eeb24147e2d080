import type { Locale } from './locale.ts'

/** Morocco's twelve regions by ISO 3166-2 code, with their names in our languages. */
export const regions: Record<string, Record<Locale, string>> = {
  'MA-01': {
    fr: 'Tanger-Tétouan-Al Hoceïma',
    ar: 'طنجة - تطوان - الحسيمة',
    en: 'Tangier-Tetouan-Al Hoceima',
  },
  'MA-02': { fr: "L'Oriental", ar: 'الشرق', en: 'Oriental' },
  'MA-03': { fr: 'Fès-Meknès', ar: 'فاس - مكناس', en: 'Fez-Meknes' },
  'MA-04': { fr: 'Rabat-Salé-Kénitra', ar: 'الرباط - سلا - القنيطرة', en: 'Rabat-Sale-Kenitra' },
  'MA-05': { fr: 'Béni Mellal-Khénifra', ar: 'بني ملال - خنيفرة', en: 'Beni Mellal-Khenifra' },
  'MA-06': { fr: 'Casablanca-Settat', ar: 'الدار البيضاء - سطات', en: 'Casablanca-Settat' },
  'MA-07': { fr: 'Marrakech-Safi', ar: 'مراكش - آسفي', en: 'Marrakesh-Safi' },
  'MA-08': { fr: 'Drâa-Tafilalet', ar: 'درعة - تافيلالت', en: 'Draa-Tafilalet' },
  'MA-09': { fr: 'Souss-Massa', ar: 'سوس - ماسة', en: 'Souss-Massa' },
  'MA-10': { fr: 'Guelmim-Oued Noun', ar: 'كلميم - واد نون', en: 'Guelmim-Oued Noun' },
  'MA-11': {
    fr: 'Laâyoune-Sakia El Hamra',
    ar: 'العيون - الساقية الحمراء',
    en: 'Laayoune-Sakia El Hamra',
  },
  'MA-12': { fr: 'Dakhla-Oued Ed-Dahab', ar: 'الداخلة - وادي الذهب', en: 'Dakhla-Oued Ed-Dahab' },
}

export const regionCodes = Object.keys(regions)
