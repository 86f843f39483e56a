/** How much stronger the lines and letters of zones are for a room than on a desk. */
export const ROOM_STRENGTH = 1.8
