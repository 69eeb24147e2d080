import { test } from '@japa/runner'
import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'
import { call } from '../client.ts'
import { productPage, tell } from '../gateway.ts'
import { visit } from '../pages.ts'
import { startStorefront } from '../server.ts'

function givenARate(fee: string, cutOffHour: number | null = null) {
  const place = { storeId: null, region: 'MA-06', city: null }
  tell('/shipping-rates', [{ ...place, fee, freeFrom: null, minDays: 1, maxDays: 2, cutOffHour }])
}

test.group('Delivery on a product’s page', (group) => {
  group.setup(startStorefront)
  group.each.teardown(() => tell('/shipping-rates', []))

  test('A changed fee is told from the moment that order-service names the rates', async ({
    assert,
  }) => {
    givenARate('20.00')
    const path = `/fr${productPage()}`
    await visit(path)
    givenARate('45.00')
    const kept = await visit(path)

    const { status } = await call('POST', '/internal/revalidate', {
      token: await tokensOf('order-service').sign('storefront'),
      body: { tags: ['rates'] },
    })
    const renewed = await visit(path)

    assert.equal(status, 200)
    assert.include(kept.shown, '20,00')
    assert.include(renewed.shown, '45,00')
    assert.notInclude(renewed.shown, '20,00')
  })

  test('A kept page says of the cut-off hour what holds at any hour', async ({ assert }) => {
    givenARate('20.00', 14)
    const path = productPage()

    const french = await visit(`/fr${path}`)
    const arabic = await visit(`/ar${path}`)

    assert.include(french.shown, 'Confirmée avant 14 h, la commande compte du jour même.')
    assert.include(arabic.shown, 'الطلبية المؤكدة قبل الساعة 14 تُحتسب من اليوم نفسه.')
  })

  test('Where no hour matters none is told', async ({ assert }) => {
    givenARate('20.00')

    const { shown } = await visit(`/fr${productPage()}`)

    assert.include(shown, '20,00')
    assert.notInclude(shown, 'Confirmée avant')
  })
})
