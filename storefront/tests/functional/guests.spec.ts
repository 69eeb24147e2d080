import { test } from '@japa/runner'
import { env } from '../../src/lib/process/env.ts'
import { visit } from '../pages.ts'
import { newcomer } from '../people.ts'
import { startStorefront } from '../server.ts'

test.group('A guest at a page of the account', (group) => {
  group.setup(startStorefront)

  test('is redirected to sign in and comes back', async ({ assert }) => {
    const pages = ['account/orders', 'account/addresses/new', 'checkout', 'account/wishlist']
    for (const page of pages) {
      const { status, headers } = await visit(`/ar/${page}`)
      assert.equal(status, 307, page)
      const to = new URL(headers.get('location')!, env().storefrontUrl)
      assert.equal(to.pathname, '/ar/sign-in')
      assert.equal(to.searchParams.get('next'), `/ar/${page}`)
    }
  })

  test('is redirected too with a session that has ended', async ({ assert }) => {
    const { status } = await visit('/fr/account/profile', 'better-auth.session_token=x.y')
    assert.equal(status, 307)
  })

  test('who is signed in has no business at the sign-in page', async ({ assert }) => {
    const { cookie } = await newcomer()
    const { status, headers } = await visit('/fr/sign-in?next=/fr/account/orders', cookie)
    assert.equal(status, 307)
    assert.equal(headers.get('location'), '/fr/account/orders')
  })
})
