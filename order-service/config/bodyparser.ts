import { defineServiceBodyparser } from '@marketplace/shared/server/http/config'

export default defineServiceBodyparser()
