import type { Shape } from './gesture-shapes.ts'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * The picture of a gesture above the map, as SVG: it follows the pointer without asking the map for a
 * new frame, and a lost graphics context does not touch it. Elements are kept from frame to frame.
 */
export class GesturePicture {
  readonly #svg: SVGSVGElement
  #shapes: readonly Shape[] = []

  constructor(parent: HTMLElement) {
    this.#svg = parent.ownerDocument.createElementNS(SVG, 'svg')
    this.#svg.setAttribute('class', 'zx-gesture')
    // What a gesture takes is said when it ends.
    this.#svg.setAttribute('aria-hidden', 'true')
    parent.append(this.#svg)
  }

  draw(shapes: readonly Shape[]): void {
    for (const [index, shape] of shapes.entries()) {
      const before = this.#shapes[index]
      const element = this.#svg.children[index]
      if (element === undefined || before?.tag !== shape.tag) {
        const made = this.#svg.ownerDocument.createElementNS(SVG, shape.tag)
        if (element === undefined) this.#svg.append(made)
        else element.replaceWith(made)
        change(made, null, shape)
      } else {
        change(element, before, shape)
      }
    }
    for (let extra = this.#shapes.length; extra > shapes.length; extra -= 1) {
      this.#svg.lastElementChild?.remove()
    }
    this.#shapes = shapes
  }

  remove(): void {
    this.#svg.remove()
  }
}

/** Only differences are written: each one costs a style. */
function change(element: Element, before: Shape | null, shape: Shape): void {
  for (const name of Object.keys(before?.attributes ?? {})) {
    if (!(name in shape.attributes)) element.removeAttribute(name)
  }
  for (const [name, value] of Object.entries(shape.attributes)) {
    if (before?.attributes[name] !== value) element.setAttribute(name, value)
  }
  if (before?.text !== shape.text) element.textContent = shape.text ?? ''
}
