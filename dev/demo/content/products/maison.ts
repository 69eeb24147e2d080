import { kind, type Kind } from '../kind.ts'

const luminaires: Kind[] = [
  kind(
    'Lanterne {}',
    'فانوس {}',
    'deco',
    'Papier huilé rouge et monture de cuivre, pour bougie ou ampoule. Suspendue ou posée.',
    [['rouge et cuivre', 'أحمر ونحاس', 'lanterne-rouge', 275]],
    { only: 'dar-nhas', isNew: true }
  ),
  kind(
    'Lanterne {}',
    'فانوس {}',
    'deco',
    'Montée à la main : le soir, elle dessine des étoiles sur les murs.',
    [
      ['percée en laiton', 'من نحاس مثقوب', 'lanterne-laiton', 340],
      ['en verre bleu', 'من زجاج أزرق', 'lanterne-bleue', 260],
      ['de jardin rouge', 'للحديقة حمراء', 'lanterne-rouge', 230],
    ]
  ),
  kind(
    'Suspension {}',
    'ثريا {}',
    'deco',
    'Livrée avec câble de 2 m et douille E27, rosace comprise.',
    [
      ['ajourée en laiton, 30 cm', 'نحاسية مخرمة، 30 سم', 'lanterne-laiton', 690],
      ['en verre cobalt', 'من زجاج أزرق', 'lanterne-bleue', 540],
      ['festive rouge', 'حمراء', 'lanterne-rouge', 480],
    ]
  ),
  kind(
    'Lampe à huile {}',
    'قنديل {}',
    'deco',
    'Mèche de coton et réservoir émaillé, pour une table d’été.',
    [
      ['en terre peinte', 'من طين ملون', 'lampe-huile', 85],
      ['de patio', 'للفناء', 'lampe-huile', 110],
    ]
  ),
  kind(
    'Bougie {}',
    'شمعة {}',
    'cire',
    'Cire de soja coulée à la main, quarante heures de parfum.',
    [
      ['à la fleur d’oranger', 'بماء الزهر', 'bougie', 90],
      ['au bois de cèdre', 'بخشب الأرز', 'bougie', 95],
      ['à l’ambre', 'بالعنبر', 'bougie', 98],
    ]
  ),
  kind(
    'Photophores {}',
    'حاملات شموع {}',
    'deco',
    'Trois tailles qui s’emboîtent, intérieur doré.',
    [
      ['en laiton, lot de 3', 'نحاسية، 3 قطع', 'lanterne-laiton', 210],
      ['en verre bleu, lot de 3', 'من زجاج أزرق، 3 قطع', 'lanterne-bleue', 160],
    ]
  ),
  kind(
    'Lampe de chevet {}',
    'مصباح جانبي {}',
    'deco',
    'Peau tendue et peinte au henné sur armature de fer, lumière douce.',
    [
      ['peau et henné', 'من الجلد والحناء', 'lanterne-rouge', 320],
      ['laiton ajouré', 'من نحاس مخرم', 'lanterne-laiton', 380],
    ]
  ),
  kind(
    'Guirlande {}',
    'سلسلة أضواء {}',
    'deco',
    'Dix petites lanternes sur cinq mètres, ampoules LED remplaçables.',
    [
      ['de lanternes rouges', 'فوانيس حمراء', 'lanterne-rouge', 290],
      ['de lanternes bleues', 'فوانيس زرقاء', 'lanterne-bleue', 290],
    ]
  ),
]

