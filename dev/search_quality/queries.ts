import { any, both, category, type Grades, kind, named, sku, store } from './judge.ts'

/**
 * What people search for in the demo, and what each product is worth to them.
 *
 * The grades were given from the demo's content, before and without looking at what any search finds: by rules over
 * a product's kind, category and name, and by hand where no rule tells it. By hand are the choices of neighbours
 * (grade 2 and 1: a corbeille for who wants a basket, other pottery for who wants a tajine) and which kinds one
 * word means (a lampe is a lamp, no lantern; a belgha is a babouche). 3 is what was asked for, 2 would do, 1 is near,
 * 0 is everything else. Queries are written as people type them, Darija in Latin letters too.
 *
 * Most Darija and English words here are among the synonyms that ship with the search, as they are the common ones:
 * for them the set measures whether a synonym is used well, not whether it is known. The misspelt ones stand apart
 * and are counted apart: none of them is a synonym.
 */
export const languages = ['fr', 'ar', 'darija', 'en', 'code'] as const

export type Language = (typeof languages)[number]

type Queries = Partial<Record<Language, string[]>>

export interface Intent extends Queries {
  grades: Grades
  misspelt?: Queries
}

const red = named(/\brouges?\b|grenat|garance|cerise|cardinal/)
const blue = named(/\bbleue?s?\b|cobalt|marine|indigo|turquoise|saphir/)
const green = named(/\bvert(e|es|s)?\b|emeraude/)
const white = named(/\bblanc(s|he|hes)?\b|ivoire|creme/)
const brass = named(/laiton/)
const copper = named(/cuivre/)
const rugs = kind(
  'Tapis berbère Azilal',
  'Tapis Azilal',
  'Tapis Beni Ouarain',
  'Tapis de Taznakht',
  'Boucherouite',
  'Kilim Zanafi',
  'Hanbel'
)
const tajines = kind('Tajine en terre cuite', 'Tajine', 'Petit tajine')
const babouches = kind(
  'Babouches en cuir',
  'Belgha de cérémonie',
  'Babouches raphia',
  'Babouches enfant'
)
const bags = kind('Sac en cuir de Fès', 'Cabas en cuir', 'Sac à main', 'Sac à dos en cuir')
const bowls = kind('Bol bleu de Safi', 'Bol à harira')
const honeys = kind('Miel de thym de l’Atlas', 'Miel', 'Miel en rayon')
const arganOils = kind(
  'Huile d’argan vierge',
  'Huile d’argan cosmétique',
  'Huile d’argan alimentaire'
)
const blackSoap = kind('Savon noir')
const soaps = kind('Savon', 'Savon noir', 'Pain de savon')
const teapots = kind('Théière en laiton martelé', 'Théière')
const baskets = kind('Panier en osier', 'Panier à couvercle', 'Panier de rangement')

const textiles: Intent[] = [
  {
    grades: { 3: rugs, 2: kind('Tapis de prière'), 1: category('coussins-tissages') },
    fr: ['tapis', 'tapis berbère'],
    ar: ['زربية', 'زرابي', 'سجاد'],
    darija: ['zarbia', 'zerbiya', 'zrabi'],
    en: ['rug', 'rugs', 'carpet'],
    misspelt: { fr: ['tappis'], darija: ['zarbiyya', 'zrabii'], en: ['carpett'] },
  },
  {
    grades: { 3: kind('Tapis berbère Azilal', 'Tapis Azilal'), 1: rugs },
    fr: ['tapis azilal'],
    ar: ['زربية أزيلال'],
    en: ['azilal rug'],
  },
  {
    grades: { 3: kind('Tapis Beni Ouarain'), 1: rugs },
    fr: ['tapis beni ouarain'],
    ar: ['زربية بني وراين'],
    darija: ['zarbia bni warayn'],
    en: ['beni ourain rug'],
    misspelt: { fr: ['beni ouarin'] },
  },
  {
    grades: { 3: kind('Tapis de prière'), 1: rugs },
    fr: ['tapis de prière'],
    ar: ['سجادة صلاة', 'سجادة الصلاة'],
    darija: ['sejjada'],
    en: ['prayer rug', 'prayer mat'],
  },
  {
    grades: { 3: kind('Hanbel'), 1: rugs },
    ar: ['حنبل', 'حنابل'],
    darija: ['7ambel', 'hambel'],
    misspelt: { darija: ['hanbell'] },
  },
  {
    grades: { 3: kind('Boucherouite'), 1: rugs },
    fr: ['boucherouite'],
    ar: ['بوشرويط'],
    darija: ['boucharwit'],
    misspelt: { fr: ['bouchrouite'] },
  },
  {
    grades: {
      3: kind('Coussin kilim', 'Coussin de sol'),
      2: kind('Traversin'),
      1: kind('Housse de coussin'),
    },
    fr: ['coussin', 'coussins'],
    ar: ['وسادة', 'وسائد', 'مخدة'],
    darija: ['mkhedda'],
    en: ['cushion', 'pillow'],
    misspelt: { fr: ['cousin kilim', 'coussain'] },
  },
  {
    grades: { 3: kind('Housse de coussin'), 1: kind('Coussin kilim', 'Coussin de sol') },
    fr: ['housse de coussin'],
    en: ['cushion cover'],
  },
  {
    grades: { 3: both(kind('Coussin kilim', 'Coussin de sol'), red), 1: kind('Coussin kilim') },
    fr: ['coussin rouge'],
    ar: ['وسادة حمراء'],
    en: ['red cushion'],
  },
  {
    grades: { 3: kind('Couverture'), 1: kind('Jeté de canapé') },
    fr: ['couverture'],
    ar: ['بطانية'],
    darija: ['manta'],
    en: ['blanket'],
  },
  {
    grades: { 3: kind('Nappe brodée') },
    fr: ['nappe', 'nappe brodée'],
    ar: ['غطاء مائدة'],
    en: ['tablecloth'],
  },
]

