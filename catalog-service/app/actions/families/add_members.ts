import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tagsOfProduct } from '@marketplace/shared/contracts/cache_tags'
import { familyLimits } from '@marketplace/shared/contracts/limits'
import { foldCode } from '@marketplace/shared/contracts/text'
import { DomainError, type DomainErrorReason } from '@marketplace/shared/server/errors/domain_error'
import type { Trace } from '@marketplace/shared/server/http/trace'
import { Queue } from '@marketplace/shared/server/queue'
import type { Infer } from '@vinejs/vine/types'
import { productSlug } from '#actions/products/product_slug'
import { EnsureStoreCopy } from '#actions/stores/ensure_copy'
import { lockFamily } from '#aggregates/lock_family'
import type { Actor } from '#domain/actor'
import { optionsKey, repeatedOptions } from '#domain/family'
import { matchRows, withNewValues, type MatchedRow } from '#domain/family_rows'
import {
  FamilyFullException,
  familyErrorOf,
  InvalidOptionsException,
  OtherStoreException,
} from '#exceptions/family_exception'
import { productErrorOf, UnknownStoreException } from '#exceptions/product_exception'
import LearnWords from '#jobs/learn_words'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import Family from '#models/family'
import { rowsOf } from '#sql/rows'
import type { addMembersValidator } from '#validators/family'

export type AddMembersInput = Infer<typeof addMembersValidator> & {
  /** The family that they join; without it they begin one. */
  familyId?: string
  actor: Actor
  trace?: Trace
}

type Fields = Pick<AddMembersInput, 'description' | 'descriptionAr' | 'category' | 'isActive'>
type Made = { id: string; sku: string }

/**
 * Adds the rows of a grid as products of one family, all or none: each row's faults are told at its path
 * (`rows.2.sku`). Gives the family's id and those of the products, in the order of the rows.
 */
@inject()
export class AddMembers {
  constructor(
    private queue: Queue,
    private ensureStoreCopy: EnsureStoreCopy
  ) {}

  async handle(input: AddMembersInput): Promise<{ familyId: string; productIds: string[] }> {
    const { storeId, trace, rows, options } = input
    const repeated = repeatedOptions(options)
    if (repeated.length) throw new InvalidOptionsException(repeated)
    if (!(await this.ensureStoreCopy.handle({ id: storeId, trace }))) {
      throw new UnknownStoreException()
    }
    try {
      return await db.transaction(async (trx) => {
        const family = await openFamily(trx, input)
        const { matched, reasons } = matchRows(family, rows)
        if (reasons.length) throw new InvalidOptionsException(reasons)
        await assertFree(trx, family, matched)
        const made = await insertProducts(trx, family, input, matched)
        const productIds = matched.map(({ sku }) => made.find((one) => one.sku === sku)!.id)
        await insertStock(trx, productIds, matched, input.actor)
        const tags = productIds.flatMap((id) => tagsOfProduct(id, storeId))
        await this.queue.send(trx, RevalidateStorefront, { tags: [...new Set(tags)] })
        await this.queue.send(trx, LearnWords, ...productIds.map((productId) => ({ productId })))
        return { familyId: family.id, productIds }
      })
    } catch (error) {
      throw familyErrorOf(productErrorOf(error))
    }
  }
}

/** A new family, or the named one with the values that the grid adds. */
async function openFamily(trx: TransactionClientContract, input: AddMembersInput): Promise<Family> {
  const { familyId, storeId, name, nameAr, options } = input
  if (!familyId) {
    const fields = { storeId, name, nameAr, options: JSON.stringify(options) as never }
    const family = await Family.create(fields, { client: trx })
    return family.refresh()
  }
  const family = await lockFamily(trx, familyId)
  if (family.storeId !== storeId) throw new OtherStoreException()
  const merged = withNewValues(family.options, options)
  if (!merged || merged.some(({ values }) => values.length > familyLimits.values)) {
    throw new InvalidOptionsException([{ field: 'options', rule: 'invalid' }])
  }
  await family.merge({ options: JSON.stringify(merged) as never }).save()
  return family.refresh()
}

/** Throws 409 at every row whose SKU or options another product has. */
async function assertFree(trx: TransactionClientContract, family: Family, rows: MatchedRow[]) {
  const others = await rowsOf<{ skuKey: string; isMember: boolean; options: any }>(
    `select sku_key as "skuKey", family_id is not distinct from ?::uuid as "isMember", options
     from products where store_id = ? and (sku_key = any(?::text[]) or family_id = ?)`,
    [family.id, family.storeId, rows.map(({ sku }) => foldCode(sku)), family.id],
    trx
  )
  const skus = new Set(others.map(({ skuKey }) => skuKey))
  const members = others.filter(({ isMember }) => isMember)
  const taken = new Set(members.map(({ options }) => optionsKey(options)))
  const reasons = rows.flatMap(({ sku, options }, at): DomainErrorReason[] => [
    ...(skus.has(foldCode(sku)) ? [{ field: `rows.${at}.sku`, rule: 'taken' }] : []),
    ...(taken.has(optionsKey(options))
      ? [{ field: `rows.${at}.options`, rule: 'options_taken' }]
      : []),
  ])
  if (reasons.length) throw new DomainError('conflict', reasons)
  if (members.length + rows.length > familyLimits.members) throw new FamilyFullException()
}

/** Locks the store's copy against its closing. A slug that is taken, or was once, gets other digits in the next turn. */
async function insertProducts(
  trx: TransactionClientContract,
  family: Family,
  { description, descriptionAr = null, category, isActive = true }: Fields,
  rows: MatchedRow[]
): Promise<Made[]> {
  const sql = 'select is_active from store_copies where store_id = ? for share'
  const [store] = await rowsOf<{ is_active: boolean }>(sql, [family.storeId], trx)
  const made: Made[] = []
  for (let attempt = 0; made.length < rows.length; attempt++) {
    const left = rows
      .filter(({ sku }) => !made.some((one) => one.sku === sku))
      .map((row, place) => ({ ...row, place, slug: productSlug(row.name, attempt) }))
    made.push(
      ...(await rowsOf<Made>(
        `insert into products (store_id, family_id, description, description_ar, category, is_active,
           store_is_active, options, name, name_ar, price, sku, slug)
         select ?, ?, ?, ?, ?, ?, ?, r.options, r.name, r."nameAr", r.price, r.sku, r.slug
         from jsonb_to_recordset(?::jsonb) as r (
           place int, options jsonb, name text, "nameAr" text, price numeric, sku text, slug text)
         where not exists (select from product_slugs where slug = r.slug)
         order by r.place on conflict (slug) do nothing returning id, sku`,
        [
          ...[family.storeId, family.id, description, descriptionAr, category, isActive],
          ...[store!.is_active, JSON.stringify(left)],
        ],
        trx
      ))
    )
  }
  return made
}

async function insertStock(
  trx: TransactionClientContract,
  productIds: string[],
  rows: MatchedRow[],
  actor: Actor
) {
  const stock = JSON.stringify(productIds.map((id, at) => ({ id, quantity: rows[at]!.quantity })))
  await rowsOf(
    `insert into inventory (product_id, quantity)
     select id, quantity from jsonb_to_recordset(?::jsonb) as r (id uuid, quantity int) order by id`,
    [stock],
    trx
  )
  await rowsOf(
    `insert into stock_movements (product_id, type, amount, actor_id, actor_name)
     select id, 'initial', quantity, ?, ? from jsonb_to_recordset(?::jsonb) as r (id uuid, quantity int)
     where quantity > 0`,
    [actor.id, actor.name, stock],
    trx
  )
}
