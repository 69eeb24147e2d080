import type { DriverContract } from 'flydrive/types'
import { fileAttemptTimeoutMs, fileConnectTimeoutMs } from '../../contracts/service_timeouts.ts'
import { LocalDriver } from './local_driver.ts'
import type { FileSettings } from './settings.ts'

/**
 * The driver of the disk that the settings name; S3 has `timeoutMs` for each of two tries. The client of S3 is loaded
 * by those alone who use it.
 */
export async function createDriver(
  settings: FileSettings,
  timeoutMs = fileAttemptTimeoutMs
): Promise<DriverContract> {
  if (settings.disk === 'fs') return new LocalDriver(settings.root)
  const { S3Driver } = await import('flydrive/drivers/s3')
  const { bucket, region, endpoint, accessKeyId, secretAccessKey } = settings
  return new S3Driver({
    bucket,
    region,
    endpoint,
    credentials: { accessKeyId, secretAccessKey },
    visibility: 'private',
    // Not every store has lists of rights, and the bucket's own rule is enough.
    supportsACL: false,
    // A name before the host needs a wildcard in DNS and in the certificate, which stores of one's own lack.
    forcePathStyle: endpoint !== undefined,
    // Stores that are older than these checksums refuse what carries one.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: fileConnectTimeoutMs,
      requestTimeout: timeoutMs,
      throwOnRequestTimeout: true,
      socketTimeout: timeoutMs,
    },
  })
}
