import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import router from '@adonisjs/core/services/router'
import { anImage, aProduct, aReview, aStore } from '#tests/support/builders'
import { aCategoryIn, names as namesOf } from '#tests/support/categories'
import { orders } from '#tests/support/fakes'
import { aFamily } from '#tests/support/families'
import { csv } from '#tests/support/imports'
import { identity } from '#tests/support/identity'
import { admin, ownerOf, shopper, staff } from '#tests/support/people'
import { aPng, imagesOf } from '#tests/support/photos'
import { messages } from '@marketplace/shared/contracts/messages/index'
import { person } from '@marketplace/shared/server/testing/identity'

/** What a 403 says that does not say who may. */
const general = messages.fr.problems.forbidden.detail

/** What a request acts on: everything belongs to one store, and the author has bought there. */
type Scene = Awaited<ReturnType<typeof aScene>>

const people = [
  'guest',
  'shopper',
  'author',
  'otherOwner',
  'owner',
  'orderStaff',
  'catalogStaff',
  'admin',
] as const
type Who = (typeof people)[number]
type Statuses = Record<Who, number>

const all = (status: number, others: Partial<Statuses> = {}): Statuses => ({
  ...(Object.fromEntries(people.map((who) => [who, status])) as Statuses),
  ...others,
})
const managers = (status: number) =>
  all(403, { guest: 401, owner: status, catalogStaff: status, admin: status })
/** Who owns any store works on products, and so do staff. */
const sellers = (status: number) =>
  all(status, { guest: 401, shopper: 403, author: 403, orderStaff: 403 })
const moderators = (status: number) => all(403, { guest: 401, catalogStaff: status, admin: status })

type Ask = (client: ApiClient, scene: Scene) => ReturnType<ApiClient['get']>
type Entry = { ask: Ask; expected: Statuses }

const entry = (ask: Ask, expected: Statuses): Entry => ({ ask, expected })
const base = '/api/v1'
const photo = await aPng(9, 9)

