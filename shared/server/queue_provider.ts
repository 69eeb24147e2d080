import type { ApplicationService } from '@adonisjs/core/types'
import { Queue, type JobClass } from './queue.ts'

/** What `config/queue.ts` of a service exports. */
export type QueueConfig = {
  connectionString: string
  jobs: (() => Promise<{ default: JobClass }>)[]
}

/** Binds `Queue`, starts it with the web server (and in tests without workers), stops it with the app. */
export default class QueueProvider {
  protected app: ApplicationService
  #queue: Queue | undefined

  constructor(app: ApplicationService) {
    this.app = app
  }

  register() {
    this.app.container.singleton(Queue, async () => {
      const { connectionString, jobs } = this.app.config.get<QueueConfig>('queue')
      const classes = await Promise.all(jobs.map(async (load) => (await load()).default))
      const log = await this.app.container.make('logger')
      const make = (job: JobClass) => this.app.container.make(job)
      return new Queue({ connectionString, jobs: classes, make, log })
    })
  }

  async start() {
    const environment = this.app.getEnvironment()
    const serves = environment === 'web' || environment === 'test'
    if (!serves || this.app.getMode() !== 'run') return
    this.#queue = await this.app.container.make(Queue)
    await this.#queue.start({ work: environment === 'web' })
  }

  async shutdown() {
    await this.#queue?.stop()
  }
}
