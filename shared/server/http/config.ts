import { defineConfig as defineBodyparser } from '@adonisjs/core/bodyparser'
import { defineConfig as defineHttp } from '@adonisjs/core/http'

/** `config/app.ts` of a service. `secure`: whether browsers reach the gateway over https. */
export function defineServiceHttp(secure: boolean) {
  return defineHttp({
    generateRequestId: true,
    allowMethodSpoofing: false,
    useAsyncLocalStorage: false,
    // A comma belongs to the value it stands in: words, ids, coordinates.
    qs: { parse: { comma: false } },
    trustProxy: () => true,
    cookie: { httpOnly: true, secure, sameSite: 'lax' },
  })
}

/**
 * `config/bodyparser.ts` of a service. Any JSON is read, so that what does not parse is told from what is no
 * object (`body_middleware` refuses that). Files are left unread: nothing takes one, and whatever is
 * processed unasked would stay on the disk.
 */
export function defineServiceBodyparser() {
  return defineBodyparser({
    allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
    form: { convertEmptyStringsToNull: true, types: ['application/x-www-form-urlencoded'] },
    json: {
      convertEmptyStringsToNull: false,
      strict: false,
      limit: '1mb',
      types: ['application/json'],
    },
    multipart: { autoProcess: false, types: ['multipart/form-data'] },
  })
}
