import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataRoot } from '../data_folder.ts'
import { assertFree } from '../process/ports.ts'
import { commandLine } from '../process/identity.ts'
import { CommandFailed, run } from '../process/run.ts'
import { findPrograms } from './binaries.ts'
import { type OsUser, postgresUser } from './os_user.ts'

export interface ClusterOptions {
  /** The data folder of the copy; the cluster is its `postgres`. */
  folder: string
  port: number
  /** Tests trade safety against a power cut for speed. A killed server still loses nothing. */
  fast?: boolean
}

export interface Cluster {
  port: number
  url(database: string): string
  stop(): Promise<void>
}

const account = 'marketplace'

/**
 * Starts the embedded PostgreSQL of one data folder, after initialising it the first time.
 * A server that a killed launcher left behind is stopped first. `pg_ctl` gives it a session of its
 * own, so a Ctrl-C in the terminal reaches the launcher only, which stops it last.
 */
export async function startCluster({ folder, port, fast }: ClusterOptions): Promise<Cluster> {
  const tools = await findTools(folder)
  const log = join(folder, 'postgres.log')
  await initialise(tools)
  await stopServer(tools)
  await assertFree([{ port, what: 'PostgreSQL' }])

  prepareLog(log, tools.user)
  try {
    await control(tools, [
      'start',
      '--wait',
      '--timeout=60',
      '--silent',
      `--log=${log}`,
      `--options=${flags(port, fast)}`,
    ])
  } catch {
    throw new Error(
      `PostgreSQL did not start on port ${port}. Its last words, from ${log}:\n${lastLines(log)}`
    )
  }
  return {
    port,
    url: (database) => superuserUrl(port, database),
    stop: () => stopServer(tools),
  }
}

/** How the superuser of an embedded PostgreSQL reaches one of its databases. */
export function superuserUrl(port: number, database = 'postgres'): string {
  return `postgres://${account}:${account}@127.0.0.1:${port}/${database}`
}

/** Ends the server of a data folder whoever started it; nothing happens when none runs. */
export async function stopLeftCluster(folder: string): Promise<void> {
  await stopServer(await findTools(folder))
}

interface Tools {
  user: OsUser | null
  programs: string
  data: string
}

async function findTools(folder: string): Promise<Tools> {
  const user = postgresUser()
  return { user, programs: await findPrograms(user, dataRoot()), data: join(folder, 'postgres') }
}

function control({ user, programs, data }: Tools, args: string[]) {
  return asUser(user, join(programs, 'pg_ctl'), ['-D', data, ...args], dirname(data))
}

async function initialise({ programs, data, user }: Tools) {
  if (existsSync(join(data, 'PG_VERSION')) && existsSync(join(data, 'initialised'))) return
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true, mode: 0o700 })
  if (user) chownSync(data, user.uid, user.gid)

  const password = join(dirname(data), 'postgres.password')
  writeFileSync(password, `${account}\n`, { mode: 0o600 })
  if (user) chownSync(password, user.uid, user.gid)
  await asUser(
    user,
    join(programs, 'initdb'),
    [
      `--pgdata=${data}`,
      `--username=${account}`,
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-sync',
    ],
    dirname(data)
  )
  rmSync(password)
  writeFileSync(join(data, 'initialised'), '')
}

async function stopServer(tools: Tools) {
  const { data } = tools
  const pidFile = join(data, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'))
  // After a crash of the machine the file may name a process that has nothing to do with us.
  if (commandLine(pid)?.includes(data) === false) return rmSync(pidFile)
  const isRunning = await control(tools, ['status']).then(
    () => true,
    () => false
  )
  if (isRunning) await control(tools, ['stop', '--wait', '--mode=fast', '--timeout=60', '--silent'])
}

function flags(port: number, fast = false): string {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
  if (fast) Object.assign(settings, { fsync: 'off', full_page_writes: 'off' })
  const pairs = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)
  return [`-p ${port}`, ...pairs].join(' ')
}

function prepareLog(log: string, user: OsUser | null) {
  writeFileSync(log, '')
  if (user) chownSync(log, user.uid, user.gid)
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
}

/** PostgreSQL's programs read PG* variables, which belong to somebody else's server. */
async function asUser(user: OsUser | null, program: string, args: string[], cwd: string) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))
  )
  try {
    await run(program, args, { cwd, env: { ...env, LC_ALL: 'C' }, ...user })
  } catch (error) {
    if (error instanceof CommandFailed) throw new Error(`${program} failed: ${error.output}`)
    throw error
  }
}
