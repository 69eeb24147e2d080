import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tagsOfStore } from '@marketplace/shared/contracts/cache_tags'
import type { Queue } from '@marketplace/shared/server/queue'
import { slugFor } from '@marketplace/shared/server/slug'
import { productSlug } from '#actions/products/product_slug'
import type { Decision, ProductFields } from '#domain/imports/decide'
import type { FamilyPlaces, Membership } from '#domain/imports/place_in_family'
import LearnWords from '#jobs/learn_words'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { rowsOf } from '#sql/rows'

type Input = {
  id: string
  storeId: string
  userId: string
  userName: string
  decisions: Decision[]
  families: FamilyPlaces
}

type Place = { place: number }
type Created = Extract<Decision, { action: 'created' }> & Place
type Updated = Extract<Decision, { action: 'updated' }>

/** Writes what an import has decided about some rows, by a statement for each kind of change. */
export class WriteProducts {
  /** Gives the ids of the products that it made, by the place of their row. */
  async handle(trx: TransactionClientContract, queue: Queue, input: Input) {
    const { storeId, decisions } = input
    const created = decisions.flatMap((decision, place) =>
      decision.action === 'created' ? [{ ...decision, place }] : []
    )
    const updated = decisions.filter((decision) => decision.action === 'updated')
    await writeFamilies(trx, storeId, input.families)
    // first, for a new product may take the place that another one leaves
    await moveProducts(trx, updated)
    const ids = await insertProducts(trx, storeId, created)
    await updateProducts(trx, updated)
    await setStock(trx, input, stocksOf(created, updated, ids))
    await tell(trx, queue, storeId, created, updated, ids)
    return ids
  }
}

const columns = `name text, name_ar text, description text, description_ar text, category text, price numeric,
  is_active boolean, attributes jsonb`

function toRow({ nameAr, descriptionAr, isActive, ...fields }: ProductFields) {
  return { ...fields, name_ar: nameAr, description_ar: descriptionAr, is_active: isActive }
}

/**
 * A slug that is taken, or was once, is made anew, for all that have one, until each has its own. `in_stock` is right from the start:
 * the trigger of the stock would else write each product, and its indexes, once more.
 */
async function insertProducts(
  trx: TransactionClientContract,
  storeId: string,
  created: Created[]
): Promise<Map<number, string>> {
  const ids = new Map<number, string>()
  if (!created.length) return ids
  await rowsOf('select from store_copies where store_id = ? for share', [storeId], trx)
  const taken = new Set<string>()
  for (let attempt = 0, left = created; left.length; attempt++) {
    const rows = left.map(({ place, sku, quantity, fields, membership }) => {
      const slug = freeSlug(fields.name, attempt, taken)
      const placed = { ...toFamily(membership), in_stock: quantity > 0 }
      return { ...toRow(fields), ...placed, place, sku, slug }
    })
    const made = await rowsOf<{ id: string; slug: string }>(
      `insert into products (store_id, slug, sku, name, name_ar, description, description_ar, category, price,
         is_active, attributes, in_stock, family_id, options, store_is_active)
       select s.store_id, g.slug, g.sku, g.name, g.name_ar, g.description, g.description_ar, g.category, g.price,
         g.is_active, g.attributes, g.in_stock, g.family_id, g.options, s.is_active
       from jsonb_to_recordset(?::jsonb) g (slug text, sku text, in_stock boolean,
         family_id uuid, options jsonb, ${columns}), store_copies s
       where s.store_id = ? and not exists (select from product_slugs where slug = g.slug)
       on conflict (slug) do nothing returning id, slug`,
      [JSON.stringify(rows), storeId],
      trx
    )
    const idOf = new Map(made.map(({ id, slug }) => [slug, id]))
    for (const { place, slug } of rows) {
      const id = idOf.get(slug)
      if (id) ids.set(place, id)
    }
    left = left.filter(({ place }) => !ids.has(place))
  }
  return ids
}

/** One that no other row of the chunk has. */
function freeSlug(name: string, attempt: number, taken: Set<string>): string {
  for (let more = attempt; ; more++) {
    const slug = productSlug(name, more)
    if (taken.has(slug)) continue
    taken.add(slug)
    return slug
  }
}

/** Words apart from the rest: a new price leaves the search index alone, and a new description the slug. */
async function updateProducts(trx: TransactionClientContract, updated: Updated[]) {
  const slugs = await newSlugs(trx, updated)
  const rows = updated.flatMap(({ id, fields, changesWords }) =>
    fields ? [{ ...toRow(fields), id, changesWords, slug: slugs.get(id) }] : []
  )
  const words = ['name', 'name_ar', 'description', 'description_ar', 'category']
  const rest = ['price', 'is_active', 'attributes']
  const readdressed = rows.filter(({ slug }) => slug)
  const reworded = rows.filter(({ slug, changesWords }) => !slug && changesWords)
  const others = rows.filter(({ slug, changesWords }) => !slug && !changesWords)
  await updateColumns(trx, readdressed, ['slug', ...words, ...rest])
  await updateColumns(trx, reworded, [...words, ...rest])
  await updateColumns(trx, others, rest)
}

