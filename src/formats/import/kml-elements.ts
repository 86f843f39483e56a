import { type XmlDocument, XmlElement } from '@rgrove/parse-xml'

/** The name of an element without its prefix: programs write `kml:Placemark` too. */
export function tagOf(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}

export function elementsOf(parent: XmlElement | XmlDocument): XmlElement[] {
  return parent.children.filter((child) => child instanceof XmlElement)
}

/** The first child of this name. */
export function childOf(parent: XmlElement, tag: string): XmlElement | undefined {
  return elementsOf(parent).find((child) => tagOf(child) === tag)
}

/** Name and value of everything in `ExtendedData`, plain or by a schema, and the placemark's name. */
export function membersOf(placemark: XmlElement): Record<string, string> {
  const members: [string, string][] = []
  const take = (parent: XmlElement) => {
    for (const child of elementsOf(parent)) {
      const tag = tagOf(child)
      const key = child.attributes['name']
      if (tag === 'SchemaData') take(child)
      else if (key === undefined) continue
      else if (tag === 'SimpleData') members.push([key, child.text])
      else if (tag === 'Data') members.push([key, childOf(child, 'value')?.text ?? ''])
    }
  }
  const extended = childOf(placemark, 'ExtendedData')
  if (extended !== undefined) take(extended)
  const name = childOf(placemark, 'name')?.text
  // Last, since it names the placemark whatever else is called so.
  return Object.fromEntries(name === undefined ? members : [...members, ['name', name]])
}
