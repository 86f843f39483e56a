import { Database, Hexagon, type LucideIcon, Map as MapIcon, School } from 'lucide-react'
import type { Room } from '../../domain/view.ts'

export interface RoomEntry {
  readonly room: Room
  readonly title: string
  readonly Icon: LucideIcon
  /** Whether it stands in the phone's bottom bar; the others are in its menu. */
  readonly onPhone: boolean
}

/** The rooms that work, in the order of the rail. */
export const ROOMS: readonly RoomEntry[] = [
  { room: 'explore', title: 'Explore', Icon: MapIcon, onPhone: true },
  { room: 'zones', title: 'Zones', Icon: Hexagon, onPhone: true },
  { room: 'places', title: 'Places', Icon: School, onPhone: true },
  { room: 'data', title: 'Data', Icon: Database, onPhone: false },
]
