import { kind, type Kind } from '../kind.ts'

const poterie: Kind[] = [
  kind(
    'Tajine en terre cuite, {}',
    'طاجين من الطين، {}',
    'argile',
    'Tourné dans une argile rouge qui garde la chaleur, peint au pinceau puis cuit deux fois. Pour quatre personnes.',
    [['liseré bleu', 'بخط أزرق', 'tajine-terre', 189]],
    { only: 'terre-de-safi', isFavourite: true }
  ),
  kind(
    'Tajine {}',
    'طاجين {}',
    'argile',
    'Le couvercle conique fait retomber la vapeur : la viande confit dans son jus, sans ajouter d’eau.',
    [
      ['émaillé blanc, 28 cm', 'مطلي أبيض، 28 سم', 'tajine-blanc', 220],
      ['émaillé vert, 30 cm', 'مطلي أخضر، 30 سم', 'tajine-vert', 240],
      ['brut, 26 cm', 'طيني، 26 سم', 'tajine-terre', 110],
      ['de fête, 36 cm', 'للمناسبات، 36 سم', 'tajine-terre', 320],
    ]
  ),
  kind(
    'Petit tajine {}',
    'طاجين صغير {}',
    'argile',
    'Pour servir une part, des olives ou du beurre. Passe au four.',
    [
      ['individuel vert', 'فردي أخضر', 'tajine-vert', 55],
      ['individuel ocre', 'فردي ترابي', 'tajine-terre', 45],
      ['individuel blanc', 'فردي أبيض', 'tajine-blanc', 50],
    ]
  ),
  kind(
    'Jarre à deux anses, {}',
    'جرة بعروتين، {}',
    'terre',
    'Montée au colombin et décorée d’une frise au manganèse ; l’eau y reste fraîche.',
    [
      ['40 cm', '40 سم', 'jarre-deux-anses', 390],
      ['60 cm', '60 سم', 'jarre-deux-anses', 640],
      ['25 cm', '25 سم', 'jarre-deux-anses', 210],
    ]
  ),
  kind(
    'Jarre décorée, {}',
    'خابية مزخرفة، {}',
    'terre',
    'Grande jarre de patio, frise grecque gravée dans la terre fraîche.',
    [
      ['grand modèle', 'حجم كبير', 'jarre-deux-anses', 440],
      ['modèle d’entrée', 'للمدخل', 'jarre-deux-anses', 360],
    ]
  ),
  kind(
    'Cocotte en terre {}',
    'قدر من الطين {}',
    'argile',
    'Parois épaisses et deux oreilles : tanjia, lentilles ou loubia y mijotent des heures.',
    [
      ['pour harira', 'للحريرة', 'marmite-cuivre', 260],
      ['pour loubia', 'للوبيا', 'marmite-cuivre', 230],
      ['familiale', 'عائلية', 'marmite-cuivre', 290],
    ]
  ),
  kind(
    'Pot à épices {}',
    'علبة توابل {}',
    'terre',
    'Couvercle ajusté, col large pour la cuillère, fond émaillé.',
    [
      ['en terre vernissée', 'من طين مطلي', 'ras-el-hanout', 65],
      ['rouge de Fès', 'أحمر فاسي', 'safran', 75],
    ]
  ),
  kind('Cache-pot {}', 'أصيص {}', 'terre', 'Terre chamottée percée au fond, soucoupe assortie.', [
    ['en terre rose, 18 cm', 'من طين وردي، 18 سم', 'pot-plante', 80],
    ['en terre rose, 24 cm', 'من طين وردي، 24 سم', 'pot-plante', 120],
    ['de balcon', 'للشرفة', 'pot-plante', 95],
  ]),
]

