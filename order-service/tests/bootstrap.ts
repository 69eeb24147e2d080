import { assert } from '@japa/assert'
import { apiClient } from '@japa/api-client'
import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'
import { inertiaApiClient } from '@adonisjs/inertia/plugins/api_client'
import { sessionApiClient } from '@adonisjs/session/plugins/api_client'
import type { Config } from '@japa/runner/types'
import env from '#start/env'
import { identity } from '#tests/support/identity'
import { holdAnswersAgainst } from '@marketplace/shared/server/testing/contract'

export const plugins: Config['plugins'] = [
  assert(),
  apiClient(`http://${env.get('HOST')}:${env.get('PORT')}`),
  pluginAdonisJS(app),
  inertiaApiClient(app),
  sessionApiClient(app),
]

holdAnswersAgainst(`http://${env.get('HOST')}:${env.get('PORT')}`)

export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [() => identity.start()],
  teardown: [],
}

export const configureSuite: Config['configureSuite'] = (suite) => {
  if (suite.name === 'functional') suite.setup(() => testUtils.httpServer().start())
}
