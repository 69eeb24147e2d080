import type { Client } from 'pg'
import { withoutIndexes, type Size } from './fill.ts'
import { commonWord, popular, span, storeId, storeName, storesWanted } from './words.ts'

const tables = ['products', 'product_search', 'images', 'inventory', 'stock_movements', 'reviews']

/**
 * Products like those of the demo under new names, each with a picture, a stock and the movement that explains it,
 * and reviews, most of them of few products.
 */
export async function fillProducts(client: Client, size: Size): Promise<void> {
  await withoutIndexes(client, tables, async () => {
    await inventStores(client, storesWanted(Math.max(size.products, size.orders)))
    await inventProducts(client, size.products)
    await inventReviews(client, size)
    await insertProducts(client)
    await client.query(`
      update reviews r set store_id = p.store_id from products p
      where p.id = r.product_id and r.store_id is null`)
    await insertWords(client)
    await insertStock(client)
  })
  await insertMisses(client)
  await client.query('select refresh_search_terms(), refresh_search_copies()')
}

async function inventStores(client: Client, wanted: number) {
  await client.query(`
    create temp table sellers as
    select row_number() over (order by store_id)::int as n, store_id, is_active from store_copies;
    insert into store_copies (store_id, name, slug, city, is_active, updated_at)
    select ${storeId('n')}, ${storeName('n.n')}, 'boutique-' || n,
           (select city from store_copies order by store_id limit 1), n % 50 <> 0, now()
    from generate_series((select count(*) from sellers) + 1, ${wanted}) n;
    insert into sellers
    select (select max(n) from sellers) + row_number() over (order by s.store_id), s.store_id, s.is_active
    from store_copies s where not exists (select from sellers o where o.store_id = s.store_id)`)
  await client.query('analyze sellers')
}

/** What is new, in a table of its own until its ratings are known. Numbers go on after those of the demo. */
async function inventProducts(client: Client, wanted: number) {
  await client.query(`
    create temp table models as
    select row_number() over (order by id)::int as n, * from products;
    create unique index on models (n);
    analyze models;
    create temp table numbered as select n, id from models;
    create temp table fresh as
    select at.n, pg_temp.id_at(at.created_at) as id, at.created_at, at.model, at.seller,
           at.luck, at.word, at.quantity, m.price * at.factor as price
    from (
      select n, 1 + floor(random() * (select count(*) from models))::int as model,
             ${popular('(select count(*) from sellers)')} as seller, random() as luck,
             case when random() < 0.06 then 0 else 1 + floor(random() * 60)::int end as quantity,
             ${commonWord} as word, 0.5 + random() * 1.5 as factor,
             now() - ${span} + ${span} * (n::float / ${wanted}) as created_at
      from generate_series((select count(*) from models) + 1, ${wanted}) n
    ) at join models m on m.n = at.model;
    insert into numbered select n, id from fresh;
    create unique index on numbered (n);
    analyze numbered`)
}

/** Each product has its own authors, so that nobody reviews one twice. The latest ones wait. */
async function inventReviews(client: Client, { reviews, products }: Size) {
  await client.query(`
    insert into reviews (id, user_id, product_id, rating, comment, user_name, status, moderated_by, moderated_at,
                         rejection_reason, reply, replied_at, open_reports, created_at, updated_at)
    select pg_temp.id_at(at.created_at), md5('invented user ' || at.n)::uuid, p.id, at.rating,
           (select string_agg(word, ' ') from words where n between at.n % 5000 and at.n % 5000 + 8), '', at.status,
           case when at.status <> 'pending' then md5('invented staff')::uuid end,
           case when at.status <> 'pending' then at.created_at + interval '1 day' end,
           case when at.status = 'rejected' then 'spam' end,
           case when at.is_answered then 'Merci !' end, case when at.is_answered then at.created_at + interval '2 days' end,
           (at.status = 'approved' and at.n % 1000 = 0)::int, at.created_at, at.created_at
    from (
      select *, status = 'approved' and n % 3 = 0 as is_answered from (
        select n, ${popular(String(products))} as product, least(5, 1 + floor(random() ^ 0.4 * 5))::int as rating,
               now() - ${span} + ${span} * (n::float / ${reviews}) as created_at,
               case when n > ${reviews} * 0.996 then 'pending' when n % 60 = 0 then 'rejected' else 'approved' end as status
        from generate_series((select count(*) from reviews) + 1, ${reviews}) n
      ) one
    ) at join numbered p on p.n = at.product;
    insert into review_reports (review_id, user_id, reason, created_at)
    select id, md5('invented reporter')::uuid, 'spam', created_at + interval '1 day' from reviews r
    where open_reports > 0 and not exists (select from review_reports where review_id = r.id);
    create temp table ratings as
    select product_id, round(avg(rating), 2) as average, count(*)::int as count
    from reviews where status = 'approved' group by product_id;
    analyze ratings;
    update products p set rating_average = r.average, rating_count = r.count
    from ratings r where r.product_id = p.id`)
}

