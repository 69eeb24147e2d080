/** better-auth's words for things, and the names that our tables give them. */
const dates = { createdAt: 'created_at', updatedAt: 'updated_at' }

export const user = {
  modelName: 'users',
  fields: { ...dates, emailVerified: 'email_verified' },
  additionalFields: {
    // no default here: better-auth writes arrays as jsonb, the column's own default is right
    roles: { type: 'string[]', required: false, input: false },
    isAdmin: {
      type: 'boolean',
      required: true,
      defaultValue: false,
      input: false,
      fieldName: 'is_admin',
    },
    phone: { type: 'string', required: false, input: false },
    locale: { type: 'string', required: false, defaultValue: 'fr' },
  },
} as const

export const session = {
  modelName: 'sessions',
  fields: {
    ...dates,
    userId: 'user_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
  },
} as const

export const account = {
  modelName: 'accounts',
  fields: {
    ...dates,
    userId: 'user_id',
    accountId: 'account_id',
    providerId: 'provider_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
  },
} as const

export const verification = {
  modelName: 'verification_tokens',
  fields: { ...dates, expiresAt: 'expires_at' },
} as const

export const jwks = {
  jwks: {
    fields: {
      publicKey: 'public_key',
      privateKey: 'private_key',
      createdAt: 'created_at',
      expiresAt: 'expires_at',
    },
  },
} as const