const fashion: Intent[] = [
  {
    grades: { 3: babouches, 1: kind('Chaussons d’intérieur') },
    fr: ['babouche', 'babouches'],
    ar: ['بلغة', 'بلاغي'],
    darija: ['belgha', 'balgha', 'blaghi'],
    en: ['moroccan slippers'],
    misspelt: { fr: ['babouhe', 'babuches'], darija: ['bellgha'] },
  },
  {
    grades: { 3: both(babouches, named(/jaune/)), 1: babouches },
    fr: ['babouche jaune'],
    ar: ['بلغة صفراء'],
    darija: ['belgha sefra'],
  },
  {
    grades: { 3: kind('Chaussons d’intérieur', 'Babouches en cuir'), 2: babouches },
    en: ['slippers'],
  },
  {
    grades: {
      3: kind('Derbies', 'Bottines', 'Sandales en cuir'),
      2: any(babouches, kind('Chaussons d’intérieur')),
    },
    fr: ['chaussures'],
    ar: ['أحذية', 'حذاء'],
    darija: ['sebbat'],
    en: ['shoes'],
    misspelt: { fr: ['chausures'] },
  },
  {
    grades: { 3: kind('Sandales en cuir') },
    fr: ['sandales'],
    ar: ['صنادل'],
    en: ['leather sandals'],
  },
  {
    grades: { 3: bags, 2: kind('Cartable'), 1: kind('Pochette', 'Trousse de toilette') },
    fr: ['sac', 'sac en cuir'],
    ar: ['حقيبة', 'حقائب'],
    darija: ['chkara'],
    en: ['bag', 'leather bag'],
  },
  {
    grades: { 3: kind('Sac à dos en cuir'), 1: bags },
    fr: ['sac à dos'],
    ar: ['حقيبة ظهر'],
    en: ['backpack'],
  },
  {
    grades: { 3: kind('Porte-monnaie'), 1: kind('Pochette') },
    fr: ['porte-monnaie', 'portefeuille'],
    ar: ['حافظة نقود'],
    darija: ['bztam'],
    en: ['wallet'],
  },
  {
    grades: { 3: kind('Ceinture tissée') },
    fr: ['ceinture'],
    ar: ['حزام'],
    darija: ['7zam'],
    en: ['belt'],
  },
  {
    grades: { 3: kind('Caftan'), 2: kind('Takchita deux pièces'), 1: kind('Jabador') },
    fr: ['caftan', 'caftans'],
    ar: ['قفطان', 'قفاطين'],
    darija: ['9eftan', 'qaftan', '9aftan'],
    en: ['kaftan'],
    misspelt: { fr: ['caftam'], darija: ['9afttan', 'kafetan'] },
  },
  {
    grades: { 3: both(kind('Caftan'), green), 1: kind('Caftan', 'Takchita deux pièces') },
    fr: ['caftan vert'],
    ar: ['قفطان أخضر'],
    darija: ['9eftan khder'],
    en: ['green caftan'],
  },
  {
    grades: { 3: kind('Takchita deux pièces'), 2: kind('Caftan') },
    fr: ['takchita'],
    ar: ['تكشيطة'],
    darija: ['tekchita'],
    misspelt: { fr: ['takchtia'] },
  },
  {
    grades: { 3: kind('Djellaba homme', 'Djellaba femme'), 1: kind('Gandoura', 'Burnous') },
    fr: ['djellaba', 'djellabas'],
    ar: ['جلباب', 'جلابة'],
    darija: ['jellaba', 'jlaba'],
    misspelt: { fr: ['djellabba'], darija: ['jellabba', 'jelleba'] },
  },
  {
    grades: { 3: kind('Djellaba femme'), 1: kind('Djellaba homme') },
    fr: ['djellaba femme'],
    ar: ['جلباب نسائي'],
    en: ['women djellaba'],
  },
  {
    grades: { 3: kind('Djellaba homme'), 2: kind('Burnous'), 1: kind('Djellaba femme') },
    fr: ['djellaba homme laine'],
    ar: ['جلباب رجالي'],
  },
  {
    grades: { 3: kind('Gandoura') },
    fr: ['gandoura'],
    ar: ['كندورة', 'قندورة'],
    darija: ['9andora'],
  },
  {
    grades: { 3: kind('Burnous') },
    fr: ['burnous'],
    ar: ['سلهام'],
    darija: ['selham'],
  },
  {
    grades: { 3: kind('Robe d’été'), 1: kind('Caftan', 'Tunique') },
    fr: ['robe'],
    ar: ['فستان', 'فساتين'],
    en: ['dress'],
  },
  {
    grades: {
      3: kind('Foulard en sabra'),
      2: kind('Écharpe en laine', 'Châle', 'Chèche'),
      1: kind('Melhfa'),
    },
    fr: ['foulard'],
    ar: ['منديل'],
    darija: ['zif'],
  },
  {
    grades: { 3: kind('Écharpe en laine', 'Foulard en sabra'), 2: kind('Châle', 'Chèche') },
    en: ['scarf', 'scarves'],
    ar: ['أوشحة'],
  },
  {
    grades: { 3: kind('Chapeau de paille'), 2: kind('Capeline') },
    fr: ['chapeau', 'chapeau de paille'],
    ar: ['ترازة'],
    darija: ['taraza'],
    en: ['straw hat'],
  },
  {
    grades: {
      3: kind('Chapeau de paille', 'Capeline'),
      2: kind('Chèche'),
      1: category('foulards-chapeaux'),
    },
    darija: ['chachia', 'tarbouch'],
    ar: ['طربوش'],
  },
  {
    grades: { 3: kind('Melhfa') },
    fr: ['melhfa'],
    ar: ['ملحفة'],
    darija: ['mel7fa'],
  },
]

