import { stripVTControlCharacters } from 'node:util'

/** No part needs longer than this for one test, nor a build where others have the machine. */
const silenceMs = 15 * 60_000
/** A process that has said its totals has nothing left to do. */
const farewellMs = 30_000

/**
 * Ends a test run that would never end: one that is silent for minutes, or that has finished and
 * does not leave because something it opened is still open.
 */
export function watchOver(part: string) {
  const controller = new AbortController()
  let timer: NodeJS.Timeout
  const within = (ms: number, complaint: string) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      console.error(`${part}: ${complaint}`)
      controller.abort()
    }, ms)
  }
  within(silenceMs, 'nothing happens.')
  return {
    signal: controller.signal,
    heard(chunk: string) {
      const isOver = /^\s*Time\s|NO TESTS EXECUTED/m.test(stripVTControlCharacters(chunk))
      if (isOver)
        within(farewellMs, 'the tests are over, but something they opened keeps them from ending.')
      else within(silenceMs, 'nothing happens.')
    },
    dismiss: () => clearTimeout(timer),
  }
}
