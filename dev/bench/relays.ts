import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { apps } from '../apps.ts'
import { findFreePorts } from '../process/ports.ts'
import { spawnLogged } from '../process/supervisor.ts'
import { programOf } from '../programs.ts'
import type { System } from '../system.ts'
import type { Bytes } from './bytes_server.ts'
import { startFloor } from './start_floor.ts'

const twoKilobytes: Bytes = {
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ data: 'x'.repeat(2048 - '{"data":""}'.length) }),
}

/** A program that hands requests on to one service. */
export interface Relay {
  name: string
  origin: string
  pid: number
}

export interface Relays {
  gateway: Relay
  /** Those of nginx and haproxy that this machine has. */
  others: Relay[]
  stop(): void
}

/**
 * Starts a gateway of its own, and nginx and haproxy where they are installed, before one service that answers with
 * two kilobytes. Each of them has one process.
 */
export async function startRelays(system: System, env: NodeJS.ProcessEnv): Promise<Relays> {
  const processes: ChildProcess[] = []
  const start = (child: ChildProcess) => {
    processes.push(child)
    return child
  }
  const stop = () => processes.forEach((child) => child.kill())
  try {
    const service = await startFloor('bytes_server.ts', twoKilobytes)
    start(service.process)
    const servicePort = Number(new URL(service.origin).port)
    const [gatewayPort, metricsPort, nginxPort, haproxyPort] = (await findFreePorts(4)) as [
      number,
      number,
      number,
      number,
    ]
    const folder = join(system.places.folder, 'relays')
    mkdirSync(folder, { recursive: true })
    const program = gatewayProgram(system, {
      ...env,
      PORT: String(gatewayPort),
      METRICS_PORT: String(metricsPort),
      STORE_SERVICE_URLS: `http://127.0.0.1:${servicePort}`,
    })
    const gateway = start(spawnLogged(program))
    const relays = {
      gateway: { name: 'marketplace', origin: originOf(gatewayPort), pid: gateway.pid! },
      others: [
        ...runIfThere('nginx', nginxPort, nginxArgs(folder, nginxPort, servicePort), start),
        ...runIfThere('haproxy', haproxyPort, haproxyArgs(folder, haproxyPort, servicePort), start),
      ],
      stop,
    }
    await Promise.all([relays.gateway, ...relays.others].map(untilItAnswers))
    return relays
  } catch (error) {
    stop()
    throw error
  }
}

const originOf = (port: number) => `http://127.0.0.1:${port}`

function gatewayProgram({ places, secrets }: System, extra: NodeJS.ProcessEnv) {
  const app = apps.find(({ name }) => name === 'gateway')!
  const [port, metricsPort] = [Number(extra.PORT), Number(extra.METRICS_PORT)]
  return programOf(
    { name: 'gateway-of-the-bench', app, port, metricsPort },
    { places, secrets, mode: 'production', extra }
  )
}

function runIfThere(
  name: string,
  port: number,
  args: string[],
  start: (child: ChildProcess) => ChildProcess
): Relay[] {
  if (spawnSync(name, ['-v']).error) return []
  const child = start(spawn(name, args, { stdio: ['ignore', 'ignore', 'inherit'] }))
  return [{ name, origin: originOf(port), pid: child.pid! }]
}

/** With an access log, as the gateway writes one. */
function nginxArgs(folder: string, port: number, servicePort: number): string[] {
  const file = join(folder, 'nginx.conf')
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    file,
    `daemon off; master_process off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr;
events { worker_connections 256; }
http {
  ${paths.map((path) => `${path}_temp_path ${folder}/${path};`).join(' ')}
  access_log ${folder}/nginx.log combined buffer=32k flush=1s;
  keepalive_requests 1000000;
  upstream service { server 127.0.0.1:${servicePort}; keepalive 32; keepalive_requests 1000000; }
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }
  }
}
`
  )
  return ['-c', file, '-p', folder, '-e', 'stderr']
}

function haproxyArgs(folder: string, port: number, servicePort: number): string[] {
  const file = join(folder, 'haproxy.cfg')
  writeFileSync(
    file,
    `global
  nbthread 1
defaults
  mode http
  http-reuse always
  timeout connect 2s
  timeout client 30s
  timeout server 30s
frontend door
  bind 127.0.0.1:${port}
  default_backend service
backend service
  server one 127.0.0.1:${servicePort}
`
  )
  return ['-db', '-f', file]
}

async function untilItAnswers({ name, origin, pid }: Relay) {
  for (let tries = 0; tries < 600; tries++) {
    const response = await fetch(`${origin}/health/live`).catch(() => null)
    if (response?.ok) return
    await pause(50)
  }
  throw new Error(`${name} (process ${pid}) does not answer at ${origin}.`)
}
