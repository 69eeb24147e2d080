import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { anOrder } from '#tests/support/orders'
import { someone } from '#tests/support/fakes'
import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'

const as = (name: string) => tokensOf(name).sign('order-service')

test.group('Whether something was bought', () => {
  test('is answered to the catalog: only what was delivered counts', async ({ client, assert }) => {
    const userId = randomUUID()
    const [delivered, shipped, gift] = [randomUUID(), randomUUID(), randomUUID()]
    await anOrder({ userId, status: 'delivered', productIds: [delivered, gift] })
    await anOrder({ userId, status: 'shipped', productIds: [shipped] })
    const token = await as('catalog-service')
    const ask = async (who: string, productId: string) => {
      const response = await client
        .get('/internal/purchases')
        .qs({ userId: who, productId })
        .bearerToken(token)
      return response.body().data.delivered
    }
    assert.isTrue(await ask(userId, delivered))
    assert.isTrue(await ask(userId, gift))
    assert.isFalse(await ask(userId, shipped))
    assert.isFalse(await ask(randomUUID(), delivered))
  })

  test('is nobody else’s business', async ({ client }) => {
    const path = `/internal/purchases?userId=${randomUUID()}&productId=${randomUUID()}`
    ;(await client.get(path)).assertStatus(401)
    ;(await client.get(path).bearerToken((await someone({ isAdmin: true })).token)).assertStatus(
      401
    )
    ;(await client.get(path).bearerToken(await as('storefront'))).assertStatus(403)
    const wrong = await client
      .get('/internal/purchases?userId=7')
      .bearerToken(await as('catalog-service'))
    wrong.assertStatus(422)
  })
})
