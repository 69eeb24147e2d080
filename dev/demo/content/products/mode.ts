import { kind, type Kind } from '../kind.ts'

const babouches: Kind[] = [
  kind(
    'Babouches en cuir {}',
    'بلغة جلدية {}',
    'cuir',
    'Cousues à la main en cuir de chèvre, avec une semelle souple qui se fait au pied en quelques jours.',
    [
      ['jaune', 'صفراء', 'babouche-jaune', 190],
      ['rouge', 'حمراء', 'babouche-rouge', 195],
      ['naturel', 'بلون طبيعي', 'babouche-naturelle', 180],
      ['blanc', 'بيضاء', 'babouche-blanche', 210],
    ]
  ),
  kind(
    'Belgha de cérémonie {}',
    'بلغة المناسبات {}',
    'cuir',
    'Bout pointu et doublure piquée, pour les fêtes et les vendredis. Taillée un peu grand.',
    [
      ['ivoire', 'عاجية', 'babouche-blanche', 320],
      ['safran', 'زعفرانية', 'babouche-jaune', 290],
      ['grenat', 'رمانية', 'babouche-rouge', 310],
    ]
  ),
  kind(
    'Chaussons d’intérieur {}',
    'خف منزلي {}',
    'cuir',
    'Le chausson de la maison : cuir souple retourné, semelle en daim qui ne marque pas le sol.',
    [
      ['en cuir miel', 'من جلد عسلي', 'babouche-naturelle', 150],
      ['en cuir citron', 'من جلد ليموني', 'babouche-jaune', 150],
      ['en cuir cerise', 'من جلد كرزي', 'babouche-rouge', 155],
    ]
  ),
  kind(
    'Babouches raphia {}',
    'بلغة رافيا {}',
    'paille',
    'Raphia tressé au crochet, semelle en cuir cousue. Légères, elles respirent tout l’été.',
    [
      ['naturel', 'طبيعية', 'babouche-naturelle', 240],
      ['soleil', 'مشمسة', 'babouche-jaune', 250],
      ['écru', 'عاجية', 'babouche-blanche', 245],
    ]
  ),
  kind(
    'Sandales en cuir {}',
    'صندل جلدي {}',
    'cuir',
    'Lanières coupées dans une seule peau et petit talon de bois ; elles s’assouplissent dès la première semaine.',
    [
      ['à talon bas', 'بكعب منخفض', 'sandale-cuir', 280],
      ['à brides croisées', 'بأشرطة متقاطعة', 'sandale-cuir', 260],
      ['à bout ouvert', 'مفتوح من الأمام', 'sandale-cuir', 295],
    ]
  ),
  kind(
    'Derbies {} cousus main',
    'حذاء {} مخيط باليد',
    'cuir',
    'Tige en veau, montage cousu, talon empilé. Un soulier de ville qui se ressemelle.',
    [
      ['marron', 'بني', 'chaussure-cuir', 620],
      ['havane', 'هافاني', 'chaussure-cuir', 650],
      ['acajou', 'ماهوجني', 'chaussure-cuir', 640],
    ]
  ),
  kind(
    'Bottines {}',
    'بوت جلدي {}',
    'cuir',
    'Cuir pleine fleur et élastique sur le côté, semelle antidérapante pour les jours de pluie.',
    [
      ['de montagne en cuir', 'للجبل', 'botte-cuir', 720],
      ['cavalières en cuir', 'للفروسية', 'botte-cuir', 780],
      ['en cuir brun', 'بني', 'botte-cuir', 690],
    ]
  ),
  kind(
    'Babouches enfant {}',
    'بلغة للأطفال {}',
    'cuir',
    'Les mêmes que celles des grands, du 24 au 34, avec un petit élastique au talon.',
    [
      ['jaune d’or', 'ذهبية', 'babouche-jaune', 120],
      ['rouge vif', 'حمراء زاهية', 'babouche-rouge', 120],
      ['blanc cassé', 'بيضاء', 'babouche-blanche', 125],
    ]
  ),
]

