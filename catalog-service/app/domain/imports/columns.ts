import type { Locale } from '@marketplace/shared/contracts/locale'
import { optionKeys, type OptionKey } from '@marketplace/shared/contracts/families'
import { fold, type AttributeDefinition } from '#domain/attributes'

/** What a column of a table of products can be, attributes aside, in the order of exports. */
export const importFields = [
  ...['sku', 'name', 'nameAr', 'category', 'price', 'quantity', 'isActive'],
  ...['description', 'descriptionAr', 'family', 'familyAr'],
] as const
export type ImportField =
  | 'family'
  | 'familyAr'
  | 'sku'
  | 'name'
  | 'nameAr'
  | 'category'
  | 'price'
  | 'quantity'
  | 'isActive'
  | 'description'
  | 'descriptionAr'

/** A field, `attributes.<key>`, `options.<key>`, or null for a column that is left out. */
export type ColumnField = string | null

/** How exports name the columns. Imports know these names and the others of `otherNames`. */
export const columnNames: Record<ImportField, Record<Locale, string>> = {
  sku: { fr: 'Référence', ar: 'المرجع', en: 'SKU' },
  name: { fr: 'Nom', ar: 'الاسم', en: 'Name' },
  nameAr: { fr: 'Nom en arabe', ar: 'الاسم بالعربية', en: 'Arabic name' },
  category: { fr: 'Catégorie', ar: 'الفئة', en: 'Category' },
  price: { fr: 'Prix (MAD)', ar: 'الثمن (درهم)', en: 'Price (MAD)' },
  quantity: { fr: 'Stock', ar: 'المخزون', en: 'Stock' },
  isActive: { fr: 'En vente', ar: 'معروض للبيع', en: 'On sale' },
  description: { fr: 'Description', ar: 'الوصف', en: 'Description' },
  descriptionAr: { fr: 'Description en arabe', ar: 'الوصف بالعربية', en: 'Arabic description' },
  family: { fr: 'Nom de la famille', ar: 'اسم العائلة', en: 'Family name' },
  familyAr: {
    fr: 'Nom de la famille en arabe',
    ar: 'اسم العائلة بالعربية',
    en: 'Arabic family name',
  },
}

const optionNames: Record<OptionKey, Record<Locale, string>> = {
  size: { fr: 'Taille', ar: 'المقاس', en: 'Size' },
  colour: { fr: 'Couleur', ar: 'اللون', en: 'Colour' },
  weight: { fr: 'Poids', ar: 'الوزن', en: 'Weight' },
  volume: { fr: 'Contenance', ar: 'السعة', en: 'Volume' },
  material: { fr: 'Matière', ar: 'المادة', en: 'Material' },
  scent: { fr: 'Parfum', ar: 'العطر', en: 'Scent' },
  dimensions: { fr: 'Dimensions', ar: 'الأبعاد', en: 'Dimensions' },
}

const optionWord: Record<Locale, string> = { fr: 'option', ar: 'خيار', en: 'option' }

/** How exports name the column of an option: `Taille (option)`, so that no detail is called the same. */
export function optionColumnName(key: OptionKey, locale: Locale): string {
  return `${optionNames[key][locale]} (${optionWord[locale]})`
}

const otherNames: Record<ImportField, string[]> = {
  sku: [
    'ref',
    'réf',
    'référence produit',
    'code',
    'code article',
    'code produit',
    'reference',
    'الرمز',
    'رمز المنتج',
  ],
  name: [
    'titre',
    'désignation',
    'produit',
    'article',
    'nom du produit',
    'title',
    'product',
    'product name',
    'اسم المنتج',
    'المنتج',
  ],
  nameAr: ['nom arabe', 'nom ar', 'name ar', 'name arabic', 'الاسم العربي', 'namear'],
  category: ['rayon', 'famille', 'type', 'التصنيف', 'الصنف'],
  price: ['prix', 'prix ttc', 'prix de vente', 'tarif', 'price', 'الثمن', 'السعر', 'الثمن بالدرهم'],
  quantity: [
    'quantité',
    'qté',
    'qte',
    'en stock',
    'quantity',
    'qty',
    'in stock',
    'الكمية',
    'العدد',
  ],
  isActive: ['actif', 'active', 'visible', 'publié', 'published', 'is active', 'isactive', 'للبيع'],
  description: ['texte', 'détails', 'details', 'التفاصيل'],
  descriptionAr: ['description arabe', 'description ar', 'descriptionar', 'الوصف العربي'],
  family: ['famille de produits', 'family', 'variantes de', 'العائلة'],
  familyAr: ['nom arabe de la famille', 'family name arabic', 'اسم العائلة العربي'],
}

/** Names are compared without case, accents and signs. */
function folded(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const fieldsByName = new Map<string, ImportField>(
  importFields.flatMap((field) => {
    const key = field as ImportField
    const all = [key, ...Object.values(columnNames[key]), ...otherNames[key]]
    return all.map((name) => [folded(name), key] as const)
  })
)

/** `Taille (option)`, `Option taille` and `options.size` are one. */
const optionsByName = new Map(
  optionKeys.flatMap((key) => {
    const names = Object.values(optionNames[key]).flatMap((name) =>
      Object.values(optionWord).flatMap((word) => [`${name} ${word}`, `${word} ${name}`])
    )
    return [`options ${key}`, ...names].map((name) => [folded(name), `options.${key}`] as const)
  })
)

export const optionFields = optionKeys.map((key) => `options.${key}`)

type Known = Pick<AttributeDefinition, 'key' | 'name'>

/** How exports name the column of an attribute: `Matière (material)`. The key is what imports go by. */
export function attributeColumnName({ key, name }: Known, locale: Locale): string {
  return `${name[locale]} (${key})`
}

/** What each column is, by its name in any of the languages; of two that are the same the first. */
export function matchColumns(
  headers: readonly string[],
  attributes: readonly Known[]
): ColumnField[] {
  const keys = new Set(attributes.map(({ key }) => key))
  const byName = new Map(
    attributes.flatMap(({ key, name }) => Object.values(name).map((one) => [folded(one), key]))
  )
  const taken = new Set<string>()
  return headers.map((header) => {
    const said = /\(([a-z][a-z0-9_]*)\)\s*$/.exec(header)?.[1]
    const key = said && keys.has(said) ? said : byName.get(folded(header))
    const named = fieldsByName.get(folded(header)) ?? optionsByName.get(folded(header))
    const field = named ?? (key ? `attributes.${key}` : null)
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
}
