import drive from '@adonisjs/drive/services/main'
import { avifOf, filesOf } from '#domain/image_variants'
import { rowsOf } from '#sql/rows'

/** As many as are surely done before the job's time is up. */
const batch = 200

/** Removes the files that are due from the disk, then from the list, so that a crash in between repeats it. */
export class RemoveDueFiles {
  async handle(): Promise<void> {
    const sql = 'select key from file_removals where due_at <= now() order by due_at limit ?'
    const rows = await rowsOf<{ key: string }>(sql, [batch])
    const keys = rows.map(({ key }) => key)
    if (keys.length === 0) return
    const disk = drive.use()
    for (const files of keys.map(filesOf)) {
      // The job that makes AVIF looks for the WebP when it is done: whoever is second takes the AVIF away.
      await Promise.all(files.map((file) => disk.delete(file)))
      await Promise.all(files.map((file) => disk.delete(avifOf(file))))
    }
    await rowsOf('delete from file_removals where key = any(?)', [keys])
  }
}
