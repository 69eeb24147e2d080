import type { Check } from '../check.ts'

export const storeChecks: Check[] = [
  {
    rule: 'an owner and their store are found by names, business, phones and ICE',
    database: 'store',
    sql: `
      select o.id as subject, 'search text: ' || coalesce(t.whole_text, 'none') as what
      from store_owners o left join stores s on s.store_owner_id = o.id
      left join owner_search t on t.store_owner_id = o.id
      where t.store_owner_id is null
         or t.name_text <> coalesce(fold(s.name || ' ' || coalesce(s.name_ar, '') || ' ' || s.city), '')
         or not starts_with(t.whole_text, t.name_text || ' ' || fold(o.business_name))
         or position(coalesce(o.phone, '') in t.whole_text) = 0
         or position(coalesce(s.whatsapp_phone, '') in t.whole_text) = 0
         or position(coalesce(o.ice, '') in t.whole_text) = 0`,
  },
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
