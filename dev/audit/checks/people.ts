import type { Check } from '../check.ts'

export const peopleChecks: Check[] = [
  {
    rule: 'one address of a person is the default',
    database: 'storefront',
    sql: `
      select user_id as subject, format('%s default of %s addresses', count(*) filter (where is_default), count(*)) as what
      from addresses group by user_id having count(*) filter (where is_default) <> 1`,
  },
]
