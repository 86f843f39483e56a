import type { VertexRing, VertexShape } from './repair.ts'

/** A level as arcs: each border once, and every ring as a list of arc numbers (`~n` = backwards). */
export interface ArcLevel {
  /** Vertex numbers from end to end; a closed arc repeats its first. */
  readonly arcs: readonly (readonly number[])[]
  /** By row: polygons, rings, arc numbers. */
  readonly shapes: readonly (readonly (readonly (readonly number[])[])[])[]
  /** 1 where borders meet or part, by vertex number. */
  readonly junctions: Uint8Array
}

/**
 * Cuts the rings of a level where borders meet or part and keeps each piece once. Exact: vertices are
 * compared by number, so two rings share an arc if and only if they run through the same vertices.
 * Linear in the number of vertices. (topojson-server, with which the tests
 * compare, does the same on an array for each point; here all are numbers in typed arrays.)
 */
export function cutArcs(shapes: readonly VertexShape[], vertexCount: number): ArcLevel {
  const junctions = findJunctions(shapes, vertexCount)
  const arcs: number[][] = []
  // An arc is known by its first step, in either direction: between junctions no two borders part.
  const byFirstStep = new Map<number, number>()
  const numberArc = (arc: number[]): number => {
    const known = byFirstStep.get(stepKey(arc[0], arc[1], vertexCount))
    if (known !== undefined) return known
    const number = arcs.push(arc) - 1
    byFirstStep.set(stepKey(arc[0], arc[1], vertexCount), number)
    const backwards = stepKey(arc.at(-1), arc.at(-2), vertexCount)
    if (!byFirstStep.has(backwards)) byFirstStep.set(backwards, ~number)
    return number
  }
  const cut = shapes.map((polygons) =>
    polygons.map((rings) => rings.map((ring) => piecesOf(ring, junctions).map(numberArc))),
  )
  return { arcs, shapes: cut, junctions }
}

function stepKey(from = 0, to = 0, vertexCount: number): number {
  return from * vertexCount + to
}

/** A vertex is a junction when two visits to it do not have the same two neighbours. */
function findJunctions(shapes: readonly VertexShape[], vertexCount: number): Uint8Array {
  const junctions = new Uint8Array(vertexCount)
  const low = new Int32Array(vertexCount).fill(-1)
  const high = new Int32Array(vertexCount).fill(-1)
  for (const ring of shapes.flat(2)) {
    for (let i = 0; i < ring.length; i++) {
      const vertex = ring[i] ?? 0
      const [before = 0, after = 0] = [ring.at(i - 1), ring[(i + 1) % ring.length]]
      const [lower, upper] = before < after ? [before, after] : [after, before]
      if (low[vertex] === -1) {
        low[vertex] = lower
        high[vertex] = upper
      } else if (low[vertex] !== lower || high[vertex] !== upper) {
        junctions[vertex] = 1
      }
    }
  }
  return junctions
}

/** The pieces between junctions; a ring without any starts at its lowest vertex, so that copies meet. */
function piecesOf(ring: VertexRing, junctions: Uint8Array): number[][] {
  let start = ring.findIndex((vertex) => junctions[vertex] === 1)
  if (start < 0) start = ring.indexOf(ring.reduce((least, vertex) => Math.min(least, vertex)))
  const pieces: number[][] = []
  let piece: number[] = [ring[start] ?? 0]
  for (let i = 1; i <= ring.length; i++) {
    const vertex = ring[(start + i) % ring.length] ?? 0
    piece.push(vertex)
    if (i === ring.length || junctions[vertex] === 1) {
      pieces.push(piece)
      piece = [vertex]
    }
  }
  return pieces
}