const bols: Kind[] = [
  kind(
    'Bol bleu de Safi, {}',
    'زلافة زرقاء من آسفي، {}',
    'ceramique',
    'Bleu de cobalt posé au pinceau, émail profond. Cuillère de service comprise.',
    [['22 cm', '22 سم', 'bol-bleu', 145]],
    { only: 'terre-de-safi', isNew: true }
  ),
  kind(
    'Saladier {}',
    'سلطانية {}',
    'ceramique',
    'Forme évasée et pied tourné, assez grand pour six.',
    [
      ['en terre ocre, 28 cm', 'بلون ترابي، 28 سم', 'bol-terre', 165],
      ['vert amande, 26 cm', 'خضراء لوزية، 26 سم', 'bol-vert', 155],
      ['bleu lagon, 30 cm', 'زرقاء، 30 سم', 'bol-bleu', 180],
    ]
  ),
  kind(
    'Bol à harira {}',
    'زلافة حريرة {}',
    'ceramique',
    'Le bol du ramadan : il tient chaud et se prend à deux mains. Vendu par quatre.',
    [
      ['bleu', 'زرقاء', 'bol-bleu', 160],
      ['ocre', 'ترابية', 'bol-terre', 140],
      ['vert', 'خضراء', 'bol-vert', 150],
    ]
  ),
  kind(
    'Assiette murale {}',
    'طبق حائطي {}',
    'ceramique',
    'Rosace à huit branches tracée au compas, attache au dos. Bonne aussi pour la table.',
    [
      ['bleue, 30 cm', 'أزرق، 30 سم', 'assiette-bleue', 170],
      ['verte, 30 cm', 'أخضر، 30 سم', 'assiette-verte', 170],
      ['bleue, 24 cm', 'أزرق، 24 سم', 'assiette-bleue', 120],
    ]
  ),
  kind(
    'Plat à couscous {}',
    'قصعة كسكس {}',
    'ceramique',
    'Grand plat creux peint à main levée, pour le vendredi et la famille au complet.',
    [
      ['bleu, 38 cm', 'زرقاء، 38 سم', 'assiette-bleue', 310],
      ['vert et safran, 40 cm', 'خضراء وزعفرانية، 40 سم', 'assiette-verte', 340],
    ]
  ),
  kind(
    'Assiettes creuses {}',
    'صحون عميقة {}',
    'ceramique',
    'Six assiettes peintes une à une ; aucune n’est tout à fait pareille.',
    [
      ['bleues, lot de 6', 'زرقاء، 6 قطع', 'assiette-bleue', 390],
      ['vertes, lot de 6', 'خضراء، 6 قطع', 'assiette-verte', 390],
    ]
  ),
  kind(
    'Ravier {}',
    'صحن مقبلات {}',
    'ceramique',
    'Petit format pour olives, amandes et salades cuites.',
    [
      ['turquoise', 'فيروزي', 'bol-vert', 48],
      ['cobalt', 'أزرق', 'bol-bleu', 48],
      ['terre de Sienne', 'ترابي', 'bol-terre', 45],
    ]
  ),
  kind('Mug {}', 'كوب {}', 'ceramique', 'Grès tourné, anse large, 30 cl. Passe au micro-ondes.', [
    ['en grès blanc', 'من الحجر الأبيض', 'tasse-cafe', 70],
    ['en grès moucheté', 'من الحجر المنقط', 'tasse-cafe', 75],
  ]),
  kind(
    'Mortier {}',
    'مهراس {}',
    'bois',
    'Lourd et stable, avec son pilon : l’ail et les épices n’y résistent pas.',
    [
      ['en bois d’olivier', 'من خشب الزيتون', 'bol-terre', 150],
      ['en bois de citronnier', 'من خشب الليمون', 'bol-terre', 130],
    ]
  ),
]

const theieres: Kind[] = [
  kind(
    'Théière en laiton martelé, {}',
    'براد من نحاس مطروق، {}',
    'laiton',
    'Martelée puis étamée à l’intérieur, elle verse sans goutter. Contenance 0,8 litre.',
    [['6 verres', '6 كؤوس', 'theiere-laiton', 349]],
    { only: 'dar-nhas' }
  ),
  kind(
    'Service à thé, {}',
    'طقم شاي، {}',
    'metal',
    'Maillechort argenté, gravure à l’eau-forte, bec long pour la mousse.',
    [
      ['théière et verre', 'براد وكأس', 'theiere-argent', 480],
      ['plateau et théière', 'صينية وبراد', 'theiere-argent', 720],
      ['théière et six verres', 'براد وستة كؤوس', 'theiere-argent', 590],
    ]
  ),
  kind(
    'Théière {}',
    'براد {}',
    'metal',
    'Couvercle à charnière, anse isolée, filtre riveté à la base du bec.',
    [
      ['en cuivre, 4 verres', 'من نحاس أحمر، 4 كؤوس', 'theiere-cuivre', 310],
      ['en laiton gravé, 8 verres', 'من نحاس منقوش، 8 كؤوس', 'theiere-laiton', 420],
      ['argentée, 10 verres', 'مفضض، 10 كؤوس', 'theiere-argent', 560],
      ['nomade, 2 verres', 'للرحلات، كأسان', 'theiere-cuivre', 180],
    ]
  ),
  kind(
    'Bouilloire {}',
    'مقراج {}',
    'metal',
    'Fond plat épais pour le gaz et le feu de bois, 1,5 litre.',
    [
      ['de campagne en cuivre', 'نحاسي للرحلات', 'theiere-cuivre', 260],
      ['en laiton poli', 'من نحاس مصقول', 'theiere-laiton', 290],
    ]
  ),
  kind(
    'Verres à thé {}',
    'كؤوس شاي {}',
    'ceramique',
    'Verre épais décoré à l’or et au bleu, par six. Résiste au thé bouillant.',
    [
      ['filet doré, lot de 6', 'بخط ذهبي، 6 قطع', 'verre-the', 95],
      ['décor bleu, lot de 6', 'بزخرفة زرقاء، 6 قطع', 'verre-the', 110],
      ['soufflés bouche, lot de 6', 'منفوخة، 6 قطع', 'verre-the', 140],
    ]
  ),
  kind(
    'Tasses à café {}',
    'فناجين قهوة {}',
    'ceramique',
    'Petit format pour le café aux épices, soucoupes assorties.',
    [
      ['beldi, lot de 4', 'بلدية، 4 قطع', 'tasse-cafe', 120],
      ['blanches, lot de 6', 'بيضاء، 6 قطع', 'tasse-cafe', 150],
    ]
  ),
  kind(
    'Thé vert {}',
    'شاي أخضر {}',
    'the',
    'Gunpowder à feuille roulée serré, celui qui donne une belle mousse.',
    [
      ['gunpowder, 500 g', 'كانبودر، 500 غ', 'the-vert', 68],
      ['à la menthe, 200 g', 'بالنعناع، 200 غ', 'the-vert', 42],
      ['à la chiba, 200 g', 'بالشيبة، 200 غ', 'the-vert', 45],
    ]
  ),
  kind(
    'Tisane {}',
    'أعشاب {}',
    'the',
    'Cueillie à la main et séchée à l’ombre, sans mélange ni arôme.',
    [
      ['de verveine, 100 g', 'لويزة، 100 غ', 'the-vert', 38],
      ['de thym sauvage, 100 g', 'زعتر بري، 100 غ', 'cumin', 35],
      ['de romarin, 100 g', 'أزير، 100 غ', 'henne', 32],
    ]
  ),
  kind(
    'Boîte à sucre {}',
    'سكرية {}',
    'metal',
    'Ronde à couvercle pointu, elle accompagne la théière et les verres.',
    [
      ['en laiton ciselé', 'من نحاس منقوش', 'theiere-laiton', 190],
      ['argentée', 'مفضضة', 'theiere-argent', 230],
    ]
  ),
]

