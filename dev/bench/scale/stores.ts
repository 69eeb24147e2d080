import type { Client } from 'pg'
import type { Size } from './fill.ts'
import { storeId, storeName, storesWanted } from './words.ts'

/** Stores and their owners, beside those of the demo and at their places. */
export async function fillStores(client: Client, { products, orders }: Size): Promise<void> {
  const wanted = storesWanted(Math.max(products, orders))
  await client.query(`
    create temp table places as
    select row_number() over (order by id) as number, city, state, latitude, longitude from stores;
    create temp table invented as
    select n, ${storeId('n')} as id, md5('invented owner ' || n)::uuid as owner_id, ${storeName('n.n')} as name, p.*
    from generate_series((select count(*) from stores) + 1, ${wanted}) n
    join places p on p.number = 1 + n % (select count(*) from places)`)
  await client.query(`
    insert into store_owners (id, user_id, business_name, phone)
    select owner_id, md5('invented user ' || n)::uuid, name, '+2126' || lpad(n::text, 8, '0') from invented`)
  await client.query(`
    insert into stores (id, store_owner_id, name, slug, description, street, city, state, latitude, longitude, is_active)
    select id, owner_id, name, 'boutique-' || n, '', n || ', rue inventée', city, state,
           latitude + (random() - 0.5) / 5, longitude + (random() - 0.5) / 5, n % 50 <> 0
    from invented`)
  // no trigger fires while rows are poured in
  await client.query('select refresh_owner_search(array(select owner_id from invented))')
}
