/**
 * Opacity of what is drawn only so that its program is there when it is needed: too little to change
 * any pixel, while at nothing at all MapLibre would not draw. The first layer of a kind that a map
 * draws has its program compiled, for up to a second on a slow machine: that belongs where a room
 * opens and not into the first stroke.
 */
export const UNSEEN = 0.001
