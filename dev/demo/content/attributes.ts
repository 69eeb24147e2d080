import { categories } from './categories.ts'
import type { Material } from './materials.ts'

export interface Attribute {
  key: string
  kind: 'text' | 'number' | 'choice'
  fr: string
  ar: string
  en: string
  unit?: string
  choices?: Choice[]
}

export interface Choice {
  value: string
  name: { fr: string; ar: string; en: string }
}

type Name = [fr: string, ar: string, en: string]

/** How materials are called; what is eaten, drunk or used up has none. */
export const materialNames: Partial<Record<Material, Name>> = {
  cuir: ['Cuir', 'جلد', 'Leather'],
  tissu: ['Tissu', 'ثوب', 'Fabric'],
  paille: ['Fibres végétales', 'ألياف نباتية', 'Plant fibres'],
  argile: ['Argile', 'طين', 'Clay'],
  terre: ['Terre cuite', 'طين مطبوخ', 'Terracotta'],
  metal: ['Métal', 'معدن', 'Metal'],
  ceramique: ['Céramique émaillée', 'خزف مطلي', 'Glazed ceramic'],
  laiton: ['Laiton', 'نحاس أصفر', 'Brass'],
  bois: ['Bois', 'خشب', 'Wood'],
  laine: ['Laine', 'صوف', 'Wool'],
  argent: ['Argent 925', 'فضة 925', '925 silver'],
  perles: ['Perles', 'خرز', 'Beads'],
  zellige: ['Terre émaillée', 'زليج', 'Glazed tile'],
}

const choices: Choice[] = Object.entries(materialNames).map(([value, [fr, ar, en]]) => ({
  value,
  name: { fr, ar, en },
}))

const material: Attribute = {
  ...{ key: 'material', kind: 'choice', choices },
  ...{ fr: 'Matière', ar: 'المادة', en: 'Material' },
}
const dimensions: Attribute = {
  ...{ key: 'dimensions', kind: 'text' },
  ...{ fr: 'Dimensions', ar: 'الأبعاد', en: 'Dimensions' },
}
const weight: Attribute = {
  ...{ key: 'weight', kind: 'number', unit: 'g' },
  ...{ fr: 'Poids net', ar: 'الوزن الصافي', en: 'Net weight' },
}
const volume: Attribute = {
  ...{ key: 'volume', kind: 'number', unit: 'ml' },
  ...{ fr: 'Volume', ar: 'الحجم', en: 'Volume' },
}
const origin: Attribute = {
  ...{ key: 'origin', kind: 'text' },
  ...{ fr: 'Origine', ar: 'المصدر', en: 'Origin' },
}

const byRoot: Record<string, Attribute[]> = {
  'mode-cuir': [material, origin],
  'cuisine-table': [material, dimensions, weight, volume, origin],
  'beaute-hammam': [volume, weight, origin],
  'tapis-tissages': [material, dimensions, origin],
  'epicerie-terroir': [weight, volume, origin],
  'bijoux': [material, origin],
  'maison-deco': [material, dimensions, weight, origin],
  'musique': [material, dimensions, origin],
}

/** What the products of each root say of themselves; the categories below have the same. */
export const attributesByRoot = byRoot

/** The attributes of a category, through its root. */
export function attributesOf(slug: string): Attribute[] {
  const category = categories.find((one) => one.slug === slug)
  return byRoot[category?.parent ?? slug] ?? []
}
