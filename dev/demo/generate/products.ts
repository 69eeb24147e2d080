import { day, type Calendar } from '../calendar.ts'
import { categories } from '../content/categories.ts'
import type { Kind, Variant } from '../content/kind.ts'
import { materials } from '../content/materials.ts'
import { kinds } from '../content/products.ts'
import type { StoreContent } from '../content/stores.ts'
import { Random } from '../random.ts'
import { describeByAttributes } from './attributes.ts'
import { slugify, typeset } from '../typeset.ts'
import type { StoreWithOwner } from './stores.ts'

export interface Product {
  id: string
  store_id: string
  name: string
  name_ar: string
  description: string
  description_ar: string
  slug: string
  category: string
  /** Centimes are whole dirhams here: hand-made prices are round. */
  price: number
  sku: string
  is_active: boolean
  store_is_active: boolean
  archived_at: Date | null
  archived_by_role: 'owner' | null
  was_active: boolean | null
  attributes: Record<string, string | number>
  rating_average: number
  rating_count: number
  created_at: Date
  updated_at: Date
}

/** A product with what the generators of orders and pictures need to know of it. */
export interface Offer {
  product: Product
  seller: StoreWithOwner
  picture: string
  /** How often it is bought, against others of its store. */
  appeal: number
  /** What its store is known for. */
  isSignature: boolean
  isFavourite: boolean
}

const perStore = 28

/** All products of all stores; no store sells two variants of one kind. */
export function generateProducts(sellers: StoreWithOwner[], calendar: Calendar): Offer[] {
  const turns = new Map<Kind, number>()
  const slugs = new Set<string>()
  return sellers.flatMap((seller) => {
    const random = new Random(`products of ${seller.content.slug}`)
    const chosen = choose(random, seller)
    const counts = new Map<string, number>()
    return chosen.map(({ kind, category }, rank) => {
      const turn = turns.get(kind) ?? new Random(kind.fr).int(0, 9)
      turns.set(kind, turn + 1)
      const number = (counts.get(category) ?? 0) + 1
      counts.set(category, number)
      const variant = kind.variants[turn % kind.variants.length]!
      const product = describe(random, seller, kind, variant, category, number, calendar)
      product.slug = unique(slugs, product.slug, seller.content.slug)
      return {
        product,
        seller,
        picture: variant[2],
        appeal: appealOf(kind, rank),
        isSignature: Boolean(kind.only),
        isFavourite: Boolean(kind.isFavourite),
      }
    })
  })
}

/** What only this store sells comes first, then a mix of its categories. */
function choose(random: Random, { content }: StoreWithOwner): { kind: Kind; category: string }[] {
  const all = content.sells.flatMap((category) =>
    kinds[category]!.map((kind) => ({ kind, category }))
  )
  const own = all.filter(({ kind }) => kind.only === content.slug)
  const shared = all.filter(({ kind }) => !kind.only)
  return [...own, ...random.shuffle(shared)].slice(0, perStore)
}

function describe(
  random: Random,
  { store, content, user }: StoreWithOwner,
  kind: Kind,
  [fr, ar, , dirhams]: Variant,
  category: string,
  number: number,
  calendar: Calendar
): Product {
  const name = typeset(kind.fr.replace('{}', fr))
  const created = createdAt(random, kind, store.created_at, calendar)
  const [care, careAr] = materials[kind.material]
  return {
    id: random.id(created),
    store_id: store.id,
    name,
    name_ar: typeset(kind.ar.replace('{}', ar)),
    description: typeset(`${kind.about} ${originOf(kind, content)} ${care}`),
    description_ar: typeset(careAr),
    slug: slugify(name),
    category,
    price: kind.only ? dirhams : nearby(random, dirhams),
    sku: `${content.code}-${categoryCode(category)}-${String(number).padStart(3, '0')}`,
    is_active: true,
    store_is_active: store.is_active,
    archived_at: null,
    archived_by_role: null,
    was_active: null,
    attributes: describeByAttributes({
      ...{ category, name, material: kind.material, city: content.city },
    }),
    rating_average: 0,
    rating_count: 0,
    created_at: created,
    updated_at: created,
  }
}

function appealOf({ only, isNew }: Kind, rank: number): number {
  if (isNew) return 0.02
  return only ? 1.3 : 1 / (rank + 1.5) ** 1.2
}

function originOf({ material }: Kind, { craft, origin }: StoreContent): string {
  return craft?.materials.includes(material) ? craft.text : origin
}

/** Most products came with their store, some since, and a few in the last days. */
function createdAt(random: Random, kind: Kind, opened: Date, calendar: Calendar): Date {
  if (kind.isNew) return calendar.ago(random.between(0.3, 1.5) * day)
  const age = calendar.daysSince(opened) - 0.2
  if (random.chance(0.05)) return calendar.ago(random.between(2, 8) * day)
  return calendar.ago(
    (random.chance(0.7) ? random.between(Math.max(age * 0.75, 95), age) : random.between(10, 95)) *
      day
  )
}

/** Another shop, another price: up to a twelfth more or less, in round dirhams. */
function nearby(random: Random, dirhams: number): number {
  const step = dirhams < 60 ? 1 : dirhams < 1000 ? 5 : 10
  return Math.round((dirhams * random.between(0.92, 1.08)) / step) * step
}

function categoryCode(slug: string): string {
  return categories.find((category) => category.slug === slug)!.code
}

function unique(taken: Set<string>, slug: string, store: string): string {
  const free = taken.has(slug) ? `${slug}-${store}` : slug
  taken.add(free)
  return free
}
