import type pg from 'pg'
import type { DatabaseKey } from '../apps.ts'
import type { Clients } from './audit.ts'
import type { Check } from './check.ts'
import { type Loan, type LoanName, loans } from './loans.ts'

/** Puts what the checks need from elsewhere into temporary tables of the database in which they run. */
export async function lend(checks: Check[], clients: Clients): Promise<void> {
  const wanted = new Map<DatabaseKey, Set<LoanName>>()
  for (const { database, needs = [] } of checks) {
    wanted.set(database, new Set([...(wanted.get(database) ?? []), ...needs]))
  }
  for (const [database, names] of wanted) {
    for (const name of names) await lendOne(name, database, clients)
  }
}

async function lendOne(name: LoanName, to: DatabaseKey, clients: Clients) {
  const loan: Loan = loans[name]
  const borrower = clients[to]
  await borrower.query(`create temporary table ${name} (${loan.columns}) on commit drop`)
  for (const from of loan.from === 'itself' ? [to] : loan.from) {
    const rows = await read(loan, clients[from])
    await borrower.query(
      `insert into ${name} select * from jsonb_to_recordset($1::jsonb) as lent (${loan.columns})`,
      [rows]
    )
  }
  await borrower.query(`analyze ${name}`)
}

async function read(loan: Loan, client: pg.Client): Promise<string> {
  if (loan.requires) {
    const { rows } = await client.query('select to_regclass($1) as found', [loan.requires])
    if (rows[0].found === null) return '[]'
  }
  const { rows } = await client.query(
    `select coalesce(jsonb_agg(lent), '[]')::text as rows from (${loan.sql}) lent`
  )
  return rows[0].rows
}
