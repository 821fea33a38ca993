/** Whether the label of a tick stands next to one at an end, where on a narrow axis there is no room for both. */
export const isSpare = (i: number, count: number): boolean => count > 4 && (i === 1 || i === count - 2);