const maroquinerie: Kind[] = [
  kind(
    'Sac en cuir de Fès, {}',
    'حقيبة من جلد فاس، {}',
    'cuir',
    'Deux cuirs tannés au végétal, anses roulées et piquées main. Tient un cahier A4 et une tablette.',
    [['deux tons', 'بلونين', 'sac-deux-tons', 690]],
    { only: 'cuirs-chouara' }
  ),
  kind(
    'Cabas en cuir {}',
    'حقيبة كبيرة جلدية {}',
    'cuir',
    'Grand cabas d’une seule pièce, poche intérieure zippée, fond renforcé.',
    [
      ['cognac', 'كونياك', 'sac-cognac', 560],
      ['bicolore', 'بلونين', 'sac-deux-tons', 590],
      ['tabac', 'تبغي', 'sac-cognac', 540],
    ]
  ),
  kind(
    'Sac à main {}',
    'حقيبة يد {}',
    'cuir',
    'Petit sac structuré, fermoir en laiton, bandoulière amovible de 110 cm.',
    [
      ['à anses roulées', 'بمقابض ملفوفة', 'sac-deux-tons', 480],
      ['piqué sellier', 'بخياطة ظاهرة', 'sac-cognac', 520],
      ['à fermoir laiton', 'بقفل نحاسي', 'sac-deux-tons', 510],
    ]
  ),
  kind(
    'Pochette {}',
    'محفظة صغيرة {}',
    'cuir',
    'Pochette du soir à rabat, doublée de coton, dragonne comprise.',
    [
      ['en cuir gaufré', 'من جلد منقوش', 'pochette-cuir', 220],
      ['en daim caramel', 'من جلد مخملي', 'pochette-cuir', 240],
      ['en cuir lisse', 'من جلد أملس', 'pochette-cuir', 210],
    ]
  ),
  kind(
    'Porte-monnaie {}',
    'حافظة نقود {}',
    'cuir',
    'Fermoir clip et deux compartiments ; il se glisse dans la poche d’une djellaba.',
    [
      ['rond grenat', 'مستديرة رمانية', 'porte-monnaie', 90],
      ['à soufflet rouge', 'حمراء', 'porte-monnaie', 110],
      ['brodé fil d’or', 'مطرزة بخيط ذهبي', 'porte-monnaie', 130],
    ]
  ),
  kind(
    'Cartable {}',
    'محفظة عمل {}',
    'cuir',
    'Trois soufflets, serrure à clé et poignée renforcée ; un ordinateur de 15 pouces y trouve sa place.',
    [
      ['d’avocat en cuir', 'للمحامي من الجلد', 'cartable-cuir', 980],
      ['d’écolier en cuir', 'مدرسية من الجلد', 'cartable-cuir', 640],
      ['de bureau en cuir', 'للمكتب من الجلد', 'cartable-cuir', 890],
    ]
  ),
  kind(
    'Sac à dos en cuir {}',
    'حقيبة ظهر جلدية {}',
    'cuir',
    'Poche avant à sangle, dos matelassé, bretelles réglables. Il prend de l’âge avec élégance.',
    [
      ['fauve', 'بلون عسلي', 'sac-dos-cuir', 750],
      ['vieilli', 'معتق', 'sac-dos-cuir', 790],
      ['compact', 'صغير', 'sac-dos-cuir', 620],
    ]
  ),
  kind(
    'Carnet relié {}',
    'دفتر مجلد {}',
    'cuir',
    'Papier ivoire cousu, 160 pages, couverture en cuir à rabat et lien.',
    [
      ['cuir, format A5', 'بالجلد، قياس A5', 'carnet-cuir', 120],
      ['cuir, format poche', 'بالجلد، قياس الجيب', 'carnet-cuir', 85],
      ['cuir, format A4', 'بالجلد، قياس A4', 'carnet-cuir', 180],
    ]
  ),
  kind(
    'Trousse de toilette {}',
    'حقيبة زينة {}',
    'cuir',
    'Doublure lavable et fermeture éclair qui s’ouvre à plat.',
    [
      ['en cuir brun', 'من جلد بني', 'pochette-cuir', 260],
      ['en cuir de chèvre', 'من جلد الماعز', 'pochette-cuir', 280],
    ]
  ),
]

