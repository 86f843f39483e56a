/**
 * The import direction of the rooms, checked by machine. `ROOMS` is the table of the architecture:
 * what each room may import of the others. Everything else below guards libraries, tests and dead ends.
 * `scripts/architecture.ts` runs it and plants a violation of every rule to see that it is reported.
 */
const ROOMS = {
  domain: [],
  catalogue: ['domain'],
  formats: ['domain', 'catalogue'],
  carto: ['domain', 'catalogue', 'formats'],
  data: ['domain', 'catalogue', 'formats'],
  state: ['domain', 'catalogue', 'formats'],
  map: ['domain', 'catalogue', 'data', 'state', 'carto'],
  ui: [],
  panels: ['domain', 'catalogue', 'formats', 'carto', 'data', 'state', 'ui'],
}

/** Libraries a room may use, where the architecture names them; other rooms are free within the bans below. */
const LIBRARIES = {
  domain: [
    'd3-array',
    'd3-scale',
    'd3-color',
    'flatbush',
    'clipper2-ts',
    'simple-statistics',
    'geojson',
    'topojson-specification',
  ],
  catalogue: ['geojson'],
  ui: ['react', 'react-dom', 'react-aria-components', 'lucide-react', 'd3-scale'],
}

const TEST = '[.](test|spec)[.]tsx?$'
const MAP_LIBRARIES =
  'node_modules/(maplibre-gl|@maplibre|@deck[.]gl|@luma[.]gl|pmtiles|terra-draw)'
const PAGE_LIBRARIES =
  'node_modules/(react|react-dom|react-aria-components|@react-aria|@tanstack|zustand|lucide-react)/'

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `${room} may import ${['itself', ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: TEST },
  to: { path: '^(src|tiles|tests|scripts)/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}))

const testRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-tests-import`,
  comment: `tests of ${room} may import what ${room} may, and what tests/ offers`,
  severity: 'error',
  from: { path: `^src/${room}/.*${TEST}` },
  to: {
    path: '^(src|tiles|tests|scripts)/',
    pathNot: `^(src/(${[room, ...allowed].join('|')})|tests)/`,
  },
}))

const libraryRules = Object.entries(LIBRARIES).map(([room, allowed]) => ({
  name: `${room}-libraries`,
  comment: `${room} may use ${allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: TEST },
  to: {
    path: 'node_modules/',
    pathNot: `node_modules/(@types/)?(${allowed.join('|')})/|[.]css$`,
  },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    ...testRules,
    ...libraryRules,
    {
      name: 'app-imports',
      comment: 'the page never imports the builder, the tests or the scripts',
      severity: 'error',
      from: { path: '^src/app/', pathNot: TEST },
      to: { path: '^(tiles|tests|scripts)/' },
    },
    {
      name: 'tiles-imports',
      comment: 'the builder imports domain, catalogue and formats',
      severity: 'error',
      from: { path: '^tiles/', pathNot: TEST },
      to: { path: '^(src|tests|scripts)/', pathNot: '^src/(domain|catalogue|formats)/' },
    },
    {
      name: 'panels-apart',
      comment:
        'panels never import each other; what they share stands in src/panels itself or in src/ui',
      severity: 'error',
      from: { path: '^src/panels/([^/]+)/' },
      to: { path: '^src/panels/[^/]+/', pathNot: '^src/panels/$1/' },
    },
    {
      name: 'map-libraries-in-map',
      comment:
        'only src/map draws with a map library; reading tiles back is for tests of the formats and the builder',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/map/|^src/formats/.*${TEST}` },
      to: { path: MAP_LIBRARIES },
    },
    {
      name: 'pure-of-page',
      comment: 'domain, catalogue, formats and the builder run without a page',
      severity: 'error',
      from: { path: '^(src/(domain|catalogue|formats)|tiles)/' },
      to: { path: PAGE_LIBRARIES },
    },
    {
      name: 'pure-of-node',
      comment: 'src runs in a browser: no module of Node outside tests',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'disk-in-build-only',
      comment: 'tiles/build.ts is the only file of the builder that touches disk and network',
      severity: 'error',
      from: { path: '^tiles/', pathNot: `^tiles/build[.]ts$|${TEST}` },
      to: { path: '^(node:)?(fs|fs/promises|http|https|net|child_process|process|os)$' },
    },
    {
      name: 'src-uses-dependencies',
      comment: 'what reaches the page stands under dependencies, not devDependencies (types aside)',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-in-product',
      comment: 'nothing imports a test file',
      severity: 'error',
      from: {},
      to: { path: TEST },
    },
    {
      name: 'no-cycles',
      comment: 'a cycle has no direction',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'a module that nothing imports and that starts nothing is dead',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: `${TEST}|[.]d[.]ts$|^src/app/main[.]tsx$|^tiles/build[.]ts$|^scripts/|^tests/|[.]worker[.]ts$`,
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'an import that cannot be found was not checked',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.css', '.json'],
    },
  },
}
