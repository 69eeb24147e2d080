import { test } from '@japa/runner'
import vine from '@vinejs/vine'
import { documentOf } from '../../server/openapi/document.ts'
import { mergeDocuments } from '../../server/openapi/merge.ts'
import { nameShape } from '../../server/openapi/docs.ts'

const shape = vine.create({ colour: vine.string() })
nameShape('Paint', shape)

const given = (path: string, operationId: string) =>
  documentOf(
    [{ pattern: path, methods: ['GET'], docs: { operationId, summary: 'One', data: shape } }],
    { title: 'A service', audience: 'public' }
  )

const paints = { name: 'paints', document: given('/api/v1/paints', 'listPaints') }
const walls = { name: 'walls', document: given('/api/v1/walls', 'listWalls') }
const url = 'https://api.example.test'
const dataOf = (document: any, path: string) =>
  document.paths[path].get.responses[200].content['application/json'].schema.properties.data.$ref

test.group('One document of several', () => {
  test('It has the paths of all, the schema that they share once, and the gateway as server', ({
    assert,
  }) => {
    const merged = mergeDocuments([paints, walls], { title: 'All', url })

    assert.deepEqual(Object.keys(merged.paths), ['/api/v1/paints', '/api/v1/walls'])
    assert.equal(dataOf(merged, '/api/v1/walls'), '#/components/schemas/Paint')
    assert.equal(merged.servers[0].url, url)
    assert.deepEqual(merged.tags, [{ name: 'paints' }, { name: 'walls' }])
  })

  test('Schemas of one name that differ get the names of their services', ({ assert }) => {
    const other = structuredClone(walls)
    other.document.components.schemas.Paint.description = 'Another paint.'

    const merged = mergeDocuments([paints, other], { title: 'All', url })

    assert.equal(dataOf(merged, '/api/v1/paints'), '#/components/schemas/paintsPaint')
    assert.equal(merged.components.schemas.wallsPaint.description, 'Another paint.')
    assert.notProperty(merged.components.schemas, 'Paint')
  })

  test('A path or an operation that two services have stops it', ({ assert }) => {
    const samePath = { name: 'x', document: given('/api/v1/paints', 'other') }
    const sameName = { name: 'x', document: given('/api/v1/other', 'listPaints') }

    assert.throws(() => mergeDocuments([paints, samePath], { url }), /have \/api\/v1\/paints/)
    assert.throws(() => mergeDocuments([paints, sameName], { url }), /have listPaints/)
  })
})
