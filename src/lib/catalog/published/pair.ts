/** A computed figure beside the published one. */
export interface Pair {
  published: number;
  computed: number;
}

/** What a miss is: an error of more than 15 %. */
export const MISS = 0.15;

/** `computed / published - 1`. */
export const errorOf = ({ published, computed }: Pair): number => computed / published - 1;
