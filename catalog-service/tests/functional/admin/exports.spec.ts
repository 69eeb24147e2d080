import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { WriteExportPart } from '#actions/exports/write_part'
import ExportProducts from '#jobs/export_products'
import ForgetExports from '#jobs/forget_exports'
import { aCategory, aProduct, aStore, manyProducts } from '#tests/support/builders'
import { aFamily } from '#tests/support/families'
import { Visitor } from '#tests/support/panel'
import { ownerOf, shopper, staff } from '#tests/support/people'
import { tokenOf } from '#tests/support/services'

const base = '/admin/catalog/exports'

async function anOwner() {
  const store = await aStore()
  const token = await ownerOf(store)
  return { storeId: store.id, token, visitor: new Visitor(token) }
}

/** Asks for an export and gives its id. */
async function ask(visitor: Visitor, filter: object = {}) {
  const response = await visitor.send('POST', base, filter)
  const [newest] = await exportsSeen(visitor)
  return { response, id: newest.id as string }
}

const exportsSeen = async (visitor: Visitor) => (await visitor.open(base)).props.exports as any[]

/** Does the work of the job, as a worker would. */
const work = async (exportId: string) =>
  (await app.container.make(ExportProducts)).handle({ exportId })

const download = (client: any, id: string, token: string) =>
  client.get(`${base}/${id}/file`).bearerToken(token)

const skusOf = (response: any): string[] =>
  response
    .text()
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line: string) => line.split(';')[0])

const storedOf = (id: string) => db.from('product_exports').where({ id }).firstOrFail()

