import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { fromKnex, PgBoss, type Job, type JobResult } from 'pg-boss'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { nameStatements } from './database/named_statements.ts'
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

/** Does the work of a job with the data it was sent. */
export type JobHandler<T = any> = {
  handle(data: T): Promise<void>
  /**
   * Does several at once and gives those that are left for `handle`, one by one. Where it throws, all are left:
   * so it must be harmless to do again what it has done.
   */
  handleMany?(data: T[]): Promise<T[]>
}

/** A job is a class in `app/jobs`: its queue's name, its options, and what does its work. */
export type JobClass<T = any> = {
  new (...dependencies: any[]): JobHandler<T>
  queue: string
  options?: JobOptions
}

/** What a job was sent, and the request that it comes from. */
type Sent = { requestId?: string }

/** `failed` is tried again; `refused` is not. */
type Outcome = 'completed' | 'failed' | 'refused'

type Run = { item: Job<Sent | null>; requestId: string; startedAt: number }

type Log = { error(...args: any[]): void; info(...args: any[]): void }

export type QueueOptions = {
  /** A direct connection: named statements and session settings do not pass every pooler. */
  connectionString: string
  jobs: JobClass[]
  make: (job: JobClass) => Promise<JobHandler>
  log: Log
}

const batchSize = 20

/** For so long a job that was sent waits for others, so that they are fetched and done together. */
const gatherMs = 200

/** How soon a job is found that another process sent, that is tried again, or that the clock sends. */
const lookMs = 5_000

/** How often each queue looks for itself, should the look at all of them fail. */
const pollSeconds = 60

/** Work by the clock is due by the minute. */
const cronPollSeconds = 15

const aYear = 365 * 24 * 3600

const dueQueues = `
  select name from unnest($1::text[]) queue (name)
  where exists (
    select from pgboss.job
    where job.name = queue.name and state < 'active' and not blocked and start_after <= pgboss.job_now())`

/** A job is tried until it works or is refused for good, at most a minute after its last try. */
const settings = {
  retryLimit: 1_000_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  expireInSeconds: 60,
  retentionSeconds: aYear,
  deleteAfterSeconds: 24 * 3600,
  // A NOTIFY makes the commits of a database wait for each other.
  notify: false,
  deadLetter: deadLetterQueue,
}

/**
 * Work for later, kept in the service's own database (pg-boss, schema `pgboss`). A job sent inside a
 * transaction exists if and only if that transaction commits. The process that serves also works.
 */
export class Queue {
  #options: QueueOptions
  #pool: pg.Pool
  #boss: PgBoss
  /** The worker of each queue in this process. */
  #workers = new Map<string, string>()
  /** Queues whose worker is about to be woken. */
  #wakes = new Map<string, NodeJS.Timeout>()
  #look: NodeJS.Timeout | undefined

