import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { KnownFamily } from '#domain/imports/place_in_family'
import { rowsOf } from '#sql/rows'

/** A family's name as `foldOptionValue` compares it. */
export const foldedName = 'lower(normalize(name, NFKC))'

type Question = { storeId: string; folded: string[]; productIds: string[] }

/** The families of a store that have one of these folded names or one of these products, with all their members. */
export function findFamiliesByName(
  trx: TransactionClientContract,
  { storeId, folded, productIds }: Question
): Promise<KnownFamily[]> {
  return rowsOf(
    `select f.id, f.name, f.name_ar as "nameAr", f.options, (
       select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'options', p.options)), '[]')
       from products p where p.family_id = f.id) as members
     from families f
     where f.store_id = ? and (${foldedName} = any(?::text[])
       or f.id in (select family_id from products where id = any(?::uuid[])))
     order by f.created_at, f.id`,
    [storeId, folded, productIds],
    trx
  )
}
