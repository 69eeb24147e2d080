import { checks } from '../doctor/checks.ts'
import { lookAround } from '../doctor/machine.ts'

/** `npm run doctor`: what is wrong with this machine, each with the sentence that mends it. Fails on a fault. */
export async function run(): Promise<number> {
  const machine = await lookAround()
  let faults = 0
  for (const { what, find } of checks) {
    const findings = find(machine)
    if (findings.length === 0) console.log(`✔ ${what}`)
    for (const { kind, sentence } of findings) {
      console.log(`${kind === 'fault' ? '✘' : '!'} ${what}: ${sentence}`)
      if (kind === 'fault') faults += 1
    }
  }
  return faults > 0 ? 1 : 0
}
