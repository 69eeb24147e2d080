import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import router from '@adonisjs/core/services/router'
import { anOpenStore, aStore, tokenOf } from '#tests/support/builders'
import { messages } from '@marketplace/shared/contracts/messages/index'

/** What a 403 says that does not say who may. */
const general = messages.fr.problems.forbidden.detail

const people = [
  'guest',
  'shopper',
  'otherOwner',
  'owner',
  'orderStaff',
  'catalogStaff',
  'admin',
] as const
type Who = (typeof people)[number]
type Statuses = Record<Who, number>
type Scene = Awaited<ReturnType<typeof aScene>>
type Ask = (client: ApiClient, scene: Scene) => ReturnType<ApiClient['get']>

const all = (status: number, others: Partial<Statuses> = {}): Statuses => ({
  ...(Object.fromEntries(people.map((who) => [who, status])) as Statuses),
  ...others,
})
const owners = (status: number, rest: number) =>
  all(rest, { guest: 401, owner: status, otherOwner: status })
const base = '/api/v1'

/** No picture: whoever may send one is told so. */
const aPicture = [Buffer.from('not a picture'), { filename: 'a.jpg' }] as const

const table: Record<string, [Ask, Statuses]> = {
  'GET /stores': [(client) => client.get(`${base}/stores`), all(200)],
  'GET /stores/:id': [(client, { id }) => client.get(`${base}/stores/${id}`), all(200)],
  'GET /stores/:id (closed)': [
    (client, { id }) => client.get(`${base}/stores/${id}`),
    all(404, { owner: 200, admin: 200 }),
  ],
  'POST /stores': [(client) => client.post(`${base}/stores`).json(aStore()), owners(409, 403)],
  'PATCH /stores/:id': [
    (client, { id }) => client.patch(`${base}/stores/${id}`).json({ city: 'Safi' }),
    all(403, { guest: 401, owner: 200, admin: 200 }),
  ],
  'PATCH /stores/:id (closed)': [
    (client, { id }) => client.patch(`${base}/stores/${id}`).json({ city: 'Safi' }),
    all(404, { guest: 401, owner: 200, admin: 200 }),
  ],
  'PUT /stores/:id/logo': [
    (client, { id }) => client.put(`${base}/stores/${id}/logo`).file('file', ...aPicture),
    all(403, { guest: 401, owner: 415, admin: 415 }),
  ],
  'PUT /stores/:id/cover': [
    (client, { id }) => client.put(`${base}/stores/${id}/cover`).file('file', ...aPicture),
    all(403, { guest: 401, owner: 415, admin: 415 }),
  ],
  'PUT /stores/:id/cover (closed)': [
    (client, { id }) => client.put(`${base}/stores/${id}/cover`).file('file', ...aPicture),
    all(404, { guest: 401, owner: 415, admin: 415 }),
  ],
  'DELETE /stores/:id/cover': [
    (client, { id }) => client.delete(`${base}/stores/${id}/cover`),
    all(403, { guest: 401, owner: 204, admin: 204 }),
  ],
  'POST /stores/:id/verify': [
    (client, { id }) => client.post(`${base}/stores/${id}/verify`),
    all(403, { guest: 401, admin: 409 }),
  ],
  'POST /stores/:id/unverify': [
    (client, { id }) => client.post(`${base}/stores/${id}/unverify`).json({ reason: 'Essai' }),
    all(403, { guest: 401, admin: 200 }),
  ],
  'POST /stores/:id/suspend': [
    (client, { id }) => client.post(`${base}/stores/${id}/suspend`).json({ reason: 'Essai' }),
    all(403, { guest: 401, admin: 200 }),
  ],
  'POST /stores/:id/reinstate': [
    (client, { id }) => client.post(`${base}/stores/${id}/reinstate`),
    all(403, { guest: 401, admin: 200 }),
  ],
  'POST /store-owners': [
    (client) =>
      client.post(`${base}/store-owners`).json({ businessName: 'Atelier', phone: '0522000000' }),
    owners(409, 201),
  ],
  'GET /store-owners/me': [(client) => client.get(`${base}/store-owners/me`), owners(200, 404)],
  'PATCH /store-owners/me': [
    (client) => client.patch(`${base}/store-owners/me`).json({ businessName: 'Autre' }),
    owners(200, 404),
  ],
}

test.group('Who may do what', () => {
  for (const [name, [ask, expected]] of Object.entries(table)) {
    test(name, async ({ client, assert }) => {
      const found: Partial<Statuses> = {}
      for (const who of people) {
        const scene = await aScene({ isActive: !name.includes('closed') })
        const request = ask(client, scene)
        const token = await scene.tokens[who]()
        const response = await (token ? request.bearerToken(token) : request)
        found[who] = response.status()
        if (found[who] === 403) assert.notEqual(response.body().detail, general)
      }
      assert.deepEqual(found, expected)
    })
  }

  test('every route of the API stands in this table', ({ assert }) => {
    const routes = Object.values(router.toJSON()).flat()
    const names = routes
      .filter(({ pattern }) => pattern.startsWith(base))
      .flatMap(({ methods, pattern }) =>
        methods.map((method) => `${method} ${pattern.slice(base.length)}`)
      )
      .filter((name) => !name.startsWith('HEAD'))
    assert.isNotEmpty(names)
    assert.isEmpty(names.filter((name) => !(name in table)))
  })
})

/** A store, open or closed, of the one who is called its owner. */
async function aScene({ isActive }: { isActive: boolean }) {
  const { store, token } = await anOpenStore({ isActive })
  const tokens: Record<Who, () => Promise<string | null>> = {
    guest: async () => null,
    shopper: () => tokenOf(),
    otherOwner: async () => (await anOpenStore()).token,
    owner: async () => token,
    orderStaff: () => tokenOf({ roles: ['order_staff'] }),
    catalogStaff: () => tokenOf({ roles: ['catalog_staff'] }),
    admin: () => tokenOf({ isAdmin: true }),
  }
  return { id: store.id, tokens }
}
