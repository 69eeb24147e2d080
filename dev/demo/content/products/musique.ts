import { kind, type Kind } from '../kind.ts'

const percussions: Kind[] = [
  kind(
    'Derbouka en bois {}',
    'دربوكة من خشب {}',
    'instrument',
    'Corps tourné d’une seule pièce, peau de chèvre tendue par cordes.',
    [['de noyer', 'الجوز', 'derbouka', 560]],
    { only: 'atelier-souiri' }
  ),
  kind(
    'Derbouka {}',
    'دربوكة {}',
    'instrument',
    'Son clair au bord, basse ronde au centre. Housse de transport comprise.',
    [
      ['en céramique', 'من الخزف', 'derbouka-claire', 280],
      ['de concert', 'للحفلات', 'derbouka', 690],
      ['d’étude', 'للمبتدئين', 'derbouka-claire', 220],
    ]
  ),
  kind(
    'Taârija {}',
    'تعريجة {}',
    'instrument',
    'Petit tambour de terre peinte, celui de l’Achoura et des mariages.',
    [
      ['en terre peinte', 'من طين ملون', 'derbouka-claire', 45],
      ['grand modèle', 'كبيرة', 'derbouka', 80],
      ['d’enfant', 'للأطفال', 'derbouka-claire', 30],
    ]
  ),
  kind(
    'Tbel {}',
    'طبل {}',
    'instrument',
    'Fût de bois et deux peaux, baguettes de noyer fournies.',
    [
      ['gnaoua', 'كناوي', 'tambour', 850],
      ['de fanfare', 'للفرقة', 'tambour', 620],
      ['d’enfant', 'للأطفال', 'tambour', 240],
    ]
  ),
  kind(
    'Tambour {}',
    'طبلة {}',
    'instrument',
    'Cercle de bois cintré à la vapeur, peau réglable par clés.',
    [
      ['à deux peaux', 'بجلدين', 'tambour', 540],
      ['d’éveil', 'للصغار', 'tambour', 180],
    ]
  ),
  kind(
    'Djembé {}',
    'جمبي {}',
    'instrument',
    'Sculpté dans le tronc, cordage serré, 60 cm de haut.',
    [
      ['du Sud', 'من الجنوب', 'derbouka', 720],
      ['moyen', 'متوسط', 'derbouka-claire', 480],
    ]
  ),
]

const cordes: Kind[] = [
  kind(
    'Lotar {}',
    'لوطار {}',
    'instrument',
    'Le luth à quatre cordes du Moyen Atlas, caisse en noyer et peau de chèvre.',
    [
      ['de l’Atlas', 'أطلسي', 'lotar', 980],
      ['d’étude', 'للمبتدئين', 'lotar', 640],
      ['de concert', 'للحفلات', 'lotar', 1450],
    ]
  ),
  kind(
    'Guembri {}',
    'كنبري {}',
    'instrument',
    'Trois cordes en boyau, basse profonde, pour jouer avec les qraqeb.',
    [
      ['gnaoua', 'كناوي', 'lotar', 1200],
      ['de voyage', 'للسفر', 'lotar', 690],
    ]
  ),
  kind(
    'Kamanja {}',
    'كمنجة {}',
    'instrument',
    'Violon réglé pour la musique andalouse, archet et colophane compris.',
    [
      ['andalouse', 'أندلسية', 'kamanja', 1350],
      ['d’étude', 'للمبتدئين', 'kamanja', 790],
    ]
  ),
  kind(
    'Nay {}',
    'ناي {}',
    'instrument',
    'Roseau choisi à la main, six trous, accordé au diapason.',
    [
      ['en roseau', 'من القصب', 'nay', 90],
      ['en bois de buis', 'من خشب البقس', 'nay', 160],
      ['double', 'مزدوج', 'nay', 130],
    ]
  ),
  kind('Lira {}', 'ليرة {}', 'instrument', 'La flûte des bergers, son doux et voilé.', [
    ['des bergers', 'الرعاة', 'nay', 60],
    ['du Rif', 'ريفية', 'nay', 75],
  ]),
  kind(
    'Neffar {}',
    'نفار {}',
    'instrument',
    'La trompe qui réveille les quartiers au mois de ramadan, laiton martelé.',
    [
      ['de ramadan', 'رمضاني', 'neffar', 420],
      ['court', 'قصير', 'neffar', 280],
    ]
  ),
]

export const musique: Record<string, Kind[]> = {
  'percussions': percussions,
  'cordes-vents': cordes,
}
