import type { DescribedRoute } from '@marketplace/shared/server/openapi/document'
import { userShape } from '../../../lib/openapi/shapes.ts'
import { rightsValidator, usersQueryValidator } from './validators.ts'

/** The operations of admins on accounts. */
export const userDocs: DescribedRoute[] = [
  {
    pattern: '/api/v1/users',
    methods: ['GET'],
    docs: {
      operationId: 'listUsers',
      summary: 'Accounts, the newest first',
      query: usersQueryValidator,
      data: userShape,
      list: true,
    },
  },
  {
    pattern: '/api/v1/users/:id',
    methods: ['PATCH'],
    docs: {
      operationId: 'changeRights',
      summary: 'Give or take roles; the last admin stays one',
      body: rightsValidator,
      example: { roles: ['order_staff'] },
      data: userShape,
      errors: [409],
    },
  },
]
