import pg from 'pg'
import { type DatabaseKey, databases } from '../apps.ts'
import type { Check, Violation } from './check.ts'
import { catalogChecks } from './checks/catalog.ts'
import { deskChecks } from './checks/desk.ts'
import { messageChecks } from './checks/messages.ts'
import { orderChecks } from './checks/orders.ts'
import { parcelChecks } from './checks/parcels.ts'
import { paymentChecks } from './checks/payments.ts'
import { peopleChecks } from './checks/people.ts'
import { stockChecks } from './checks/stock.ts'
import { storeChecks } from './checks/stores.ts'
import { workChecks } from './checks/work.ts'
import { liftLimits } from '../../shared/server/database/limits.ts'
import { copyTables } from './copy_tables.ts'

export const checks: Check[] = [
  ...stockChecks,
  ...orderChecks,
  ...deskChecks,
  ...parcelChecks,
  ...paymentChecks,
  ...catalogChecks,
  ...storeChecks,
  ...peopleChecks,
  ...messageChecks,
  ...workChecks,
]

export interface AuditResult {
  orders: number
  violations: Violation[]
}

export type Clients = Record<DatabaseKey, pg.Client>

/** Jobs act within 5 s: what is wrong for a moment only is no violation. */
const aMoment = () => new Promise<void>((resolve) => setTimeout(resolve, 6_000))

/**
 * Looks at every rule over the four databases. What it finds it looks for again after `wait`,
 * and only what is still wrong then counts: four databases can't be read at one instant.
 */
export async function audit(
  urls: Record<DatabaseKey, string>,
  wait: () => Promise<void> = aMoment
): Promise<AuditResult> {
  const first = await look(urls)
  if (first.violations.length === 0) return first
  await wait()
  const second = await look(urls)
  const before = new Set(first.violations.map(identity))
  return {
    orders: second.orders,
    violations: second.violations.filter((each) => before.has(identity(each))),
  }
}

const identity = ({ rule, subject }: Violation) => `${rule} ${subject}`

async function look(urls: Record<DatabaseKey, string>): Promise<AuditResult> {
  const clients = Object.fromEntries(
    databases.map(({ key }) => [key, new pg.Client({ connectionString: urls[key] })])
  ) as Clients
  try {
    await Promise.all(Object.values(clients).map(openSnapshot))
    await copyTables(checks, clients)
    const found = await Promise.all(databases.map(({ key }) => lookInto(key, clients[key])))
    const { rows } = await clients.order.query('select count(*)::int as orders from orders')
    return { orders: rows[0].orders, violations: found.flat() }
  } finally {
    await Promise.all(Object.values(clients).map((client) => client.end()))
  }
}

/** One view of the data for all checks. It is never committed, so that the copied tables go with it. */
async function openSnapshot(client: pg.Client) {
  await client.connect()
  await client.query(liftLimits)
  await client.query('begin isolation level repeatable read')
}

async function lookInto(database: DatabaseKey, client: pg.Client): Promise<Violation[]> {
  const violations: Violation[] = []
  for (const { rule, sql } of checks.filter((check) => check.database === database)) {
    const { rows } = await client.query<{ subject: string; what: string }>(sql)
    violations.push(...rows.map(({ subject, what }) => ({ rule, subject: String(subject), what })))
  }
  return violations
}
