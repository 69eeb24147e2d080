import type { ApiClient } from '@japa/api-client'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import sharp from 'sharp'

/** A JPEG of many colours, so that its file has some size. */
export function aJpeg(width = 800, height = 600): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  const create = { ...{ width, height, channels: 3 as const, background: '#3a6' }, noise }
  return sharp({ create }).jpeg().toBuffer()
}

/** Sends a logo or a cover as a browser's form does. */
export function sendPicture(
  client: ApiClient,
  { storeId, kind, bytes, token }: SentPicture
): ReturnType<ApiClient['put']> {
  return client
    .put(`/api/v1/stores/${storeId}/${kind}`)
    .file('file', bytes, { filename: 'photo.jpg' })
    .bearerToken(token)
}

type SentPicture = { storeId: string; kind: 'logo' | 'cover'; bytes: Buffer; token: string }

/** The names of all uploaded files on the disk. */
export async function filesOnDisk(): Promise<string[]> {
  const { objects } = await drive.use().listAll('stores/pictures')
  return [...objects].map((file) => file.name).sort()
}

/** The keys that wait to be removed, now or later. */
export async function removals(): Promise<{ key: string; isDue: boolean }[]> {
  return db.from('file_removals').select('key', db.raw('due_at <= now() as "isDue"')).orderBy('key')
}

/** Takes away what earlier tests left. */
export async function forgetPictures() {
  await drive.use().deleteAll('stores/pictures')
  await db.from('file_removals').delete()
}
