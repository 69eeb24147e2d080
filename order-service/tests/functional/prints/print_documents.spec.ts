import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import drive from '@adonisjs/drive/services/main'
import { documentKinds } from '#documents/data'
import { DocumentRenderer, UnmadeDocument } from '#documents/renderer'
import MakeDocument from '#jobs/make_document'
import PurgePrints from '#jobs/purge_prints'
import { findPrintedOrders } from '#queries/find_printed_orders'
import { run } from '#tests/support/jobs'
import { Visitor } from '#tests/support/panel'
import { aParcel } from '#tests/support/parcels'
import { Fakes, orderStaff } from '#tests/support/fakes'

const prints = '/admin/orders/prints'

/** The first value of `look` that is there. */
async function until<T>(look: () => Promise<T | false>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const value = await look()
    if (value) return value
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('Waited in vain')
}

test.group('Labels, slips and pick lists', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  type Made = { id: string; status: string; pages: number | null; hasFile: boolean }
  const latest = async (visitor: Visitor) =>
    ((await visitor.open(prints)).props.prints as Made[])[0]!

  const pages = { labels: 2, slips: 2, labels_and_slips: 4, pick_list: 1 }
  for (const kind of documentKinds) {
    test(`A document of ${kind} for two orders waits, is made by a job and is there for who asked`, async ({
      assert,
    }) => {
      const orders = [
        await aParcel({ status: 'confirmed' }),
        await aParcel({ status: 'confirmed' }),
      ]
      const orderNumbers = orders.map(({ orderNumber }) => orderNumber)
      const staff = new Visitor(await orderStaff())

      await staff.send(prints, { kind, orderNumbers })

      const { id, status } = await latest(staff)
      assert.equal(status, 'waiting')
      await run(MakeDocument, { id })
      assert.containsSubset(await latest(staff), {
        ...{ id, status: 'done', pages: pages[kind], hasFile: true },
      })
      const file = await staff.open(`${prints}/${id}/file`)
      assert.equal(file.status, 200)
      assert.equal(file.headers.get('cache-control'), 'no-store')
      assert.isTrue(file.text.startsWith('%PDF-'))
      const other = await new Visitor(await orderStaff()).open(`${prints}/${id}/file`)
      assert.equal(other.status, 404)
    })
  }

  test('A job that broke off is done again and leaves one file', async ({ assert }) => {
    const { orderNumber } = await aParcel({ status: 'confirmed' })
    const staff = new Visitor(await orderStaff())
    await staff.send(prints, { kind: 'labels', orderNumbers: [orderNumber] })
    const { id } = await latest(staff)
    await db.from('print_jobs').where('id', id).update({ status: 'working' })

    await run(MakeDocument, { id })
    await run(MakeDocument, { id })

    assert.equal((await latest(staff)).status, 'done')
    assert.isTrue(await drive.use().exists(`prints/${id}.pdf`))
  })

  test('What cannot be made fails for good and says so', async ({ assert, cleanup }) => {
    const { orderNumber } = await aParcel({ status: 'confirmed' })
    const staff = new Visitor(await orderStaff())
    await staff.send(prints, { kind: 'labels', orderNumbers: [orderNumber] })
    const { id } = await latest(staff)
    const failing = new DocumentRenderer()
    failing.render = () => Promise.reject(new UnmadeDocument('no such glyph'))
    app.container.swap(DocumentRenderer, () => failing)
    cleanup(() => app.container.restore(DocumentRenderer))

    await run(MakeDocument, { id })

    assert.containsSubset(await latest(staff), { status: 'failed', hasFile: false })
    const [{ error }] = await db.from('print_jobs').where('id', id)
    assert.include(error, 'no such glyph')
  })

  test('While a document is made its page tells how many of its pages are ready', async ({
    assert,
    cleanup,
  }) => {
    const orders = [await aParcel({ status: 'confirmed' }), await aParcel({ status: 'confirmed' })]
    const staff = new Visitor(await orderStaff())
    await staff.send(prints, {
      ...{ kind: 'labels_and_slips', orderNumbers: orders.map((order) => order.orderNumber) },
    })
    const { id } = await latest(staff)
    const half = new DocumentRenderer()
    let meanwhile: unknown
    half.render = async (_, onPage) => {
      onPage!(3)
      meanwhile = await until(async () => {
        const print = (await latest(staff)) as Made & { pagesMade: number }
        return print.pagesMade > 0 && print
      })
      return { pdf: new Uint8Array(), pages: 4 }
    }
    app.container.swap(DocumentRenderer, () => half)
    cleanup(() => app.container.restore(DocumentRenderer))

    await run(MakeDocument, { id })

    assert.containsSubset(meanwhile, { status: 'working', pagesMade: 3, leastPages: 4 })
    assert.containsSubset(await latest(staff), { status: 'done', pages: 4 })
  })

  test('Each page is told once as it is ready', async ({ assert }) => {
    const { id } = await aParcel({ status: 'confirmed' })
    const renderer = await app.container.make(DocumentRenderer)
    const orders = await findPrintedOrders([id])
    const told: number[] = []

    const made = await renderer.render(
      { kind: 'labels_and_slips', locale: 'ar', orders },
      (pagesMade) => told.push(pagesMade)
    )

    assert.equal(made.pages, 2)
    assert.deepEqual(told, [1, 2])
  })

  test('The database refuses a finished document that is reopened, and one that is done without a file', async ({
    assert,
  }) => {
    const { orderNumber } = await aParcel({ status: 'confirmed' })
    const staff = new Visitor(await orderStaff())
    await staff.send(prints, { kind: 'labels', orderNumbers: [orderNumber] })
    const { id } = await latest(staff)
    const set = (change: object) => db.from('print_jobs').where('id', id).update(change)

    await assert.rejects(() => set({ status: 'done' }), /print_jobs_state/)
    await run(MakeDocument, { id })
    const reopened = { status: 'waiting', key: null, pages: null, finished_at: null }
    await assert.rejects(() => set(reopened), /stays so/)
  })

  test('An owner prints the store’s own orders, and no others', async ({ assert }) => {
    const shop = fakes.aShop()
    const own = await aParcel({ storeId: shop.storeId, status: 'confirmed' })
    const foreign = await aParcel({ status: 'confirmed' })
    const owner = new Visitor(await fakes.ownerOf(shop))

    await owner.send(prints, {
      kind: 'slips',
      orderNumbers: [own.orderNumber, foreign.orderNumber],
    })
    assert.isEmpty((await owner.open(prints)).props.prints as object[])
    await owner.send(prints, { kind: 'slips', orderNumbers: [own.orderNumber] })

    assert.equal((await latest(owner)).status, 'waiting')
  })

  test('Names and addresses go after a week, with the file', async ({ assert }) => {
    const { orderNumber } = await aParcel({ status: 'confirmed' })
    const staff = new Visitor(await orderStaff())
    await staff.send(prints, { kind: 'labels', orderNumbers: [orderNumber] })
    const { id } = await latest(staff)
    await run(MakeDocument, { id })
    await db.rawQuery(`update print_jobs set created_at = now() - interval '8 days' where id = ?`, [
      id,
    ])

    await run(PurgePrints)

    assert.isEmpty(await db.from('print_jobs').where('id', id))
    assert.isFalse(await drive.use().exists(`prints/${id}.pdf`))
  })

  test('The packing slip of an order is a PDF for staff and the store’s owner, and for nobody else', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()
    const { id } = await aParcel({ storeId: shop.storeId, status: 'confirmed' })
    const path = `/api/v1/orders/${id}/packing-slip.pdf`

    for (const { token } of [await orderStaff(), await fakes.ownerOf(shop)]) {
      const response = await client.get(path).bearerToken(token)
      response.assertStatus(200)
      assert.equal(response.header('content-type'), 'application/pdf')
    }
    const { token } = await fakes.ownerOf(fakes.aShop('Autre'))
    ;(await client.get(path).bearerToken(token)).assertStatus(404)
  })
})
