import { basename } from 'node:path'
import javascript from '@eslint/js'
import astro from 'eslint-plugin-astro'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import { defineConfig } from 'eslint/config'
import typescript from 'typescript-eslint'

/**
 * The folders of src/ in the order in which data flows. A folder imports only from steps before its own:
 * not from later ones, and not from its neighbours in the same step.
 */
const steps = [
  ['schema'],
  ['text'],
  ['kinds'],
  ['evidence'],
  ['corpus'],
  ['lineup'],
  ['markdown', 'search', 'publish', 'curate'],
  ['components'],
  ['layouts'],
  ['pages', 'commands'],
  ['integrations'],
]

/** The parts of search, each with those that it must not import: the build and the browser share only the engine. */
const searchZones = Object.entries({ engine: ['index', 'page'], index: ['page'], page: ['index'] }).map(
  ([part, others]) => ({
    target: `./src/search/${part}`,
    from: others.map((other) => `./src/search/${other}`),
    message: 'index/ writes the search’s files, page/ asks for them, and all that they share is engine/.',
  }),
)

/** For each folder, all that it must not import. */
const zones = steps.flatMap((step, position) =>
  step.map((folder) => ({
    target: `./src/${folder}`,
    from: [
      './tests',
      ...steps
        .slice(position)
        .flat()
        .filter((other) => other !== folder)
        .map((other) => `./src/${other}`),
    ],
    message:
      'Imports flow one way: schema, text, kinds, evidence, corpus, lineup, then what publishes and shows.',
  })),
)

const astroModules = {
  group: ['astro', 'astro/*', 'astro:*', '@astrojs/*'],
  message: 'The domain code knows nothing of Astro: the commands and the tests run it too.',
}
const nodeModules = {
  group: ['node:*'],
  message: 'This folder is pure: let corpus/ or a command read and write.',
}

/** Where each file’s types come from: the first that has it. They are named because looking for them takes a fifth of the time. */
const projects = [
  'tsconfig.json',
  'src/search/{engine,index,page,page/worker}/tsconfig.json',
  'src/curate/annotate/panel/tsconfig.json',
]

const toolConfigs = '**/*.config.{js,mjs,ts}'
const inDomain = (/** @type {string[]} */ ...folders) => `src/{${folders.join(',')}}/**/*.ts`

/** File names are IDs, and some file systems don't tell letter cases apart. */
const fileName = {
  meta: /** @type {const} */ ({ type: 'problem', schema: [] }),
  create: (/** @type {import('eslint').Rule.RuleContext} */ context) => ({
    Program(/** @type {import('estree').Program} */ node) {
      if (/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(basename(context.filename))) return
      context.report({ node, message: 'File names are kebab-case.' })
    },
  }),
}

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-private/',
      '.astro/',
      '.stryker/',
      'shots/',
      'coverage/',
      'test-results/',
      'public/',
    ],
  },
  javascript.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    languageOptions: { parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX, 'same-story': { rules: { 'file-name': fileName } } },
    settings: { 'import-x/resolver-next': [createNodeResolver()] },
    rules: {
      eqeqeq: 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': [
        'error',
        { zones: [...zones, ...searchZones], basePath: import.meta.dirname },
      ],
      'no-restricted-properties': [
        'error',
        { property: 'localeCompare', message: 'Sort in code-unit order: it is the same everywhere.' },
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Content may be hostile: build elements and set their text.',
        })),
        { object: 'Math', property: 'random', message: 'Same in, same out: use a seeded generator.' },
        { object: 'Date', property: 'now', message: 'Same in, same out: no date comes from the clock.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Same in, same out: no date comes from the clock.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
          message: 'Name the locale: the result would depend on the machine.',
        },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // With noUncheckedIndexedAccess, `!` is the honest way to say that an index is known to be in range:
      // a fallback there is a branch that no test can reach.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // There are no enums (TypeScript's `erasableSyntaxOnly` forbids them) and next to no classes: these two look
      // at every assignment for them, and take as long as all others together.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An empty string counts as none: that is how shells unset a variable.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowAny: false,
          allowBoolean: false,
          allowNever: false,
          allowNullish: false,
          allowRegExp: false,
          allowNumber: true,
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    // Astro’s routes name their files after the addresses; scripts inside components have names of its making.
    ignores: ['src/pages/**', '**/*.astro/**'],
    rules: { 'same-story/file-name': 'error' },
  },
  {
    files: [inDomain('evidence', 'corpus')],
    rules: { 'no-restricted-imports': ['error', { patterns: [astroModules] }] },
  },
  {
    files: [inDomain('schema', 'text', 'kinds', 'lineup')],
    rules: { 'no-restricted-imports': ['error', { patterns: [astroModules, nodeModules] }] },
  },
  {
    // `astro check` checks these; typed rules can’t see through imports of components.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    // Their tools ask for a default export.
    files: [toolConfigs, 'src/curate/annotate/panel/{app,styles.d}.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
)