const caftans: Kind[] = [
  kind(
    'Caftan {} brodé',
    'قفطان {} مطرز',
    'tissu',
    'Crêpe fluide, sfifa et aâkads faits à la main sur toute la longueur. Coupe ample, ceinture comprise.',
    [['vert émeraude', 'أخضر زمردي', 'caftan-emeraude', 1290]],
    { only: 'atelier-souiri', isNew: true }
  ),
  kind(
    'Caftan {}',
    'قفطان {}',
    'tissu',
    'Une pièce de cérémonie : doublure en satin, broderie de manche, ourlet retouchable.',
    [
      ['bleu roi, broderie argent', 'أزرق ملكي بطرز فضي', 'caftan-bleu', 1480],
      ['bordeaux, sfifa dorée', 'خمري بسفيفة ذهبية', 'caftan-bordeaux', 1560],
      ['vert d’eau, perlé', 'أخضر مائي مرصع', 'caftan-emeraude', 1690],
    ]
  ),
  kind(
    'Takchita deux pièces {}',
    'تكشيطة من قطعتين {}',
    'tissu',
    'Robe de dessous et pardessus en mousseline, ceinture m’damma assortie. Retouches offertes à la boutique.',
    [
      ['émeraude', 'زمردية', 'caftan-emeraude', 2400],
      ['saphir', 'ياقوتية', 'caftan-bleu', 2650],
      ['prune', 'برقوقية', 'caftan-bordeaux', 2550],
    ]
  ),
  kind(
    'Robe d’été {}',
    'فستان صيفي {}',
    'tissu',
    'Coton léger brodé au col, deux poches. Elle passe du marché à la terrasse.',
    [
      ['menthe', 'نعناعي', 'caftan-emeraude', 340],
      ['bleu Chefchaouen', 'أزرق شفشاوني', 'caftan-bleu', 360],
      ['grenade', 'رماني', 'caftan-bordeaux', 350],
    ]
  ),
  kind(
    'Djellaba homme {}',
    'جلباب رجالي {}',
    'laine',
    'Tissu de laine fine, capuche doublée, boutons aâkad. Chaude sans être lourde.',
    [
      ['en laine sable', 'من صوف بلون الرمل', 'djellaba-sable', 780],
      ['en laine bleu nuit', 'من صوف أزرق ليلي', 'djellaba-nuit', 820],
      ['rayée de Bzou', 'بزيوية مخططة', 'djellaba-sable', 1450],
    ]
  ),
  kind(
    'Djellaba femme {}',
    'جلباب نسائي {}',
    'tissu',
    'Coupe droite fendue sur les côtés, sfifa ton sur ton, capuche pointue.',
    [
      ['en crêpe beige', 'من الكريب البيج', 'djellaba-sable', 560],
      ['en crêpe marine', 'من الكريب الكحلي', 'djellaba-nuit', 590],
    ]
  ),
  kind(
    'Gandoura {}',
    'كندورة {}',
    'tissu',
    'Coton lavé, manches courtes et broderie discrète au col : le vêtement des soirs d’été.',
    [
      ['blanche homme', 'بيضاء للرجال', 'gandoura-blanche', 280],
      ['terracotta femme', 'ترابية للنساء', 'tunique-brodee', 320],
      ['blanche enfant', 'بيضاء للأطفال', 'gandoura-blanche', 170],
    ]
  ),
  kind(
    'Tunique {}',
    'تونيك {}',
    'tissu',
    'Popeline de coton, plastron brodé à la main en points de Fès, fentes sur les côtés.',
    [
      ['brodée corail', 'مطرزة مرجانية', 'tunique-brodee', 260],
      ['en lin blanc', 'من كتان أبيض', 'gandoura-blanche', 290],
      ['brodée abricot', 'مطرزة مشمشية', 'tunique-brodee', 270],
    ]
  ),
  kind(
    'Jabador {}',
    'جبادور {}',
    'tissu',
    'Ensemble tunique et serouel, tissu froissé qui ne se repasse pas.',
    [
      ['deux pièces ivoire', 'من قطعتين عاجي', 'gandoura-blanche', 480],
      ['deux pièces sable', 'من قطعتين رملي', 'djellaba-sable', 520],
    ]
  ),
  kind(
    'Burnous {}',
    'سلهام {}',
    'laine',
    'Laine tissée sur métier horizontal, capuche à gland, ouvert devant.',
    [
      ['en laine nuit', 'من صوف داكن', 'djellaba-nuit', 1150],
      ['en laine crème', 'من صوف قشدي', 'djellaba-sable', 1190],
    ]
  ),
]

