import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import { aLineCut } from '#tests/support/fakes/cut_line'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

const row = { region: 'MA-11', fee: '10.00', min_days: 1, max_days: 2 }

const styles: Record<string, (client: QueryClientContract) => Promise<unknown>> = {
  'given its work': (client) =>
    client.transaction((trx) => trx.table('shipping_rates').insert(row)),
  'led by hand': async (client) => {
    const trx = await client.transaction()
    await trx.table('shipping_rates').insert(row)
    await trx.commit()
  },
}

test.group('A transaction whose connection breaks', (group) => {
  group.each.setup(() => async () => {
    await db.from('shipping_rates').where('region', row.region).delete()
  })

  for (const word of ['BEGIN', 'COMMIT'] as const) {
    for (const when of ['before', 'after'] as const) {
      for (const [style, write] of Object.entries(styles)) {
        test(`${when} the database hears of its ${word}, ${style}, is told to have failed`, async ({
          assert,
          cleanup,
        }) => {
          const line = await aLineCut(when, word, env.get('ORDER_DATABASE_URL'))
          const name = `${word} ${when}, ${style}`
          db.manager.add(name, { client: 'pg', connection: { connectionString: line.url } })
          cleanup(() => db.manager.close(name, true))
          cleanup(line.close)

          await assert.rejects(() => write(db.connection(name)), /Connection terminated/)
          const written = await db.from('shipping_rates').where('region', row.region).first()
          assert.equal(written !== null, word === 'COMMIT' && when === 'after')
        })
      }
    }
  }
})
