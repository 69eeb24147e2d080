import { hostname } from 'node:os'

/** By what an instance is told apart from the others: the machine's (or pod's) name and the port. */
export function instanceName(port: number): string {
  return `${hostname()}:${port}`
}
