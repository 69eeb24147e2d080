import { join } from 'node:path'
import { apps } from '../apps.ts'
import { type RuntimeConfig, testRuntimeConfig } from '../config.ts'
import { dataFolder } from '../data_folder.ts'
import { releaseLock, takeLock } from '../process/lock.ts'
import { isFree } from '../process/ports.ts'

/** A data folder and ports that nobody else has while the tests of one part run. */
export interface Slot {
  places: RuntimeConfig
  release(): void
}

/** The same folder as last time, so that its PostgreSQL is already initialised; the next one when it is in use. */
export async function takeSlot(part: string): Promise<Slot> {
  const parent = dataFolder('test')
  for (let number = 1; ; number++) {
    const lock = join(parent, `${part}-${number}.lock`)
    if (!takeLock(lock)) continue
    const folder = dataFolder(join('test', `${part}-${number}`))
    return {
      places: testRuntimeConfig(await findFreeBlock(), folder),
      release: () => releaseLock(lock),
    }
  }
}

const blockSize = 1 + 3 * apps.length
const [lowest, highest] = [26_500, 31_900]

/**
 * The first of a block of free ports. They lie below the range from which systems take the ports of
 * outgoing connections: an app that is killed and started again must find its port still free; and above
 * the PostgreSQL of copies with small offsets.
 */
async function findFreeBlock(): Promise<number> {
  const blocks = Math.floor((highest - lowest) / blockSize)
  let block = Math.floor(Math.random() * blocks)
  for (let tried = 0; tried < blocks; tried++, block = (block + 1) % blocks) {
    const first = lowest + block * blockSize
    const free = await Promise.all(
      Array.from({ length: blockSize }, (_, index) => isFree(first + index))
    )
    if (free.every(Boolean)) return first
  }
  throw new Error(`No ${blockSize} free ports in a row between ${lowest} and ${highest}.`)
}
