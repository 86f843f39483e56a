import type { AreaInput, NeighbourhoodInput, WardInput } from '../area-input.ts'
import { type AreaFigures, figuresOfArea } from './area-figures.ts'
import { AREA_CODE, neighbourhoodCode, wardCode } from './codes.ts'
import { decilesOf, type Elsewhere, makeElsewhere } from './country.ts'
import { type Ground, shapeGround } from './ground.ts'
import { indicatorInputs } from './indicator-inputs.ts'
import { drawContext } from './context.ts'
import { neighbourhoodNames, placeNames } from './names.ts'
import { AGE_BANDS, drawOutputAreas, drawPostcodes } from './people.ts'
import { drawPlaces } from './places.ts'
import { planOf, type TownSize } from './plan.ts'
import { createRandom } from './prng.ts'
import { GENERATOR_EDITION, madeUpSource, type SourceId } from './sources.ts'
import { drawVillages, type Surroundings } from './where.ts'

const COUNTRY_NAME = 'the made-up country'

function neighbourhoodInputs(
  ground: Ground,
  area: AreaFigures,
  given: { readonly wards: readonly WardInput[]; readonly deciles: Uint8Array },
): NeighbourhoodInput[] {
  const names = neighbourhoodNames(ground.plan.title, ground.wardOf)
  return ground.neighbourhoodShapes.map((geometry, row): NeighbourhoodInput => {
    const ward = given.wards[ground.wardOf[row] as number] as WardInput
    return {
      code: neighbourhoodCode(row),
      name: names[row] as string,
      geometry,
      lookupWard: { code: ward.code, name: ward.name },
      residents: ground.residents[row] as number,
      residentsByBand: new Map(Object.entries(area.bands[row] ?? {})),
      imdDecile: given.deciles[row] as number,
    }
  })
}

function notesOf(neighbourhoods: readonly NeighbourhoodInput[], ground: Ground, standOut: number) {
  const special = neighbourhoods[standOut] as NeighbourhoodInput
  const cut = ground.cuts.map(({ neighbourhood }) => neighbourhoods[neighbourhood]?.name)
  const notes = [
    'Everything here is made up: people, lines, names, places and figures. It lies nowhere real.',
    'Averages, spreads and ranges of the made-up country are made to match those of the source ' +
      "report (England's LSOAs, 2001 to 2011); so is how far the five indicators explain each " +
      'outcome.',
    `${special.name} has the highest disadvantage of its ward on four of the five indicators, and ` +
      'fewer barriers to housing and services than its country on average.',
  ]
  if (cut.length > 3) return notes
  return [...notes, `Ward lines cut through ${cut.join(', ')}; their ward is that of best fit.`]
}

function countryWardsOf(
  neighbourhoods: readonly NeighbourhoodInput[],
  elsewhere: Elsewhere,
): Map<string, string> {
  const wards = new Map<string, string>()
  for (const { code, lookupWard } of neighbourhoods) {
    if (lookupWard !== null) wards.set(code, lookupWard.code)
  }
  elsewhere.codes.forEach((code, row) => wards.set(code, elsewhere.wardCodes[row] as string))
  return wards
}

const VILLAGES = 7

/** Different names for wards, districts, lakes and the villages around. */
function nameEverything(ground: Ground, seed: number) {
  const { wards, neighbourhoods } = ground.plan
  const districts = ground.land.centres.length
  const lakes = Math.round(neighbourhoods / 190)
  const names = placeNames(wards + districts + VILLAGES + lakes, createRandom(seed, 'place names'))
  return {
    wards: names.splice(0, wards),
    districts: names.splice(0, districts),
    villages: names.splice(0, VILLAGES),
    lakes: names.map((name) => `${name} Water`),
  }
}

/**
 * The made-up town, or a made-up country of England's size for benchmarks, whole: what the official
 * sources give for a real area, out of a seed. The same seed gives the same bytes; nothing is read,
 * nothing is real, and the codes, postcodes and telephone numbers can never be real ones.
 *
 * A town has 380 neighbourhoods in 24 wards and a country of 33,000 rows around it; size `england`
 * has 33,000 neighbourhoods in 2,200 wards and is its own country.
 */
export function makeTown(options: { seed: number; size: TownSize }): AreaInput {
  const { seed, size } = options
  const plan = planOf(size)
  const ground = shapeGround(plan, seed)
  const area = figuresOfArea(ground, seed)
  const elsewhere = makeElsewhere(plan.neighbourhoods, seed)
  const deciles = decilesOf(area.figures.imd.values, elsewhere.figures.imd.values)
  const names = nameEverything(ground, seed)
  const wards = ground.wardShapes.map((geometry, ward): WardInput => {
    return { code: wardCode(ward), name: names.wards[ward] as string, geometry }
  })
  const neighbourhoods = neighbourhoodInputs(ground, area, { wards, deciles })
  const outputAreas = drawOutputAreas(ground, seed)
  const postcodes = drawPostcodes(outputAreas)
  const villages = drawVillages(ground, names.villages, createRandom(seed, 'villages'))
  const around: Surroundings = { ground, wardNames: names.wards, villages, postcodes }
  const places = drawPlaces(around, { imd: area.figures.imd.values, bands: area.bands }, seed)
  const context = drawContext(around, { ...names, assets: places.assets }, seed)
  const source = (id: SourceId, rows: number, kept = rows) =>
    madeUpSource(id, { seed, size, rows, kept })
  const countryRows = plan.neighbourhoods + elsewhere.codes.length
  return {
    id: plan.id,
    title: plan.title,
    codes: [{ code: AREA_CODE, name: plan.title }],
    madeUp: true,
    countryName: COUNTRY_NAME,
    neighbourhoodEdition: `Made-up neighbourhoods, ${GENERATOR_EDITION}`,
    wardEdition: `Made-up wards, ${GENERATOR_EDITION}`,
    wardLookupEdition: `made-up best fit, ${GENERATOR_EDITION}`,
    neighbourhoods,
    wards,
    outputAreas,
    ageBands: AGE_BANDS,
    indicators: indicatorInputs(area, elsewhere),
    countryWards: countryWardsOf(neighbourhoods, elsewhere),
    ownIndicators: [],
    places: { ...places, openStreetMap: [] },
    context,
    postcodes,
    sources: [
      source('made-up-boundaries', neighbourhoods.length + wards.length),
      source('made-up-residents', outputAreas.length),
      source('made-up-figures', countryRows, neighbourhoods.length),
      source('made-up-places', Object.values(places).flat().length),
      source('made-up-ground', context.length),
    ],
    notes: notesOf(neighbourhoods, ground, area.standOut),
  }
}
