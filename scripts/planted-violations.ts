/**
 * One violation for every rule of `.dependency-cruiser.mjs`, as a small tree of files that
 * `architecture.ts` writes to a temporary folder. A rule that does not find its own is broken.
 */
const ROOMS = [
  'domain',
  'catalogue',
  'formats',
  'carto',
  'data',
  'state',
  'map',
  'ui',
  'panels',
] as const

function importing(...targets: readonly string[]): string {
  return targets.map((target) => `import '${target}'\n`).join('')
}

const inRooms = ROOMS.flatMap((room): [string, string][] => [
  [`src/${room}/upward.ts`, importing('../app/main.tsx')],
  [`src/${room}/upward.test.ts`, importing('../app/main.tsx')],
])

/** Path to content. */
export const PLANTED_FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(inRooms),
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: { react: '*', 'maplibre-gl': '*', zustand: '*' },
    devDependencies: { papaparse: '*' },
  }),
  'src/app/main.tsx': importing('../../tiles/build.ts', 'maplibre-gl'),
  'src/domain/library.ts': importing('zustand'),
  'src/catalogue/library.ts': importing('zustand'),
  'src/ui/library.ts': importing('zustand'),
  'src/formats/page.ts': importing('react'),
  'src/panels/one/panel.ts': importing('../two/panel.ts'),
  'src/panels/two/panel.ts': 'export {}\n',
  'src/data/disk.ts': importing('node:fs', 'papaparse'),
  'src/data/tested.ts': importing('./upward.test.ts'),
  'src/data/egg.ts': importing('./hen.ts'),
  'src/data/hen.ts': importing('./egg.ts'),
  'src/data/orphan.ts': 'export {}\n',
  'src/data/lost.ts': importing('./nowhere.ts'),
  'tiles/build.ts': importing('./disk.ts'),
  'tiles/disk.ts': importing('node:fs', '../src/app/main.tsx'),
  'tests/fake.ts': 'export {}\n',
}
