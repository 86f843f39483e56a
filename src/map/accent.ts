/** The interface's accent (look.md): what is selected is blue on the map as in the panels. */
export const ACCENT = '#0b57d0'