  constructor(options: QueueOptions) {
    this.#options = options
    const tell = (error: Error) => options.log.error({ err: error }, 'queue')
    this.#pool = openPool(options.connectionString).on('error', tell)
    this.#boss = new PgBoss({
      db: { executeSql: (text, values) => this.#pool.query({ text, values }) },
      schema: 'pgboss',
      cronWorkerIntervalSeconds: cronPollSeconds,
      // No job waits for another one.
      flowIntervalSeconds: 3600,
      // Its list of instances looks at the event loop fifty times a second; the metrics look already.
      registerInstance: false,
    })
    this.#boss.on('error', tell)
  }

  /** Creates the queues; with `work: true` begins to work on them as well. */
  async start({ work }: { work: boolean }): Promise<void> {
    await this.#boss.start()
    await this.#boss.createQueue(deadLetterQueue, { retentionSeconds: aYear })
    for (const job of this.#options.jobs) {
      await this.#create(job)
      if (work) await this.#work(job)
    }
    if (work) this.#lookLater()
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
    await this.#insert(job, data, fromKnex(trx.knexClient as any))
    this.#wakeAfterCommit(trx, job)
  }

  /** As `send`, one job that nobody begins before `startAfter`. */
  async sendLater<T extends object>(
    trx: TransactionClientContract,
    job: JobClass<T>,
    startAfter: Date,
    data: T
  ): Promise<void> {
    await this.#insert(job, [data], fromKnex(trx.knexClient as any), startAfter)
  }

  /**
   * What `send` would execute, as a part of a larger statement of that transaction: `with job as (…)`. In `sql` a `?`
   * stands for each of the bindings.
   */
  async sqlToSend<T extends object>(
    trx: TransactionClientContract,
    job: JobClass<T>,
    ...data: T[]
  ): Promise<{ sql: string; bindings: string[] }> {
    const taken = { sql: '', bindings: [] as string[] }
    const raw = async (sql: string, bindings: string[]) => {
      Object.assign(taken, { sql, bindings })
      return { rows: [] }
    }
    await this.#insert(job, data, fromKnex({ raw } as any))
    // A release that used NOTIFY may run beside this one: its statement is no part of another.
    if (!/^\s*insert\b/i.test(taken.sql)) {
      await this.send(trx, job, ...data)
      return { sql: 'select', bindings: [] }
    }
    this.#wakeAfterCommit(trx, job)
    return taken
  }

  /** The rows of one statement, on a connection of the queue. */
  async read<Row>(sql: string): Promise<Row[]> {
    return (await this.#pool.query(sql)).rows
  }

  /** Stops taking jobs and lets those that run finish, for 10 s at most. */
  async stop(): Promise<void> {
    for (const wake of this.#wakes.values()) clearTimeout(wake)
    clearTimeout(this.#look)
    this.#workers.clear()
    await this.#boss.stop({ graceful: true, timeout: 10_000 })
    await this.#pool.end()
  }

  async #insert(job: JobClass, data: object[], db: ReturnType<typeof fromKnex>, startAfter?: Date) {
    const requestId = currentTrace()?.requestId
    const jobs = data.map((item) => ({
      data: requestId ? { ...item, requestId } : item,
      ...(startAfter ? { startAfter } : {}),
    }))
    await this.#boss.insert(job.queue, jobs, { db })
  }

  #lookLater() {
    this.#look = setTimeout(() => void this.#wakeDue(), lookMs).unref()
  }

  /** One question for all queues instead of one each: wakes the workers of those where a job is due. */
  async #wakeDue() {
    try {
      const { rows } = await this.#pool.query<{ name: string }>(dueQueues, [
        [...this.#workers.keys()],
      ])
      for (const { name } of rows) this.#boss.notifyWorker(this.#workers.get(name)!)
    } catch (error) {
      this.#options.log.error({ err: error }, 'queue')
    }
    if (this.#workers.size > 0) this.#lookLater()
  }

  /** Another process than this one finds the job by itself. */
  #wakeAfterCommit(trx: TransactionClientContract, { queue }: JobClass) {
    trx.after('commit', () => {
      const worker = this.#workers.get(queue)
      if (!worker || this.#wakes.has(queue)) return
      const wake = () => {
        this.#wakes.delete(queue)
        this.#boss.notifyWorker(worker)
      }
      this.#wakes.set(queue, setTimeout(wake, gatherMs))
    })
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
    const isCron = job.options?.cron !== undefined
    const options = {
      batchSize: isCron ? 1 : batchSize,
      burstWhenBatchFull: true,
      perJobResults: true,
      pollingIntervalSeconds: pollSeconds,
    } as const
    const worker = await this.#boss.work<Sent | null, JobResult, typeof options>(
      job.queue,
      options,
      (items) => this.#doAll(job, items)
    )
    this.#workers.set(job.queue, worker)
  }

  async #doAll(job: JobClass, items: Job<Sent | null>[]): Promise<JobResult[]> {
    const left = await this.#doTogether(job, items)
    const atOnce = job.options?.concurrency ?? 4
    const results = await mapWithConcurrency(left, atOnce, (item) => this.#do(job, item))
    const done = items.filter((item) => !left.includes(item))
    return [...results, ...done.map(({ id }) => ({ id, status: 'completed' as const }))]
  }

  /** Gives the jobs that are left to be done one by one: what the handler gives back, or all where it failed. */
  async #doTogether(job: JobClass, items: Job<Sent | null>[]): Promise<Job<Sent | null>[]> {
    if (items.length < 2) return items
    const startedAt = performance.now()
    try {
      const handler = await this.#options.make(job)
      if (!handler.handleMany) return items
      const runs = items.map((item) => ({ item, ...splitSent(item.data), startedAt }))
      const many = () => handler.handleMany!(runs.map(({ own }) => own))
      const left = new Set(await withTrace({ requestId: randomUUID() }, many))
      const isLeft = ({ own }: (typeof runs)[number]) => left.has(own)
      for (const run of runs.filter((one) => !isLeft(one))) this.#log(job, run, 'completed')
      return runs.filter(isLeft).map(({ item }) => item)
    } catch (error) {
      this.#options.log.error({ err: error, queue: job.queue }, 'jobs are done one by one')
      return items
    }
  }

  async #do(job: JobClass, item: Job<Sent | null>): Promise<JobResult> {
    const { id, data, retryCount } = item
    const { requestId, own } = splitSent(data)
    const run = { item, requestId, startedAt: performance.now() }
    try {
      const handler = await this.#options.make(job)
      await withTrace({ requestId }, () => handler.handle(own))
      this.#log(job, run, 'completed')
      return { id, status: 'completed' }
    } catch (error) {
      const isFinal = isFinalRefusal(error, retryCount + 1)
      this.#log(job, run, isFinal ? 'refused' : 'failed', error)
      const status = isFinal ? 'deadletter' : 'failed'
      return { id, status, output: { message: reasonOf(error) } }
    }
  }

  #log(
    { queue }: JobClass,
    { item, requestId, startedAt }: Run,
    outcome: Outcome,
    error?: unknown
  ) {
    const ms = Math.round((performance.now() - startedAt) * 10) / 10
    countJob(queue, outcome, ms)
    const line = { requestId, queue, jobId: item.id, outcome, ms, tries: item.retryCount + 1 }
    if (error === undefined) this.#options.log.info(line, 'job')
    else this.#options.log.error({ ...line, err: error }, 'job')
  }
}

/** What the job's class was sent, apart from the request that it comes from. */
function splitSent(data: Sent | null) {
  const { requestId = randomUUID(), ...own } = data ?? {}
  return { requestId, own }
}

function openPool(connectionString: string): pg.Pool {
  return new pg.Pool({
    connectionString,
    max: 4,
    connectionTimeoutMillis: 5_000,
    // a connection outlives the pauses between two looks: a new one costs as much as ten of them
    idleTimeoutMillis: 60_000,
  }).on('connect', nameStatements)
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
