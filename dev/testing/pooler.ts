import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { postgresUser } from '../postgres/os_user.ts'
import { findFreePorts } from '../process/ports.ts'

/** The version of the PgBouncer that this machine has, as `1.24`; null where it has none. */
export function poolerVersion(): string | null {
  const { stdout } = spawnSync('pgbouncer', ['--version'], { encoding: 'utf8' })
  return /PgBouncer (\d+\.\d+)/.exec(stdout ?? '')?.[1] ?? null
}

/** Whether that version can hand on named statements in transaction mode. */
export function takesNamedStatements(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 1 || minor >= 21
}

export interface Pooler {
  /** As the database's own, through the pooler. */
  url: string
  stop(): Promise<void>
}

/**
 * Starts PgBouncer in transaction mode before one database. Takes a folder of its own. Each transaction gets another
 * connection than the one before, so that whatever outlives its transaction is missed at once.
 */
export async function startPooler(
  databaseUrl: string,
  { folder, version }: { folder: string; version: string }
): Promise<Pooler> {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl)
  const [listenPort] = (await findFreePorts(1)) as [number]
  mkdirSync(folder, { recursive: true })
  const [users, config] = [join(folder, 'users.txt'), join(folder, 'pgbouncer.ini')]
  writeFileSync(users, `"${username}" "${password}"\n`)
  const statements = takesNamedStatements(version) ? 'max_prepared_statements = 250' : ''
  writeFileSync(
    config,
    `[databases]
${pathname.slice(1)} = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listenPort}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 20
min_pool_size = 5
server_round_robin = 1
${statements}
`
  )
  const user = postgresUser()
  if (user) for (const path of [folder, users, config]) chownSync(path, user.uid, user.gid)
  const child = spawn('pgbouncer', ['--quiet', config], { stdio: 'inherit', ...user })
  await untilItListens(child, listenPort)
  const url = new URL(databaseUrl)
  url.port = String(listenPort)
  return {
    url: url.href,
    async stop() {
      child.kill('SIGINT')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

async function untilItListens(child: ChildProcess, port: number) {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break
    const socket = connect(port, '127.0.0.1')
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false
    )
    socket.destroy()
    if (isThere) return
    await pause(50)
  }
  throw new Error('PgBouncer does not listen.')
}