const table: Record<string, Entry> = {
  'GET /products': entry((client) => client.get(`${base}/products`), all(200)),
  'GET /products/:id': entry(
    (client, { product }) => client.get(`${base}/products/${product.id}`),
    all(200)
  ),
  'GET /products/:id (hidden)': entry(
    (client, { hidden }) => client.get(`${base}/products/${hidden.id}`),
    all(404, { owner: 200, catalogStaff: 200, admin: 200 })
  ),
  'GET /categories': entry((client) => client.get(`${base}/categories`), all(200)),
  'GET /categories/:slug': entry(
    (client, { category }) => client.get(`${base}/categories/${category}`),
    all(200)
  ),
  'POST /categories': entry(
    (client) => client.post(`${base}/categories`).json({ name: namesOf('Lampes') }),
    moderators(201)
  ),
  'PATCH /categories/:slug': entry(
    (client, { category }) =>
      client.patch(`${base}/categories/${category}`).json({ name: namesOf('Lampes') }),
    moderators(200)
  ),
  'DELETE /categories/:slug': entry(
    (client, { category }) => client.delete(`${base}/categories/${category}`),
    moderators(204)
  ),
  'POST /categories/:slug/move': entry(
    (client, { category }) =>
      client.post(`${base}/categories/${category}/move`).json({ parent: null }),
    moderators(200)
  ),
  'PUT /categories/:slug/picture': entry(
    (client, { category }) =>
      client.put(`${base}/categories/${category}/picture`).file('file', photo, 'photo.png'),
    moderators(200)
  ),
  'DELETE /categories/:slug/picture': entry(
    (client, { category }) => client.delete(`${base}/categories/${category}/picture`),
    moderators(204)
  ),
  'POST /products/import': entry(
    (client, { store }) =>
      client
        .post(`${base}/products/import`)
        .file('file', csv('sku;nom', 'A;Bol'), 'produits.csv')
        .fields({ storeId: store.id, dryRun: 'true' }),
    managers(202)
  ),
  'GET /products/export': entry((client) => client.get(`${base}/products/export`), sellers(200)),
  'GET /jobs/:id': entry((client) => client.get(`${base}/jobs/${randomUUID()}`), sellers(404)),
  'GET /search/suggestions': entry(
    (client) => client.get(`${base}/search/suggestions`).qs({ q: 'tapis' }),
    all(200)
  ),
  'GET /synonyms': entry((client) => client.get(`${base}/synonyms`), moderators(200)),
  'PUT /synonyms': entry(
    (client) => client.put(`${base}/synonyms`).json({ term: 'zarbya', expansions: ['tapis'] }),
    moderators(200)
  ),
  'DELETE /synonyms': entry(
    (client) => client.delete(`${base}/synonyms`).qs({ term: 'zarbya' }),
    moderators(204)
  ),
  'POST /products': entry(
    (client, { store }) => client.post(`${base}/products`).json(aBody(store.id)),
    managers(201)
  ),
  'PATCH /products/:id': entry(
    (client, { product }) => client.patch(`${base}/products/${product.id}`).json({ price: '5.00' }),
    managers(200)
  ),
  'DELETE /products/:id': entry(
    (client, { product }) => client.delete(`${base}/products/${product.id}`),
    managers(204)
  ),
  'POST /products/:id/restore': entry(
    (client, { product }) => client.post(`${base}/products/${product.id}/restore`),
    managers(200)
  ),
  'POST /products/:id/duplicate': entry(
    (client, { product }) => client.post(`${base}/products/${product.id}/duplicate`),
    managers(201)
  ),
  'POST /products/:id/images': entry(
    (client, { product }) =>
      client.post(`${base}/products/${product.id}/images`).file('file', photo, 'photo.png'),
    managers(201)
  ),
  'PATCH /images/:id': entry(
    (client, { image }) => client.patch(`${base}/images/${image}`).json({ altText: 'Un bol' }),
    managers(200)
  ),
  'DELETE /images/:id': entry(
    (client, { image }) => client.delete(`${base}/images/${image}`),
    managers(204)
  ),
  'GET /products/:id/inventory': entry(
    (client, { product }) => client.get(`${base}/products/${product.id}/inventory`),
    managers(200)
  ),
  'PATCH /products/:id/inventory': entry(
    (client, { product }) =>
      client.patch(`${base}/products/${product.id}/inventory`).json({ quantity: 1 }),
    managers(200)
  ),
  'PUT /products/:id/family': entry(
    (client, { product, family }) =>
      client
        .put(`${base}/products/${product.id}/family`)
        .json({ familyId: family.id, options: { size: 'L' } }),
    managers(200)
  ),
  'DELETE /products/:id/family': entry(
    (client, { product }) => client.delete(`${base}/products/${product.id}/family`),
    managers(204)
  ),
  'POST /families': entry(
    (client, { store }) =>
      client
        .post(`${base}/families`)
        .json({ storeId: store.id, name: 'Bol', options: [{ key: 'size', values: ['S'] }] }),
    managers(201)
  ),
  'GET /families/:id': entry(
    (client, { family }) => client.get(`${base}/families/${family.id}`),
    managers(200)
  ),
  'PATCH /families/:id': entry(
    (client, { family }) => client.patch(`${base}/families/${family.id}`).json({ name: 'Bol' }),
    managers(200)
  ),
  'DELETE /families/:id': entry(
    (client, { family }) => client.delete(`${base}/families/${family.id}`),
    managers(204)
  ),
  'GET /products/:id/reviews': entry(
    (client, { product }) => client.get(`${base}/products/${product.id}/reviews`),
    all(200)
  ),
  'POST /products/:id/reviews': entry(
    (client, { other }) =>
      client.post(`${base}/products/${other.id}/reviews`).json({ rating: 5, comment: '' }),
    all(403, { guest: 401, author: 201 })
  ),
  'GET /reviews': entry((client) => client.get(`${base}/reviews`), moderators(200)),
  'GET /reviews (mine)': entry(
    (client) => client.get(`${base}/reviews`).qs({ mine: true }),
    all(200, { guest: 401 })
  ),
  'PATCH /reviews/:id': entry(
    (client, { review }) => client.patch(`${base}/reviews/${review.id}`).json({ rating: 1 }),
    all(403, { guest: 401, author: 200 })
  ),
  'DELETE /reviews/:id': entry(
    (client, { review }) => client.delete(`${base}/reviews/${review.id}`),
    all(403, { guest: 401, author: 204 })
  ),
  'PUT /reviews/:id/reply': entry(
    (client, { review }) => client.put(`${base}/reviews/${review.id}/reply`).json({ text: 'Oui.' }),
    all(403, { guest: 401, owner: 200 })
  ),
  'DELETE /reviews/:id/reply': entry(
    (client, { review }) => client.delete(`${base}/reviews/${review.id}/reply`),
    all(403, { guest: 401, owner: 204 })
  ),
  'PUT /reviews/:id/vote': entry(
    (client, { review }) => client.put(`${base}/reviews/${review.id}/vote`),
    all(200, { guest: 401, author: 403, owner: 403 })
  ),
  'DELETE /reviews/:id/vote': entry(
    (client, { review }) => client.delete(`${base}/reviews/${review.id}/vote`),
    all(200, { guest: 401, author: 403, owner: 403 })
  ),
  'POST /reviews/:id/report': entry(
    (client, { review }) =>
      client.post(`${base}/reviews/${review.id}/report`).json({ reason: 'spam' }),
    all(204, { guest: 401, author: 403, owner: 403 })
  ),
  'POST /reviews/:id/approve': entry(
    (client, { review }) => client.post(`${base}/reviews/${review.id}/approve`),
    moderators(200)
  ),
  'POST /reviews/:id/reject': entry(
    (client, { review }) =>
      client.post(`${base}/reviews/${review.id}/reject`).json({ reason: 'spam' }),
    moderators(200)
  ),
}

