import db from '@adonisjs/lucid/services/db'
import { readWithParts } from '#queries/find_orders'
import { countAtMost } from '#sql/count_up_to'
import { isCallableNow, nextCall } from '#sql/next_call'
import { maxExactTotal } from '@marketplace/shared/contracts/pagination'

const shownRows = 20

/** The first of the orders that are to be called now, and how many they are. */
export async function findDesk() {
  const query = () => db.from('orders').whereRaw(isCallableNow)
  const [orders, [due]] = await Promise.all([
    readWithParts(query().orderByRaw(nextCall).orderBy('id').limit(shownRows)),
    countAtMost([query()], maxExactTotal),
  ])
  return { orders, due: due! }
}
