import { Disk } from 'flydrive'
import { createDriver } from '@marketplace/shared/server/files/driver'
import { readFileSettings } from '@marketplace/shared/server/files/settings'

/** Nobody waits for a command: a store that is slow is no fault. */
const TIMEOUT_MS = 30_000

/** The disk on which the apps of this environment keep their files. Takes the folder of the local one. */
export async function openDisk(
  mediaRoot: string | undefined,
  env: NodeJS.ProcessEnv = process.env
): Promise<Disk> {
  const settings = readFileSettings({
    DRIVE_DISK: env.DRIVE_DISK,
    MEDIA_ROOT: mediaRoot,
    S3_BUCKET: env.S3_BUCKET,
    S3_ENDPOINT: env.S3_ENDPOINT,
    AWS_REGION: env.AWS_REGION,
    AWS_ACCESS_KEY_ID: env.AWS_ACCESS_KEY_ID,
    AWS_SECRET_ACCESS_KEY: env.AWS_SECRET_ACCESS_KEY,
  })
  return new Disk(await createDriver(settings, TIMEOUT_MS))
}