const table: Intent[] = [
  {
    grades: { 3: tajines, 1: kind('Cocotte en terre') },
    fr: ['tajine', 'tajines', 'plat à tajine'],
    ar: ['طاجين', 'طواجين', 'الطاجين'],
    darija: ['tajin', 'twajen'],
    en: ['tagine', 'tagines'],
    misspelt: { fr: ['tajinne', 'tajien'], ar: ['طاجبن'], darija: ['tajjine', 'twajn'] },
  },
  {
    grades: { 3: both(tajines, white), 1: tajines },
    fr: ['tajine blanc'],
    ar: ['طاجين أبيض'],
    darija: ['tajin byed'],
    en: ['white tagine'],
  },
  {
    grades: {
      3: any(tajines, kind('Jarre à deux anses', 'Jarre décorée', 'Cocotte en terre', 'Cache-pot')),
      2: kind('Pot à épices', 'Amphore', 'Pot de fleurs'),
      1: category('bols-plats'),
    },
    fr: ['poterie'],
    ar: ['فخار'],
    darija: ['fekhar'],
    en: ['pottery'],
  },
  {
    grades: { 3: kind('Jarre à deux anses', 'Jarre décorée'), 2: kind('Amphore') },
    fr: ['jarre'],
    ar: ['جرة', 'خابية'],
    darija: ['khabia'],
  },
  {
    grades: {
      3: kind('Assiettes creuses', 'Assiette murale'),
      2: kind('Assiette décorative', 'Plat à couscous'),
      1: kind('Ravier'),
    },
    fr: ['assiette', 'assiettes'],
    ar: ['صحون', 'طبق'],
    darija: ['tebsil'],
    en: ['plate', 'plates'],
    misspelt: { fr: ['asiette'] },
  },
  {
    grades: { 3: bowls, 1: kind('Saladier', 'Ravier') },
    fr: ['bol', 'bols'],
    ar: ['زلافة', 'زلايف'],
    darija: ['zlafa'],
    en: ['bowl', 'bowls'],
  },
  {
    grades: { 3: both(bowls, blue), 1: any(bowls, both(kind('Saladier', 'Ravier'), blue)) },
    fr: ['bol bleu'],
    ar: ['زلافة زرقاء'],
    en: ['blue bowl'],
  },
  {
    grades: { 3: kind('Plat à couscous'), 1: kind('Assiettes creuses') },
    fr: ['plat à couscous'],
    ar: ['قصعة'],
    darija: ['gas3a'],
  },
  {
    grades: { 3: kind('Mortier') },
    fr: ['mortier'],
    ar: ['مهراس', 'مهراز'],
    darija: ['mehraz'],
    en: ['mortar'],
  },
  {
    grades: { 3: teapots, 2: kind('Service à thé'), 1: kind('Bouilloire') },
    fr: ['théière', 'theiere'],
    ar: ['براد', 'إبريق شاي'],
    darija: ['berrad', 'brad'],
    en: ['teapot', 'teapots'],
    misspelt: { fr: ['théiere marocaine', 'téière'], ar: ['برراد'], darija: ['berradd'] },
  },
  {
    grades: { 3: both(teapots, brass), 1: any(teapots, both(kind('Bouilloire'), brass)) },
    fr: ['théière laiton'],
    en: ['brass teapot'],
  },
  {
    grades: { 3: kind('Thé vert'), 1: kind('Tisane') },
    fr: ['thé', 'thé vert'],
    ar: ['شاي أخضر', 'أتاي'],
    darija: ['atay', 'atai'],
    en: ['tea', 'green tea'],
  },
  {
    grades: { 3: both(kind('Thé vert'), named(/menthe/)), 2: kind('Thé vert') },
    fr: ['thé à la menthe'],
    ar: ['شاي بالنعناع'],
    darija: ['atay na3na3'],
    en: ['mint tea'],
  },
  {
    grades: { 3: kind('Verres à thé') },
    fr: ['verre à thé'],
    ar: ['كؤوس شاي'],
    darija: ['kisan atay'],
    en: ['tea glasses'],
  },
  {
    grades: { 3: kind('Bouilloire') },
    fr: ['bouilloire'],
    ar: ['مقراج'],
    darija: ['mo9raj', 'moqraj'],
    en: ['kettle'],
    misspelt: { fr: ['bouiloire'], darija: ['moqrajj', 'mo9rach'] },
  },
  {
    grades: { 3: baskets, 2: kind('Couffin', 'Corbeille') },
    fr: ['panier', 'paniers'],
    ar: ['سلة', 'سلال'],
    darija: ['sella'],
    en: ['basket', 'baskets'],
    misspelt: { fr: ['panierr'] },
  },
  {
    grades: { 3: kind('Couffin'), 1: any(baskets, kind('Corbeille')) },
    fr: ['couffin'],
    ar: ['قفة'],
    darija: ['9offa', 'qoffa'],
  },
  {
    grades: { 3: kind('Cuillère en bois'), 2: kind('Louche') },
    fr: ['cuillère en bois'],
    ar: ['ملعقة', 'ملاعق خشبية'],
    darija: ['m3el9a'],
    en: ['wooden spoon'],
    misspelt: { fr: ['cuilere bois'] },
  },
  {
    grades: { 3: kind('Couteau') },
    fr: ['couteau'],
    ar: ['سكين'],
    darija: ['jenwi'],
    en: ['knife', 'knives'],
  },
]

