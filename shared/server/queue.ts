import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { fromKnex, PgBoss, type Job, type JobResult } from 'pg-boss'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { deadLetterQueue } from './dead_letter_queue.ts'
import { isFinalRefusal, reasonOf } from './errors/final_refusal.ts'
import { currentTrace, withTrace } from './http/current_trace.ts'
import { countJob } from './metrics/jobs.ts'

export type JobOptions = {
  /** How many of it one process works on at once. Default 4. */
  concurrency?: number
  /** Makes it run by the clock: cron in Africa/Casablanca. */
  cron?: string
}

/** A job is a class in `app/jobs`: its queue's name, its options, and `handle` with the data it was sent. */
export type JobClass<T = any> = {
  new (...dependencies: any[]): { handle(data: T): Promise<void> }
  queue: string
  options?: JobOptions
}

/** What a job was sent, and the request that it comes from. */
type Sent = { requestId?: string }

/** `failed` is tried again; `refused` is not. */
type Outcome = 'completed' | 'failed' | 'refused'

type Log = { error(...args: any[]): void; info(...args: any[]): void }

export type QueueOptions = {
  /** A direct connection: LISTEN does not pass a transaction pooler. */
  connectionString: string
  jobs: JobClass[]
  make: (job: JobClass) => Promise<{ handle(data: unknown): Promise<void> }>
  log: Log
}

const batchSize = 20
const aYear = 365 * 24 * 3600

/** A job is tried until it works or is refused for good, at most a minute after its last try. */
const settings = {
  retryLimit: 1_000_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  expireInSeconds: 60,
  retentionSeconds: aYear,
  deleteAfterSeconds: 24 * 3600,
  notify: true,
  deadLetter: deadLetterQueue,
}

/**
 * Work for later, kept in the service's own database (pg-boss, schema `pgboss`). A job sent inside a
 * transaction exists if and only if that transaction commits. The process that serves also works.
 */
export class Queue {
  #options: QueueOptions
  #boss: PgBoss

  constructor(options: QueueOptions) {
    this.#options = options
    this.#boss = new PgBoss({
      connectionString: options.connectionString,
      schema: 'pgboss',
      max: 4,
      useListenNotify: true,
      connectionTimeoutMillis: 5_000,
    })
    this.#boss.on('error', (error) => options.log.error({ err: error }, 'queue'))
  }

  /** Creates the queues; with `work: true` begins to work on them as well. */
  async start({ work }: { work: boolean }): Promise<void> {
    await this.#boss.start()
    await this.#boss.createQueue(deadLetterQueue, { retentionSeconds: aYear })
    for (const job of this.#options.jobs) {
      await this.#create(job)
      if (work) await this.#work(job)
    }
  }

  /**
   * Sends one job for each item of `data`, in the caller's transaction: a single statement. Each carries the id of
   * the request that it comes from.
   */
  async send<T extends object>(
    trx: TransactionClientContract,
    job: JobClass<T>,
    ...data: T[]
  ): Promise<void> {
    if (!data.length) return
    const requestId = currentTrace()?.requestId
    await this.#boss.insert(
      job.queue,
      data.map((item) => ({ data: requestId ? { ...item, requestId } : item })),
      { db: fromKnex(trx.knexClient as any) }
    )
  }

  /** The rows of one statement, on a connection of the queue. */
  async read<Row>(sql: string): Promise<Row[]> {
    return (await this.#boss.getDb().executeSql(sql)).rows
  }

  /** Stops taking jobs and lets those that run finish, for 10 s at most. */
  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 10_000 })
  }

  async #create({ queue, options = {} }: JobClass) {
    const policy = options.cron ? 'exclusive' : 'standard'
    await this.#boss.createQueue(queue, { policy, ...settings })
    // A queue that an older release made keeps what it was made with.
    await this.#boss.updateQueue(queue, settings)
    if (options.cron) {
      await this.#boss.schedule(queue, options.cron, null, { tz: 'Africa/Casablanca' })
    }
  }

  /** Takes jobs by the batch and goes on without a pause as long as batches are full. */
  async #work(job: JobClass) {
    const options = {
      batchSize: job.options?.cron ? 1 : batchSize,
      burstWhenBatchFull: true,
      perJobResults: true,
      pollingIntervalSeconds: 1,
      notifyPollingIntervalSeconds: 5,
    } as const
    await this.#boss.work<Sent | null, JobResult, typeof options>(job.queue, options, (items) =>
      mapWithConcurrency(items, job.options?.concurrency ?? 4, (item) => this.#do(job, item))
    )
  }

  async #do(job: JobClass, { id, data, retryCount }: Job<Sent | null>): Promise<JobResult> {
    const { requestId = randomUUID(), ...own } = data ?? {}
    const startedAt = performance.now()
    const log = (outcome: Outcome, error?: unknown) => {
      const ms = Math.round((performance.now() - startedAt) * 10) / 10
      const tries = retryCount + 1
      countJob(job.queue, outcome, ms)
      const line = { requestId, queue: job.queue, jobId: id, outcome, ms, tries }
      if (error === undefined) this.#options.log.info(line, 'job')
      else this.#options.log.error({ ...line, err: error }, 'job')
    }
    try {
      const handler = await this.#options.make(job)
      await withTrace({ requestId }, () => handler.handle(own))
      log('completed')
      return { id, status: 'completed' }
    } catch (error) {
      const isFinal = isFinalRefusal(error, retryCount + 1)
      log(isFinal ? 'refused' : 'failed', error)
      const status = isFinal ? 'deadletter' : 'failed'
      return { id, status, output: { message: reasonOf(error) } }
    }
  }
}

/** Does all of it, so many at once. Results stand in the order of the items. */
async function mapWithConcurrency<Item, Result>(
  items: Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>
): Promise<Result[]> {
  const results: Result[] = []
  const rest = items.entries()
  const workers = Array.from({ length: atOnce }, async () => {
    for (const [index, item] of rest) results[index] = await work(item)
  })
  await Promise.all(workers)
  return results
}
