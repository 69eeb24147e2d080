import { kind, type Kind } from '../kind.ts'

const soins: Kind[] = [
  kind(
    'Huile d’argan vierge, {}',
    'زيت أركان بكر، {}',
    'soin',
    'Amandons concassés à la pierre par les femmes de la coopérative, première pression à froid. Visage, corps et cheveux.',
    [['250 ml', '250 مل', 'huile-argan', 165]],
    { only: 'cooperative-tamount', isFavourite: true }
  ),
  kind(
    'Huile d’argan cosmétique, {}',
    'زيت أركان للتجميل، {}',
    'soin',
    'Pressée à froid sans torréfaction, odeur légère, pénètre sans graisser.',
    [
      ['100 ml', '100 مل', 'huile-argan', 80],
      ['50 ml', '50 مل', 'huile-argan-bouteille', 48],
      ['200 ml', '200 مل', 'huile-argan-bouteille', 140],
    ]
  ),
  kind(
    'Huile de figue de barbarie, {}',
    'زيت التين الشوكي، {}',
    'soin',
    'Il faut un quintal de fruits pour un demi-litre : quelques gouttes suffisent le soir.',
    [
      ['30 ml', '30 مل', 'huile-argan-bouteille', 220],
      ['15 ml', '15 مل', 'huile-argan', 125],
    ]
  ),
  kind(
    'Eau de rose {}',
    'ماء الورد {}',
    'soin',
    'Distillée à l’alambic de cuivre au mois de mai, sans alcool ni conservateur.',
    [
      ['distillée, 250 ml', 'مقطر، 250 مل', 'eau-rose', 60],
      ['distillée, 500 ml', 'مقطر، 500 مل', 'eau-rose', 105],
      ['brumisateur, 100 ml', 'بخاخ، 100 مل', 'eau-rose', 42],
    ]
  ),
  kind(
    'Eau de fleur d’oranger, {}',
    'ماء الزهر، {}',
    'soin',
    'Bigaradier en fleur, distillé le jour de la cueillette. Peau, pâtisserie et café.',
    [
      ['250 ml', '250 مل', 'huile-argan-bouteille', 55],
      ['500 ml', '500 مل', 'alambic', 95],
    ]
  ),
  kind(
    'Crème {}',
    'كريم {}',
    'soin',
    'Beurre de karité, huile d’argan et eau florale ; texture fine, parfum discret.',
    [
      ['mains au karité', 'لليدين بالكاريتي', 'creme-verte', 65],
      ['visage à l’argan', 'للوجه بالأركان', 'huile-argan', 95],
      ['pieds au souchet', 'للقدمين', 'creme-verte', 58],
    ]
  ),
  kind(
    'Shampoing {}',
    'شامبوان {}',
    'soin',
    'Base lavante douce sans sulfate, pour cheveux secs ou colorés.',
    [
      ['au ghassoul', 'بالغاسول', 'shampoing-brun', 72],
      ['à l’huile de cade', 'بزيت العرعار', 'shampoing-brun', 68],
      ['au romarin', 'بأزير', 'creme-verte', 70],
    ]
  ),
  kind('Sérum {}', 'سيروم {}', 'soin', 'Trois huiles précieuses, flacon ambré et pipette.', [
    ['cheveux à l’argan', 'للشعر بالأركان', 'huile-argan-bouteille', 110],
    ['visage à la rose', 'للوجه بالورد', 'eau-rose', 130],
  ]),
  kind(
    'Lait corps {}',
    'حليب الجسم {}',
    'soin',
    'Fluide et vite absorbé, il laisse un voile de fleur sur la peau.',
    [
      ['amande douce', 'باللوز الحلو', 'huile-argan', 88],
      ['fleur d’oranger', 'بماء الزهر', 'creme-verte', 85],
    ]
  ),
]

