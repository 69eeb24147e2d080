import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { STOREFRONT_URL } from '#tests/support/storefront'

const page = { accept: 'text/html,application/xhtml+xml' }

test.group('Addresses under /admin that are no panel', () => {
  test('{0} leads to {1}')
    .with([
      ['/admin', '/admin/stores'],
      ['/admin/', '/admin/stores'],
      ['/admin/users', `${STOREFRONT_URL}/admin/users`],
    ] as const)
    .run(async ({ assert, cleanup }, [path, location]) => {
      const { url } = await startGateway({ cleanup })

      const response = await send(url, path, { headers: page })

      assert.equal(response.status, 302)
      assert.equal(response.headers.location, location)
    })

  test('An unknown one is a page in the reader’s language that leads to the panels', async ({
    assert,
    cleanup,
  }) => {
    const { url } = await startGateway({ cleanup })

    for (const [language, words] of [
      ['fr', 'Vers les espaces de gestion'],
      ['ar', 'إلى فضاءات الإدارة'],
      ['en', 'To the panels'],
    ] as const) {
      const headers = { ...page, 'accept-language': language }
      const response = await send(url, '/admin/nothing', { headers })

      assert.equal(response.status, 404)
      assert.equal(response.headers['content-type'], 'text/html; charset=utf-8')
      assert.include(response.headers['content-security-policy'], "default-src 'none'")
      assert.include(response.text, `<a href="/admin">${words}</a>`)
      assert.notInclude(response.text, 'http-equiv')
    }
  })

  test('A script that asks for an unknown one gets a problem', async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup })

    const response = await send(url, '/admin/nothing', { headers: { accept: 'application/json' } })

    assert.equal(response.status, 404)
    assert.equal(response.json().code, 'not_found')
  })
})
