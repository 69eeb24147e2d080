import db from '@adonisjs/lucid/services/db'
import drive from '@adonisjs/drive/services/main'

const keptDays = 7
const batch = 100

/** Deletes documents of the week before last with their files, for names and addresses stand in them. */
export class PurgePrints {
  /** The file goes first: broken off, its row is still there and leads to it. Gives how many went. */
  async handle(): Promise<number> {
    const old: { id: string; key: string | null }[] = await db
      .from('print_jobs')
      .whereRaw(`created_at < now() - interval '${keptDays} days'`)
      .orderBy('created_at')
      .limit(batch)
      .select('id', 'key')
    for (const { key } of old) if (key) await drive.use().delete(key)
    await db
      .from('print_jobs')
      .whereIn(
        'id',
        old.map(({ id }) => id)
      )
      .delete()
    return old.length
  }
}
