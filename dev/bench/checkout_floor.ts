import { randomUUIDv7, randomInt } from 'node:crypto'
import { createServer } from 'node:http'
import pg from 'pg'

/** The rows that one checkout wrote, by table, and the ids among them that each checkout has of its own. */
export interface CheckoutRows {
  urls: { catalog: string; order: string }
  catalog: Record<string, object[]>
  order: Record<string, object[]>
  ids: string[]
  numbers: string[]
  /** The products of its lines, and those that stand in for them in turn. */
  bought: string[]
  products: string[]
}

/**
 * The least that keeps a checkout of the same lines: its rows with other ids, in one transaction of each database, by
 * bare `node:http` and `pg`. Jobs are not among them. A process of its own; it is told the rows, and tells its port.
 */
process.once(
  'message',
  ({ urls, catalog, order, ids, numbers, bought, products }: CheckoutRows) => {
    const pools = {
      catalog: new pg.Pool({ connectionString: urls.catalog, max: 10 }),
      order: new pg.Pool({ connectionString: urls.order, max: 10 }),
    }
    const reserve = {
      name: 'reserve',
      text: `with ${inserts(catalog)}
      update inventory i set reserved = i.reserved + l.quantity, updated_at = now()
      from jsonb_to_recordset($1::jsonb -> 'stock_reservations') as l (product_id uuid, quantity int)
      where i.product_id = l.product_id`,
    }
    const place = { name: 'place', text: `with ${inserts(order)} select 1` }
    const given = { catalog: JSON.stringify(catalog), order: JSON.stringify(order) }

    let turn = 0
    const server = createServer(async (_, response) => {
      const goods = bought.map((id): [string, string] => [id, products[turn++ % products.length]!])
      const others = ids.map((id): [string, string] => [id, randomUUIDv7()])
      const own = [
        ...goods,
        ...others,
        ...numbers.map((each): [string, string] => [each, newNumber(each)]),
      ]
      const rowsOf = (text: string) =>
        own.reduce((all, [old, fresh]) => all.replaceAll(`"${old}"`, `"${fresh}"`), text)
      await pools.catalog.query({ ...reserve, values: [rowsOf(given.catalog)] })
      const rows = rowsOf(given.order)
      await pools.order.query({ ...place, values: [rows] })
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(rows)
    })
    server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port))
  }
)

function inserts(tables: Record<string, object[]>): string {
  return Object.entries(tables)
    .map(([table]) => {
      return `new_${table} as (insert into ${table}
        select * from jsonb_populate_recordset(null::${table}, $1::jsonb -> '${table}'))`
    })
    .join(', ')
}

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Another number of the same form, its ending kept. */
function newNumber(number: string): string {
  const [, , ending = ''] = /^(.{4}-.{4})(.*)$/.exec(number)!
  const four = () => Array.from({ length: 4 }, () => digits[randomInt(digits.length)]).join('')
  return `${four()}-${four()}${ending}`
}
