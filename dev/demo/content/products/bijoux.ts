import { kind, type Kind } from '../kind.ts'

const argent: Kind[] = [
  kind(
    'Khmissa {} en émail',
    'خميسة {} بالمينا',
    'argent',
    'Émail cloisonné sur argent, œil au centre, bélière pour chaîne ou cordon.',
    [['bleue', 'زرقاء', 'khmissa-bleue', 220]],
    { only: 'bijoux-de-tiznit' }
  ),
  kind(
    'Pendentif khmissa {}',
    'تعليقة خميسة {}',
    'argent',
    'La main qui protège, découpée et gravée au burin. Chaîne de 45 cm.',
    [
      ['argent', 'فضية', 'khmissa-argent', 260],
      ['plaqué or', 'مطلية بالذهب', 'khmissa-or', 310],
      ['émail turquoise', 'بمينا فيروزية', 'khmissa-bleue', 280],
    ]
  ),
  kind(
    'Fibule {}',
    'تيزرزاي {}',
    'argent',
    'La broche triangulaire de l’Anti-Atlas, émail et corail, épingle forgée.',
    [
      ['tizerzaï', 'تقليدية', 'fibule', 680],
      ['de mariée', 'للعروس', 'fibule', 940],
      ['petit modèle', 'صغيرة', 'fibule', 390],
    ]
  ),
  kind(
    'Bague {}',
    'خاتم {}',
    'argent',
    'Anneau martelé et pierre sertie clos ; mise à taille offerte.',
    [
      ['argent et pierre bleue', 'فضي بحجر أزرق', 'bague-argent', 190],
      ['argent et grenat', 'فضي بحجر أحمر', 'bague-rouge', 210],
      ['touareg gravée', 'طوارقي منقوش', 'bague-argent', 170],
    ]
  ),
  kind(
    'Alliance {}',
    'خاتم زواج {}',
    'argent',
    'Gravée à l’intérieur sur demande, prénoms ou date.',
    [
      ['ciselée', 'منقوش', 'bague-argent', 320],
      ['à filigrane', 'مخرم', 'bague-rouge', 340],
    ]
  ),
  kind('Bracelet {}', 'سوار {}', 'argent', 'Jonc large ouvert, losanges repoussés et cabochon.', [
    ['manchette en argent', 'فضي عريض', 'bracelet-argent', 520],
    ['plaqué or et émail vert', 'مذهب بمينا خضراء', 'bracelet-or', 460],
    ['semainier en argent', 'سبعة حلقات فضية', 'bracelet-argent', 610],
  ]),
  kind(
    'Boucles d’oreilles {}',
    'أقراط {}',
    'argent',
    'Montées sur crochet, légères malgré leurs pampilles.',
    [
      ['berbères en argent', 'أمازيغية فضية', 'boucles-argent', 290],
      ['éventail dorées', 'مروحية مذهبة', 'boucles-or', 270],
      ['à corail', 'بالمرجان', 'boucles-argent', 330],
    ]
  ),
  kind(
    'Diadème {}',
    'تاج {}',
    'argent',
    'Pour la mariée et la nuit du henné ; ajustable par un ruban.',
    [
      ['de fête doré', 'مذهب', 'couronne-mariee', 890],
      ['de mariée perlé', 'للعروس مرصع', 'couronne-mariee', 1250],
    ]
  ),
]

const perles: Kind[] = [
  kind(
    'Collier d’ambre {}',
    'قلادة عنبر {}',
    'perles',
    'Grosses perles montées sur fil ciré, entre-deux en argent.',
    [
      ['du Sahara', 'صحراوي', 'collier-ambre', 420],
      ['à une rangée', 'بصف واحد', 'collier-ambre', 340],
    ]
  ),
  kind(
    'Collier de corail {}',
    'قلادة مرجان {}',
    'perles',
    'Corail bambou teinté, ton chaud, fermoir réglable.',
    [
      ['court', 'قصيرة', 'collier-corail', 280],
      ['long', 'طويلة', 'collier-corail', 360],
    ]
  ),
  kind('Collier {}', 'قلادة {}', 'perles', 'Enfilé à la main, chaque perle séparée par un nœud.', [
    ['de perles roses', 'من خرز وردي', 'collier-perles', 150],
    ['d’agate miel', 'من العقيق العسلي', 'collier-ambre', 230],
    ['de cornaline', 'من العقيق الأحمر', 'collier-corail', 240],
  ]),
  kind(
    'Chapelet {}',
    'سبحة {}',
    'perles',
    'Trente-trois ou quatre-vingt-dix-neuf grains polis, gland de soie.',
    [
      ['en bois de santal', 'من خشب الصندل', 'collier-perles', 90],
      ['en ambre pressé', 'من العنبر', 'collier-ambre', 160],
      ['en corail', 'من المرجان', 'collier-corail', 180],
    ]
  ),
  kind(
    'Pendentif œil {}',
    'تعليقة عين {}',
    'deco',
    'Pâte de verre soufflée, à porter ou à suspendre à l’entrée.',
    [
      ['bleu', 'زرقاء', 'nazar', 60],
      ['sur cordon', 'بخيط', 'nazar', 75],
      ['mural, 10 cm', 'حائطية، 10 سم', 'nazar', 95],
    ]
  ),
  kind(
    'Bracelet de perles {}',
    'سوار خرز {}',
    'perles',
    'Monté sur élastique solide, se porte seul ou par trois.',
    [
      ['nomade', 'بدوي', 'collier-corail', 70],
      ['dorées', 'ذهبي', 'bracelet-or', 110],
      ['roses', 'وردي', 'collier-perles', 65],
    ]
  ),
  kind('Sautoir {}', 'قلادة طويلة {}', 'perles', 'Longueur 90 cm, pompon de sabra et breloque.', [
    ['à pompon', 'بشرابة', 'collier-perles', 180],
    ['à khmissa', 'بخميسة', 'khmissa-or', 240],
  ]),
  kind('Parure {}', 'طقم حلي {}', 'perles', 'Collier et boucles assortis dans leur coffret.', [
    ['corail et argent', 'مرجان وفضة', 'collier-corail', 620],
    ['ambre et argent', 'عنبر وفضة', 'collier-ambre', 680],
  ]),
  kind(
    'Boucles de perles {}',
    'أقراط خرز {}',
    'perles',
    'Perles de verre et anneaux dorés, très légères.',
    [
      ['multicolores', 'متعددة الألوان', 'boucles-or', 85],
      ['bleues', 'زرقاء', 'boucles-argent', 85],
    ]
  ),
]

export const bijoux: Record<string, Kind[]> = { 'bijoux-argent': argent, 'colliers-perles': perles }
