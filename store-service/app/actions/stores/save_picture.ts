import { randomUUID } from 'node:crypto'
import { inject } from '@adonisjs/core'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { lockStore } from '#actions/stores/lock'
import { fileOf, pictureKey, pictureWidths, urlOf, type StorePicture } from '#domain/store_pictures'
import PublishStore from '#jobs/publish_store'
import type Store from '#models/store'
import { failedDependency } from '@marketplace/shared/server/errors/failed_dependency'
import {
  encodePicture,
  type EncodedPicture,
} from '@marketplace/shared/server/pictures/encode_picture'
import { Queue } from '@marketplace/shared/server/queue'

type Input = { id: string; kind: StorePicture; bytes: Buffer }

/**
 * Gives a store another logo or cover. Its files are entered for removal before they are written, and the row takes
 * them out: whatever breaks off in between leaves nothing behind. The database enters those of the old picture.
 */
@inject()
export class SaveStorePicture {
  constructor(private queue: Queue) {}

  async handle({ id, kind, bytes }: Input): Promise<Store> {
    const picture = await encodePicture(bytes, [...pictureWidths[kind]])
    const key = pictureKey(kind, randomUUID(), picture.hash)
    await db.rawQuery(`insert into file_removals values (?, now() + interval '1 hour')`, [key])
    try {
      await write(kind, key, picture)
      return await this.#save(id, kind, key)
    } catch (error) {
      await db.rawQuery('update file_removals set due_at = now() where key = ?', [key])
      throw error
    }
  }

  #save(id: string, kind: StorePicture, key: string): Promise<Store> {
    return db.transaction(async (trx) => {
      const store = await lockStore(trx, id)
      await trx.from('file_removals').where({ key }).delete()
      store.merge(kind === 'logo' ? { logoUrl: urlOf(key) } : { coverUrl: urlOf(key) })
      await store.save()
      await this.queue.send(trx, PublishStore, { storeId: id })
      return store.refresh()
    })
  }
}

/** Each width has its file, so that pages can name it; one that the picture does not fill holds it as it is. */
async function write(kind: StorePicture, key: string, { versions }: EncodedPicture) {
  const whole = versions[0]!.bytes
  const widths = pictureWidths[kind].slice(0, -1)
  const files = widths.map((width) => {
    const bytes = versions.find((version) => version.width === width)?.bytes ?? whole
    return { name: fileOf(key, width), bytes }
  })
  const disk = drive.use()
  try {
    await Promise.all(
      [{ name: fileOf(key, null), bytes: whole }, ...files].map(({ name, bytes }) =>
        disk.put(name, bytes)
      )
    )
  } catch (error) {
    throw failedDependency('files', 'upstream_unavailable', (error as Error).cause ?? error)
  }
}
