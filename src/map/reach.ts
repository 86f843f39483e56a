/** How far from its middle a symbol answers: a mouse points, a finger covers 44 pixels. */
export const MOUSE_REACH_PX = 11
export const TOUCH_REACH_PX = 22
