import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { FileVariables } from '../files/settings.ts'

const parts = ['account', 'container', 'object'] as const

/** Whether this machine has OpenStack Swift (Debian: swift-proxy, -account, -container, -object). */
export const hasS3Server = ['proxy', ...parts].every(
  (part) => spawnSync('which', [`swift-${part}-server`]).status === 0
)

/** A real S3 server: OpenStack Swift with one disk, which speaks S3 by its own `s3api`. */
export class S3Server {
  #folder = ''
  #processes: ChildProcess[] = []
  #port = 0

  /** The settings with which an app keeps its files here. */
  get settings() {
    return {
      DRIVE_DISK: 's3',
      S3_BUCKET: 'media',
      S3_ENDPOINT: `http://127.0.0.1:${this.#port}`,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test:tester',
      AWS_SECRET_ACCESS_KEY: 'testing',
    } satisfies FileVariables
  }

  /** Starts it with an empty bucket; resolves when that can be written. */
  async start() {
    this.#folder = await mkdtemp(join(tmpdir(), 's3-'))
    await mkdir(join(this.#folder, 'devices', 'one'), { recursive: true })
    const [proxy, ...ports] = await freePorts(1 + parts.length)
    this.#port = proxy!
    await this.#writeSettings(ports)
    this.#drawRings(ports)
    for (const part of [...parts, 'proxy']) {
      const child = spawn(`swift-${part}-server`, [this.#file(`${part}.conf`)], { stdio: 'ignore' })
      this.#processes.push(child)
    }
    await this.#createBucket().catch(async (error) => {
      await this.stop()
      throw error
    })
  }

  async stop() {
    for (const child of this.#processes) child.kill('SIGKILL')
    const running = this.#processes.filter((child) => !hasEnded(child))
    await Promise.all(running.map((child) => once(child, 'exit')))
    await rm(this.#folder, { recursive: true, force: true })
  }

  #file(name: string) {
    return join(this.#folder, name)
  }

  async #writeSettings(ports: number[]) {
    const common = (port: number) => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = ${userInfo().username}
swift_dir = ${this.#folder}
devices = ${this.#file('devices')}
mount_check = false
disable_fallocate = true
`
    for (const [index, part] of parts.entries()) {
      const server = `${part}-server`
      await writeFile(
        this.#file(`${part}.conf`),
        `${common(ports[index]!)}[pipeline:main]\npipeline = ${server}\n[app:${server}]\nuse = egg:swift#${part}\n`
      )
    }
    const filters = ['catch_errors', 'memcache', 'bulk', 's3api', 'slo', 'dlo', 'tempauth']
    const pipeline = 'catch_errors memcache bulk s3api tempauth slo dlo proxy-server'
    const uses = filters.map((name) => `[filter:${name}]\nuse = egg:swift#${name}\n`).join('')
    await writeFile(
      this.#file('proxy.conf'),
      // The user belongs to the filter that stands last. A cache must be named; none need be there.
      `${common(this.#port)}[pipeline:main]\npipeline = ${pipeline}\n${uses}user_test_tester = testing .admin\n` +
        '[app:proxy-server]\nuse = egg:swift#proxy\naccount_autocreate = true\n' +
        // while its servers start it must not learn to avoid them
        'error_suppression_limit = 1000000\n'
    )
  }

  /** A ring says on which disk of which server a part of the data lies: here there is one of each. */
  #drawRings(ports: number[]) {
    const program = `
import sys
from swift.common.ring import RingBuilder
for part, port in zip(${JSON.stringify(parts)}, sys.argv[2:]):
    ring = RingBuilder(1, 1, 0)
    ring.add_dev(dict(id=0, region=1, zone=1, ip='127.0.0.1', port=int(port), device='one', weight=1, meta=''))
    ring.rebalance()
    ring.get_ring().save(sys.argv[1] + '/' + part + '.ring.gz')
`
    const args = ['-c', program, this.#folder, ...ports.map(String)]
    const { status, stderr } = spawnSync('/usr/bin/python3', args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`Swift's rings could not be drawn:\n${stderr}`)
  }

  async #createBucket() {
    const { S3Client, CreateBucketCommand } = await import('@aws-sdk/client-s3')
    const { settings } = this
    const client = new S3Client({
      endpoint: settings.S3_ENDPOINT,
      region: settings.AWS_REGION,
      forcePathStyle: true,
      credentials: {
        accessKeyId: settings.AWS_ACCESS_KEY_ID,
        secretAccessKey: settings.AWS_SECRET_ACCESS_KEY,
      },
    })
    const tryUntil = Date.now() + 60_000
    for (;;) {
      try {
        await client.send(new CreateBucketCommand({ Bucket: settings.S3_BUCKET }))
        return client.destroy()
      } catch (error) {
        if (Date.now() > tryUntil || this.#processes.some(hasEnded)) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}
