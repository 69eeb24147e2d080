/** Takes one line that tells the person what goes on. */
export type Report = (line: string) => void

/** Lines on the console, each with the seconds since the first. */
export function consoleReport(): Report {
  const startedAt = Date.now()
  return (line) => console.log(`[${seconds(startedAt).padStart(6)}] ${line}`)
}

/** How long it is since `startedAt` (milliseconds of the clock), as `12.3 s`. */
export function seconds(startedAt: number): string {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`
}
