import env from '#start/env'
import type { QueueConfig } from '@marketplace/shared/server/queue_provider'

export default {
  connectionString: env.get('ORDER_DATABASE_DIRECT_URL') ?? env.get('ORDER_DATABASE_URL'),
  jobs: [
    () => import('#jobs/confirm_reservation'),
    () => import('#jobs/release_reservation'),
    () => import('#jobs/commit_stock'),
    () => import('#jobs/return_stock'),
    () => import('#jobs/expire_orders'),
    () => import('#jobs/free_stuck_keys'),
    () => import('#jobs/purge_keys'),
    () => import('#jobs/blank_personal_data'),
    () => import('#jobs/remove_files'),
    () => import('#jobs/apply_statuses'),
    () => import('#jobs/make_document'),
    () => import('#jobs/purge_prints'),
    () => import('#jobs/send_messages'),
    () => import('#jobs/remind_transfers'),
    () => import('#jobs/revalidate_storefront'),
  ],
} satisfies QueueConfig
