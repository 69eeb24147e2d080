import env from '#start/env'
import { text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { orderColumns } from '#domain/order_table'
import { orderSorts } from '#domain/order_views'
import { exportOrders } from '#queries/export_orders'
import { listOrders } from '#queries/list_orders'
import { anOrder } from '#tests/support/orders'
import { Fakes, orderStaff, someone, type Someone } from '#tests/support/fakes'

const url = `http://${env.get('HOST')}:${env.get('PORT')}/admin/orders/export.csv`

async function ask({ token }: Someone, query = '', language = 'fr') {
  return fetch(`${url}${query}`, {
    headers: { 'authorization': `Bearer ${token}`, 'accept-language': language },
  })
}

/** The rows of the table, each by the names of its columns. */
async function tableOf(csv: Promise<string>): Promise<Record<string, string>[]> {
  const [, ...rows]: string[][] = parse(await csv, { bom: true, delimiter: ';' })
  return rows.map((cells) => Object.fromEntries(orderColumns.map((name, at) => [name, cells[at]!])))
}

test.group('A list of the panel as a CSV', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('It holds what the view and the filters hold, in the order of the list', async ({
    assert,
  }) => {
    const storeId = fakes.aShop().storeId
    const [cheap, dear] = [
      await anOrder({ storeId, total: '100.00', method: 'cod' }),
      await anOrder({ storeId, total: '900.00', method: 'cod' }),
    ]
    await anOrder({ storeId, total: '50.00', method: 'bank_transfer' })
    await anOrder({ storeId, status: 'delivered', payments: [{ status: 'completed' }] })

    const response = await ask(
      await orderStaff(),
      `?view=to_call&storeId=${storeId}&sort=-amount&page=7`
    )

    assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8')
    assert.match(
      response.headers.get('content-disposition')!,
      /^attachment; filename="commandes-\d{4}-\d\d-\d\d\.csv"$/
    )
    const rows = await tableOf(response.text())
    assert.deepEqual(
      rows.map(({ number, total, due, toCollect, status }) => {
        return [number, total, due, toCollect, status]
      }),
      [
        [dear.orderNumber, '900.00', '900.00', '900.00', 'En attente'],
        [cheap.orderNumber, '100.00', '100.00', '100.00', 'En attente'],
      ]
    )
  })

  test('It begins with a byte order mark, and no cell is a formula', async ({ assert }) => {
    const { storeId } = fakes.aShop()
    await anOrder({ storeId, recipientName: '=HYPERLINK("https://evil.test";"x")' })

    const bytes = await (await ask(await orderStaff(), `?storeId=${storeId}`)).bytes()

    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf])
    const [row] = await tableOf(new Response(bytes).text())
    assert.equal(row!.recipient, `'=HYPERLINK("https://evil.test";"x")`)
    assert.match(row!.phone!, /^06 61 24 87 10$/)
  })

  test('It is read page by page and misses nobody, also where many share a moment', async ({
    assert,
  }) => {
    const { storeId } = fakes.aShop()
    const createdAt = DateTime.now().minus({ days: 3 })
    for (let at = 0; at < 4; at++) await anOrder({ storeId, createdAt })
    for (let at = 0; at < 3; at++) await anOrder({ storeId })

    for (const sort of orderSorts) {
      const csv = exportOrders({ role: 'staff' }, { storeId }, sort, {
        locale: 'fr',
        rowsAtOnce: 2,
      })
      const numbers = (await tableOf(text(csv))).map(({ number }) => number)

      const listed = await listOrders(
        { role: 'staff' },
        { storeId },
        { page: 1, perPage: 50 },
        sort
      )
      assert.deepEqual(
        numbers,
        listed.orders.map(({ orderNumber }) => orderNumber),
        sort
      )
    }
  })

  test('An owner gets their store’s orders and nothing of another, whatever is asked for', async ({
    assert,
  }) => {
    const [shop, other] = [fakes.aShop(), fakes.aShop()]
    const own = await anOrder({ storeId: shop.storeId })
    await anOrder({ storeId: other.storeId })
    const owner = await fakes.ownerOf(shop)

    const all = await tableOf((await ask(owner)).text())
    const foreign = await tableOf((await ask(owner, `?storeId=${other.storeId}`)).text())

    assert.deepEqual(
      all.map(({ number }) => number),
      [own.orderNumber]
    )
    assert.isEmpty(foreign)
  })

  test('Its heads and words are in the reader’s language', async ({ assert }) => {
    const { storeId } = fakes.aShop()
    await anOrder({ storeId })

    const response = await ask(await orderStaff(), `?storeId=${storeId}`, 'ar')

    const csv = await response.text()
    assert.include(csv, 'رقم الطلب')
    assert.include(csv, 'قيد الانتظار')
  })

  test('Who only shops gets none, nor who is not signed in', async ({ assert }) => {
    assert.equal((await ask(await someone())).status, 403)
    assert.equal((await fetch(url, { redirect: 'manual' })).status >= 300, true)
  })
})
