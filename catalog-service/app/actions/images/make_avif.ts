import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Disk } from 'flydrive'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { encodeAvif } from '@marketplace/shared/server/pictures/encode_picture'
import { avifOf, fileOf, imageWidths, urlOf } from '#domain/image_variants'

type Version = { file: string; width: number | undefined; size: number }

/** Makes AVIF beside the WebP of a photo, and keeps it where it is smaller. Doing it again is harmless. */
export class MakeAvif {
  async handle({ key }: { key: string }): Promise<void> {
    const disk = drive.use()
    const versions = await versionsOf(disk, key)
    if (versions[0]) {
      await make(disk, versions).catch(unlessBroken)
      if (!(await disk.exists(versions[0].file))) {
        await Promise.all(versions.map(({ file }) => disk.delete(avifOf(file))))
      }
    }
    await note(urlOf(key))
  }
}

/** Trying again would not mend a file that is no picture: it stays as it is, without AVIF. */
function unlessBroken(error: unknown) {
  if (!(error instanceof DomainError)) throw error
}

/** What an earlier try has made stays. */
async function make(disk: Disk, versions: Version[]) {
  const whole = versions[0]!
  const bytes = Buffer.from(await disk.getBytes(whole.file))
  let largest: Buffer | undefined
  for (const { file, width, size } of versions) {
    if (await disk.exists(avifOf(file))) continue
    const isLargest = size === whole.size
    const avif = (isLargest && largest) || (await encodeAvif(bytes, isLargest ? undefined : width))
    if (isLargest) largest = avif
    if (avif.length < size) await disk.put(avifOf(file), avif, { contentType: 'image/avif' })
  }
}

/** Whatever shows that photo has been looked at; the demo's products share theirs. */
async function note(url: string) {
  await db.rawQuery('update images set avif_at = now() where url = ? and avif_at is null', [url])
  await db.rawQuery('update categories set picture_avif_at = now() where picture_url = ?', [url])
}

/** The WebP files that a photo has, the largest first; none where it was removed. */
async function versionsOf(disk: Disk, key: string): Promise<Version[]> {
  const versions: Version[] = []
  for (const width of [undefined, ...imageWidths]) {
    const file = fileOf(key, width ?? null)
    if (await disk.exists(file)) {
      const { contentLength: size } = await disk.getMetaData(file)
      versions.push({ file, width, size })
    } else if (width === undefined) break
  }
  return versions
}