const paniers: Kind[] = [
  kind(
    'Panier en osier {}',
    'سلة من القصب {}',
    'paille',
    'Osier blanc tressé serré, anse renforcée. Il tient debout tout seul.',
    [
      ['tressé', 'مضفورة', 'panier-osier', 120],
      ['à pain', 'للخبز', 'corbeille', 70],
      ['de pique-nique', 'للنزهة', 'panier-osier', 190],
    ]
  ),
  kind('Corbeille {}', 'سليلة {}', 'paille', 'Palmier doum cousu en spirale, bord gainé de cuir.', [
    ['à fruits en doum', 'للفواكه من الدوم', 'corbeille', 95],
    ['à linge en doum', 'للغسيل من الدوم', 'corbeille', 240],
    ['de rangement en alfa', 'للترتيب من الحلفاء', 'corbeille', 130],
  ]),
  kind(
    'Couffin {}',
    'قفة {}',
    'paille',
    'Le panier du souk : palmier tressé, anses en cuir cousues, 20 litres.',
    [
      ['de marché', 'للسوق', 'panier-osier', 110],
      ['de plage', 'للشاطئ', 'corbeille', 140],
      ['à longues anses', 'بمقابض طويلة', 'panier-osier', 150],
    ]
  ),
  kind(
    'Cuillère en bois {}',
    'ملعقة خشبية {}',
    'bois',
    'Taillée d’un seul morceau, poncée et huilée. Douce pour les plats émaillés.',
    [
      ['d’olivier', 'من خشب الزيتون', 'cuillere-bois', 45],
      ['de citronnier', 'من خشب الليمون', 'cuillere-bois', 38],
      ['de noyer', 'من خشب الجوز', 'cuillere-bois', 55],
    ]
  ),
  kind(
    'Louche {}',
    'مغرفة {}',
    'bois',
    'Long manche et cuillère profonde, pour la harira et les tajines.',
    [
      ['à harira en citronnier', 'للحريرة من خشب الليمون', 'cuillere-bois', 60],
      ['de service en olivier', 'للتقديم من خشب الزيتون', 'cuillere-bois', 75],
    ]
  ),
  kind(
    'Couteau {}',
    'سكين {}',
    'bois',
    'Lame en acier forgée et trempée à l’atelier, manche en bois riveté.',
    [
      ['de cuisine forgé', 'للمطبخ', 'couteau-forge', 220],
      ['d’office forgé', 'صغير', 'couteau-forge', 140],
      ['de boucher forgé', 'للجزار', 'couteau-forge', 310],
    ]
  ),
  kind(
    'Saladier en bois {}',
    'سلطانية خشبية {}',
    'bois',
    'Creusé dans la masse, veinage unique sur chaque pièce.',
    [
      ['de noyer', 'من الجوز', 'bol-terre', 260],
      ['d’olivier', 'من الزيتون', 'bol-terre', 290],
    ]
  ),
  kind(
    'Panier à couvercle {}',
    'سلة بغطاء {}',
    'paille',
    'Pour le pain, les fils ou les petits jouets ; le couvercle ferme bien.',
    [
      ['brodé laine', 'مطرزة بالصوف', 'corbeille', 160],
      ['en alfa', 'من الحلفاء', 'panier-osier', 135],
    ]
  ),
]

export const cuisine: Record<string, Kind[]> = {
  'tajines-poterie': poterie,
  'bols-plats': bols,
  'theieres-the': theieres,
  'paniers-bois': paniers,
}
