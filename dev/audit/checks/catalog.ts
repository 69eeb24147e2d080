import type { Check } from '../check.ts'

export const catalogChecks: Check[] = [
  {
    rule: 'rating average and count are those of the approved reviews',
    database: 'catalog',
    sql: `
      select p.id as subject,
             format('%s of %s instead of %s of %s', p.rating_average, p.rating_count,
                    coalesce(r.average, 0), coalesce(r.count, 0)) as what
      from products p
      left join (select product_id, round(avg(rating), 2) as average, count(*) as count
                 from reviews where status = 'approved' group by product_id) r on r.product_id = p.id
      where p.rating_count <> coalesce(r.count, 0) or p.rating_average <> coalesce(r.average, 0)`,
  },
  {
    rule: 'one image of a product is its primary one',
    database: 'catalog',
    sql: `
      select product_id as subject, format('%s primary of %s images', count(*) filter (where is_primary), count(*)) as what
      from images group by product_id having count(*) filter (where is_primary) <> 1`,
  },
  {
    rule: 'an inactive store lists nothing',
    database: 'catalog',
    needs: ['stores', 'pending_jobs'],
    sql: `
      select p.id as subject,
             format('listed by store %s, which is %s', p.store_id, case when s.id is null then 'unknown' else 'inactive' end) as what
      from products p left join stores s on s.id = p.store_id
      where p.is_active and p.store_is_active and s.is_active is not true
        and not exists (select from pending_jobs where mentions = p.store_id)`,
  },
  {
    rule: 'one product of a family is its lead',
    database: 'catalog',
    sql: `
      select family_id as subject, format('%s leads of %s members', count(*) filter (where is_lead), count(*)) as what
      from products where family_id is not null
      group by family_id having count(*) filter (where is_lead) <> 1`,
  },
  {
    rule: 'the lead of a family is the cheapest on sale in stock, else the first',
    database: 'catalog',
    sql: `
      select l.family_id as subject, format('%s leads instead of %s', l.id, best.id) as what
      from products l cross join lateral (
        select m.id from products m join inventory i on i.product_id = m.id
        where m.family_id = l.family_id
        order by m.is_active desc, i.quantity > i.reserved desc,
          case when i.quantity > i.reserved then m.price end, m.id limit 1) best
      where l.family_id is not null and l.is_lead and l.id <> best.id`,
  },
  {
    rule: 'a member has one of the values of each option of its family',
    database: 'catalog',
    sql: `
      select p.id as subject, format('%s in %s', p.options, f.options) as what
      from products p join families f on f.id = p.family_id where not fits_family(p.options, f.options)`,
  },
]
