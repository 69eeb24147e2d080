import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DatabaseKey, findDatabase } from '../apps.ts'
import { superuserUrl } from '../postgres/cluster.ts'
import type { Report } from '../process/report.ts'
import type { System } from '../system.ts'
import { readCpu, used } from './cpu.ts'
import { type Call, drive } from './drive.ts'
import type { Measured } from './report.ts'
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
    for (const each of cases) await warmUp(each, floors)
    for (let round = 1; round <= rounds; round++) {
      for (const each of cases) {
        const requests = Math.max(20, Math.round(each.requests * scale))
        const floor = floors.get(each)
        if (floor) measured.push(await measure(system, each, requests, floor))
        measured.push(await measure(system, each, requests))
      }
      report(`Round ${round} of ${rounds} is done.`)
    }
  } finally {
    for (const { process: floor } of floors.values()) floor.kill()
  }
  return measured
}

interface Floor {
  process: ChildProcess
  origin: string
}

async function warmUp(each: Case, floors: Map<Case, Floor>) {
  await each.prepare?.()
  const requests = Math.min(200, each.requests)
  await drive(each.origin, requests, each.next, each.expected)
  const floor = floors.get(each)
  if (floor) await drive(floor.origin, requests, () => pathOf(each))
}

async function measure(
  system: System,
  each: Case,
  requests: number,
  floor?: Floor
): Promise<Measured> {
  await each.prepare?.()
  const read = () => readCpu(groupsOf(system, floor), postmasterOf(system))
  const before = read()
  const driven = floor
    ? await drive(floor.origin, requests, () => pathOf(each))
    : await drive(each.origin, requests, each.next, each.expected)
  await each.settle?.()
  const cpu = used(before, read())
  return { area: each.area, name: each.name, by: floor ? 'floor' : 'marketplace', driven, cpu }
}

function groupsOf(system: System, floor?: Floor): Record<string, number> {
  if (floor) return { floor: floor.process.pid! }
  const names = ['gateway', 'catalog-service', 'order-service', 'store-service', 'storefront']
  return Object.fromEntries(names.map((name) => [name, system.pid(name)!]))
}

function postmasterOf({ places }: System): number {
  return Number(
    readFileSync(join(places.folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]
  )
}

const pathOf = ({ name }: Case): Call => ({ path: `/${encodeURIComponent(name)}` })

/** A floor for each database whose statements some case repeats. */
async function startFloors(system: System, cases: Case[]): Promise<Map<Case, Floor>> {
  const floors = new Map<Case, Floor>()
  const { folder, postgresPort } = system.places
  const log = join(folder, 'postgres.log')
  await withStatementLog(superuserUrl(postgresPort), log, async (caught) => {
    for (const key of new Set(cases.flatMap(({ floor }) => floor ?? []))) {
      const own = cases.filter(({ floor }) => floor === key)
      const statements: Record<string, Statement[]> = {}
      for (const each of own) statements[each.name] = await statementsFor(each, caught)
      const floor = await startFloor(system.databaseUrls[key], statements)
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
  const found = await caught(findDatabase(each.floor!).name, () => ask(0))
  if (found.length === 0) throw new Error(`${each.name} asked nothing of PostgreSQL.`)
  return found
}

async function startFloor(url: string, cases: Record<string, Statement[]>): Promise<Floor> {
  const floor = fork(fileURLToPath(new URL('floor_server.ts', import.meta.url)))
  floor.send({ url, cases })
  const [port] = await once(floor, 'message')
  return { process: floor, origin: `http://127.0.0.1:${port}` }
}
