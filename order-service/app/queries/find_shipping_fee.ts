import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { toCentimes } from '@marketplace/shared/contracts/money'

/** What one order's delivery to that region costs, in centimes; nothing where no fee is set. */
export async function findShippingFee(
  region: string | undefined,
  client: QueryClientContract = db.connection()
): Promise<bigint> {
  if (!region) return 0n
  const rate = await client.from('shipping_rates').where('state', region).first()
  return rate ? toCentimes(rate.fee) : 0n
}
