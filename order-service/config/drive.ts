import env from '#start/env'
import { defineServiceDrive } from '@marketplace/shared/server/files/define_config'

export default await defineServiceDrive({
  DRIVE_DISK: env.get('DRIVE_DISK'),
  MEDIA_ROOT: env.get('MEDIA_ROOT'),
  S3_BUCKET: env.get('S3_BUCKET'),
  S3_ENDPOINT: env.get('S3_ENDPOINT'),
  AWS_REGION: env.get('AWS_REGION'),
  AWS_ACCESS_KEY_ID: env.get('AWS_ACCESS_KEY_ID'),
  AWS_SECRET_ACCESS_KEY: env.get('AWS_SECRET_ACCESS_KEY')?.release(),
})
