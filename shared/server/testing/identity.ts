import { createServer, type Server } from 'node:http'
import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import type { StaffRole } from '../../contracts/principal.ts'

export type TestPerson = {
  id: string
  email: string
  name: string
  roles?: StaffRole[]
  isAdmin?: boolean
}

/** A person with an id of their own; what matters to a test is passed in. */
export function person(overrides: Partial<TestPerson> = {}): TestPerson {
  const id = overrides.id ?? randomUUID()
  return {
    id,
    email: `${id}@example.test`,
    name: 'Salma Idrissi',
    roles: [],
    isAdmin: false,
    ...overrides,
  }
}

export type SigningOptions = {
  issuer?: string
  audience?: string
  expiresIn?: string
  /** The session that the token is made from. */
  sessionId?: string
  header?: Record<string, unknown>
}

/**
 * Stands in for the storefront's identity in tests of one service: publishes a key at
 * `/api/auth/jwks` of `STOREFRONT_INTERNAL_URL` and signs tokens with it.
 */
export class TestIdentity {
  #issuer: string
  #address: URL
  #server: Server | undefined
  #key: CryptoKey | undefined
  #jwk: JWK | undefined

  constructor(options: { issuer: string; internalUrl: string }) {
    this.#issuer = options.issuer
    this.#address = new URL(options.internalUrl)
  }

  /** Begins to answer. Returns its own `stop`, as a Japa setup hook wants it. */
  async start(): Promise<() => Promise<void>> {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', {
      crv: 'Ed25519',
      extractable: true,
    })
    this.#key = privateKey
    this.#jwk = { ...(await exportJWK(publicKey)), kid: randomUUID(), alg: 'EdDSA', use: 'sig' }
    this.#server = createServer((request, response) => {
      const known = request.url === '/api/auth/jwks'
      response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' })
      response.end(JSON.stringify(known ? { keys: [this.#jwk] } : {}))
    })
    const { port, hostname } = this.#address
    await new Promise<void>((resolve, reject) => {
      this.#server!.once('error', reject).listen(Number(port), hostname, resolve)
    })
    return () => this.stop()
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  /** A token for that person, sound unless the options say otherwise. */
  async tokenFor(subject: TestPerson, options: SigningOptions = {}): Promise<string> {
    const { id, ...claims } = subject
    return new SignJWT({ ...claims, sid: options.sessionId })
      .setProtectedHeader({ alg: 'EdDSA', kid: this.#jwk!.kid!, ...options.header })
      .setSubject(id)
      .setIssuer(options.issuer ?? this.#issuer)
      .setAudience(options.audience ?? 'marketplace')
      .setIssuedAt()
      .setExpirationTime(options.expiresIn ?? '5m')
      .sign(this.#key!)
  }

  get publicJwk(): JWK {
    return this.#jwk!
  }
}
