import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import SendMessages from '#jobs/send_messages'
import { Fakes } from '#tests/support/fakes'
import { tokenOf } from '#tests/support/internal'
import { run } from '#tests/support/jobs'
import { givenAMailServer } from '#tests/support/messages'
import { anOrder } from '#tests/support/orders'

test.group('The demo’s outbox', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('The storefront is given what buyers were told, with what it said', async ({
    client,
    assert,
    cleanup,
  }) => {
    await givenAMailServer(cleanup)
    const userId = randomUUID()
    fakes.storefront.writesTo(userId, 'salma@buyers.test')
    const { orderNumber } = await anOrder({ userId, method: 'whatsapp' })
    await run(SendMessages)

    const response = await client.get('/internal/outbox').bearerToken(await tokenOf('storefront'))

    response.assertStatus(200)
    const [message] = response.body().data
    assert.containsSubset(message, { channel: 'email', to: 'salma@buyers.test', locale: 'fr' })
    assert.include(message.content.subject, orderNumber)
  })

  test('No other service is', async ({ client }) => {
    const response = await client
      .get('/internal/outbox')
      .bearerToken(await tokenOf('catalog-service'))

    response.assertStatus(403)
  })
})
