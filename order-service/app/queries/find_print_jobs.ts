import db from '@adonisjs/lucid/services/db'
import type { DocumentKind } from '#documents/data'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'

export type PrintJob = {
  id: string
  kind: DocumentKind
  locale: Locale
  status: 'waiting' | 'working' | 'done' | 'failed'
  orders: number
  pages: number | null
  /** How many were ready when it was last told. */
  pagesMade: number
  key: string | null
  createdAt: Date
}

const columns = `id, kind, locale, status, cardinality(order_ids) as orders, pages, pages_made as "pagesMade", key, created_at as "createdAt"`

/** The latest documents that a person asked for. */
export async function listPrintJobs(userId: string): Promise<PrintJob[]> {
  return db
    .from('print_jobs')
    .where('created_by', userId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .select(db.raw(columns))
}

/** One of that person's documents; 404 where there is none. */
export async function findPrintJob(id: string, userId: string): Promise<PrintJob> {
  const found = await db
    .from('print_jobs')
    .where({ id: uuidOrNotFound(id), created_by: userId })
    .select(db.raw(columns))
    .first()
  if (!found) throw new ProblemError('not_found')
  return found
}
