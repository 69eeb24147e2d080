import { spawn, spawnSync } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import app from '@adonisjs/core/services/app'
import type { Logger } from '@adonisjs/core/logger'
import { LimiterManager, stores } from '@adonisjs/limiter'
import LimiterRedisStore from '@adonisjs/limiter/stores/redis'
import { RedisManager } from '@adonisjs/redis'
import { sharedCounters, type Counters } from '#proxy/limits/counters'
import { connectionTo } from '#proxy/limits/redis_connection'
import type { LimitClass } from '#config/limiter'
import { plenty } from './gateway.js'
import { until } from './send.js'
import type { Cleanup } from './upstream.js'

/** Whether this machine has the program; what needs it is left out where it has not. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

export class Redis {
  #process: ReturnType<typeof spawn> | undefined

  constructor(readonly port: number) {}

  get url() {
    return `redis://127.0.0.1:${this.port}`
  }

  async start() {
    const quiet = ['--save', '', '--appendonly', 'no', '--bind', '127.0.0.1']
    const server = spawn('redis-server', ['--port', String(this.port), ...quiet], {
      stdio: 'ignore',
    })
    this.#process = server
    await until(async () => server.exitCode !== null || (await this.#answers()))
  }

  signal(name: NodeJS.Signals) {
    this.#process?.kill(name)
  }

  async stop() {
    const server = this.#process
    server?.kill('SIGKILL')
    await until(() => !server || server.signalCode !== null)
  }

  /** How many commands it was sent, by name. */
  commands(): string {
    return spawnSync('redis-cli', ['-p', String(this.port), 'info', 'commandstats'], {
      encoding: 'utf8',
    }).stdout.replace(/cmdstat_info.*\r?\n/, '')
  }

  async #answers() {
    const { stdout } = spawnSync('redis-cli', ['-p', String(this.port), 'ping'])
    return String(stdout).trim() === 'PONG'
  }
}

export async function startRedis({ cleanup }: Cleanup): Promise<Redis> {
  const redis = new Redis(await freePort())
  await redis.start()
  cleanup(() => redis.stop())
  return redis
}

/** The counters of one more gateway, which is connected to that Redis. */
export async function countersIn(
  context: Cleanup,
  { url }: Redis,
  limits: Partial<Record<LimitClass, number>>,
  logger?: Logger
): Promise<Counters> {
  const { counters, isConnected } = await countersAt(context, url, limits, logger)
  await until(isConnected)
  return counters
}

/** The counters of one more gateway, which counts in the Redis of that URL if there is one. */
export async function countersAt(
  { cleanup }: Cleanup,
  url: string,
  limits: Partial<Record<LimitClass, number>>,
  logger?: Logger
) {
  const log = logger ?? (await app.container.make('logger'))
  const redis = new RedisManager(
    { connection: 'main', connections: { main: connectionTo(url) } },
    log
  )
  redis.doNotLogErrors()
  cleanup(() => redis.disconnectAll())
  const manager = new LimiterManager({
    default: 'redis',
    stores: {
      memory: stores.memory({}),
      redis: (options) => new LimiterRedisStore(redis.connection('main'), options),
    },
  })
  const counters = sharedCounters(manager, { ...plenty, ...limits }, log)
  return { counters, isConnected: () => redis.connection('main').isReady() }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
