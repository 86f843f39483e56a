import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts', 'tests/**/*.tsx']
const PURE_ROOMS = ['src/domain/**', 'src/catalogue/**', 'src/formats/**']

export default defineConfig(
  { ignores: ['dist/', 'public/', '.cache/', 'coverage/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in a sentence are what this project writes all day; objects stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onPress={() => chooseLevel('ward')}` reads better than a block around one call.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Under noUncheckedIndexedAccess every typed array read may be undefined. Inside a checked
      // loop `values[row]!` is honest; `?? 0` would invent a figure.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/{app,panels,ui,map,carto,data,state}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  {
    // A figure must come out the same twice: chance and the clock are handed in, never read.
    files: [...PURE_ROOMS, 'tiles/steps/**', 'tiles/demo/**'],
    ignores: TESTS,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take a seeded generator as an argument.' },
        { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take the time as an argument.',
        },
      ],
    },
  },
  {
    // build.ts alone touches disk, network and argv, so that everything else runs in memory.
    files: ['tiles/**'],
    ignores: ['tiles/build.ts', ...TESTS],
    rules: { 'no-restricted-globals': ['error', 'process', 'fetch', 'Buffer', '__dirname'] },
  },
  {
    // Command-line tools speak to the person who started them.
    files: ['tiles/build.ts', 'scripts/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: TESTS,
    rules: {
      // A test may hold a table of cases; what it must not do is assert nothing.
      'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.recommended],
  },
)
