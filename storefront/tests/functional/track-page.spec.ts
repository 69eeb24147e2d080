import { test } from '@japa/runner'
import { asked, tell } from '../gateway.ts'
import { sendForm, visit } from '../pages.ts'
import { startStorefront } from '../server.ts'

const token = 't4x9z0.mDq0Vb0gWmQv1yq4Gv1yq4Gv1yq4Gv1yq4Gv1yq4Gv0'

function givenAnOrder(number: string, more: object = {}) {
  tell(`/track/${number}`, {
    ...{ orderNumber: number, status: 'pending', storeName: 'Dar Salma', storeNameAr: 'دار سلمى' },
    ...{
      carrier: null,
      trackingNumber: null,
      parcelProblem: null,
      deliveryDays: { min: 2, max: 4, cutOffHour: 14 },
    },
    reached: [{ status: 'pending', at: '2026-03-01T10:00:00.000Z' }],
    can: { confirm: true },
    ...more,
  })
  return `/fr/track/${number}?token=${token}`
}

test.group('The page of a link that follows an order', (group) => {
  group.setup(startStorefront)

  test('It says where the order is, and looking at it asks for nothing to be done', async ({
    assert,
  }) => {
    const path = givenAnOrder('TRCK-0001')

    const { status, shown, headers } = await visit(path)

    assert.equal(status, 200)
    assert.include(shown, 'Commande reçue')
    assert.include(shown, 'Dar Salma')
    assert.include(shown, 'Livraison en 2 à 4 jours après la confirmation.')
    assert.include(shown, 'Confirmée avant 14 h')
    assert.match(headers.get('cache-control')!, /no-store/)
    const posts = asked.filter(
      ({ method, path: to }) => method === 'POST' && to.includes('TRCK-0001')
    )
    assert.lengthOf(posts, 0)
  })

  test('Its button confirms with the link’s token, and says so', async ({ assert }) => {
    const path = givenAnOrder('TRCK-0002')
    tell('/track/TRCK-0002/confirm', {})

    const { headers } = await sendForm(path, '', 'Je confirme')

    const sent = asked.find(({ path: to }) => to === '/track/TRCK-0002/confirm')
    assert.deepEqual(JSON.parse(sent!.body), { token })
    assert.equal(sent!.token, undefined)
    assert.include(headers.get('location'), 'done=orderConfirmed')
    assert.include(headers.get('location'), `token=${token}`)
  })

  test('A parcel on its way shows its carrier and what holds it up, and no button', async ({
    assert,
  }) => {
    const path = givenAnOrder('TRCK-0003', {
      ...{ status: 'shipped', carrier: 'Amana', trackingNumber: 'LX 482', can: { confirm: false } },
      parcelProblem: 'unreachable',
      reached: [
        { status: 'pending', at: '2026-03-01T10:00:00.000Z' },
        { status: 'confirmed', at: '2026-03-01T11:00:00.000Z' },
        { status: 'shipped', at: '2026-03-02T10:00:00.000Z' },
      ],
    })

    const { shown } = await visit(path)

    assert.include(shown, 'En route vers vous')
    assert.include(shown, 'Amana')
    assert.include(shown, 'LX 482')
    assert.include(shown, 'n’a pas réussi à vous joindre')
    assert.notInclude(shown, 'Je confirme')
    assert.notInclude(shown, 'Confirmée avant')
  })

  for (const path of [
    '/fr/track/TRCK-9999?token=x',
    '/fr/track/TRCK-0001',
    '/fr/track/%20?token=x',
  ]) {
    test(`${path} is as a page that does not exist`, async ({ assert }) => {
      const { status } = await visit(path)

      assert.equal(status, 404)
    })
  }
})
