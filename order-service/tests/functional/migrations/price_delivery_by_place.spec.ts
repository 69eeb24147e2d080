import { test } from '@japa/runner'
import PriceDeliveryByPlace from '../../../database/migrations/23_price_delivery_by_place.js'
import { throughMigration } from '#tests/support/migrations'

const before = `
  create table orders (id uuid primary key);
  create table shipping_rates (
    state text primary key check (state ~ '^MA-(0[1-9]|1[0-2])$'),
    fee   numeric(12, 2) not null
  );
  insert into shipping_rates values ('MA-06', 35), ('MA-12', 0);`

test.group('Pricing delivery by place', () => {
  test('Rates that stood keep their fee, for every store and the whole region', async ({
    assert,
  }) => {
    const rows = await throughMigration(PriceDeliveryByPlace, before, async (trx) => {
      const read = 'select store_id, region, city, fee, version from shipping_rates order by region'
      return (await trx.rawQuery(read)).rows
    })

    assert.deepEqual(rows, [
      { store_id: null, region: 'MA-06', city: null, fee: '35.00', version: 1 },
      { store_id: null, region: 'MA-12', city: null, fee: '0.00', version: 1 },
    ])
  })

  test('A place has one rate of the platform', async ({ assert }) => {
    const twice = throughMigration(PriceDeliveryByPlace, before, (trx) =>
      trx.rawQuery(
        `insert into shipping_rates (region, fee, min_days, max_days) values ('MA-06', 1, 1, 1)`
      )
    )

    await assert.rejects(() => twice, /shipping_rates_place/)
  })
})
