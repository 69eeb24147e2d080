import { kind, type Kind } from '../kind.ts'

const epices: Kind[] = [
  kind(
    'Safran de Taliouine, {}',
    'زعفران تالوين، {}',
    'epicerie',
    'Pistils entiers récoltés à l’aube fin octobre et séchés à l’ombre. Récolte de l’année.',
    [['2 g', '2 غ', 'safran', 95]],
    { only: 'or-rouge', isFavourite: true }
  ),
  kind(
    'Ras el hanout maison, {}',
    'رأس الحانوت منزلي، {}',
    'epicerie',
    'Vingt-sept épices torréfiées puis moulues ensemble chaque semaine.',
    [['100 g', '100 غ', 'ras-el-hanout', 38]],
    { only: 'or-rouge', isFavourite: true }
  ),
  kind(
    'Safran en filaments, {}',
    'زعفران شعيرات، {}',
    'epicerie',
    'Sargol du Siroua, couleur profonde ; infuser dix minutes avant de cuisiner.',
    [
      ['1 g', '1 غ', 'safran', 52],
      ['5 g', '5 غ', 'safran', 230],
    ]
  ),
  kind('Mélange {}', 'خليط {}', 'epicerie', 'Moulu à la commande, sans sel ni farine ajoutés.', [
    ['quatre épices, 100 g', 'أربع توابل، 100 غ', 'ras-el-hanout', 30],
    ['pour tajine, 150 g', 'للطاجين، 150 غ', 'ras-el-hanout', 36],
    ['chermoula, 120 g', 'شرمولة، 120 غ', 'paprika', 32],
    ['pour méchoui, 150 g', 'للمشوي، 150 غ', 'cumin', 34],
  ]),
  kind(
    'Cumin {}',
    'كمون {}',
    'epicerie',
    'Le cumin fin et sucré des terres sèches, celui qu’on pose à table avec le sel.',
    [
      ['d’Alnif, 200 g', 'ألنيف، 200 غ', 'cumin', 48],
      ['en grains, 100 g', 'حبوب، 100 غ', 'cumin', 26],
      ['moulu, 100 g', 'مطحون، 100 غ', 'cumin', 27],
    ]
  ),
  kind(
    'Paprika {}',
    'تحميرة {}',
    'epicerie',
    'Piments niora séchés au soleil, broyés avec un filet d’huile d’olive.',
    [
      ['doux, 150 g', 'حلوة، 150 غ', 'paprika', 28],
      ['fort, 150 g', 'حارة، 150 غ', 'paprika', 28],
    ]
  ),
  kind(
    'Curcuma {}',
    'خرقوم {}',
    'epicerie',
    'Racine séchée et moulue, couleur vive et goût chaud.',
    [
      ['moulu, 100 g', 'مطحون، 100 غ', 'curcuma', 24],
      ['beldi, 200 g', 'بلدي، 200 غ', 'curcuma', 42],
    ]
  ),
  kind(
    'Gingembre {}',
    'سكنجبير {}',
    'epicerie',
    'Piquant et citronné, pour les tajines et les tisanes d’hiver.',
    [
      ['moulu, 100 g', 'مطحون، 100 غ', 'curcuma', 26],
      ['en racine, 150 g', 'جذور، 150 غ', 'curcuma', 30],
    ]
  ),
  kind(
    'Cannelle {}',
    'قرفة {}',
    'epicerie',
    'Bâtons fins et odorants ; indispensable de la pastilla aux oranges.',
    [
      ['en bâtons, 100 g', 'أعواد، 100 غ', 'cannelle', 34],
      ['moulue, 100 g', 'مطحونة، 100 غ', 'cannelle', 30],
    ]
  ),
  kind(
    'Harissa {}',
    'هريسة {}',
    'epicerie',
    'Piments rouges pilés à l’ail et au citron, une cuillère suffit.',
    [
      ['artisanale, 180 g', 'تقليدية، 180 غ', 'harissa', 32],
      ['douce, 180 g', 'حلوة، 180 غ', 'harissa', 30],
      ['fumée, 180 g', 'مدخنة، 180 غ', 'harissa', 38],
    ]
  ),
]

