import type { MultiPolygon, Polygon } from 'geojson'
import { wiggle } from './borders.ts'
import { type Belonging, settleCorners } from './corners.ts'
import { layCorridors } from './corridors.ts'
import { dissolve, type Line } from './dissolve.ts'
import { graphOfPlots, groupPlots, middlesOf, touchingGroups } from './groups.ts'
import { type Mesh, meshOf } from './mesh.ts'
import { drawOutline } from './outline.ts'
import { centresOf, type GroundPoint, type Plan } from './plan.ts'
import { type Land, layPlots, type Plot } from './plots.ts'
import { createRandom } from './prng.ts'
import { type Project, projector } from './projection.ts'
import { cutNeighbourhoods, type WardCut } from './ward-cuts.ts'

/** A plot of a neighbourhood; points up to `clearKm` from its middle lie strictly inside. */
export interface InnerPlot {
  readonly at: GroundPoint
  readonly clearKm: number
}

/** The ground of the area: who lives within which lines. Neighbourhoods and wards are numbered. */
export interface Ground {
  readonly plan: Plan
  readonly land: Land
  readonly project: Project
  /** Residents of each neighbourhood. */
  readonly residents: Uint32Array
  /** Best-fit ward of each neighbourhood. */
  readonly wardOf: Int32Array
  /** Middle of each neighbourhood. */
  readonly middles: readonly GroundPoint[]
  readonly plotsOf: readonly (readonly InnerPlot[])[]
  /** Pairs of neighbourhoods with a common border, each once, `a < b`. */
  readonly touching: readonly { readonly a: number; readonly b: number }[]
  readonly neighbourhoodShapes: readonly (Polygon | MultiPolygon)[]
  readonly wardShapes: readonly (Polygon | MultiPolygon)[]
  readonly cuts: readonly WardCut[]
}

/**
 * How far each plot is clear of all borders. A straight border runs half way to the next plot and
 * swerves by at most half of that, so a fifth of the way is safe.
 */
function clearancesOf(mesh: Mesh): Float64Array {
  const clear = new Float64Array(mesh.plots.length).fill(Number.POSITIVE_INFINITY)
  for (const { left, right } of mesh.arcs) {
    const [a, b] = [(mesh.plots[left] as Plot).at, (mesh.plots[right] as Plot).at]
    const reach = 0.2 * Math.hypot(a[0] - b[0], a[1] - b[1])
    clear[left] = Math.min(clear[left] as number, reach)
    clear[right] = Math.min(clear[right] as number, reach)
  }
  return clear
}

function innerPlots(mesh: Mesh, neighbourhoodOf: Int32Array, count: number): InnerPlot[][] {
  const clear = clearancesOf(mesh)
  const lists = Array.from({ length: count }, (): InnerPlot[] => [])
  mesh.plots.forEach(({ at }, plot) => {
    lists[neighbourhoodOf[plot] as number]?.push({ at, clearKm: clear[plot] as number })
  })
  return lists
}

/** Each border is drawn once, as positions on the globe, and later used by both of its sides. */
function drawLines(
  mesh: Mesh,
  { plan, seed, project }: { plan: Plan; seed: number; project: Project },
): Line[] {
  const random = createRandom(seed, 'borders')
  const ends = mesh.nodes.map(project)
  return mesh.arcs.map((arc) => ({
    positions: [
      ends[arc.from] as [number, number],
      ...wiggle(arc, mesh, { stepKm: plan.borderStepKm, random }).map(project),
      ends[arc.to] as [number, number],
    ],
    from: arc.from,
    to: arc.to,
    left: arc.left,
    right: arc.right,
  }))
}

function borderLines(
  mesh: Mesh,
  belonging: Belonging,
  ground: { plan: Plan; seed: number; project: Project },
): Line[] {
  const { neighbourhoodOf, wardOf } = belonging
  const borders = mesh.arcs.filter(
    ({ left, right }) =>
      neighbourhoodOf[left] !== neighbourhoodOf[right] || wardOf[left] !== wardOf[right],
  )
  const settled = settleCorners(mesh, ground.plan, { belonging, borders })
  return drawLines({ ...settled.mesh, arcs: settled.borders }, ground)
}

function layLand(plan: Plan, seed: number): Land {
  const centres = centresOf(plan, createRandom(seed, 'centres'))
  return {
    plan,
    centres,
    reach: drawOutline(plan, createRandom(seed, 'outline')),
    corridors: layCorridors(plan, centres, createRandom(seed, 'corridors')),
  }
}

/**
 * Lays out the whole area: plots, neighbourhoods out of plots, wards out of neighbourhoods, and all
 * border lines, drawn once. Deterministic in plan and seed.
 */
export function shapeGround(plan: Plan, seed: number): Ground {
  const land = layLand(plan, seed)
  const mesh = meshOf(layPlots(land, createRandom(seed, 'plots')), plan, land.corridors)
  const { numbers, graph } = graphOfPlots(mesh, plan, createRandom(seed, 'ways'))
  const groups = groupPlots(graph, plan, seed)
  const cuts = cutNeighbourhoods(graph, groups, {
    cuts: plan.wardCuts,
    random: createRandom(seed, 'ward cuts'),
  })
  const wardOfPlot = groups.neighbourhoodOf.map((n) => groups.wardOfNeighbourhood[n] as number)
  for (const { plots, ward } of cuts) for (const plot of plots) wardOfPlot[plot] = ward
  const belonging: Belonging = {
    neighbourhoodOf: numbers.map((n) => groups.neighbourhoodOf[n] ?? -1),
    wardOf: numbers.map((n) => wardOfPlot[n] ?? -1),
  }
  const project = projector(plan.origin)
  const count = plan.neighbourhoods
  const lines = borderLines(mesh, belonging, { plan, seed, project })
  return {
    plan,
    land,
    project,
    residents: groups.residents,
    wardOf: groups.wardOfNeighbourhood,
    middles: middlesOf(graph, groups.neighbourhoodOf, count),
    plotsOf: innerPlots(mesh, belonging.neighbourhoodOf, count),
    touching: touchingGroups(graph, groups.neighbourhoodOf, count),
    neighbourhoodShapes: dissolve(
      lines,
      (plot) => belonging.neighbourhoodOf[plot] as number,
      count,
    ),
    wardShapes: dissolve(lines, (plot) => belonging.wardOf[plot] as number, plan.wards),
    cuts,
  }
}