const careAndFood: Intent[] = [
  {
    grades: { 3: arganOils, 1: named(/argan/) },
    fr: ['huile d’argan', "huile d'argan", 'argan'],
    ar: ['زيت أركان', 'زيت اركان'],
    darija: ['zit argan'],
    en: ['argan oil'],
    misspelt: { fr: ['huile dargan', 'huile argane'] },
  },
  {
    grades: { 3: blackSoap, 1: kind('Savon', 'Pain de savon', 'Coffret hammam') },
    fr: ['savon noir'],
    ar: ['صابون بلدي', 'صابون أسود'],
    darija: ['saboun beldi'],
    en: ['black soap'],
    misspelt: { fr: ['savon noire'] },
  },
  {
    grades: { 3: soaps },
    fr: ['savon', 'savons'],
    ar: ['صابون'],
    darija: ['saboun', 'sabon'],
    en: ['soap'],
  },
  {
    grades: {
      3: kind('Ghassoul'),
      1: both(kind('Shampoing', 'Coffret hammam'), named(/ghassoul|tradition/)),
    },
    fr: ['ghassoul', 'rhassoul'],
    ar: ['غاسول', 'الغاسول'],
    darija: ['8assoul', 'ghasoul'],
  },
  {
    grades: { 3: kind('Henné') },
    fr: ['henné'],
    ar: ['حناء', 'الحناء'],
    darija: ['7enna'],
    en: ['henna'],
  },
  {
    grades: { 3: kind('Eau de rose'), 1: named(/\brose/) },
    fr: ['eau de rose'],
    ar: ['ماء الورد'],
    darija: ['ma lward'],
    en: ['rose water'],
  },
  {
    grades: { 3: kind('Eau de fleur d’oranger'), 1: named(/fleur d'oranger/) },
    fr: ['eau de fleur d’oranger'],
    ar: ['ماء الزهر'],
    darija: ['ma zhar'],
    en: ['orange blossom water'],
  },
  {
    grades: { 3: kind('Shampoing') },
    fr: ['shampoing'],
    ar: ['شامبو'],
    en: ['shampoo'],
    misspelt: { fr: ['shampoin'] },
  },
  {
    grades: { 3: kind('Safran de Taliouine', 'Safran en filaments') },
    fr: ['safran'],
    ar: ['زعفران', 'الزعفران'],
    darija: ['za3fran', 'zaafran'],
    en: ['saffron'],
    misspelt: { fr: ['saffran'], ar: ['زعفراان'], darija: ['z3fran', 'zaaferan'], en: ['safron'] },
  },
  {
    grades: { 3: kind('Ras el hanout maison'), 1: kind('Mélange') },
    fr: ['ras el hanout'],
    ar: ['رأس الحانوت', 'راس الحانوت'],
    darija: ['ras l7anout'],
    misspelt: { fr: ['ras el hanut'] },
  },
  {
    grades: { 3: kind('Cumin') },
    fr: ['cumin'],
    ar: ['كمون'],
    darija: ['kamoun'],
  },
  {
    grades: { 3: kind('Paprika') },
    fr: ['paprika'],
    ar: ['تحميرة', 'بابريكا'],
    darija: ['ta7mira', 'tahmira'],
  },
  {
    grades: { 3: kind('Cannelle') },
    fr: ['cannelle'],
    ar: ['قرفة'],
    darija: ['9arfa', 'karfa'],
    en: ['cinnamon'],
    misspelt: { fr: ['canelle'], darija: ['9rfa'], en: ['cinamon'] },
  },
  {
    grades: { 3: kind('Gingembre') },
    fr: ['gingembre'],
    ar: ['زنجبيل', 'سكنجبير'],
    darija: ['skinjbir'],
    en: ['ginger'],
  },
  {
    grades: { 3: category('epices'), 1: kind('Pot à épices') },
    fr: ['épices'],
    ar: ['توابل', 'بهارات'],
    darija: ['3etriya'],
    en: ['spices'],
  },
  {
    grades: { 3: honeys },
    fr: ['miel', 'miels'],
    ar: ['عسل'],
    darija: ['3sel', 'l3sel'],
    en: ['honey'],
  },
  {
    grades: { 3: kind('Miel de thym de l’Atlas'), 1: honeys },
    fr: ['miel de thym'],
    ar: ['عسل الزعتر'],
    darija: ['3sel za3tar'],
    en: ['thyme honey'],
  },
  {
    grades: { 3: kind('Confiture', 'Confiture de figues'), 1: kind('Gelée') },
    fr: ['confiture'],
    ar: ['مربى'],
    darija: ['konfitir'],
    en: ['jam'],
    misspelt: { fr: ['confiturre'], darija: ['confitur'] },
  },
  {
    grades: { 3: kind('Confiture de figues'), 1: kind('Confiture') },
    fr: ['confiture de figue'],
    ar: ['مربى التين'],
    en: ['fig jam'],
  },
  {
    grades: { 3: kind('Amlou') },
    fr: ['amlou'],
    ar: ['أملو', 'املو'],
    darija: ['amlo'],
  },
  {
    grades: { 3: kind('Huile d’olive', 'Huile d’olive infusée'), 1: kind('Olives') },
    fr: ['huile d’olive', 'huile olive'],
    ar: ['زيت الزيتون', 'زيت زيتون'],
    darija: ['zit zitoun', 'zit l3oud'],
    en: ['olive oil'],
    misspelt: { fr: ['huile dolive'], en: ['oliv oil'] },
  },
  {
    grades: { 3: kind('Citrons confits') },
    fr: ['citron confit'],
    ar: ['حامض مصير'],
    darija: ['hamed msyer'],
    en: ['preserved lemons'],
  },
  {
    grades: {
      3: kind('Dattes Majhoul d’Erfoud', 'Dattes'),
      1: both(kind('Sirop de dattes', 'Maâmoul'), named(/datte/)),
    },
    fr: ['dattes', 'datte'],
    ar: ['تمر', 'تمور'],
    darija: ['tmar'],
    en: ['dates'],
    misspelt: { fr: ['dattess'] },
  },
  {
    grades: {
      3: both(kind('Dattes Majhoul d’Erfoud', 'Dattes'), named(/majhoul/)),
      2: kind('Dattes'),
    },
    fr: ['dattes majhoul'],
    ar: ['تمر المجهول'],
    en: ['medjool dates'],
  },
  {
    grades: { 3: kind('Cornes de gazelle'), 1: kind('Ghriba', 'Maâmoul') },
    fr: ['corne de gazelle', 'cornes de gazelle'],
    ar: ['كعب الغزال', 'كعب غزال'],
    darija: ['kaab ghzal', 'ka3b ghzal'],
    misspelt: { fr: ['corne de gazel'] },
  },
  {
    grades: { 3: kind('Cornes de gazelle', 'Ghriba', 'Maâmoul'), 1: category('dattes-douceurs') },
    fr: ['gâteaux'],
    ar: ['حلويات'],
    darija: ['7alawiyat', 'halwa'],
    en: ['pastries'],
  },
  {
    grades: { 3: kind('Couscous'), 1: kind('Plat à couscous') },
    fr: ['couscous'],
    ar: ['كسكس'],
    darija: ['seksou'],
    misspelt: { fr: ['couscou'], darija: ['seksu'] },
  },
  {
    grades: { 3: kind('Cacahuètes'), 1: both(kind('Amlou'), named(/cacahuete/)) },
    fr: ['cacahuètes'],
    ar: ['كاوكاو'],
    darija: ['kawkaw'],
    en: ['peanuts'],
  },
]

const jewelleryAndHome: Intent[] = [
  {
    grades: { 3: category('bijoux-argent'), 2: category('colliers-perles') },
    fr: ['bijou argent', 'bijoux en argent'],
    ar: ['حلي فضية', 'مجوهرات'],
    en: ['silver jewelry'],
  },
  {
    grades: { 3: kind('Bague'), 2: kind('Alliance') },
    fr: ['bague', 'bagues'],
    ar: ['خاتم', 'خواتم'],
    darija: ['khatem'],
    en: ['ring', 'silver ring'],
    misspelt: { fr: ['bage'] },
  },
  {
    grades: { 3: kind('Bracelet'), 2: kind('Bracelet de perles') },
    fr: ['bracelet argent'],
    ar: ['سوار'],
    darija: ['deblij'],
    en: ['silver bracelet'],
    misspelt: { fr: ['braclet'] },
  },
  {
    grades: {
      3: kind('Collier', 'Collier d’ambre', 'Collier de corail', 'Sautoir'),
      2: kind('Parure'),
      1: kind('Pendentif khmissa', 'Pendentif œil'),
    },
    fr: ['collier', 'colliers'],
    ar: ['قلادة', 'قلائد'],
    darija: ['9lada'],
    en: ['necklace'],
  },
  {
    grades: { 3: kind('Collier d’ambre'), 1: kind('Collier', 'Parure', 'Chapelet') },
    fr: ['collier ambre'],
    ar: ['قلادة عنبر'],
    en: ['amber necklace'],
  },
  {
    grades: { 3: kind('Boucles d’oreilles', 'Boucles de perles') },
    fr: ['boucles d’oreilles', 'boucle oreille'],
    ar: ['أقراط'],
    en: ['earrings'],
    misspelt: { fr: ['boucles doreilles'] },
  },
  {
    grades: {
      3: kind('Khmissa', 'Pendentif khmissa', 'Khmissa murale'),
      1: both(kind('Sautoir'), named(/khmissa/)),
    },
    fr: ['khmissa', 'main de fatma'],
    ar: ['خميسة'],
    darija: ['5missa', 'khmisa'],
    en: ['hamsa'],
  },
  {
    grades: { 3: kind('Fibule') },
    fr: ['fibule', 'broche berbère'],
    ar: ['تيزرزاي'],
    darija: ['tizerzay'],
    en: ['brooch'],
  },
  {
    grades: { 3: kind('Lanterne'), 1: kind('Photophores', 'Guirlande', 'Suspension') },
    fr: ['lanterne', 'lanternes'],
    ar: ['فانوس', 'فوانيس'],
    darija: ['fanous', 'fnar'],
    en: ['lantern', 'moroccan lantern'],
    misspelt: { fr: ['lantene'], ar: ['فانوص'], darija: ['fanousse'] },
  },
  {
    grades: {
      3: kind('Lampe de chevet'),
      2: kind('Lampe à huile'),
      1: kind('Suspension', 'Lanterne'),
    },
    fr: ['lampe', 'lampes'],
    ar: ['مصباح', 'مصابيح'],
    darija: ['lampa'],
    en: ['lamp'],
  },
  {
    grades: { 3: kind('Lampe à huile'), 1: kind('Lampe de chevet') },
    fr: ['lampe à huile'],
    ar: ['قنديل', 'قناديل'],
    darija: ['9ndil', '9endil'],
    en: ['oil lamp'],
  },
  {
    grades: { 3: kind('Suspension'), 1: kind('Lanterne') },
    fr: ['suspension', 'lustre'],
    ar: ['ثريا'],
    darija: ['treya'],
    en: ['chandelier'],
  },
  {
    grades: { 3: kind('Bougie'), 1: kind('Photophores', 'Bougeoir') },
    fr: ['bougie', 'bougies'],
    ar: ['شمعة', 'شموع'],
    darija: ['chem3a'],
    en: ['candle'],
    misspelt: { fr: ['boujie'], darija: ['chemm3a'] },
  },
  {
    grades: {
      3: kind('Carreau de zellige', 'Panneau de zellige'),
      2: both(kind('Fontaine murale'), named(/zellige/)),
      1: kind('Carreaux de ciment', 'Dessous-de-plat'),
    },
    fr: ['zellige', 'carreau zellige'],
    ar: ['زليج'],
    darija: ['zlij', 'zellij'],
    en: ['zellige tile'],
    misspelt: { fr: ['zellije', 'zéllige'], darija: ['zliij'] },
  },
  {
    grades: { 3: kind('Vase'), 1: kind('Amphore') },
    fr: ['vase'],
    ar: ['مزهرية'],
  },
  {
    grades: { 3: kind('Pouf', 'Pouf en cuir'), 1: kind('Repose-pieds', 'Coussin de sol') },
    fr: ['pouf', 'poufs'],
    ar: ['بوف'],
    en: ['ottoman'],
    misspelt: { fr: ['poufff'] },
  },
  {
    grades: { 3: kind('Pouf en cuir'), 2: both(kind('Pouf'), named(/cuir/)), 1: kind('Pouf') },
    fr: ['pouf cuir'],
    ar: ['بوف جلدي'],
    en: ['leather pouf'],
  },
  {
    grades: { 3: kind('Chaise'), 2: kind('Tabouret') },
    fr: ['chaise'],
    ar: ['كرسي', 'كراسي'],
    darija: ['korsi'],
    en: ['chair'],
  },
  {
    grades: { 3: kind('Miroir soleil', 'Miroir') },
    fr: ['miroir', 'miroirs'],
    ar: ['مرآة', 'مرايا'],
    darija: ['mraya'],
    en: ['mirror'],
    misspelt: { fr: ['mirroir'], darija: ['mrayya'] },
  },
  {
    grades: { 3: kind('Jeu d’échecs') },
    fr: ['jeu d’échecs'],
    ar: ['شطرنج'],
    en: ['chess'],
  },
  {
    grades: { 3: both(category('theieres-the', 'luminaires', 'objets-deco'), brass) },
    fr: ['laiton'],
    en: ['brass'],
  },
  {
    grades: {
      3: both(category('theieres-the', 'savons-hammam', 'objets-deco', 'luminaires'), copper),
    },
    fr: ['cuivre'],
    ar: ['نحاس أحمر'],
    en: ['copper'],
  },
]

/** What is said of many kinds at once: the names of categories that have others below them. */
const wholeCategories: Intent[] = [
  {
    grades: { 3: category('epicerie-terroir') },
    fr: ['épicerie', 'terroir', 'épicerie du terroir'],
    ar: ['منتجات مجالية', 'بقالة', 'مواد غذائية'],
    darija: ['makla'],
    en: ['local groceries', 'grocery', 'food'],
  },
  {
    grades: { 3: category('mode-cuir') },
    fr: ['mode', 'mode & cuir'],
    ar: ['أزياء وجلد', 'موضة', 'أزياء'],
    en: ['fashion'],
  },
  { grades: { 3: category('cuisine-table') }, fr: ['cuisine & table'], ar: ['المطبخ والمائدة'] },
  { grades: { 3: category('beaute-hammam') }, fr: ['beauté & hammam'], en: ['beauty & hammam'] },
  { grades: { 3: category('maison-deco') }, fr: ['maison & déco'], ar: ['المنزل والديكور'] },
  { grades: { 3: category('musique') }, fr: ['musique'], ar: ['موسيقى'], en: ['music'] },
  { grades: { 3: category('coussins-tissages') }, en: ['cushions and textiles'] },
  {
    grades: { 3: both(category('theieres-the'), named(/service/)), 1: category('theieres-the') },
    en: ['tea set'],
  },
  { grades: { 3: named(/echecs/) }, en: ['chess set'] },
]

const musicStoresAndCodes: Intent[] = [
  {
    grades: { 3: kind('Derbouka', 'Derbouka en bois'), 1: kind('Djembé', 'Taârija') },
    fr: ['derbouka', 'darbouka'],
    ar: ['دربوكة', 'دربكة'],
    darija: ['derboka'],
    en: ['darbuka'],
    misspelt: { fr: ['derbuoka'] },
  },
  {
    grades: { 3: kind('Guembri'), 1: kind('Lotar') },
    fr: ['guembri'],
    ar: ['كنبري', 'هجهوج'],
    darija: ['hajhouj'],
  },
  {
    grades: { 3: kind('Lotar'), 1: kind('Guembri') },
    fr: ['lotar'],
    ar: ['لوطار'],
    darija: ['loutar'],
  },
  {
    grades: { 3: kind('Kamanja') },
    fr: ['violon'],
    ar: ['كمنجة', 'كمان'],
    darija: ['kamanja'],
    en: ['violin'],
  },
  {
    grades: { 3: kind('Tbel', 'Tambour'), 1: category('percussions') },
    fr: ['tambour'],
    ar: ['طبل', 'طبول'],
    darija: ['tbel'],
    en: ['drum'],
  },
  {
    grades: { 3: kind('Nay'), 2: kind('Lira') },
    fr: ['flûte'],
    ar: ['ناي'],
    en: ['flute'],
  },
  { grades: { 3: store('dar-nhas') }, fr: ['dar nhas'] },
  { grades: { 3: store('terre-de-safi') }, fr: ['terre de safi'] },
  { grades: { 3: store('or-rouge') }, fr: ['or rouge'] },
  { grades: { 3: sku('DN-THE-001') }, code: ['DN-THE-001', 'dn-the-001', 'dn the 001'] },
  { grades: { 3: sku('CC-BAB-002') }, code: ['CC-BAB-002', 'ccbab002'] },
  { grades: { 3: sku('TS-TAJ-001') }, code: ['TS-TAJ-001'] },
  { grades: { 3: sku('OR-EPC-001') }, code: ['OR-EPC-001'] },
]

/** All searches of the set by what they are after. */
export const intents: Intent[] = [
  ...textiles,
  ...fashion,
  ...table,
  ...careAndFood,
  ...jewelleryAndHome,
  ...musicStoresAndCodes,
  ...wholeCategories,
]

export interface Query {
  q: string
  language: Language
  isMisspelt: boolean
  grades: Grades
}

export const queries: Query[] = intents.flatMap(({ grades, misspelt = {}, ...spelt }) => [
  ...queriesOf(spelt, grades, false),
  ...queriesOf(misspelt, grades, true),
])

function queriesOf(queriesByLanguage: Queries, grades: Grades, isMisspelt: boolean): Query[] {
  return languages.flatMap((language) =>
    (queriesByLanguage[language] ?? []).map((q) => ({ q, language, isMisspelt, grades }))
  )
}