const foulards: Kind[] = [
  kind(
    'Écharpe en laine {}',
    'وشاح صوفي {}',
    'laine',
    'Laine mérinos tissée serré, franges nouées à la main, 180 cm.',
    [
      ['rouge garance', 'أحمر', 'foulard-rouge', 190],
      ['indigo', 'نيلي', 'foulard-indigo', 195],
    ]
  ),
  kind(
    'Foulard en sabra {}',
    'منديل من الصبرة {}',
    'tissu',
    'Fibre d’agave brillante comme la soie, teinte au bain puis tissée main.',
    [
      ['cerise', 'كرزي', 'foulard-rouge', 160],
      ['bleu nuit', 'أزرق ليلي', 'foulard-indigo', 160],
    ]
  ),
  kind(
    'Chèche {}',
    'شاش {}',
    'tissu',
    'Quatre mètres de voile de coton pour le vent de sable comme pour la ville.',
    [
      ['du désert indigo', 'صحراوي نيلي', 'foulard-indigo', 110],
      ['du désert brique', 'صحراوي قرميدي', 'foulard-rouge', 110],
    ]
  ),
  kind(
    'Melhfa {}',
    'ملحفة {}',
    'tissu',
    'Voile teint à la main, 4 m, léger et opaque, aux couleurs du Sud.',
    [
      ['indigo', 'نيلية', 'foulard-indigo', 240],
      ['coucher de soleil', 'بألوان الغروب', 'foulard-rouge', 260],
    ]
  ),
  kind(
    'Châle {}',
    'شال {}',
    'laine',
    'Grand châle carré, bords roulottés, assez large pour couvrir les épaules.',
    [
      ['en laine cardinal', 'صوفي أحمر', 'foulard-rouge', 280],
      ['en laine encre', 'صوفي كحلي', 'foulard-indigo', 280],
    ]
  ),
  kind(
    'Chapeau de paille {}',
    'ترازة {}',
    'paille',
    'Palmier nain tressé en spirale, ruban de coton, bord qui garde sa forme.',
    [
      ['du Rif', 'ريفية', 'chapeau-paille', 130],
      ['à large bord', 'عريضة الحافة', 'chapeau-paille', 150],
      ['de jardin', 'للحديقة', 'chapeau-paille', 95],
    ]
  ),
  kind(
    'Capeline {}',
    'قبعة {}',
    'paille',
    'Raphia fin cousu en continu, pliable dans une valise.',
    [
      ['raphia à ruban', 'رافيا بشريط', 'chapeau-paille', 210],
      ['raphia crochet', 'رافيا بالكروشيه', 'chapeau-paille', 230],
    ]
  ),
  kind(
    'Ceinture tissée {}',
    'حزام منسوج {}',
    'laine',
    'Tissage étroit à motifs losangés, pompons aux deux bouts, 220 cm.',
    [
      ['rouge', 'أحمر', 'foulard-rouge', 140],
      ['bleue', 'أزرق', 'foulard-indigo', 140],
    ]
  ),
]

export const mode: Record<string, Kind[]> = {
  'babouches-chaussures': babouches,
  'maroquinerie': maroquinerie,
  'caftans-djellabas': caftans,
  'foulards-chapeaux': foulards,
}