/**
 * The slug follows the name, as in an edit: by product, for those whose name makes another one. All of them ask together,
 * until each has one that no other product has or had.
 */
async function newSlugs(
  trx: TransactionClientContract,
  updated: Updated[]
): Promise<Map<string, string>> {
  const slugs = new Map<string, string>()
  const taken = new Set<string>()
  let left = updated.flatMap(({ id, fields, before }) =>
    fields && slugFor(fields.name, '') !== slugFor(before.name, '')
      ? [{ id, name: fields.name }]
      : []
  )
  for (let attempt = 0; left.length; attempt++) {
    const wanted = left.map(({ id, name }) => ({ id, slug: freeSlug(name, attempt, taken) }))
    const free = await rowsOf<{ id: string; slug: string }>(
      `select g.id, g.slug from jsonb_to_recordset(?::jsonb) g (id uuid, slug text)
       where not exists (select from products where slug = g.slug and id <> g.id)
         and not exists (select from product_slugs where slug = g.slug and product_id <> g.id)`,
      [JSON.stringify(wanted)],
      trx
    )
    for (const { id, slug } of free) slugs.set(id, slug)
    left = left.filter(({ id }) => !slugs.has(id))
  }
  return slugs
}

const toFamily = (membership: Membership | null) => {
  return { family_id: membership?.familyId ?? null, options: membership?.options ?? null }
}

/** New families, and new values and Arabic names of those that stand. */
async function writeFamilies(
  trx: TransactionClientContract,
  storeId: string,
  families: FamilyPlaces
) {
  const { made, changed } = families.changes()
  if (made.length) {
    await rowsOf(
      `insert into families (id, store_id, name, name_ar, options)
       select g.id, ?, g.name, g."nameAr", g.options
       from jsonb_to_recordset(?::jsonb) g (id uuid, name text, "nameAr" text, options jsonb)`,
      [storeId, JSON.stringify(made)],
      trx
    )
  }
  if (changed.length) {
    await rowsOf(
      `update families f set name_ar = g."nameAr", options = g.options, updated_at = now()
       from jsonb_to_recordset(?::jsonb) g (id uuid, "nameAr" text, options jsonb) where f.id = g.id`,
      [JSON.stringify(changed)],
      trx
    )
  }
}

async function moveProducts(trx: TransactionClientContract, updated: Updated[]) {
  const rows = updated.flatMap(({ id, membership }) =>
    membership === undefined ? [] : [{ id, ...toFamily(membership) }]
  )
  if (!rows.length) return
  await rowsOf(
    `update products p set family_id = g.family_id, options = g.options, updated_at = now()
     from jsonb_to_recordset(?::jsonb) g (id uuid, family_id uuid, options jsonb) where p.id = g.id`,
    [JSON.stringify(rows)],
    trx
  )
}

async function updateColumns(trx: TransactionClientContract, rows: object[], names: string[]) {
  if (!rows.length) return
  await rowsOf(
    `update products p set ${names.map((name) => `${name} = g.${name}`).join(', ')}, updated_at = now()
     from jsonb_to_recordset(?::jsonb) g (id uuid, slug text, ${columns}) where p.id = g.id`,
    [JSON.stringify(rows)],
    trx
  )
}

type Stock = { product_id: string; quantity: number; amount: number }

function stocksOf(created: Created[], updated: Updated[], ids: Map<number, string>): Stock[] {
  return [
    ...created.map(({ place, quantity }) => ({
      ...{ product_id: ids.get(place)!, quantity, amount: quantity },
    })),
    ...updated.flatMap(({ id, quantity, before }) =>
      quantity === null ? [] : [{ product_id: id, quantity, amount: quantity - before.quantity }]
    ),
  ]
}

/** Each change of a stock has its movement, which names the import; the rows of old stocks are locked already. */
async function setStock(
  trx: TransactionClientContract,
  { id, userId, userName }: Input,
  stocks: Stock[]
) {
  if (!stocks.length) return
  await rowsOf(
    `with given as (
       select * from jsonb_to_recordset(?::jsonb) g (product_id uuid, quantity integer, amount integer)
     ), stocked as (
       insert into inventory (product_id, quantity) select product_id, quantity from given
       on conflict (product_id) do update set quantity = excluded.quantity, updated_at = now()
     )
     insert into stock_movements (product_id, type, amount, actor_id, actor_name, reference)
     select product_id, 'import', amount, ?, ?, ? from given where amount <> 0`,
    [JSON.stringify(stocks), userId, userName, id],
    trx
  )
}

/** Pages that show the products are rendered anew, and new words become known. */
async function tell(
  trx: TransactionClientContract,
  queue: Queue,
  storeId: string,
  created: Created[],
  updated: Updated[],
  ids: Map<number, string>
) {
  if (!created.length && !updated.length) return
  await queue.send(trx, RevalidateStorefront, { tags: tagsOfStore(storeId) })
  const renamed = updated.filter(
    ({ fields, before }) =>
      fields && (fields.name !== before.name || fields.nameAr !== before.nameAr)
  )
  const productIds = [
    ...created.map(({ place }) => ids.get(place)!),
    ...renamed.map(({ id }) => id),
  ]
  if (productIds.length) await queue.send(trx, LearnWords, { productIds })
}
