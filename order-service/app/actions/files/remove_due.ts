import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'

/** As many as are surely done before the job's time is up. */
const batch = 200

/** Removes the files that are due from the disk, then from the list, so that a crash in between repeats it. */
export class RemoveDueFiles {
  async handle(): Promise<void> {
    const { rows } = await db.rawQuery(
      'select key from file_removals where due_at <= now() order by due_at limit ?',
      [batch]
    )
    const keys = rows.map(({ key }: { key: string }) => key)
    if (keys.length === 0) return
    const disk = drive.use()
    await Promise.all(keys.map((key: string) => disk.delete(key)))
    await db.rawQuery('delete from file_removals where key = any(?)', [keys])
  }
}
