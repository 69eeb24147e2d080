import { randomUUID } from 'node:crypto'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { failedDependency } from '@marketplace/shared/server/errors/failed_dependency'
import {
  encodePicture,
  type EncodedPicture,
} from '@marketplace/shared/server/pictures/encode_picture'
import { fileOf, imageWidths, photoKey, urlOf } from '#domain/image_variants'

export type WrittenPicture = Pick<EncodedPicture, 'width' | 'height' | 'thumbhash'> & {
  url: string
  /** What the names of its files begin with. */
  key: string
  /** Takes its files out of those that wait for removal, in the transaction that shows it. */
  keep: (trx: TransactionClientContract) => Promise<unknown>
}

/**
 * Writes a picture in several widths, then has `show` enter it. Its files are entered for removal before they are
 * written: whatever breaks off in between leaves nothing behind.
 */
export async function writePicture<Result>(
  bytes: Buffer,
  show: (picture: WrittenPicture) => Promise<Result>
): Promise<Result> {
  const picture = await encodePicture(bytes, imageWidths)
  const { width, height, thumbhash } = picture
  const key = photoKey(randomUUID(), picture.hash)
  await db.rawQuery(`insert into file_removals values (?, now() + interval '1 hour')`, [key])
  const keep = (trx: TransactionClientContract) => trx.from('file_removals').where({ key }).delete()
  try {
    await write(key, picture)
    return await show({ url: urlOf(key), key, width, height, thumbhash, keep })
  } catch (error) {
    await db.rawQuery('update file_removals set due_at = now() where key = ?', [key])
    throw error
  }
}

async function write(key: string, { versions }: EncodedPicture) {
  const disk = drive.use()
  try {
    await Promise.all(versions.map(({ width, bytes }) => disk.put(fileOf(key, width), bytes)))
  } catch (error) {
    throw failedDependency('files', 'upstream_unavailable', (error as Error).cause ?? error)
  }
}
