import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { chunkSize, ImportChunk } from '#actions/imports/import_chunk'
import { aStore } from '#tests/support/builders'
import { aCategoryIn } from '#tests/support/categories'
import { csv, jobOf, movementsOf, productsOf, sendTable, work } from '#tests/support/imports'
import { ownerOf } from '#tests/support/people'

const rows = chunkSize * 3

/** A table of three chunks whose last row is wrong, sent and not worked on. */
async function aSentTable(client: any) {
  const store = await aStore()
  const token = await ownerOf(store)
  const category = await aCategoryIn(null)
  const lines = Array.from({ length: rows }, (_, place) => `A${place};Bol;10;2;${category}`)
  lines[rows - 1] = 'LAST;;;;'
  const sent = await sendTable(client, token, csv('sku;nom;prix;stock;catégorie', ...lines))
  return { id: sent.body().data.id as string, token, storeId: store.id }
}

async function thenEveryRowCountsOnce(client: any, assert: any, sent: any) {
  const job = await jobOf(client, sent.token, sent.id)
  assert.deepEqual(job.counts, { created: rows - 1, updated: 0, unchanged: 0, failed: 1 })
  assert.deepEqual(job.progress, { done: rows, total: rows })
  assert.lengthOf(await productsOf(sent.storeId), rows - 1)
  assert.lengthOf(await movementsOf(sent.storeId), rows - 1)
}

test.group('A worker that dies', () => {
  test('between two chunks: the next one goes on behind what is done', async ({
    client,
    assert,
  }) => {
    const sent = await aSentTable(client)
    const chunk = await app.container.make(ImportChunk)
    await chunk.handle({ importId: sent.id })
    const half = await jobOf(client, sent.token, sent.id)

    await work(sent.id)

    assert.deepEqual(half.progress, { done: chunkSize, total: rows })
    assert.equal(half.status, 'running')
    await thenEveryRowCountsOnce(client, assert, sent)
  })

  test('in the middle of a chunk: nothing of that chunk stays, and it is done again', async ({
    client,
    assert,
  }) => {
    const sent = await aSentTable(client)
    const dying = work(sent.id).catch((error) => error)
    await endConnectionThatWrites('insert into products')

    assert.instanceOf(await dying, Error)
    const before = await jobOf(client, sent.token, sent.id)
    assert.equal(before.progress.done % chunkSize, 0)
    assert.lengthOf(await productsOf(sent.storeId), before.counts.created)

    await work(sent.id)
    await thenEveryRowCountsOnce(client, assert, sent)
  })
})

/** Ends the first connection that is seen with such a statement, as the death of its process would. */
async function endConnectionThatWrites(beginning: string) {
  for (;;) {
    const { rows: ended } = await db.rawQuery(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where pid <> pg_backend_pid() and state = 'active' and btrim(query) like ?`,
      [`${beginning}%`]
    )
    if (ended.length) return
  }
}
