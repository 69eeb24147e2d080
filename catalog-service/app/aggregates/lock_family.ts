import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Family from '#models/family'
import Inventory from '#models/inventory'
import Product from '#models/product'
import { rowsOf } from '#sql/rows'

/**
 * Locks a product for a change that may make another of its family the lead: its stock, where a reservation begins,
 * then its family and the one it is to join, then the products, each in the order of their ids. Throws 404 where the
 * product is gone.
 */
export async function lockProductInFamily(
  trx: TransactionClientContract,
  id: string,
  joined: string | null = null
): Promise<Product> {
  // No other transaction takes the product into a family or out of it while its stock is locked.
  await Inventory.query({ client: trx }).where('product_id', id).forUpdate().firstOrFail()
  const families = await rowsOf<{ id: string }>(
    `select id from families
     where id = ? or id = (select family_id from products where id = ?)
     order by id for no key update`,
    [joined, id],
    trx
  )
  const familyIds = families.map((family) => family.id)
  await rowsOf(
    `select from products where id in (
       select ?::uuid union select id from products where family_id = any(?::uuid[]))
     order by id for no key update`,
    [id, familyIds],
    trx
  )
  return Product.query({ client: trx }).where({ id }).firstOrFail()
}

/** Locks a family, so that its members and options stay as they are. Throws 404 where it is gone. */
export async function lockFamily(trx: TransactionClientContract, id: string): Promise<Family> {
  await rowsOf('select from families where id = ? for no key update', [id], trx)
  return Family.query({ client: trx }).where({ id }).firstOrFail()
}

/** Locks the families of products whose stock is locked, before steps that may change their leads one by one. */
export async function lockFamiliesOf(
  trx: TransactionClientContract,
  reservationIds: string[],
  productIds: string[]
): Promise<void> {
  await rowsOf(
    `select from families where id in (
       select p.family_id from products p join (
         select unnest(?::uuid[]) as id union
         select product_id from stock_reservations where reservation_id = any(?::uuid[])) named using (id))
     order by id for no key update`,
    [productIds, reservationIds],
    trx
  )
}
