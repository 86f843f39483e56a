import type { LinePolygon, LineRing } from '../../domain/zones/zone.ts'
import { ZONE_MARKS } from '../../domain/zones/zone-mark.ts'
import { zoneTitle } from '../../domain/zones/zone-words.ts'
import { exportedPolygons } from './exported-polygons.ts'
import { attributionLines, type ExportedZone, type ZoneExport } from './exported-zone.ts'
import { zoneProperties } from './zone-properties.ts'

/**
 * Zones as KML 2.2 (OGC 07-147r2): a Placemark each, with its colour, its profile and what makes an
 * import the same zone as ExtendedData. Every text is escaped; nothing in it is markup.
 */
export function exportKml({ area, zones }: ZoneExport): string {
  const placemarks = zones.map((exported) => placemark(exported, area))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    `<name>${xmlText(`Candidate zones of ${area.manifest.title}`)}</name>`,
    `<description>${xmlText(attributionLines(area).join('\n'))}</description>`,
    ...placemarks,
    '</Document></kml>',
    '',
  ].join('\n')
}

function placemark(exported: ExportedZone, area: ZoneExport['area']): string {
  const { zone } = exported
  const data = Object.entries(zoneProperties(exported, area)).map(([name, value]) => {
    const text = typeof value === 'object' ? value.join(' ') : String(value)
    return `<Data name="${xmlText(name)}"><value>${xmlText(text)}</value></Data>`
  })
  return [
    `<Placemark><name>${xmlText(zone.name)}</name>`,
    `<Snippet>${xmlText(`Zone ${zoneTitle(zone)}`)}</Snippet>`,
    `<Style><LineStyle><color>${kmlColour(ZONE_MARKS[zone.mark]?.colour ?? '')}</color><width>3</width></LineStyle><PolyStyle><fill>0</fill></PolyStyle></Style>`,
    `<ExtendedData>${data.join('')}</ExtendedData>`,
    geometry(exportedPolygons(exported)),
    '</Placemark>',
  ].join('\n')
}

function geometry(polygons: readonly LinePolygon[]): string {
  const parts = polygons.map(
    ([outer, ...holes]) =>
      `<Polygon><outerBoundaryIs>${linearRing(outer)}</outerBoundaryIs>${holes
        .map((hole) => `<innerBoundaryIs>${linearRing(hole)}</innerBoundaryIs>`)
        .join('')}</Polygon>`,
  )
  return parts.length === 1 ? parts.join('') : `<MultiGeometry>${parts.join('')}</MultiGeometry>`
}

function linearRing(ring: LineRing): string {
  const positions = [...ring, ring[0] ?? [0, 0]].map(([lng, lat]) => `${lng},${lat}`)
  return `<LinearRing><coordinates>${positions.join(' ')}</coordinates></LinearRing>`
}

/** `#c2410c` as KML writes colours: opacity, blue, green, red. */
function kmlColour(colour: string): string {
  const [, red = '00', green = '00', blue = '00'] = /^#(..)(..)(..)$/.exec(colour) ?? []
  return `ff${blue}${green}${red}`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for an element or attribute; characters that XML 1.0 cannot hold (section 2.2) are left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
}