const miels: Kind[] = [
  kind(
    'Miel de thym de l’Atlas, {}',
    'عسل الزعتر الأطلسي، {}',
    'epicerie',
    'Ruches posées à 1 800 mètres pendant la floraison. Ambré, long en bouche, il cristallise l’hiver.',
    [['500 g', '500 غ', 'miel-thym', 180]],
    { only: 'cooperative-tamount' }
  ),
  kind('Miel {}', 'عسل {}', 'epicerie', 'Extrait à froid et non chauffé, filtré une seule fois.', [
    ['d’euphorbe, 500 g', 'الدغموس، 500 غ', 'miel-thym', 220],
    ['d’oranger, 500 g', 'زهر البرتقال، 500 غ', 'miel-clair', 120],
    ['de jujubier, 250 g', 'السدر، 250 غ', 'miel-thym', 190],
    ['toutes fleurs, 1 kg', 'متعدد الأزهار، 1 كغ', 'miel-clair', 160],
  ]),
  kind(
    'Miel en rayon, {}',
    'شهد العسل، {}',
    'epicerie',
    'Le cadre tel qu’il sort de la ruche, à croquer avec sa cire.',
    [
      ['400 g', '400 غ', 'miel-clair', 170],
      ['250 g', '250 غ', 'miel-clair', 115],
    ]
  ),
  kind(
    'Confiture de figues {}',
    'مربى التين {}',
    'epicerie',
    'Fruits entiers confits au chaudron avec peu de sucre.',
    [
      ['aux noix, 350 g', 'بالجوز، 350 غ', 'confiture-figue', 48],
      ['et anis, 350 g', 'بالنافع، 350 غ', 'confiture-figue', 45],
    ]
  ),
  kind('Confiture {}', 'مربى {}', 'epicerie', 'Cuite en petites bassines, 60 % de fruits.', [
    ['d’oranges amères, 350 g', 'البرتقال المر، 350 غ', 'confiture-orange', 42],
    ['de clémentines, 350 g', 'الكليمنتين، 350 غ', 'confiture-orange', 44],
    ['de coings, 350 g', 'السفرجل، 350 غ', 'miel-clair', 46],
    ['de raisin noir, 350 g', 'العنب الأسود، 350 غ', 'confiture-figue', 44],
  ]),
  kind(
    'Gelée {}',
    'هلام {}',
    'epicerie',
    'Transparente et parfumée, avec le fromage frais ou les yaourts.',
    [
      ['de roses, 250 g', 'الورد، 250 غ', 'confiture-figue', 52],
      ['de grenade, 250 g', 'الرمان، 250 غ', 'harissa', 50],
    ]
  ),
  kind(
    'Amlou {}',
    'أملو {}',
    'epicerie',
    'Fruits secs grillés, huile d’argan alimentaire et miel, broyés à la meule.',
    [
      ['aux amandes, 250 g', 'باللوز، 250 غ', 'amlou', 85],
      ['aux cacahuètes, 250 g', 'بالفول السوداني، 250 غ', 'amlou', 55],
      ['aux noix, 250 g', 'بالجوز، 250 غ', 'amlou', 90],
    ]
  ),
  kind(
    'Sirop de dattes {}',
    'رب التمر {}',
    'epicerie',
    'Rien que des dattes et de l’eau, réduites lentement. À la place du sucre.',
    [
      ['350 ml', '350 مل', 'amlou', 58],
      ['700 ml', '700 مل', 'ras-el-hanout', 98],
    ]
  ),
]