test.group('Exporting in the panel', () => {
  test('a job writes what the list shows, and who asked for it downloads the file', async ({
    client,
    assert,
  }) => {
    const { visitor, token, storeId } = await anOwner()
    await aProduct({ store_id: storeId, sku: 'SHOWN' })
    await aProduct({ store_id: storeId, sku: '=HIDDEN', is_active: false })

    const { id, response } = await ask(visitor, { view: 'inactive' })
    const [before] = await exportsSeen(visitor)
    const early = await download(client, id, token)
    await work(id)
    const [after] = await exportsSeen(visitor)
    const file = await download(client, id, token)

    assert.equal(response.status, 303)
    assert.deepEqual(before.progress, { done: 0, total: null })
    assert.isFalse(before.isDone)
    early.assertStatus(404)
    assert.deepEqual(after.progress, { done: 1, total: 1 })
    assert.isTrue(after.isDone)
    file.assertStatus(200)
    assert.equal(file.text().charCodeAt(0), 0xfeff)
    assert.deepEqual(skusOf(file), [`'=HIDDEN`])
    assert.match(file.header('content-type'), /^text\/csv; charset=utf-8/)
    assert.match(file.header('content-disposition'), /filename="produits-[\d-]+\.csv"/)
    assert.equal(file.header('cache-control'), 'no-store')
    assert.equal(Number(file.header('content-length')), Buffer.byteLength(file.text()))
  })

  test('a worker that died leaves its parts, and the next one goes on behind them', async ({
    client,
    assert,
  }) => {
    const { visitor, token, storeId } = await anOwner()
    await manyProducts(storeId, await aCategory(), 520)
    const { id } = await ask(visitor)
    const part = new WriteExportPart()

    await part.handle({ exportId: id })
    await part.handle({ exportId: id })
    const [under] = await exportsSeen(visitor)
    await db.from('products').where({ store_id: storeId, sku: 'SKU-1' }).delete()
    await work(id)
    await work(id)
    const file = await download(client, id, token)

    assert.deepEqual(under.progress, { done: 500, total: 520 })
    const expected = Array.from({ length: 519 }, (_, at) => `SKU-${520 - at}`)
    assert.deepEqual(skusOf(file), expected)
    assert.equal((await storedOf(id)).position, 520)
  })

  test('the columns hold the options of families anywhere in the table', async ({
    client,
    assert,
  }) => {
    const { visitor, token, storeId } = await anOwner()
    await aFamily([{ sku: 'MEMBER' }], { store_id: storeId })
    await manyProducts(storeId, await aCategory(), 510)

    const { id } = await ask(visitor)
    await work(id)
    const lines: string[] = (await download(client, id, token)).text().split('\r\n')

    const place = lines[0]!.split(';').indexOf('Taille (option)')
    assert.isAbove(place, 0)
    assert.equal(lines.find((line) => line.startsWith('MEMBER'))!.split(';')[place], 'S')
  })

  test('a filter that leaves nothing gives a file without lines', async ({ client, assert }) => {
    const { visitor, token } = await anOwner()

    const { id } = await ask(visitor, { q: 'zzqqxx', view: 'archived' })
    await work(id)

    assert.isEmpty(skusOf(await download(client, id, token)))
  })

  test('an owner exports their own store, whatever store they name', async ({ client, assert }) => {
    const { visitor, token, storeId } = await anOwner()
    const other = await aStore()
    await aProduct({ store_id: storeId, sku: 'MINE' })
    await aProduct({ store_id: other.id, sku: 'THEIRS' })

    const { id } = await ask(visitor, { storeId: other.id })
    await work(id)

    assert.deepEqual(skusOf(await download(client, id, token)), ['MINE'])
  })

  test('nobody sees or downloads what somebody else asked for', async ({ client, assert }) => {
    const { visitor } = await anOwner()
    const { id } = await ask(visitor)
    await work(id)
    const other = await anOwner()

    assert.isEmpty(await exportsSeen(other.visitor))
    ;(await download(client, id, other.token)).assertStatus(404)
    ;(await download(client, id, await staff())).assertStatus(404)
    ;(await download(client, 'x', other.token)).assertStatus(404)
    ;(await client.get(base).bearerToken(await shopper())).assertStatus(403)
    ;(await download(client, id, await shopper())).assertStatus(403)
  })

  test('who is no longer staff does not download what staff asked for', async ({
    client,
    assert,
  }) => {
    const { visitor, token, storeId } = await anOwner()
    const { id } = await ask(visitor)
    await work(id)
    await db.from('product_exports').where({ id }).update({ store_id: null })

    ;(await download(client, id, token)).assertStatus(403)
    await db.from('product_exports').where({ id }).update({ store_id: storeId })
    ;(await download(client, id, token)).assertStatus(200)
    assert.equal((await storedOf(id)).store_id, storeId)
  })

  test('a filter that is no filter of the list is refused and begins nothing', async ({
    assert,
  }) => {
    const { visitor } = await anOwner()

    await visitor.send('POST', base, { view: 'x' })
    await visitor.send('POST', base, { q: 'x'.repeat(300) })

    assert.isEmpty(await exportsSeen(visitor))
  })

  test('the last ten of a person are kept', async ({ assert }) => {
    const { visitor } = await anOwner()
    const { id: first } = await ask(visitor)
    for (let more = 0; more < 10; more++) await ask(visitor)

    assert.lengthOf(await exportsSeen(visitor), 10)
    assert.isEmpty(await db.from('product_exports').where({ id: first }))
    await work(first)
  })

  test('a job removes them after a week, and they go with the account', async ({
    client,
    assert,
  }) => {
    const [old, fresh] = [await anOwner(), await anOwner()]
    const [{ id }, { id: kept }] = [await ask(old.visitor), await ask(fresh.visitor)]
    await manyProducts(old.storeId, await aCategory(), 2)
    await work(id)
    const before = new Date(Date.now() - 8 * 24 * 3600 * 1000)
    await db.from('product_exports').where({ id }).update({ created_at: before })

    await new ForgetExports().handle()

    assert.isEmpty(await db.from('product_exports').where({ id }))
    assert.isEmpty(await db.from('product_export_parts').where('export_id', id))
    const { user_id: userId } = await storedOf(kept)
    const event = await client
      .post('/internal/events/users')
      .bearerToken(await tokenOf('storefront'))
      .json({ id: userId, deletedAt: '2026-03-01T10:00:00.000Z' })
    event.assertStatus(200)
    assert.isEmpty(await db.from('product_exports').where({ id: kept }))
  })
})
