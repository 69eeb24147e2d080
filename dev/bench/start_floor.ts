import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Bytes } from './bytes_server.ts'

/** A bare server that does the least for the same response. */
export interface Floor {
  process: ChildProcess
  origin: string
}

/** Starts one of the servers of this folder and tells it what it is to do. */
export async function startFloor(file: string, task: object): Promise<Floor> {
  const floor = fork(fileURLToPath(new URL(file, import.meta.url)))
  floor.send(task)
  const [port] = await once(floor, 'message')
  return { process: floor, origin: `http://127.0.0.1:${port}` }
}

/** One that sends the bytes that `url` gives now, uncompressed. */
export async function startCopyOf(url: string, headers: Record<string, string>): Promise<Floor> {
  const response = await fetch(url, { headers: { ...headers, 'accept-encoding': 'identity' } })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const bytes: Bytes = {
    headers: { 'content-type': response.headers.get('content-type')! },
    body: await response.text(),
  }
  return startFloor('bytes_server.ts', bytes)
}
