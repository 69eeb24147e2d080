import { BaseSchema } from '@adonisjs/lucid/schema'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { foldCode } from '@marketplace/shared/contracts/text'

type Claim = { transaction_id: string; checkout_id: string }

/**
 * One space of references for all methods but cash, compared folded. The fold is computed by the code that
 * compares; where old rows collide the oldest keeps the reference.
 */
export default class extends BaseSchema {
  async up() {
    this.defer(async (client) => {
      const references = fold(await readClaims(client))
      await client.rawQuery('delete from payment_references')
      await client.rawQuery(`
        alter table payment_references
          drop constraint payment_references_pkey,
          drop column payment_method,
          drop column transaction_id,
          add column reference text primary key check (reference <> '')`)
      await client.rawQuery(
        `insert into payment_references (reference, checkout_id)
         select * from jsonb_to_recordset(?::jsonb) as folded (reference text, checkout_id uuid)`,
        [JSON.stringify(references)]
      )
    })
  }

  async down() {
    this.schema.raw(`
      alter table payment_references
        drop constraint payment_references_pkey,
        add column payment_method text not null default 'bank_transfer'`)
    this.schema.raw('alter table payment_references rename column reference to transaction_id')
    this.schema.raw(`
      alter table payment_references
        alter column payment_method drop default,
        drop constraint payment_references_reference_check,
        add primary key (payment_method, transaction_id)`)
  }
}

/** What checkouts were paid under, the oldest first: of claims that no payment tells of, the age of the checkout. */
async function readClaims(client: QueryClientContract): Promise<Claim[]> {
  const { rows } = await client.rawQuery(`
    select transaction_id, checkout_id
    from (
      select r.transaction_id, r.checkout_id from payment_references r where r.payment_method <> 'cod'
      union
      select p.transaction_id, o.checkout_id
      from payments p join orders o on o.id = p.order_id
      where p.payment_method <> 'cod' and p.status in ('completed', 'refunded')
        and p.transaction_id is not null
    ) claims
    order by (
      select min(p.created_at) from payments p join orders o on o.id = p.order_id
      where o.checkout_id = claims.checkout_id and p.transaction_id = claims.transaction_id
    ) nulls last, checkout_id`)
  return rows
}

function fold(claims: Claim[]) {
  const owners = new Map<string, string>()
  for (const { transaction_id: transactionId, checkout_id: checkoutId } of claims) {
    const reference = foldCode(transactionId)
    if (reference && !owners.has(reference)) owners.set(reference, checkoutId)
  }
  return [...owners].map(([reference, checkoutId]) => ({ reference, checkout_id: checkoutId }))
}
