import { nowhere } from '@/lib/api-server/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = nowhere()
