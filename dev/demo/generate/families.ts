import { day, type Calendar } from '../calendar.ts'
import { categories } from '../content/categories.ts'
import { families, type FamilyContent } from '../content/families.ts'
import { materials } from '../content/materials.ts'
import { Random } from '../random.ts'
import { slugify, typeset } from '../typeset.ts'
import type { Offer, Product } from './products.ts'
import type { Inventory } from './stock/stock.ts'
import type { Movement } from './stock/movements.ts'
import type { StoreWithOwner } from './stores.ts'

export interface Family {
  id: string
  store_id: string
  name: string
  name_ar: string
  options: FamilyContent['options']
  created_at: Date
  updated_at: Date
}

/** A product of a family; as nobody has bought it yet, its stock is what came in. */
export interface Variant {
  offer: Offer
  product: Product & { family_id: string; options: FamilyContent['members'][number]['options'] }
  inventory: Inventory
  movements: Movement[]
}

export interface Families {
  families: Family[]
  variants: Variant[]
}

/** The families of the demo, each by its own dice: nothing else of the demo hangs on them. */
export function generateFamilies(sellers: StoreWithOwner[], calendar: Calendar): Families {
  const made = families.map((content, place) => {
    const seller = sellers.find((one) => one.content.slug === content.store)!
    const random = new Random(`family of ${content.store} ${content.fr}`)
    const created = calendar.ago(random.between(20, 60) * day)
    const family: Family = {
      id: random.id(created),
      store_id: seller.store.id,
      name: typeset(content.fr),
      name_ar: typeset(content.ar),
      options: content.options,
      ...{ created_at: created, updated_at: created },
    }
    const at = (member: number) => new Date(created.getTime() + member)
    const variants = content.members.map((member, index) =>
      variantOf(random, { content, family, seller, place }, member, index, at(index))
    )
    return { family, variants }
  })
  return {
    families: made.map(({ family }) => family),
    variants: made.flatMap(({ variants }) => variants),
  }
}

type Context = { content: FamilyContent; family: Family; seller: StoreWithOwner; place: number }

function variantOf(
  random: Random,
  { content, family, seller, place }: Context,
  { options, price, stock }: FamilyContent['members'][number],
  index: number,
  created: Date
): Variant {
  const values = content.options.map(({ key }) => options[key]!)
  const id = random.id(created)
  const name = [family.name, ...values].join(', ')
  const [care, careAr] = materials[content.material]
  const { code } = categories.find(({ slug }) => slug === content.category)!
  const product = {
    ...{ id, store_id: family.store_id, family_id: family.id, options },
    ...{ name, name_ar: [family.name_ar, ...values].join('، ') },
    description: typeset(`${content.about} ${seller.content.origin} ${care}`),
    description_ar: typeset(careAr),
    slug: slugify(name),
    ...{ category: content.category, price },
    sku: `${seller.content.code}-${code}-F${place + 1}-${index + 1}`,
    ...{ is_active: true, store_is_active: seller.store.is_active },
    ...{ archived_at: null, archived_by_role: null, was_active: null },
    ...{ rating_average: 0, rating_count: 0, created_at: created, updated_at: created },
  }
  return {
    product,
    offer: {
      ...{ product, seller, picture: content.picture },
      ...{ appeal: 0, isSignature: false, isFavourite: false },
    },
    inventory: {
      id: random.id(created),
      ...{ product_id: id, quantity: stock, reserved: 0, updated_at: created },
    },
    movements: movementsOf(random, id, stock, seller, created),
  }
}

function movementsOf(
  random: Random,
  productId: string,
  stock: number,
  { user }: StoreWithOwner,
  created: Date
): Movement[] {
  if (!stock) return []
  return [
    {
      ...{ id: random.id(created), product_id: productId, type: 'initial', amount: stock },
      ...{ reason: null, actor_id: user.id, actor_name: user.name, reference: null },
      created_at: created,
    },
  ]
}
