import { setTimeout as pause } from 'node:timers/promises'
import { audit } from '../../audit/audit.ts'
import { instancesOf, instancesVariable } from '../../instances.ts'
import type { Report } from '../../process/report.ts'
import type { System } from '../../system.ts'
import { type Rates, startLoad } from './load.ts'
import { openShop } from './shop.ts'
import { slowClients, type SlowClientLine } from './slow_clients.ts'
import { TcpProxy } from './tcp_proxy.ts'
import { type Bounds, faultBounds, judge, noErrors, type Verdict } from './verdict.ts'

export type FaultLine = Verdict & {
  name: string
  /** What the audit found afterwards. */
  violations: string[]
}

export interface FaultOptions {
  /** The balancer before the gateways. */
  door: TcpProxy
  rates: Rates
  /** For which a fault lasts. */
  seconds: number
  /** Words of the faults' names; all of them where none is given. */
  only: string[]
  report: Report
}

const services = ['store-service', 'catalog-service', 'order-service'] as const
type Service = (typeof services)[number]

/** Each way between gateway and instance: more than any response takes. */
const SLOW_MS = 500
/** Load before and after a fault. */
const CALM_MS = 3_000

interface Scenario {
  name: string
  bounds: Bounds
  during: () => Promise<void>
}

/** Every fault of every service, a restart of everything, and slow clients, one after the other. */
export async function faults(system: System, options: FaultOptions) {
  const clients: SlowClientLine[] = []
  const lasting = () => pause(options.seconds * 1000)
  const isWanted = ({ name }: Scenario) => {
    return options.only.length === 0 || options.only.some((word) => name.includes(word))
  }
  const direct: Scenario[] = [
    ...services.flatMap((service) => [
      fault(`${service} killed`, () => kill(system, service, lasting)),
      fault(`${service} hung`, () => hang(system, service, lasting)),
    ]),
    { name: 'rolling restart', bounds: noErrors, during: () => restartOneByOne(system) },
    {
      name: 'slow clients',
      bounds: noErrors,
      during: async () => void clients.push(...(await slowClients(system, options.door.origin))),
    },
  ]
  const lines = await runAll(system, options, direct.filter(isWanted))

  const slowWays = await Promise.all(services.map((service) => slowWayTo(system, service)))
  const slowed = slowWays.map((way) => fault(`${way.service} slowed`, () => slow(way, lasting)))
  try {
    if (slowed.some(isWanted)) {
      await restartWith(system, slowWays)
      lines.push(...(await runAll(system, options, slowed.filter(isWanted))))
    }
  } finally {
    for (const { proxy } of slowWays) proxy.close()
  }
  return { lines, clients }
}

const fault = (name: string, during: () => Promise<void>) => ({ name, bounds: faultBounds, during })

async function runAll(system: System, options: FaultOptions, scenarios: Scenario[]) {
  const lines: FaultLine[] = []
  for (const scenario of scenarios) {
    const line = await underLoad(system, options, scenario)
    options.report(`${line.passes ? '✔' : '✘'} ${line.name}: ${line.errors} errors`)
    lines.push(line)
  }
  return lines
}

async function underLoad(
  system: System,
  { door, rates }: FaultOptions,
  { name, bounds, during }: Scenario
): Promise<FaultLine> {
  const load = startLoad(await openShop(system, door.origin), rates)
  await pause(CALM_MS)
  await during()
  await pause(CALM_MS)
  const verdict = judge(await load.stop(), bounds)
  const { violations } = await audit(system.databaseUrls)
  return {
    ...verdict,
    name,
    violations: violations.map(({ rule, subject, what }) => `${rule}: ${subject}: ${what}`),
    passes: verdict.passes && violations.length === 0,
  }
}

async function startAgain(system: System, name: string, env?: NodeJS.ProcessEnv) {
  system.start(name, env)
  await system.waitReady(name)
}

async function kill(system: System, name: string, lasting: () => Promise<void>) {
  await system.kill(name)
  await lasting()
  await startAgain(system, name)
}

async function hang(system: System, name: string, lasting: () => Promise<void>) {
  process.kill(system.pid(name)!, 'SIGSTOP')
  try {
    await lasting()
  } finally {
    process.kill(system.pid(name)!, 'SIGCONT')
  }
}

/** Those that are asked before those that ask, as a rollout does: each ends, starts and is ready before the next. */
async function restartOneByOne(system: System) {
  for (const { name } of instancesOf(system.places)) {
    await system.kill(name, 'SIGTERM')
    await startAgain(system, name)
  }
}

interface SlowWay {
  service: Service
  proxy: TcpProxy
}

async function slow({ proxy }: SlowWay, lasting: () => Promise<void>) {
  proxy.delayMs = SLOW_MS
  await lasting()
  proxy.delayMs = 0
}

async function slowWayTo({ places }: System, service: Service): Promise<SlowWay> {
  const proxy = await TcpProxy.listen()
  return { service, proxy: proxy.leadTo(places.instances[service][1]!) }
}

/** From now on everybody takes these ways to the second instances. */
async function restartWith(system: System, slowWays: SlowWay[]) {
  const env = Object.fromEntries(
    slowWays.map(({ service, proxy }) => [
      instancesVariable(service)!,
      `${system.places.instanceUrls[service][0]},${proxy.origin}`,
    ])
  )
  const names = instancesOf(system.places).map(({ name }) => name)
  await Promise.all(names.map((name) => system.kill(name, 'SIGTERM')))
  await Promise.all(names.map((name) => startAgain(system, name, env)))
}
