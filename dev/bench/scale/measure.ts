import pg from 'pg'
import { limitRole } from '../../../shared/server/database/limits.ts'
import type { Statement } from '../statements.ts'

/** Milliseconds of PostgreSQL. */
export interface Cost {
  planning: number
  execution: number
}

/** A database of a service, entered as the service does. */
export async function enter(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(limitRole)
  await client.query(`set plan_cache_mode = force_custom_plan; set statement_timeout = '60s'`)
  return client
}

const rounds = 11

/**
 * What a request costs in each of these databases, by turns: its statements there, one after the other, and of each
 * the median.
 */
export async function costsOf(sent: Statement[][], clients: pg.Client[]): Promise<Cost[]> {
  const taken: Cost[][][] = sent.map((statements) => statements.map(() => []))
  for (const [at, client] of clients.entries()) {
    for (const [index, { text }] of sent[at]!.entries())
      await client.query(`prepare measured_${index} as ${text}`)
  }
  for (let round = -2; round < rounds; round++) {
    for (const [at, client] of clients.entries()) {
      for (const [index, statement] of sent[at]!.entries()) {
        const cost = await once(client, `measured_${index}`, statement)
        if (round >= 0) taken[at]![index]!.push(cost)
      }
    }
  }
  for (const client of clients) await client.query('deallocate all')
  return taken.map((statements) => ({
    planning: sum(statements.map((costs) => median(costs.map(({ planning }) => planning)))),
    execution: sum(statements.map((costs) => median(costs.map(({ execution }) => execution)))),
  }))
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

async function once(client: pg.Client, name: string, { values }: Statement): Promise<Cost> {
  const literals = values.map((value) => (value === null ? 'null' : client.escapeLiteral(value)))
  const given = literals.length > 0 ? `(${literals.join(', ')})` : ''
  const { rows } = await client.query(
    `explain (analyze, timing off, format json) execute ${name}${given}`
  )
  const [plan] = rows[0]['QUERY PLAN']
  return { planning: plan['Planning Time'], execution: plan['Execution Time'] }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
