import { readFileSync, statSync } from 'node:fs'
import pg from 'pg'

/** A statement as an app sent it. */
export interface Statement {
  text: string
  values: (string | null)[]
}

/** The statements that a database was sent while `work` ran, as PostgreSQL's log tells them. */
export type Catch = (database: string, work: () => Promise<void>) => Promise<Statement[]>

/**
 * Has PostgreSQL log every statement while `use` runs. Takes the superuser's URL and the server's log. Only who is
 * asked may use a database meanwhile.
 */
export async function withStatementLog<T>(
  superuserUrl: string,
  log: string,
  use: (caught: Catch) => Promise<T>
): Promise<T> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  const set = async (value: string) => {
    await client.query(`ALTER SYSTEM SET log_min_duration_statement = ${value}`)
    await client.query('SELECT pg_reload_conf()')
    await takenOver(client, value)
  }
  try {
    await set('0')
    return await use(async (database, work) => {
      const from = statSync(log).size
      await work()
      const { rows } = await client.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = $1`,
        [database]
      )
      const processes = new Set(rows.map(({ pid }) => String(pid)))
      return parse(readFileSync(log).subarray(from).toString('utf8'), (pid) => processes.has(pid))
    })
  } finally {
    await set('-1')
    await client.end()
  }
}

/** Sessions take a new setting when they begin their next command. */
async function takenOver(client: pg.Client, value: string) {
  for (;;) {
    const { rows } = await client.query('SHOW log_min_duration_statement')
    if (rows[0].log_min_duration_statement === value) return
  }
}

const entry = /^\d{4}-\d\d-\d\d [\d:.]+ \S+ \[(\d+)\] (LOG|DETAIL): {2}/gm

/**
 * The statements with parameters that are in a log, in its order; `SET`, `BEGIN` and the like are left out, and so is
 * the queue, which asks by itself.
 */
export function parse(log: string, isMeant: (pid: string) => boolean = () => true): Statement[] {
  const found: Statement[] = []
  let told: Statement | undefined
  const starts = [...log.matchAll(entry)]
  for (const [index, match] of starts.entries()) {
    const text = log
      .slice(match.index + match[0].length, starts[index + 1]?.index)
      .replace(/\n\t/g, '\n')
      .trim()
    if (match[2] === 'DETAIL') {
      if (told && /^Parameters: /i.test(text)) told.values = valuesOf(text)
      continue
    }
    const statement = /^duration: [\d.]+ ms {2}(?:execute [^:]+|statement): ([\s\S]+)$/.exec(text)
    const isWanted = statement && isRead(statement[1]!) && isMeant(match[1]!)
    told = isWanted ? { text: statement[1]!, values: [] } : undefined
    if (told) found.push(told)
  }
  return found.filter(({ text }) => !/pgboss\./.test(text))
}

const isRead = (text: string) => /^\s*(select|with)\b/i.test(text)

/** `Parameters: $1 = '20', $2 = NULL` → `['20', null]` */
function valuesOf(detail: string): (string | null)[] {
  const values = detail.matchAll(/\$\d+ = (?:'((?:[^']|'')*)'|(NULL))(?:, |$)/g)
  return [...values].map(([, text]) => (text === undefined ? null : text.replaceAll("''", "'")))
}
