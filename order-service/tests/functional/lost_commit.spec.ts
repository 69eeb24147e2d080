import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import { aLineCut } from '#tests/fakes/cut_line'

const region = 'MA-11'

test.group('A COMMIT whose connection breaks', (group) => {
  group.each.setup(() => async () => {
    await db.from('shipping_rates').where('state', region).delete()
  })

  for (const when of ['before', 'after'] as const) {
    for (const style of ['given its work', 'led by hand'] as const) {
      test(`is told to have failed: ${when} the database heard of it, ${style}`, async ({
        assert,
        cleanup,
      }) => {
        const line = await aLineCut(when, env.get('ORDER_DATABASE_URL'))
        const name = `cut ${when}, ${style}`
        db.manager.add(name, { client: 'pg', connection: { connectionString: line.url } })
        cleanup(() => db.manager.close(name, true))
        cleanup(line.close)

        await assert.rejects(async () => {
          const row = { state: region, fee: '10.00' }
          if (style === 'led by hand') {
            const trx = await db.connection(name).transaction()
            await trx.table('shipping_rates').insert(row)
            return trx.commit()
          }
          await db.connection(name).transaction((trx) => trx.table('shipping_rates').insert(row))
        }, /Connection terminated/)
        const written = await db.from('shipping_rates').where('state', region).first()
        assert.equal(written !== null, when === 'after')
      })
    }
  }
})
