import { createServer } from 'node:net'

export interface WantedPort {
  port: number
  what: string
}

export class PortTaken extends Error {}

/** Throws one sentence that names every wanted port which another program holds. */
export async function assertFree(wanted: WantedPort[]): Promise<void> {
  const free = await Promise.all(wanted.map(({ port }) => isFree(port)))
  const taken = wanted.filter((_, index) => !free[index])
  if (taken.length === 0) return
  const names = taken.map(({ port, what }) => `${port} (${what})`).join(', ')
  throw new PortTaken(
    `Taken by another program: port ${names}. Stop that program, or move every port of this copy, ` +
      'for example with PORT_OFFSET=100.'
  )
}

/** Whether nothing listens on the port, on either loopback address or on all of them. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '0.0.0.0', '::1', '::']) {
    if (!(await canListen(port, host))) return false
  }
  return true
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'))
    server.listen({ port, host, exclusive: true, ipv6Only: true }, () =>
      server.close(() => resolve(true))
    )
  })
}

/** `count` ports that were free a moment ago, all different. */
export async function findFreePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listenAnywhere))
  const ports = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))))
  return ports
}

function listenAnywhere(): Promise<ReturnType<typeof createServer>> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}
