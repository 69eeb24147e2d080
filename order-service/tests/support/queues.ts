import queueConfig from '#config/queue'
import { Queue, type JobClass } from '@marketplace/shared/server/queue'

export type Numbered = { number: number }

/** A queue of its own with its own worker; the app's does not work in tests. */
export async function aQueue(
  name: string,
  handle: (data: Numbered) => void | Promise<void>,
  handleMany?: (data: Numbered[]) => Promise<Numbered[]>
) {
  const job: JobClass<Numbered> = class {
    static queue = `tests.${name}`
    handleMany = handleMany
    async handle(data: Numbered) {
      await handle(data)
    }
  }
  const { connectionString } = queueConfig
  const failures: any[] = []
  const failed = Promise.withResolvers<void>()
  const first = Promise.withResolvers<any>()
  const log = {
    info: first.resolve,
    error(failure: unknown) {
      failures.push(failure)
      failed.resolve()
    },
  }
  const queue = new Queue({ connectionString, jobs: [job], make: async () => new job(), log })
  await queue.start({ work: true })
  return { queue, job, failures, failed: failed.promise, lines: { first: first.promise } }
}
