import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'

type Row = Record<string, unknown>

/** Makes sure that a category is there and gives its slug. */
export async function aCategory(slug = 'poterie', overrides: Row = {}): Promise<string> {
  const row = { slug, name_fr: 'Poterie', name_ar: 'فخار', name_en: 'Pottery', ...overrides }
  await db.table('categories').insert(row).onConflict('slug').ignore()
  return slug
}

/** The catalog's copy of a store. */
export async function aStore(overrides: Row = {}): Promise<{ id: string; name: string }> {
  const id = randomUUID()
  const row = {
    store_id: id,
    name: 'Dar Salma',
    slug: `dar-salma-${id.slice(0, 8)}`,
    city: 'Safi',
    whatsapp_phone: '+212600000001',
    is_active: true,
    updated_at: new Date('2026-01-01T10:00:00Z'),
    ...overrides,
  }
  await db.table('store_copies').insert(row)
  return { id: row.store_id, name: row.name }
}

export type StoredProduct = { id: string; storeId: string; name: string; slug: string }

/** A product of a store of its own, on sale, with `stock` pieces; what matters to a test is passed in. */
export async function aProduct({ stock = 10, ...overrides }: Row & { stock?: number } = {}) {
  const id = randomUUID()
  const row = {
    id,
    store_id: overrides.store_id ?? (await aStore()).id,
    name: 'Tajine en terre cuite',
    description: 'Façonné à la main.',
    slug: `tajine-${id}`,
    category: overrides.category ?? (await aCategory()),
    price: '149.00',
    sku: `TAJ-${id.slice(0, 8)}`,
    store_is_active: true,
    ...(overrides.archived_at ? { archived_by_role: 'owner', was_active: true } : {}),
    ...overrides,
  }
  await db.table('products').insert(row)
  await db.table('inventory').insert({ product_id: id, quantity: stock })
  if (stock) {
    await db.table('stock_movements').insert({ product_id: id, type: 'initial', amount: stock })
  }
  const { store_id: storeId, name, slug } = row
  return { id, storeId, name, slug } as StoredProduct
}

/** Products `SKU-1` … of a store, on sale with a piece each, by few statements; the newest has the highest number. */
export async function manyProducts(storeId: string, category: string, count: number) {
  for (let from = 1; from <= count; from += 200) {
    await db.rawQuery(
      `with made as (
         insert into products (store_id, slug, sku, name, description, category, price, is_active, store_is_active,
           created_at)
         select ?::uuid, 'many-' || gen_random_uuid(), 'SKU-' || n, 'Produit ' || n, 'x', ?, 10, true, true,
           now() + n * interval '1 second'
         from generate_series(?::int, ?::int) n returning id)
       insert into inventory (product_id, quantity) select id, 1 from made`,
      [storeId, category, from, Math.min(count, from + 199)]
    )
  }
}

/** A picture of a product, its primary one unless said. */
export async function anImage(productId: string, overrides: Row = {}) {
  const row = {
    product_id: productId,
    url: `/media/catalog/demo/${randomUUID()}.webp`,
    alt_text: 'Un tajine',
    is_primary: true,
    position: overrides.is_primary === false ? 1 : 0,
    width: 800,
    height: 800,
    ...overrides,
  }
  await db.table('images').insert(row)
  return row
}

const moderated = { moderated_by: randomUUID(), moderated_at: new Date() }
const decided: Record<string, Row> = {
  pending: {},
  approved: moderated,
  rejected: { ...moderated, rejection_reason: 'spam' },
}

/** A review of a product by a buyer of its own, approved unless said; the product's average follows. */
export async function aReview(productId: string, overrides: Row = {}) {
  const id: string = randomUUID()
  const status = (overrides.status as string | undefined) ?? 'approved'
  const row = {
    id,
    product_id: productId,
    user_id: randomUUID(),
    rating: 4,
    comment: 'Très belle pièce.',
    user_name: 'Anas F.',
    status,
    ...decided[status],
    ...overrides,
  }
  await db.table('reviews').insert(row)
  await db.rawQuery(
    `update products set (rating_average, rating_count) = (
       select coalesce(round(avg(rating), 2), 0), count(*) from reviews
       where product_id = products.id and status = 'approved')
     where id = ?`,
    [productId]
  )
  return { id, userId: row.user_id as string }
}
