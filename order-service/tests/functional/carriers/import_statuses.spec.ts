import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import app from '@adonisjs/core/services/app'
import { ReportProblem } from '#actions/parcels/report_problem'
import ApplyStatuses from '#jobs/apply_statuses'
import { aCarrier, importStatuses, keptRows } from '#tests/support/carriers'
import { run } from '#tests/support/jobs'
import { storedOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { aParcel, parcelEvents } from '#tests/support/parcels'
import { Fakes, orderStaff } from '#tests/support/fakes'

const words = {
  'Livré': 'delivered',
  'Refusé': 'refused',
  'Injoignable': 'unreachable',
  'Retourné': 'returned',
  'En cours': 'on_the_way',
} as const

/** So many hours ago, as carriers write it. */
const ago = (hours: number) =>
  DateTime.now().setZone('Africa/Casablanca').minus({ hours }).toFormat('dd/MM/yyyy HH:mm')

test.group('A carrier’s status file', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  const aNumber = () => `TR-${randomUUID().slice(0, 8)}`
  const staffAt = async (name?: string) => new Visitor(await orderStaff(name))

  test('“Delivered” delivers the order as whoever sent the file would, its cash collected', async ({
    assert,
  }) => {
    const carrier = await aCarrier({ words })
    const trackingNumber = aNumber()
    const { id } = await aParcel({ trackingNumber, carrier: carrier.name })

    await importStatuses(await staffAt('Salma'), carrier, [
      [trackingNumber.toLowerCase(), 'Livré', ago(1)],
    ])

    const { order, status, payments } = await storedOrder(id)
    assert.deepEqual([status, payments[0]!.status], ['delivered', 'completed'])
    const moved = order.events.at(-1)!
    assert.deepEqual(
      [moved.toStatus, moved.actorRole, moved.actorName],
      ['delivered', 'staff', 'Salma']
    )
  })

  test('“Refused” and “returned” are problems: the order stays shipped, no file cancels it', async ({
    assert,
  }) => {
    const carrier = await aCarrier({ words })
    for (const word of ['Refusé', 'Retourné']) {
      const trackingNumber = aNumber()
      const { id } = await aParcel({ trackingNumber, carrier: carrier.name })

      await importStatuses(await staffAt(), carrier, [
        [trackingNumber, word, ago(1), 'pas de monnaie'],
      ])

      const { order, status, payments } = await storedOrder(id)
      assert.deepEqual([status, order.parcelProblem], ['shipped', 'refused'])
      assert.equal(payments[0]!.status, 'pending')
      const [event] = await parcelEvents(id)
      assert.equal(event!.to, 'refused')
      assert.include(event!.reason, word)
      assert.include(event!.reason, 'pas de monnaie')
    }
  })

  test('A file that is sent twice, and a job that is done twice, count once', async ({
    assert,
  }) => {
    const carrier = await aCarrier({ words })
    const trackingNumber = aNumber()
    const { id } = await aParcel({ trackingNumber, carrier: carrier.name })
    const rows = [[trackingNumber, 'Injoignable', ago(1)]]

    await importStatuses(await staffAt(), carrier, rows)
    await importStatuses(await staffAt(), carrier, rows)
    await Promise.all([1, 2].map(() => run(ApplyStatuses, { carrierId: carrier.id })))

    assert.lengthOf(await parcelEvents(id), 1)
    assert.deepEqual(await keptRows(carrier), [[trackingNumber, 'Injoignable', 'applied']])
  })

  test('Two jobs at once give a row one effect', async ({ assert }) => {
    const carrier = await aCarrier({ words: { ...words, Livré: null } })
    const trackingNumber = aNumber()
    const { id } = await aParcel({ trackingNumber, carrier: carrier.name })
    const staff = await staffAt()
    await importStatuses(staff, carrier, [[trackingNumber, 'Livré', ago(1)]])
    await staff.put(`${carrier.path}/words`, { word: 'livré', meaning: 'delivered' })

    await Promise.all([1, 2, 3].map(() => run(ApplyStatuses, { carrierId: carrier.id })))

    const { status, payments, events } = await storedOrder(id)
    assert.deepEqual(
      [status, payments.map((payment) => payment.status)],
      ['delivered', ['completed']]
    )
    assert.lengthOf(
      events.filter(([, , to]) => to === 'delivered'),
      1
    )
  })

  test('A job that dies between a row’s effect and its outcome, or between two rows, counts each once', async ({
    assert,
    cleanup,
  }) => {
    const carrier = await aCarrier({ words })
    const numbers = [aNumber(), aNumber(), aNumber()]
    const orders: { id: string }[] = []
    for (const trackingNumber of numbers) {
      orders.push(await aParcel({ trackingNumber, carrier: carrier.name }))
    }
    let deaths = 0
    class Dying extends ReportProblem {
      async reportLocked(...given: Parameters<ReportProblem['reportLocked']>) {
        const isNew = await super.reportLocked(...given)
        if (given[0].order.id === orders[1]!.id && deaths++ === 0) throw new Error('killed')
        return isNew
      }
    }
    app.container.swap(ReportProblem, () => new Dying())
    cleanup(() => app.container.restore(ReportProblem))
    const rows = numbers.map((number, index) => [number, 'Refusé', ago(3 - index)])
    const staff = await staffAt()

    await assert.rejects(() => importStatuses(staff, carrier, rows), 'killed')
    const [first, second, third] = await Promise.all(orders.map(({ id }) => parcelEvents(id)))
    await run(ApplyStatuses, { carrierId: carrier.id })

    assert.deepEqual([first!.length, second!.length, third!.length], [1, 0, 0])
    for (const { id } of orders) assert.lengthOf(await parcelEvents(id), 1)
    assert.sameDeepMembers(
      await keptRows(carrier),
      numbers.map((number) => [number, 'Refusé', 'applied'])
    )
  })

  test('Rows take effect by their moments, and one that comes late changes nothing', async ({
    assert,
  }) => {
    const carrier = await aCarrier({ words })
    const trackingNumber = aNumber()
    const { id } = await aParcel({ trackingNumber, carrier: carrier.name })
    const staff = await staffAt()

    await importStatuses(staff, carrier, [
      [trackingNumber, 'Refusé', ago(2)],
      [trackingNumber, 'En cours', ago(9)],
      [trackingNumber, 'Injoignable', ago(5)],
    ])
    await importStatuses(staff, carrier, [[trackingNumber, 'Injoignable', ago(3)]])

    assert.equal((await storedOrder(id)).order.parcelProblem, 'refused')
    assert.deepEqual(
      (await parcelEvents(id)).map(({ to }) => to),
      ['unreachable', 'refused']
    )
    assert.deepEqual((await keptRows(carrier)).at(-1), [trackingNumber, 'Injoignable', 'backwards'])
  })

  test('What staff did since is not undone by an older row', async ({ assert }) => {
    const carrier = await aCarrier({ words })
    const trackingNumber = aNumber()
    const { id } = await aParcel({ trackingNumber, carrier: carrier.name, problem: 'refused' })
    const staff = await staffAt()
    await staff.send(`/admin/orders/${id}/parcel`, { action: 'redeliver', seenEvents: 1 })

    await importStatuses(staff, carrier, [[trackingNumber, 'Refusé', ago(3)]])

    assert.isNull((await storedOrder(id)).order.parcelProblem)
    assert.deepEqual(await keptRows(carrier), [[trackingNumber, 'Refusé', 'backwards']])
  })

  test('A problem of an order that was delivered goes backwards, and one that was cancelled is left to people', async ({
    assert,
  }) => {
    const carrier = await aCarrier({ words })
    for (const [status, outcome] of [
      ['delivered', 'backwards'],
      ['cancelled', 'refused'],
    ] as const) {
      const trackingNumber = aNumber()
      const { id } = await aParcel({ status, trackingNumber, carrier: carrier.name })

      await importStatuses(await staffAt(), carrier, [[trackingNumber, 'Refusé', ago(1)]])

      assert.deepEqual((await keptRows(carrier)).at(-1), [trackingNumber, 'Refusé', outcome])
      assert.isEmpty(await parcelEvents(id))
      assert.equal((await storedOrder(id)).status, status)
    }
  })

  test('A word that nobody knows is kept as it came; once it has a meaning its rows take effect', async ({
    assert,
  }) => {
    const carrier = await aCarrier()
    const trackingNumber = aNumber()
    const { id } = await aParcel({ trackingNumber, carrier: carrier.name })
    const staff = await staffAt()

    await importStatuses(staff, carrier, [[trackingNumber, 'Client absent (2)', ago(1)]])

    const page = await staff.open(carrier.path)
    assert.containsSubset(page.props.words, [
      { written: 'Client absent (2)', meaning: null, waiting: 1 },
    ])
    assert.isNull((await storedOrder(id)).order.parcelProblem)

    const { word } = (page.props.words as { word: string }[])[0]!
    await staff.put(`${carrier.path}/words`, { word, meaning: 'unreachable' })
    await run(ApplyStatuses, { carrierId: carrier.id })

    assert.equal((await storedOrder(id)).order.parcelProblem, 'unreachable')
  })

  test('A number that no order has, or two have, is told and changes nothing', async ({
    assert,
  }) => {
    const carrier = await aCarrier({ words })
    const [unknown, shared] = [aNumber(), aNumber()]
    const orders = [1, 2].map(() => aParcel({ trackingNumber: shared, carrier: carrier.name }))
    const [one] = await Promise.all(orders)
    const { name: another } = await aCarrier()
    const elsewhere = await aParcel({ trackingNumber: unknown, carrier: another })

    await importStatuses(await staffAt(), carrier, [
      [unknown, 'Livré', ago(1)],
      [shared, 'Livré', ago(1)],
    ])

    assert.deepEqual(await keptRows(carrier), [
      [unknown, 'Livré', 'unknown_parcel'],
      [shared, 'Livré', 'several_parcels'],
    ])
    for (const { id } of [one!, elsewhere]) {
      assert.equal((await storedOrder(id)).status, 'shipped')
    }
  })

  test('A row that came before its number was known takes effect when the file is sent again', async ({
    assert,
  }) => {
    const carrier = await aCarrier({ words })
    const trackingNumber = aNumber()
    const staff = await staffAt()
    const rows = [[trackingNumber, 'Livré', ago(1)]]
    await importStatuses(staff, carrier, rows)
    const { id } = await aParcel({ trackingNumber, carrier: carrier.name })

    await importStatuses(staff, carrier, rows)

    assert.equal((await storedOrder(id)).status, 'delivered')
    assert.deepEqual(await keptRows(carrier), [[trackingNumber, 'Livré', 'applied']])
  })

  test('Parcels that left under an earlier name of the carrier are still its own', async ({
    assert,
  }) => {
    const carrier = await aCarrier({ words })
    const trackingNumber = aNumber()
    const { id } = await aParcel({ trackingNumber, carrier: carrier.name })
    const renamed = { name: `${carrier.name} Express`, kind: 'file', isActive: true }
    const staff = await staffAt()
    await staff.put(carrier.path, { ...renamed, columnMap: {}, exportColumns: [] })

    await importStatuses(staff, carrier, [[trackingNumber, 'Livré', ago(1)]])

    assert.equal((await storedOrder(id)).status, 'delivered')
  })

  test('A delivery of a day without a time counts after what staff did on that day', async ({
    assert,
  }) => {
    const carrier = await aCarrier({ words })
    const trackingNumber = aNumber()
    const { id } = await aParcel({ trackingNumber, carrier: carrier.name, problem: 'refused' })
    const staff = await staffAt()
    await staff.send(`/admin/orders/${id}/parcel`, { action: 'redeliver', seenEvents: 1 })
    const today = DateTime.now().setZone('Africa/Casablanca').toFormat('dd/MM/yyyy')

    await importStatuses(staff, carrier, [[trackingNumber, 'Livré', today]])

    assert.equal((await storedOrder(id)).status, 'delivered')
  })

  test('A carrier names the columns of its files', async ({ assert }) => {
    const columnMap = { tracking: 'Code colis', word: 'Situation' }
    const carrier = await aCarrier({ words, columnMap })
    const trackingNumber = aNumber()
    const { id } = await aParcel({ trackingNumber, carrier: carrier.name })
    const csv = `Situation,Autre,CODE COLIS\nRefusé,x,${trackingNumber}\n`

    await (await staffAt()).sendFile(`${carrier.path}/statuses`, Buffer.from(csv))
    await run(ApplyStatuses, { carrierId: carrier.id })

    assert.equal((await storedOrder(id)).order.parcelProblem, 'refused')
  })

  const files: Record<string, string> = {
    'an empty file': '\r\n',
    'a file of names without rows': 'Tracking;Statut',
    'a file without statuses': 'Tracking;Ville\r\nA-1;Fès',
    'a picture': '\u0000PNG\u0000',
  }
  for (const [what, content] of Object.entries(files)) {
    test(`What is sent as a status file and is ${what} is refused`, async ({ assert }) => {
      const carrier = await aCarrier({ words })
      const staff = await staffAt()

      await staff.sendFile(`${carrier.path}/statuses`, Buffer.from(content))

      const { errors, flash } = await staff.told()
      assert.isTrue(Boolean(errors.file ?? flash.error))
      assert.isEmpty(await keptRows(carrier))
    })
  }

  test('A carrier without files takes none, and a store’s owner sends none', async ({ assert }) => {
    const manual = await aCarrier({ kind: 'manual', words })
    const carrier = await aCarrier({ words })
    const staff = await staffAt()
    const owner = new Visitor(await fakes.ownerOf(fakes.aShop()))

    await importStatuses(staff, manual, [['A', 'Livré']])
    await importStatuses(owner, carrier, [['A', 'Livré']])

    assert.isNotEmpty((await staff.told()).errors)
    assert.isString((await owner.told()).flash.error)
    for (const one of [manual, carrier]) assert.isEmpty(await keptRows(one))
    assert.equal((await owner.open(carrier.path)).status, 403)
  })
})
