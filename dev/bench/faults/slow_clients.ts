import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import {
  HEADERS_TIMEOUT_MS,
  JSON_BODY_TIMEOUT_MS,
  SILENCE_TIMEOUT_MS,
} from '../../../shared/server/edge/server_options.ts'
import type { System } from '../../system.ts'
import { openShop } from './shop.ts'
import type { Shop } from './load.ts'

export interface SlowClientLine {
  door: 'gateway' | 'storefront'
  name: string
  clients: number
  /** Milliseconds until the last of them had lost its connection. */
  endedAfterMs: number
  boundMs: number
  passes: boolean
}

/** Few: what they ask for at first is work for the servers, which is not what is measured. */
const CLIENTS = 5
/** A server looks once a second who is late, and this machine is busy. */
const GRACE_MS = 10_000
const LOOK_INTERVAL_MS = 250
const DRIP_INTERVAL_MS = 1_000

interface Slowness {
  name: string
  boundMs: number
  act: (socket: Socket, door: SlowClientLine['door'], shop: Shop) => void
}

const kinds: Slowness[] = [
  { name: 'headers that drip', boundMs: HEADERS_TIMEOUT_MS, act: dripHeaders },
  { name: 'a body that drips', boundMs: HEADERS_TIMEOUT_MS + JSON_BODY_TIMEOUT_MS, act: dripBody },
  // Node gives a write that made any progress a second turn.
  { name: 'responses that nobody reads', boundMs: 2 * SILENCE_TIMEOUT_MS, act: readNothing },
]

/** At both doors at once: how long clients of each kind keep their connections. */
export async function slowClients(system: System, origin: string): Promise<SlowClientLine[]> {
  const shop = await openShop(system, origin)
  const doors = ['gateway', 'storefront'] as const
  return Promise.all(
    doors.flatMap((door) =>
      kinds.map(async ({ name, boundMs, act }) => {
        const startedAt = performance.now()
        const sockets = await Promise.all(
          Array.from({ length: CLIENTS }, async () => {
            const socket = connect(system.places.ports[door], '127.0.0.1').on('error', () => {})
            await once(socket, 'connect')
            act(socket, door, shop)
            return socket
          })
        )
        await untilEnded(sockets, system.places.ports[door], boundMs + 3 * GRACE_MS)
        const endedAfterMs = performance.now() - startedAt
        for (const socket of sockets) socket.destroy()
        const passes = endedAfterMs <= boundMs + GRACE_MS
        return { door, name, clients: CLIENTS, endedAfterMs, boundMs, passes }
      })
    )
  )
}

/** Resolves when the servers have ended all of these connections, or when waiting for it is given up. */
async function untilEnded(sockets: Socket[], serverPort: number, mostMs: number) {
  const ports = sockets.map(({ localPort }) => localPort)
  const deadline = performance.now() + mostMs
  while (performance.now() < deadline) {
    const open = openPorts(serverPort)
    if (!ports.some((port) => open.has(port))) return
    await pause(LOOK_INTERVAL_MS)
  }
}

/**
 * Ports of clients whose connection that server has not ended, as it sees it: to a client that does not read, the end
 * comes after all that lies before it.
 */
function openPorts(serverPort: number): Set<number | undefined> {
  const rows = readFileSync('/proc/net/tcp', 'utf8').split('\n').slice(1)
  const established = rows.map((row) => row.trim().split(/\s+/)).filter((row) => row[3] === '01')
  return new Set(
    established.filter((row) => portOf(row[1]!) === serverPort).map((row) => portOf(row[2]!))
  )
}

/** Of an address as the kernel writes it: `0100007F:0BB8`. */
function portOf(address: string): number {
  return Number.parseInt(address.split(':')[1]!, 16)
}

function drip(socket: Socket, bytes: string) {
  const timer = setInterval(() => socket.write(bytes), DRIP_INTERVAL_MS)
  socket.on('close', () => clearInterval(timer)).resume()
}

function dripHeaders(socket: Socket) {
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')
  drip(socket, 'a')
}

function dripBody(socket: Socket, door: SlowClientLine['door'], { shoppers }: Shop) {
  const path = door === 'gateway' ? '/api/v1/checkouts' : '/api/auth/sign-in/email'
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n` +
      `Authorization: Bearer ${shoppers[0]!.token}\r\nIdempotency-Key: slow\r\nContent-Length: 1000\r\n\r\n{`
  )
  drip(socket, ' ')
}

/** More than all buffers on the way take. */
const PIPELINED = 400

function readNothing(socket: Socket, door: SlowClientLine['door']) {
  const path = door === 'gateway' ? '/api/v1/products?perPage=100' : '/fr'
  socket.pause()
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(PIPELINED))
}
