import { test } from '@japa/runner'
import NameCitiesAsListed from '../../../database/migrations/65_name_cities_as_listed.js'
import { throughMigration } from '#tests/support/migrations'

const before = `
  create table shipping_rates (store_id uuid, region text, city text, fee numeric(12, 2));
  create table carrier_cities (carrier_id uuid, city text, name text);
  insert into shipping_rates values
    (null, 'MA-09', 'Ouled Teima', 20), (null, 'MA-09', null, 35),
    (null, 'MA-06', 'Dar Bouaza', 15), (null, 'MA-06', 'Dar Bouazza', 18), (null, 'MA-06', 'Douar Lghaba', 9);
  insert into carrier_cities values (gen_random_uuid(), 'AIT MELLOUL', 'AMEL');`

test.group('Naming cities as the list does', () => {
  test('Rates and carriers’ names follow; what is not in the list or stands twice stays', async ({
    assert,
  }) => {
    const [rates, carriers] = await throughMigration(NameCitiesAsListed, before, async (trx) => [
      (await trx.rawQuery('select city, fee from shipping_rates order by fee')).rows,
      (await trx.rawQuery('select city, name from carrier_cities')).rows,
    ])

    assert.deepEqual(rates, [
      { city: 'Douar Lghaba', fee: '9.00' },
      { city: 'Dar Bouaza', fee: '15.00' },
      { city: 'Dar Bouazza', fee: '18.00' },
      { city: 'Oulad Teïma', fee: '20.00' },
      { city: null, fee: '35.00' },
    ])
    assert.deepEqual(carriers, [{ city: 'Aït Melloul', name: 'AMEL' }])
  })
})
