import { test } from '@japa/runner'
import { env } from '../../src/lib/process/env.ts'
import { asked, bringBack, takeAway, tell } from '../gateway.ts'
import { newcomer, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

const number = 'M7K3-Q9F2'
const back = `/fr/account/orders/${number}`
const upstream = `/orders/${number}/payment-proof`

type Sent = { bytes?: Buffer; next?: string; origin?: string }

/** Posts the form as a browser without scripts does, and does not follow where it leads. */
async function send(person: Person | null, sent: Sent = {}) {
  const { bytes = Buffer.from('receipt'), next = back, origin = env().storefrontUrl } = sent
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'recu.jpg')
  const response = await fetch(
    `${env().storefrontUrl}/api/session/receipts/${number}?${new URLSearchParams({ next })}`,
    {
      method: 'POST',
      redirect: 'manual',
      body: form,
      headers: { Origin: origin, ...(person ? { Cookie: person.cookie } : {}) },
    }
  )
  await response.arrayBuffer()
  return { status: response.status, location: response.headers.get('location') }
}

const uploads = () => asked.filter(({ method, path }) => method === 'PUT' && path === upstream)

test.group('The form of a receipt', (group) => {
  group.setup(startStorefront)
  group.setup(() => tell(upstream, {}))
  group.each.setup(() => void (asked.length = 0))

  test('It is given on as it came, in the person’s name, and leads back to the page', async ({
    assert,
  }) => {
    const { status, location } = await send(await newcomer())

    assert.deepEqual([status, location], [303, `${back}?done=receipt#receipt`])
    const [upload] = uploads()
    assert.include(upload!.body, 'filename="recu.jpg"')
    assert.include(upload!.body, 'receipt')
    assert.exists(upload!.token)
  })

  test('A page that has an address of its own keeps it', async ({ assert }) => {
    const next = '/ar/checkout/done?orders=M7K3-Q9F2-1%2CM7K3-Q9F2-2&receipt=failed'

    const { location } = await send(await newcomer(), { next })

    const done = '/ar/checkout/done?orders=M7K3-Q9F2-1%2CM7K3-Q9F2-2&done=receipt#receipt'
    assert.equal(location, done)
  })

  test('A file beyond 10 MB is told beside the field and given to nobody', async ({ assert }) => {
    const { status, location } = await send(await newcomer(), { bytes: Buffer.alloc(11 * 2 ** 20) })

    assert.deepEqual([status, location], [303, `${back}?receipt=too_large#receipt`])
    assert.deepEqual(uploads(), [])
  })

  test('Where the service is away the page says that nothing is lost', async ({
    assert,
    cleanup,
  }) => {
    cleanup(() => bringBack(upstream))
    takeAway(upstream)

    const { location } = await send(await newcomer())

    assert.equal(location, `${back}?receipt=failed#receipt`)
  })

  test('It leads to no other site', async ({ assert }) => {
    for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
      const { location } = await send(await newcomer(), { next })

      assert.equal(location, '/fr/account/orders?done=receipt#receipt')
    }
  })

  test('Who is no longer signed in signs in first', async ({ assert }) => {
    const { status, location } = await send(null)

    assert.deepEqual([status, location], [303, `/fr/sign-in?next=${encodeURIComponent(back)}`])
    assert.deepEqual(uploads(), [])
  })

  test('Another site’s form is refused', async ({ assert }) => {
    const { status } = await send(await newcomer(), { origin: 'https://evil.example' })

    assert.equal(status, 403)
    assert.deepEqual(uploads(), [])
  })
})
