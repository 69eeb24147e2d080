import type { Client } from 'pg'
import { foldCode } from '@marketplace/shared/contracts/text'
import { shippingRates } from '../content/shipping_rates.ts'
import { generateReceipts } from '../generate/receipts.ts'
import type { StoredReceipt } from '../pictures/receipts.ts'
import type { World } from '../world.ts'
import { insertContacts } from './contacts.ts'
import { insert } from './insert.ts'
import { insertParcels } from './parcels.ts'

export async function insertOrders(
  client: Client,
  { sales, people }: World,
  receipts: StoredReceipt[]
) {
  await insert(client, 'shipping_rates', shippingRates)
  await insert(
    client,
    'orders',
    sales.map(({ order }) => order)
  )
  await insert(
    client,
    'order_items',
    sales.flatMap(({ items }) => items)
  )
  await insert(
    client,
    'payments',
    sales.flatMap(({ payments }) => payments)
  )
  await insert(client, 'payment_references', referencesOf(sales))
  // so that there is something in the outbox: buyers are told of the last day, once the service runs
  await client.query(`update message_kinds set told_since = now() - interval '1 day'`)
  await insert(
    client,
    'order_events',
    sales.flatMap(({ events }) => events)
  )
  await insertContacts(client)
  const { proofs, events } = generateReceipts(sales, receipts)
  await insert(client, 'payment_proofs', proofs)
  await insert(client, 'order_events', events)
  await insert(client, 'buyer_blocks', blocks(people))
  await failMessages(client)
  await insertParcels(client)
}

/** Of the e-mails of the last day two failed and one came back, so that the page of messages shows some. */
async function failMessages(client: Client) {
  await client.query(`
    update messages set status = 'failed', attempts = 1, claimed_at = now(),
                        error = case when n = 1 then 'bounced' else 'Démonstration' end
    from (select id as told, row_number() over (order by id) as n from messages where status = 'waiting') first
    where id = told and n <= 3`)
}

/** Phones that nobody has. */
function blocks({ admin }: World['people']) {
  return [
    { phone_key: '600000001', reason: 'Démonstration : trois colis refusés de suite' },
    { phone_key: '600000002', reason: 'Démonstration : commandes passées pour rire' },
  ].map((block) => ({ ...block, blocked_by: admin.id, blocked_by_name: admin.name }))
}

/** Each reference belongs to one checkout, whose orders share it. */
function referencesOf(sales: World['sales']) {
  const references = new Map<string, string>()
  for (const { order, payments } of sales) {
    for (const { transaction_id: transactionId } of payments) {
      if (transactionId) references.set(foldCode(transactionId), order.checkout_id)
    }
  }
  return [...references].map(([reference, checkoutId]) => ({ reference, checkout_id: checkoutId }))
}
