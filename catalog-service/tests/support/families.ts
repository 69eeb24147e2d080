import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { FamilyOption, MemberOptions } from '@marketplace/shared/contracts/families'
import { aProduct, aStore, type StoredProduct } from '#tests/support/builders'

type Member = { stock?: number; price?: string } & Record<string, unknown>

export type StoredFamily = { id: string; storeId: string; members: StoredProduct[] }

const sizes: FamilyOption[] = [{ key: 'size', values: ['S', 'M', 'L', 'XL'] }]

/** A family of a store, its own unless said; sizes unless said, one member for each that is given. */
export async function aFamily(
  members: Member[] = [],
  { options = sizes, ...overrides }: { options?: FamilyOption[] } & Record<string, unknown> = {}
): Promise<StoredFamily> {
  const id = randomUUID()
  const storeId = (overrides.store_id as string | undefined) ?? (await aStore()).id
  const row = { id, store_id: storeId, name: 'Caftan', options: JSON.stringify(options) }
  await db.table('families').insert({ ...row, ...overrides })
  const products: StoredProduct[] = []
  for (const [at, member] of members.entries()) {
    const chosen = JSON.stringify({ size: sizes[0]!.values[at] })
    const own = { store_id: storeId, name: `Caftan, ${sizes[0]!.values[at]}` }
    products.push(await aProduct({ ...own, family_id: id, options: chosen, ...member }))
  }
  return { id, storeId, members: products }
}

/** The ids of those of a family that lists show; there has to be one. */
export async function leadsOf(familyId: string): Promise<string[]> {
  const rows = await db.from('products').where({ family_id: familyId, is_lead: true }).select('id')
  return rows.map((row) => row.id)
}

export async function familyOf(productId: string) {
  const row = await db.from('products').where('id', productId).firstOrFail()
  return {
    familyId: row.family_id as string | null,
    options: row.options as MemberOptions | null,
    isLead: row.is_lead as boolean,
  }
}