const olives: Kind[] = [
  kind(
    'Huile d’olive {}',
    'زيت الزيتون {}',
    'epicerie',
    'Picholine marocaine cueillie à la main, pressée dans les douze heures, acidité 0,4 %.',
    [
      ['extra vierge, 1 l', 'بكر ممتازة، 1 ل', 'huile-olive', 95],
      ['extra vierge, 500 ml', 'بكر ممتازة، 500 مل', 'huile-olive', 55],
      ['primeur, 750 ml', 'الجنية الأولى، 750 مل', 'huile-olive', 88],
    ]
  ),
  kind(
    'Huile d’olive infusée {}',
    'زيت زيتون منكه {}',
    'epicerie',
    'Plantes fraîches macérées trois semaines dans l’huile de la saison.',
    [
      ['au citron, 250 ml', 'بالحامض، 250 مل', 'huile-olive', 48],
      ['au thym, 250 ml', 'بالزعتر، 250 مل', 'huile-olive', 46],
      ['au piment, 250 ml', 'بالحار، 250 مل', 'huile-olive', 46],
    ]
  ),
  kind(
    'Huile d’argan alimentaire, {}',
    'زيت أركان الغذائي، {}',
    'epicerie',
    'Amandons torréfiés, goût de noisette ; sur une salade, un couscous ou du pain chaud.',
    [
      ['250 ml', '250 مل', 'huile-argan-bouteille', 130],
      ['500 ml', '500 مل', 'huile-argan-bouteille', 240],
    ]
  ),
  kind(
    'Olives {}',
    'زيتون {}',
    'epicerie',
    'Confites sans soude, rincées puis assaisonnées à la main.',
    [
      ['vertes cassées, 400 g', 'أخضر مهرس، 400 غ', 'olives', 28],
      ['violettes, 400 g', 'بنفسجي، 400 غ', 'confiture-figue', 30],
      ['à la chermoula, 400 g', 'بالشرمولة، 400 غ', 'olives', 34],
    ]
  ),
  kind(
    'Citrons confits {}',
    'حامض مصير {}',
    'epicerie',
    'Citrons beldi au sel, trois mois de timeoutMs.',
    [
      ['au sel, 400 g', 'بالملح، 400 غ', 'citrons-confits', 32],
      ['aux épices, 400 g', 'بالتوابل، 400 غ', 'citrons-confits', 36],
      ['entiers, 800 g', 'كاملة، 800 غ', 'citrons-confits', 55],
    ]
  ),
  kind(
    'Câpres {}',
    'كبار {}',
    'epicerie',
    'Boutons cueillis avant l’aube et conservés au vinaigre doux.',
    [
      ['au vinaigre, 200 g', 'بالخل، 200 غ', 'olives', 36],
      ['au sel, 200 g', 'بالملح، 200 غ', 'olives', 38],
    ]
  ),
  kind(
    'Tapenade {}',
    'معجون الزيتون {}',
    'epicerie',
    'Olives, câpres et huile, broyées gros. Pour l’apéritif ou le poisson.',
    [
      ['noire, 180 g', 'أسود، 180 غ', 'confiture-figue', 34],
      ['verte, 180 g', 'أخضر، 180 غ', 'olives', 34],
    ]
  ),
  kind(
    'Tomates séchées {}',
    'طماطم مجففة {}',
    'epicerie',
    'Séchées au soleil sur claies, marinées à l’ail et à l’origan.',
    [
      ['à l’huile, 280 g', 'في الزيت، 280 غ', 'harissa', 44],
      ['nature, 200 g', 'طبيعية، 200 غ', 'harissa', 36],
    ]
  ),
]

