import type { Client } from 'pg'

/** What the desk, buyers and carriers left beside the orders of the table `fresh`. */
export async function insertDeskWork(client: Client) {
  await client.query('analyze orders, order_events')
  await insertContacts(client)
  await insertMessages(client)
  await insertProofs(client)
  await insertCarrierFiles(client)
  await insertBlocks(client)
}

async function insertContacts(client: Client) {
  await client.query(`
    insert into contacts (id, order_id, channel, outcome, next_at, actor_id, actor_name, created_at)
    select pg_temp.id_at(at.moment), o.id, 'call', 'no_answer', at.moment + interval '10 hours',
           md5('invented staff')::uuid, 'Inventé', at.moment
    from orders o join fresh f using (id)
    cross join lateral generate_series(1, o.contact_count) try
    cross join lateral (select o.created_at + try * interval '1 hour' as moment) at`)
}

/** Each buyer was told that the order came; who pays cash may still be written to. */
async function insertMessages(client: Client) {
  await client.query(`
    insert into messages (id, event_id, order_id, kind, channel, status, locale, attempts, next_attempt_at, claimed_at,
                          sent_at, content, created_at)
    select pg_temp.id_at(e.created_at), e.id, f.id, kind.name, kind.channel, kind.status, 'fr', 1, e.created_at,
           e.created_at, case when kind.status = 'sent' then e.created_at end,
           case when kind.status = 'sent' then '{"subject": "Commande reçue", "blocks": []}'::jsonb end, e.created_at
    from fresh f join order_events e on e.order_id = f.id and e.type = 'placed'
    join (values ('placed', 'email', 'sent'), ('confirm_by_whatsapp', 'whatsapp', 'ready')) kind (name, channel, status)
      on kind.name = 'placed' or f.payment_method = 'cod'
    order by f.n`)
}

/** A receipt for each transfer; those of pending orders wait. */
async function insertProofs(client: Client) {
  await client.query(`
    insert into payment_proofs (id, order_id, checkout_id, key, type, bytes, sha256, status, decided_by, decided_by_name,
                                decided_at, created_at)
    select pg_temp.id_at(at.moment), o.id, o.checkout_id, 'orders/proofs/' || o.id, 'jpeg', 100000,
           encode(sha256(o.id::text::bytea), 'hex'), at.status,
           case when at.status <> 'waiting' then md5('invented staff')::uuid end,
           case when at.status <> 'waiting' then 'Inventé' end,
           case when at.status <> 'waiting' then at.moment + interval '2 hours' end, at.moment
    from fresh f join orders o using (id)
    cross join lateral (
      select o.created_at + interval '1 hour' as moment,
             case when f.status = 'pending' then 'waiting' else 'accepted' end as status) at
    where f.payment_method = 'bank_transfer' and (f.status <> 'pending' or f.n % 3 = 0)
    order by f.n`)
}

/** Files of a carrier, a thousand rows each. Most of what they said took effect. */
async function insertCarrierFiles(client: Client) {
  await client.query(`
    create temp table status_rows as
    select f.id as order_id, o.tracking_number, f.created_at, c.id as carrier_id,
           row_number() over (order by f.n) as n, (row_number() over (order by f.n) - 1) / 1000 as file
    from fresh f join orders o using (id) join carriers c on c.name = o.carrier where f.n % 2 = 0;
    create temp table files as
    select file, min(carrier_id::text)::uuid as carrier_id, pg_temp.id_at(max(created_at)) as id, count(*) as rows,
           max(created_at) as created_at
    from status_rows group by file;
    insert into carrier_words (carrier_id, word, written, meaning)
    select distinct carrier_id, word, word, meaning from files
    cross join (values ('livre', 'delivered'), ('injoignable', null)) word (word, meaning)
    on conflict do nothing;
    insert into carrier_imports (id, carrier_id, rows, new_rows, user_id, created_at)
    select id, carrier_id, rows, rows, md5('invented staff')::uuid, created_at from files;
    insert into carrier_statuses (id, carrier_id, import_id, position, tracking_number, word, word_key, at, hash, order_id,
                                  outcome, created_at)
    select pg_temp.id_at(r.created_at), r.carrier_id, f.id, r.n % 1000, r.tracking_number, at.word, at.word, r.created_at,
           md5(r.n::text), r.order_id, at.outcome, r.created_at
    from status_rows r join files f using (file)
    cross join lateral (
      select case when r.n % 500 = 0 then 'injoignable' else 'livre' end as word,
             case when r.n % 500 = 0 then 'unknown_word' when r.n % 100 = 0 then 'refused' else 'applied' end as outcome
    ) at
    order by r.n`)
}

/** Phones of shoppers who refused too often; most are free again. */
async function insertBlocks(client: Client) {
  await client.query(`
    insert into buyer_blocks (phone_key, reason, blocked_by, blocked_by_name, created_at, lifted_at)
    select o.phone_key, 'inventé', md5('invented staff')::uuid, 'Inventé', max(o.created_at),
           case when count(*) filter (where f.n % 5 = 0) = 0 then max(o.created_at) + interval '1 minute' end
    from fresh f join orders o using (id)
    where f.came_back and o.phone_key ~ '^[0-9]{9}$'
      and not exists (select from buyer_blocks b where b.phone_key = o.phone_key)
    group by o.phone_key`)
}
