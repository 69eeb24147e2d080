import env from '#start/env'
import type { QueueConfig } from '@marketplace/shared/server/queue_provider'

export default {
  connectionString: env.get('STORE_DATABASE_DIRECT_URL') ?? env.get('STORE_DATABASE_URL'),
  jobs: [
    () => import('#jobs/publish_store'),
    () => import('#jobs/remove_files'),
    () => import('#jobs/revalidate_storefront'),
  ],
} satisfies QueueConfig
