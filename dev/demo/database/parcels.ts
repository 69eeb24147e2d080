import type { Client } from 'pg'

/** Demo parcels that are held up, cities to check, and a carrier that exchanges files. */
export async function insertParcels(client: Client) {
  await client.query(`
    with held (place, problem, reason) as (
      values (1, 'unreachable', 'Deux appels sans réponse'), (2, 'postponed', 'Le client demande samedi'),
             (3, 'refused', 'Refusé à la porte'), (4, 'wrong_address', 'Rue introuvable')
    ), parcel as (
      select id, row_number() over (order by created_at desc, id) as place from orders where status = 'shipped'
    ), told as (
      insert into order_events (order_id, type, to_status, actor_role, reason)
      select id, 'parcel', problem, 'owner', reason from parcel join held using (place)
    )
    update orders set parcel_problem = problem from parcel join held using (place) where orders.id = parcel.id`)
  await client.query(`
    with typed (place, city) as (values (1, 'Douar Démo'), (2, 'Casa Démo')), waiting as (
      select id, row_number() over (order by created_at desc, id) as place from orders where status = 'confirmed'
    )
    update orders set city_known = false,
      shipping_address = jsonb_set(shipping_address, '{city}', to_jsonb(typed.city))
    from waiting join typed using (place) where orders.id = waiting.id`)
  await client.query(`update carriers set kind = 'file' where key = 'cathedis'`)
  await client.query(`
    insert into carrier_cities (carrier_id, city, name, fee)
    select carriers.id, known.city, known.name, known.fee from carriers, (values
      ('Casablanca', 'CASABLANCA', 25), ('Rabat', 'RABAT AGDAL', 30), ('Fès', 'FES', 35)) known (city, name, fee)
    where carriers.key = 'cathedis'`)
}
