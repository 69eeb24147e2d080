import { kind, type Kind } from '../kind.ts'

const rugs: Kind[] = [
  kind(
    'Tapis berbère Azilal, {}',
    'زربية أزيلال الأمازيغية، {}',
    'laine',
    'Noué main au métier vertical par les femmes d’Aït Bou Oulli, laine vive et teintures solides. Deux mois de travail.',
    [['120 × 180 cm', '120 × 180 سم', 'tapis-azilal', 2450]],
    { only: 'tapis-ait-bou', isNew: true }
  ),
  kind(
    'Tapis Azilal {}',
    'زربية أزيلال {}',
    'laine',
    'Losanges libres sur fond écru : chaque tisserande y met sa propre histoire.',
    [
      ['à losanges, 150 × 240 cm', 'بالمعينات، 150 × 240 سم', 'tapis-azilal', 3900],
      ['de couloir, 80 × 300 cm', 'للممر، 80 × 300 سم', 'tapis-azilal', 2300],
      ['petit format, 70 × 120 cm', 'صغيرة، 70 × 120 سم', 'tapis-azilal', 980],
    ]
  ),
  kind(
    'Tapis Beni Ouarain {}',
    'زربية بني وراين {}',
    'laine',
    'Laine écrue épaisse et lignes brunes, douce sous le pied nu.',
    [
      ['200 × 300 cm', '200 × 300 سم', 'tapis-beni', 6800],
      ['160 × 230 cm', '160 × 230 سم', 'tapis-beni', 4600],
      ['descente de lit', 'لجانب السرير', 'tapis-beni', 1250],
    ]
  ),
  kind(
    'Boucherouite {}',
    'بوشرويط {}',
    'tissu',
    'Tissée de chutes de coton et de laine : gaie, lavable et sans deux pareilles.',
    [
      ['multicolore, 130 × 200 cm', 'متعددة الألوان، 130 × 200 سم', 'tapis-boucherouite', 890],
      ['de chambre, 100 × 160 cm', 'لغرفة النوم، 100 × 160 سم', 'tapis-boucherouite', 620],
      ['tapis de bain', 'للحمام', 'tapis-boucherouite', 240],
    ]
  ),
  kind(
    'Tapis de Taznakht {}',
    'زربية تزناخت {}',
    'laine',
    'Laine siroua brillante, jaune de safran et rouge de garance.',
    [
      ['safran, 150 × 220 cm', 'زعفرانية، 150 × 220 سم', 'tapis-taznakht', 3200],
      ['glaoui, 110 × 170 cm', 'كلاوي، 110 × 170 سم', 'tapis-taznakht', 2100],
    ]
  ),
  kind(
    'Hanbel {}',
    'حنبل {}',
    'laine',
    'Tissage plat à bandes, léger et réversible ; tapis, couvre-lit ou tenture.',
    [
      ['rayé, 140 × 250 cm', 'مخطط، 140 × 250 سم', 'hanbel', 1150],
      ['de salon, 200 × 300 cm', 'للصالون، 200 × 300 سم', 'hanbel', 1900],
      ['de banquette', 'للسداري', 'hanbel', 540],
    ]
  ),
  kind(
    'Kilim Zanafi {}',
    'كليم زنافي {}',
    'laine',
    'Bandes étroites noires et blanches relevées de couleur, tissées très serré.',
    [
      ['120 × 200 cm', '120 × 200 سم', 'hanbel', 1380],
      ['90 × 150 cm', '90 × 150 سم', 'hanbel', 820],
    ]
  ),
  kind(
    'Tapis de prière {}',
    'سجادة صلاة {}',
    'laine',
    'Petit tissage fin à niche, souple, qui se roule dans un sac.',
    [
      ['en laine crème', 'من صوف قشدي', 'tapis-beni', 320],
      ['à motifs losangés', 'بالمعينات', 'tapis-boucherouite', 290],
      ['safran et garance', 'زعفرانية حمراء', 'tapis-taznakht', 340],
    ]
  ),
]

