import pg from 'pg'
import { limitRole } from '../../../shared/server/database/limits.ts'
import type { Statement } from '../statements.ts'

/** Milliseconds of PostgreSQL, and the pages of 8 kB that executing looked at, each time it did. */
export interface Cost {
  planning: number
  execution: number
  buffers: number
}

/** A database of a service, entered as the service does. */
export async function enter(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(limitRole)
  await client.query(`set plan_cache_mode = force_custom_plan; set statement_timeout = '60s'`)
  return client
}

const rounds = 7

/**
 * What a request costs in each of these databases, by turns: its statements there, one after the other, and of each
 * the smallest, for whatever else the machine does only adds.
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
  const total = (statements: Cost[][], what: keyof Cost) =>
    sum(statements.map((costs) => Math.min(...costs.map((cost) => cost[what]))))
  return taken.map((statements) => ({
    planning: total(statements, 'planning'),
    execution: total(statements, 'execution'),
    buffers: total(statements, 'buffers'),
  }))
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

async function once(client: pg.Client, name: string, { values }: Statement): Promise<Cost> {
  const literals = values.map((value) => (value === null ? 'null' : client.escapeLiteral(value)))
  const given = literals.length > 0 ? `(${literals.join(', ')})` : ''
  const { rows } = await client.query(
    `explain (analyze, buffers, timing off, format json) execute ${name}${given}`
  )
  const [{ Plan: plan, ...times }] = rows[0]['QUERY PLAN']
  return {
    planning: times['Planning Time'],
    execution: times['Execution Time'],
    buffers: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
  }
}
