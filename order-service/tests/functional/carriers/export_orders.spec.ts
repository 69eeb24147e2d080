import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aCarrier } from '#tests/support/carriers'
import { Visitor } from '#tests/support/panel'
import { aParcel } from '#tests/support/parcels'
import { Fakes, orderStaff } from '#tests/support/fakes'

test.group('The file for a carrier’s portal', (group) => {
  group.each.setup(() => new Fakes().install())

  test('It has the chosen orders in the carrier’s columns, with its own names of cities', async ({
    assert,
  }) => {
    const carrier = await aCarrier()
    const staff = new Visitor(await orderStaff())
    await staff.sendFile(
      `${carrier.path}/cities`,
      Buffer.from('Ville;Transporteur;Frais\r\nCasa;CASABLANCA CENTRE;25\r\n')
    )
    const [{ version }] = await db.from('carriers').where('id', carrier.id)
    const exportColumns = [
      { header: 'Ref', value: 'orderNumber' },
      { header: 'Tel', value: 'phone' },
      { header: 'City', value: 'city' },
      { header: 'COD', value: 'amountToCollect' },
    ]
    await staff.put(carrier.path, {
      ...{ name: carrier.name, kind: 'file', isActive: true, columnMap: {} },
      ...{ exportColumns, version },
    })
    const cod = await aParcel({ status: 'confirmed', total: '149.00' })
    const paid = await aParcel({ status: 'confirmed', payments: [{ status: 'completed' }] })

    const path = `${carrier.path}/orders.csv?orders=${paid.orderNumber},${cod.orderNumber}`
    const response = await staff.open(path)

    assert.equal(response.status, 200)
    assert.equal(
      response.text.replace('\uFEFF', ''),
      [
        'Ref;Tel;City;COD',
        `${paid.orderNumber};0661248710;CASABLANCA CENTRE;0.00`,
        `${cod.orderNumber};0661248710;CASABLANCA CENTRE;149.00`,
        '',
      ].join('\r\n')
    )
  })

  test('Cities that nobody knows or that come again otherwise and fees that cannot be read are told, the others are taken', async ({
    assert,
  }) => {
    const carrier = await aCarrier()
    const staff = new Visitor(await orderStaff())

    const csv =
      'Ville,Transporteur,Frais\nFez,FES VILLE,30\nGotham,G,1\nRabat,RBT,beaucoup\nFès,FES 2,35\n'
    await staff.sendFile(`${carrier.path}/cities`, Buffer.from(csv))

    const { flash } = await staff.told()
    assert.deepEqual(
      [flash.success, flash.values],
      ['orders.flash.citiesTakenInPart', { taken: 1, wrong: 3, lines: '3, 4, 5' }]
    )
    const page = await staff.open(carrier.path)
    assert.deepEqual(page.props.cities, [{ city: 'Fès', name: 'FES VILLE', fee: '30.00' }])
  })

  test('A file of cities without a column of cities is refused', async ({ assert }) => {
    const carrier = await aCarrier()
    const staff = new Visitor(await orderStaff())

    await staff.sendFile(`${carrier.path}/cities`, Buffer.from('Localité;Frais\r\nFès;30\r\n'))

    assert.properties((await staff.told()).errors, ['file'])
    assert.isEmpty((await staff.open(carrier.path)).props.cities as object[])
  })

  const written: Record<string, Buffer> = {
    'with tabs and a byte order mark': Buffer.from(
      '\uFEFFVille\tTransporteur\tFrais\nFès\tFès ville\t30\n'
    ),
    'with commas, in Windows-1252': Buffer.from(
      'Ville,Transporteur,Frais\nFès,Fès ville,30\n',
      'latin1'
    ),
    'in Arabic, in Windows-1256': Buffer.concat([
      Buffer.from('Ville;Transporteur;Frais\r\n'),
      Buffer.from([0xdd, 0xc7, 0xd3]),
      Buffer.from(';Fès ville;30\r\n', 'latin1'),
    ]),
  }
  for (const [how, bytes] of Object.entries(written)) {
    test(`Cities are read from a file ${how}`, async ({ assert }) => {
      const carrier = await aCarrier()
      const staff = new Visitor(await orderStaff())

      await staff.sendFile(`${carrier.path}/cities`, bytes)

      const { cities } = (await staff.open(carrier.path)).props
      assert.deepEqual(cities, [{ city: 'Fès', name: 'Fès ville', fee: '30.00' }])
    })
  }

  test('A carrier’s form that somebody saved meanwhile is not saved over it', async ({
    assert,
  }) => {
    const carrier = await aCarrier()
    const staff = new Visitor(await orderStaff())
    const form = { kind: 'file', isActive: true, columnMap: {}, exportColumns: [], version: 1 }
    await staff.put(carrier.path, { ...form, name: `${carrier.name} A` })

    await staff.put(carrier.path, { ...form, name: `${carrier.name} B` })

    assert.properties((await staff.told()).errors, ['version'])
    const [{ name }] = await db.from('carriers').where('id', carrier.id)
    assert.equal(name, `${carrier.name} A`)
  })

  test('Two carriers never have one name', async ({ assert }) => {
    const carrier = await aCarrier()
    const staff = new Visitor(await orderStaff())

    await staff.send('/admin/orders/carriers', { name: carrier.name.toUpperCase(), kind: 'manual' })

    assert.properties((await staff.told()).errors, ['name'])
  })
})
