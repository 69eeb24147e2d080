import { test } from '@japa/runner'
import { env } from '../../src/lib/process/env.ts'
import { sendForm, visit } from '../pages.ts'
import { newcomer } from '../people.ts'
import { startStorefront } from '../server.ts'

const boundary = 'multipart/form-data; boundary=x'
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

const send = (path: string, headers: Record<string, string>, body: string) =>
  visit(path, '', { method: 'POST', headers, body })

test.group('What is no form of ours', (group) => {
  group.setup(startStorefront)

  for (const path of ['/fr/sign-in', '/fr', '/fr/account/profile', '/fr/p/nothing']) {
    for (const [title, headers, body] of [
      [
        'from another site',
        { 'Origin': 'https://evil.example', 'Content-Type': boundary },
        '--x--',
      ],
      ['from a malformed origin', { 'Origin': 'x:y:z', 'Content-Type': boundary }, '--x--'],
      ['as a broken multipart', { 'Content-Type': boundary }, '--x\r\nnonsense'],
      ['as an empty multipart', { 'Content-Type': boundary }, '--x--'],
      ['without a boundary', { 'Content-Type': 'multipart/form-data' }, 'x'],
      ['with a junk action', { 'Content-Type': boundary }, `${part('$ACTION_ID_x', 'y')}--x--`],
      [
        'with a junk bound action',
        { 'Content-Type': boundary },
        `${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', '{"id":"x","bound":"$@1"}')}--x--`,
      ],
      ['with a junk action header', { 'Next-Action': 'x', 'Content-Type': 'text/plain' }, '[]'],
      [
        'with an unknown action',
        { 'Next-Action': 'a'.repeat(42), 'Content-Type': 'text/plain;charset=UTF-8' },
        '[]',
      ],
      [
        'with a junk body for an action',
        { 'Next-Action': 'a'.repeat(42), 'Content-Type': boundary },
        '--x\r\nnonsense',
      ],
      ['as JSON', { 'Content-Type': 'application/json' }, '{}'],
      ['as words', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'a=b'],
    ] as [string, Record<string, string>, string][]) {
      test(`${title} to ${path} is no defect`, async ({ assert }) => {
        const { status } = await send(path, headers, body)

        assert.isBelow(status, 500)
      })
    }
  }

  test('A language that we do not have leads nowhere', async ({ assert }) => {
    const { cookie } = await newcomer()
    const { html } = await visit('/fr/account/profile', cookie)
    assert.include(html, '$ACTION_')

    const answer = await sendForm(
      '/fr/account/profile',
      cookie,
      'Enregistrer',
      boundTo(html, '/evil.example')
    )

    assert.equal(answer.status, 400)
    assert.isNull(answer.headers.get('location'))
  })

  test('The image optimizer is off', async ({ assert }) => {
    for (const url of ['%2Ficon.svg', 'https%3A%2F%2Fevil.example%2Fa.png', '']) {
      const { status } = await visit(`/_next/image?url=${url}&w=64&q=75`)
      assert.equal(status, 404)
    }
  })

  for (const query of [
    'q=%00',
    'q=%00%00tapis',
    'q=%1b%5b31m',
    'page=%00',
    'sort=%00',
    'min=%00',
  ]) {
    test(`A search for ${query} is a page`, async ({ assert }) => {
      const { status } = await visit(`/fr/search?${query}`)

      assert.equal(status, 200)
    })
  }

  test('A body of eight megabytes is refused before it is parsed', async ({ assert }) => {
    const response = await fetch(`${env().storefrontUrl}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Origin': env().storefrontUrl },
      body: JSON.stringify({ email: 'x'.repeat(8_000_000) }),
    }).catch((error: unknown) => error)

    // a client that is cut while it still writes may not see the response
    if (response instanceof Response) assert.equal(response.status, 413)
    else assert.instanceOf(response, TypeError)
  })
})

/** The form's hidden values, bound to another language. */
function boundTo(html: string, locale: string): Record<string, string> {
  const inputs = html.match(/<input[^>]*name="\$ACTION_\d+:\d+"[^>]*>/g) ?? []
  return Object.fromEntries(
    inputs
      .map((input) => {
        const name = /name="([^"]*)"/.exec(input)![1]!
        const value = /value="([^"]*)"/.exec(input)?.[1] ?? ''
        return [name, value.replace(/&quot;fr&quot;/g, `"${locale}"`).replace(/&quot;/g, '"')]
      })
      .filter(([, value]) => value!.includes(locale))
  )
}
