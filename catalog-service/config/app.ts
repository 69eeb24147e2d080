import { secure } from '#config/panel'
import { defineServiceHttp } from '@marketplace/shared/server/http/config'

export const http = defineServiceHttp(secure)
