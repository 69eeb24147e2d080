import { existsSync, readdirSync } from 'node:fs'
import { configApp, RULES_LIST } from '@adonisjs/eslint-config'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import react from 'eslint-plugin-react'
import reactHooks from 'eslint-plugin-react-hooks'

const panels = ['*-service/inertia/**/*.{ts,tsx}']
const faces = [...panels, 'shared/ui/**/*.{ts,tsx}', 'storefront/src/**/*.{ts,tsx}']

export default configApp(
  {
    ignores: [
      '**/node_modules/',
      '**/build/',
      '**/public/',
      '**/.adonisjs/',
      '**/.next*/',
      '**/.run-*/',
      '.data/',
      '**/*.d.ts',
      '**/database/schema.ts',
      'shared/contracts/api/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  // `npm run lint` has Prettier look at the files itself, in half the time
  { rules: { 'prettier/prettier': 'off' } },

  {
    name: 'server code that is no AdonisJS default',
    files: ['**/*.tsx', '**/*.{js,mjs}'],
    rules: {
      'eqeqeq': RULES_LIST.eqeqeq,
      '@unicorn/prefer-node-protocol': 'error',
    },
  },
  {
    name: 'names of files',
    files: ['storefront/**/*.{ts,tsx}'],
    rules: { '@unicorn/filename-case': ['error', { case: 'kebabCase', ignore: [/^\[.+\]/] }] },
  },
  {
    name: 'a matter of taste',
    files: ['**/*.{ts,tsx}'],
    rules: { '@unicorn/no-await-expression-member': 'off', 'no-control-regex': 'off' },
  },

  ...[
    react.configs.flat.recommended,
    react.configs.flat['jsx-runtime'],
    reactHooks.configs.flat.recommended,
    jsxA11y.flatConfigs.recommended,
  ].map((config) => ({ ...config, files: faces })),
  {
    name: 'faces',
    files: faces,
    settings: { react: { version: '19.3' } },
    rules: {
      'react/prop-types': 'off',
      'react/self-closing-comp': 'error',
      'react/jsx-curly-brace-presence': ['error', { props: 'never', children: 'never' }],
      'react-hooks/exhaustive-deps': 'error',
      ...noPhysicalSides(),
    },
  },
  {
    name: 'panels',
    files: panels,
    rules: {
      '@adonisjs/no-backend-import-in-frontend': 'error',
      '@adonisjs/prefer-adonisjs-inertia-link': 'error',
      '@adonisjs/prefer-adonisjs-inertia-form': 'error',
    },
  },

  ...layers(),
  {
    name: 'one place reads the environment',
    files: ['**/*.{ts,tsx}'],
    ignores: [
      '**/start/env*.ts',
      'storefront/src/lib/process/env.ts',
      'dev/**',
      'tests/**',
      '**/tests/**',
      '**/bin/*.ts',
      '**/*.config.ts',
      'shared/server/panel/hot_reload_hook.ts',
      'shared/server/testing/**',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message:
            'Configuration is validated once, at boot: read it from start/env.ts (Next: lib/process/env.ts).',
        },
      ],
    },
  }
)

/** Who may import whom (docs/architecture.md), each with its reason. */
function layers() {
  const noApps = {
    '^(\\.\\./)+(gateway|storefront|dev|[a-z]+-service)/':
      'Apps import shared, never the other way round: pass in what differs.',
  }
  return [
    forbid('the domain is pure', ['*/app/domain/**/*.ts'], {
      '^(#(?!domain/)|@adonisjs/core/(http|services))':
        'The domain is pure: it knows nothing of the rest of app/ and of the running framework.',
    }),
    forbid('actions and queries', ['*/app/{actions,queries}/**/*.ts'], {
      '^@adonisjs/core/http$':
        'An action or a query takes plain input, so that jobs and tests can call it: no HttpContext.',
      '^#controllers/': 'Controllers call actions and queries, never the other way round.',
    }),
    forbid('validators', ['*/app/validators/**/*.ts'], {
      '^#(queries|controllers)/':
        'A validator says what a request may hold; what both need belongs to domain/.',
    }),
    forbid('models', ['*/app/models/**/*.ts'], {
      '^#(clients|actions|queries|controllers)/':
        'A model is a row of this database: whoever asks another service is an action or a query.',
    }),
    forbid('contracts stand alone', ['shared/contracts/**/*.ts'], {
      '^[^.]': 'contracts/ has no dependencies: the browser loads it.',
      '^(\\.\\./)+(server|ui)/': 'contracts/ has no dependencies: the browser loads it.',
    }),
    forbid('shared/server', ['shared/server/**/*.ts'], {
      '(^|/)ui/': 'shared/server runs without a browser: it imports nothing of shared/ui.',
      ...noApps,
    }),
    forbid('shared/ui', ['shared/ui/**/*.{ts,tsx}'], {
      '(^|/)server/': 'shared/ui runs in the browser: it imports nothing of shared/server.',
      ...noApps,
    }),
    forbid('storefront, lower floors', ['storefront/src/{components,lib,i18n}/**/*.{ts,tsx}'], {
      '^@/(app|features)/': 'Imports go from app to features to components and lib, never back up.',
    }),
    ...storefrontFeatures().map((feature, _, all) =>
      forbid(`storefront, ${feature}`, [`storefront/src/features/${feature}/**/*.{ts,tsx}`], {
        [`^(@/features/|(\\.\\./)+(features/)?)(${all.filter((other) => other !== feature).join('|')})(/|$)`]:
          'Features never import each other: what two need belongs to components/ or lib/.',
        '^@/app/': 'Imports go from app to features to components and lib, never back up.',
      })
    ),
  ]
}

function forbid(name, files, messages) {
  const patterns = Object.entries(messages).map(([regex, message]) => ({ regex, message }))
  return { name, files, rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

function storefrontFeatures() {
  const folder = new URL('./storefront/src/features/', import.meta.url)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

/** Arabic mirrors every page: a class that names a side of the screen would not turn. */
function noPhysicalSides() {
  const side = String.raw`(^|[\s:!-])(m[lr]|p[lr]|left|right|border-[lr]|rounded-[lr]|rounded-[tb][lr]|text-left|text-right)(-|\s|$)`
  const message =
    'Pages are mirrored in Arabic: use ms- me- ps- pe- start- end- text-start text-end.'
  return {
    'no-restricted-syntax': [
      'error',
      ...['Literal[value=/PATTERN/]', 'TemplateElement[value.raw=/PATTERN/]'].map((selector) => ({
        selector: `JSXAttribute[name.name="className"] ${selector.replace('PATTERN', side.replaceAll('/', '\\/'))}`,
        message,
      })),
    ],
  }
}