test.group('Who may do what', () => {
  for (const [name, { ask, expected }] of Object.entries(table)) {
    test(name, async ({ client, assert }) => {
      const found: Partial<Statuses> = {}
      for (const who of people) {
        const scene = await aScene()
        const request = ask(client, scene)
        const token = await scene.tokenOf(who)
        const response = await (token ? request.bearerToken(token) : request)
        found[who] = response.status()
        if (found[who] === 403) assert.notEqual(response.body().detail, general)
      }
      assert.deepEqual(found, expected)
    })
  }

  test('every route of the API stands in this table', ({ assert }) => {
    const routes = Object.values(router.toJSON()).flat()
    const api = routes.filter(({ pattern }) => pattern.startsWith(base))
    const names = api.flatMap(({ methods, pattern }) =>
      methods
        .filter((method) => method !== 'HEAD')
        .map((method) => `${method} ${pattern.slice(base.length)}`)
    )
    assert.isNotEmpty(names)
    assert.isEmpty(names.filter((name) => !(name in table)))
  })

  test('a token that is not sound is refused everywhere, also where none is needed', async ({
    client,
  }) => {
    const someone = person()
    const tokens = [
      'nonsense',
      await identity.tokenFor(someone, { expiresIn: '-10m' }),
      await identity.tokenFor(someone, { audience: 'elsewhere' }),
      await identity.tokenFor(someone, { issuer: 'https://elsewhere.test' }),
    ]
    for (const { ask } of Object.values(table)) {
      const scene = await aScene()
      for (const token of tokens) (await ask(client, scene).bearerToken(token)).assertStatus(401)
    }
  })
})

async function aScene() {
  const store = await aStore()
  const product = await aProduct({ store_id: store.id })
  const other = await aProduct({ store_id: store.id })
  const hidden = await aProduct({ store_id: store.id, is_active: false })
  const family = await aFamily([], { store_id: store.id })
  const review = await aReview(product.id)
  await anImage(product.id)
  const image = (await imagesOf(product.id))[0]!.id
  orders.deliver(review.userId, other.id)
  const tokens: Record<Who, () => Promise<string | null>> = {
    guest: async () => null,
    shopper: () => shopper(),
    author: () => shopper({ id: review.userId }),
    otherOwner: async () => ownerOf(await aStore()),
    owner: () => ownerOf(store),
    orderStaff: () => shopper({ roles: ['order_staff'] }),
    catalogStaff: () => staff(),
    admin: () => admin(),
  }
  const category = await aCategoryIn(null)
  const things = { store, product, other, hidden, family, review, image, category }
  return { ...things, tokenOf: (who: Who) => tokens[who]() }
}

function aBody(storeId: string) {
  const sku = randomUUID()
  return { storeId, name: 'Bol', description: '', category: 'poterie', price: '10.00', sku }
}
