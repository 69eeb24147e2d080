import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DatabaseKey, findDatabase } from '../apps.ts'
import { superuserUrl } from '../postgres/cluster.ts'
import type { Report } from '../process/report.ts'
import type { System } from '../system.ts'
import { readCpu, used } from './cpu.ts'
import { type Call, drive } from './drive.ts'
import type { Relay } from './relays.ts'
import type { Measured } from './report.ts'
import { type Floor, startFloor } from './start_floor.ts'
import { type Catch, type Statement, withStatementLog } from './statements.ts'

/** What is measured: requests to one app of the marketplace. */
export interface Case {
  area: string
  name: string
  origin: string
  /** Done before each repetition: a token lives for five minutes. */
  prepare?: () => Promise<void>
  /** Waited for after each repetition: work for later counts too. */
  settle?: () => Promise<void>
  /** The request of that number. */
  next: (index: number) => Call
  expected?: number
  requests: number
  /** Whose statements its floor repeats; without it there is none. */
  floor?: DatabaseKey
  /** The case whose floor is its own, where it is answered without PostgreSQL. */
  floorOf?: string
  /** Starts its floor, where that repeats no statements. */
  startFloor?: () => Promise<Floor>
  /** The one process that serves it, instead of the apps of the marketplace. */
  pid?: number
  /** Other programs that do the same, measured in the same run. */
  others?: Relay[]
}

export interface BenchOptions {
  /** Repetitions of each case, the marketplace and its floor by turns. */
  rounds: number
  /** A share of each case's requests. */
  scale: number
  report: Report
}

/** Measures the cases and their floors in one run, by turns: only such figures can be compared. */
export async function bench(
  system: System,
  cases: Case[],
  { rounds, scale, report }: BenchOptions
): Promise<Measured[]> {
  const floors = await startFloors(system, cases)
  const measured: Measured[] = []
  try {
    for (const each of cases) await warmUp(system, each, floors)
    for (let round = 1; round <= rounds; round++) {
      for (const each of cases) {
        const requests = Math.max(20, Math.round(each.requests * scale))
        for (const server of serversOf(system, each, floors)) {
          measured.push(await measure(system, each, requests, server))
        }
      }
      report(`Round ${round} of ${rounds} is done.`)
    }
  } finally {
    for (const { process: floor } of floors.values()) floor.kill()
  }
  return measured
}

/** Who serves a case, under which processes its CPU is counted, and what it is asked. */
interface Server {
  by: string
  origin: string
  pids: Record<string, number>
  next: Case['next']
  expected?: number
}

/** The floor first, the marketplace last. */
function serversOf(system: System, each: Case, floors: Map<Case, Floor>): Server[] {
  const { next, expected, origin, others = [] } = each
  const floor = floors.get(each)
  const pids = each.pid ? { gateway: each.pid } : pidsOf(system)
  return [
    ...(floor ? [floorServer(floor, each)] : []),
    ...others.map((other) => ({
      by: other.name,
      origin: other.origin,
      pids: { [other.name]: other.pid },
      next,
    })),
    { by: 'marketplace', origin, pids, next, expected },
  ]
}

function floorServer({ process: { pid }, origin }: Floor, each: Case): Server {
  return { by: 'floor', origin, pids: { floor: pid! }, next: () => pathOf(each) }
}

async function warmUp(system: System, each: Case, floors: Map<Case, Floor>) {
  await each.prepare?.()
  const requests = Math.min(200, each.requests)
  for (const { origin, next, expected } of serversOf(system, each, floors)) {
    await drive(origin, requests, next, expected)
  }
}

async function measure(
  system: System,
  each: Case,
  requests: number,
  { by, origin, pids, next, expected }: Server
): Promise<Measured> {
  await each.prepare?.()
  const read = () => readCpu(pids, each.pid ? undefined : postmasterOf(system))
  const before = read()
  const driven = await drive(origin, requests, next, expected)
  await each.settle?.()
  return { area: each.area, name: each.name, by, driven, cpu: used(before, read()) }
}

function pidsOf(system: System): Record<string, number> {
  const names = ['gateway', 'catalog-service', 'order-service', 'store-service', 'storefront']
  return Object.fromEntries(names.map((name) => [name, system.pid(name)!]))
}

function postmasterOf({ places }: System): number {
  return Number(
    readFileSync(join(places.folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]
  )
}

const pathOf = ({ name, floorOf = name }: Case): Call => ({
  path: `/${encodeURIComponent(floorOf)}`,
})

/** A floor for each database whose statements some case repeats. */
async function startFloors(system: System, cases: Case[]): Promise<Map<Case, Floor>> {
  const floors = new Map<Case, Floor>()
  const { folder, postgresPort } = system.places
  const log = join(folder, 'postgres.log')
  await withStatementLog(superuserUrl(postgresPort), log, async (caught) => {
    for (const each of cases) {
      if (each.startFloor) floors.set(each, await each.startFloor())
    }
    for (const key of new Set(cases.flatMap(({ floor }) => floor ?? []))) {
      const own = cases.filter(({ floor }) => floor === key)
      const statements: Record<string, Statement[]> = {}
      for (const each of own) {
        if (!each.floorOf) statements[each.name] = await statementsFor(each, caught)
      }
      const url = system.databaseUrls[key]
      const floor = await startFloor('floor_server.ts', { url, cases: statements })
      for (const each of own) floors.set(each, floor)
    }
  })
  return floors
}

/** What the second request asks of PostgreSQL: the first may fill what an app remembers. */
async function statementsFor(each: Case, caught: Catch): Promise<Statement[]> {
  await each.prepare?.()
  const ask = async (index: number) => void (await drive(each.origin, 1, () => each.next(index)))
  await ask(0)
  const found = await caught(findDatabase(each.floor!).name, () => ask(1))
  if (found.length === 0) throw new Error(`${each.name} asked nothing of PostgreSQL.`)
  return found
}
