import type { Client } from 'pg'
import { categories } from '../content/categories.ts'
import { attributeRows } from '../generate/attributes.ts'
import { generateImages } from '../generate/images.ts'
import type { Rendered } from '../pictures/rendered.ts'
import type { World } from '../world.ts'
import { insert } from './insert.ts'

export async function insertCatalog(client: Client, world: World, rendered: Rendered) {
  const { offers, stock, reviews } = world
  const { families, variants } = world.families
  await insert(client, 'categories', categoryRows())
  await insert(client, 'category_attributes', attributeRows())
  await insert(client, 'store_copies', storeCopies(world))
  await insert(client, 'families', families)
  await insert(
    client,
    'products',
    offers.map(({ product }) => product)
  )
  await insert(
    client,
    'products',
    variants.map(({ product }) => product)
  )
  const shown = [...offers, ...variants.map(({ offer }) => offer)]
  await insert(client, 'images', generateImages(shown, rendered))
  await insert(client, 'inventory', [
    ...stock.inventory,
    ...variants.map(({ inventory }) => inventory),
  ])
  await insert(client, 'stock_movements', [
    ...stock.movements,
    ...variants.flatMap(({ movements }) => movements),
  ])
  await insert(client, 'reservations', stock.reservations)
  await insert(client, 'stock_reservations', stock.lines)
  await insert(client, 'reviews', reviews)
  await client.query('select refresh_search_terms(), refresh_search_copies()')
}

function categoryRows() {
  return categories.map(({ slug, parent, fr, ar, en }, position) => ({
    slug,
    parent_slug: parent,
    name_fr: fr,
    name_ar: ar,
    name_en: en,
    position,
  }))
}

/** What the catalogue knows of the stores. */
function storeCopies({ stores }: World) {
  return stores.map(({ store }) => ({
    store_id: store.id,
    name: store.name,
    name_ar: store.name_ar,
    slug: store.slug,
    city: store.city,
    whatsapp_phone: store.whatsapp_phone,
    is_active: store.is_active,
    updated_at: store.updated_at,
  }))
}
