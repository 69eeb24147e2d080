import { type ChildProcess, spawn } from 'node:child_process'
import { type EventEmitter, once } from 'node:events'
import { join } from 'node:path'
import { apps } from '../../apps.ts'
import { runtimeConfig } from '../../config.ts'
import { root } from '../../data_folder.ts'
import { isFree } from '../../process/ports.ts'

export interface Launched {
  process: ChildProcess
  /** Everything that it has printed so far. */
  output(): string
  /** Resolves when it has printed `text`; throws when it ends before. */
  says(text: string): Promise<void>
  /** The code with which it ended. */
  ended(): Promise<number | null>
}

/** `npm start` and its like, as a person calls them, on the ports of an offset. */
export function launch(command: string, offset: number): Launched {
  const env = { ...process.env, PORT_OFFSET: String(offset), MARKETPLACE_WATCH_PARENT: '1' }
  const child = spawn(process.execPath, [join(root, 'dev', 'launch.mjs'), command], {
    cwd: root,
    env,
  })
  const exit = once(child, 'exit')
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk
      child.emit('printed')
    })
  }
  return {
    process: child,
    output: () => printed,
    async says(text) {
      while (!printed.includes(text)) {
        if (child.exitCode !== null || child.signalCode !== null) {
          throw new Error(`It ended:\n${printed}`)
        }
        await nextOf(child, ['printed', 'exit'])
      }
    },
    ended: async () => (await exit)[0],
  }
}

/** Resolves at the first of these events and leaves no listener behind. */
async function nextOf(emitter: EventEmitter, events: string[]): Promise<void> {
  const controller = new AbortController()
  const { signal } = controller
  await Promise.race(events.map((event) => once(emitter, event, { signal }).catch(() => {})))
  controller.abort()
}

/** An offset all of whose ports are free. */
export async function freeOffset(): Promise<number> {
  for (let offset = 200; offset <= 900; offset += 100) {
    if ((await Promise.all(portsOf(offset).map(isFree))).every(Boolean)) return offset
  }
  throw new Error('No offset has all its ports free.')
}

/** Every port that a copy takes. */
export function portsOf(offset: number): number[] {
  const places = runtimeConfig(offset, '', {})
  return [
    places.postgresPort,
    ...apps.flatMap(({ name }) => [places.ports[name], places.metricsPorts[name]]),
  ]
}
