import { test } from '@japa/runner'
import { visit } from '../pages.ts'
import { newcomer } from '../people.ts'
import { startStorefront } from '../server.ts'

const unknown = [
  '/p/nothing',
  '/p/nothing/reviews',
  '/s/nothing',
  '/s/nothing?sort=price',
  '/c/nothing',
  '/c/nothing?page=2',
  '/nothing/at/all',
]

test.group('What does not exist', (group) => {
  group.setup(startStorefront)

  test('is a 404 that says so without a script', async ({ assert }) => {
    for (const path of unknown) {
      const { status, html, shown } = await visit(`/fr${path}`)
      assert.equal(status, 404, path)
      assert.include(shown, 'Cette page n’existe pas')
      assert.include(html, '<meta name="robots" content="noindex"/>')
      assert.include(html, '<title>Cette page n’existe pas · Rahba</title>')
      const again = await visit(`/fr${path}`, '', { method: 'HEAD' })
      assert.equal(again.status, 404, path)
      assert.equal(again.html, '')
    }
  })

  test('orders and addresses of nobody are no different from those of others', async ({
    assert,
  }) => {
    const { cookie } = await newcomer()
    const { cookie: other } = await newcomer()
    const id = crypto.randomUUID()
    for (const path of ['orders/M7K3-XXXX', `addresses/${id}`, 'addresses/x']) {
      for (const person of [cookie, other]) {
        const { status, shown } = await visit(`/fr/account/${path}`, person)
        assert.equal(status, 404, path)
        assert.include(shown, 'Rien à cette adresse')
      }
    }
  })
})
