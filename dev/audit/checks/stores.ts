import type { Check } from '../check.ts'

export const storeChecks: Check[] = [
  {
    rule: 'a verified store has an owner with ICE and RIB',
    database: 'store',
    sql: `
      select s.id as subject, format('verified at %s without ICE or RIB', s.verified_at) as what
      from stores s join store_owners o on o.id = s.store_owner_id
      where s.verified_at is not null and (o.ice is null or o.rib is null)`,
  },
  {
    rule: 'a verified store was verified last',
    database: 'store',
    sql: `
      select s.id as subject, 'verified, and the last decision is ' || coalesce(d.type, 'none') as what
      from stores s left join lateral (
        select type from store_decisions
        where store_id = s.id and type in ('verified', 'unverified', 'business_changed')
        order by created_at desc, id desc limit 1) d on true
      where s.verified_at is not null and d.type is distinct from 'verified'`,
  },
]
