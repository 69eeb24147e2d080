import { defineConfig } from '@adonisjs/core/bodyparser'

export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: { convertEmptyStringsToNull: true, types: ['application/x-www-form-urlencoded'] },
  json: {
    convertEmptyStringsToNull: false,
    limit: '1mb',
    types: ['application/json'],
    // What parses and is no object is told so by the body middleware; the parser would not even try to read it.
    strict: false,
  },
  multipart: { autoProcess: true, limit: '11mb', types: ['multipart/form-data'] },
})