const zellige: Kind[] = [
  kind(
    'Carreau de zellige, {}',
    'بلاطة زليج، {}',
    'zellige',
    'Taillé au marteau dans la terre émaillée, assemblé face contre sable.',
    [
      ['9 étoiles', '9 نجوم', 'zellige', 85],
      ['étoiles ocre', 'نجوم ترابية', 'zellige-ocre', 85],
    ]
  ),
  kind(
    'Panneau de zellige {}',
    'لوحة زليج {}',
    'deco',
    'Monté sur plaque et prêt à accrocher, cadre de bois compris.',
    [
      ['bleu et vert, 40 × 40 cm', 'أزرق وأخضر، 40 × 40 سم', 'zellige', 620],
      ['ocre, 40 × 40 cm', 'ترابي، 40 × 40 سم', 'zellige-ocre', 620],
      ['bleu et vert, 60 × 60 cm', 'أزرق وأخضر، 60 × 60 سم', 'zellige', 1190],
    ]
  ),
  kind(
    'Dessous-de-plat {}',
    'حامل أطباق {}',
    'deco',
    'Zellige collé sur liège, il protège la table et la décore.',
    [
      ['à étoiles bleues', 'بنجوم زرقاء', 'zellige', 75],
      ['à étoiles ocre', 'بنجوم ترابية', 'zellige-ocre', 75],
    ]
  ),
  kind(
    'Carreaux de ciment {}',
    'بلاط إسمنتي {}',
    'zellige',
    'Pressés un à un, 20 × 20 cm, vendus au mètre carré.',
    [
      ['motif étoile', 'بزخرفة النجمة', 'zellige', 290],
      ['motif rosace', 'بزخرفة الوردة', 'zellige-ocre', 310],
    ]
  ),
  kind('Vase {}', 'مزهرية {}', 'ceramique', 'Tourné et peint main, intérieur émaillé étanche.', [
    ['bleu cobalt, 30 cm', 'زرقاء، 30 سم', 'vase-cobalt', 260],
    ['blanc mat, 30 cm', 'بيضاء، 30 سم', 'vase-blanc', 240],
    ['bleu cobalt, 18 cm', 'زرقاء، 18 سم', 'vase-cobalt', 140],
  ]),
  kind(
    'Amphore {}',
    'أمفورة {}',
    'deco',
    'Deux anses et frise en relief, pour l’entrée ou la terrasse.',
    [
      ['blanche, 45 cm', 'بيضاء، 45 سم', 'vase-blanc', 420],
      ['cobalt, 45 cm', 'زرقاء، 45 سم', 'vase-cobalt', 450],
      ['terre brute, 50 cm', 'طينية، 50 سم', 'jarre-deux-anses', 390],
    ]
  ),
  kind(
    'Assiette décorative {}',
    'طبق زينة {}',
    'deco',
    'Peinte à main levée, signée au dos, crochet de suspension.',
    [
      ['rosace bleue', 'بوردة زرقاء', 'assiette-bleue', 150],
      ['rosace verte', 'بوردة خضراء', 'assiette-verte', 150],
    ]
  ),
  kind(
    'Pot de fleurs {}',
    'محبق {}',
    'terre',
    'Avec sa plante grasse et sa soucoupe, prêt à poser.',
    [
      ['émaillé et sa plante', 'مطلي مع نبتته', 'pot-plante', 130],
      ['de menthe en céramique', 'للنعناع من الخزف', 'pot-plante', 95],
    ]
  ),
  kind(
    'Fontaine murale {}',
    'سقاية حائطية {}',
    'deco',
    'Bassin et fronton en zellige, circuit fermé, pompe silencieuse comprise.',
    [
      ['en zellige bleu', 'من زليج أزرق', 'zellige', 3400],
      ['en zellige ocre', 'من زليج ترابي', 'zellige-ocre', 3400],
    ]
  ),
]

const mobilier: Kind[] = [
  kind(
    'Pouf en cuir {}',
    'بوف جلدي {}',
    'cuir',
    'Huit panneaux cousus au fil ciré, rosace brodée. Livré vide, à garnir de tissu ou de laine.',
    [
      ['naturel', 'طبيعي', 'pouf-cuir', 420],
      ['ivoire', 'عاجي', 'pouf-ivoire', 440],
      ['tabac, grand', 'تبغي كبير', 'pouf-cuir', 560],
    ]
  ),
  kind(
    'Pouf {}',
    'بوف {}',
    'laine',
    'Garni et ferme, il sert de siège ou de table basse avec un plateau.',
    [
      ['en kilim ancien', 'من كليم قديم', 'coussin-kilim', 480],
      ['bas en cuir clair', 'منخفض من جلد فاتح', 'pouf-ivoire', 510],
      ['carré en sabra', 'مربع من الصبرة', 'coussin-sabra', 450],
    ]
  ),
  kind(
    'Tabouret {}',
    'كرسي صغير {}',
    'bois',
    'Bois massif, assemblage à tenons, assise sculptée.',
    [
      ['en noyer', 'من الجوز', 'tabouret-bois', 340],
      ['en cèdre sculpté', 'من الأرز المنقوش', 'tabouret-bois', 460],
      ['de cuisine en olivier', 'للمطبخ من الزيتون', 'tabouret-bois', 290],
    ]
  ),
  kind('Chaise {}', 'كرسي {}', 'bois', 'Dossier ajouré et pieds tournés, finition à la cire.', [
    ['en noyer ciré', 'من جوز مشمع', 'tabouret-bois', 620],
    ['d’enfant en bois peint', 'للأطفال من خشب ملون', 'tabouret-bois', 240],
  ]),
  kind(
    'Repose-pieds {}',
    'مسند أرجل {}',
    'cuir',
    'Petit pouf bas et dense, parfait devant le canapé.',
    [
      ['cuir naturel', 'من جلد طبيعي', 'pouf-cuir', 290],
      ['cuir blanc', 'من جلد أبيض', 'pouf-ivoire', 295],
    ]
  ),
  kind(
    'Coussin de sol {}',
    'وسادة أرضية {}',
    'laine',
    'Épais de 15 cm, poignée cousue, housse amovible.',
    [
      ['en kilim rouge', 'من كليم أحمر', 'coussin-kilim', 360],
      ['en sabra vert', 'من صبرة خضراء', 'coussin-sabra', 350],
    ]
  ),
  kind(
    'Horloge {}',
    'ساعة {}',
    'bois',
    'Mécanisme à quartz silencieux, caisse en loupe vernie au tampon.',
    [
      ['de cheminée en thuya', 'للمدفأة من العرعار', 'horloge-bois', 520],
      ['de bureau en noyer', 'للمكتب من الجوز', 'horloge-bois', 430],
    ]
  ),
  kind(
    'Panier de rangement {}',
    'سلة ترتيب {}',
    'paille',
    'Grand format pour plaids et jouets, poignées en cuir.',
    [
      ['haut', 'عالية', 'corbeille', 220],
      ['à bûches', 'للحطب', 'panier-osier', 260],
    ]
  ),
]

