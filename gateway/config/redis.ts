import env from '#start/env'
import { defineConfig } from '@adonisjs/redis'
import { connectionTo } from '#proxy/limits/redis_connection'

const redisConfig = defineConfig({
  connection: 'main',
  connections: { main: connectionTo(env.get('REDIS_URL') ?? 'redis://127.0.0.1:6379') },
})

export default redisConfig

declare module '@adonisjs/redis/types' {
  export interface RedisConnections extends InferConnections<typeof redisConfig> {}
}