const douceurs: Kind[] = [
  kind(
    'Dattes Majhoul d’Erfoud, {}',
    'تمر المجهول من أرفود، {}',
    'epicerie',
    'Grosses dattes charnues triées une à une, récolte d’octobre.',
    [['1 kg', '1 كغ', 'dattes', 130]],
    { only: 'or-rouge' }
  ),
  kind(
    'Dattes {}',
    'تمر {}',
    'epicerie',
    'Récoltées à maturité dans la palmeraie, sans sirop ni vernis.',
    [
      ['Boufeggous, 1 kg', 'بوفقوس، 1 كغ', 'dattes', 75],
      ['Aziza, 500 g', 'عزيزة، 500 غ', 'dattes', 48],
      ['Majhoul choix, 500 g', 'مجهول ممتاز، 500 غ', 'dattes', 82],
      ['fourrées aux noix, 400 g', 'محشوة بالجوز، 400 غ', 'dattes', 70],
    ]
  ),
  kind(
    'Raisins secs {}',
    'زبيب {}',
    'epicerie',
    'Séchés sur souche, sucrés et moelleux, pour la tfaya et les salades.',
    [
      ['noirs, 500 g', 'أسود، 500 غ', 'raisins-secs', 42],
      ['muscat, 500 g', 'مسكي، 500 غ', 'raisins-secs', 48],
    ]
  ),
  kind(
    'Figues séchées {}',
    'شريحة {}',
    'epicerie',
    'Enfilées en couronne sur une feuille de palmier, comme au souk.',
    [
      ['en couronne, 500 g', 'على شكل عقد، 500 غ', 'raisins-secs', 52],
      ['noires, 400 g', 'سوداء، 400 غ', 'raisins-secs', 46],
    ]
  ),
  kind(
    'Cornes de gazelle {}',
    'كعب الغزال {}',
    'epicerie',
    'Pâte fine, amandes et fleur d’oranger ; façonnées la veille de l’envoi.',
    [
      ['boîte de 500 g', 'علبة 500 غ', 'cornes-gazelle', 95],
      ['boîte d’un kilo', 'علبة 1 كغ', 'cornes-gazelle', 180],
    ]
  ),
  kind('Ghriba {}', 'غريبة {}', 'epicerie', 'Le biscuit craquelé des goûters, fondant au milieu.', [
    ['aux amandes, 400 g', 'باللوز، 400 غ', 'ghriba', 68],
    ['au sésame, 400 g', 'بالسمسم، 400 غ', 'ghriba', 55],
    ['à la noix de coco, 400 g', 'بالكوك، 400 غ', 'ghriba', 56],
  ]),
  kind('Maâmoul {}', 'معمول {}', 'epicerie', 'Sablé moulé à la main autour d’une pâte de fruits.', [
    ['aux dattes, 400 g', 'بالتمر، 400 غ', 'maamoul', 62],
    ['aux figues, 400 g', 'بالتين، 400 غ', 'maamoul', 64],
  ]),
  kind(
    'Couscous {}',
    'كسكس {}',
    'epicerie',
    'Roulé à la main par une coopérative de femmes, séché au soleil.',
    [
      ['d’orge, 1 kg', 'الشعير، 1 كغ', 'couscous', 36],
      ['complet, 1 kg', 'كامل، 1 كغ', 'couscous', 34],
      ['aux cinq céréales, 1 kg', 'بخمس حبوب، 1 كغ', 'couscous', 45],
      ['fin de blé, 1 kg', 'القمح الرقيق، 1 كغ', 'couscous', 30],
    ]
  ),
  kind(
    'Cacahuètes {}',
    'فول سوداني {}',
    'epicerie',
    'Grillées au sable chaud, croquantes et peu salées.',
    [
      ['grillées, 500 g', 'محمص، 500 غ', 'amandes', 32],
      ['caramélisées, 300 g', 'مكرمل، 300 غ', 'amandes', 34],
    ]
  ),
  kind(
    'Galettes {}',
    'رغايف {}',
    'epicerie',
    'À réchauffer cinq minutes à feu doux, avec du miel et du beurre.',
    [
      ['msemen, lot de 8', 'مسمن، 8 قطع', 'msemen', 28],
      ['batbout, lot de 10', 'بطبوط، 10 قطع', 'msemen', 26],
      ['harcha, lot de 6', 'حرشة، 6 قطع', 'msemen', 27],
    ]
  ),
]

export const epicerie: Record<string, Kind[]> = {
  'epices': epices,
  'miels-confitures': miels,
  'huiles-olives': olives,
  'dattes-douceurs': douceurs,
}
