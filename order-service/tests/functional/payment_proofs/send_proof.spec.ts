import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import drive from '@adonisjs/drive/services/main'
import { DateTime } from 'luxon'
import ExpireOrders from '#jobs/expire_orders'
import RemoveFiles from '#jobs/remove_files'
import { get, tally } from '#tests/support/calls'
import { Fakes, orderStaff, someone } from '#tests/support/fakes'
import { run } from '#tests/support/jobs'
import { anOrder, storedOrder } from '#tests/support/orders'
import {
  aReceipt,
  aWaitingProof,
  countFiles,
  isOnDisk,
  sendReceipt,
  storedProofs,
} from '#tests/support/proofs'
import { maxBytes } from '@marketplace/shared/contracts/limits'

test.group('A shopper sends the receipt of a transfer', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })
  group.each.setup(async () => {
    await drive.use().deleteAll('orders/proofs')
    await db.from('file_removals').delete()
  })

  async function aTransferOrder(more: Parameters<typeof anOrder>[0] = {}) {
    const shopper = await someone()
    const order = await anOrder({ userId: shopper.id, method: 'bank_transfer', ...more })
    return { shopper, order }
  }

  for (const kind of ['jpeg', 'png', 'webp', 'pdf'] as const) {
    test(`A ${kind} is kept by its content, whatever its name says`, async ({ client, assert }) => {
      const { shopper, order } = await aTransferOrder()
      const bytes = aReceipt(kind)

      const response = await sendReceipt(client, order.id, shopper, bytes, 'photo.exe')

      response.assertStatus(200)
      assert.containsSubset(response.body().data, {
        paymentProof: { status: 'waiting', reason: null },
        can: { sendProof: true },
      })
      const [proof] = await storedProofs(order.id)
      assert.containsSubset(proof, { type: kind, bytes: bytes.length, status: 'waiting' })
      assert.isTrue(bytes.equals(await drive.use().getBytes(proof!.key)))
      assert.deepEqual(await db.from('file_removals').select('key'), [])
      const { events } = await storedOrder(order.id)
      assert.deepEqual(events.at(-1), ['proof', null, 'received'])
    })
  }

  for (const [what, bytes] of [
    ['A page that calls itself a photo', Buffer.from('<html><script>alert(1)</script></html>')],
    ['An AVIF', Buffer.from('\0\0\0\x1cftypavif\0\0\0\0avifmif1', 'latin1')],
    ['A file of one byte', Buffer.from('x')],
  ] as const) {
    test(`${what} is refused at the field and leaves nothing`, async ({ client, assert }) => {
      const { shopper, order } = await aTransferOrder()

      const response = await sendReceipt(client, order.id, shopper, bytes)

      response.assertStatus(422)
      response.assertBodyContains({ errors: [{ field: 'file', rule: 'proof_type' }] })
      assert.deepEqual([await storedProofs(order.id), await countFiles()], [[], 0])
    })
  }

  test('An empty file is refused at the field', async ({ client }) => {
    const { shopper, order } = await aTransferOrder()

    const response = await sendReceipt(client, order.id, shopper, Buffer.alloc(0))

    response.assertStatus(422)
    response.assertBodyContains({ errors: [{ field: 'file', rule: 'file_empty' }] })
  })

  test('A file beyond 10 MB is 413 and leaves nothing', async ({ client, assert }) => {
    const { shopper, order } = await aTransferOrder()
    const bytes = Buffer.concat([aReceipt(), Buffer.alloc(maxBytes.image)])

    const response = await sendReceipt(client, order.id, shopper, bytes)

    response.assertStatus(413)
    assert.deepEqual([await storedProofs(order.id), await countFiles()], [[], 0])
  })

  test('The same file again is one row, one file and one event', async ({ client, assert }) => {
    const { shopper, order } = await aTransferOrder()
    const bytes = aReceipt()

    for (let time = 0; time < 2; time++) {
      ;(await sendReceipt(client, order.id, shopper, bytes)).assertStatus(200)
    }

    assert.lengthOf(await storedProofs(order.id), 1)
    assert.equal(await countFiles(), 1)
    const { events } = await storedOrder(order.id)
    assert.lengthOf(
      events.filter(([type]) => type === 'proof'),
      1
    )
  })

  test('The same file five times at once, under two orders of a checkout, is one row and one file', async ({
    client,
    assert,
  }) => {
    const shopper = await someone()
    const shared = {
      userId: shopper.id,
      checkoutId: randomUUID(),
      method: 'bank_transfer',
    } as const
    const orders = [await anOrder(shared), await anOrder(shared)]
    const bytes = aReceipt()

    const responses = await Promise.all(
      [0, 1, 0, 1, 0].map((at) => sendReceipt(client, orders[at]!.id, shopper, bytes))
    )

    assert.deepEqual(tally(responses), { 200: 5 })
    const rows = await db.from('payment_proofs').where('checkout_id', shared.checkoutId)
    assert.lengthOf(rows, 1)
    await run(RemoveFiles)
    assert.equal(await countFiles(), 1)
  })

  test('Only whose order it is may send one: not a stranger, its store or order staff', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()
    const { order } = await aTransferOrder({ storeId: shop.storeId })

    const responses = [
      await sendReceipt(client, order.id, await someone()),
      await sendReceipt(client, order.id, await fakes.ownerOf(shop)),
      await sendReceipt(client, order.id, await orderStaff()),
    ]

    assert.deepEqual(
      responses.map((response) => response.status()),
      [404, 403, 403]
    )
    assert.deepEqual(await storedProofs(order.id), [])
  })

  for (const [what, wanted] of [
    ['cash alone', { method: 'cod' }],
    ['nothing more', { method: 'bank_transfer', payments: [] }],
    ['nothing, being cancelled', { method: 'bank_transfer', status: 'cancelled' }],
  ] as const) {
    test(`An order that awaits ${what} takes no receipt`, async ({ client, assert }) => {
      const { shopper, order } = await aTransferOrder(wanted as object)

      const response = await sendReceipt(client, order.id, shopper)

      response.assertStatus(409)
      response.assertBodyContains({ errors: [{ field: 'file', rule: 'no_transfer_awaited' }] })
      assert.equal(await countFiles(), 0)
    })
  }

  test('An order by WhatsApp takes one too', async ({ client }) => {
    const { shopper, order } = await aTransferOrder({ method: 'whatsapp' })

    ;(await sendReceipt(client, order.id, shopper)).assertStatus(200)
  })

  test('A checkout takes ten receipts', async ({ client, assert }) => {
    const { shopper, order } = await aTransferOrder()
    for (let sent = 0; sent < 10; sent++) {
      await aWaitingProof({ orderId: order.id, checkoutId: order.checkoutId })
    }

    const response = await sendReceipt(client, order.id, shopper)

    response.assertStatus(409)
    response.assertBodyContains({ errors: [{ rule: 'too_many_proofs' }] })
    assert.lengthOf(await storedProofs(order.id), 10)
  })

  test('A receipt that cannot be saved leaves no file behind', async ({ client, assert }) => {
    const { shopper, order } = await aTransferOrder()
    await db.rawQuery(
      `alter table payment_proofs add constraint none check (order_id <> '${order.id}')`
    )
    try {
      const response = await sendReceipt(client, order.id, shopper)
      assert.isAtLeast(response.status(), 400)
    } finally {
      await db.rawQuery('alter table payment_proofs drop constraint none')
    }

    await run(RemoveFiles)
    assert.equal(await countFiles(), 0)
    assert.deepEqual(await db.from('file_removals').select('key'), [])
  })

  test('A receipt that waits keeps all orders of its checkout from expiring', async ({
    client,
    assert,
  }) => {
    const late = { confirmBy: DateTime.now().minus({ minutes: 1 }), checkoutId: randomUUID() }
    const { shopper, order } = await aTransferOrder(late)
    const sibling = await anOrder({ ...late, userId: shopper.id, method: 'bank_transfer' })
    ;(await sendReceipt(client, order.id, shopper)).assertStatus(200)

    await run(ExpireOrders)

    assert.equal((await storedOrder(order.id)).status, 'pending')
    assert.equal((await storedOrder(sibling.id)).status, 'pending')
  })

  test('Its shopper and order staff see it, and nothing in it can run or be kept', async ({
    client,
    assert,
  }) => {
    const { shopper, order } = await aTransferOrder()
    const bytes = aReceipt('png')
    await sendReceipt(client, order.id, shopper, bytes)

    for (const person of [shopper, await orderStaff()]) {
      const response = await get(client, `orders/${order.id}/payment-proof`, person)

      response.assertStatus(200)
      response.assertHeader('content-type', 'image/png')
      response.assertHeader('x-content-type-options', 'nosniff')
      response.assertHeader('cache-control', 'no-store')
      response.assertHeader('content-security-policy', "default-src 'none'; sandbox")
      assert.match(
        response.header('content-disposition')!,
        /^inline; filename="receipt-[\w-]+\.png"$/
      )
    }
  })

  test('A PDF is saved and not opened', async ({ client, assert }) => {
    const { shopper, order } = await aTransferOrder()
    await sendReceipt(client, order.id, shopper, aReceipt('pdf'))

    const response = await get(client, `orders/${order.id}/payment-proof`, shopper)

    assert.match(response.header('content-disposition')!, /^attachment; /)
  })

  test('It is not shown to a stranger nor to the store, and is 404 where none was sent', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()
    const { shopper, order } = await aTransferOrder({ storeId: shop.storeId })
    const path = `orders/${order.id}/payment-proof`
    ;(await get(client, path, shopper)).assertStatus(404)
    await sendReceipt(client, order.id, shopper)

    const owner = await fakes.ownerOf(shop)
    const responses = [await get(client, path, await someone()), await get(client, path, owner)]

    assert.deepEqual(
      responses.map((response) => response.status()),
      [404, 403]
    )
    const seen = await get(client, `orders/${order.id}`, owner)
    assert.isNull(seen.body().data.paymentProof)
  })

  test('Its file goes with its row', async ({ client, assert }) => {
    const { shopper, order } = await aTransferOrder()
    await sendReceipt(client, order.id, shopper)
    const [proof] = await storedProofs(order.id)

    await db.from('payment_proofs').where('id', proof!.id).delete()
    await run(RemoveFiles)

    assert.isFalse(await isOnDisk(proof!.key))
  })
})
