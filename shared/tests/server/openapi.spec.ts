import { test } from '@japa/runner'
import vine from '@vinejs/vine'
import { nameShape } from '../../server/openapi/docs.ts'
import { buildDocument } from '../../server/openapi/document.ts'
import { Checker } from '../../server/testing/contract.ts'

const shape = vine.create({
  id: vine.string().uuid(),
  open: vine.boolean(),
  note: vine.string().nullable(),
})
const query = vine.create({ page: vine.number().optional(), open: vine.boolean().optional() })

class ThingsController {
  static docs = {
    index: {
      operationId: 'listThings',
      summary: 'Things',
      public: true,
      query,
      data: shape,
      list: true,
    },
    show: { operationId: 'getThing', summary: 'A thing', data: shape },
    hand: { operationId: 'handThing', summary: 'For services', body: query, example: { page: 2 } },
    again: { operationId: 'getThing', summary: 'The same name' },
  }
}

const route = (pattern: string, method: string) => ({
  pattern,
  methods: ['GET', 'HEAD'],
  handler: { reference: [async () => ({ default: ThingsController }), method] },
})

const routes = [route('/api/v1/things', 'index'), route('/api/v1/things/:id', 'show')]
const thing = { id: '01890000-0000-7000-8000-000000000000', open: true, note: null }
const meta = { page: 1, perPage: 20, total: 1, totalIsExact: true, lastPage: 1 }

test.group('The OpenAPI document', () => {
  test('tells paths, parameters, answers and failures of each route', async ({ assert }) => {
    const { paths } = await buildDocument(routes, { title: 'Things' })
    const show = paths['/api/v1/things/{id}'].get
    assert.deepEqual(Object.keys(show.responses), ['200', '401', '403', '404', '429'])
    assert.deepEqual(show.parameters, [
      { in: 'path', name: 'id', required: true, schema: { type: 'string' } },
    ])
    const open = paths['/api/v1/things'].get.parameters.find(({ name }: any) => name === 'open')
    assert.deepEqual(open.schema, { type: 'boolean' })
  })

  test('A shape with a name is a component, and everything that holds it refers to it', async ({
    assert,
  }) => {
    nameShape('Thing', shape)

    const { paths, components } = await buildDocument(routes, { title: 'Things' })

    const reference = { $ref: '#/components/schemas/Thing' }
    const responseOf = (path: string) =>
      paths[path].get.responses[200].content['application/json'].schema.properties.data
    assert.deepEqual(responseOf('/api/v1/things/{id}'), reference)
    assert.deepEqual(responseOf('/api/v1/things').items, reference)
    assert.deepEqual(components.schemas.Thing.required, ['id', 'open', 'note'])
  })

  test('A public operation says that it needs no token, every other one that it does', async ({
    assert,
  }) => {
    const { paths } = await buildDocument(routes, { title: 'Things' })

    assert.deepEqual(paths['/api/v1/things'].get.security, [])
    assert.deepEqual(paths['/api/v1/things/{id}'].get.security, [{ bearer: [] }])
  })

  test('An operation is called by its word of the domain, and none by that of another', async ({
    assert,
  }) => {
    const { paths } = await buildDocument(routes, { title: 'Things' })
    assert.equal(paths['/api/v1/things'].get.operationId, 'listThings')

    const twice = [...routes, route('/api/v1/things/:id/again', 'again')]
    await assert.rejects(
      () => buildDocument(twice, { title: 'x' }),
      'Two operations are called getThing'
    )
  })

  test('What services do for each other stands in a document of its own', async ({ assert }) => {
    const all = [...routes, route('/internal/things', 'hand')]
    const documentFor = (audience: 'public' | 'internal') =>
      buildDocument(all, { title: 'Things', url: 'https://api.example.test', audience })

    const [forAll, forServices] = [await documentFor('public'), await documentFor('internal')]

    assert.deepEqual(Object.keys(forAll.paths), ['/api/v1/things', '/api/v1/things/{id}'])
    assert.equal(forAll.servers[0].url, 'https://api.example.test')
    assert.deepEqual(Object.keys(forServices.paths), ['/internal/things'])
    assert.deepEqual(forServices.paths['/internal/things'].get.security, [{ service: [] }])
    assert.equal(forServices.servers[0].url, '/')
  })

  test('A body has its example', async ({ assert }) => {
    const { paths } = await buildDocument([route('/internal/things', 'hand')], { title: 'x' })

    const body = paths['/internal/things'].get.requestBody.content['application/json']
    assert.deepEqual(body.example, { page: 2 })
  })

  test('a route that nobody described stops it', async ({ assert }) => {
    const secret = { ...route('/api/v1/secret', 'hidden') }
    await assert.rejects(
      () => buildDocument([secret], { title: 'x' }),
      /GET \/api\/v1\/secret has no docs/
    )
  })

  test('pages are none of its business', async ({ assert }) => {
    const { paths } = await buildDocument([route('/admin/stores', 'hidden')], { title: 'x' })
    assert.isEmpty(paths)
  })
})

test.group('Holding answers against it', () => {
  test('a fitting answer passes, a wrong or undeclared one does not', async ({ assert }) => {
    const checker = new Checker(await buildDocument(routes, { title: 'Things' }))
    checker.check('GET', '/api/v1/things', 200, { data: [thing], meta })
    checker.check('GET', '/api/v1/things/7', 200, { data: thing })
    assert.throws(() => checker.check('GET', '/api/v1/things', 200, { data: [thing] }), /meta/)
    assert.throws(
      () => checker.check('GET', '/api/v1/things/7', 200, { data: { ...thing, open: 1 } }),
      /open/
    )
    assert.throws(
      () => checker.check('GET', '/api/v1/things/7', 200, { data: { ...thing, extra: 1 } }),
      /NOT have/
    )
    assert.throws(
      () => checker.check('GET', '/api/v1/things/7', 409, {}),
      /not in the OpenAPI document/
    )
    assert.throws(
      () => checker.check('GET', '/api/v1/things/7', 404, { code: 'x' }),
      /does not fit/
    )
  })
})
