import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sourceFiles } from './source-files.ts'

/**
 * Hosts that stand in built files as text and are never asked for anything, each with where it comes
 * from. The journeys prove that no request leaves the origin; this finds a new address earlier.
 */
const TEXT_ONLY: Readonly<Record<string, string>> = {
  'www.w3.org': 'names of the SVG, XLink and MathML namespaces',
  'www.opengis.net': 'name of the namespace of KML files that are written',
  'react.dev': "addresses in React's error messages",
  'github.com': 'addresses in error messages of MapLibre and PMTiles',
  'maplibre.org': "links of MapLibre's logo and attribution, which we do not show",
  'maplibre.invalid': 'base against which MapLibre takes relative links apart',
  'www.openstreetmap.org': 'the attribution that OpenStreetMap asks for, to be followed by choice',
  'wiki.openstreetmap.org': "address in MapLibre's message about missing WebGL",
  'en.wikipedia.org': 'address in a comment of a shader of luma.gl',
  'unpkg.com':
    'where loaders.gl, below deck.gl, would look for a worker; our layers load nothing, and the ' +
    'Content-Security-Policy refuses it',
}

const ADDRESS = /https?:\/\/([a-z0-9.-]*[a-z0-9])/gi

/** Hosts named with `http:` or `https:` in a text, once each. */
export function hostsIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(ADDRESS), ([, host = '']) => host.toLowerCase()))
}

/** One line for every built script, style or page that names a host not known to be text only. */
export function foreignOrigins(folder: string): string[] {
  return sourceFiles(folder, ['.'])
    .filter((file) => /\.(js|mjs|css|html)$/.test(file))
    .flatMap((file) => {
      const hosts = [...hostsIn(readFileSync(path.join(folder, file), 'utf8'))]
      return hosts
        .filter((host) => !(host in TEXT_ONLY))
        .map((host) => `${file} names ${host}: remove it, or say in foreign-origins.ts what it is`)
    })
}
