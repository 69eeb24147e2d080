import pg from 'pg'
import type { System } from '../../system.ts'
import { signIn } from '../people.ts'
import type { Shop } from './load.ts'

/** How many orders of one shopper may wait is limited. */
const SHOPPERS = 50

/** What a load asks for, with tokens that live for five minutes. */
export async function openShop({ urls, databaseUrls }: System, origin: string): Promise<Shop> {
  const slugs = await rowsOf<{ slug: string }>(
    databaseUrls.catalog,
    'select slug from products where is_active and archived_at is null limit 200'
  )
  const products = await rowsOf<{ id: string }>(
    databaseUrls.catalog,
    `select p.id from products p join inventory i on i.product_id = p.id
     join store_copies s on s.store_id = p.store_id
     where i.quantity - i.reserved > 40 and p.is_active and p.archived_at is null
       and s.is_active and s.paused_until is null limit 100`
  )
  const people = await rowsOf<{ account: string; addressId: string }>(
    databaseUrls.storefront,
    `select split_part(u.email, '@', 1) as account, a.id as "addressId"
     from users u join addresses a on a.user_id = u.id
     where u.email like 'shopper%@demo.ma' and a.is_default order by u.email limit ${SHOPPERS}`
  )
  const shoppers = []
  for (const { account, addressId } of people)
    shoppers.push({ addressId, token: await signIn(urls, account) })
  return {
    origin,
    slugs: slugs.map(({ slug }) => slug),
    productIds: products.map(({ id }) => id),
    shoppers,
  }
}

async function rowsOf<Row>(connectionString: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
