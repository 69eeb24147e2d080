import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import CommitStock from '#jobs/commit_stock'
import ConfirmReservation from '#jobs/confirm_reservation'
import ReleaseReservation from '#jobs/release_reservation'
import ReturnStock from '#jobs/return_stock'
import type { JobClass } from '@marketplace/shared/server/queue'

const stockJobs: JobClass[] = [ConfirmReservation, ReleaseReservation, CommitStock, ReturnStock]

/** What waits in a queue for a checkout, the oldest first. */
export async function waiting(job: JobClass, checkoutId: string): Promise<Record<string, any>[]> {
  const { rows } = await db.rawQuery(
    `select data - 'requestId' as data from pgboss.job
     where name = ? and data ->> 'checkoutId' = ? and state = 'created' order by created_on`,
    [job.queue, checkoutId]
  )
  return rows.map(({ data }: { data: Record<string, any> }) => data)
}

/** Does the work that waits for a checkout, as the worker would. */
export async function workOff(checkoutId: string) {
  for (const job of stockJobs) {
    for (const data of await waiting(job, checkoutId)) await run(job, data)
    await db.rawQuery(`delete from pgboss.job where name = ? and data ->> 'checkoutId' = ?`, [
      job.queue,
      checkoutId,
    ])
  }
}

/** One job with that data, now. */
export async function run(job: JobClass, data: unknown = null) {
  const handler = await app.container.make(job)
  await handler.handle(data)
}
