import { commandLine, identify, isAlive, parentOf } from './identity.ts'

type CleanUp = () => Promise<void>

const cleanUps = new Set<CleanUp>()
let stopping: Promise<void> | undefined

/**
 * Registers what has to be undone when the person or the system ends this process. Gives a
 * function that forgets it again.
 */
export function onStop(cleanUp: CleanUp): () => void {
  cleanUps.add(cleanUp)
  return () => cleanUps.delete(cleanUp)
}

/** Whether this process is on its way out. */
export function isStopping(): boolean {
  return stopping !== undefined
}

/** Undoes everything, last first, once; every further call waits for the same end. */
export function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const cleanUp of [...cleanUps].reverse()) await cleanUp()
  })()
  return stopping
}

/**
 * Ctrl-C, a polite kill and a closed terminal all end in order. npm passes Ctrl-C on although the
 * terminal has sent it too: the second one changes nothing.
 */
export function stopOnSignals() {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => void stopAndExit(code))
  }
  if (process.env.MARKETPLACE_WATCH_PARENT || process.env.npm_lifecycle_event) watchParent()
}

/** Whoever started us may be killed without a chance to tell us. */
function watchParent() {
  const parents = startedBy().map((pid) => identify(pid))
  const timer = setInterval(() => {
    if (parents.some((parent) => parent && !isAlive(parent))) void stopAndExit(143)
  }, 3_000)
  timer.unref()
}

/** Our parent; where that is only the shell in which npm runs a script, npm as well. */
function startedBy(): number[] {
  const shell = process.ppid
  if (!commandLine(shell)?.startsWith('sh -c')) return [shell]
  return [shell, parentOf(shell)].filter((pid) => pid !== null)
}

async function stopAndExit(code: number) {
  try {
    await stopAll()
  } catch (error) {
    console.error(error)
  }
  process.exit(code)
}
