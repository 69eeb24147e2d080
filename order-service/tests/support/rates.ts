import db from '@adonisjs/lucid/services/db'

type NewRate = {
  region: string
  fee: string
  storeId?: string
  city?: string
  freeFrom?: string
  minDays?: number
  maxDays?: number
}

export async function givenARate({ region, fee, storeId, city, freeFrom, ...days }: NewRate) {
  const { minDays = 2, maxDays = 4 } = days
  const [rate] = await db
    .table('shipping_rates')
    .insert({
      ...{ region, fee, store_id: storeId ?? null, city: city ?? null },
      ...{ free_from: freeFrom ?? null, min_days: minDays, max_days: maxDays },
    })
    .returning('id')
  return rate.id as string
}

/** All tests share the table, and other tests expect it empty. */
export async function forgetRates() {
  await db.from('shipping_rates').delete()
}
