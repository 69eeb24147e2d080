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
    // Answers are plain rows: no cycles, no big integers.
    serializeJSON: JSON.stringify,
    trustProxy: () => true,
    cookie: { httpOnly: true, secure, sameSite: 'lax' },
  })
}

/**
 * `config/bodyparser.ts` of a service. JSON is left to `json_middleware`. Files are left unread: whatever is
 * processed unasked would stay on the disk.
 */
export function defineServiceBodyparser() {
  return defineBodyparser({
    allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
    form: { convertEmptyStringsToNull: true, types: ['application/x-www-form-urlencoded'] },
    json: { types: [] },
    multipart: { autoProcess: false, types: ['multipart/form-data'] },
  })
}
