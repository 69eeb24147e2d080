/** The settings of the store of files, as the environment has them. */
export type FileVariables = {
  /** `fs`, the default, or `s3`. */
  DRIVE_DISK?: string
  MEDIA_ROOT?: string
  S3_BUCKET?: string
  S3_ENDPOINT?: string
  AWS_REGION?: string
  AWS_ACCESS_KEY_ID?: string
  AWS_SECRET_ACCESS_KEY?: string
}

export type FileSettings =
  | { disk: 'fs'; root: string }
  | {
      disk: 's3'
      bucket: string
      region: string
      /** Of a store that is not Amazon's. */
      endpoint?: string
      accessKeyId: string
      secretAccessKey: string
    }

const neededByS3 = [
  'S3_BUCKET',
  'AWS_REGION',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
] as const

/**
 * Where files lie. Throws an Error whose sentence names each variable that is missing or that nobody would read,
 * so that no file is ever written where nobody looks for it.
 */
export function readFileSettings(variables: FileVariables): FileSettings {
  const { DRIVE_DISK, MEDIA_ROOT: root, ...s3 } = variables
  const disk = DRIVE_DISK || 'fs'
  if (disk === 's3') return readS3(s3)
  if (disk !== 'fs') throw new Error(`DRIVE_DISK must be fs or s3, not "${disk}".`)
  const unread = (['S3_BUCKET', 'S3_ENDPOINT'] as const).filter((name) => s3[name])
  if (unread.length > 0) {
    throw new Error(
      `${unread.join(' and ')} would not be read: set DRIVE_DISK=s3 too, or files go to the local disk.`
    )
  }
  if (!root) throw new Error('MEDIA_ROOT must name the folder of the files, or set DRIVE_DISK=s3.')
  return { disk, root }
}

function readS3(variables: Omit<FileVariables, 'DRIVE_DISK' | 'MEDIA_ROOT'>): FileSettings {
  const missing = neededByS3.filter((name) => !variables[name])
  if (missing.length > 0) {
    throw new Error(`DRIVE_DISK=s3 keeps files in an S3 bucket and needs: ${missing.join(', ')}.`)
  }
  return {
    disk: 's3',
    bucket: variables.S3_BUCKET!,
    region: variables.AWS_REGION!,
    endpoint: variables.S3_ENDPOINT || undefined,
    accessKeyId: variables.AWS_ACCESS_KEY_ID!,
    secretAccessKey: variables.AWS_SECRET_ACCESS_KEY!,
  }
}
