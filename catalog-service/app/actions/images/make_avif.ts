import drive from '@adonisjs/drive/services/main'
import type { Disk } from 'flydrive'
import { encodeAvif } from '@marketplace/shared/server/pictures/encode_picture'
import { avifOf, fileOf, imageWidths } from '#domain/image_variants'

type Version = { file: string; width: number | undefined; size: number }

/** Makes AVIF beside the WebP of a photo, and keeps it where it is smaller. Doing it again is harmless. */
export class MakeAvif {
  async handle({ key }: { key: string }): Promise<void> {
    const disk = drive.use()
    const versions = await versionsOf(disk, key)
    const [whole] = versions
    if (!whole) return
    const bytes = Buffer.from(await disk.getBytes(whole.file))
    const largest = await encodeAvif(bytes)
    for (const { file, width, size } of versions) {
      const avif = size === whole.size ? largest : await encodeAvif(bytes, width)
      if (avif.length < size) await disk.put(avifOf(file), avif, { contentType: 'image/avif' })
    }
    if (await disk.exists(whole.file)) return
    await Promise.all(versions.map(({ file }) => disk.delete(avifOf(file))))
  }
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
