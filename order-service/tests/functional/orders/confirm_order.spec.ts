import { test } from '@japa/runner'
import { post } from '#tests/support/calls'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStaff, Fakes } from '#tests/support/fakes'

test.group('Confirming an order', (group) => {
  group.each.setup(() => new Fakes().install())

  test('takes money received and cash to be collected that make up the total', async ({
    client,
  }) => {
    const staff = await orderStaff()
    const paid = { amount: '40.00', status: 'completed', paymentMethod: 'whatsapp' } as const
    const { id } = await anOrder({ payments: [paid, { amount: '60.00' }] })
    ;(await post(client, `orders/${id}/confirm`, staff)).assertStatus(200)
  })

  test('is refused while a transfer has not come, in words', async ({ client, assert }) => {
    const staff = await orderStaff()
    const { id } = await anOrder({ method: 'bank_transfer' })
    const response = await post(client, `orders/${id}/confirm`, staff).header(
      'accept-language',
      'en'
    )
    response.assertStatus(409)
    assert.containsSubset(response.body(), {
      code: 'invalid_transition',
      detail: 'The order is not fully paid: 100.00 MAD are missing.',
    })
    assert.equal((await storedOrder(id)).status, 'pending')
  })

  test('pressed by two at once moves once; both are told that it is done', async ({
    client,
    assert,
  }) => {
    const [one, two] = [await orderStaff('One'), await orderStaff('Two')]
    const { id } = await anOrder()
    const answers = await Promise.all([
      post(client, `orders/${id}/confirm`, one),
      post(client, `orders/${id}/confirm`, two),
    ])
    for (const answer of answers) answer.assertStatus(200)
    const { events } = await storedOrder(id)
    assert.lengthOf(
      events.filter(([type]) => type === 'moved'),
      1
    )
  })
})