const objets: Kind[] = [
  kind(
    'Miroir soleil, {}',
    'مرآة الشمس، {}',
    'laiton',
    'Cadre festonné doré à la feuille, miroir biseauté de 4 mm.',
    [['bord doré', 'بإطار ذهبي', 'miroir-soleil', 420]],
    { only: 'atelier-souiri' }
  ),
  kind('Miroir {}', 'مرآة {}', 'laiton', 'Cadre repoussé à la main, attache renforcée au dos.', [
    ['en laiton repoussé, 40 cm', 'من نحاس مطروق، 40 سم', 'miroir-soleil', 380],
    ['d’entrée, 60 cm', 'للمدخل، 60 سم', 'miroir-soleil', 560],
    ['de poche doré', 'للجيب مذهبة', 'miroir-soleil', 80],
  ]),
  kind(
    'Clé {}',
    'مفتاح {}',
    'laiton',
    'Copie d’une clé de riad, laiton coulé, à suspendre près de la porte.',
    [
      ['de riad en laiton', 'رياض من نحاس', 'cle-ancienne', 95],
      ['porte-clés en laiton', 'حلقة نحاسية', 'cle-ancienne', 45],
    ]
  ),
  kind(
    'Jeu d’échecs {}',
    'شطرنج {}',
    'bois',
    'Pièces tournées, plateau marqueté de citronnier et d’ébène.',
    [
      ['en thuya', 'من العرعار', 'echecs', 460],
      ['de voyage', 'للسفر', 'echecs', 240],
    ]
  ),
  kind(
    'Khmissa murale {}',
    'خميسة حائطية {}',
    'deco',
    'La main de Fatma à accrocher, finition patinée.',
    [
      ['bleue', 'زرقاء', 'khmissa-bleue', 160],
      ['patine argent', 'مفضضة', 'khmissa-argent', 170],
      ['dorée', 'مذهبة', 'khmissa-or', 175],
    ]
  ),
  kind(
    'Plante et son pot {}',
    'نبتة مع أصيصها {}',
    'terre',
    'Petite plante facile, pot tourné main, carte d’entretien.',
    [
      ['en terre cuite', 'من الطين', 'pot-plante', 110],
      ['de bureau', 'للمكتب', 'pot-plante', 85],
    ]
  ),
  kind(
    'Alambic {}',
    'قطارة {}',
    'laiton',
    'Cuivre étamé, pour l’eau de rose de la maison ou pour l’étagère.',
    [
      ['décoratif en cuivre', 'للزينة من النحاس', 'alambic', 480],
      ['de cuisine, 3 litres', 'للمطبخ، 3 لترات', 'alambic', 890],
    ]
  ),
  kind(
    'Bougeoir {}',
    'شمعدان {}',
    'deco',
    'Base lourde et stable, coupelle large contre les coulures.',
    [
      ['en bois et sa bougie', 'خشبي مع شمعته', 'bougie', 120],
      ['de table', 'للمائدة', 'bougie', 95],
    ]
  ),
  kind(
    'Œil porte-bonheur {}',
    'عين الحظ {}',
    'deco',
    'Céramique émaillée, à suspendre à l’entrée ou au rétroviseur.',
    [
      ['grand modèle', 'كبيرة', 'nazar', 90],
      ['petit modèle', 'صغيرة', 'nazar', 40],
    ]
  ),
  kind(
    'Carnet de voyage {}',
    'دفتر سفر {}',
    'cuir',
    'Papier chiffon fait main, pages détachables, fermoir à bouton.',
    [
      ['en cuir brun', 'بغلاف جلدي بني', 'carnet-cuir', 140],
      ['grand format', 'كبير', 'carnet-cuir', 190],
    ]
  ),
]

export const maison: Record<string, Kind[]> = {
  'luminaires': luminaires,
  'zellige-ceramique': zellige,
  'poufs-mobilier': mobilier,
  'objets-deco': objets,
}
