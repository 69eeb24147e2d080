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
    rule: 'the catalog knows until when a store pauses',
    database: 'catalog',
    needs: ['stores', 'pending_jobs'],
    sql: `
      select c.store_id as subject,
             format('until %s instead of %s', coalesce(c.paused_until::text, 'never'), coalesce(s.paused_until::text, 'never')) as what
      from store_copies c join stores s on s.id = c.store_id
      where (greatest(c.paused_until, s.paused_until) > now())
        and date_trunc('milliseconds', c.paused_until) is distinct from date_trunc('milliseconds', s.paused_until)
        and not exists (select from pending_jobs where mentions = c.store_id)`,
  },
]
