import { problemStatuses } from '../../contracts/problem.ts'

const text = { type: 'string' }
const integer = { type: 'integer' }

/** Schemas that every document has. */
export const schemas = {
  PageMeta: {
    type: 'object',
    description: 'Which page of a list it is, and how much there is.',
    properties: {
      page: integer,
      perPage: integer,
      total: integer,
      totalIsExact: {
        type: 'boolean',
        description: 'False where `total` is where counting ended.',
      },
      lastPage: integer,
    },
    required: ['page', 'perPage', 'total', 'totalIsExact', 'lastPage'],
  },
  Problem: {
    type: 'object',
    description: 'A failure in the form of RFC 9457.',
    properties: {
      type: text,
      title: text,
      status: integer,
      detail: { ...text, description: 'A sentence in the language of `Accept-Language`.' },
      code: { enum: Object.keys(problemStatuses), description: 'What programs decide by.' },
      requestId: text,
      errors: {
        type: 'array',
        items: {
          type: 'object',
          properties: { field: text, rule: text, message: text },
          required: ['field', 'rule', 'message'],
        },
      },
    },
    required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  },
}

/** Headers of responses, by the name under which operations refer to them. */
export const headers = {
  RequestId: {
    description: 'The id of the request: the caller’s `X-Request-Id`, or a new one.',
    schema: text,
  },
  IdempotentReplayed: {
    description: '`true` where this is the first response to the key once more.',
    schema: { enum: ['true'] },
  },
  RetryAfter: { description: 'After how many seconds it is worth trying again.', schema: integer },
  RateLimitLimit: { description: 'How many requests a minute has.', schema: integer },
  RateLimitRemaining: { description: 'How many of them are left.', schema: integer },
  RateLimitReset: { description: 'In how many seconds they are all there again.', schema: integer },
  WWWAuthenticate: { description: 'How to authenticate.', schema: { enum: ['Bearer'] } },
}

const problem = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
}

/** `X-Request-Id` is on every response. */
export function headersOf(more: Record<string, keyof typeof headers> = {}) {
  const all = { 'X-Request-Id': 'RequestId', ...more }
  return Object.fromEntries(
    Object.entries(all).map(([name, key]) => [name, { $ref: `#/components/headers/${key}` }])
  )
}

/** Failures, by the name under which operations refer to them. */
export const responses = {
  Problem: { description: 'Problem', headers: headersOf(), content: problem },
  Unauthenticated: {
    description: 'No token where one is needed, or one that is not good',
    headers: headersOf({ 'WWW-Authenticate': 'WWWAuthenticate' }),
    content: problem,
  },
  RateLimited: {
    description: 'Too many requests',
    headers: headersOf({
      'Retry-After': 'RetryAfter',
      'RateLimit-Limit': 'RateLimitLimit',
      'RateLimit-Remaining': 'RateLimitRemaining',
      'RateLimit-Reset': 'RateLimitReset',
    }),
    content: problem,
  },
  Unavailable: {
    description: 'What it needs is down or late',
    headers: headersOf({ 'Retry-After': 'RetryAfter' }),
    content: problem,
  },
}

const byStatus: Record<number, keyof typeof responses> = {
  401: 'Unauthenticated',
  429: 'RateLimited',
  503: 'Unavailable',
}

/** The response of a failure with that status. */
export function failureOf(status: number) {
  return { $ref: `#/components/responses/${byStatus[status] ?? 'Problem'}` }
}

export const securitySchemes = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token of the storefront: `GET /api/auth/token`',
  },
  service: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token that one service signs for another',
  },
}