const savons: Kind[] = [
  kind(
    'Savon noir {}',
    'صابون بلدي {}',
    'savon',
    'Pâte d’olive macérée, à poser cinq minutes avant le gant de kessa.',
    [
      ['à l’eucalyptus, 250 g', 'بالأوكالبتوس، 250 غ', 'savon-noir', 45],
      ['nature, 500 g', 'طبيعي، 500 غ', 'savon-noir', 70],
      ['à la rose, 250 g', 'بالورد، 250 غ', 'savon-noir', 50],
    ]
  ),
  kind('Savon {}', 'صابونة {}', 'savon', 'Saponifié à froid et séché six semaines sur claie.', [
    ['à l’huile d’olive', 'بزيت الزيتون', 'savon-olive', 28],
    ['à la rose de Damas', 'بالورد الدمشقي', 'savon-rose', 32],
    ['à l’argan et au miel', 'بالأركان والعسل', 'savon-olive', 36],
    ['au lait d’ânesse', 'بحليب الأتان', 'savon-rose', 42],
  ]),
  kind(
    'Pain de savon {}',
    'قالب صابون {}',
    'savon',
    'Grand format à couper soi-même, pour toute la maison.',
    [
      ['au laurier, 400 g', 'بالغار، 400 غ', 'savon-olive', 65],
      ['à la lavande, 400 g', 'بالخزامى، 400 غ', 'savon-rose', 68],
    ]
  ),
  kind(
    'Ghassoul {}',
    'غاسول {}',
    'savon',
    'Argile du Moyen Atlas triée et séchée au soleil ; masque, gommage et lavage des cheveux.',
    [
      ['en plaquettes, 500 g', 'قطع، 500 غ', 'ghassoul', 48],
      ['en poudre, 250 g', 'مسحوق، 250 غ', 'ghassoul', 35],
      ['aux sept plantes, 400 g', 'بسبعة أعشاب، 400 غ', 'ghassoul', 62],
    ]
  ),
  kind(
    'Henné {}',
    'حناء {}',
    'savon',
    'Feuilles de l’année, broyées très fin, sans aucun colorant ajouté.',
    [
      ['naturel, 200 g', 'طبيعية، 200 غ', 'henne', 30],
      ['pour tatouage, 100 g', 'للنقش، 100 غ', 'henne', 26],
    ]
  ),
  kind(
    'Éponge {}',
    'ليفة {}',
    'savon',
    'Elle mousse bien et dure longtemps si on la rince à l’eau claire.',
    [
      ['naturelle de hammam', 'طبيعية للحمام', 'eponge', 40],
      ['de luffa', 'نباتية', 'eponge', 25],
    ]
  ),
  kind(
    'Peigne {}',
    'مشطة {}',
    'bois',
    'Dents arrondies à la main, n’accroche pas et n’électrise pas.',
    [
      ['en bois de citronnier', 'من خشب الليمون', 'peigne-bois', 48],
      ['à barbe en olivier', 'للحية من خشب الزيتون', 'peigne-bois', 42],
    ]
  ),
  kind(
    'Seau de hammam {}',
    'سطل الحمام {}',
    'laiton',
    'Le seau de la mariée : cuivre martelé, anse mobile, trois litres.',
    [
      ['en cuivre martelé', 'من نحاس مطروق', 'seau-hammam', 260],
      ['en cuivre ciselé', 'من نحاس منقوش', 'seau-hammam', 320],
    ]
  ),
  kind(
    'Coffret hammam {}',
    'علبة الحمام {}',
    'savon',
    'Savon noir, ghassoul, gant de kessa et eau florale dans un panier.',
    [
      ['tradition', 'تقليدية', 'savon-noir', 180],
      ['rose', 'بالورد', 'eau-rose', 210],
      ['argan', 'بالأركان', 'huile-argan', 230],
    ]
  ),
  kind('Gommage {}', 'مقشر {}', 'savon', 'Sucre roux et huile végétale, texture fondante.', [
    ['au sucre et à l’orange', 'بالسكر والبرتقال', 'confiture-orange', 75],
    ['au marc de café', 'بالقهوة', 'savon-noir', 70],
  ]),
]

export const beaute: Record<string, Kind[]> = { 'huiles-soins': soins, 'savons-hammam': savons }
