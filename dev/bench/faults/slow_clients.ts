import { connect, type Socket } from 'node:net'
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

const CLIENTS = 20
/** A server looks once a second who is late, and this machine is busy. */
const GRACE_MS = 3_000
const DRIP_INTERVAL_MS = 1_000

interface Slowness {
  name: string
  boundMs: number
  act: (socket: Socket, door: SlowClientLine['door'], shop: Shop) => void
}

const kinds: Slowness[] = [
  { name: 'headers that drip', boundMs: HEADERS_TIMEOUT_MS, act: dripHeaders },
  { name: 'a body that drips', boundMs: HEADERS_TIMEOUT_MS + JSON_BODY_TIMEOUT_MS, act: dripBody },
  { name: 'responses that nobody reads', boundMs: SILENCE_TIMEOUT_MS, act: readNothing },
]

/** At both doors at once: how long clients of each kind keep their connections. */
export async function slowClients(system: System, origin: string): Promise<SlowClientLine[]> {
  const shop = await openShop(system, origin)
  const doors = ['gateway', 'storefront'] as const
  return Promise.all(
    doors.flatMap((door) =>
      kinds.map(async ({ name, boundMs, act }) => {
        const startedAt = performance.now()
        const clients = Array.from({ length: CLIENTS }, () => {
          return untilClosed(system.places.ports[door], 2 * boundMs, (s) => act(s, door, shop))
        })
        await Promise.all(clients)
        const endedAfterMs = performance.now() - startedAt
        const passes = endedAfterMs <= boundMs + GRACE_MS
        return { door, name, clients: CLIENTS, endedAfterMs, boundMs, passes }
      })
    )
  )
}

/** Resolves when the server has ended the connection, or when waiting for it is given up. */
function untilClosed(port: number, mostMs: number, act: (socket: Socket) => void): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => act(socket))
    const timer = setTimeout(() => socket.destroy(), mostMs)
    socket
      .on('error', () => {})
      .on('end', () => socket.destroy())
      .on('close', () => {
        clearTimeout(timer)
        resolve()
      })
  })
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
