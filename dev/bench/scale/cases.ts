import pg from 'pg'
import type { AppName, DatabaseKey } from '../../apps.ts'
import type { System } from '../../system.ts'
import { signIn } from '../people.ts'
import { catalogPanelCases, type Listed, productCases } from './catalog_cases.ts'
import type { Urls } from './copies.ts'
import { type Known, orderCases, orderPanelCases } from './order_cases.ts'
import { storeCases } from './store_cases.ts'

/** A request for a list, a search or a queue, and the database that answers it. */
export interface ScaleCase {
  database: Extract<DatabaseKey, 'store' | 'catalog' | 'order'>
  name: string
  url: string
  /** GET unless said. */
  method?: 'POST'
  /** An account of the demo; nobody where none is named. */
  as?: string
}

/**
 * All lists, searches and queues of the services, as shoppers, owners and staff ask for them. What they name is in each
 * size of the databases, or, where only the largest has it, in that one.
 */
export async function scaleCases(system: System, largest: Urls): Promise<ScaleCase[]> {
  const { databaseUrls: demo } = system
  const listed = await one<keyof Listed>(
    demo.catalog,
    `select slug as category, parent_slug as parent,
       (select store_id from products group by 1 order by count(*) desc, 1 limit 1) as "storeId",
       (select product_id from reviews group by 1 order by count(*) desc, 1 limit 1) as "productId"
     from categories where slug = 'tapis'`
  )
  const sold = await one<keyof Known>(
    demo.order,
    `select (select store_id from orders order by store_id limit 1) as "storeId",
       (select user_id from orders where user_id is not null group by 1 order by count(*) desc, 1 limit 1) as "shopperId",
       (select product_id from order_items group by 1 order by count(*) desc, 1 limit 1) as "productId",
       (select id from payment_proofs order by status = 'waiting' desc, id limit 1) as "proofId",
       (select id from carriers order by name limit 1) as "carrierId",
       (select order_number from orders where status = 'pending' order by id desc limit 1) as pending,
       order_number as number, shipping_address ->> 'phone' as phone
     from orders where status = 'delivered' and total_amount > 0 order by created_at desc limit 1`
  )
  const found = await one<keyof Known>(
    largest.order,
    `select tracking_number as tracking, total_amount::text as amount,
       (select transaction_id from payments where transaction_id is not null order by id desc limit 1) as reference
     from orders where tracking_number is not null order by id desc limit 1`
  )
  const known = { ...sold, ...found }
  return [
    ...productCases(listed),
    ...catalogPanelCases(listed),
    ...orderCases(known),
    ...orderPanelCases(known),
    ...storeCases(),
  ].map((each) => ({ ...each, url: `${system.urls[serviceOf[each.database]]}${each.url}` }))
}

const serviceOf = {
  store: 'store-service',
  catalog: 'catalog-service',
  order: 'order-service',
} as const satisfies Record<ScaleCase['database'], AppName>

/** Tokens of the accounts that the cases need. */
export async function tokensFor(cases: ScaleCase[], urls: System['urls']) {
  const accounts = [...new Set(cases.flatMap((each) => each.as ?? []))]
  const tokens = new Map<string, string>()
  for (const account of accounts) tokens.set(account, await signIn(urls, account))
  return tokens
}

async function one<Column extends string>(
  connectionString: string,
  statement: string
): Promise<Record<Column, string>> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query(statement)
  await client.end()
  return rows[0]
}
