/** From this share on, two texts are the same for who reads them. */
export const SAME = 0.995;
