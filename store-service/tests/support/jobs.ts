import db from '@adonisjs/lucid/services/db'

/** What was sent to a queue, newest last. */
export async function jobsOf(queue: string): Promise<Record<string, any>[]> {
  const { rows } = await db.rawQuery(
    "select data - 'requestId' as data from pgboss.job where name = ? order by created_on",
    [queue]
  )
  return rows.map(({ data }: { data: Record<string, any> }) => data)
}
