export interface Category {
  slug: string
  parent: string | null
  fr: string
  ar: string
  en: string
  /** Middle part of the SKUs of its products. */
  code: string
}

type Row = [slug: string, fr: string, ar: string, en: string, code: string]

const tree: [root: Row, children: Row[]][] = [
  [
    ['mode-cuir', 'Mode & cuir', 'أزياء وجلد', 'Fashion & leather', 'MOD'],
    [
      [
        'babouches-chaussures',
        'Babouches et chaussures',
        'بلاغي وأحذية',
        'Babouches and shoes',
        'BAB',
      ],
      ['maroquinerie', 'Maroquinerie', 'مصنوعات جلدية', 'Leather goods', 'CUI'],
      [
        'caftans-djellabas',
        'Caftans et djellabas',
        'قفاطين وجلابيب',
        'Caftans and djellabas',
        'CAF',
      ],
      ['foulards-chapeaux', 'Foulards et chapeaux', 'أوشحة وقبعات', 'Scarves and hats', 'FOU'],
    ],
  ],
  [
    ['cuisine-table', 'Cuisine & table', 'المطبخ والمائدة', 'Kitchen & table', 'CUS'],
    [
      ['tajines-poterie', 'Tajines et poterie', 'طواجن وفخار', 'Tagines and pottery', 'TAJ'],
      ['bols-plats', 'Bols et plats', 'زلافات وأطباق', 'Bowls and dishes', 'BOL'],
      ['theieres-the', 'Théières et thé', 'براريد وشاي', 'Teapots and tea', 'THE'],
      ['paniers-bois', 'Paniers et bois', 'سلال وخشب', 'Baskets and wood', 'PAN'],
    ],
  ],
  [
    ['beaute-hammam', 'Beauté & hammam', 'الجمال والحمام', 'Beauty & hammam', 'BEA'],
    [
      ['huiles-soins', 'Huiles et soins', 'زيوت وعناية', 'Oils and care', 'HUI'],
      ['savons-hammam', 'Savons et hammam', 'صابون وحمام', 'Soaps and hammam', 'SAV'],
    ],
  ],
  [
    ['tapis-tissages', 'Tapis & tissages', 'زرابي ومنسوجات', 'Rugs & weaving', 'TIS'],
    [
      ['tapis', 'Tapis', 'زرابي', 'Rugs', 'TAP'],
      [
        'coussins-tissages',
        'Coussins et tissages',
        'وسائد ومنسوجات',
        'Cushions and textiles',
        'COU',
      ],
    ],
  ],
  [
    ['epicerie-terroir', 'Épicerie du terroir', 'منتجات مجالية', 'Local groceries', 'EPI'],
    [
      ['epices', 'Épices', 'توابل', 'Spices', 'EPC'],
      ['miels-confitures', 'Miels et confitures', 'عسل ومربى', 'Honey and jams', 'MIE'],
      ['huiles-olives', 'Huiles et olives', 'زيوت وزيتون', 'Oils and olives', 'OLI'],
      ['dattes-douceurs', 'Dattes et douceurs', 'تمور وحلويات', 'Dates and sweets', 'DAT'],
    ],
  ],
  [
    ['bijoux', 'Bijoux', 'مجوهرات', 'Jewellery', 'BIJ'],
    [
      ['bijoux-argent', 'Bijoux en argent', 'حلي فضية', 'Silver jewellery', 'ARG'],
      ['colliers-perles', 'Colliers et perles', 'قلائد وخرز', 'Necklaces and beads', 'COL'],
    ],
  ],
  [
    ['maison-deco', 'Maison & déco', 'المنزل والديكور', 'Home & decoration', 'MAI'],
    [
      ['luminaires', 'Lanternes et luminaires', 'فوانيس وإنارة', 'Lanterns and lights', 'LUM'],
      ['zellige-ceramique', 'Zellige et céramique', 'زليج وخزف', 'Zellige and ceramics', 'ZEL'],
      ['poufs-mobilier', 'Poufs et mobilier', 'بوفات وأثاث', 'Poufs and furniture', 'POU'],
      ['objets-deco', 'Objets et miroirs', 'تحف ومرايا', 'Objects and mirrors', 'DEC'],
    ],
  ],
  [
    ['musique', 'Musique', 'موسيقى', 'Music', 'MUS'],
    [
      ['percussions', 'Percussions', 'آلات الإيقاع', 'Percussion', 'PER'],
      ['cordes-vents', 'Cordes et vents', 'آلات وترية ونفخية', 'Strings and winds', 'COR'],
    ],
  ],
]

/** All categories, each parent before its children. */
export const categories: Category[] = tree.flatMap(([root, children]) => [
  category(root, null),
  ...children.map((child) => category(child, root[0])),
])

function category([slug, fr, ar, en, code]: Row, parent: string | null): Category {
  return { slug, parent, fr, ar, en, code }
}