const cushions: Kind[] = [
  kind(
    'Coussin kilim {}',
    'وسادة كليم {}',
    'laine',
    'Toast en kilim ancien, dos en coton, fermeture cachée. Garnissage compris.',
    [
      ['rouge, 45 × 45 cm', 'حمراء، 45 × 45 سم', 'coussin-kilim', 180],
      ['turquoise, 45 × 45 cm', 'فيروزية، 45 × 45 سم', 'coussin-sabra', 180],
      ['rouge, 60 × 60 cm', 'حمراء، 60 × 60 سم', 'coussin-kilim', 260],
    ]
  ),
  kind(
    'Housse de coussin {}',
    'غطاء وسادة {}',
    'tissu',
    'Soie végétale brillante, points brodés à la main ; livrée sans garnissage.',
    [
      ['en sabra canard', 'من الصبرة الخضراء', 'coussin-sabra', 120],
      ['en sabra brique', 'من الصبرة القرميدية', 'coussin-kilim', 120],
    ]
  ),
  kind(
    'Traversin {}',
    'وسادة طويلة {}',
    'tissu',
    'Pour la banquette du salon : rembourrage ferme, passepoil, housse lavable.',
    [
      ['de salon marocain', 'للصالون المغربي', 'coussin-kilim', 240],
      ['brodé à la main', 'مطرزة باليد', 'coussin-sabra', 290],
    ]
  ),
  kind(
    'Couverture {}',
    'غطاء صوفي {}',
    'laine',
    'Laine filée main et sequins cousus un à un, à poser sur un lit ou au mur.',
    [
      ['de mariage handira', 'حنديرة العروس', 'tapis-beni', 1650],
      ['à pompons', 'بالكرات الصوفية', 'laine-naturelle', 690],
      ['de berger', 'للراعي', 'hanbel', 520],
    ]
  ),
  kind(
    'Laine filée main {}',
    'صوف مغزول باليد {}',
    'laine',
    'Pelote de 200 g, deux brins, teinte en petit bain.',
    [
      ['indigo', 'نيلي', 'laine-indigo', 85],
      ['garance', 'أحمر', 'laine-garance', 85],
      ['écrue', 'طبيعي', 'laine-naturelle', 70],
    ]
  ),
  kind(
    'Bobine de fil {}',
    'بكرة خيط {}',
    'tissu',
    'Le fil des passementiers pour sfifa, aâkads et broderie, 500 m.',
    [
      ['sabra bleu', 'صبرة زرقاء', 'fil-sabra', 45],
      ['soie végétale', 'حرير نباتي', 'fil-sabra', 60],
    ]
  ),
  kind(
    'Nappe brodée {}',
    'غطاء مائدة مطرز {}',
    'tissu',
    'Broderie au point compté, réversible, huit serviettes assorties.',
    [
      ['point de Fès', 'غرزة فاسية', 'coussin-sabra', 880],
      ['point de Rabat', 'غرزة رباطية', 'coussin-kilim', 920],
    ]
  ),
  kind(
    'Jeté de canapé {}',
    'غطاء أريكة {}',
    'laine',
    'Mélange laine et coton, tissage nid d’abeille, franges torsadées.',
    [
      ['rayé', 'مخطط', 'hanbel', 380],
      ['à losanges', 'بالمعينات', 'tapis-boucherouite', 410],
      ['crème', 'قشدي', 'tapis-beni', 395],
    ]
  ),
  kind(
    'Kit de tissage {}',
    'عدة نسيج {}',
    'laine',
    'Petit métier en bois, peigne, trois pelotes et un modèle expliqué pas à pas.',
    [
      ['débutant', 'للمبتدئين', 'laine-garance', 220],
      ['enfant', 'للأطفال', 'laine-indigo', 190],
    ]
  ),
]

export const tapis: Record<string, Kind[]> = { 'tapis': rugs, 'coussins-tissages': cushions }