async function insertProducts(client: Client) {
  await client.query(`
    insert into products (id, store_id, name, name_ar, description, description_ar, slug, category, price, sku, is_active,
                          store_is_active, archived_at, archived_by_role, was_active, rating_average, rating_count, in_stock, is_low, has_photo,
                          created_at, updated_at)
    select f.id, s.store_id, m.name || ' ' || w.word, m.name_ar, m.description, m.description_ar, m.slug || '-' || f.n, m.category,
           greatest(1, round(f.price)), 'G' || f.n, f.luck > 0.03, s.is_active,
           case when f.luck < 0.01 then f.created_at end, case when f.luck < 0.01 then 'owner' end,
           case when f.luck < 0.01 then true end, coalesce(r.average, 0), coalesce(r.count, 0), f.quantity > 0,
           f.quantity between 1 and 3, true, f.created_at, f.created_at
    from fresh f join models m on m.n = f.model join sellers s on s.n = f.seller join words w on w.n = f.word
    left join ratings r on r.product_id = f.id
    order by f.n;
    insert into images (id, product_id, url, alt_text, is_primary, position, width, height, thumbhash)
    select pg_temp.id_at(f.created_at), f.id, i.url, i.alt_text, true, 0, i.width, i.height, i.thumbhash
    from fresh f join models m on m.n = f.model join images i on i.product_id = m.id and i.is_primary
    order by f.n`)
}

/** As `product_words` has it, but what many products share is folded and stemmed once. */
async function insertWords(client: Client) {
  await client.query(`
    create temp table model_words as
    select n, fts_prep(name) as name, coalesce(' ' || fts_prep(name_ar), '') as name_ar,
           setweight(to_tsvector('market', fts_prep(concat_ws(' ', description, description_ar))), 'D') as description
    from models;
    create temp table seller_words as
    select s.n, c.slug, setweight(to_tsvector('market', fts_prep(
      concat_ws(' ', c.name_fr, c.name_ar, o.name, o.name_ar))), 'C') as kind
    from sellers s join store_copies o using (store_id) cross join (
      select * from categories where slug in (select category from products)) c;
    create temp table name_words as select n, ' ' || fts_prep(word) as word from words;
    analyze model_words; analyze seller_words; analyze name_words;
    insert into product_search (product_id, tsv, has_photo)
    select f.id,
           setweight(to_tsvector('market', split_part(m.name, ' ', 1) || ' ' || split_part(btrim(m.name_ar), ' ', 1)), 'A')
           || setweight(to_tsvector('market', m.name || w.word || m.name_ar), 'B') || k.kind || m.description, true
    from fresh f join model_words m on m.n = f.model join name_words w on w.n = f.word
    join models o on o.n = f.model join seller_words k on k.n = f.seller and k.slug = o.category
    order by f.n`)
}

/** Nothing of it is reserved: the checkouts of the invented orders were of other products. */
async function insertStock(client: Client) {
  await client.query(`
    insert into inventory (id, product_id, quantity, updated_at)
    select pg_temp.id_at(created_at), id, quantity, created_at from fresh order by n;
    insert into stock_movements (id, product_id, type, amount, created_at)
    select pg_temp.id_at(created_at), id, 'initial', quantity, created_at from fresh where quantity > 0 order by n`)
}

async function insertMisses(client: Client) {
  await client.query(`
    insert into search_misses (query, searches, last_searched_at)
    select word || ' introuvable', 1 + n % 50, now() - n * interval '1 minute' from words where n <= 10000
    on conflict do nothing`)
}
